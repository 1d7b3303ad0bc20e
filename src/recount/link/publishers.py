"""By what names a publisher is quoted: its own in either script, its initials, and those that the code book knows."""

from __future__ import annotations

from functools import cache, lru_cache

from ..codebook import table
from .words import is_arabic, tokens

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
    known |= _bodies(" ".join(words))
    return frozenset(known | {initials} if len(initials) >= 3 and initials.isascii() else known)


def is_body(name: str) -> bool:
    """Whether a name in comparable form is that of a body of the code book, which may stand among other words."""
    return name.startswith(_BODY)


def _bodies(words: str) -> set[str]:
    """The bodies of the code book of which one name stands whole in these folded words."""
    return {body for name, body in _known_bodies() if f" {name} " in f" {words} "}


@cache
def _known_bodies() -> tuple[tuple[str, str], ...]:
    bodies = [[" ".join(tokens(name)) for name in body["names"]] for body in table("bodies")["body"]]
    return tuple((name, _BODY + names[0]) for names in bodies for name in names)
