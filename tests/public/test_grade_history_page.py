"""The page of an incident tells how its grade came about, in both languages, with links to the accounts that came."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import invented
import pytest

from recount.publish import Edition, GradeAct, GradeEvent, methodology, publication_rules, redact, write_folder
from recount.records import Grade, StrikeStatus
from recount_site.public.bake import bake
from recount_site.public.wording import catalogue

DAY = datetime(2031, 4, 2, tzinfo=UTC)
WEAK = GradeEvent(GradeAct.PROPOSED, DAY, Grade.WEAK, Grade.WEAK, StrikeStatus.SINGLE_SOURCE, "airwars", ("first",))
FAIR = replace(WEAK, grade=Grade.FAIR, causes=("claims",), came=(invented.C_WIRE.claim_id,), went=("gone",))
ALONE = replace(WEAK, grade=Grade.CONFIRMED, grade_if_dependent=Grade.CONFIRMED, causes=("rules",))
SET = GradeEvent(GradeAct.SET, DAY, Grade.WEAK, by="Noor Example", role="editor", reason="the two pages are one hand")
BACK = replace(SET, act=GradeAct.TAKEN_BACK, grade=None, reason="they are not")


@pytest.fixture(scope="module")
def sections(tmp_path_factory):
    """The section on the history of the grade by language, without isolates and tags."""
    first, *rest = invented.DOSSIER.entries
    dossier = replace(invented.DOSSIER, entries=(replace(first, grading=(WEAK, FAIR, ALONE, SET, BACK)), *rest))
    rules = publication_rules("default")
    record = redact(dossier, rules, invented.CREATED)
    folder = tmp_path_factory.mktemp("graded") / "release"
    write_folder(folder, Edition("release", record, methodology(record, rules), {"recount": "0"}), bake)
    pages = {one: folder / one / "incidents" / first.code / "index.html" for one in ("en", "ar")}
    texts = {one: page.read_text(encoding="utf-8").split('id="grading"')[1] for one, page in pages.items()}
    return {one: text.split("</section>")[0] for one, text in texts.items()}


def plain(html):
    return re.sub(r"<[^>]+>|[\u2066-\u2069]", "", html)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_act_stands_with_its_day_its_grade_and_its_cause(sections, language):
    words, rows = catalogue(language), sections[language].split("<li>")[1:]
    assert len(rows) == 5
    assert words["grade.Weak"] in rows[0] and words["strike_status.Single source claim"] in rows[0]
    fair = words["grade_act.both"].format(grade=words["grade.Fair"], other=words["grade.Weak"])
    assert fair in plain(rows[1]) and words["grade_cause.claims"] in rows[1]
    assert words["grade_act.held"] in rows[2] and words["grade.Confirmed"] not in rows[2]
    assert "the two pages are one hand" in rows[3] and words["role.editor"] in rows[3]
    assert words["grade_act.taken_back"].format(role=words["role.editor"]) in plain(rows[4])


def test_an_account_that_came_is_one_click_away_and_one_that_went_is_counted(sections):
    row = sections["en"].split("<li>")[2]
    assert re.search(r'href="[^"]*reports/R\d+/index.html#R\d+\.\d+"', row) and "that went: 1" in row


def test_an_incident_without_a_history_has_no_such_section(pages):
    assert not any('id="grading"' in page for page in pages.values())
