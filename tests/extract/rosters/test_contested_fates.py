"""Fates that different people tell of one person, kunyas before the verb, and further names. All names are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Harm


def claims(text: str) -> tuple[Claim, ...]:
    language = "en" if text.isascii() else "ar"
    return read(Report(ReportId("r"), text, language=language, publisher="Invented Page", country=("SY",))).claims


def fates(text: str) -> set[tuple[str, str, str]]:
    told = (c for c in claims(text) if c.kind is ClaimKind.PERSON and c.person and c.person.harm)
    return {(c.person.name, str(c.person.harm), c.claimant.name) for c in told if c.person}


@pytest.mark.parametrize(
    ("text", "name", "killed_by_word_of", "injured_by_word_of"),
    [
        (
            "Sami al-Khalaf was killed in the strike on Hajin, according to his brother, but the SDF said he had only "
            "been wounded.",
            "Sami al-Khalaf",
            "his brother",
            "the SDF",
        ),
        (
            "Commander Abu Omar was killed in the strike, according to the Invented Observatory; ISIS said he was only "
            "wounded.",
            "Abu Omar",
            "the Invented Observatory",
            "ISIS",
        ),
        (
            "Sami al-Khalaf, 34, was killed in the strike on Hajin, according to the Observatory. Hajin 24 said he was "
            "only wounded.",
            "Sami al-Khalaf",
            "the Observatory",
            "Hajin 24",
        ),
        (
            "قُتل أبو محمد الشامي في غارة على هجين بحسب المرصد السوري، فيما قال تنظيم الدولة إنه أُصيب فقط",
            "أبو محمد الشامي",
            "المرصد السوري",
            "تنظيم الدولة",
        ),
        (
            "قُتل القيادي أبو محمد الشامي بحسب المرصد السوري، فيما قال ناشطون إنه أُصيب فقط",
            "أبو محمد الشامي",
            "المرصد السوري",
            "ناشطون",
        ),
        (
            "قتل القيادي أبو محمد الشامي بغارة قرب هجين، وفق المرصد السوري. وقال التنظيم إنه لم يقتل بل أصيب.",
            "أبو محمد الشامي",
            "المرصد السوري",
            "التنظيم",
        ),
    ],
)
def test_both_fates_stand_under_those_who_tell_them(
    text: str, name: str, killed_by_word_of: str, injured_by_word_of: str
) -> None:
    assert fates(text) == {(name, "killed", killed_by_word_of), (name, "injured", injured_by_word_of)}


@pytest.mark.parametrize(
    "text",
    [
        "Sami al-Khalaf was killed in the strike on Hajin. The SDF said he was wounded an hour before.",
        "Sami al-Khalaf and Omar Khalaf were killed in the strike on Hajin. The SDF said he was only wounded.",
        "Sami al-Khalaf was killed in the strike on Hajin. A boy was only wounded, the SDF said.",
        "استشهد خالد الجاسم بغارة قرب هجين، وقال شقيقه إنه أصيب قبل ساعة من استشهاده",
    ],
)
def test_one_story_and_others_wounded_contest_no_fate(text: str) -> None:
    assert {harm for _, harm, _ in fates(text)} == {"killed"}


def test_a_later_death_is_told_by_who_tells_it() -> None:
    text = "أصيب محمد العلي بغارة على هجين وقالت عائلته إنه توفي لاحقا"
    assert fates(text) == {("محمد العلي", "injured", "Invented Page"), ("محمد العلي", "killed", "عائلته")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("أبو محمد الشامي قُتل في غارة على هجين", "أبو محمد الشامي"),
        ("القيادي أبو محمد الشامي قتل بغارة لطائرة مسيرة في إدلب", "أبو محمد الشامي"),
        ("خالد الجاسم استشهد بغارة قرب هجين", "خالد الجاسم"),
        ("قالت عمتها إن الطفلة سلمى العلي قتلت في الغارة على هجين", "سلمى العلي"),
        ("قُتل خالد الجاسم وأصيب شقيقه في هجين", "خالد الجاسم"),
        ("قتل خالد الجاسم برصاص مجهولين قرب هجين", "خالد الجاسم"),
        ("مقتل أبو وليد في غارة على هجين", "أبو وليد"),
        ("مقتل القيادي أبو محمد الشامي بغارة قرب هجين", "أبو محمد الشامي"),
    ],
)
def test_who_is_named_beside_a_passive_is_dead_and_counted(text: str, name: str) -> None:
    assert {(told, harm) for told, harm, _ in fates(text) if harm == "killed"} == {(name, "killed")}
    counts = [count for claim in claims(text) for count in claim.counts if count.harm is Harm.KILLED]
    assert [(count.low, count.high) for count in counts] == [(1, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "محمد العلي قتل ثلاثة مدنيين في هجين",
        "قتل محمد العلي ثلاثة مدنيين بقذيفة",
        "قتل محمد العلي شابا في هجين",
        "قتل محمد العلي جاره في هجين",
        "قتل سامر حسن زوجته برصاص مسدسه في هجين",
        "شقيق محمد العلي قتل في غارة على هجين",
        "أعلن محمد العلي مقتل ثلاثة مدنيين في غارة على هجين",
    ],
)
def test_who_killed_or_tells_or_only_says_whose_kin_is_no_dead(text: str) -> None:
    assert fates(text) == set()


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ('Sami Jassim, nicknamed "the Lion", was killed in a drone strike near Hajin.', "Lion"),
        ("Sami Jassim, a.k.a. Abu Walid, was killed in a drone strike near Hajin.", "Abu Walid"),
        ("Sami Jassim (a.k.a. Abu Walid al-Iraqi), 40, was killed in a drone strike near Hajin.", "Abu Walid al-Iraqi"),
        ("A strike near Hajin killed Sami Jassim, also known as Abu Walid.", "Abu Walid"),
        ('قُتل خالد الجاسم المعروف بـ"أبو وليد" بغارة قرب هجين', "أبو وليد"),
        ("قُتل خالد الجاسم المعروف بأبي وليد بغارة قرب هجين", "أبي وليد"),
        ("قتل خالد الجاسم الملقب بالصقر بغارة قرب هجين", "الصقر"),
        ("قُتل خالد الجاسم المكنى أبو وليد بغارة قرب هجين", "أبو وليد"),
    ],
)
def test_a_further_name_is_kept_beside_the_name_and_is_nobody_else(text: str, called: str) -> None:
    told = [claim.person for claim in claims(text) if claim.person is not None]
    assert [person.aliases for person in told] == [(called,)]
    assert sum(n.low or 0 for c in claims(text) for n in c.counts if not n.part_of_total) == 1


def test_one_with_a_further_name_and_another_are_two() -> None:
    text = 'Sami Jassim, better known as "Abu Walid", and Omar Khalaf were killed near Hajin.'
    assert [n.low for c in claims(text) for n in c.counts if not n.part_of_total] == [2]
    assert {name for name, _, _ in fates(text)} == {"Sami Jassim", "Omar Khalaf"}


def test_who_was_reported_dead_and_is_told_to_live_has_both_fates() -> None:
    text = "Sami Jassim was reported killed in Hajin; his family later said he was alive."
    assert fates(text) == {("Sami Jassim", "killed", "Invented Page"), ("Sami Jassim", "alive", "his family")}
