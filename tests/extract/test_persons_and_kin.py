"""Persons with their kin, ages, further names and offices: who stands beside a name is somebody else."""

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Group, Harm, PersonMention, Status


def language(text: str) -> str:
    return "ar" if any("\u0620" <= letter <= "\u064a" for letter in text) else "en"


def persons(text: str) -> list[PersonMention]:
    reading = read(Report(ReportId("r"), text, language=language(text), publisher="Example Page", country=("SY",)))
    return [claim.person for claim in reading.claims if claim.person]


def counts(text: str) -> list[Count]:
    reading = read(Report(ReportId("r"), text, language=language(text), publisher="Example Page", country=("SY",)))
    return [count for claim in reading.claims for count in claim.counts]


KIN = [
    ("استشهاد السيدة هدى سعيد العلي وابنتها البالغة من العمر ٤ سنوات بقصف على كفرنبل.", "هدى سعيد العلي", 2),
    ("استشهاد الشاب سامر حسن العمر وشقيقه خالد بقصف على كفرنبل.", "سامر حسن العمر", 2),
    ("استشهاد المواطن سامر حسن العمر وزوجته وأطفالهما الثلاثة بقصف على كفرنبل.", "سامر حسن العمر", 5),
    ("استشهاد المواطن سامر حسن العمر والطفلة ريم سعيد بقصف على كفرنبل.", "سامر حسن العمر", 2),
    ("Huda Salem and her 4-year-old daughter were killed in shelling on Kafr Nabl.", "Huda Salem", 2),
    ("Ahmad Salem and his brother were killed in shelling on Kafr Nabl.", "Ahmad Salem", 2),
]


@pytest.mark.parametrize(("text", "name", "killed"), KIN)
def test_kin_beside_a_name_are_counted_and_are_no_part_of_it(text: str, name: str, killed: int) -> None:
    assert (persons(text)[0].name, persons(text)[0].age) == (name, None)
    assert killed in [count.low for count in counts(text) if not count.part_of_total]


AGES = [
    ("استشهاد الطفل سامر حسن العمر 7 سنوات بقصف على كفرنبل.", 7),
    ("استشهاد الطفل سامر حسن العمر ذو الـ 7 أعوام بقصف على كفرنبل.", 7),
    ("استشهاد الطفلة ريم سعيد العلي البالغة من العمر ٤ سنوات بقصف على كفرنبل.", 4),
    ("استشهاد المواطن سامر حسن العمر (45 عاما) بقصف على كفرنبل.", 45),
    ("اعتقال المواطن سامر حسن العمر 3 سنوات في سجن كفرنبل.", None),
    ("Ahmad Salem, 34, was killed in shelling on Kafr Nabl.", 34),
]


@pytest.mark.parametrize(("text", "years"), AGES)
def test_an_age_stands_beside_the_name_that_bears_it(text: str, years: int | None) -> None:
    assert {person.age for person in persons(text)} == {years}


FURTHER = [
    ("استشهد الشاب سامر حسن العمر (أبو خالد) بقصف على كفرنبل.", ("أبو خالد",)),
    ("استشهاد المسعف سامر حسن العمر الملقب أبو الجود بقصف على كفرنبل.", ("أبو الجود",)),
    ("Ahmad Salem (Abu Khaled) was killed in shelling on Kafr Nabl.", ("Abu Khaled",)),
    ("Ahmad Salem, also known as Abu Khaled, was killed in shelling on Kafr Nabl.", ("Abu Khaled",)),
    ("Ahmad Salem (Kafr Nabl) was killed in shelling.", ()),
]


@pytest.mark.parametrize(("text", "aliases"), FURTHER)
def test_a_kunya_in_brackets_is_a_further_name(text: str, aliases: tuple[str, ...]) -> None:
    assert [person.aliases for person in persons(text)] == [aliases]


def test_a_name_written_like_a_preposition_is_one_where_the_text_tells_them_apart() -> None:
    assert [p.name for p in persons("استشهاد المواطن سامر علي المعلم بقصف على كفرنبل.")] == ["سامر علي المعلم"]
    assert persons("استشهاد المواطن سامر علي طريق كفرنبل.") == []


SURNAMES = [
    "قتل محمد خالد الطبيب بقصف على بلدة كفرنبل.",
    "قتل سامر حسن القائد في كفرنبل.",
]


@pytest.mark.parametrize("text", SURNAMES)
def test_an_office_that_closes_a_name_tells_of_no_office(text: str) -> None:
    assert [(count.low, count.group, count.status) for count in counts(text)] == [(1, None, Status.UNKNOWN)]


OFFICES = [
    "استشهاد الطبيب محمد خالد العمر بقصف على كفرنبل.",
    "قتل مدير المشفى الطبيب بقصف على كفرنبل.",
    "قتل صباح أمس الطبيب بقصف على كفرنبل.",
    "استشهاد الطبيب بقصف على كفرنبل.",
]


@pytest.mark.parametrize("text", OFFICES)
def test_an_office_before_a_name_or_alone_is_told(text: str) -> None:
    assert Group.MEDICAL in [count.group for count in counts(text)]


ROLES = [
    ("Ahmad Salem, a doctor, was killed in shelling on Kafr Nabl.", "medical worker"),
    ("Ahmad Salem, 34, a nurse at the clinic, was killed in shelling on Kafr Nabl.", "medical worker"),
    ("Ahmad Salem, the doctor's son, was killed in shelling on Kafr Nabl.", None),
    ("Ahmad al-Tabib was killed in shelling on Kafr Nabl.", None),
    ("استشهد الشاب أحمد الطبيب بقصف على كفرنبل.", None),
    ("استشهاد الطبيب محمد خالد العمر بقصف على كفرنبل.", "medical worker"),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_a_role_is_told_before_the_name_or_apart_from_it(text: str, role: str | None) -> None:
    assert [person.role for person in persons(text)] == [role]


def test_contested_fates_stand_side_by_side() -> None:
    text = "قال ناشطون إن الناشط سامر حسن العمر قتل بالقصف، لكن عائلته أكدت أنه على قيد الحياة."
    assert [person.harm for person in persons(text)] == [Harm.KILLED, Harm.ALIVE]
    one = "قال ناشطون إن الناشط سامر حسن العمر قتل بالقصف، لكن عائلته تنتظر على قيد الحياة."
    assert Harm.KILLED in [person.harm for person in persons(one)]
