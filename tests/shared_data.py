"""Data sets that lie beside a checkout, in a folder that not every checkout has."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared"


def beside(path: Path, shared: Path = SHARED) -> Path:
    """The path of a data set. Skips where nothing is shared beside this checkout; fails where only this is missing."""
    if path.exists():
        return path
    if shared.is_dir():
        pytest.fail(f"{shared.name} is beside this checkout and does not hold {path.name}")
    pytest.skip(f"{path.name} is not beside this checkout")
