"""Strikes on one town or on neighbouring towns, within a day of one another, stay incidents of their own."""

from __future__ import annotations

from datetime import date

from storytelling import Story

from recount.records import JudgementKind


def test_two_neighbouring_villages_on_one_day_are_two_incidents(story: Story) -> None:
    prison, man = story.incident("CS1859"), story.incident("CS1861")
    assert prison.incident.date.start == man.incident.date.start
    assert not set(prison.incident.report_ids) & set(man.incident.report_ids)


def test_two_strikes_on_one_town_on_two_days_are_kept_apart_by_a_judgement_with_its_reason(story: Story) -> None:
    (judgement,) = [j for j in story.now.judgements if j.kind is JudgementKind.NOT_SAME_INCIDENT]
    man, hospital = story.incident("CS1861"), story.incident("CS1862")
    assert judgement.subjects[0] in man.incident.claim_ids and judgement.subjects[1] in hospital.incident.claim_ids
    assert "Two strikes on one town on two days" in judgement.reason


def test_two_assessments_of_one_day_that_one_text_files_are_two_incidents(story: Story) -> None:
    hajin, soussa = story.incident("CS1871a"), story.incident("CS1871b")
    shared = set(hajin.incident.report_ids) & set(soussa.incident.report_ids)
    assert {story.now.reports[report].publisher for report in shared} == {
        "Example Position Digest",
        "Example Desert Notes",
    }
    assert not set(hajin.incident.claim_ids) & set(soussa.incident.claim_ids)


def test_strikes_far_apart_on_one_day_have_nothing_in_common(story: Story) -> None:
    border, village = story.incident("TS287"), story.incident("CS1875")
    assert border.incident.date.start == village.incident.date.start == date(2018, 12, 20)
    assert not set(border.incident.report_ids) & set(village.incident.report_ids)
