"""The batch door with the flow in force: what any reader of the folder may rely on."""

import json
import random
from datetime import date
from pathlib import Path

import pytest

from recount import pipeline
from recount.engines import Settings, read_all, run_batch
from recount.engines.batch import quiet
from recount.records import VOCABULARIES, Report, ScopeTerms

GOLD = Path(__file__).parents[1] / "gold"
TABLES = ("claims", "incidents", "matches", "inconsistencies", "echoes", "rejections")


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def reports():
    """A hundred short reports in two languages."""
    return [line["report"] for path in sorted(GOLD.glob("*.jsonl")) for line in lines(path)]


@pytest.fixture(scope="module")
def out(reports, tmp_path_factory):
    folder = tmp_path_factory.mktemp("batch")
    return _run(reports, folder, 1)


def _run(reports, folder, workers):
    (folder / "reports.jsonl").write_text("".join(json.dumps(row) + "\n" for row in reports), encoding="utf-8")
    run = run_batch(folder / "reports.jsonl", folder / "out", Settings(workers=workers))
    assert run.counts.faults == 0
    return folder / "out"


def test_two_workers_and_a_shuffled_file_give_the_same_bytes(reports, out, tmp_path):
    shuffled = random.Random(3).sample(reports, len(reports))
    other = _run(shuffled, tmp_path, 2)
    for name in TABLES:
        assert (other / f"{name}.jsonl").read_bytes() == (out / f"{name}.jsonl").read_bytes(), name


def test_every_quote_is_the_text_of_its_span(reports, out):
    texts = {row["report_id"]: row["text"] for row in reports}
    claims = lines(out / "claims.jsonl")
    assert len(claims) > 50
    assert all(claim["quote"] == texts[claim["report_id"]][slice(*claim["span"])] for claim in claims)


def test_everything_that_is_named_is_there(reports, out):
    claims = {claim["claim_id"] for claim in lines(out / "claims.jsonl")}
    incidents = lines(out / "incidents.jsonl")
    named = {i for row in incidents for i in (*row["claim_ids"], *(c for r in row["reasons"] for c in r["claim_ids"]))}
    assert incidents
    assert named <= claims
    assert {report for row in incidents for report in row["report_ids"]} <= {row["report_id"] for row in reports}
    assert {row["incident_id"] for row in lines(out / "matches.jsonl")} <= {row["incident_id"] for row in incidents}


def test_every_bound_of_the_killed_names_a_claim_of_its_incident(out):
    for row in lines(out / "incidents.jsonl"):
        for end in ("low", "high"):
            if (row["killed"] or {}).get(end) is not None:
                reasons = [r for r in row["reasons"] if r["field"] in ("killed", f"killed.{end}")]
                assert any(set(r["claim_ids"]) & set(row["claim_ids"]) for r in reasons), row["incident_id"]


@pytest.mark.parametrize("field", ["kind", "stance", "about", "authority", "hedge"])
def test_the_words_of_closed_vocabularies_hold(out, field):
    words = {str(word) for word in VOCABULARIES[field]}
    assert {claim[field] for claim in lines(out / "claims.jsonl")} - {None} <= words


def test_a_further_gazetteer_is_searched(tmp_path, reports):
    places = tmp_path / "mine.csv"
    places.write_text(
        "name,name_ar,lat,lon,country,precision\nQaryat Tajriba,,35.5,36.5,SY,village\n", encoding="utf-8"
    )
    row = {"report_id": "r", "text": "Two people were killed by shelling in Qaryat Tajriba.", "country": ["SY"]}
    (tmp_path / "reports.jsonl").write_text(json.dumps(row), encoding="utf-8")
    run_batch(tmp_path / "reports.jsonl", tmp_path / "out", Settings(workers=1, gazetteer=(places,)))
    where = lines(tmp_path / "out" / "claims.jsonl")[0]["where"]
    assert (where["lat"], where["lon"], where["precision"]) == (35.5, 36.5, "village")


def test_a_scope_is_told_in_the_reasons_of_each_row_and_changes_nothing_else(reports, out, tmp_path):
    (tmp_path / "reports.jsonl").write_text("".join(json.dumps(row) + "\n" for row in reports), encoding="utf-8")
    scope = ScopeTerms(territory=("SY",))
    run_batch(tmp_path / "reports.jsonl", tmp_path / "out", Settings(workers=1, scope=scope))
    scoped, plain = lines(tmp_path / "out" / "incidents.jsonl"), lines(out / "incidents.jsonl")
    verdicts = [next(r["rule"] for r in row["reasons"] if r["field"] == "in_scope") for row in scoped]
    assert set(verdicts) == {"in", "out", "undecided"}
    for row, before in zip(scoped, plain, strict=True):
        kept = [r for r in row["reasons"] if r["field"].split(".")[0] not in ("in_scope", "scope")]
        assert {**row, "reasons": kept} == before


def test_a_limit_on_deaths_of_wounds_moves_a_range_only_with_the_reason_in_its_row(tmp_path):
    text = "A strike on Hajin on 2 February 2031 killed five people, one of whom died of his wounds two months later."
    reports = tmp_path / "reports.jsonl"
    reports.write_text(json.dumps({"report_id": "r", "text": text, "country": ["SY"]}) + "\n", encoding="utf-8")
    for days, low in ((90, 5), (30, 4)):
        scope = ScopeTerms(died_of_wounds_within=days)
        run_batch(reports, tmp_path / "out", Settings(workers=1, scope=scope))
        (row,) = lines(tmp_path / "out" / "incidents.jsonl")
        held = [reason["field"] for reason in row["reasons"] if reason["rule"] == "wounds_held_out"]
        assert (row["killed"]["low"], held) == (low, ["killed"] if low == 4 else [])
    (claim,) = lines(tmp_path / "out" / "claims.jsonl")
    assert claim["counts"][1]["of_wounds"] == {"least": 56, "most": 62, "died": None}


def test_readings_are_what_reading_gives_with_the_day_of_publication_that_the_address_bears():
    address = "https://news.example/2019/03/12/strike-on-tel-aswad"
    report = Report("r1", "An airstrike on a house killed four people.", url=address)
    dated = pipeline.read(report)
    assert dated.report.published == date(2019, 3, 12)
    assert read_all([report], Settings(workers=1), quiet).readings == (dated,)
