"""The form in which values are kept in the tables."""

from __future__ import annotations

import json
import re

from recount.records import canonical

_HALF_CHARACTER = re.compile("[\ud800-\udfff]")


def body_of(value: object) -> str:
    """Canonical JSON that every database can keep.

    Texts cut in the middle of a character hold half of it, which is no UTF-8; such values are escaped whole.
    """
    text = canonical(value)
    if _HALF_CHARACTER.search(text):
        return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return text
