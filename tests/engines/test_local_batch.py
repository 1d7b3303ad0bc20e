import json
import random

import pytest

from recount.engines import Settings, read_all, read_reports, run_batch
from recount.errors import ForeignFolder, UnknownPolicy

pytestmark = pytest.mark.usefixtures("flow")
ONE, TWO = Settings(workers=1), Settings(workers=2)
TABLES = ("claims", "incidents", "matches", "inconsistencies", "echoes", "rejections")


def many(n=100):
    return [{"report_id": f"r{k:03}", "text": f"{k % 7 + 1} and {k} شهداء"} for k in range(n)]


def tables(out):
    return {name: (out / f"{name}.jsonl").read_bytes() for name in TABLES}


def test_one_worker_and_two_give_the_same_bytes(written, tmp_path):
    reports = written(*many())
    run_batch(reports, tmp_path / "one", ONE)
    run_batch(reports, tmp_path / "two", TWO)
    assert tables(tmp_path / "one") == tables(tmp_path / "two")
    assert (tmp_path / "one" / "claims.jsonl").read_bytes().count(b"\n") == 200


def test_the_order_of_the_reports_does_not_matter(written, tmp_path):
    shuffled = many()
    random.Random(5).shuffle(shuffled)
    run_batch(written(*many()), tmp_path / "one", ONE)
    run_batch(written(*shuffled, name="other.jsonl"), tmp_path / "two", TWO)
    assert tables(tmp_path / "one") == tables(tmp_path / "two")


def test_progress_counts_every_report_once(written):
    seen = []
    reports = read_reports(written(*many(50))).reports
    read_all(reports, TWO, lambda stage, done, total: seen.append((stage, done, total)))
    assert seen == [("read", n, 50) for n in range(1, 51)]


def test_an_incident_line_holds_its_grouping_and_its_assessment(written, tmp_path, rows):
    run_batch(written({"report_id": "a", "text": "4"}, {"report_id": "b", "text": "4"}), tmp_path / "out", ONE)
    (incident,) = rows(tmp_path / "out" / "incidents.jsonl")
    assert incident["report_ids"] == ["a", "b"]
    assert incident["killed"] == {"low": 4, "best": 4, "high": 4}
    assert [reason["field"] for reason in incident["reasons"]] == ["killed"]
    assert (incident["grade"], incident["missing"], incident["review_state"]) == (None, None, "machine-read")


def test_an_incident_line_has_every_key_of_the_format(written, tmp_path, rows):
    run_batch(written({"report_id": "a", "text": "4"}), tmp_path / "out", ONE)
    keys = """incident_id report_ids claim_ids event date where belligerents strike_status grade killed injured missing
              detained groups combatants_killed presumed_civilian flags persons official reasons needs review_state"""
    assert set(keys.split()) <= set(rows(tmp_path / "out" / "incidents.jsonl")[0])


def test_run_json_counts_what_went_in_and_out(written, tmp_path):
    run_batch(written({"report_id": "a", "text": "4"}, "nonsense"), tmp_path / "out", ONE)
    run = json.loads((tmp_path / "out" / "run.json").read_text())
    counts = {"reports": 1, "claims": 1, "incidents": 1, "matches": 0, "echoes": 0, "rejections": 1, "faults": 0}
    assert run["counts"] == counts
    assert set(run["seconds"]) == {"reports", "read", "group", "assess", "write"}


def test_a_text_on_which_the_reader_fails_costs_nothing_but_itself(written, tmp_path, rows):
    run = run_batch(written({"report_id": "a", "text": "odd"}, {"report_id": "b", "text": "4"}), tmp_path / "out", ONE)
    (rejection,) = rows(tmp_path / "out" / "rejections.jsonl")
    assert (run.counts.faults, run.counts.claims, rejection["where"]) == (1, 1, "a")
    assert "cannot cope" in rejection["reason"]


def test_an_earlier_out_is_replaced_whole(written, tmp_path, rows):
    out = tmp_path / "out"
    run_batch(written({"report_id": "a", "text": "4"}), out, ONE)
    (out / "left.txt").write_text("from before")
    run_batch(written({"report_id": "b", "text": "5"}), out, ONE)
    assert [claim["report_id"] for claim in rows(out / "claims.jsonl")] == ["b"]
    assert not (out / "left.txt").exists()


def test_a_foreign_folder_is_refused_and_left_alone(written, tmp_path):
    foreign = tmp_path / "thesis"
    foreign.mkdir()
    (foreign / "run.json").write_text('{"made_by": "hand"}')
    with pytest.raises(ForeignFolder):
        run_batch(written({"report_id": "a", "text": "4"}), foreign, ONE)
    assert [path.name for path in foreign.iterdir()] == ["run.json"]


def test_a_foreign_file_is_refused(written, tmp_path):
    (tmp_path / "out").write_text("a file")
    with pytest.raises(ForeignFolder):
        run_batch(written({"report_id": "a", "text": "4"}), tmp_path / "out", ONE)


def test_a_run_that_fails_leaves_the_earlier_out_and_nothing_beside_it(written, tmp_path):
    reports, out = written({"report_id": "a", "text": "4"}), tmp_path / "out"
    run_batch(reports, out, ONE)
    before = tables(out)
    with pytest.raises(UnknownPolicy):
        run_batch(reports, out, Settings(workers=1, policy="guesswork"))
    assert tables(out) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "reports.jsonl"]
