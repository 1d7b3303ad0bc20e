"""What speaks for and against a number of a claim: plain signs, each with a name that the code book puts into words.

A sign is either there or not. What each weighs was learned (`scripts/learn_certainty.py`) and lies in the code book.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from importlib import resources

from ...records import Claim, ClaimKind, Count, Harm, Hedge, PlacePrecision, Report, Span, TimePrecision, Where
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import OpeningPattern

OF_EVENTS = (ClaimKind.HARM, ClaimKind.ACTION)
COARSE = (PlacePrecision.COUNTRY, PlacePrecision.UNKNOWN)
_AREAS = (PlacePrecision.PROVINCE, PlacePrecision.DISTRICT, PlacePrecision.SUBDISTRICT)
_DAYS = (TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY)
_HARMED = (Harm.KILLED, Harm.INJURED)
#: metres within which a place is around another, where neither's own radius reaches further
_AROUND = 15_000
#: a full stop only before a blank or a quotation mark; it opens with what is sought, so that a search leaps there
_END = re.compile(r"[\n؟?!.](?:(?<!\.)|(?=[\s\"]))")
_DIGIT = re.compile(r"\d")
#: characters of a long sentence, from the start of a text to what is told late, and back to a sentence's start
_LONG, _FAR, _BACK = 350, 1200, 600
_MANY, _VERY_MANY, _LARGE = 3, 8, 20

Ends = tuple[int | None, int | None]


@dataclass(frozen=True)
class Weights:
    """What each sign weighs for a number's being right, and how likely it must be for the reader to stand by it."""

    signs: Mapping[str, float]
    base: float
    threshold: float

    def chance(self, signs: frozenset[str]) -> float:
        """How likely a number with these signs is right, from 0 to 1."""
        return 1 / (1 + math.exp(-self.base - sum(self.signs.get(sign, 0.0) for sign in signs)))


@cache
def weights() -> Weights:
    """The weights of the code book."""
    text = (resources.files("recount.codebook") / "weights" / "certainty.json").read_text("utf-8")
    values = json.loads(text)
    return Weights(values["signs"], values["base"], values["threshold"])


@dataclass(frozen=True)
class Told:
    """The claims of harm and attack of a report, by place, and its text."""

    report: Report
    claims: tuple[Claim, ...]

    @classmethod
    def of(cls, report: Report, claims: Sequence[Claim]) -> Told:
        """The claims of harm and attack among those of a report."""
        events = [claim for claim in claims if claim.kind in OF_EVENTS]
        return cls(report, tuple(sorted(events, key=lambda claim: (claim.span, claim.kind))))

    @cached_property
    def first_place(self) -> Where | None:
        """The place of the first claim whose own sentence names one finer than a country."""
        return next((c.where for c in self.claims if fine(c.where) and self.states_place(c)), None)

    @cached_property
    def days(self) -> tuple[date | None, ...]:
        """The different days that the claims bear, in their order."""
        return tuple(dict.fromkeys(c.when.start for c in self.claims if _has_day(c) and c.when))

    @cached_property
    def places(self) -> frozenset[str]:
        """The places that the claims name, without countries."""
        return frozenset(c.where.stated for c in self.claims if c.where and fine(c.where))

    @cached_property
    def parties(self) -> frozenset[str]:
        """Everybody whom the claims blame."""
        return frozenset(party.id or party.stated for c in self.claims for party in c.belligerents)

    @cached_property
    def totals(self) -> Mapping[Harm, Mapping[Ends, int]]:
        """How many claims give each whole number of each harm."""
        found: dict[Harm, dict[Ends, int]] = {harm: {} for harm in _HARMED}
        for claim in self.claims:
            for harm, low, high in {(k.harm, k.low, k.high) for k in claim.counts if is_whole(k)}:
                found[harm][low, high] = found[harm].get((low, high), 0) + 1
        return found

    @cached_property
    def words_held(self) -> Mapping[str, re.Pattern[str]]:
        """The signs in words that some sentence of the report may bear, with their patterns: mostly none."""
        text = fold_name(self.report.text)
        return {sign: pattern.compiled for sign, pattern in _word_signs().items() if pattern.has_key(text)}

    @cached_property
    def _sentences(self) -> dict[Span, Span]:
        return {}

    def rank(self, claim: Claim) -> int:
        """How many of the claims come before one of them; by identity, for comparing whole claims is slow."""
        return next(rank for rank, other in enumerate(self.claims) if other is claim)

    def sentence(self, claim: Claim) -> Span:
        """The sentence, or sentences, that a claim's words lie in."""
        if claim.span not in self._sentences:
            self._sentences[claim.span] = self._found_sentence(claim)
        return self._sentences[claim.span]

    def _found_sentence(self, claim: Claim) -> Span:
        text, (start, end) = self.report.text, claim.span
        back = max(0, start - _BACK)
        first = max((m.end() for m in _END.finditer(text, back, start)), default=back)
        behind = _END.search(text, end)
        return Span(first, behind.start() if behind else len(text))

    def states_place(self, claim: Claim) -> bool:
        """True where the claim's own sentence names its place."""
        if claim.where is None or claim.where.span is None:
            return False
        around = self.sentence(claim)
        return around.start <= claim.where.span.start and claim.where.span.end <= around.end


