"""Counts that hold: wholes and parts, later tolls, denials, what may have been, kin, death of wounds, fighters apart.

All texts and persons are invented. Each number of a claim of harm stands as (harm, group or status, low, high, part).
"""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Count, Harm, Status

K, I = Harm.KILLED, Harm.INJURED  # noqa: E741
Told = tuple[Harm, str | None, int | None, int | None, bool]


def claims(text: str) -> tuple[Claim, ...]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, date(2024, 3, 10), language, publisher="Example Page", country=("SY",))
    return read(report).claims


def told(count: Count) -> Told:
    fighters = "combatant" if count.status is Status.COMBATANT else None
    return count.harm, count.group.value if count.group else fighters, count.low, count.high, count.part_of_total


def of(text: str) -> set[Told]:
    return {told(n) for c in claims(text) if c.kind is ClaimKind.HARM for n in c.counts if not n.listed}


def one(harm: Harm, number: int, who: str | None = None, part: bool = False) -> Told:
    return harm, who, number, number, part


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nineteen people, seven of them women, were killed when a shell hit a bakery in Idlib.",
            {one(K, 19), one(K, 7, "women", part=True)},
        ),
        (
            "Two more bodies were recovered from the rubble in Homs on Sunday, taking the death toll to 16.",
            {one(K, 16), one(K, 2, part=True)},
        ),
        ("A second strike on Homs killed four more people an hour later.", {one(K, 4)}),
        ("The raid on Hama left no dead, but six people were injured.", {one(K, 0), one(I, 6)}),
        ("Air strikes near Hama killed 11 fighters and two civilians.", {one(K, 11, "combatant"), one(K, 2)}),
        ("Five people were killed near Homs; it was not clear whether they were civilians.", {one(K, 5)}),
        ("Between 15 and 20 people were killed in Idlib, rescuers said.", {(K, None, 15, 20, False)}),
        ("Eight people were wounded in the Idlib blast, and one of them died in hospital.", {one(I, 8), one(K, 1)}),
        ("Shelling in Homs killed Sami Haddad and his brother.", {one(K, 2), one(K, 1, "men", part=True)}),
        (
            "A shell killed Amal Haddad and her two sons in Homs.",
            {one(K, 3), one(K, 2, "children", part=True)},
        ),
        (
            "قُتل 14 مدنياً بينهم ست نساء وثلاثة أطفال في قصف على إدلب.",
            {one(K, 14), one(K, 6, "women", part=True), one(K, 3, "children", part=True)},
        ),
        (
            "ارتفعت حصيلة القصف على حماة إلى 22 قتيلاً بعد وفاة ثلاثة مصابين متأثرين بجراحهم.",
            {one(K, 22), one(K, 3, part=True)},
        ),
        ("غارة ثانية على حمص قتلت أربعة آخرين بعد ساعة.", {one(K, 4)}),
        ("لم تسفر الغارة على حماة عن سقوط قتلى، فيما أصيب ستة أشخاص.", {one(K, 0), one(I, 6)}),
        ("لم يقتل أحد في القصف على حمص، لكن ثلاثة أصيبوا.", {one(K, 0), one(I, 3)}),
        ("قصفت الطائرات حمص ولم يصب أحد بأذى.", {one(I, 0)}),
        ("أصيب ثمانية أشخاص في انفجار بإدلب، توفي أحدهم لاحقاً في المشفى.", {one(I, 8), one(K, 1)}),
        ("قتل 11 مسلحاً ومدنيان اثنان في غارات قرب حماة.", {one(K, 11, "combatant"), one(K, 2)}),
        ("قتل ما بين 15 و20 شخصاً في إدلب، وفق الدفاع المدني.", {(K, None, 15, 20, False)}),
        (
            "استشهاد طفلتين وإصابة والدتهما بقصف مدفعي على ريف حماة.",
            {one(K, 2, "children"), one(I, 1, "women")},
        ),
    ],
)
def test_what_is_counted(text: str, expected: set[Told]) -> None:
    assert of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Medics in Hama said there were no reports of deaths or injuries after the raid.",
        "Had the shell hit the school in Homs, dozens of pupils would have been killed.",
        "The group threatened to kill ten hostages in Idlib if its demands were not met.",
        "لم ترد أنباء عن سقوط ضحايا جراء القصف على حماة.",
        "لو سقطت القذيفة على المدرسة في حمص لقُتل عشرات التلاميذ.",
        "هددت الجماعة بقتل عشرة رهائن في إدلب إن لم تُلبَّ مطالبها.",
        "جرحى مدنيون بـ3 غارات على إدلب.",
    ],
)
def test_what_did_not_happen_or_is_not_counted_gives_no_number(text: str) -> None:
    assert {n for n in of(text) if n[2] is not None} == set()


@pytest.mark.parametrize(
    "text",
    [
        "Shelling in Homs killed Sami Haddad, his neighbour's son.",
        "The strike on Homs killed Sami Haddad, an unarmed driver.",
    ],
)
def test_who_somebody_was_is_nobody_more(text: str) -> None:
    assert sum(low or 0 for harm, _, low, _, part in of(text) if harm is K and not part) == 1


@pytest.mark.parametrize(
    "text",
    ["The strike on Homs was not the end of it; no dead zone was declared.", "لم يصب أحد آخر في قصف حماة."],
)
def test_no_none_is_stated_by_other_words(text: str) -> None:
    assert of(text) == set()
