"""The desk's pages: choose, see what leaves and what stays, draft, let another approve, and find the copy."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from asking import AT, CODE, SECRETS, drafted, told
from visiting import WHO, Visitor

from recount.publish.request_terms import kinds_that_stay
from recount_site.casefile.store import Case
from recount_site.requests.desk.wording import catalogue, languages
from recount_site.requests.drafting import kept

ASK = urlencode({"code": CODE, "to": "press-office"})


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_first_page_offers_released_incidents_and_declared_recipients(visitor: Visitor, language: str) -> None:
    status, page, _ = visitor.at(f"{language}/")
    assert status == 200 and f'value="{CODE}"' in page and 'value="press-office"' in page
    assert catalogue(language)["identity.not_proved"] in page


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_preview_shows_the_whole_letter_and_all_that_stays_with_the_reason(visitor: Visitor, language: str) -> None:
    status, page, _ = visitor.at(f"{language}/preview/?{ASK}")
    words = catalogue(language)
    assert status == 200 and 'class="letter"' in page and "desk@newsroom.example" in page
    assert all(words[f"stays.{kind}"] in page and words[f"why.{kind}"] in page for kind in kinds_that_stay())
    assert words["why.not_listed"] in page
    assert not [secret for secret in SECRETS if secret in page and secret not in ("press-office", "Ann Lee")]


def test_drafting_and_the_signature_of_another_write_the_very_bytes(visitor: Visitor, case: Case) -> None:
    form = {"code": CODE, "to": "press-office", "by": "Mara Quill", **WHO}
    status, _, where = visitor.at("en/preview/", form)
    assert status == 303
    digest = where.rstrip("/").rsplit("/", 1)[-1]
    status, page, _ = visitor.ask(where, {"by": "Jon Reed", "read": "yes", **WHO})
    assert status == 303
    _, page, _ = visitor.ask(where)
    folder = next((case.folder / "requests").glob(f"{CODE}-press-office-*"))
    assert str(folder) in page and "Jon Reed" in page and "Mara Quill" in page
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == kept(case, digest)
    assert visitor.at(f"letter/{digest}/checksums.sha256")[1].encode() == (folder / "checksums.sha256").read_bytes()


def test_the_one_who_drafted_cannot_approve_and_is_told_so(visitor: Visitor, case: Case) -> None:
    digest = drafted(case).draft.digest
    status, page, _ = visitor.at(f"en/request/{digest}/", {"by": "mara  QUILL", "read": "yes", **WHO})
    assert status == 422 and "another person" in page and not list((case.folder / "requests").glob(f"{CODE}-*"))


def test_nobody_approves_without_having_read(visitor: Visitor, case: Case) -> None:
    digest = drafted(case).draft.digest
    assert visitor.at(f"en/request/{digest}/", {"by": "Jon Reed", **WHO})[0] == 422


def test_what_may_not_be_asked_is_refused_where_it_was_asked(visitor: Visitor) -> None:
    status, page, _ = visitor.at(f"en/preview/?{urlencode({'code': 'RC-9999', 'to': 'press-office'})}")
    assert status == 422 and "is in no release" in page and 'class="letter"' not in page


def test_a_question_that_would_leak_shows_no_letter(visitor: Visitor, case: Case) -> None:
    told(case, more='\n[[question]]\nid = "own"\nen = "Did Sample Hidden Page err?"\nar = "هل أخطأت الصفحة؟"\n')
    status, page, _ = visitor.at(f"en/preview/?{ASK}")
    assert status == 422 and "Sample Hidden Page" not in page


def test_without_the_key_there_is_nothing(visitor: Visitor, case: Case) -> None:
    digest = drafted(case).draft.digest
    for path in ("/", "/en/", "/wrong/en/", f"/wrong/letter/{digest}/en.html", f"/wrong/en/request/{digest}/"):
        assert visitor.ask(path)[0] == 404


def test_a_form_of_another_page_is_refused(visitor: Visitor) -> None:
    form = {"code": CODE, "to": "press-office", "by": "Mara Quill", **WHO}
    assert visitor.at("en/preview/", form, **{"Sec-Fetch-Site": "cross-site"})[0] == 403


def test_what_came_is_noted_and_stands_on_record(visitor: Visitor, case: Case) -> None:
    form = {"code": CODE, "to": "press-office", "by": "Mara Quill", **WHO}
    where = visitor.at("en/preview/", form)[2]
    visitor.ask(where, {"by": "Jon Reed", "read": "yes", **WHO})
    today = AT.date().isoformat()
    status, _, _ = visitor.ask(where, {"act": "note", "outcome": "no_answer", "on": today, "by": "Jon Reed", **WHO})
    assert status == 303 and catalogue("en")["desk.no_answer"] in visitor.ask(where)[1]


def test_both_languages_have_the_same_words() -> None:
    assert languages() == ("en", "ar") and catalogue("en").keys() == catalogue("ar").keys()
