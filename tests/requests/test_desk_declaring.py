"""Declaring a recipient on the desk's page: what is not ticked is not told, and every declaration stays on record."""

from __future__ import annotations

import pytest
from asking import AT, CODE, FIELDS, drafted
from visiting import WHO, Visitor

from recount.publish.request_terms import allowable
from recount.records import Recipient
from recount_site.casefile.store import Case
from recount_site.requests.declaring import recipients
from recount_site.requests.desk.wording import catalogue, languages

FORM = {
    "name": "field-office",
    "called": "Field office of the Example Force",
    "called_ar": "المكتب الميداني لقوة المثال",
    "fields": ["date", "place"],
    "questions": ["strike"],
    "asker_name": "Example Newsroom",
    "asker_name_ar": "غرفة أخبار المثال",
    "reply_to": "desk@newsroom.example",
    "by": "Mara Quill",
    "reason": "agreed on the telephone",
}


def test_the_form_offers_every_field_with_none_ticked_beforehand(visitor: Visitor) -> None:
    status, page, _ = visitor.at("en/declare/")
    offered = page.split('name="fields"')[1:]
    assert status == 200 and len(offered) == len(allowable())
    assert not [one for one in offered if "checked" in one.split(">")[0]]


def test_what_is_ticked_is_declared_with_its_person_reason_and_time(visitor: Visitor, case: Case) -> None:
    status, _, where = visitor.at("en/declare/", FORM)
    assert status == 303 and where.endswith("/en/#recipients")
    made = recipients(case)["field-office"]
    assert (made.fields, made.by, made.reason, made.at) == (("date", "place"), "Mara Quill", FORM["reason"], AT)
    assert [question.id for question in made.questions] == ["strike"] and made.party is None
    assert FORM["called_ar"] in visitor.at("ar/")[1]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"fields": []}, "no_fields"),
        ({"fields": ["date", "witness"]}, "never_told"),
        ({"fields": ["everything"]}, "no_such_field"),
        ({"by": " "}, "declared_by_nobody"),
        ({"reason": ""}, "declared_by_nobody"),
        ({"called_ar": ""}, "entry_empty"),
        ({"reply_to": ""}, "entry_empty"),
        ({"name": "Press Office!"}, "bad_name"),
        ({"party": "nobody_knows"}, "no_such_party"),
        ({"questions": []}, "no_question"),
        ({"questions": ["who_told"]}, "no_such_question"),
        ({"question_id": "own", "question_en": "When?", "question_ar": ""}, "entry_empty"),
        ({"name": "press-office"}, "declared_meanwhile"),
    ],
)
def test_a_form_that_does_not_hold_is_refused_and_declares_nobody(
    visitor: Visitor, case: Case, change: dict[str, str | list[str]], code: str
) -> None:
    before = case.records(Recipient)
    for language in languages():
        status, page, _ = visitor.at(f"{language}/declare/", {**FORM, **change})
        assert status == 422 and f">{code}<" in page and FORM["called"] in page
    assert case.records(Recipient) == before


def test_a_name_is_declared_anew_from_what_was_looked_at_and_both_stay_on_record(visitor: Visitor, case: Case) -> None:
    seen = recipients(case)["press-office"].at.isoformat()
    status, page, _ = visitor.at("en/declare/?name=press-office")
    assert status == 200 and f'value="{seen}"' in page and page.count(" checked") == len(FIELDS) + 9
    again = {**FORM, "name": "press-office", "seen": seen, "party": "us_led_coalition"}
    assert visitor.at("en/declare/", again)[0] == 303
    assert visitor.at("en/declare/", {**again, "fields": ["killed"]})[0] == 422  # from what is no longer in force
    assert [one.fields for one in case.records(Recipient)] == [FIELDS, ("date", "place")]
    assert page.count("agreed") == 1 and visitor.at("en/declare/?name=press-office")[1].count("<li>Ann Lee") == 1


def test_a_draft_is_not_approved_once_its_recipient_may_be_told_less(visitor: Visitor, case: Case) -> None:
    digest = drafted(case).draft.digest
    seen = recipients(case)["press-office"].at.isoformat()
    visitor.at("en/declare/", {**FORM, "name": "press-office", "seen": seen})
    status, page, _ = visitor.at(f"ar/request/{digest}/", {"by": "Jon Reed", "read": "yes", **WHO})
    assert status == 422 and "no_longer_told" in page and not list((case.folder / "requests").glob(f"{CODE}-*"))


def test_a_question_of_ones_own_is_searched_like_every_other_word_of_the_letter(visitor: Visitor, case: Case) -> None:
    own = {"question_id": "own", "question_en": "Did Sample Hidden Page err?", "question_ar": "هل أخطأت الصفحة؟"}
    assert visitor.at("en/declare/", {**FORM, **own})[0] == 303
    status, page, _ = visitor.at(f"en/preview/?code={CODE}&to=field-office")
    assert status == 422 and catalogue("en")["desk.refused"] in page and 'class="letter"' not in page
