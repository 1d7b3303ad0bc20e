"""Decisions of people out of a file: taken once, all or none, and seen at the next run; places that no list knows."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount_cli.main import main

EVENT = "Three civilians were killed in the shelling of the market in the village of Kafr Invented on 3 March 2021."
PAGES = {
    "a.txt": ("https://page.example/1", "en", EVENT),
    "b.txt": (
        "https://page.example/2",
        "ar",
        "قُتل أربعة مدنيين جراء قصف مدفعي استهدف سوق قرية كفر مخترع يوم ٣ آذار ٢٠٢١.",
    ),
}
DECISION = {
    "kind": "same_incident",
    "by": "Mara Quill",
    "role": "editor",
    "reason": "one market, one day",
    "subjects": [
        {"url": "https://page.example/1", "words": "Three"},
        {"url": "https://page.example/2", "words": "أربعة"},
    ],
}


def recount(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


@pytest.fixture
def case(tmp_path: Path) -> Path:
    recount("new", tmp_path / "case", "--by", "Mara Quill", "--publication", "one-signature")
    for name, (url, language, text) in PAGES.items():
        head = f"Url: {url}\nLanguage: {language}\nPublished: 2021-03-04\n\n"
        (tmp_path / name).write_text(head + text, encoding="utf-8")
        recount("add", tmp_path / "case", tmp_path / name)
    recount("run", tmp_path / "case")
    return tmp_path / "case"


def decisions(case: Path, *lines: object) -> Path:
    path = case.parent / "decisions.jsonl"
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return path


def test_two_incidents_that_a_person_judged_one_are_one_after_the_next_run(case: Path) -> None:
    assert "RC-0002" in recount("status", case).output
    taken = recount("judge", case, decisions(case, DECISION))
    assert "Mara Quill: same incident. one market, one day" in taken.output
    assert f"1 new judgement. Next: recount run {case}" in taken.output
    recount("run", case)
    assert "RC-0002 is now RC-0001" in recount("status", case).output


def test_a_grade_that_a_person_set_stands_in_the_list(case: Path) -> None:
    line = {"kind": "override_grade", "by": "Mara Quill", "role": "editor", "reason": "seen on paper"}
    recount("judge", case, decisions(case, line | {"subjects": ["RC-0001"], "value": {"grade": "Fair"}}))
    recount("run", case)
    assert "Fair (set by a person; computed Weak)" in recount("status", case).output


def test_the_same_file_again_adds_nothing_where_it_says_when(case: Path) -> None:
    path = decisions(case, DECISION | {"at": "2021-04-01T09:00:00Z"})
    recount("judge", case, path)
    assert recount("judge", case, path).output == "0 new judgements.\n"


def test_one_line_that_cannot_be_used_is_named_and_none_is_taken(case: Path) -> None:
    wrong = DECISION | {"subjects": ["no such claim", "nor this"]}
    refused = recount("judge", case, decisions(case, DECISION, wrong))
    assert refused.exit_code == 2
    assert "decisions.jsonl, line 2" in refused.output
    assert "0 judgements" in recount("status", case).output


def test_a_village_that_no_gazetteer_knows_is_called_as_its_source_calls_it(case: Path) -> None:
    assert "RC-0001  Kafr Invented, 3 March 2021" in recount("explain", case, "RC-0001").output
    recount("sign", case, "RC-0001", "--by", "Mara Quill", "--reason", "read", "--yes")
    recount("release", case)
    page = next((case / "releases").glob("*/en/incidents/RC-0001/index.html")).read_text(encoding="utf-8")
    assert "<h1>Kafr Invented" in page
    assert "place not known" not in page


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("nonsense", "not JSON: Expecting value at character 1; write each decision as one object a line"),
        ('{"kind": "same_incident", "by": "Mara", "reason": "x"}', "subjects is missing; a line is such as"),
        ('{"kind": "marry", "by": "Mara", "reason": "x", "subjects": ["a"]}', "kind 'marry' is none of same_incident,"),
        ('{"kind": "note", "by": "Mara", "reason": "x", "subjects": "RC-0001"}', "subjects must be a list"),
        ('{"kind": "note", "by": 5, "reason": "x", "subjects": ["a"]}', "5 is no text; found"),
    ],
)
def test_a_line_that_is_no_decision_is_told_with_what_is_wrong_and_what_one_is(
    case: Path, line: str, told: str
) -> None:
    (case.parent / "decisions.jsonl").write_text(f"{line}\n")
    done = recount("judge", case, case.parent / "decisions.jsonl")
    assert done.exit_code == 2
    assert "decisions.jsonl, line 1" in done.stderr and told in done.stderr


def test_judgements_that_cannot_all_be_obeyed_are_named_when_judged_and_at_every_run(case: Path) -> None:
    head = "Url: https://page.example/3\nLanguage: en\nPublished: 2021-03-04\n\n"
    (case.parent / "c.txt").write_text(head + "Two women died in Kafr Invented on 3 March 2021.", encoding="utf-8")
    recount("add", case, case.parent / "c.txt")
    recount("run", case)
    first, second = DECISION["subjects"]
    third = {"url": "https://page.example/3", "words": "Two"}
    apart = {**DECISION, "kind": "not_same_incident", "by": "Ann Vale"}
    assert "Conflict" not in recount("judge", case, decisions(case, apart)).output
    joins = [{**DECISION, "by": "Zed Orne", "subjects": [one, third]} for one in (first, second)]
    told = recount("judge", case, decisions(case, *joins)).output
    assert "Conflict: Zed Orne judged " in told and "but Ann Vale judged that " in told
    assert "Conflict: Zed Orne judged " in recount("run", case).output
    assert "conflicting judgements 1" in recount("status", case).output
    assert json.loads(recount("run", case, "--json").stdout)["conflicts"][0]["parting"]["by"] == "Ann Vale"
