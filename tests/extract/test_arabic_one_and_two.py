"""One and two in Arabic: by the ending of a noun, its vowel mark, or the word behind it. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Harm


def counted(text: str) -> list[tuple[Harm, int | None]]:
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    return [(n.harm, n.low) for claim in found.claims if claim.kind is ClaimKind.HARM for n in claim.counts]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("قصف على سرمين أدى إلى استشهاد المدنيَين سمير ونبيل", 2),
        ("استشهاد مواطنَيْن بقصف على سرمين", 2),
        ("استشهاد المدنيين بقصف على سرمين", None),
        ("استشهاد المواطنِين بقصف على سرمين", None),
    ],
)
def test_the_vowel_mark_of_a_dual_says_two_and_its_plural_says_no_number(text: str, dead: int | None) -> None:
    assert counted(text) == [(Harm.KILLED, dead)]


@pytest.mark.parametrize("word", ["قتيلاً", "شهيداً"])
def test_a_singular_in_the_accusative_is_one(word: str) -> None:
    assert counted(f"قصف على سرمين يخلف {word} وجرحى") == [(Harm.KILLED, 1), (Harm.INJURED, None)]


def test_behind_a_number_it_is_what_the_number_counts() -> None:
    assert counted("13 قتيلاً بقصف على سرمين") == [(Harm.KILLED, 13)]


def test_two_behind_its_noun_counts_that_noun_and_not_the_dead_told_of_next() -> None:
    assert (Harm.KILLED, 1) in counted("إصابة طفلة ونساء اثنتين عدا الشهيدة سلمى بقصف على سرمين")


def test_a_country_ending_like_an_accusative_is_nobody_of_it() -> None:
    assert counted("مقتل 324 في سوريا") == [(Harm.KILLED, 324)]
    assert counted("مقتل سوري في بنش") == [(Harm.KILLED, 1)]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("استشهد مواطنين من قرى الجبل وهما رجل وطفله بقصف على سرمين", 2),
        ("استشهد مواطنين من قرى الجبل بقصف على سرمين", None),
    ],
)
def test_a_plural_that_they_two_takes_up_behind_where_they_are_from_is_two(text: str, dead: int | None) -> None:
    assert (Harm.KILLED, dead) in counted(text)
