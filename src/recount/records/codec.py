"""Records to plain JSON values and back, from the dataclasses alone: they are the only schema."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from ..errors import BadRecord
from .ids import Span

T = TypeVar("T")
_PLAIN = frozenset((str, int, float, bool, type(None)))


@cache
def _names(cls: type) -> tuple[str, ...] | None:
    """The fields of a dataclass; None for any other type."""
    return tuple(f.name for f in fields(cls)) if is_dataclass(cls) else None


def to_json(value: Any) -> Any:
    """The record as JSON values: enums by value, dates in ISO form, spans as `[start, end]`, absent things null."""
    kind: type = type(value)
    if kind in _PLAIN:
        return value
    names = _names(kind)
    if names is not None:  # most fields are plain already: asked here, they cost no call
        held = ((name, getattr(value, name)) for name in names)
        return {name: item if type(item) in _PLAIN else to_json(item) for name, item in held}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (tuple, list)):
        return [to_json(item) for item in value]
    if isinstance(value, Mapping):
        return {str(to_json(key)): to_json(item) for key, item in value.items()}
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return value


def from_json(cls: type[T], value: Any) -> T:
    """The record that `to_json` wrote.

    Raises BadRecord where a field is missing, a word is not in its vocabulary, or a type is wrong. Unknown
    fields are refused: a record never forgets in silence.
    """
    hint: Any = cls
    read: T = _reader(hint)(value, cls.__name__)
    return read


@cache
def _reader(hint: Any) -> Callable[[Any, str], Any]:
    origin, args = get_origin(hint), get_args(hint)
    if hint is Span:
        return _read_span
    if origin in (Union, types.UnionType):
        return _optional(args)
    if origin is tuple:
        inner = _reader(args[0])
        return lambda value, at: tuple(inner(item, at) for item in _of(list, value, at))
    if origin is not None and issubclass(origin, Mapping):
        key, item = _reader(args[0]), _reader(args[1])
        return lambda value, at: {key(k, at): item(v, at) for k, v in _of(dict, value, at).items()}
    if is_dataclass(hint):
        return _record(hint)  # type: ignore[arg-type]
    return _scalar(getattr(hint, "__supertype__", hint))


def _optional(args: tuple[Any, ...]) -> Callable[[Any, str], Any]:
    inner = [_reader(a) for a in args if a is not type(None)]
    return lambda value, at: None if value is None else _first_that_reads(inner, value, at)


def _first_that_reads(readers: Sequence[Callable[[Any, str], Any]], value: Any, at: str) -> Any:
    for reader in readers[:-1]:
        try:
            return reader(value, at)
        except BadRecord:
            continue
    return readers[-1](value, at)


def _scalar(hint: Any) -> Callable[[Any, str], Any]:
    if hint is Any:
        return lambda value, at: value
    if hint is datetime or hint is date or issubclass(hint, Enum):
        return lambda value, at: _converted(hint, value, at)
    if hint is not str and issubclass(hint, str):
        return lambda value, at: hint(_of(str, value, at))
    wanted = (int, float) if hint is float else (hint,)
    return lambda value, at: _of(wanted, value, at)


def _converted(hint: Any, value: Any, at: str) -> Any:
    try:
        return hint(value) if issubclass(hint, Enum) else hint.fromisoformat(value)
    except (ValueError, TypeError) as why:
        raise BadRecord(at, hint.__name__, str(why)) from why


def _of(wanted: Any, value: Any, at: str) -> Any:
    accepted = wanted if isinstance(wanted, tuple) else (wanted,)
    if not isinstance(value, accepted) or (isinstance(value, bool) and bool not in accepted):
        raise BadRecord(at, "value", f"{value!r} is not {' or '.join(w.__name__ for w in accepted)}")
    return value


def _read_span(value: Any, at: str) -> Span:
    if not (isinstance(value, (list, tuple)) and len(value) == 2 and all(type(v) is int for v in value)):
        raise BadRecord(at, "span", f"{value!r} is not [start, end]")
    return Span(*value)


def _record(cls: type) -> Callable[[Any, str], Any]:
    def read(value: Any, at: str) -> Any:
        hints = _hints(cls)
        given = _of(dict, value, cls.__name__)
        if unknown := set(given) - set(hints):
            raise BadRecord(cls.__name__, min(unknown), "unknown field")
        try:
            return cls(**{name: _reader(hints[name])(item, f"{cls.__name__}.{name}") for name, item in given.items()})
        except TypeError as why:
            raise BadRecord(cls.__name__, "*", str(why)) from why

    return read


@cache
def _hints(cls: type) -> dict[str, Any]:
    return {name: hint for name, hint in get_type_hints(cls).items() if name in (_names(cls) or ())}
