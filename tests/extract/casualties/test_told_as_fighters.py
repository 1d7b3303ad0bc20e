"""Dead and wounded whom the words around their harm tell of as fighters. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Group, Harm, Status

COMBATANT, UNKNOWN = Status.COMBATANT, Status.UNKNOWN


def killed(text: str) -> list[tuple[Status, int | None]]:
    """Status and number of the killed that a text tells of, without those listed by name again."""
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    counts = [count for claim in found.claims if claim.kind is ClaimKind.HARM for count in claim.counts]
    return [(c.status, c.low) for c in counts if c.harm is Harm.KILLED and not c.listed]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("سقط أحد عناصر الجيش قتيلا بقصف على بنش.", [(COMBATANT, 1)]),
        ("عثر على جثة تعود لأحد عناصر ميليشيا قسد في بنش.", [(COMBATANT, 1)]),
        ("مقتل 3 من وحدات حماية الشعب بقصف على بنش.", [(COMBATANT, 3)]),
        ("سقط قتلى وجرحى من الميليشيات الإيرانية بقصف على بنش.", [(COMBATANT, None)]),
        ("سقط عدد من القتلى والجرحى في صفوف الميليشيا بقصف على بنش.", [(COMBATANT, None)]),
        ("قتل عدد من ميليشيا أسد بهجوم في بنش.", [(COMBATANT, None)]),
        ("An airstrike killed senior al-Qaeda leader Amal Example in Sarmin.", [(COMBATANT, 1)]),
    ],
)
def test_who_is_told_of_as_a_fighter_around_the_harm_is_one(text: str, told: list[tuple[Status, int | None]]) -> None:
    assert killed(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("سقط طفل قتيلا بقصف عناصر الجيش على بنش.", [(UNKNOWN, 1)]),
        ("أطلق أحد عناصر الجيش النار، وسقط رجل قتيلا في بنش.", [(UNKNOWN, 1)]),
        ("عثر على جثة تعود لامرأة في بنش.", [(UNKNOWN, 1)]),
        ("مقتل 3 من أهالي بنش بقصف قوات النظام.", [(UNKNOWN, 3)]),
        ("سقط قتلى وجرحى من أهالي بنش بقصف الميليشيات.", [(UNKNOWN, None)]),
        ("سقط عدد من القتلى والجرحى في صفوف الأهالي بقصف على بنش.", [(UNKNOWN, None)]),
        ("An airstrike killed shop owner Amal Example in Sarmin.", [(UNKNOWN, 1)]),
    ],
)
def test_a_fighter_told_of_beside_makes_nobody_else_one(text: str, told: list[tuple[Status, int | None]]) -> None:
    assert killed(text) == told


def test_women_of_a_force_are_counted_with_their_number() -> None:
    text = "مقتل ثلاث مقاتلات من قسد بقصف على بنش."
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    (count,) = (count for claim in found.claims for count in claim.counts)
    assert (count.status, count.group, count.low) == (COMBATANT, Group.WOMEN, 3)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقتل عنصر لميليشيا الأمن العسكري في بنش، مضيفا أن القتيل كان يعمل في مجموعة.", [(COMBATANT, 1)]),
        ("قتل رجل بقصف على بنش، وقال الأهالي إن القتيل كان يعمل نجارا.", [(UNKNOWN, 1)]),
    ],
)
def test_the_dead_man_of_a_sentence_is_the_one_whose_death_it_told(
    text: str, told: list[tuple[Status, int | None]]
) -> None:
    assert killed(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "قتل رجل بقصف على بنش، وقتيل آخر في سرمين.",
        "تسليم جثة القتيل إلى أهله في بنش بعد القصف.",
    ],
)
def test_a_dead_man_of_whom_nothing_was_told_is_counted(text: str) -> None:
    assert (UNKNOWN, 1) in killed(text)
