"""Whether one field of a claim says what gold says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from ..codebook import table
from ..records import Claim, Conceded, Event, Official, Where
from .gold import GoldClaim

_WORD = re.compile(r"\w+")
#: words that say nothing about who or where
_EMPTY = frozenset(re.findall(r"\w+", "the a an of and in on at near from al ad as ar el by for to s في من على عن"))
_ARTICLES = re.compile(r"^(?:ال|al-|ad-|ar-|as-|an-|el-)")
#: letters of a name that may be found written together, or apart
_SOLID = 4
_LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي"})


@dataclass(frozen=True, slots=True)
class Agreement:
    """One field of a gold claim beside what the claim says of it."""

    field: str
    expected: str | None
    found: str | None
    right: bool


@dataclass(frozen=True, slots=True)
class _Field:
    """How a field is taken from gold and from a claim, and when the two agree."""

    gold: Callable[[GoldClaim], str | None]
    claim: Callable[[Claim], str | None]
    alike: Callable[[str, str], bool] = str.__eq__


def agreement(field: str, wanted: GoldClaim, claim: Claim | None) -> Agreement | None:
    """What a claim (None: no claim was found) says of a field; None where gold does not judge it."""
    how = FIELDS[field]
    expected = how.gold(wanted)
    found = how.claim(claim) if claim else None
    if field in wanted.absent:
        return Agreement(field, None, found, False) if found is not None else None
    if expected is None:
        return None
    return Agreement(field, str(expected), found and str(found), found is not None and how.alike(expected, found))


def _significant(text: str) -> set[str]:
    return set(_words(text))


def _words(text: str) -> list[str]:
    """The words of a name in order, folded, without articles and the words that say nothing."""
    words = (_ARTICLES.sub("", word.lower()).translate(_LETTERS) for word in _WORD.findall(text.replace("'", "")))
    return [word for word in words if word and word not in _EMPTY]


def _shares_a_word(expected: str, found: str) -> bool:
    return bool(_significant(expected) & _significant(found))


def _has_all_words(expected: str, found: str) -> bool:
    return _significant(expected) <= _significant(found)


def _one_spelling(expected: str, found: str) -> bool:
    """The spellings of gold and the names of a claim stand between bars; one pair has to agree."""
    names = [_significant(name) for name in found.split(BAR)]
    return any(wanted and wanted <= name for wanted in map(_significant, expected.split(BAR)) for name in names)


def place_agrees(expected: str, names: Iterable[str]) -> bool:
    """True where all words of a place's spelling are in one of the names, or its letters without the spaces are."""
    wanted = _significant(expected)
    solid = "".join(_words(expected))
    return bool(wanted) and any(
        wanted <= _significant(name) or (len(solid) >= _SOLID and solid in "".join(_words(name))) for name in names
    )


def _actor(expected: str, found: str) -> bool:
    return any(expected == name or _shares_a_word(expected, name) for name in found.split(BAR))


BAR = " | "


def _joined(parts: tuple[str | None, ...]) -> str | None:
    return BAR.join(part for part in parts if part) or None


def _where(where: Where | None) -> str | None:
    return _joined((where.stated, where.name, where.name_ar)) if where else None


def _actors(claim: Claim) -> str | None:
    """The parties that a claim blames, or whose official speaks."""
    named = tuple(name for mention in claim.belligerents for name in (mention.id, mention.stated))
    speaking = _official(claim).belligerent
    return _joined((*named, speaking, _actor_ids().get(speaking or "")))


@cache
def _actor_ids() -> Mapping[str, str]:
    return {actor["name"]: actor["id"] for actor in table("actors")["actor"]}


def _ends(value: Conceded | None) -> str | None:
    return f"{value.low}–{value.high}" if value else None


def _event(claim: Claim) -> Event:
    return claim.event or Event()


def _official(claim: Claim) -> Official:
    return claim.official or Official()


def _text(value: object) -> str | None:
    return None if value is None else str(value)


FIELDS: Mapping[str, _Field] = {
    "claimant": _Field(lambda g: g.claimant, lambda c: c.claimant.name, _shares_a_word),
    "claimant kind": _Field(lambda g: g.claimant_kind, lambda c: c.claimant.kind),
    "anonymous": _Field(lambda g: _text(g.anonymous), lambda c: str(c.claimant.anonymous)),
    "relayed by": _Field(lambda g: _joined(g.relayed_by), lambda c: _joined(c.relayed_by), _has_all_words),
    "based on": _Field(lambda g: _joined(g.based_on), lambda c: _joined(c.based_on), _has_all_words),
    "stance": _Field(lambda g: g.stance, lambda c: c.stance),
    "about": _Field(lambda g: g.about, lambda c: c.about),
    "authority": _Field(lambda g: g.authority, lambda c: c.authority),
    "hedge": _Field(lambda g: g.hedge, lambda c: c.hedge),
    "event type": _Field(lambda g: g.event_type, lambda c: _event(c).type),
    "method": _Field(lambda g: g.method, lambda c: _event(c).method),
    "target": _Field(lambda g: g.target, lambda c: _event(c).target),
    "strikes": _Field(lambda g: _text(g.strikes), lambda c: _text(_event(c).strikes)),
    "place": _Field(lambda g: _joined(g.place), lambda c: _where(c.where), _one_spelling),
    "date": _Field(lambda g: _text(g.date), lambda c: _text(c.when.start) if c.when else None),
    "belligerent": _Field(lambda g: g.belligerent, _actors, _actor),
    "conceded": _Field(lambda g: _ends(g.conceded), lambda c: _ends(_official(c).conceded_killed)),
}
