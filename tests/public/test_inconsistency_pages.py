"""Apparent inconsistencies in a release: signed with their incident, apparent until a person confirms them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from contradicting import ALLEGATION, LOG, NONE_LISTED, contradicting_case
from recount.records import JudgementKind
from recount_site.casefile.current import current
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.queue import Wait, waiting
from recount_site.casefile.store import Case
from recount_site.public.wording import catalogue
from recount_site.publication import make_release, make_specimen

BOTH = pytest.mark.parametrize("language", ["en", "ar"])
#: what is told of Hajin, where an incident is told of, and of Susah, where none is
HEAD = "On Nov. 29, 2018, Coalition military forces conducted strikes in Syria."
BARE = LOG.replace(HEAD, "On Nov. 29, 2018:").replace("Summary of strikes\n\n", "")
ELSEWHERE = (BARE.replace("Hajin", "Susah"), NONE_LISTED.replace("Hajin", "Susah"))


def signed_case(folder: Path, *texts: str) -> Case:
    case = Case.open(contradicting_case(folder, *texts, publication="one-signature"))
    now = current(case)
    codes = {one.code for one in waiting(now) if one.wait is Wait.INCONSISTENCY and one.code}
    for code in sorted(codes) or [now.incidents[0].code]:
        judge(case, Decision(JudgementKind.SIGN_OFF, "Ivo Lark", "read"), (code,))
    return case


def decide(case: Case, verdict: str, reason: str = "Mara Quill read both") -> None:
    value, subject = {"verdict": verdict}, current(case).inconsistencies[0].inconsistency_id
    judge(case, Decision(JudgementKind.JUDGE_INCONSISTENCY, "Mara Quill", reason, "editor", None, value), (subject,))


def released(case: Case) -> tuple[str, dict[str, str], list[dict[str, str]]]:
    """The code of the incident, the pages by their paths, and the rows of the table."""
    folder = make_release(case).path
    pages = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.html")}
    with (folder / "data/inconsistencies.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return next(p.split("/")[2] for p in sorted(pages) if "/incidents/" in p), pages, rows


@BOTH
def test_it_is_apparent_on_the_page_and_in_the_data_until_a_person_judged_it(tmp_path: Path, language: str) -> None:
    with signed_case(tmp_path) as case:
        code, pages, (row,) = released(case)
    words = catalogue(language)
    for place in (f"{language}/incidents/{code}/index.html", f"{language}/context/index.html"):
        found = pages[place].partition(' id="inconsistencies"')[2].partition("</section>")[0]
        assert words["inconsistency_state.apparent"] in found and words["inconsistency.own_log"] in found
        assert "no Coalition strikes" in found and "three strikes" in found
    assert (row["state"], row["kind"], row["incidents"], row["judged_by"]) == ("apparent", "own_log", code, "")


@pytest.mark.parametrize("verdict", ["confirmed", "rejected", "open"])
def test_a_verdict_is_shown_by_role_and_reason_and_never_by_name(tmp_path: Path, verdict: str) -> None:
    with signed_case(tmp_path) as case:
        decide(case, verdict)
        code, pages, (row,) = released(case)
    page = pages[f"en/incidents/{code}/index.html"]
    assert catalogue("en")[f"inconsistency_state.{verdict}"] in page
    assert "editor read both" in page and "Mara Quill" not in page
    assert (row["state"], row["judged_by"], row["reason"]) == (verdict, "editor", "editor read both")


def test_what_stands_beside_no_incident_is_released_only_when_a_person_judged_it(tmp_path: Path) -> None:
    with signed_case(tmp_path, ALLEGATION, *ELSEWHERE) as case:
        assert released(case)[2] == []
        decide(case, "confirmed")
        _, pages, (row,) = released(case)
    assert (row["incidents"], row["state"]) == ("", "confirmed")
    found = pages["en/context/index.html"].partition(' id="inconsistencies"')[2]
    assert "three strikes" in found and "29 November 2018" in found


def test_the_desk_sees_what_nobody_judged(tmp_path: Path) -> None:
    with signed_case(tmp_path, ALLEGATION, *ELSEWHERE) as case:
        folder = make_specimen(case).path
    assert catalogue("en")["inconsistency_state.apparent"] in (folder / "en/context/index.html").read_text("utf-8")


def test_accounts_that_blame_lead_to_their_words(tmp_path: Path) -> None:
    with signed_case(tmp_path, ALLEGATION, NONE_LISTED) as case:
        code, pages, (row,) = released(case)
    found = pages[f"en/incidents/{code}/index.html"].partition(' id="inconsistencies"')[2]
    assert row["kind"] == "incident" and f'#{row["against"]}"' in found


def test_a_finding_on_rejected_words_is_not_shown(tmp_path: Path) -> None:
    with signed_case(tmp_path) as case:
        says = current(case).inconsistencies[0].says
        judge(case, Decision(JudgementKind.REJECT_CLAIM, "Mara Quill", "of another day"), (says,))
        assert released(case)[2] == []
