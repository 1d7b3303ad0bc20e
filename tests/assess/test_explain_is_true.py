"""Explain is true: withdrawing a claim changes exactly those fields whose reasons name it, and nothing else.

A field is its value together with its reasons. Flags and official positions carry their claims themselves. What is said
of another field rests on that one too: parts of the killed, "acknowledged 2 of 12", what would change the grade.
"""

from __future__ import annotations

from dataclasses import replace

from casting import Cast, blaming, incident_of
from hypothesis import given
from hypothesis import strategies as st
from test_assess_properties import EVERY, QUICK, incidents, settings
from withdrawing import untrue

from recount.records import (
    About,
    Claim,
    Claimant,
    ClaimKind,
    Conceded,
    Event,
    EventType,
    Gap,
    GapPrecision,
    Method,
    ObjectUse,
    SecondStrike,
    Stance,
    Target,
    Use,
)

OFFICIALS = (Stance.ACCEPTS, Stance.DENIES, Stance.JUSTIFIES, Stance.NO_RESPONSE)


@st.composite
def told_by_all(draw: st.DrawFn) -> tuple[Claim, ...]:
    """Sources that tell of harm, bare attacks and objects hit, and officials who take positions."""
    cast, made = Cast(made=500), list(draw(incidents(most=4)))
    for _ in range(draw(st.integers(0, 2))):
        who, stance = draw(st.sampled_from(("Russia", "Israel"))), draw(st.sampled_from(OFFICIALS))
        conceded = draw(st.sampled_from((None, Conceded(2, 2))))
        made.append(cast.official(who, stance, draw(st.sampled_from((About.STRIKE, About.HARM))), conceded=conceded))
    for _ in range(draw(st.integers(0, 2))):
        target, method = (
            draw(st.sampled_from((Target.HOSPITAL, None))),
            draw(st.sampled_from((Method.DOUBLE_TAP, None))),
        )
        event = Event(EventType.AIRSTRIKE, method, target)
        bare = cast.claim(ClaimKind.ACTION, "A page", "it was struck", draw(st.sampled_from(("r1", "r4"))), event=event)
        made.append(_beside(draw, blaming(bare, party="russia")[0]))
    return tuple(made)


def _beside(draw: st.DrawFn, claim: Claim) -> Claim:
    """The claim, it may be with a second strike and with what the hospital was or was not used for."""
    who = Claimant("A neighbour")
    gap = draw(st.sampled_from((None, Gap(20, 20, GapPrecision.MINUTE))))
    strikes = draw(st.sampled_from(((), (SecondStrike(claim.span, who, gap),))))
    uses = draw(st.sampled_from(((), *((ObjectUse(claim.span, who, Target.HOSPITAL, use),) for use in Use))))
    return replace(claim, second_strikes=strikes, uses=uses)


@EVERY
@given(told_by_all())
@settings(QUICK, max_examples=40)
def test_withdrawing_a_claim_changes_exactly_what_names_it(policy: str, claims: tuple[Claim, ...]) -> None:
    assert untrue(incident_of(*claims), claims, policy) == []
