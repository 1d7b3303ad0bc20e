"""Today and a day that is gone are two days, in a text that nobody can date."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, assess, group, read
from recount.link.tellings.days_told import day_told_in

TODAY = "قتل مدني وأصيب ثلاثة، اليوم الاثنين، بقصف مدفعي على مدينة سرمين. "


def killed(text: str, language: str = "ar") -> list[tuple[int | None, int | None]]:
    """Low and high of the dead of each incident, in the order of the text."""
    reading = read(Report(ReportId("r"), text, language=language, country=("SY",)))
    found = []
    for incident in group([reading]).incidents:
        mine = [c for c in reading.claims if c.claim_id in incident.claim_ids]
        toll = assess(incident, reading.claims).killed
        found.append((min(c.span for c in mine), (toll.low, toll.high)))
    return [toll for _, toll in sorted(found)]


@pytest.mark.parametrize(
    "before",
    [
        "كما قتل 3 أشخاص يوم السبت الفائت بقصف صاروخي على مدينة سرمين.",
        "ويوم أمس قتل 3 أشخاص بقصف صاروخي على مدينة سرمين.",
        "كما قتل 3 أشخاص، 20 يناير/كانون الثاني الماضي، بقصف صاروخي على مدينة سرمين.",
    ],
)
def test_the_dead_of_a_day_that_is_gone_are_no_dead_of_today(before: str) -> None:
    assert killed(TODAY + before) == [(1, 1), (3, 3)]


def test_one_alone_is_no_part_of_a_whole_that_another_event_took() -> None:
    assert killed("A man was killed today in shelling of Sarmin. Last Saturday shelling of Sarmin killed 3.", "en") == [
        (1, 1),
        (3, 3),
    ]


@pytest.mark.parametrize(
    "more",
    [
        "وقال ناشطون إن القصف على مدينة سرمين أدى إلى مقتل مدني.",
        "وقالت مصادر محلية، مساء اليوم، إن مدنيا قتل في مدينة سرمين.",
        "وتوفي المدني بعد أن أصيب يوم السبت الفائت، اليوم الاثنين في مدينة سرمين.",
    ],
)
def test_what_names_no_other_day_stays_with_today(more: str) -> None:
    assert len(killed(TODAY + more)) == 1


@pytest.mark.parametrize(
    ("sentence", "today", "gone"),
    [
        ("قصفت الطائرات البلدة مساء اليوم", True, False),
        ("قصفت الطائرات البلدة في 31 تموز الفائت", False, True),
        ("قصفت الطائرات البلدة الليلة الماضية", False, False),
        ("Last Saturday the planes bombed the town", False, True),
        ("On Saturday the planes bombed the town", False, False),
        ("Today the mayor spoke of the raid of last Saturday", True, True),
    ],
)
def test_words_of_today_and_of_days_gone_are_told_apart(sentence: str, today: bool, gone: bool) -> None:
    found = day_told_in(sentence)
    assert (found.today, found.gone) == (today, gone)
