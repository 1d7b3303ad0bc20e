"""How unsure the rules are of a reading, and what of a report a second reader is shown."""

from __future__ import annotations

from recount.extract import read, unsure, words_needed
from recount.extract.model.unsure import Unsure
from recount.records import Reading, Report, ReportId

PLAIN = "An airstrike killed 7 people in Saraqib on 3 March 2019."


def reading(text: str, **known: str) -> Reading:
    return read(Report(ReportId("r1"), text, country=("SY",), **known))  # type: ignore[arg-type]


def test_a_plain_report_leaves_no_doubt() -> None:
    assert unsure(reading(PLAIN)) == Unsure(0.0)


def test_a_text_without_harm_is_no_question() -> None:
    assert unsure(reading("The market of Saraqib opened with 40 stalls.")).score == 0


def test_numbers_beside_harm_that_no_claim_takes_are_a_doubt_with_its_reason() -> None:
    bare = Reading(reading(PLAIN).report, ())
    found = unsure(bare)
    assert 0.5 < found.score < 1
    assert "1 numbers beside words of harm in no claim" in found.reasons


def test_two_different_totals_of_the_killed_are_a_doubt() -> None:
    found = unsure(reading(f"{PLAIN} Medics said later that the airstrike killed 9 people in Saraqib."))
    assert "2 different totals of people killed" in found.reasons


def test_more_doubts_weigh_more_and_never_reach_beyond_one() -> None:
    one = unsure(reading("Warplanes killed many in a village of the valley."))
    more = unsure(Reading(reading(f"{PLAIN} " * 3 + "Others died, 12 or 14. 5 were hurt.").report, ()))
    assert 0 < one.score < more.score < 1


def test_a_page_that_is_set_aside_whole_is_never_asked_about() -> None:
    page = reading("This page isn't available. The link may be broken. 7 people were killed in Saraqib.")
    assert page.rejections
    assert unsure(page).score == 0


def test_releases_of_a_belligerent_have_a_grammar_of_their_own() -> None:
    assert unsure(reading(f"{PLAIN} 9 were killed.", source_type="military_statement")).score == 0


def test_only_sentences_around_harm_and_the_opening_are_shown() -> None:
    filler = [f"The council spoke of roads and bread on page {n}." for n in range(12)]
    text = " ".join([*filler, "Shells killed two people.", *filler])
    shown = words_needed(reading(text, title="Secret title", url="https://page.example/1"))
    assert "Shells killed two people." in shown
    assert "Secret title" not in shown and "page.example" not in shown
    assert shown.count("page 0") == 2 and "page 5" not in shown
    assert "[…]" in shown


def test_comments_of_readers_are_never_shown() -> None:
    text = f"{PLAIN} {'The council spoke of it at length. ' * 3}\nView all comments\nMy cousin was killed"
    assert "cousin" not in words_needed(reading(text))
