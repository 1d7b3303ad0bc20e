"""Headings of lists of people, broken headings, and lists given twice. All texts and persons are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Harm, Reading

LATIN = ("Ahmad Khaled Salem", "Omar Ali Hasan", "Samir Nabil Darwish")
ARABIC = ("أحمد خالد سالم", "عمر علي حسن", "سمير نبيل درويش")


def reading(*lines: str) -> Reading:
    text = "\n".join(lines)
    language = "en" if text.isascii() else "ar"
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))


def claims(kind: ClaimKind, *lines: str) -> list[Claim]:
    return [claim for claim in reading(*lines).claims if claim.kind is kind]


def wholes(*lines: str) -> list[tuple[Harm, int | None]]:
    """The numbers that a text states as wholes."""
    counts = [count for claim in claims(ClaimKind.HARM, *lines) for count in claim.counts]
    return [(c.harm, c.low) for c in counts if not c.part_of_total and c.low is not None]


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("The victims:", LATIN),
        ("Victims", LATIN),
        ("The dead", LATIN),
        ("Names of the martyrs", LATIN),
        ("أسماء الشهداء:", ARABIC),
        ("الضحايا", ARABIC),
        ("ضحايا المجزرة:", ARABIC),
    ],
)
def test_names_under_a_heading_alone_are_the_killed(heading: str, names: tuple[str, ...]) -> None:
    assert wholes(heading, *names) == [(Harm.KILLED, 3)]
    persons = claims(ClaimKind.PERSON, heading, *names)
    assert [p.person.harm for p in persons if p.person] == [Harm.KILLED] * 3


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        ("Names:", LATIN),
        ("Our team", LATIN),
        ("The victims are being helped.", LATIN),
        ("Shooting victims:", LATIN),
        ("الأسماء:", ARABIC),
        ("أسماء الطلاب الناجحين:", ARABIC),
    ],
)
def test_names_under_a_heading_without_harm_are_nobodys_death(heading: str, names: tuple[str, ...]) -> None:
    assert not wholes(heading, *names)


@pytest.mark.parametrize(
    ("heading", "names"),
    [
        (("Names of the victims", "of the Saraqib strike:"), LATIN),
        (("Victims of the strike", "on the town of Saraqib:"), LATIN),
        (("Names of those", "killed in Saraqib"), LATIN),
        (("أسماء الشهداء", "في قصف سراقب:"), ARABIC),
        (("أسماء شهداء القصف", "على مدينة سراقب"), ARABIC),
        (("أسماء الشهداء", "جراء القصف على سراقب"), ARABIC),
        (("أسماء الشهداء", "على سراقب اليوم"), tuple(f"{n}- {name}" for n, name in enumerate(ARABIC, 1))),
    ],
)
def test_the_second_line_of_a_heading_is_nobody(heading: tuple[str, str], names: tuple[str, ...]) -> None:
    assert wholes(*heading, *names) == [(Harm.KILLED, 3)]


def test_the_first_name_below_a_heading_is_no_second_line_of_it() -> None:
    assert wholes("أسماء الشهداء", "علي حسن سالم", *ARABIC[:2]) == [(Harm.KILLED, 3)]


@pytest.mark.parametrize(
    "lines",
    [
        ("The victims of the strike on Saraqib:", *LATIN, "", "Names of the victims:", *LATIN),
        ("أسماء شهداء قصف سراقب:", *ARABIC, "", "Names of the martyrs of the shelling of Saraqib:", *LATIN),
        ("The victims:", *LATIN, "", "الشهداء:", *ARABIC),
        ("أسماء الشهداء:", *ARABIC[:2], "", "أسماء الشهداء:", *ARABIC),
    ],
)
def test_a_list_given_twice_counts_once_and_the_other_is_recorded(lines: tuple[str, ...]) -> None:
    assert wholes(*lines) == [(Harm.KILLED, 3)]
    assert len(claims(ClaimKind.PERSON, *lines)) == 3
    assert any("again" in rejection.reason for rejection in reading(*lines).rejections)


def test_a_list_that_was_cut_off_under_the_same_heading_is_read_where_it_is_whole() -> None:
    heading = "3 شهداء بقصف مدينة سراقب قبل قليل بالمدفعية وهم:"
    lines = (heading, f"1_ {ARABIC[0]}", "2_...", "", heading, *(f"{n}_ {name}" for n, name in enumerate(ARABIC, 1)))
    assert wholes(*lines) == [(Harm.KILLED, 3)]
    assert len(claims(ClaimKind.PERSON, *lines)) == 3


@pytest.mark.parametrize(
    "lines",
    [
        ("أسماء الشهداء:", *ARABIC[:2], "أسماء الجرحى:", ARABIC[2], "محمود زياد كامل"),
        ("Names of the dead:", *LATIN[:2], "Names of the wounded:", LATIN[2], "Mahmoud Ziad Kamel"),
    ],
)
def test_lists_of_other_people_stay_two(lines: tuple[str, ...]) -> None:
    assert wholes(*lines) == [(Harm.KILLED, 2), (Harm.INJURED, 2)]


def test_a_long_list_is_counted_to_its_end() -> None:
    names = [f"{one} {two} {three}" for one in ARABIC[0].split() for two in ("زيد", "بكر", "عمر") for three in
             ("محمود", "كامل", "حسن", "درويش")]  # fmt: skip
    assert wholes("أسماء الشهداء:", *names) == [(Harm.KILLED, len(names))]


def test_one_of_another_fate_in_a_list_is_told_apart() -> None:
    lines = ("Shelling hit Saraqib.", "Victims", *LATIN[:2], f"{LATIN[2]} (wounded)")
    assert (Harm.KILLED, 2) in wholes(*lines)
    persons = {p.person.name: p.person.harm for p in claims(ClaimKind.PERSON, *lines) if p.person}
    assert persons[LATIN[2]] is Harm.INJURED


def test_one_name_under_a_bare_word_makes_no_list() -> None:
    assert not wholes("#الإصابات", f"1_ {ARABIC[0]}...")
