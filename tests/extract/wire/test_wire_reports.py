"""Wire-style reports in two languages: who says it, of whom, where and when; known failures are listed and strict."""

from __future__ import annotations

from typing import Any

import pytest

from extract.wire.wire_report import LANGUAGES, misses, read, reports

CASES = [pytest.param(language, wanted, id=wanted["name"]) for language in LANGUAGES for wanted in reports(language)]


@pytest.mark.parametrize(("language", "wanted"), CASES)
def test_a_wire_report_is_read_as_a_careful_reader_reads_it_but_for_the_failures_listed(
    language: str, wanted: dict[str, Any]
) -> None:
    lacking = misses(wanted, read(wanted, language))
    assert set(lacking) == set(wanted.get("wrong", ())), lacking


def test_there_are_sixty_reports_or_more_half_of_them_arabic() -> None:
    assert min(len(reports(language)) for language in LANGUAGES) >= 30
