"""The gate: the flow in force reads the gold at least as well as when its floors were pinned."""

from pathlib import Path

import pytest

from recount.measure import evaluate, hold, read_any_gold, read_floors

ROOT = Path(__file__).parents[2]
OURS = sorted((ROOT / "tests" / "gold").glob("*.jsonl"))
#: data sets that are not part of this project; where they lie beside the checkout, they are measured too
BESIDE = [ROOT.parent / "shared" / "corpora" / name for name in ("airwars_gaza", "centcom_oir")]


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_our_gold_is_read_as_well_as_it_was(path):
    for gold in read_any_gold(path):
        hold(evaluate(gold), read_floors()[gold.name])


@pytest.mark.parametrize("path", BESIDE, ids=lambda path: path.name)
def test_the_data_sets_beside_the_checkout_are_read_as_well_as_they_were(path):
    if not path.is_dir():
        pytest.skip(f"{path.name} is not beside this checkout")
    for gold in read_any_gold(path):
        hold(evaluate(gold), read_floors()[gold.name])


def test_our_gold_has_forty_reports_in_each_language():
    assert {path.stem for path in OURS} >= {"claims-en", "claims-ar"}
    assert all(len(gold.lines) >= 40 for path in OURS for gold in read_any_gold(path))
