"""Numbers and people beside the harmed that count nobody of them. All texts are invented."""

import pytest

from recount import Report, ReportId, read


def killed(text: str) -> list[int | None]:
    found = read(Report(ReportId("r"), text, language="en", country=("SY",)))
    return [n.low for c in found.claims for n in c.counts if not n.part_of_total]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The strike killed the couple's three children but the parents survived.", [3]),
        ("A woman who lost two brothers in a 2018 raid was killed on Monday.", [1]),
        ("All but one of the nine passengers died in the strike.", []),
        ("Of 45 passengers, 17 died in the strike.", [17]),
        ("Out of the 45 passengers, 17 were killed.", [17]),
        ("Neither of the two drivers was hurt in the strike.", []),
    ],
)
def test_who_owns_lost_or_was_excepted_is_not_counted(text: str, told: list[int]) -> None:
    assert killed(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Gunmen killed the teacher's wife and son.", [2]),
        ("Nine passengers died in the strike.", [9]),
        ("Of the ten men and seven women who were wounded, 11 were admitted to a hospital.", [17]),
        ("A bullet grazed the boy's leg.", [1]),
        ("Both of the two drivers were hurt in the strike.", [2]),
    ],
)
def test_who_came_to_harm_beside_such_words_is(text: str, told: list[int]) -> None:
    assert killed(text) == told
