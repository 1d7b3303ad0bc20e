"""Two accounts of one event may blame two parties of one side. All are invented."""

from __future__ import annotations

import pytest
from link_making import ON_THE_DAY, TEL_ASWAD, blamed, killed, tale

from recount.link import compared
from recount.link.terms.findings import Finding
from recount.link.terms.rules import rules


def blame(one: str, other: str) -> Finding:
    """What comparing two accounts finds of whom they blame."""
    first, second = (
        tale(name, quote, where=TEL_ASWAD, when=ON_THE_DAY, counts=(killed(9),), belligerents=blamed(actor))
        for name, quote, actor in (("r1", "Nine were killed.", one), ("r2", "A raid took nine lives.", other))
    )
    (pair,) = compared((first.reading, second.reading))
    return next(finding for finding in pair[2].findings if finding.rule.endswith("_belligerent"))


@pytest.mark.parametrize(
    ("one", "other"), [("russia", "syrian_government"), ("us_led_coalition", "sdf"), ("turkey", "syrian_opposition")]
)
def test_partners_speak_less_against_one_event_than_rivals_do(one: str, other: str) -> None:
    assert blame(one, other).rule == blame(other, one).rule == "partner_belligerent"
    assert 0 > blame(one, other).weight > blame(one, "israel").weight


@pytest.mark.parametrize(("one", "other"), [("russia", "us_led_coalition"), ("turkey", "sdf"), ("israel", "turkey")])
def test_parties_of_two_sides_are_rivals(one: str, other: str) -> None:
    assert blame(one, other).rule == "other_belligerent"


def test_one_party_is_itself() -> None:
    assert blame("russia", "russia").rule == "same_belligerent"


def test_every_partner_is_an_actor_of_the_code_book() -> None:
    from recount.codebook import table

    known = {actor["id"] for actor in table("actors")["actor"]}
    assert {party for pair in rules().partners for party in pair} <= known
