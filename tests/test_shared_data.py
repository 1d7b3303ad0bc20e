"""A data set that is missing is skipped only where nothing is shared."""

from pathlib import Path

import pytest

from shared_data import beside


def test_a_data_set_missing_among_the_shared_ones_is_a_failure_and_no_skip(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    with pytest.raises(pytest.fail.Exception, match="does not hold seed"):
        beside(tmp_path / "shared" / "seed", tmp_path / "shared")


def test_where_nothing_is_shared_a_data_set_is_skipped(tmp_path: Path) -> None:
    with pytest.raises(pytest.skip.Exception, match="seed is not beside"):
        beside(tmp_path / "shared" / "seed", tmp_path / "shared")
