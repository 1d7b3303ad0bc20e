"""A recipient may be told what its own file allows, and nothing where the file is silent."""

from copy import deepcopy
from datetime import UTC, datetime

import pytest

from recount.errors import BadRecipient
from recount.publish.request_terms import allowable, never, questions, recipient_of

WHEN = datetime(2031, 5, 2, tzinfo=UTC)
FILE = {
    "name": "press-office",
    "called": "Press office of the Example Force",
    "called_ar": "المكتب الصحفي لقوة المثال",
    "fields": ["killed", "date"],
    "asker": {"name": "Example Newsroom", "name_ar": "غرفة أخبار المثال", "reply_to": "desk@newsroom.example"},
}


def declared(**changed):
    """The recipient of the sample file with other entries; an entry that is None is left out."""
    table = {key: value for key, value in {**deepcopy(FILE), **changed}.items() if value is not None}
    return recipient_of(table, "press.toml", ("Ann Lee", WHEN, "agreed"))


def test_a_recipient_is_told_the_fields_of_its_file_in_the_order_of_a_letter():
    assert declared().fields == ("date", "killed")


@pytest.mark.parametrize("fields", [None, [], "killed", [1]])
def test_without_a_list_of_fields_there_is_no_recipient(fields):
    with pytest.raises(BadRecipient, match=r"press\.toml: fields"):
        declared(fields=fields)


@pytest.mark.parametrize("field", sorted(never()))
def test_what_goes_to_nobody_is_refused_by_name_though_the_file_allows_it(field):
    with pytest.raises(BadRecipient, match="never goes out, whoever allows it"):
        declared(fields=["date", field])


@pytest.mark.parametrize("field", ["Source Names", "raw-coordinates", "CLAIM.TEXTS", " urls "])
def test_another_spelling_of_what_goes_to_nobody_is_refused_as_well(field):
    with pytest.raises(BadRecipient, match="never goes out"):
        declared(fields=["date", field])


def test_an_unknown_field_is_refused_with_those_that_there_are():
    with pytest.raises(BadRecipient, match="no such field; there are date, place"):
        declared(fields=["date", "everything"])


@pytest.mark.parametrize(
    ("changed", "entry"),
    [
        ({"feilds": ["date"]}, "feilds"),
        ({"name": "Press Office"}, "name"),
        ({"called_ar": " "}, "called_ar"),
        ({"party": "the_invented_army"}, "party"),
        ({"questions": ["no-such"]}, "questions: no-such"),
        ({"questions": []}, "questions"),
        ({"question": [{"id": "own", "en": "Why?"}]}, "question.ar"),
        ({"question": [{"id": "strike", "en": "Why?", "ar": "لماذا؟"}]}, "question"),
        ({"asker": {"name": "Example Newsroom", "name_ar": "غرفة"}}, "asker.reply_to"),
        ({"asker": None}, "asker"),
    ],
)
def test_a_file_that_is_not_understood_is_refused_by_its_entry(changed, entry):
    with pytest.raises(BadRecipient, match=f"press.toml: {entry}"):
        declared(**changed)


def test_a_recipient_is_asked_the_code_books_questions_or_those_that_it_chooses_and_its_own():
    assert [question.id for question in declared().questions] == list(questions())
    own = {"id": "own", "en": "Why then?", "ar": "لماذا حينها؟"}
    chosen = declared(questions=["target", "strike"], question=[own]).questions
    assert [question.id for question in chosen] == ["target", "strike", "own"]


def test_nothing_is_both_allowed_and_forbidden():
    assert set(allowable()).isdisjoint(never()) and {"date", "killed", "point"} <= set(allowable())


@pytest.mark.parametrize("question", questions().values(), ids=lambda question: question.id)
def test_every_question_is_asked_in_both_languages(question):
    assert question.en.endswith("?") and question.ar.endswith("؟")
