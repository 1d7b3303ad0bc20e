"""Arabic fighters in the nominative killed, and lists behind "the dead" are counted. All texts are invented."""

import pytest

from recount import Report, ReportId, read


def killed(text: str) -> list[tuple[str, int | None]]:
    found = read(Report(ReportId("r"), text, language="ar", country=("SY",)))
    return [
        (str(n.status), n.low) for c in found.claims for n in c.counts if n.harm == "killed" and not n.part_of_total
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("قتل المسلحون رجلين في سرمين.", 2),
        ("قتل مسلحون مجهولون رجلين في سرمين.", 2),
        ("قتل مسلحون امرأة في سرمين.", 1),
    ],
)
def test_fighters_before_those_whom_they_killed_are_no_victims(text: str, number: int) -> None:
    assert killed(text) == [("unknown", number)]


def test_fighters_joined_to_others_who_died_stay_among_the_dead() -> None:
    assert len(killed("قتل مسلحون وامرأة في سرمين.")) > 1


def test_people_listed_behind_the_dead_are_added_up_and_some_of_them_are_not() -> None:
    assert killed("سقط قتلى 11 طفلا وست نساء في سرمين.") == [("unknown", 17)]
    assert ("unknown", 17) not in killed("بين القتلى 11 طفلا وست نساء في سرمين.")
