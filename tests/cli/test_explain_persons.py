"""Named persons in `recount explain` and `recount batch`: beside the incident, every fate of a name side by side."""

import json
from pathlib import Path

from click.testing import CliRunner

from recount_cli.main import main

TEXT = (
    "An airstrike on Hajin on 29 November 2018 killed 4 civilians, Valley Radio said. "
    "Amal Example, 34, was killed. Amal Example was still alive, a relative said."
)


def reports(folder: Path) -> Path:
    path = folder / "reports.jsonl"
    row = {"report_id": "r1", "text": TEXT, "published": "2018-11-30", "publisher": "Example Wire"}
    path.write_text(json.dumps(row) + "\n")
    return path


def recount(*words: object) -> str:
    found = CliRunner().invoke(main, [str(word) for word in words])
    assert found.exit_code == 0, found.output
    return found.output


def test_an_explanation_sets_the_contested_fates_of_a_name_side_by_side(tmp_path: Path) -> None:
    case = tmp_path / "valley"
    recount("new", case, "--by", "Mara Quill")
    recount("add", case, reports(tmp_path))
    recount("run", case)
    said = recount("explain", case, "RC-0001")
    assert "Amal Example, contested:" in said
    assert "killed, aged 34:" in said and "alive:" in said and "not for publication" in said
    beside = json.loads(recount("explain", case, "RC-0001", "--json"))["persons_beside"]
    assert {claim["person"]["name"] for claim in beside} == {"Amal Example"}


def test_an_incident_line_of_a_batch_holds_the_names_and_no_claim_of_theirs(tmp_path: Path) -> None:
    recount("batch", reports(tmp_path), tmp_path / "out", "--workers", 1)
    (incident,) = (json.loads(line) for line in (tmp_path / "out" / "incidents.jsonl").read_text().splitlines())
    claims = [json.loads(line) for line in (tmp_path / "out" / "claims.jsonl").read_text().splitlines()]
    assert incident["persons"] == ["Amal Example"]
    assert not {c["claim_id"] for c in claims if c["kind"] == "person"} & set(incident["claim_ids"])
