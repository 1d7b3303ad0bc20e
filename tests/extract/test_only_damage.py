"""Damage to things alone is a stated none; silence on the dead is not. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm

Ends = tuple[Harm, int | None]
NONE = [(Harm.KILLED, 0), (Harm.INJURED, 0)]


def counted(text: str, language: str) -> list[Ends]:
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [(n.harm, n.low) for claim in found.claims for n in claim.counts]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قصفت قوات النظام سرمين واقتصرت الأضرار على الماديات"),
        ("ar", "تعرضت سرمين لقصف مدفعي اقتصرت أضراره على المادية"),
        ("ar", "قصف مدفعي على سرمين خلف أضراراً مادية فقط"),
        ("en", "Shells hit Sarmin; the damage was limited to property."),
        ("en", "Shells hit Sarmin and caused only material damage."),
    ],
)
def test_damage_to_things_alone_says_that_nobody_was_harmed(language: str, text: str) -> None:
    assert counted(text, language) == NONE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قصف مدفعي على سرمين خلف أضراراً مادية"),
        ("ar", "قصف مدفعي على سرمين خلف أضراراً مادية فقط دون معلومات عن خسائر بشرية"),
        ("en", "Shells hit Sarmin and caused material damage."),
        ("en", "The strikes were limited to military targets near Sarmin."),
    ],
)
def test_damage_alone_does_not_say_so(language: str, text: str) -> None:
    assert counted(text, language) == []


def test_harm_told_of_beside_the_damage_stands() -> None:
    assert counted("اقتصر القصف على سرمين على الأضرار المادية ومقتل طفلين", "ar") == [(Harm.KILLED, 2)]
