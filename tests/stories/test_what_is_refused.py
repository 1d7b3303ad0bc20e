"""What cannot be read (an error page, a damaged file, an empty row) is recorded with the reason; the rest is read."""

from __future__ import annotations

from storytelling import Story


def test_each_is_recorded_with_its_reason_and_nothing_else_is_refused(story: Story) -> None:
    refused = {r.reason.split(":")[0] for r in story.now.rejections if r.stage == "preserve"}
    assert refused == {
        "an error page without a report; get the page again, or from a web archive",
        "the gzip file is damaged or cut short",
        "there is no text",
        "1 lines were written by the program itself and by nobody",
        "1 messages hold only pictures, films or files, and no words; add those by themselves",
    }


def test_the_bytes_of_both_are_kept_as_evidence(story: Story) -> None:
    kept = {capture.address for capture in story.now.captures}
    assert {"reports/refused/1-page-not-found.html", "reports/refused/2-cut-short.txt.gz"} <= kept


def test_readers_comments_and_headlines_beside_a_report_are_not_read_as_it(story: Story) -> None:
    (page,) = [r for r in story.now.reports.values() if r.url == "https://square-page.example/p/118"]
    assert "٢٠٠" not in page.text and "٧٠" not in page.text and "بانفجار لغم" not in page.text
