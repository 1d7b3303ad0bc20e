"""The hospital of 29 November: 10 to 45, each end with the words that carry it."""

from __future__ import annotations

import re

from storytelling import Story, ends

from recount.records import BelligerentStatus, Grade, StrikeStatus

ARABIC = re.compile("[\u0600-\u06ff]")
HOSPITAL = "CS1862"


def test_each_bound_quotes_words_in_both_languages(story: Story) -> None:
    for field in ("killed.low", "killed.high"):
        quotes = [claim.quote for claim in story.claims_behind(story.incident(HOSPITAL), field)]
        assert {bool(ARABIC.search(quote)) for quote in quotes} == {True, False}, field


def test_the_sentence_of_each_bound_repeats_the_words_that_carry_it(story: Story) -> None:
    for reason in story.incident(HOSPITAL).assessment.reasons:
        if reason.field in ("killed.low", "killed.high"):
            assert any(story.now.claims[claim].quote in reason.text for claim in reason.claim_ids), reason.text


def test_where_nothing_is_known_of_the_injured_nothing_is_said(story: Story) -> None:
    assert ends(story.incident(HOSPITAL).assessment.injured) is None


def test_the_coalition_is_suspected_and_takes_no_position(story: Story) -> None:
    assessed = story.incident(HOSPITAL).assessment
    assert [(p.id, p.status) for p in assessed.belligerents] == [("us_led_coalition", BelligerentStatus.SUSPECTED)]
    assert assessed.official == ()


def test_it_is_fair_if_its_sources_are_independent_and_weak_if_not(story: Story) -> None:
    assessed = story.incident(HOSPITAL).assessment
    assert (assessed.grade, assessed.grade_if_dependent) == (Grade.FAIR, Grade.WEAK)
    assert assessed.strike_status is StrikeStatus.LIKELY
