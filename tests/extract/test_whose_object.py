"""A party whose property was struck, who met an attack, or whose alliance is named shortly: whom a sentence blames."""

from __future__ import annotations

import pytest

from recount import pipeline
from recount.records import Claim, Report, ReportId


def _claims(text: str, language: str, country: str) -> tuple[Claim, ...]:
    return pipeline.read(Report(ReportId("r1"), text, language=language, country=(country,))).claims


def _blamed(text: str, language: str = "ar", country: str = "SY") -> list[set[str | None]]:
    return [{party.id for party in one.belligerents} for one in _claims(text, language, country) if one.counts]


@pytest.mark.parametrize(
    "text",
    [
        "استهدف مجمع قيادة لقسد في عين عيسى وقتل أربعة عناصر.",
        "القصف ضرب رتل آليات لقسد قرب عين عيسى وقتل ثلاثة.",
    ],
)
def test_who_owns_what_a_verb_of_striking_names_is_not_blamed(text: str) -> None:
    assert _blamed(text) == [set()]


@pytest.mark.parametrize(
    "text",
    [
        "استهدفت طائرات تابعة لقسد منزلا في عفرين وقتلت أربعة.",
        "قتل أربعة مدنيين بقصف صاروخي لقسد على عفرين.",
        "استهدفت قسد مجمعا للفصائل في عفرين وقتلت أربعة.",
    ],
)
def test_whose_fire_or_force_struck_is_blamed(text: str) -> None:
    assert _blamed(text) == [{"sdf"}]


def test_who_announces_that_it_met_an_attack_did_not_make_it_and_speaks_under_its_name_alone() -> None:
    text = "أعلنت قسد تصديها لهجوم فصائل المعارضة على قرية قرب تل تمر، ومقتل ثلاثة من مقاتليها."
    assert _blamed(text) == [{"syrian_opposition"}]
    assert [one.claimant.name for one in _claims(text, "ar", "SY") if one.counts] == ["قسد"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A Saudi-led coalition air strike killed 12 people in Saada. The coalition killed eight in Hajjah."),
        ("ar", "قتل 12 شخصا بغارة للتحالف العربي على صعدة. وقتل ثمانية بغارة للتحالف على مدينة حجة."),
    ],
)
def test_the_coalition_is_the_one_that_the_report_names_by_more(language: str, text: str) -> None:
    assert _blamed(text, language, "YE") == [{"saudi_led_coalition"}] * 2


def test_the_coalition_stays_whose_it_usually_is_where_none_or_both_are_named() -> None:
    assert _blamed("The coalition struck Raqqa and killed eight people.", "en") == [{"us_led_coalition"}]
    both = "The US-led coalition struck Raqqa and killed six people, far from the war of the Saudi-led coalition."
    assert _blamed(f"{both} The coalition struck Tabqa and killed eight people.", "en")[-1] == {"us_led_coalition"}
