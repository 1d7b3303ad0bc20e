"""Who is told of as hurt and as dead has died of wounds, also where no word says so. All texts are invented."""

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Harm


def counts(text: str, language: str) -> list[Count]:
    report = Report(
        ReportId("r"), text, language=language, publisher="Example Page", country=("SY",), published=date(2019, 5, 20)
    )
    return [count for claim in read(report).claims for count in claim.counts if not count.listed]


@pytest.mark.parametrize(
    ("language", "text", "lag"),
    [
        ("en", "A man injured on 2 May in shelling of Raqqa died on 9 May.", (7, 7)),
        ("en", "A man who was wounded on 2 May in shelling of Raqqa died on 9 May.", (7, 7)),
        ("en", "A woman was injured in the shelling of Raqqa on 2 May and died on 9 May.", (7, 7)),
        ("en", "Omar Haddad, injured in the strike on Raqqa on 2 May, died on 9 May.", (7, 7)),
        ("en", "The death of a child injured in the strike on Raqqa a week ago was announced.", (7, 7)),
        ("en", "A child died of wounds sustained in the strike on Raqqa a week earlier.", (7, 7)),
        ("ar", "توفي رجل متأثراً بجراحه التي أصيب بها قبل أسبوع في قصف على الرقة", (7, 7)),
        ("ar", "وفاة شاب أصيب يوم 2 أيار بقصف على الرقة", (0, 18)),
        ("ar", "استشهد اليوم طفل كان قد أصيب قبل يومين بقصف على الرقة", (2, 2)),
        ("ar", "استشهاد الطفل عمر الحسن الذي أصيب قبل أسبوع بقصف على الرقة", (7, 7)),
    ],
)
def test_a_death_behind_an_injury_is_of_wounds_with_its_lag(language: str, text: str, lag: tuple[int, int]) -> None:
    (count,) = counts(text, language)
    assert (count.harm, count.low, count.high) == (Harm.KILLED, 1, 1)
    assert count.of_wounds is not None
    assert (count.of_wounds.least, count.of_wounds.most) == lag


def test_a_day_between_the_injury_and_the_death_is_that_of_the_injury() -> None:
    (count,) = counts("Three people wounded in the strike on Raqqa last week have died.", "en")
    assert count.low == 3
    assert count.of_wounds is not None
    assert count.of_wounds.died is None


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("ar", "استشهد طفل أصيب والده بقصف على الرقة", [("killed", 1), ("injured", 1)]),
        ("ar", "استشهد طفل وأصيب آخر بقصف على الرقة", [("killed", 1), ("injured", 1)]),
        ("ar", "استشهد رجل وأصيب قبل ذلك ابنه بقصف على الرقة", [("killed", 1), ("injured", 1)]),
        (
            "en",
            "A man died on 9 May in Raqqa, where his brother was injured on 2 May.",
            [("killed", 1), ("injured", 1)],
        ),
        ("en", "Two people were dead in Raqqa after a gunman wounded four people.", [("killed", 2), ("injured", 4)]),
        ("en", "Ten people were injured in Raqqa while the gunman died there.", [("injured", 10), ("killed", 1)]),
        ("en", "Three people were injured in the shelling of Raqqa, and two died.", [("injured", 3), ("killed", 2)]),
    ],
)
def test_who_is_hurt_beside_the_dead_is_somebody_else(language: str, text: str, found: list[tuple[str, int]]) -> None:
    told = counts(text, language)
    assert [(str(count.harm), count.low) for count in told] == found
    assert not any(count.of_wounds for count in told)
