"""Every refusal that a page of the desk can show is told in the language of the page, and keeps its code."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import urlencode

import pytest
from asking import CODE, drafted, told
from visiting import WHO, Visitor

import recount.errors
from recount.errors import BadRecipient, CannotAsk, CaseLocked, HostUnreachable, RecountError
from recount.publish import request_leaks, request_terms
from recount.publish.request_leaks import LEAKS
from recount.publish.request_terms import kinds_that_stay
from recount_site.casefile.store import Case
from recount_site.requests import desk, released
from recount_site.requests.desk.refusals import field_name, refusal
from recount_site.requests.desk.wording import catalogue, languages
from recount_site.requests.released import HELD

_GAP = re.compile(r"{(\w+)}")
_ERRORS = {name for name, one in vars(recount.errors).items() if inspect.isclass(one) and issubclass(one, RecountError)}
#: made and given back by these, with a code of their own
_MAKERS = {"_leak", "_not_there"}
#: shown without an error behind them
_OF_PAGES = {"foreign_form", "no_such_page"}


def _sources() -> Iterator[Path]:
    yield from Path(inspect.getfile(released)).parent.glob("*.py")
    yield from Path(inspect.getfile(desk)).parent.glob("*.py")
    yield from (Path(inspect.getfile(one)) for one in (request_terms, request_leaks, recount.errors))


def _calls(kind: type[ast.AST]) -> Iterator[ast.AST]:
    for source in _sources():
        yield from (one for one in ast.walk(ast.parse(source.read_text(encoding="utf-8"))) if isinstance(one, kind))


def _codes() -> set[str]:
    found = {*LEAKS, *(code for code, _ in HELD.values()), *_OF_PAGES}
    for call in _calls(ast.Call):
        if (
            isinstance(call.func, ast.Attribute)
            and call.func.attr == "coded"
            and isinstance(call.args[0], ast.Constant)
        ):
            found.add(call.args[0].value)
    return found


def _named(call: ast.expr | None) -> str:
    while isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
        call = call.func.value
    return call.func.id if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) else ""


@pytest.mark.parametrize("language", languages())
def test_every_code_that_can_reach_the_desk_has_words_and_no_words_are_left_over(language: str) -> None:
    told = {key.removeprefix("refused.") for key in catalogue(language) if key.startswith("refused.")}
    assert told == _codes()


def test_nothing_is_refused_there_without_a_code() -> None:
    raised = [one for one in _calls(ast.Raise) if _named(one.exc) in _ERRORS]
    assert len(raised) > 40
    bare = [ast.unparse(one) for one in raised if ".coded(" not in ast.unparse(one)]
    assert not [one for one in bare if not one.startswith("raise DigestMismatch(")]  # its class gives it its code


def test_a_sentence_has_the_same_gaps_in_both_languages() -> None:
    for key in (key for key in catalogue("en") if key.startswith("refused.")):
        assert {*_GAP.findall(catalogue("en")[key])} == {*_GAP.findall(catalogue("ar")[key])}, key


@pytest.mark.parametrize("language", languages())
def test_every_error_of_the_program_finds_words_by_its_class(language: str) -> None:
    for name in _ERRORS:
        kind = getattr(recount.errors, name)
        assert refusal(kind.__new__(kind), language).sentence in catalogue(language).values(), name


def test_an_error_without_a_code_is_told_by_the_nearest_class_and_keeps_its_own_name() -> None:
    assert refusal(CaseLocked("x"), "ar").sentence == catalogue("ar")["error.CaseLocked"]
    unforeseen = refusal(HostUnreachable("https://example.org", "no answer"), "ar")
    assert unforeseen.code == "HostUnreachable" and unforeseen.sentence == catalogue("ar")["error.RecountError"]


def test_days_fields_and_reasons_are_written_in_the_language_of_the_page() -> None:
    early = CannotAsk("x").coded("answer_by_too_early", wanted=date(2031, 5, 1), day=date(2031, 5, 2))
    assert "أيار" in refusal(early, "ar").sentence and "May" in refusal(early, "en").sentence
    less = CannotAsk("x").coded("no_longer_told", name="press-office", fields=("place", "killed"))
    assert field_name("place", "ar") in refusal(less, "ar").sentence
    never = BadRecipient("form", "fields", "x").coded("never_told", field="witness", kind="sources")
    assert catalogue("ar")["why.sources"] in refusal(never, "ar").sentence
    assert all(f"why.{kind}" in catalogue("ar") for kind in kinds_that_stay())


@pytest.mark.parametrize("language", languages())
def test_every_field_that_people_may_have_signed_otherwise_has_a_name(language: str, case: Case) -> None:
    from recount.publish.changes import values

    incident = released.last_release(case)[0].record.incidents[0]
    unnamed = {field for field in values(incident) if field_name(field, language) == field}
    assert not unnamed - ({"place", "flags"} if language == "en" else set())


def test_a_refusal_on_an_arabic_page_is_arabic_with_its_code(visitor: Visitor, case: Case) -> None:
    digest = drafted(case).draft.digest
    status, page, _ = visitor.at(f"ar/request/{digest}/", {"by": "Mara Quill", "read": "yes", **WHO})
    assert status == 422 and "same_person" in page and "والتوقيع الثاني لشخص آخر" in page
    assert "second signature" not in page


@pytest.mark.parametrize(("language", "word"), [("en", "in no release"), ("ar", "ليست في أي إصدار")])
def test_what_is_in_no_release_is_said_in_the_language_of_the_page(visitor: Visitor, language: str, word: str) -> None:
    status, page, _ = visitor.at(f"{language}/preview/?{urlencode({'code': 'RC-9999', 'to': 'press-office'})}")
    assert status == 422 and word in page


def test_a_leak_is_told_in_arabic_without_the_words_that_leak(visitor: Visitor, case: Case) -> None:
    told(case, more='\n[[question]]\nid = "own"\nen = "Did Sample Hidden Page err?"\nar = "هل أخطأت الصفحة؟"\n')
    status, page, _ = visitor.at(f"ar/preview/?{urlencode({'code': CODE, 'to': 'press-office'})}")
    assert status == 422 and "اسم مصدر أو عنوانه" in page and "leak_source" in page and "Sample Hidden Page" not in page


def test_a_case_that_is_gone_is_told_on_a_page_in_the_language_asked_for(visitor: Visitor, case: Case) -> None:
    case.close()
    (case.folder / "case.sqlite").rename(case.folder / "elsewhere.sqlite")
    status, page, _ = visitor.at("ar/")
    assert status == 422 and catalogue("ar")["error.NoCase"] in page


@pytest.mark.parametrize("language", languages())
def test_an_address_that_leads_nowhere_and_a_foreign_form_are_told_so_too(visitor: Visitor, language: str) -> None:
    status, page, _ = visitor.at(f"{language}/request/{'0' * 64}/")
    assert status == 404 and catalogue(language)["refused.no_such_page"] in page
    status, page, _ = visitor.at(f"{language}/preview/", {"code": CODE}, **{"Sec-Fetch-Site": "cross-site"})
    assert status == 403 and catalogue(language)["refused.foreign_form"] in page
