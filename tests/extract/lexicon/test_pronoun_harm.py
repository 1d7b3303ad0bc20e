"""Harm told of by a pronoun, behind its subject, or once for two words of harm. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm, Status

Ends = tuple[Harm, int | None]
Told = tuple[Harm, Status, int | None]


def told(text: str, language: str = "ar") -> list[Told]:
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [(n.harm, n.status, n.low) for claim in found.claims for n in claim.counts if not n.part_of_total]


def counted(text: str) -> list[Ends]:
    return [(harm, low) for harm, _, low in told(text)]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("استهدفت طائرة مسيرة سيارته في سرمين ما أدى إلى مقتله على الفور", [(Harm.KILLED, 1)]),
        ("طائرة مسيرة استهدفت دراجة قرب سرمين ما أسفر عن استشهادهما", [(Harm.KILLED, 2)]),
        ("استهدفت مسيرة سيارته في سرمين وأدت إلى مقتله مع اثنين من أبنائه", [(Harm.KILLED, 3)]),
        (
            "أطلق مجهولون النار عليه في سرمين ما أدى لمقتله وإصابة زوجته",
            [(Harm.KILLED, 1), (Harm.INJURED, 1)],
        ),
    ],
)
def test_an_outcome_and_a_pronoun_tell_of_those_named_before(text: str, ends: list[Ends]) -> None:
    assert counted(text) == ends


@pytest.mark.parametrize(
    "text",
    [
        "قصف منزله في سرمين انتقاما لمقتله",
        "وتوعدوا بالرد بعد مقتله بقصف على سرمين",
        "استهدف القصف سيارة في سرمين ما أدى لإصابتها بشكل مباشر",
    ],
)
def test_without_an_outcome_for_people_it_counts_nobody(text: str) -> None:
    assert counted(text) == []


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("قال الدفاع المدني إن مدنيا أصيب بجروح بقصف على سرمين", [(Harm.INJURED, 1)]),
        ("وأفادت مصادر بأن طفلة أصيبت بقصف على سرمين", [(Harm.INJURED, 1)]),
        ("مقتل مدنيين وهما سالم المثال وكريم المثال بقصف على سرمين", [(Harm.KILLED, 2)]),
        ("شقيقان ضحية غارات على سرمين", [(Harm.KILLED, 2)]),
        ("رجل أصيب طفلاه بقصف على سرمين", [(Harm.INJURED, 2)]),
    ],
)
def test_those_before_the_word_are_counted_by_it(text: str, ends: list[Ends]) -> None:
    assert counted(text) == ends


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("ar", "سقوط شهداء وجرحى من عناصر الجيش قرب سرمين", Status.COMBATANT),
        ("ar", "قتلى وجرحى مدنيون بقصف على سرمين", Status.CIVILIAN),
        ("ar", "سقوط قتلى وجرحى في صفوف قوات النظام قرب سرمين", Status.COMBATANT),
        ("en", "Shelling left dead and wounded among civilians in Sarmin.", Status.CIVILIAN),
    ],
)
def test_who_they_were_is_told_once_for_both(language: str, text: str, status: Status) -> None:
    assert {(harm, who) for harm, who, _ in told(text, language)} == {(Harm.KILLED, status), (Harm.INJURED, status)}


def test_a_part_behind_both_words_says_nothing_of_the_whole() -> None:
    assert {who for _, who, _ in told("سقوط قتلى وجرحى بينهم مدنيون قرب سرمين")} == {Status.UNKNOWN}


def test_what_shelling_leaves_behind_is_nobody() -> None:
    assert counted("قصف على سرمين خلف أضرارا مادية وحالة ذعر بين الأهالي") == []


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("أكد الدفاع المدني أن مدنيا قتل وجرح اثنين آخرين بقصف على سرمين", [(Harm.KILLED, 1), (Harm.INJURED, 2)]),
        (
            "قال التقرير إن ثلاثة مدنيين - أحدهم رضيع - قتلوا وأصيب 13 آخرون في سرمين",
            [(Harm.KILLED, 3), (Harm.INJURED, 13)],
        ),
        ("قتل وجرح اثنان آخران بقصف على سرمين", [(Harm.INJURED, None), (Harm.KILLED, None)]),
    ],
)
def test_a_verb_between_people_and_another_verb_is_of_those_before_it(text: str, ends: list[Ends]) -> None:
    assert counted(text) == ends


def test_spreading_terror_is_not_speech() -> None:
    text = "قتل 11 مدنيا بقصف على سرمين ضمن سياسة لنشر الرعب تمارسها قوات النظام"
    found = read(Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",)))
    assert {claim.claimant.name for claim in found.claims} == {"Example Page"}
