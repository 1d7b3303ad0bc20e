"""Earlier lists beside what is computed: every difference told, nothing joined by a machine, nothing changed."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from recount.errors import BadJudgement, NotInCase
from recount.preserve.legacy import read_mapping
from recount.records import JudgementKind, LegacyRow, to_json
from recount_site.casefile.current import current
from recount_site.casefile.differences import Difference, Relation, differences
from recount_site.casefile.importing import Source, import_list
from recount_site.casefile.judging import Decision, apply_judgements, find, judge
from recount_site.casefile.legacy import LegacyLists
from recount_site.casefile.run import run
from recount_site.casefile.store import Case

pytestmark = pytest.mark.usefixtures("small_pipeline")

MAPPING = """
name = "ours"
title = "Our old table"
provider = "Valley Documentation Circle"
code = "Ref"
belligerents = "Party"
[date]
start = "Date"
[place]
name = "Town"
[[figure]]
harm = "killed"
low = "Min"
high = "Max"
[[word]]
scheme = "ours"
column = "Grade"
axis = "grade"
"""
TABLE = """Ref,Date,Town,Min,Max,Grade,Party
A1,2019-03-05,Hajin,2,4,Weak,
A2,2019-03-04,Hajin,2,2,Fair,
A3,2019-03-04,Elsewhere,7,7,Fair,
A4,2015-01-01,Hajin,1,1,Fair,
A5,,Hajin,1,,Fair,
"""


@pytest.fixture
def ready(case: Case, folder: Path, tmp_path: Path) -> Iterator[Case]:
    """Incidents at Hajin (two killed) and Susah (one), both on 4 March 2019, and an old table."""
    case.add([folder])
    run(case)
    (tmp_path / "ours.toml").write_text(MAPPING, encoding="utf-8")
    (tmp_path / "ours.csv").write_text(TABLE, encoding="utf-8")
    import_list(case, Source(tmp_path / "ours.csv", read_mapping(tmp_path / "ours.toml")))
    yield case


def hajin(case: Case) -> str:
    return find(current(case), "Hajin", date(2019, 3, 4))[0].code


def link(case: Case, reference: str, kind: JudgementKind = JudgementKind.SAME_AS_LEGACY) -> None:
    judge(case, Decision(kind, "Mara Quill", "the same house"), (hajin(case), reference))


def report(case: Case) -> list[Difference]:
    lists = LegacyLists(case)
    return list(differences(current(case), lists, lists.standing()[0]))


def told(case: Case, relation: Relation) -> list[tuple[str | None, str]]:
    return [(line.reference, line.field) for line in report(case) if line.relation is relation]


def test_rows_near_in_place_and_time_are_candidates_and_nothing_is_joined(ready: Case) -> None:
    assert told(ready, Relation.CANDIDATE) == [("ours:A2", ""), ("ours:A1", "")]
    gaps = {line.reference: line.day_gap for line in report(ready) if line.relation is Relation.CANDIDATE}
    assert gaps == {"ours:A1": 1, "ours:A2": 0}
    assert current(ready).earlier == {}


def test_what_only_one_of_the_two_has_is_told_with_its_reason(ready: Case) -> None:
    listed = {line.reference: line.reason for line in report(ready) if line.relation is Relation.ONLY_LISTED}
    assert listed == {
        "ours:A3": "no incident within 3 days and 10 km or under the same name",
        "ours:A4": "outside the days of the case's incidents",
        "ours:A5": "the row's date is not known",
    }
    (alone,) = [line for line in report(ready) if line.relation is Relation.ONLY_COMPUTED]
    assert alone.reason == "no row within 3 days and 10 km or under the same name"


def test_a_row_judged_the_same_is_compared_field_by_field(ready: Case) -> None:
    link(ready, "ours:A1")
    found = {line.field: (line.listed, line.computed) for line in report(ready) if line.relation is Relation.DIFFERS}
    assert found == {
        "killed.high": ("4", "2"),
        "grade": ("Weak", "Fair"),
        "date": ("2019-03-05 (day)", "2019-03-04 (day)"),
    }
    assert "as stated: Min 2, Max 4" in next(x.reason for x in report(ready) if x.field == "killed.high")


def test_a_row_that_agrees_in_all_is_said_to_and_by_whom_it_was_judged(ready: Case) -> None:
    link(ready, "ours:A2")
    (line,) = [line for line in report(ready) if line.relation is Relation.AGREES]
    assert (line.reference, line.reason) == ("ours:A2", "judged the same by Mara Quill")


def test_a_declined_candidate_is_not_offered_again_and_the_last_judgement_stands(ready: Case) -> None:
    link(ready, "ours:A2", JudgementKind.NOT_SAME_AS_LEGACY)
    assert told(ready, Relation.CANDIDATE) == [("ours:A1", "")]
    link(ready, "ours:A2")
    assert [record.reference for record in current(ready).earlier[hajin(ready)]] == ["ours:A2"]


def test_linking_changes_nothing_that_is_computed_or_kept(ready: Case) -> None:
    before, rows = to_json(current(ready).incident(hajin(ready)).assessment), ready.records(LegacyRow)
    link(ready, "ours:A1")
    assert run(ready).assessed == 0
    assert to_json(current(ready).incident(hajin(ready)).assessment) == before
    assert ready.records(LegacyRow) == rows


def test_a_link_outlives_a_later_export_and_says_that_the_row_has_changed(ready: Case, tmp_path: Path) -> None:
    link(ready, "ours:A1")
    (tmp_path / "ours.csv").write_text(TABLE.replace("Hajin,2,4,Weak", "Hajin,3,4,Weak"), encoding="utf-8")
    import_list(ready, Source(tmp_path / "ours.csv", read_mapping(tmp_path / "ours.toml")))
    (record,) = current(ready).earlier[hajin(ready)]
    assert record.changed and record.said is not None and record.said.figures[0].low == 3


def test_a_link_to_a_list_that_was_taken_back_is_kept_and_says_so(ready: Case) -> None:
    link(ready, "ours:A1")
    ready.undo(reason="the wrong table")
    (record,) = current(ready).earlier[hajin(ready)]
    assert record.said is None and record.reference == "ours:A1"


def test_a_judgement_names_one_row_that_is_there(ready: Case) -> None:
    with pytest.raises(BadJudgement, match="ours:A9 fits 0 rows"):
        link(ready, "ours:A9")
    with pytest.raises(NotInCase, match="theirs: no such list in this case; there is ours"):
        link(ready, "theirs:A1")


def test_links_come_from_a_file_of_judgements_as_well(ready: Case, tmp_path: Path) -> None:
    line = (
        '{"kind": "same_as_legacy", "subjects": [{"place": "Hajin", "date": "2019-03-04"}, "ours:A2"], '
        '"by": "Ivo Lark", "role": "reviewer", "at": "2026-05-06T12:00:00+00:00", "reason": "same words"}\n'
    )
    (tmp_path / "judgements.jsonl").write_text(line, encoding="utf-8")
    assert len(apply_judgements(ready, tmp_path / "judgements.jsonl")) == 1
    assert apply_judgements(ready, tmp_path / "judgements.jsonl") == ()
