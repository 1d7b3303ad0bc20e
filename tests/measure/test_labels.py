"""Labels without texts: how they are read, split and judged. Texts and places of events are invented."""

import gzip
import json

import pytest
from click.testing import CliRunner

from recount import measure
from recount.errors import BadRecord, UnreadableInput
from recount.measure import Half, evaluate_labels, read_labels, texts_beside
from recount_cli import evaluate as command
from recount_cli.main import main

TEXT = "Three civilians were killed in an Israeli airstrike on Manbij on 14 March 2019, local residents said."
RIGHT = {
    "usable": True,
    "killed": [[3, 3]],
    "status": ["civilian"],
    "place": ["Manbij"],
    "date": ["2019-03-14"],
    "belligerent": ["israel"],
    "claimant": ["resident"],
}


@pytest.fixture
def folder(tmp_path):
    """Writes a folder of labels, and the texts where they are looked for; gives back the folder."""

    def written(*labels, text=TEXT):
        made, corpus = tmp_path / "project" / "evaluation" / "town", tmp_path / "shared" / "corpora" / "town"
        made.mkdir(parents=True)
        corpus.mkdir(parents=True)
        named = [{"report_id": f"r{n}", **label} for n, label in enumerate(labels)]
        texts = [{"report_id": row["report_id"], "text": text, "language": "en"} for row in named]
        (made / "labels.jsonl").write_text("\n".join(map(json.dumps, named)))
        with gzip.open(corpus / "reports.jsonl.gz", "wt") as file:
            file.write("\n".join(map(json.dumps, texts)))
        return made

    return written


@pytest.fixture
def floors(tmp_path, monkeypatch):
    """Floors of our own, not those of the package."""
    path = tmp_path / "floors.toml"
    monkeypatch.setattr(command, "read_floors", lambda: measure.read_floors(path))
    monkeypatch.setattr(command, "pin", lambda evaluation, reason: measure.pin(evaluation, reason, path))
    return path


def verdicts(folder):
    """The verdicts on both halves."""
    return [v for half in read_labels(folder, texts_beside(folder)) for v in evaluate_labels(half).verdicts]


def judged(folder):
    """Field to whether it is right."""
    return {v.field: v.right for v in verdicts(folder)}


def run(*words):
    return CliRunner().invoke(main, ["evaluate", *map(str, words)])


def test_a_report_read_rightly_is_right_in_every_field(folder):
    found = judged(folder(RIGHT))
    assert found == dict.fromkeys(found, True)
    assert {"usable", "killed", "place", "date", "belligerent", "claimant", "status"} <= set(found)


@pytest.mark.parametrize(
    ("field", "value"),
    [("killed", [[4, 4]]), ("place", ["Jarabulus"]), ("date", ["2018-03"]), ("belligerent", ["russia"])],
)
def test_a_value_that_no_reading_of_the_label_holds_is_wrong(folder, field, value):
    assert judged(folder({**RIGHT, field: value}))[field] is False


def test_one_of_several_readings_is_enough(folder):
    assert judged(folder({**RIGHT, "killed": [[7, 7], [3, 3]]}))["killed"] is True


def test_a_month_takes_each_of_its_days(folder):
    assert judged(folder({**RIGHT, "date": ["2019-03"]}))["date"] is True


def test_a_coarser_place_is_right_but_not_the_finest(folder):
    found = judged(folder({**RIGHT, "place": ["Mill quarter"], "place_coarse": ["Manbij"]}))
    assert (found["place"], found["place, finest"]) == (True, False)


def test_silence_is_right_where_the_text_gives_no_number(folder):
    found = judged(folder({"usable": True}, text="Warplanes struck Manbij on Monday."))
    assert (found["killed silent"], found["usable"]) == (True, True)


def test_a_number_is_wrong_where_the_label_has_none(folder):
    assert judged(folder({"usable": True}))["killed silent"] is False


def test_what_is_not_judged_gives_no_verdict(folder):
    assert {"date", "place", "usable", "stance", "claimant"}.isdisjoint(judged(folder({"killed": [[3, 3]]})))


def test_a_wrong_place_in_a_claim_marked_certain_is_counted(folder):
    found = [v for v in verdicts(folder({**RIGHT, "place": ["Jarabulus"]})) if v.field == "certain right"]
    assert {(v.expected, v.right) for v in found} >= {("killed", True), ("place", False)}


def test_the_halves_hold_each_report_once_and_do_not_depend_on_order(folder):
    halves = read_labels(made := folder(*[RIGHT] * 7), texts_beside(made))
    ids = [{line.label.report_id for line in half.lines} for half in halves]
    (made / "labels.jsonl").write_text("\n".join(reversed((made / "labels.jsonl").read_text().splitlines())))
    again = [{line.label.report_id for line in half.lines} for half in read_labels(made, texts_beside(made))]
    assert [half.half for half in halves] == [Half.DEVELOP, Half.GATE]
    assert ids == again and not ids[0] & ids[1] and [len(half) for half in ids] == [4, 3]


def test_a_label_that_is_no_range_is_refused_with_its_report(folder):
    with pytest.raises(BadRecord, match=r"r0.*\[3\]"):
        read_labels(made := folder({**RIGHT, "killed": [[3]]}), texts_beside(made))


def test_texts_of_other_reports_are_refused(folder, tmp_path):
    other = tmp_path / "other.jsonl"
    other.write_text('{"report_id": "stranger", "text": "Nothing."}')
    with pytest.raises(UnreadableInput, match="none of the labelled reports"):
        read_labels(folder(RIGHT), other)


def test_labels_are_skipped_with_a_word_where_the_texts_are_absent(folder, tmp_path):
    made = folder(RIGHT)
    texts_beside(made).unlink()
    done = run(made)
    assert done.exit_code == 0 and "town: skipped" in done.output and "--texts" in done.output


def test_misses_of_the_gate_are_never_listed(folder, floors):
    done = run(folder(*[{**RIGHT, "killed": [[4, 4]]}] * 4), "--misses", 99)
    assert done.exit_code == 0, done.output
    listed = {line.split()[0] for line in done.output.splitlines() if "killed: expected" in line}
    assert len(listed) == 2


def test_only_the_gate_is_pinned_and_other_texts_break_the_pin(folder, floors, tmp_path):
    made = folder(*[RIGHT] * 12)
    assert run(made, "--pin").exit_code == 0
    assert set(measure.read_floors(floors)) == {"town gate"}
    changed = tmp_path / "texts.jsonl"
    changed.write_text("\n".join(json.dumps({"report_id": f"r{n}", "text": TEXT + " "}) for n in range(12)))
    assert "pinned" in run(made, "--texts", changed).stderr


def test_figures_are_kept_beside_those_of_other_gold(folder, floors, tmp_path):
    file = tmp_path / "figures.json"
    file.write_text('{"other": {"sha256": "0", "reports": 1, "figures": []}}')
    run(folder(*[RIGHT] * 4), "--figures", file)
    kept = measure.read_figures(file)
    assert set(kept) == {"other", "town develop", "town gate"}
    assert ("all", "killed", 2, 2) in [(f.part, f.field, f.right, f.expected) for f in kept["town gate"].figures]
