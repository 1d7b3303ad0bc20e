"""What an explanation tells of the newest release: today's values beside its own, and nothing that it withholds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from storytelling import Story

from recount.records import Range
from recount_site.casefile.current import CurrentCase
from recount_site.public.phrases import Phrases
from recount_site.since_release import since_release, told_since

ENGLISH = Phrases("en")


def now_with_more_killed(story: Story, code: str) -> CurrentCase:
    """The case as if a further account had raised the range of one incident."""
    raised = (
        replace(found, assessment=replace(found.assessment, killed=Range(10, 10, 60))) if found.code == code else found
        for found in story.now.incidents
    )
    return replace(story.now, incidents=tuple(raised))


def released(story: Story) -> list[str]:
    return [code for code, found in sorted(story.now.standings.items()) if found.signed is not None]


def test_a_release_of_today_differs_in_nothing_where_nothing_changed(story: Story) -> None:
    for code in released(story):
        found = since_release(story.folder / "releases", story.now, code)
        assert found is not None and found.held
        assert [change.field for change in found.fields] == []


def test_a_changed_range_is_told_with_its_old_and_its_new_value(story: Story) -> None:
    code = released(story)[1]
    found = since_release(story.folder / "releases", now_with_more_killed(story, code), code)
    told = "\n".join(told_since(found, ENGLISH))
    assert found is not None and [change.field for change in found.fields] == ["killed"]
    assert found.fields[0].after == "10..60" and "→ 10–60" in told.replace("\u2066", "").replace("\u2069", "")


def test_an_incident_that_nobody_signed_is_told_as_not_released(story: Story) -> None:
    code = next(found.code for found in story.now.incidents if found.code not in released(story))
    found = since_release(story.folder / "releases", story.now, code)
    assert found is not None and not found.held


def test_without_a_release_nothing_is_told(story: Story, tmp_path: Path) -> None:
    found = since_release(tmp_path, story.now, story.now.incidents[0].code)
    assert found is None and list(told_since(found, ENGLISH)) == []
