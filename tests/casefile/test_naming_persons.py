"""Judgements that let a dead person be named: what they ask for, and which of several stands."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from recount.errors import BadJudgement
from recount.records import ClaimId, Harm
from recount_cli.main import main
from recount_site.casefile.current import CurrentCase, current
from recount_site.casefile.judging import apply_judgements
from recount_site.casefile.persons import Persons, namings
from recount_site.casefile.store import Case
from recount_site.publication import Wish, make_release, signed_dossier, todays_dossier
from recount_site.sheets.hiding import Hiding

TEXT = (
    "An airstrike on Hajin on 29 November 2018 killed 4 civilians, Valley Radio said. "
    "Amal Example, 34, was killed. Basil Example was released, a relative said."
)


@pytest.fixture
def valley(tmp_path: Path) -> Path:
    reports = tmp_path / "reports.jsonl"
    reports.write_text(json.dumps({"report_id": "r1", "text": TEXT, "published": "2018-11-30"}) + "\n")
    folder = tmp_path / "valley"
    for line in (("new", str(folder), "--by", "Mara Quill"), ("add", str(folder), str(reports)), ("run", str(folder))):
        assert CliRunner().invoke(main, list(line)).exit_code == 0
    return folder


def of(now: CurrentCase, harm: Harm) -> ClaimId:
    found = Persons(now).beside(now.incident("RC-0001").incident)
    return next(claim.claim_id for claim in found if claim.person and claim.person.harm is harm)


def judged(folder: Path, harm: Harm = Harm.KILLED, **value: object) -> CurrentCase:
    with Case.open(folder) as case:
        line = {"kind": "name_person", "subjects": [of(current(case), harm)], "by": "Mara Quill", "role": "editor"}
        line |= {"reason": f"the family asked for it {len(case.judgements())}", "value": value}
        (folder / "names.jsonl").write_text(json.dumps(line) + "\n")
        apply_judgements(case, folder / "names.jsonl")
        return current(case)


def test_a_judgement_names_a_dead_person_under_an_incident(valley: Path) -> None:
    now = judged(valley, incident="RC-0001", name="Amal Example")
    (naming,) = todays_dossier(now).entries[0].namings
    assert (naming.name, naming.minor, naming.earlier_fate) == ("Amal Example", False, False)
    assert todays_dossier(now).entries[0].persons and signed_dossier(now).entries[0].namings == (naming,)


def test_the_later_of_two_judgements_stands_and_null_takes_the_name_back(valley: Path) -> None:
    judged(valley, incident="RC-0001", name="Amal Example")
    now = judged(valley, incident="RC-0001", name="Amal B. Example", minor=True)
    (naming,) = namings(now.judgements, now.redirects)["RC-0001"]
    assert (naming.name, naming.minor) == ("Amal B. Example", True)
    now = judged(valley, incident="RC-0001", name=None)
    assert namings(now.judgements, now.redirects) == {}


def test_somebody_who_was_released_cannot_be_named(valley: Path) -> None:
    with pytest.raises(BadJudgement, match="only the dead"):
        judged(valley, Harm.RELEASED, incident="RC-0001", name="Basil Example")


@pytest.mark.parametrize("value", [{}, {"name": "Amal Example"}, {"incident": "RC-0001", "name": " "},
                                   {"incident": "RC-0001", "name": "Amal Example", "minor": "yes"},
                                   {"incident": "RC-9999", "name": "Amal Example"}])  # fmt: skip
def test_a_value_that_does_not_say_what_is_chosen_is_refused(valley: Path, value: dict[str, object]) -> None:
    with pytest.raises(BadJudgement):
        judged(valley, **value)


def test_a_release_of_a_case_lists_the_judged_dead_and_no_living_name(valley: Path) -> None:
    judged(valley, incident="RC-0001", name="Amal Example")
    for who in ("Mara Quill", "Ivo Lark"):
        signed = CliRunner().invoke(
            main, ["sign", str(valley), "RC-0001", "--by", who, "--reason", "read it all", "--yes"]
        )
        assert signed.exit_code == 0, signed.output
    for policy, shown in (("default", False), ("named-dead", True)):
        with Case.open(valley) as case:
            written = make_release(case, Wish(policy=policy))
        every = [path for path in written.path.rglob("*") if path.is_file()]
        text = "\n".join(path.read_text(encoding="utf-8", errors="ignore") for path in every)
        assert ("Amal Example" in text) is shown
        assert "Basil Example" not in text


def test_a_workbook_leaves_out_the_name_that_a_judgement_gives(valley: Path) -> None:
    now = judged(valley, incident="RC-0001", name="Amal Bint Example")
    assert "Example" not in str(Hiding(now)("to be shown as Amal Bint Example"))
