"""What the reader saw and did not use is told with its words and its reason."""

from __future__ import annotations

from recount import pipeline
from recount.records import Report, ReportId, Unused, UnusedKind

TEXT = (
    "An airstrike hit Saraqib on 3 March 2019 and killed 7 people. One victim was aged 45. "
    "Three ambulances came. Residents feared more deaths. The repairs would cost $50."
)


def told(text: str, language: str = "en") -> list[tuple[UnusedKind, str]]:
    return [(one.kind, one.quote) for one in seen(text, language)]


def seen(text: str, language: str = "en") -> tuple[Unused, ...]:
    return pipeline.unused(pipeline.read(Report(ReportId("r1"), text, language=language, country=("SY",))))


def test_numbers_of_years_money_and_things_are_told_with_why_they_count_nobody_killed() -> None:
    assert (UnusedKind.COUNTS_NOBODY, "45") in told(TEXT)
    assert (UnusedKind.COUNTS_NOBODY, "50") in told(TEXT)
    assert (UnusedKind.NUMBER_IN_NO_CLAIM, "Three") in told(TEXT)


def test_what_a_claim_rests_on_is_not_told() -> None:
    words = {quote for _, quote in told(TEXT)}
    assert words.isdisjoint({"7", "3 March 2019", "killed", "airstrike", "Saraqib"})


def test_harm_of_which_no_claim_was_made_is_told() -> None:
    assert (UnusedKind.HARM_IN_NO_CLAIM, "deaths") in told(TEXT)


def test_every_place_holds_the_words_that_it_names() -> None:
    assert all(one.span is not None and TEXT[slice(*one.span)] == one.quote for one in seen(TEXT))


def test_arabic_words_are_told_as_they_were_written() -> None:
    text = "استشهد سبعة مدنيين في غارة على سراقب. وعمر أحدهم ٤٥ عاماً. ووصلت ثلاث سيارات إسعاف."
    found = told(text, "ar")
    assert (UnusedKind.COUNTS_NOBODY, "٤٥") in found
    assert "سبعة" not in {quote for _, quote in found}


def test_a_page_that_only_says_there_is_nothing_is_told_whole() -> None:
    (one,) = seen("This page isn't available. The link you followed may be broken.")
    assert one.kind is UnusedKind.SET_ASIDE
    assert one.said is not None
    assert "the page only says" in one.said