def fine(where: Where | None) -> bool:
    """True for a place finer than a country."""
    return where is not None and where.precision not in COARSE


def is_whole(count: Count) -> bool:
    """True for a number of all whom a harm befell."""
    return count.harm in _HARMED and not count.part_of_total and count.low is not None


def around(one: Where, other: Where) -> bool:
    """True where two places are one, or one lies around or within the other."""
    if one.stated == other.stated:
        return True
    apart = one.metres_from(other)
    return apart is not None and apart <= max(_AROUND, one.radius_m or 0, other.radius_m or 0)


def signs_around(told: Told, claim: Claim) -> frozenset[str]:
    """The signs that bear on every number of a claim."""
    signs = (*_of_claim(told, claim), *_of_place(told, claim), *_of_words(told, claim))
    return frozenset(name for name, there in signs if there)


def signs_of(told: Told, claim: Claim, count: Count) -> frozenset[str]:
    """The signs that bear on one number of a claim beside those around it."""
    return frozenset(name for name, there in _of_count(told, claim, count) if there)


_Sign = tuple[str, bool]


def _has_day(claim: Claim) -> bool:
    return claim.when is not None and claim.when.start is not None and claim.when.precision in _DAYS


def _of_claim(told: Told, claim: Claim) -> Sequence[_Sign]:
    rank, number, span = told.rank(claim), len(told.claims), told.sentence(claim)
    other_day = _has_day(claim) and claim.when is not None and claim.when.start != told.days[0]
    return (
        ("first", rank == 0),
        ("later", rank >= _MANY),
        ("many", _MANY < number <= _VERY_MANY),
        ("very_many", number > _VERY_MANY),
        ("far", claim.span.start > _FAR),
        ("long_sentence", span.end - span.start > _LONG),
        ("cut", told.report.text.rstrip().endswith(("…", "..."))),
        ("hedged", claim.hedge is not Hedge.NONE),
        ("two_parties", len(claim.belligerents) > 1),
        ("no_party", not claim.belligerents),
        ("parties_elsewhere", len(told.parties) > 1),
        ("several_days", len(told.days) > 1),
        ("other_day", other_day),
        ("not_arabic", told.report.language != "ar"),
    )


def _of_place(told: Told, claim: Claim) -> Sequence[_Sign]:
    where, first = claim.where, told.first_place
    several = (("two_places", len(told.places) == 2), ("three_places", len(told.places) > 2))
    if where is None or not fine(where):
        return (*several, ("no_place", True))
    another = first is not None and first.stated != where.stated
    near = first is not None and around(first, where)
    return (
        *several,
        ("area", where.precision in _AREAS),
        ("no_point", where.lat is None),
        ("place_taken_over", not told.states_place(claim)),
        ("place_around", another and near),
        ("place_elsewhere", another and not near),
    )


def _of_words(told: Told, claim: Claim) -> Sequence[_Sign]:
    if not told.words_held:
        return ()
    start, end = told.sentence(claim)
    words = fold_name(told.report.text[start:end])
    return tuple((sign, pattern.search(words) is not None) for sign, pattern in told.words_held.items())


@cache
def _word_signs() -> Mapping[str, OpeningPattern]:
    roles = ("earlier", "had", "meanwhile", "summed", "others")
    return {role: OpeningPattern(syntax(role), rf"(?<!\w)و?{any_of(role)}(?!\w)") for role in roles}


def _of_count(told: Told, claim: Claim, count: Count) -> Sequence[_Sign]:
    words = told.report.text[slice(*count.span)] if count.span else ""
    beside = [k for k in claim.counts if k.harm is count.harm and k is not count]
    signs = (
        (str(count.harm), True),
        ("part", count.part_of_total),
        ("of_group", count.group is not None),
        ("listed", count.listed),
        ("open", count.high is None),
        ("none_harmed", count.low == 0),
        ("one", count.low == 1),
        ("large", (count.low or 0) > _LARGE),
        ("no_digits", not _DIGIT.search(words)),
        ("vague_beside", any(k.low is None for k in beside)),
    )
    return (*signs, *_of_whole(told, count, beside)) if is_whole(count) else signs


def _of_whole(told: Told, count: Count, beside: Sequence[Count]) -> Sequence[_Sign]:
    totals = told.totals[count.harm]
    parts = [k.low or 0 for k in beside if k.part_of_total]
    return (
        ("rivals", len(totals) == 2),
        ("many_rivals", len(totals) > 2),
        ("told_again", totals.get((count.low, count.high), 0) > 1),
        ("larger_elsewhere", max((low or 0 for low, _ in totals), default=0) > (count.low or 0)),
        ("rivals_in_claim", any(is_whole(other) for other in beside)),
        ("parts", bool(parts)),
        ("parts_exceed", sum(parts) > (count.low or 0)),
    )
