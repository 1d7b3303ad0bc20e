"""The cabinet of damaged files: each is reported by name with what to do, and what can be read of it is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from recount.preserve import read_capture

BROKEN = Path(__file__).parents[1] / "broken"


@pytest.mark.parametrize(
    ("name", "where", "reason"),
    [
        ("cut-short.pdf", "", "damaged, cut short"),
        ("encrypted.pdf", "", "encrypted; open it with its password"),
        ("no-pages.pdf", "", "without pages"),
        ("pages-in-a-circle.pdf", ", pages 1-2", "cannot be opened"),
        ("a-page-of-nothing.pdf", ", page 2", "cannot be opened"),
        ("a-billion-pages.pdf", "", "all pages of the PDF are blank"),
        ("mixed-encodings.html", "", "not UTF-8 (invalid continuation byte at byte 87)"),
    ],
)
def test_a_file_of_which_nothing_can_be_read_is_refused(name: str, where: str, reason: str) -> None:
    preserved = read_capture(name, (BROKEN / name).read_bytes())
    assert not preserved.reports
    assert [(r.where, reason in r.reason) for r in preserved.rejections] == [(name + where, True)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("called-pdf.pdf", "Three people were killed when a shell hit a house."),
        ("tags-never-closed.html", "One person was killed at the bridge\nSeven were wounded"),
        ("nested-deep.html.gz", "One person was killed when the bridge was shelled."),
        ("wrong-charset.html", "قتل ثلاثة مدنيين في قصف على هجين وأصيب سبعة آخرون"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_read_as_what_it_is(name: str, text: str) -> None:
    preserved = read_capture(name, (BROKEN / name).read_bytes())
    assert [located.report.text for located in preserved.reports] == [text]


def test_what_a_comment_that_is_never_closed_swallows_is_reported() -> None:
    name = "comment-never-closed.html"
    preserved = read_capture(name, (BROKEN / name).read_bytes())
    assert preserved.reports[0].report.text == "One person was killed at the bridge on Monday."
    assert [r.quote for r in preserved.rejections] == ["adverts <p>Seven were wounded there.</p></body></html>"]


def test_a_german_page_is_not_taken_for_arabic() -> None:
    words = "Für die Öffentlichkeit hörten größere Behörden täglich über gefährdete Häuser, Brücken, Wälder und Küsten"
    page = f"<html><head><meta charset='windows-1252'></head><body><p>{words}</p></body></html>"
    assert read_capture("a.html", page.encode("cp1252")).reports[0].report.text == words
