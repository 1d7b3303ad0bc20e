"""A toll that nobody bounds from above is told as a least one, and not as one number."""

from types import SimpleNamespace

import pytest
from django.template import engines

from recount.records import Range
from recount_site.public.phrases import Phrases


def _shown(found: Range | None, rule: str, language: str = "en") -> str:
    incident = SimpleNamespace(killed=found, reasons=(SimpleNamespace(field="killed.high", rule=rule),))
    page = engines["django"].from_string('{% load recount_pages %}{% toll incident "killed" %}')
    return page.render({"this": SimpleNamespace(phrases=Phrases(language)), "incident": incident})


@pytest.mark.parametrize("rule", ["vague_open", "enumerated_open", "open_end"])
def test_a_bare_plural_and_at_least_ten_are_shown_as_a_least_number(rule: str) -> None:
    assert _shown(Range(2, 2, 2), rule) == "at least 2"
    assert "على الأقل" in _shown(Range(2, 2, 2), rule, "ar")


def test_a_number_that_somebody_states_stands_as_it_did() -> None:
    assert _shown(Range(2, 2, 2), "highest_account") == "2 (lowest and highest account)"
    assert _shown(None, "vague_open") == "not known"


def test_two_ends_of_which_the_upper_is_open_stay_a_range() -> None:
    assert _shown(Range(2, 2, 10), "open_end") == "2–10"
