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


Claimed = tuple[str | None, Harm, int | None]


def placed(text: str, language: str) -> set[Claimed]:
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return {(c.where.name if c.where else None, n.harm, n.low) for c in found.claims for n in c.counts}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "اقتصرت الأضرار في حماة على الماديات."),
        ("ar", "قصفت طائرات حربية مدينة حماة صباح اليوم. اقتصرت الأضرار في حماة على الماديات."),
        ("ar", "قصف مدفعي استهدف حمص وحماة، واقتصرت الأضرار في حماة على الماديات."),
        ("ar", "اقتصرت أضرار القصف الليلي على الأحياء الشرقية لمدينة حماة على الماديات."),
        ("en", "Warplanes bombed Homs and Hama. Damage in Hama was limited to property."),
        ("en", "Shells fell overnight. Damage was limited in Hama to property."),
    ],
)
def test_damage_to_things_alone_is_that_of_the_place_between_its_words(language: str, text: str) -> None:
    assert placed(text, language) == {("Hama", harm, low) for harm, low in NONE}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قصفت الطائرات حمص فقتل 3 مدنيين، فيما اقتصرت الأضرار في حماة على الماديات."),
        ("en", "Shelling killed three civilians in Homs, while damage in Hama was limited to material losses."),
    ],
)
def test_the_dead_of_another_place_stand_beside_it(language: str, text: str) -> None:
    assert placed(text, language) == {("Homs", Harm.KILLED, 3), *(("Hama", harm, low) for harm, low in NONE)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "قصفت الطائرات حماة، ولم تقتصر الأضرار في المدينة على الماديات."),
        ("ar", "اقتصرت المساعدات التي وصلت بعد القصف إلى أحياء مدينة حماة على المادية."),
        ("en", "Warplanes bombed Hama, and damage was not limited to property."),
        ("en", "Warplanes bombed Hama. Access was limited in the town to property owners."),
    ],
)
def test_what_is_not_so_limited_says_of_nobody_that_he_was_not_harmed(language: str, text: str) -> None:
    assert counted(text, language) == []
