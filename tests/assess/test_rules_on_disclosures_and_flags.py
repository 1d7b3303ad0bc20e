"""Rules of judgement on disclosures, control, flags, parts and wording: each test fails when its rule is broken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from casting import PARTY, Cast, blaming, incident_of, of, told, two_sources

from recount.records import (
    About,
    Authority,
    BelligerentMention,
    Claim,
    ClaimantKind,
    ClaimKind,
    Control,
    Count,
    Event,
    Group,
    Harm,
    PlacePrecision,
    Range,
    Stance,
    Status,
    StrikeStatus,
    Target,
    Where,
)


def disclosure(cast: Cast, strikes: int, precision: PlacePrecision = PlacePrecision.VILLAGE) -> Claim:
    place = Where("near the town", precision=precision)
    event = Event(strikes=strikes)
    speaker = ClaimantKind.BELLIGERENT
    day = incident_of(cast.killed("x", 1)).date
    return cast.claim(
        ClaimKind.DISCLOSURE, PARTY, "strikes near the town", "r9", event=event, where=place, when=day, speaker=speaker
    )


def test_a_bulk_disclosure_supports_a_likely_strike_at_most(cast: Cast) -> None:
    one = blaming(cast.killed("Valley Radio", 4))
    found = of(*one, disclosure(cast, 17))
    assert found.strike_status is StrikeStatus.LIKELY
    assert "compatible with it, without being distinguishable" in told(found, "strike_status")


@pytest.mark.parametrize(
    ("precision", "status"),
    [(PlacePrecision.VILLAGE, StrikeStatus.DECLARED), (PlacePrecision.PROVINCE, StrikeStatus.LIKELY)],
)
def test_one_disclosed_strike_declares_only_where_it_is_placed_finely(
    cast: Cast, precision: PlacePrecision, status: StrikeStatus
) -> None:
    one = blaming(cast.killed("Valley Radio", 4))
    assert of(*one, disclosure(cast, 1, precision)).strike_status is status


def test_no_strikes_disclosed_that_day_neither_contests_nor_supports(cast: Cast) -> None:
    claims = blaming(cast.killed("Valley Radio", 4))
    assert of(*claims, disclosure(cast, 0)).strike_status is StrikeStatus.SINGLE_SOURCE


def test_who_held_the_place_changes_neither_status_nor_grade_nor_range(cast: Cast) -> None:
    claims = two_sources(cast)
    held = cast.claim(ClaimKind.CONTROL, "A page", "held the town", control=Control("the town", "a party"))
    before, after = of(*claims), of(*claims, held)
    assert (after.grade, after.strike_status, after.killed) == (before.grade, before.strike_status, before.killed)


def test_a_flag_is_reported_with_what_is_said_against_it_and_moves_no_grade(cast: Cast) -> None:
    claims = two_sources(cast)
    hit = cast.claim(ClaimKind.ACTION, "Valley Radio", "the hospital was hit", event=Event(target=Target.HOSPITAL))
    excuse = cast.official(PARTY, Stance.JUSTIFIES, About.LEGALITY, authority=Authority.ANONYMOUS)
    found = of(*claims, hit, excuse)
    assert [(f.flag, f.claim_ids, f.counter_claim_ids) for f in found.flags] == [
        ("hospital", (hit.claim_id,), (excuse.claim_id,))
    ]
    assert found.grade is of(*claims).grade


def test_what_is_denied_is_not_flagged(cast: Cast) -> None:
    event, words = Event(target=Target.HOSPITAL), "it was no hospital"
    denied = cast.claim(ClaimKind.ACTION, "Valley Radio", words, event=event, stance=Stance.DENIES)
    assert of(*two_sources(cast), denied).flags == ()


def test_a_part_is_never_added_to_its_total(cast: Cast) -> None:
    children = Count(Harm.KILLED, Status.CIVILIAN, Group.CHILDREN, low=3, high=3, part_of_total=True)
    found = of(cast.killed("Valley Radio", 5, also=(children,)))
    assert (found.killed, found.groups[Group.CHILDREN].killed) == (Range(5, 5, 5), Range(3, 3, 3))


def test_all_official_positions_stand_side_by_side(cast: Cast) -> None:
    stances = (Stance.DENIES, Stance.ACCEPTS, Stance.NO_RESPONSE)
    answers = [cast.official(PARTY, stance, About.STRIKE) for stance in stances]
    assert [p.stance for p in of(*two_sources(cast), *answers).official] == list(stances)


def test_a_party_is_shown_by_its_neutral_name(cast: Cast) -> None:
    claim = replace(cast.killed("Valley Radio", 4), belligerents=(BelligerentMention("the enemy jets", "russia"),))
    assert [b.name for b in of(claim).belligerents] == ["Russian forces"]
