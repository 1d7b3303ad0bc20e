"""The letter in both languages, its machine-readable file, and what came of a request."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest
from asking import LATER, by, drafted, told

from recount.errors import BadJudgement, CannotAsk
from recount.publish.request_terms import allowable, questions
from recount.records import Answer
from recount_site.casefile.requested import asked
from recount_site.public.phrases import Phrases
from recount_site.requests.approving import approve
from recount_site.requests.drafting import kept
from recount_site.requests.outcomes import note
from recount_site.requests.told import _LINES
from recount_site.requests.wording import catalogue, languages

SCHEMA = Path(__file__).parents[2] / "docs" / "reference" / "request.schema.json"


@pytest.fixture
def files(case):
    told(case, tuple(allowable()))
    return kept(case, drafted(case).draft.digest)


def test_a_letter_is_written_in_both_languages_with_the_same_words_to_fill(files):
    assert languages() == ("en", "ar")
    assert catalogue("en").keys() == catalogue("ar").keys()
    assert {"en.html", "ar.html", "request.json", "letter.css", "checksums.sha256"} == set(files)


@pytest.mark.parametrize("field", allowable())
def test_every_field_has_a_label_in_both_languages_and_lines_to_tell_it_in(field):
    assert field in _LINES and all(f"fact.{field}" in catalogue(language) for language in languages())


@pytest.mark.parametrize(
    ("language", "direction", "toll"), [("en", "ltr", "12–20"), ("ar", "rtl", "12\u2060–\u206020")]
)
def test_a_page_runs_its_way_and_tells_the_range_the_questions_and_where_answers_go(files, language, direction, toll):
    text = files[f"{language}.html"].decode()
    assert f'<html lang="{language}" dir="{direction}">' in text
    assert toll in text and "desk@newsroom.example" in text
    asks = [getattr(question, language) for question in questions().values()]
    assert [ask for ask in asks if ask not in text] == []
    assert Phrases(language).day(date(2031, 5, 2)) in text


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_page_holds_nothing_that_runs_loads_from_elsewhere_or_hides(files, language):
    seen = Tags()
    seen.feed(files[f"{language}.html"].decode())
    assert {"script", "img", "form", "iframe", "input"}.isdisjoint(seen.tags)
    assert sorted(seen.links) == [f"{'ar' if language == 'en' else 'en'}.html", "letter.css"]


class Tags(HTMLParser):
    """The tags of a page and where its links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]


def test_the_machine_readable_file_is_as_its_schema_says(files):
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(files["request.json"]), schema, format_checker=jsonschema.FormatChecker())
    assert set(schema["properties"]["facts"]["properties"]) == set(allowable())


def test_a_file_with_anything_more_is_not_as_the_schema_says(files):
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    for change in ({"sources": []}, {"facts": {"claims": []}}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({**json.loads(files["request.json"]), **change}, schema)


def test_what_came_of_a_request_is_noted_and_the_latest_note_stands(case):
    digest = drafted(case).draft.digest
    approve(case, digest, by("Jon Reed"))
    assert asked(case)[0].outcome is None
    note(case, digest, (Answer.NO_ANSWER, date(2031, 5, 16)), by("Mara Quill", LATER))
    note(case, digest, (Answer.ANSWERED, date(2031, 5, 20)), by("Mara Quill", LATER))
    found = asked(case)[0].outcome
    assert found is not None and (found.outcome, found.on) == (Answer.ANSWERED, date(2031, 5, 20))


def test_nobody_can_have_answered_what_was_never_approved_or_not_asked_yet(case):
    digest = drafted(case).draft.digest
    with pytest.raises(CannotAsk, match="never approved"):
        note(case, digest, (Answer.ANSWERED, date(2031, 5, 16)), by("Mara Quill", LATER))
    approve(case, digest, by("Jon Reed"))
    with pytest.raises(CannotAsk, match="before that"):
        note(case, digest, (Answer.ANSWERED, date(2031, 5, 1)), by("Mara Quill", LATER))
    with pytest.raises(CannotAsk, match="not over yet"):
        note(case, digest, (Answer.NO_ANSWER, date(2031, 5, 16)), by("Mara Quill", datetime(2031, 5, 15, tzinfo=UTC)))
    with pytest.raises(BadJudgement, match="--by"):
        note(case, digest, (Answer.ANSWERED, date(2031, 5, 16)), by(""))
