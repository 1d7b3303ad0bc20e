"""Attacks that harmed nobody, harm that may yet come, harm of now beside harm remembered. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Harm

Ends = tuple[Harm, int | None, int | None]


def counted(text: str) -> list[Ends]:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    counts = (n for claim in found.claims if claim.kind is ClaimKind.HARM for n in claim.counts)
    return [(n.harm, n.low, n.high) for n in counts if not n.part_of_total]


NONE_KILLED, NONE_INJURED = (Harm.KILLED, 0, 0), (Harm.INJURED, 0, 0)


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("لم تسفر الغارات على سرمين عن سقوط ضحايا", {NONE_KILLED}),
        ("لم يسفر القصف عن سقوط قتلى أو جرحى في سرمين", {NONE_KILLED, NONE_INJURED}),
        ("قصفت قوات النظام سرمين من دون أن يسفر القصف عن إصابات", {NONE_INJURED}),
        ("The shelling of Sarmin did not cause any casualties.", {NONE_KILLED, NONE_INJURED}),
        ("The shelling of Sarmin did not result in injuries.", {NONE_INJURED}),
    ],
)
def test_an_attack_that_led_to_no_harm_harmed_none(text: str, none: set[Ends]) -> None:
    assert set(counted(text)) == none


@pytest.mark.parametrize(
    "text",
    [
        "لم تعرف حصيلة القتلى في سرمين بعد القصف",
        "ولم ترد أنباء عن إصابات في سرمين بعد القصف",
        "Other sources told of several injuries in Sarmin, but did not report fatalities.",
        "أعلنت المصادر إصابة ثلاثة مدنيين في سرمين ولم تذكر قتلى",
        "The shelling of Sarmin did not cause more than a stir, and the number of wounded is not known.",
    ],
)
def test_no_word_of_harm_is_not_the_word_that_there_was_none(text: str) -> None:
    assert not {NONE_KILLED, NONE_INJURED} & set(counted(text))


@pytest.mark.parametrize(
    "text",
    [
        "قد يسفر القصف عن مقتل عشرة مدنيين في سرمين",
        "Shelling could leave dozens dead in Sarmin, residents fear.",
        "The strike may leave ten dead in Sarmin.",
    ],
)
def test_harm_that_may_come_has_come_to_nobody(text: str) -> None:
    assert counted(text) == []


def test_a_word_of_certainty_before_a_verb_in_the_past_is_no_doubt() -> None:
    assert counted("قد قتل ثلاثة مدنيين في سرمين") == [(Harm.KILLED, 3, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "On the anniversary of the Sarmin massacre, in which 40 civilians were killed, two people were killed today.",
        "في الذكرى السنوية لمجزرة سرمين التي قتل فيها 40 مدنياً، قتل اليوم شخصان بقصف على البلدة",
    ],
)
def test_who_died_today_is_told_of_beside_those_remembered(text: str) -> None:
    assert counted(text) == [(Harm.KILLED, 2, 2)]


def test_who_is_only_remembered_is_not() -> None:
    assert counted("Ten years ago today, 40 civilians were killed in Sarmin.") == []


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The death toll in Sarmin was revised from 12 to nine.", [(Harm.KILLED, 9, 9)]),
        ("An airstrike on Sarmin wiped out a family of seven.", [(Harm.KILLED, 7, 7)]),
        ("A child was killed and both his parents wounded in Sarmin.", [(Harm.KILLED, 1, 1), (Harm.INJURED, 2, 2)]),
        ("قُتل طفل وجُرح والداه في قصف سرمين", [(Harm.KILLED, 1, 1), (Harm.INJURED, 2, 2)]),
        ("مقتل سائق السيارة واثنين من مرافقيه بقصف على سرمين", [(Harm.KILLED, 3, 3)]),
    ],
)
def test_a_toll_set_lower_a_family_parents_and_companions_count(text: str, ends: list[Ends]) -> None:
    assert counted(text) == ends


def test_those_among_the_dead_told_of_in_their_own_sentence_are_parts() -> None:
    text = "Nine civilians were killed in a strike on Tabqa. Among the dead were three children and two women."
    found = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",)))
    assert [n.low for claim in found.claims for n in claim.counts if n.part_of_total] == [3, 2]
    assert counted(text) == [(Harm.KILLED, 9, 9)]
