"""A page whose writer is at risk stands behind a figure, and nothing of the page is in what is published."""

from __future__ import annotations

from storytelling import Story

URL = "https://hillside-page.example/status/77120"


def test_its_account_is_in_the_incident(story: Story) -> None:
    found = story.incident("CS1862")
    told = {claim.claim_id for claim in story.claims_of(URL)}
    assert told and told <= set(found.incident.claim_ids)
    assert story.now.risks()["Example Hillside Page"] == "at_risk"


def test_no_word_of_it_is_in_any_file_of_the_release(story: Story) -> None:
    (report,) = [r for r in story.now.reports.values() if r.url == URL]
    sentences = [line.strip() for line in report.text.replace("،", ".").replace(":", ".").split(".") if line.strip()]
    secrets = ["hillside-page", "Hillside", "77120", "سفح التل", *sentences[3:]]
    assert len(secrets) > 8
    files = [path for path in story.built.release.rglob("*") if path.is_file()]
    found = {(path.name, word) for path in files for word in secrets if word.encode() in path.read_bytes()}
    assert found == set()
