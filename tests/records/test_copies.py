"""Copies that are written out field by field keep every field; a field added later must be added there as well."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

import pytest

from recount.records import Span, When, Where

COPIES: dict[str, tuple[type, Callable[[Any], Any], set[str]]] = {
    "a place stated at": (Where, lambda where: where.stated_at(Span(0, 1)), {"span"}),
    "a place within": (Where, lambda where: where.within(None), {"around"}),
    "a time stated at": (When, lambda when: when.stated_at(Span(0, 1)), {"span"}),
}


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_keeps_every_field_but_the_one_it_sets(name: str) -> None:
    kind, copy, changed = COPIES[name]
    own = {field.name: f"the {field.name}" for field in fields(kind)}
    copied = copy(kind(**own))
    assert {field.name for field in fields(kind) if getattr(copied, field.name) != own[field.name]} == changed
