"""The one body by whose words a report goes is heard as the report itself; nobody else is. Accounts are invented."""

from __future__ import annotations

import pytest
from casting import Cast, incident_of

from recount.assess import assess
from recount.records import Claim, ClaimantKind, Range


def killed(*claims: Claim) -> Range | None:
    return assess(incident_of(*claims), claims).killed


def told(cast: Cast, who: str, number: int, kind: ClaimantKind) -> Claim:
    return cast.killed(who, number, speaker=kind)


def test_a_lower_number_beside_that_of_the_body_a_report_goes_by_is_a_part(cast: Cast) -> None:
    police = told(cast, "Police", 4, ClaimantKind.OTHER)
    assert killed(police, told(cast, "The page", 1, ClaimantKind.PUBLISHER)) == Range(4, 4, 4)


@pytest.mark.parametrize("kind", [ClaimantKind.MEDICAL, ClaimantKind.MONITOR])
def test_a_medic_and_a_monitor_are_not_the_reports_own_voice(cast: Cast, kind: ClaimantKind) -> None:
    one, own = told(cast, "Example", 4, kind), told(cast, "The page", 1, ClaimantKind.PUBLISHER)
    assert killed(one, own) == Range(1, 4, 4)


def test_where_two_bodies_speak_the_report_goes_by_neither(cast: Cast) -> None:
    two = told(cast, "Police", 4, ClaimantKind.OTHER), told(cast, "The club", 3, ClaimantKind.OTHER)
    assert killed(*two, told(cast, "The page", 1, ClaimantKind.PUBLISHER)) == Range(1, 4, 4)


@pytest.mark.parametrize("kind", [ClaimantKind.RESCUE, ClaimantKind.OUTLET])
def test_a_lower_number_of_a_speaker_who_states_the_toll_first_is_a_part(cast: Cast, kind: ClaimantKind) -> None:
    assert killed(told(cast, "Rescuers", 4, kind), told(cast, "Rescuers", 1, kind)) == Range(4, 4, 4)


def test_another_speaker_of_the_same_kind_keeps_the_lower_number(cast: Cast) -> None:
    one, other = (
        told(cast, f"The {name} hospital", n, ClaimantKind.MEDICAL) for name, n in (("north", 4), ("south", 1))
    )
    assert killed(one, other) == Range(1, 4, 4)
