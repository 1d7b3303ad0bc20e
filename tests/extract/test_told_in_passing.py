"""Tolls that are given, weapons fired, one person told of twice, and what may have been. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Hedge, Stance

STRUCK = "Five people were killed in Raqqa on Friday, residents said. "


def claims(text: str) -> list[Claim]:
    return list(read(Report(ReportId("r"), text, date(2019, 5, 20), "en", "Example Page", country=("SY",))).claims)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The White Helmets gave a toll of six.", "The White Helmets"),
        ("State media reported a death toll of six.", "State media"),
        ("Medics gave a figure of six.", "Medics"),
    ],
)
def test_a_toll_that_somebody_gives_is_theirs(text: str, who: str) -> None:
    (claim,) = [c for c in claims(STRUCK + text) if any(count.low == 6 for count in c.counts)]
    assert claim.claimant.name == who
    assert [str(count.harm) for count in claim.counts] == ["killed"]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry gave a list of six towns.",
        "The ministry reported a number of raids.",
        "Medics had a total of six beds.",
    ],
)
def test_a_number_of_things_that_somebody_gives_is_no_toll(text: str) -> None:
    assert [count.low for c in claims(STRUCK + text) for count in c.counts] == [5]


@pytest.mark.parametrize(
    "text",
    [
        "The mother, a teacher, was killed.",
        "The third child, a girl of eight, died of her wounds.",
        "Her sister, a doctor of 40, died in the strike.",
        "The second victim, an elderly woman, was killed.",
        "The victim, a boy aged 9, died.",
    ],
)
def test_one_person_and_what_she_is_are_one(text: str) -> None:
    counts = [count for c in claims(text) for count in c.counts]
    assert [(str(count.harm), count.low) for count in counts] == [("killed", 1)]


def test_several_behind_an_and_stay_several() -> None:
    counts = [count for c in claims("The mother, a child, and a neighbour were killed.") for count in c.counts]
    assert [count.low for count in counts if not count.part_of_total] == [3]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Eight civilians died when rebels fired rockets at Aleppo.", "rocket"),
        ("The army fired shells at Aleppo, killing two.", "artillery"),
        ("A Turkish drone fired two missiles at a car in Kobani.", "drone_strike"),
    ],
)
def test_a_weapon_that_is_fired_tells_the_kind_of_attack(text: str, kind: str) -> None:
    (claim,) = claims(text)
    assert claim.event is not None
    assert claim.event.type == kind


@pytest.mark.parametrize(
    "text",
    ["Four civilians might have died in Raqqa.", "Officials said that four civilians might have been killed in Raqqa."],
)
def test_what_might_have_been_is_hedged(text: str) -> None:
    assert [c.hedge for c in claims(text)] == [Hedge.POSSIBLE]


@pytest.mark.parametrize(
    "text",
    [
        "The coalition said it was reviewing the incident.",
        "The army said it would investigate.",
        "The army said an inquiry had been opened.",
        'A coalition spokesman said: "We take this report very seriously and it will be fully investigated."',
    ],
)
def test_what_is_reviewed_is_neither_accepted_nor_denied(text: str) -> None:
    stances = [c.stance for c in claims(STRUCK + text) if c.kind is ClaimKind.RESPONSIBILITY]
    assert stances == [Stance.UNDER_REVIEW]


def test_police_who_review_video_take_no_position() -> None:
    found = claims("A man was shot on Friday. Police are reviewing surveillance video.")
    assert not [c for c in found if c.kind is ClaimKind.RESPONSIBILITY]


@pytest.mark.parametrize("ahead", ["It later", "Two weeks later it", "A month later it", "Two days later it"])
def test_a_stretch_before_a_pronoun_is_no_part_of_who_speaks(ahead: str) -> None:
    text = "A strike killed five in Raqqa. The coalition said it was looking into it. "
    claim = claims(text + ahead + " admitted that it had killed three civilians.")[-1]
    assert (claim.claimant.name, claim.stance) == ("The coalition", Stance.ACCEPTS)


@pytest.mark.parametrize(
    "text",
    [
        "An explosion in Aleppo killed five people, the Houthi-run health ministry said.",
        "A strike in Aleppo killed 12, the rebel-controlled broadcaster said.",
    ],
)
def test_a_body_that_a_party_runs_says_nothing_of_who_holds_a_town(text: str) -> None:
    assert not [c for c in claims(text) if c.kind is ClaimKind.CONTROL]


@pytest.mark.parametrize(
    "text",
    ["A strike hit the rebel-held town of Binnish.", "A strike killed two in rebel-held Ariha, residents said."],
)
def test_a_town_that_a_party_holds_is_held_by_it(text: str) -> None:
    assert ClaimKind.CONTROL in [c.kind for c in claims(text)]
