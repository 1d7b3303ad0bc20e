"""How a grade came about, as the public may see it: proposals as proposals, people by their roles, nothing withheld."""

from dataclasses import replace
from datetime import UTC, datetime

import invented
import pytest

from recount.publish import GradeAct, GradeEvent, publication_rules, redact, specimen
from recount.publish.grade_history_table import grade_history_csv
from recount.records import Grade, StrikeStatus

DAY = datetime(2031, 4, 2, 9, 30, tzinfo=UTC)
C_PAGE, C_WIRE = invented.C_PAGE.claim_id, invented.C_WIRE.claim_id
FIRST = GradeEvent(GradeAct.PROPOSED, DAY, Grade.WEAK, Grade.WEAK, StrikeStatus.SINGLE_SOURCE, "airwars", ("first",))
LATER = replace(FIRST, grade=Grade.FAIR, strike_status=StrikeStatus.LIKELY, causes=("claims",), came=(C_WIRE, C_PAGE))
SET = GradeEvent(GradeAct.SET, DAY, Grade.WEAK, by="Noor Example", role="editor", reason="Noor Example saw one page")


def record(*told: GradeEvent, desk: bool = False):
    first, *others = invented.DOSSIER.entries
    dossier = replace(invented.DOSSIER, entries=(replace(first, grading=told), *others))
    shown = specimen if desk else redact
    return shown(dossier, publication_rules("specimen" if desk else "default"), invented.CREATED)


def published(*told: GradeEvent, desk: bool = False):
    return record(*told, desk=desk).incidents[0].grade_history


def test_each_act_is_told_with_its_day_and_what_changed_it():
    first, later = published(FIRST, LATER)
    assert (first.on, first.grade, first.causes, first.came) == (DAY.date(), Grade.WEAK, ("first",), ())
    assert (later.grade, later.grade_if_dependent, later.causes) == (Grade.FAIR, Grade.WEAK, ("claims",))


def test_accounts_that_came_are_told_by_keys_and_those_that_are_not_shown_are_counted():
    gone = replace(LATER, came=(C_WIRE, "claim-of-another-text"), went=("claim-that-went",))
    (found,) = published(gone)
    assert len(found.came) == 1 and found.came[0].startswith("R")
    assert (found.came_unshown, found.went) == (1, 1)


def test_a_person_is_told_by_role_also_in_the_reason():
    (found,) = published(SET)
    assert (found.grade, found.role, found.reason) == (Grade.WEAK, "editor", "editor saw one page")


@pytest.mark.parametrize("grade", [Grade.CONFIRMED, Grade.DISCOUNTED])
def test_a_grade_that_only_people_give_is_not_told_where_a_machine_alone_proposed_it(grade):
    alone = replace(FIRST, grade=grade, grade_if_dependent=grade)
    (found,) = published(alone)
    assert (found.grade, found.grade_if_dependent, found.grade_held) == (None, None, True)
    assert published(alone, desk=True)[0].grade == grade


def test_it_is_told_where_a_person_signed_it():
    alone = replace(FIRST, grade=Grade.CONFIRMED, grade_if_dependent=Grade.CONFIRMED)
    found = published(alone, replace(alone, act=GradeAct.SIGNED, by="Sam Example", role="reviewer"))
    assert [event.grade for event in found] == [Grade.CONFIRMED, Grade.CONFIRMED]


def test_the_table_holds_one_row_an_act():
    header, *rows = grade_history_csv(record(FIRST, LATER, SET)).splitlines()
    assert header.startswith("incident,number,on,act,grade,")
    assert [row.split(",")[:5] for row in rows] == [
        ["EX-01", "1", "2031-04-02", "proposed", "Weak"],
        ["EX-01", "2", "2031-04-02", "proposed", "Fair"],
        ["EX-01", "3", "2031-04-02", "set", "Weak"],
    ]
