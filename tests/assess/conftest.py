"""The cast of the assessing tests."""

from __future__ import annotations

import pytest
from casting import Cast


@pytest.fixture
def cast() -> Cast:
    return Cast()
