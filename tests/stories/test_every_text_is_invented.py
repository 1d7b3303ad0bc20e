"""No report of the example can pass for a real one."""

from __future__ import annotations

from storytelling import Story

DEMONSTRATION = ("Written for demonstration", "كُتب لغرض العرض")


def test_every_report_says_that_it_is_written_for_demonstration(story: Story) -> None:
    silent = [r.url for r in story.now.reports.values() if not any(words in r.text for words in DEMONSTRATION)]
    assert silent == []


def test_every_outlet_is_named_as_an_example_and_every_reviewer_as_invented(story: Story) -> None:
    publishers = {report.publisher for report in story.now.reports.values() if report.publisher}
    assert [name for name in publishers if not name.startswith("Example ")] == []
    assert {judgement.by for judgement in story.now.judgements if "(invented reviewer)" not in judgement.by} == set()


def test_every_address_is_one_that_can_belong_to_nobody(story: Story) -> None:
    assert {r.url for r in story.now.reports.values() if r.url and ".example/" not in r.url} == set()


def test_every_page_of_release_and_specimen_says_so_too(story: Story) -> None:
    for folder in (story.built.release, story.built.specimen):
        pages = [path for path in folder.rglob("*.html") if path.parent != folder]
        assert len(pages) >= 8
        silent = [p for p in pages if not any(words in p.read_text(encoding="utf-8") for words in DEMONSTRATION)]
        assert silent == []
