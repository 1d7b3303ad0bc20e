"""Explain is true of what grouping derives: event, day, place and origins, and all that is told beside them.

Every claim is withdrawn in turn, all is grouped and assessed again, and in every incident that keeps its other claims
a field changes exactly where its reasons name the claim. How exactly day and place are known is what grade and status
rest on beside their own reasons. The title and the other sentences of the text change where they are tied to the claim
or state a field that rests on it; persons where day or place rest on it; matches where they name it.
"""

from __future__ import annotations

import random
from dataclasses import replace

from link_making import ON_THE_DAY, TEL_ASWAD, Tale
from regrouping import withdrawn
from test_grouping_laws import PLACES, drawn_reading

from recount.link import group
from recount.records import (
    Claimant,
    ClaimantKind,
    ClaimKind,
    EventType,
    Harm,
    Method,
    PersonMention,
    Reading,
    Span,
    Stance,
)

COMMAND = Claimant("Invented Command", ClaimantKind.BELLIGERENT)


def _with_means(reading: Reading, chance: random.Random) -> Reading:
    """The reading with means, numbers of strikes, kinds named by words of their own, and places carried over."""
    made = []
    for claim in reading.claims:
        event = replace(
            claim.event,
            type=chance.choice((EventType.AIRSTRIKE, EventType.AIRSTRIKE, EventType.BOMBARDMENT)),
            method=chance.choice((None, Method.CLUSTER)),
            strikes=chance.choice((None, 1, 3)),
            span=chance.choice((None, claim.span)),
        )
        where = claim.where and replace(claim.where, span=chance.choice((None, Span(0, 2))))
        made.append(replace(claim, event=event, where=where))
    return replace(reading, claims=tuple(made))


def _officials(chance: random.Random) -> Reading:
    """A log of strikes, and a page that names persons and asks officials."""
    told = Tale("log")
    for number in range(chance.randrange(1, 3)):
        kind = chance.choice((ClaimKind.DISCLOSURE, ClaimKind.RESPONSIBILITY))
        told.claim(
            f"{number}: near there, strikes.",
            kind,
            where=chance.choice(PLACES),
            when=chance.choice((None, ON_THE_DAY)),
            strikes=2,
            claimant=COMMAND,
            stance=Stance.ASSERTS,
        )
    return told.reading


def _named(name: str, chance: random.Random) -> Reading:
    told = Tale(name).claim("Three people died.", where=chance.choice(PLACES), when=ON_THE_DAY)
    told.claim(
        "Invented Person was killed.",
        ClaimKind.PERSON,
        where=chance.choice((None, TEL_ASWAD)),
        person=PersonMention("Invented Person", harm=Harm.KILLED),
    )
    return told.reading


def _drawn(seed: int) -> list[Reading]:
    chance = random.Random(seed)
    found = [drawn_reading(f"r{number:02}", chance) for number in range(chance.randrange(2, 7))]
    return [*(_with_means(r, chance) for r in found), _officials(chance), _named("named", chance)]


def test_withdrawing_a_claim_changes_exactly_what_names_it() -> None:
    for seed in range(12):
        assert withdrawn(_drawn(seed)).faults == (), seed


def test_whatever_a_withdrawal_groups_anew_the_claims_own_incident_named_it() -> None:
    found = [withdrawn(_drawn(seed)) for seed in range(12, 20)]
    assert sum(one.unannounced for one in found) == 0
    assert 0 < sum(one.regrouped for one in found) * 3 < sum(one.number for one in found)


def test_the_draws_hold_matches_persons_and_carried_places() -> None:
    groupings = [group(tuple(_drawn(seed))) for seed in range(12)]
    rules = {reason.rule for one in groupings for incident in one.incidents for reason in incident.reasons}
    assert {"carried_over", "method", "number_of_strikes", "same_report", "one_report"} <= rules
    assert all(match.claim_id in match.rests_on for one in groupings for match in one.matches)
    assert sum(len(one.matches) for one in groupings) > 20
