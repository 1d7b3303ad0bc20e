"""The gate: the flow in force reads the gold at least as well as when its floors were pinned."""

import subprocess
import sys
from pathlib import Path

import pytest

from recount.measure import (
    ALL,
    Half,
    evaluate,
    evaluate_labels,
    hold,
    read_any_gold,
    read_figures,
    read_floors,
    read_labels,
    texts_beside,
)
from recount.measure.verdict import LANGUAGE
from shared_data import SHARED, beside

ROOT = Path(__file__).parents[2]
OURS = sorted((ROOT / "tests" / "gold").glob("*.jsonl"))
#: data sets that are not part of this project; where they lie beside the checkout, they are measured too
CORPORA = SHARED / "corpora"
BESIDE = [CORPORA / name for name in ("airwars_gaza", "centcom_oir")]


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_our_gold_is_read_as_well_as_it_was(path):
    for gold in read_any_gold(path):
        hold(evaluate(gold), read_floors()[gold.name])


@pytest.mark.parametrize("path", BESIDE, ids=lambda path: path.name)
def test_the_data_sets_beside_the_checkout_are_read_as_well_as_they_were(path):
    for gold in read_any_gold(beside(path)):
        hold(evaluate(gold), read_floors()[gold.name])


def test_our_gold_has_forty_reports_in_each_language():
    assert {path.stem for path in OURS} >= {"claims-en", "claims-ar"}
    assert all(len(gold.lines) >= 40 for path in OURS for gold in read_any_gold(path))


def test_the_labelled_reports_are_read_as_well_as_they_were():
    folder = ROOT / "evaluation" / "airwars_syria"
    beside(CORPORA / "airwars_syria")
    texts = texts_beside(folder)
    assert texts is not None
    gate = next(half for half in read_labels(folder, texts) if half.half is Half.GATE)
    hold(evaluate_labels(gate), read_floors()[gate.name])


def test_the_kept_figures_are_of_the_pinned_gold_and_at_its_floors_or_above():
    kept, floors = read_figures(ROOT / "evaluation" / "figures.json"), read_floors()
    assert set(floors) <= set(kept)
    for name, pinned in floors.items():
        of_language = {f.part: f" ({f.part.removeprefix(LANGUAGE)})" for f in kept[name].figures} | {ALL: ""}
        figures = [f for f in kept[name].figures if f.part == ALL or f.part.startswith(LANGUAGE)]
        share = {f.field + of_language[f.part]: 2 * f.right / (f.expected + f.found) for f in figures}
        assert kept[name].sha256 == pinned.digest
        assert [field for field, floor in pinned.f1.items() if share[field] < floor] == []


def test_the_agreement_in_the_readme_of_the_labels_is_that_of_the_two_passes():
    folder = ROOT / "evaluation" / "airwars_syria"
    script = [sys.executable, str(ROOT / "scripts" / "label_agreement.py"), str(folder)]
    table = subprocess.run(script, capture_output=True, text=True, check=True).stdout
    assert table in (folder / "README.md").read_text(encoding="utf-8")
