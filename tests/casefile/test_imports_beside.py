"""Public lists that stand beside the checkout: every row in, every cell the same, every column's sum the same."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from shared_data import beside

ROOT = Path(__file__).parents[2]
spec = importlib.util.spec_from_file_location("measure_imports", ROOT / "scripts" / "measure_imports.py")
assert spec is not None and spec.loader is not None
script: ModuleType = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = script
spec.loader.exec_module(script)


@pytest.mark.parametrize("name", script.FILES)
def test_nothing_of_a_public_list_is_lost_or_changed(name: str) -> None:
    path = beside(script.SHARED / script.FILES[name])
    found = script.measured(path)
    assert found.result.name == name
    assert found.result.rows == found.result.new == found.rows_back
    assert found.cells == found.cells_back
    assert {column: found.read[column] for column in found.source} == dict(found.source)
