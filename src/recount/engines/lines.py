"""Records as lines and as what travels between processes: both on the way of every claim, so both are made fast.

The lines are those of `records.to_json`. Going through the C encoder with a default for records was measured at a
third of the time, and pickling a record as its class and values at half of what pickling a frozen one takes.
"""

from __future__ import annotations

import io
import json
import pickle
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any

from .. import records
from ..records import to_json


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _values(kind: type) -> Callable[[Any], tuple[Any, ...]]:
    names = _names(kind)
    return attrgetter(*names) if len(names) > 1 else lambda record: (getattr(record, names[0]),)


def _shallow(value: Any) -> Any:
    """One level of a record as JSON values; the encoder comes back for what is inside."""
    kind = type(value)
    if is_dataclass(kind):
        return dict(zip(_names(kind), _values(kind)(value), strict=True))
    return dict(value) if isinstance(value, Mapping) else to_json(value)


_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, default=_shallow)


def lines_of(rows: Iterable[Any]) -> bytes:
    """The records as JSON lines in UTF-8, keys in the order of the dataclass."""
    return b"".join(_line(row) for row in rows)


def _line(row: Any) -> bytes:
    try:
        return (_ENCODER.encode(row) + "\n").encode()
    except UnicodeEncodeError:  # half a surrogate pair, as damaged posts have: UTF-8 has no form for it, JSON has
        return (json.dumps(to_json(row)) + "\n").encode()


def _by_values(kind: type) -> Callable[[Any], tuple[type, tuple[Any, ...]]]:
    values = _values(kind)
    return lambda record: (kind, values(record))


_REDUCED = {kind: _by_values(kind) for kind in vars(records).values() if isinstance(kind, type) and is_dataclass(kind)}


def packed(value: object) -> bytes:
    """Records pickled for a process of ours; `pickle.loads` unpacks them."""
    file = io.BytesIO()
    pickler = pickle.Pickler(file, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCED
    pickler.dump(value)
    return file.getvalue()
