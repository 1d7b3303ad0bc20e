"""Data sets with a measure of their own: small ones of the same shape, invented here."""

import gzip
import json
from pathlib import Path

import pytest

from recount.errors import BadRecord
from recount.measure import ALL, evaluate_any, hold, read_floors
from recount.measure.rows import digest_of_gold, sampled
from recount.measure.shootings import evaluate_shootings
from shared_data import beside

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"


def put(file, rows):
    """Write rows, gzipped where the name says so."""
    file.parent.mkdir(exist_ok=True)
    text = "".join(json.dumps(row) + "\n" for row in rows).encode()
    file.write_bytes(gzip.compress(text) if file.suffix == ".gz" else text)


def shares(folder):
    """Right and expected, by field, over all of one data set."""
    (found,) = evaluate_any(folder)
    return {key.field: (s.right, s.expected) for key, s in found.scores.items() if key.part == ALL}


@pytest.fixture
def shootings(tmp_path):
    folder = tmp_path / "gun_violence"
    words = ("Two men were killed and three wounded in a shooting in Dayton on Monday.", "A fair opens in Salem.")
    put(
        folder / "docs.jsonl.gz",
        [
            {"doc_id": f"d{n}", "incident_id": f"i{n}", "title": "News", "dct": "2015-03-04", "url": None, "text": text}
            for n, text in enumerate(words)
        ],
    )
    figures = [{"num_killed": 2, "num_injured": 3}, {"num_killed": 0, "num_injured": 1}]
    put(folder / "incidents.jsonl", [{"incident_id": f"i{n}", **row} for n, row in enumerate(figures)])
    return folder


def test_shootings_are_judged_per_incident_and_unknown_is_compared_as_none(shootings):
    assert shares(shootings) == {"incident injured": (1, 2), "incident killed": (2, 2)}


def test_a_sample_of_incidents_leaves_the_articles_on_others_unread(shootings):
    assert evaluate_shootings(shootings, incidents=1).reports == 1


def test_an_article_on_an_incident_outside_the_sample_is_not_read(shootings):
    rows = [{"doc_id": "d0", "incident_id": name, "text": "Two men were killed.", "title": ""} for name in ("i0", "ix")]
    put(shootings / "docs.jsonl.gz", rows)
    assert evaluate_shootings(shootings).reports == 0


def release(day, text):
    party = {"belligerent": "coalition", "assessment": "credible", "strike_report": text, "statements": []}
    return {"airwars_id": day, "date": day, "belligerents": [party]}


def statement(day, text, assessment):
    said = [{"statement": text, "statement_date": day.replace("-", "")}]
    party = {"belligerent": "coalition", "assessment": assessment, "strike_report": None, "statements": said}
    return {"airwars_id": day, "date": day, "belligerents": [party]}


def test_stances_are_judged_under_their_names_and_releases_by_whether_they_tell_of_strikes(tmp_path):
    folder = tmp_path / "airwars_syria"
    accepted = "It was assessed that two civilians were unintentionally killed in the strike near Manbij."
    put(
        folder / "incidents.jsonl.gz",
        [
            statement("2017-01-02", accepted, "credible"),
            release("2017-01-03", "Near Manbij, two strikes destroyed a vehicle."),
            release("2017-01-04", "There were no strikes conducted in Syria on this day."),
        ],
    )
    assert shares(folder) == {
        "no strike told": (1, 1),
        "stance": (1, 1),
        "stance accepts": (1, 1),
        "strike told": (1, 1),
    }


def test_a_statement_that_the_filed_assessment_contradicts_is_not_judged(tmp_path):
    folder = tmp_path / "airwars_syria"
    accepted = "It was assessed that two civilians were unintentionally killed in the strike near Manbij."
    put(folder / "incidents.jsonl.gz", [statement("2017-01-02", accepted, "non_credible")])
    assert shares(folder) == {}


def test_a_toponym_is_near_within_161_km_and_named_by_its_very_words(tmp_path):
    folder = tmp_path / "geoparsing"
    text = "The minister flew to Paris, France, on Monday."
    paris = {"start": 21, "end": 26, "phrase": "Paris", "lat": 48.85, "lon": 2.35}
    row = {"doc_id": "t1", "text": text, "toponyms": [paris, {**paris, "start": 4, "end": 12}]}
    for name in ("lgl", "geovirus"):
        put(folder / f"{name}.jsonl", [row])
    lgl, geovirus = evaluate_any(folder)
    assert (lgl.name, geovirus.name) == ("geoparsing lgl", "geoparsing geovirus")
    found = {key.field: (s.right, s.expected) for key, s in lgl.scores.items() if key.part == ALL}
    assert found == {"name": (1, 2), "place within 161 km": (1, 2)}


