"""Records as the bytes of one line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ..records import to_json


def lines_of(records: Iterable[Any]) -> bytes:
    """The records as JSON lines in UTF-8, keys in the order of the dataclass."""
    return b"".join(_line(to_json(record)) for record in records)


def _line(value: Any) -> bytes:
    try:
        return (json.dumps(value, ensure_ascii=False) + "\n").encode()
    except UnicodeEncodeError:  # half a surrogate pair, as damaged posts have: UTF-8 has no form for it, JSON has
        return (json.dumps(value) + "\n").encode()
