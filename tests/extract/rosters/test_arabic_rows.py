"""People told of by a row of names, in Arabic: «استشهاد كل من: …», «الشهداء هم: …», and ages in apposition."""

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Group, Harm, PersonMention


def claims_of(text: str) -> list[Count]:
    report = Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",))
    return [count for claim in read(report).claims for count in claim.counts]


def whole(text: str) -> list[tuple[Harm, int | None, int | None]]:
    return [(c.harm, c.low, c.high) for c in claims_of(text) if not c.part_of_total]


def persons(text: str) -> dict[str, PersonMention]:
    report = Report(ReportId("r"), text, language="ar", publisher="Example Page", country=("SY",))
    return {claim.person.name: claim.person for claim in read(report).claims if claim.person}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("استشهاد كل من: أحمد الحسن ومحمد الصالح وخالد العلي جراء القصف على الرقة", 3),
        ("استشهد كل من أحمد الحسن، محمد الصالح، وخالد العلي بقصف على الرقة", 3),
        ("الشهداء هم: أحمد الحسن، محمد الصالح، خالد العلي", 3),
        ("قصف على الرقة. والشهداء هم أحمد الحسن ومحمد الصالح وخالد العلي", 3),
        ("قصف على الرقة. ضحايا القصف هم: أحمد الحسن ومحمد الصالح وخالد العلي", 3),
        ("قصف على الرقة. الشهداء: أحمد الحسن ومحمد الصالح وخالد العلي", 3),
        ("قصف على الرقة. أسماء الشهداء: أحمد الحسن - محمد الصالح - خالد العلي", 3),
        ("قصف على الرقة. أسماء الشهداء: أحمد الحسن، محمد الصالح، خالد العلي. وقال ناشطون إن القصف مستمر.", 3),
        ("قصف على الرقة. أسماء الشهداء أحمد الحسن ومحمد الصالح وخالد العلي", 3),
        ("استشهاد مدنيين بقصف على الرقة وهم: أحمد الحسن ومحمد الصالح وخالد العلي", 3),
        ("الشهداء هم: الطفل أحمد الحسن، والدته فاطمة الصالح، أم خالد العلي، وسام الحسن", 4),
        ("استشهد في القصف على الرقة كل من أحمد الحسن ومحمد الصالح وخالد العلي", 3),
        ("توفي اليوم محمد الصالح وأحمد الحسن بقصف على الرقة", 2),
        ("استشهاد الشقيقين أحمد ومحمد الحسن بقصف على الرقة", 2),
        ("استشهد الأشقاء أحمد وخالد ومحمد الحسن بقصف على الرقة", 3),
        ("استشهاد أحمد الحسن وزوجته وأطفاله لين وسارة وعمر بقصف على الرقة", 5),
        ("استشهاد المعلم سامر الحسن (34 عاماً) وزوجته هدى وابنتيهما لين (7 أعوام) وسارة (4 أعوام) بقصف على الرقة", 4),
    ],
)
def test_the_names_of_a_row_are_counted(text: str, number: int) -> None:
    assert whole(text) == [(Harm.KILLED, number, number)]


def test_each_of_a_row_is_a_person_with_a_fate() -> None:
    told = persons("استشهاد المعلم سامر (34 عاماً) وزوجته هدى وابنتيهما لين (7 أعوام) وسارة (4 أعوام) بقصف على الرقة")
    assert {name: (p.harm, p.age, p.kin) for name, p in told.items()} == {
        "سامر": (Harm.KILLED, 34, None),
        "هدى": (Harm.KILLED, None, "زوجته"),
        "لين": (Harm.KILLED, 7, "ابنتيهما"),
        "سارة": (Harm.KILLED, 4, "ابنتيهما"),
    }
    detained = persons("اعتقل كل من أحمد الحسن ومحمد الصالح في الرقة")
    assert {p.harm for p in detained.values()} == {Harm.DETAINED}


def test_a_word_for_several_before_the_names_says_of_which_group_they_are() -> None:
    (count,) = claims_of("استشهد الشبان أحمد الحسن ومحمد الصالح وخالد العلي بقصف على الرقة")
    assert (count.group, count.low, count.high) == (Group.MEN, 3, 3)


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("الشهداء هم: أحمد الحسن، محمد الصالح...", 2),
        ("الشهداء هم: أحمد الحسن ومحمد الصالح وغيرهم", 2),
        ("استشهد كل من أحمد الحسن، محمد الصالح، خالد العلي وآخرون بقصف على الرقة", 3),
        ("استشهاد أحمد الحسن وزوجته وأطفاله بقصف على الرقة", 3),
        ("قصف على الرقة. عرف من الشهداء: أحمد الحسن ومحمد الصالح", 2),
        ("وعرف من بين الشهداء كل من أحمد الحسن ومحمد الصالح", 2),
    ],
)
def test_a_row_that_breaks_off_is_a_least_number(text: str, least: int) -> None:
    assert whole(text) == [(Harm.KILLED, least, None)]


@pytest.mark.parametrize(
    "text",
    [
        "الشهداء: مدنيون وأطفال ونساء من أهالي الرقة",
        "استشهاد مدنيين بقصف على الرقة وهم من أبناء المدينة",
        "الشهداء هم أبطال الثورة وشرف الأمة",
        "استشهاد مدنيين بقصف على الرقة وهم نيام",
        "استشهد الشبان الذين كانوا مع أحمد الحسن ومحمد الصالح",
        "استشهاد أطفال أحمد الحسن ومحمد الصالح بقصف على الرقة",
        "استشهاد كل من كان في المنزل بقصف على الرقة",
        "استشهد في قصف طال كل من الرقة والطبقة",
        "دون إصابة النساء والأطفال المتواجدين في الموقع بقصف على الرقة",
        "وصول الشهداء إلى مشفى الرقة الوطني ومشفى الطبقة",
    ],
)
def test_what_is_no_row_of_names_counts_nobody(text: str) -> None:
    assert not any(count.low for count in claims_of(text))


def test_names_behind_a_number_add_nobody_to_it() -> None:
    text = "استشهاد أربعة مدنيين عرف منهم: أحمد الحسن ومحمد الصالح بقصف على الرقة"
    assert whole(text) == [(Harm.KILLED, 4, 4)]
    assert set(persons(text)) == {"أحمد الحسن", "محمد الصالح"}


def test_a_name_ends_before_another_harm() -> None:
    text = "استشهد الطفل أحمد الحسن وأصيب والده محمد بقصف على الرقة"
    assert whole(text) == [(Harm.KILLED, 1, 1), (Harm.INJURED, 1, 1)]
    assert set(persons(text)) == {"أحمد الحسن"}
