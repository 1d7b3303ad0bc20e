"""Arabic and English reports of one strike come together; words disguised against moderation are read."""

from __future__ import annotations

import pytest
from storytelling import EXPECTED, Story

from recount.records import Harm

#: one source wrote of it, in English
ALONE = {"CS1870"}


@pytest.mark.parametrize("code", [code for code in EXPECTED if code not in ALONE])
def test_both_languages_meet_in_the_incident(story: Story, code: str) -> None:
    assert {report.language for report in story.reports(story.incident(code))} == {"ar", "en"}


def test_at_least_sixty_reports_are_read_twenty_five_of_them_in_arabic(story: Story) -> None:
    languages = [report.language for report in story.now.reports.values()]
    assert len(languages) >= 60 and languages.count("ar") >= 25


@pytest.mark.parametrize(
    ("url", "killed", "code"),
    [
        ("https://square-page.example/p/101", 1, "CS1861"),
        ("https://square-page.example/p/149", 19, "CS1874"),
    ],
)
def test_words_broken_up_against_moderation_are_read_and_quoted_as_they_stand(
    story: Story, url: str, killed: int, code: str
) -> None:
    told = [claim for claim in story.claims_of(url) if claim.counts]
    assert [count.low for claim in told for count in claim.counts if count.harm is Harm.KILLED] == [killed]
    assert all("\u0640" in claim.quote for claim in told)
    assert {claim.claim_id for claim in told} <= set(story.incident(code).incident.claim_ids)
