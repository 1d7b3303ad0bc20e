"""By what names a publisher is quoted: its own in either script, its initials, and those that the code book knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from ...codebook import table
from ..terms.words import is_arabic, tokens

_BODY = "body:"  # before what a body of the code book is compared by
_SHORT = 3  # letters; words as short as "of" and "for" are left out of initials


@lru_cache(maxsize=20_000)
def answers_to(name: str | None) -> frozenset[str]:
    """A speaker's name in comparable form, and its initials where they are three or more ("SOHR").

    One that is named in two scripts answers to either, and one that the code book knows to every name of its own.
    """
    words = tokens(name or "")
    full = "".join(words)
    if not full:
        return frozenset()
    latin, arabic = ("".join(w for w in words if is_arabic(w) is script) for script in (False, True))
    initials = "".join(word[0] for word in words if len(word) > _SHORT)
    known = {full, latin, arabic} - {""}
    known |= _bodies(words)
    return frozenset(known | {initials} if len(initials) >= 3 and initials.isascii() else known)


def is_body(name: str) -> bool:
    """Whether a name in comparable form is that of a body of the code book, which may stand among other words."""
    return name.startswith(_BODY)


@lru_cache(maxsize=20_000)
def known_names(publisher: str | None) -> tuple[tuple[str, ...], ...]:
    """Every name by which a publisher is known, as its folded words: its own, and those that the code book gives it."""
    own = tuple(tokens(publisher or ""))
    found = {own} - {()}
    for body in _known_bodies():
        if any(_stands_in(name, own) for name in body.names):
            found.update(body.names)
    return tuple(sorted(found))


@lru_cache(maxsize=20_000)
def is_rescue(publisher: str | None) -> bool:
    """Whether a publisher is a body of the code book whose teams give help at the place of an event."""
    own = tuple(tokens(publisher or ""))
    return any(body.rescue and any(_stands_in(name, own) for name in body.names) for body in _known_bodies())


def _bodies(words: list[str]) -> set[str]:
    """The bodies of the code book of which one name stands whole in these folded words."""
    return {
        _BODY + " ".join(body.names[0]) for body in _known_bodies() if any(_stands_in(n, words) for n in body.names)
    }


def _stands_in(name: Sequence[str], words: Sequence[str]) -> bool:
    return f" {' '.join(name)} " in f" {' '.join(words)} "


@dataclass(frozen=True, slots=True)
class _Body:
    names: tuple[tuple[str, ...], ...]
    rescue: bool


@cache
def _known_bodies() -> tuple[_Body, ...]:
    bodies = table("bodies")["body"]
    return tuple(_Body(tuple(tuple(tokens(n)) for n in b["names"]), b.get("rescue", False)) for b in bodies)
