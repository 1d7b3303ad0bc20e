"""That somebody was asked and did not answer stands on the page of the incident; an open request stands nowhere."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from asking import AT, CODE, LATER, by, drafted
from click.testing import CliRunner

from recount.publish import newest_release
from recount.records import Answer
from recount_cli.main import main
from recount_site.publication import Wish, make_release
from recount_site.requests.approving import approve
from recount_site.requests.outcomes import note

WORDS = {
    (Answer.NO_ANSWER, "en"): "asked for information on 2 May 2031; no answer by 16 May 2031",
    (Answer.ANSWERED, "en"): "asked for information on 2 May 2031; an answer came on 16 May 2031",
    (Answer.NO_ANSWER, "ar"): "ولم يرد جواب حتى",
    (Answer.ANSWERED, "ar"): "وورد الجواب في",
}


def page(case, language="en"):
    """The page of the incident in a new release."""
    make_release(case, Wish(created=datetime(2031, 5, 20, 12, tzinfo=UTC)))
    release = newest_release(case.releases)
    assert release is not None
    return (release / language / "incidents" / CODE / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("outcome", "language"), WORDS)
def test_what_came_of_a_request_stands_among_the_official_positions_and_in_the_log(case, outcome, language):
    digest = drafted(case).draft.digest
    approve(case, digest, by("Jon Reed"))
    note(case, digest, (outcome, date(2031, 5, 16)), by("Mara Quill", LATER))
    text = page(case, language)
    official = text[text.index('id="official"') : text.index('id="disclosures"')]
    assert WORDS[outcome, language] in official
    assert ("Press office of the Example Force" if language == "en" else "المكتب الصحفي لقوة المثال") in official
    log = text[text.index('id="history"') :]
    assert WORDS[outcome, language] in log
    assert "Mara Quill" not in text and "Jon Reed" not in text


def test_a_request_that_is_drafted_or_still_open_is_in_no_release(case):
    digest = drafted(case).draft.digest
    assert "asked for information" not in page(case)
    with pytest.raises(Exception, match="never approved"):
        note(case, digest, (Answer.ANSWERED, date(2031, 5, 16)), by("Mara Quill", LATER))


def test_an_open_request_is_in_no_release_either(case):
    approve(case, drafted(case).draft.digest, by("Jon Reed"))
    assert "asked for information" not in page(case)


def test_silence_about_a_first_request_does_not_stand_in_the_way_of_a_second(case):
    digest = drafted(case).draft.digest
    approve(case, digest, by("Jon Reed"))
    note(case, digest, (Answer.NO_ANSWER, date(2031, 5, 16)), by("Mara Quill", LATER))
    again = drafted(case)
    assert again.draft.digest == digest and again.draft.at == AT


def test_explain_tells_the_desk_who_was_asked(case):
    digest = drafted(case).draft.digest
    said = CliRunner().invoke(main, ["explain", str(case.folder), CODE]).output
    assert "Requests for information:" in said and digest in said and "waits for the approval" in said