def messages(tmp_path, *targets):
    """Message files with one message of one template, and no more in the second."""
    slots = {"HUM TGT: NUMBER": [], "HUM TGT: EFFECT OF INCIDENT": []}
    for number, effect, optional in targets:
        slots["HUM TGT: NUMBER"].append({"raw": number, "optional": optional})
        slots["HUM TGT: EFFECT OF INCIDENT"].append({"raw": effect, "optional": optional})
    text = "Three civilians were killed in Medellin on Monday."
    put(tmp_path / "muc4" / "tst1.jsonl", [{"doc_id": "m1", "text": text, "templates": [{"template": "1", **slots}]}])
    put(tmp_path / "muc4" / "tst2.jsonl", [])
    first, _ = evaluate_any(tmp_path / "muc4")
    return {key.field: (s.right, s.expected, s.found) for key, s in first.scores.items() if key.part == ALL}


def test_numbers_and_effects_of_wire_copy_are_right_where_they_are_said_of_the_same_people(tmp_path):
    found = messages(tmp_path, ('3: "CIVILIANS"', 'DEATH: "CIVILIANS"', False))
    assert found == {"human target effect": (1, 1, 1), "human target number": (1, 1, 1)}


def test_the_right_number_of_other_people_is_a_miss_and_one_too_many(tmp_path):
    found = messages(tmp_path, ('3: "SOLDIERS"', 'DEATH: "SOLDIERS"', False))
    assert found == {"human target effect": (0, 1, 1), "human target number": (0, 1, 1)}


def test_an_optional_target_that_is_not_read_is_no_miss(tmp_path):
    target = ('3: "CIVILIANS"', 'DEATH: "CIVILIANS"', False)
    assert messages(tmp_path, target, ('2: "POLICEMEN"', 'INJURY: "POLICEMEN"', True))["human target number"] == (
        1,
        1,
        1,
    )


def test_any_of_several_values_of_a_target_is_right(tmp_path):
    assert messages(tmp_path, ('2 / 3: "CIVILIANS"', 'DEATH: "CIVILIANS"', False))["human target number"] == (1, 1, 1)


def test_an_article_with_some_of_its_claims_is_not_judged_on_those_beside_them(tmp_path):
    folder = tmp_path / "seed"
    folder.mkdir()
    (folder / "a.txt").write_text("Two civilians were killed in Manbij. Three children were injured in Raqqa.")
    claim = {"kind": "harm", "anchor": "Two civilians were killed", "counts": [{"harm": "killed", "low": 2, "high": 2}]}
    gold = {"text": "a.txt", "published": "2018-01-02", "language": "en", "publisher": "Paper", "claims": [claim]}
    (folder / "gold.json").write_text(json.dumps(gold))
    assert shares(folder) == {"claim harm": (1, 1), "killed": (1, 1)}
    digest = next(evaluate_any(folder)).digest
    (folder / "a.txt").write_text("Two civilians were killed in Manbij.")
    assert next(evaluate_any(folder)).digest != digest


def test_a_folder_of_data_sets_is_measured_whole_and_progress_is_told(tmp_path, shootings):
    put(tmp_path / "airwars_syria" / "incidents.jsonl.gz", [])
    put(tmp_path / "unknown" / "rows.jsonl", [{"any": 1}])
    told = []
    found = [e.name for e in evaluate_any(tmp_path, lambda *row: told.append(row))]
    assert found == ["airwars_syria official", "gun_violence"]
    assert told[-1] == ("gun_violence", 2, 2)


def test_a_damaged_line_is_named(shootings):
    (shootings / "incidents.jsonl").write_text("{")
    with pytest.raises(BadRecord, match=r"incidents\.jsonl:1"):
        list(evaluate_any(shootings))


def test_a_sample_does_not_depend_on_the_order_and_another_sample_is_other_gold(tmp_path):
    assert sampled(["a", "b", "c"], 2) == sampled(["c", "b", "a", "a"], 2)
    file = tmp_path / "rows"
    file.write_text("x")
    assert digest_of_gold((file,), "2 texts") != digest_of_gold((file,), "3 texts")


def test_the_article_beside_the_checkout_is_read_as_well_as_it_was():
    hold(next(evaluate_any(beside(CORPORA.parent / "seed"))), read_floors()["seed"])


@pytest.mark.parametrize("name", ["airwars_syria", "geoparsing", "gun_violence", "muc4"])
def test_a_data_set_beside_the_checkout_is_read_as_well_as_it_was(name):
    floors = read_floors()
    for evaluation in evaluate_any(beside(CORPORA / name)):
        hold(evaluation, floors[evaluation.name])


@pytest.mark.parametrize(("published", "overstated"), [([4, 5], (1, 1)), ([1, 2], (0, 1))])
def test_groups_of_the_killed_and_a_minimum_that_is_too_high_are_judged(tmp_path, published, overstated):
    row = {
        "incident_code": "x1", "date": "2023-11-02", "killed": published, "injured": None, "grading": None,
        "assessment": "On 2 November 2023 a strike in Gaza City killed four people: two children and two women.",
        "killed_breakdown": {"children": [2, 2], "women": [2, 3], "men": None},
    }  # fmt: skip
    put(tmp_path / "airwars_gaza" / "incidents.jsonl.gz", [row])
    found = shares(tmp_path / "airwars_gaza")
    assert found["incident children"] == (1, 1)
    assert found["incident women"] == (0, 1)
    assert "incident men" not in found
    assert found["incident killed not overstated"] == overstated
