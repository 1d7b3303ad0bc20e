"""What a sentence on two joined reports may say of their words: no more than the claims that it names show.

A number that one of them gives of some alone is not told as that of all; an object that follows from who the people are
is not told as named; and a place or a day that stands in another sentence is said to stand there.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from ...records import Claim, ClaimId, Harm, Span, Where
from ..tellings.named_where import doubt_of_name
from ..tellings.tellings import Telling
from ..tellings.told import in_sentence, numbers, stated_target
from ..terms.findings import Finding
from ..terms.places import spot
from ..terms.wording import listed
from .cluster import Bond

_NUMBERS = {"same_killed": (Harm.KILLED, "some_killed"), "same_injured": (Harm.INJURED, "some_injured")}


def exactly(bond: Bond, finding: Finding) -> str:
    """The clause on a finding, in the words that both reports bear out."""
    sides = (bond.first, bond.second)
    if finding.rule in _NUMBERS:
        harm, of_some = _NUMBERS[finding.rule]
        if not all(_gives_whole(side, harm, finding.values[0]) for side in sides):
            return replace(finding, rule=of_some).text
    if finding.rule == "same_target" and not all(_names(side, finding.values[0]) for side in sides):
        return replace(finding, rule="hinted_target").text
    return finding.text


def _names(side: Telling, target: object) -> bool:
    return any(stated_target(claim) is target for claim in side.claims)


def _gives_whole(side: Telling, harm: Harm, number: object) -> bool:
    """True where some claim gives the number of all whose harm it tells: "two wounded", not "a woman and two boys"."""
    return any(number in numbers(claim, harm) and _whole(claim, harm, number) for claim in side.claims)


def _whole(claim: Claim, harm: Harm, number: object) -> bool:
    counts = [c for c in claim.counts if c.harm is harm and not c.part_of_total and c.low != 0]
    return len(counts) == 1 or any(c.low == c.high == number and c.group is None for c in counts)


def place_elsewhere(bond: Bond, shown: Collection[ClaimId]) -> str:
    """A clause on the place that one of both names in another sentence than those of the claims shown, and on a name
    that may go on."""
    text = _elsewhere("place", {side: _placed(side, shown) for side in _sides(bond)}, _place_words)
    for side in _sides(bond):
        for claim in _placed(side, shown):
            if claim.where and (doubt := doubt_of_name(claim.where, [claim], _place, {side.report_id: side.report})):
                return text + doubt
    return text


def day_elsewhere(bond: Bond, shown: Collection[ClaimId]) -> str:
    """A clause on the day that one of both names in another sentence than those of the claims shown."""
    return _elsewhere("day", {side: _dated(side, shown) for side in _sides(bond)}, _day_words)


def _sides(bond: Bond) -> list[Telling]:
    return sorted((bond.first, bond.second), key=lambda side: (side.report_id, side.telling_id))


def _elsewhere(what: str, told: Mapping[Telling, list[Claim]], words: Callable[[Claim], Span | None]) -> str:
    """Nothing for a side of which no claim bears the value at all: it follows from when it was published."""
    there = [
        side.report_id
        for side, claims in told.items()
        if claims and not any(in_sentence(c, words(c), side.report.text) for c in claims)
    ]
    return f"; the {what} was read elsewhere in {listed([*there])}" if there else ""


def _placed(side: Telling, shown: Collection[ClaimId]) -> list[Claim]:
    told = [c for c in side.claims if c.claim_id in shown and c.where]
    return [c for c in told if c.where and side.spot and spot(c.where).forms & side.spot.forms]


def _dated(side: Telling, shown: Collection[ClaimId]) -> list[Claim]:
    return [c for c in side.claims if c.claim_id in shown and c.when and c.when.start]


def _place(claim: Claim) -> Where | None:
    return claim.where


def _place_words(claim: Claim) -> Span | None:
    return claim.where.span if claim.where else None


def _day_words(claim: Claim) -> Span | None:
    return claim.when.span if claim.when else None
