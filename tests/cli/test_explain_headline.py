"""In an explanation, a number that stands in a headline alone is said to stand there."""

import json
from pathlib import Path

from click.testing import CliRunner

from recount.records import (
    UNKNOWN_TIME,
    Claim,
    Claimant,
    ClaimId,
    ClaimKind,
    Event,
    Incident,
    IncidentId,
    ReportId,
    Span,
    Where,
)
from recount_cli.explain_context import context_lines
from recount_cli.main import main

SILENT = "An air strike hit Hajin on Saturday, and people spent the day clearing the market street."


def test_words_of_a_headline_are_said_to_be_its_words(tmp_path: Path) -> None:
    row = {"title": "Seven civilians killed in air strike on Hajin", "text": SILENT, "published": "2019-03-02"}
    reports, case = tmp_path / "reports.jsonl", str(tmp_path / "valley")
    reports.write_text(json.dumps({"report_id": "r1", "publisher": "Valley Radio"} | row) + "\n")
    for line in (("new", case, "--by", "Mara Quill"), ("add", case, str(reports)), ("run", case)):
        assert CliRunner().invoke(main, list(line)).exit_code == 0
    said = CliRunner().invoke(main, ["explain", case, "RC-0001"]).output
    assert "“Seven civilians killed” — Valley Radio, in a headline alone" in said
    assert 'the lowest account: Valley Radio, in a headline, "Seven civilians killed".' in said


def test_a_tally_is_told_by_the_words_that_show_it() -> None:
    where, who = Where("Hajin", "Hajin", admin1="Hajin"), Claimant("Valley Radio")
    tally = Claim(
        ClaimId("c-1"), ReportId("r1"), ClaimKind.TOTAL, Span(0, 6), "Nobody", who, where=where, headline="90 dead"
    )
    incident = Incident(IncidentId("i-1"), (), (), Event(), UNKNOWN_TIME, where)
    assert [*context_lines(incident, [tally])][-1] == (
        "  • a tally for Hajin, not added to anything: “90 dead” — Valley Radio, in a headline alone"
    )
