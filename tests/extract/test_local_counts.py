"""Counts in the ways of local Arabic pages: who rose as a martyr, mother and father, one at least, remembered dead."""

import datetime

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Count, Group, Harm, Status


def claims(text: str) -> tuple[Claim, ...]:
    language = "ar" if any("\u0620" <= c <= "\u064a" for c in text) else "en"
    report = Report(
        ReportId("r"), text, datetime.date(2019, 5, 20), language, publisher="Example Page", country=("SY",)
    )
    return read(report).claims


def counts(text: str, harm: Harm = Harm.KILLED) -> list[Count]:
    return [c for claim in claims(text) for c in claim.counts if c.harm is harm]


def whole(text: str) -> list[tuple[int | None, int | None]]:
    return [(c.low, c.high) for c in counts(text) if not c.part_of_total]


def parts(text: str, harm: Harm = Harm.KILLED) -> set[tuple[Group | None, int | None]]:
    return {(c.group, c.low) for c in counts(text, harm) if c.part_of_total}


@pytest.mark.parametrize(
    "text",
    [
        "ارتقى الشاب خالد العلي شهيدا بقصف على الحي.",
        "ارتقت الطفلة ريم الصالح شهيدة بقصف صاروخي على الأتارب.",
        "ارتقى محمد العلي شهيدا برصاص قناص.",
        "ارتقى صباح اليوم شهيدا بقصف على البلدة.",
    ],
)
def test_who_rose_as_a_martyr_is_one(text: str) -> None:
    assert whole(text) == [(1, 1)]


def test_a_name_ends_before_what_the_one_who_bears_it_became() -> None:
    told = claims("ارتقت الطفلة ريم الصالح شهيدة بقصف صاروخي على الأتارب.")
    assert [c.person.name for c in told if c.person] == ["ريم الصالح"]


def test_martyrs_with_a_number_of_their_own_are_others() -> None:
    assert (3, 3) in whole("ارتقى خالد العلي و3 شهداء بقصف المدينة.")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("استشهد الأب والأم وأربعة من أبنائهم في مجزرة الحي.", 6),
        ("قتل الأب والطفل والأم.", 3),
        ("قتل زوجها الطبيب وطفلها.", 2),
        ("راحت ضحية الغارة سيدة وأطفالها الخمسة.", 6),
        ("عشرة أشخاص راحوا ضحية القصف.", 10),
        ("طفلان راحا ضحية انفجار لغم.", 2),
        ("نعت مديرية التربية المعلمة هدى السالم التي استشهدت مع طفليها.", 3),
        ("نعت صفحات محلية الطفلين سامر وريم المثال اللذين قضيا مع والدتهما بقصف على منزلهم.", 3),
        ("زار الوفد الطفلين اللذين قتل والدهما في القصف.", 1),
        ("الممرض الذي قتل مع زوجته وأطفاله الثلاثة.", 5),
        ("المسلح الذي قتل مع رفاقه خمسة مدنيين.", 5),
        ("استشهاد خمسة مدنيين اثنان منهم أطفال.", 5),
        ("استشهاد مدنيين اثنين.", 2),
    ],
)
def test_everybody_who_is_told_of_counts_once(text: str, number: int) -> None:
    assert [low for low, _ in whole(text)] == [number]


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("استشهاد شخص على الأقل وسقوط عدد من الجرحى.", 1),
        ("وقوع قتيل على الأقل وإصابات.", 1),
        ("مقتل شخصين على الأقل وجرح آخرين.", 2),
    ],
)
def test_one_or_two_at_least_are_a_least_number(text: str, least: int) -> None:
    assert whole(text) == [(least, None)]


def test_three_injured_at_least_leave_one_killed_one() -> None:
    assert whole("قتل شخص وجرح 3 على الأقل.") == [(1, 1)]


@pytest.mark.parametrize(
    "text", ["ذكرى استشهاد الطفل حمزة العلي.", "اليوم ذكرى مقتل ثلاثة من أبناء البلدة بقصف على السوق."]
)
def test_those_who_are_remembered_are_no_toll(text: str) -> None:
    assert counts(text) == []


def test_before_words_of_memory_a_toll_stays_one() -> None:
    assert whole("قتل شخصان اليوم بقصف على البلدة في ذكرى مجزرة الحي.") == [(2, 2)]


def test_a_woman_told_of_as_a_citizen_is_a_woman() -> None:
    assert {(c.group, c.low) for c in counts("استشهاد مواطنة وإصابة أخرى في القصف على منبج.")} == {(Group.WOMEN, 1)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("استشهد 6 أشخاص من عائلة واحدة، 4 أطفال وامرأتان، بقصف على منزلهم.", {(Group.CHILDREN, 4), (Group.WOMEN, 2)}),
        ("ثلاثة شهداء، امرأة وطفلاها، بقصف الطائرات على مخيم.", {(Group.WOMEN, 1), (Group.CHILDREN, 2)}),
        ("استشهد شخصان، وأصيب طفلان بقصف على منزلهم.", set()),
    ],
)
def test_who_the_dead_were_stands_behind_their_number(text: str, expected: set[tuple[Group, int]]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "إصابة 10 بينهم نساء وأطفال بغارة على مدرسة تؤوي نازحين.",
        "قُتل وجرح 7 مدنيين معظمهم أطفال إثر استهداف قوات النظام والميليشيات المنطقة.",
        "سقط شهيدان وعدد من الجرحى بينهم حالات حرجة في استهداف سيارة مدنية بصاروخ.",
    ],
)
def test_those_an_attack_was_on_are_none_of_the_harmed(text: str) -> None:
    found = [c for harm in (Harm.KILLED, Harm.INJURED) for c in counts(text, harm) if c.part_of_total]
    assert {c.group for c in found} <= {Group.CHILDREN, Group.WOMEN}
    assert {c.status for c in found} <= {Status.UNKNOWN}


def test_groups_with_a_number_behind_an_attack_are_still_some_of_the_dead() -> None:
    assert parts("مقتل 12 بينهم طفلان بغارة على سوق و3 نساء.") == {(Group.CHILDREN, 2), (Group.WOMEN, 3)}


@pytest.mark.parametrize(
    "text",
    [
        "قتل المدعو خالد العلي وزوجته وطفلة بطلقات نارية.",
        "استشهد والد ووالدة الناشط خالد وثلاث من شقيقاته بالقصف.",
    ],
)
def test_no_number_and_no_means_is_part_of_a_name(text: str) -> None:
    names = [c.person.name for c in claims(text) if c.kind is ClaimKind.PERSON and c.person]
    assert set(names) <= {"خالد العلي"}
