"""Lists of people under a heading: counted by the names that they bear, and each a person with a fate."""

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Group, Harm, PersonMention, Reading


def reading(text: str, language: str) -> Reading:
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))


def wholes(text: str, language: str) -> list[tuple[Harm, int | None, int | None]]:
    counts = [count for claim in reading(text, language).claims for count in claim.counts]
    return [(c.harm, c.low, c.high) for c in counts if not c.part_of_total]


def listed(text: str, language: str) -> list[Count]:
    return [c for claim in reading(text, language).claims for c in claim.counts if c.listed]


def persons(text: str, language: str) -> dict[str, PersonMention]:
    return {c.person.name: c.person for c in reading(text, language).claims if c.person}


NUMBERED = """An air strike hit the village of Tell Nour on Monday.
Names of the victims:
1. Amal Haddad (34)
2. Basim Haddad, 12
3. Rana Khoury, aged 7
4. Umm Sami Darwish
Rescuers said the search went on."""
DASHES = """A strike hit a house in Idlib. The dead:
- Samir Nassar, 40
- his wife Huda
- their son Karim (5)"""
ARABIC = """قصف الطيران الحربي بلدة النور اليوم.
أسماء الشهداء:
١- أحمد علي الحداد
٢- خالد سمير النجار (12 عاما)
٣- أم سامر درويش
٤- الطفلة ريم النجار
٥- زوجته هدى العلي
الدفاع المدني السوري"""


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", NUMBERED, 4),
        ("en", DASHES, 3),
        ("ar", ARABIC, 5),
        ("ar", "أسماء شهداء مجزرة سراقب:\n\nأحمد الحداد\n\nخالد النجار\n\nطفلة مجهولة الهوية\n\nالدفاع المدني", 3),
        ("ar", "أسماء الشهداء: محمود الأحمد، وسامر العلي ووليد حسن.", 3),
        ("en", "Names of those killed in the shelling: Omar Haddad (34), his wife Laila, and their son Yusuf, 3", 3),
    ],
)
def test_the_names_of_a_list_are_counted(language: str, text: str, number: int) -> None:
    assert wholes(text, language) == [(Harm.KILLED, number, number)]
    assert sum(count.low or 0 for count in listed(text, language)) == number


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Jets bombed the market.\nVictims:\n• Omar Haddad\n• Laila Haddad\n• Yusuf Saleh…"),
        ("ar", "أسماء الشهداء:\n1 أحمد الحداد\n2 خالد النجار\n3 سامر درويش\nوآخرون لم تعرف أسماؤهم"),
        ("ar", "قصف مدفعي على قرية النور.\nعرف من الشهداء:\nمحمود الأحمد، سامر العلي، وليد حسن"),
    ],
)
def test_a_list_that_is_cut_off_or_names_some_gives_a_minimum(language: str, text: str) -> None:
    assert wholes(text, language) == [(Harm.KILLED, 3, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Three people were killed in Idlib.\nNames of the victims:\n1. Amal Haddad\n2. Rana Khoury"),
        ("ar", "ارتقاء 3 شهداء بقصف على سراقب، وهم:\n1- أحمد الحداد\n2- خالد النجار\n3- سامر درويش"),
    ],
)
def test_a_list_under_a_stated_number_is_a_part_of_it(language: str, text: str) -> None:
    assert wholes(text, language) == [(Harm.KILLED, 3, 3)]


def test_each_list_has_the_fate_of_its_own_heading() -> None:
    text = "أسماء الشهداء:\n- أحمد الحداد\n- خالد النجار\nأسماء الجرحى:\n- سامر درويش\n- هدى درويش\n- ريم العلي"
    assert wholes(text, "ar") == [(Harm.KILLED, 2, 2), (Harm.INJURED, 3, 3)]
    assert persons(text, "ar")["هدى درويش"].harm is Harm.INJURED


def test_lines_tell_age_sex_kin_and_further_names() -> None:
    found = persons(ARABIC.replace("أحمد علي الحداد", "أحمد علي الحداد (أبو ليلى)"), "ar")
    assert found["أحمد علي الحداد"].aliases == ("أبو ليلى",)
    assert found["خالد سمير النجار"].age == 12
    assert found["أم سامر درويش"].sex == "female"
    assert found["هدى العلي"].kin == "زوجته"
    english = persons(DASHES, "en")
    assert (english["Karim"].age, english["Karim"].sex, english["Huda"].sex) == (5, "male", "female")


def test_children_of_a_list_are_told_apart() -> None:
    assert [c.who for c in listed(ARABIC, "ar") if c.group is Group.CHILDREN] == ["خالد سمير النجار", "ريم النجار"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "القتلى هم:\n– 22 من المدنيين بينهم 4 سيدات بقصف بري\n– 197 عنصرا من قوات النظام"),
        ("en", "The names of the victims were not published.\nRescuers reached the house at noon."),
    ],
)
def test_lines_that_name_nobody_are_no_list(language: str, text: str) -> None:
    assert not listed(text, language)


@pytest.mark.parametrize(("last", "most"), [("2_...", None), ("…", None), ("", 1)], ids=["number", "dots", "whole"])
def test_a_list_cut_off_before_its_next_name_is_open(last: str, most: int | None) -> None:
    text = f"غارة على خيام قرب جسر الشغور.\n#الشهداء:\n1_ فاطمة حسين المثال 28 سنة\n{last}"
    claims = read(Report(ReportId("r"), text, language="ar", country=("SY",))).claims
    assert [(c.low, c.high) for claim in claims for c in claim.counts if not c.part_of_total] == [(1, most)]
    assert [c.found for claim in claims for c in claim.counts if not c.part_of_total] == [most is None]
