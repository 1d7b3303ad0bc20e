"""The example case, built once for all stories told of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from storytelling import Story

from recount_cli.demo import EXAMPLE, build


@pytest.fixture(scope="session")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    folder = tmp_path_factory.mktemp("story") / "demo"
    yield Story(folder, build(folder, EXAMPLE, lambda stage, done, total: None))
