"""Whoever was brought out from under the rubble is not missing; harm of what goes on is none of one attack."""

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Harm


def counts(text: str) -> list[Count]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    return [count for claim in read(report).claims for count in claim.counts]


@pytest.mark.parametrize(
    "text",
    [
        "انتشلت الفرق ثلاثة أشخاص من تحت الأنقاض في بلدة بنش بعد غارة.",
        "انتشلت الفرق جثمان رجل من تحت الأنقاض في بلدة بنش بعد غارة.",
    ],
)
def test_who_was_brought_out_from_under_the_rubble_is_not_missing(text: str) -> None:
    assert not any(count.harm is Harm.MISSING for count in counts(text))


def test_who_is_under_the_rubble_is_missing() -> None:
    (count,) = counts("لا يزال ثلاثة أشخاص تحت الأنقاض في بلدة بنش بعد غارة.")
    assert (count.harm, count.low) == (Harm.MISSING, 3)


@pytest.mark.parametrize(
    "text",
    [
        "وتستمر هجمات القوات على المنطقة، ما يؤدي إلى سقوط ضحايا مدنيين.",
        "The shelling of the region continues and claims civilian victims.",
    ],
)
def test_unnumbered_harm_of_attacks_that_go_on_nowhere_in_particular_counts_nobody(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "استمرار القصف على مدينة بنش أدى إلى سقوط جرحى مدنيين.",
        "Continued shelling of Binnish wounded several civilians.",
        "Continued shelling of the region killed three civilians.",
    ],
)
def test_harm_at_a_place_or_in_numbers_stays_though_attacks_go_on(text: str) -> None:
    assert counts(text)
