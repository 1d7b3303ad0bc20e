"""People who only tell of harm are none of its victims, also where two speak together. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read


def killed(text: str) -> list[tuple[int | None, str | None]]:
    found = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",)))
    return [(n.low, n.group) for claim in found.claims for n in claim.counts if n.harm == "killed"]


@pytest.mark.parametrize(
    "speakers",
    [
        "activists and local rescue workers",
        "activists and local first responders",
        "doctors and journalists at the scene",
        "a doctor and local officials",
        "residents",
    ],
)
def test_who_speaks_is_not_counted(speakers: str) -> None:
    assert killed(f"Strikes on Sarmin killed nine people, {speakers} said on Sunday.") == [(9, None)]


def test_who_was_killed_beside_others_is_counted_where_somebody_else_speaks() -> None:
    told = killed("Strikes on Sarmin killed nine people, activists and two journalists among them, rescuers said.")
    assert (2, "journalists") in told
    assert killed("Strikes on Sarmin killed a man, a woman and a local farmer, rescuers said.")[0] == (3, None)


@pytest.mark.parametrize("headline", ["Singer Amal Example dead at 54.", "Actor dies at 61 after an illness."])
def test_an_age_at_death_counts_nobody(headline: str) -> None:
    assert not {low for low, _ in killed(headline)} & {54, 61}


def test_a_number_before_the_dead_stays_a_number() -> None:
    assert killed("12 dead at 3 checkpoints in Sarmin.") == [(12, None)]
