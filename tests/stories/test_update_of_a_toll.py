"""A radio raises its own preliminary figure. Its first figure goes; what others say stays."""

from __future__ import annotations

from storytelling import Story, ends

from recount.records import JudgementKind

FIRST = "https://river-radio.example/bulletins/2018-12-05-12"
UPDATE = "https://river-radio.example/bulletins/2018-12-06-09"


def test_the_first_figure_bounds_nothing_any_more(story: Story) -> None:
    found = story.incident("CS1865")
    assert [[count.low for count in claim.counts] for claim in story.claims_of(FIRST)] == [[8]]
    assert ends(found.assessment.killed) == (12, 25)


def test_the_update_replaces_only_the_figure_of_its_own_claimant(story: Story) -> None:
    replaced = {s for j in story.now.judgements if j.kind is JudgementKind.REJECT_CLAIM for s in j.subjects}
    assert replaced == {claim.claim_id for claim in story.claims_of(FIRST)}
    behind = story.claims_behind(story.incident("CS1865"), "killed.low")
    assert "Example River Radio" in story.publishers(behind) and len(story.publishers(behind)) > 1


def test_the_replaced_figure_stays_in_the_case_with_the_reason(story: Story) -> None:
    assert story.claims_of(FIRST) and story.claims_of(UPDATE)
    (judgement,) = [j for j in story.now.judgements if j.kind is JudgementKind.REJECT_CLAIM]
    assert "its own preliminary figure" in judgement.reason
