"""The assessment text as a person accepts, edits and reads it again."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount_cli.main import main
from recount_site.casefile.store import Case

BY = ("--by", "Mara Quill", "--reason", "read against every account")
REPORT = (
    "Written for demonstration. At least 4 civilians were killed in an airstrike on Hajin on 3 March 2019, "
    "Valley Radio reported."
)
MORE = "Written for demonstration. North Wire said 9 civilians were killed in an airstrike on Hajin on 3 March 2019."


def recount(*words: object, content: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], input=content, catch_exceptions=False)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    folder = tmp_path / "valley"
    Case.create(folder, title="Valley", by="Mara Quill").close()
    add(folder, REPORT, "one")
    return folder


def add(folder: Path, text: str, name: str) -> None:
    path = folder.parent / f"{name}.txt"
    path.write_text(text, encoding="utf-8")
    assert recount("add", folder, path).exit_code == 0 and recount("run", folder).exit_code == 0


def edited(case: Path, content: str) -> Result:
    return recount("narrative", case, "RC-0001", "--edit", "--file", "-", *BY, content=content)


def test_a_draft_is_a_proposal_in_either_language_and_nothing_is_kept(case: Path) -> None:
    assert "[killed] " in recount("narrative", case, "RC-0001", "--draft").stdout
    assert "قُتل" in recount("narrative", case, "RC-0001", "--draft", "--language", "ar").stdout
    assert "Nobody has accepted" in recount("narrative", case, "RC-0001", "--history").stdout


def test_an_accepted_text_stands_until_the_case_moves_and_is_never_rewritten(case: Path) -> None:
    assert recount("narrative", case, "RC-0001", "--accept", *BY).exit_code == 0
    before = recount("narrative", case, "RC-0001").stdout
    assert "stale" not in before
    add(case, MORE, "two")
    after = recount("narrative", case, "RC-0001").stdout
    assert after.startswith("stale: ") and "assessment.killed has another value now" in after
    killed = next(line for line in before.splitlines() if line.startswith("[killed]"))
    assert f"! {killed}" in after and "proposed: " in after
    assert "stale" in recount("status", case).stdout


def test_an_edit_keeps_ties_adds_sentences_and_is_in_the_history(case: Path) -> None:
    claim = json.loads(recount("narrative", case, "RC-0001", "--draft", "--json").stdout)[0]["ties"][0]["claim_id"]
    content = f"[killed] Four or more died, Valley Radio said.\n\n[new {claim}] The mill was hit.\n[editor] We asked.\n"
    assert edited(case, content).exit_code == 0
    text = json.loads(recount("narrative", case, "RC-0001", "--json").stdout)["narrative"]["sentences"]
    assert [(s["sentence_id"], s["origin"], len(s["ties"])) for s in text] == [
        ("killed", "person", 1), ("p1", "person", 1), ("p2", "person", 0),
    ]  # fmt: skip
    assert "[p2, of the editor] We asked." in recount("narrative", case, "RC-0001").stdout
    assert (
        "Mara Quill (reviewer): read against every account" in recount("narrative", case, "RC-0001", "--history").stdout
    )


def test_what_a_person_wrote_is_never_overwritten_by_a_draft(case: Path) -> None:
    edited(case, "[killed] Four or more died, Valley Radio said.\n")
    refused = recount("narrative", case, "RC-0001", "--accept", *BY)
    assert refused.exit_code == 2 and "never takes their place" in refused.stderr


def test_a_stale_sentence_left_as_it_is_stays_stale_until_somebody_says_it_was_checked(case: Path) -> None:
    recount("narrative", case, "RC-0001", "--accept", *BY)
    add(case, MORE, "two")
    killed = next(s for s in stands(case)["narrative"]["sentences"] if s["sentence_id"] == "killed")
    edited(case, f"[killed] {killed['text']}\n")
    assert stands(case)["stale"]
    edited(case, f"[killed checked] {killed['text']}\n")
    assert stands(case)["stale"] == []


def stands(case: Path) -> dict:  # type: ignore[type-arg]
    found: dict = json.loads(recount("narrative", case, "RC-0001", "--json").stdout)  # type: ignore[type-arg]
    return found


def test_a_number_that_no_claim_carries_is_named_for_another_look(case: Path) -> None:
    assert "[killed] states 17, which no claim of it carries" in edited(case, "[killed] 17 people died.\n").stdout


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("Four died.\n", "words before the first [id]"),
        ("[killed]\n", "has no words"),
        ("[killing] Four died.\n", "is no sentence of this text"),
        ("[new] Four died.\n", "names no claim"),
        ("[new c-none] Four died.\n", "line 1: no such claim"),
    ],
)
def test_an_edit_that_cannot_be_kept_is_refused_with_its_line(case: Path, content: str, why: str) -> None:
    refused = edited(case, content)
    assert refused.exit_code == 2 and why in refused.stderr
    assert "Nobody has accepted" in recount("narrative", case, "RC-0001", "--history").stdout


def test_a_text_needs_a_named_person_and_a_reason(case: Path) -> None:
    assert "give --by NAME" in recount("narrative", case, "RC-0001", "--accept").stderr
