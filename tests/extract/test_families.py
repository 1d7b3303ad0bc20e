"""Families with the number of those in them, and the dead with their kin in headlines. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm

Ends = tuple[Harm, int | None]


def counted(text: str, language: str = "ar") -> list[Ends]:
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [(n.harm, n.low) for claim in found.claims for n in claim.counts if not n.part_of_total]


@pytest.mark.parametrize(
    ("language", "text", "dead"),
    [
        ("ar", "عائلة كاملة من ستة أفراد قتلت بقصف على سرمين", 6),
        ("ar", "عائلة مؤلفة من خمسة أشخاص استشهدت بقصف على سرمين", 5),
        ("ar", "قتلت عائلة كاملة من ستة أفراد بقصف على سرمين", 6),
        ("ar", "أبيدت عائلة كاملة من سبعة أشخاص بقصف على سرمين", 7),
        ("ar", "الطيران ضرب بيت في سرمين ومات أب وأولاده التلاتة", 4),
        ("en", "The strike killed a family of five in Sarmin.", 5),
        ("en", "A family of six, including three children, was killed in Sarmin.", 6),
    ],
)
def test_a_family_counts_those_in_it(language: str, text: str, dead: int) -> None:
    assert counted(text, language) == [(Harm.KILLED, dead)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The family of 17-year-old Amal was killed in Sarmin."),
        ("ar", "قصف منزل عائلة من ستة أفراد في سرمين"),
        ("ar", "منزل عائلة من ستة أفراد احترق وقتلت امرأة بقصف على سرمين"),
    ],
)
def test_a_family_to_whom_nothing_is_told_to_have_happened_counts_nobody(language: str, text: str) -> None:
    assert not {6, 17} & {low for _, low in counted(text, language)}


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("شهيدة وطفلها بقصف على سرمين", [(Harm.KILLED, 2)]),
        ("شهيد وزوجته وطفلاهما بقصف على سرمين", [(Harm.KILLED, 4)]),
        ("شهيد وطفل جريح بقصف على سرمين", [(Harm.KILLED, 1), (Harm.INJURED, 1)]),
        ("شهيد وإصابة طفلين بقصف على سرمين", [(Harm.KILLED, 1), (Harm.INJURED, 2)]),
        ("استشهد طفل وأصيب آخر وشاب بقصف على سرمين", [(Harm.KILLED, 1), (Harm.INJURED, 2)]),
        ("استهدف الطيران دراجة واستشـ.هد شب في سرمين", [(Harm.KILLED, 1)]),
    ],
)
def test_those_joined_to_the_dead_of_a_headline_are_counted_by_their_own_harm(text: str, ends: list[Ends]) -> None:
    assert counted(text) == ends
