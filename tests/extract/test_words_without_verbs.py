"""Casualties told of without a verb: «30 إصابة», "20 casualties", whole families. All texts are invented."""

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Harm


def counts(text: str, language: str) -> list[Count]:
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    return [count for claim in read(report).claims for count in claim.counts]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "A family of seven was wiped out in an airstrike on Raqqa.", 7),
        ("en", "An entire family of seven was killed in an airstrike on Raqqa.", 7),
        ("en", "The strike wiped out a family of seven in Raqqa.", 7),
        ("ar", "إبادة عائلة كاملة مؤلفة من سبعة أفراد بقصف على الرقة", 7),
        ("ar", "استشهاد عائلة مؤلفة من سبعة أفراد بقصف على الرقة", 7),
        ("ar", "مقتل عائلة كاملة مكونة من 7 بقصف على الرقة", 7),
        ("ar", "استشهاد عائلة كاملة (7 أشخاص) بقصف على الرقة", 7),
        ("ar", "مسحت عائلة كاملة مكونة من 6 أفراد من السجل المدني بقصف على الرقة", 6),
        ("ar", "مقتل اربع اشخاص بقصف على الرقة", 4),
    ],
)
def test_those_of_a_family_and_deaths_are_counted(language: str, text: str, number: int) -> None:
    (count,) = counts(text, language)
    assert (count.harm, count.low, count.high) == (Harm.KILLED, number, number)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A whole family was wiped out in an airstrike on Raqqa."),
        ("en", "The town of Raqqa was wiped out."),
        ("en", "A family of seven was displaced after an airstrike on Raqqa."),
        ("ar", "استشهاد عائلة كاملة (3 أطفال) بقصف على الرقة"),
        ("ar", "نزحت عائلة مؤلفة من سبعة أفراد بعد قصف على الرقة"),
    ],
)
def test_a_family_without_its_number_counts_nobody(language: str, text: str) -> None:
    assert not any(count.low for count in counts(text, language))


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("قصف على مدينة الرقة و30 إصابة", 30, 30),
        ("30 إصابة جراء القصف على الرقة", 30, 30),
        ("أكثر من 30 إصابة جراء القصف على الرقة", 31, None),
        ("ثلاثون إصابة بقصف على الرقة", 30, 30),
        ("وصول 12 إصابة إلى مشفى الرقة", 12, 12),
    ],
)
def test_a_number_before_the_noun_of_injury_counts_the_injured(text: str, least: int, most: int | None) -> None:
    (count,) = counts(text, "ar")
    assert (count.harm, count.low, count.high) == (Harm.INJURED, least, most)


@pytest.mark.parametrize(
    "text",
    [
        "تسجيل 30 إصابة جديدة بفيروس كورونا في الرقة",
        "سجلت الرقة 30 إصابة بكورونا",
        "كورونا في الرقة: سجلت مديرية الصحة اليوم 30 إصابة",
        "تسجيل 100 إصابة بالتهاب الكبد في الرقة",
        "حققت المدفعية 30 إصابة مباشرة في الرقة",
    ],
)
def test_the_sick_and_hits_on_things_are_no_injured(text: str) -> None:
    assert not counts(text, "ar")


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("An airstrike on Raqqa caused 20 casualties.", 20, 20),
        ("20 casualties in an airstrike on Raqqa.", 20, 20),
        ("At least 20 civilian casualties were reported after an airstrike on Raqqa.", 20, None),
    ],
)
def test_casualties_with_their_number_are_killed_or_injured(text: str, least: int, most: int | None) -> None:
    told = counts(text, "en")
    assert [count.harm for count in told] == [Harm.KILLED, Harm.INJURED]
    for count in told:
        assert count.low is count.high is None
        assert count.undivided is not None
        assert (count.undivided.low, count.undivided.high, count.undivided.each) == (least, most, False)


@pytest.mark.parametrize(
    "text",
    [
        "An airstrike on Raqqa caused casualties.",
        "The army suffered 20 casualties in an attack near Raqqa.",
        "There were 20 casualties among the SDF in an attack near Raqqa.",
        "20 mass casualty events were recorded in Raqqa.",
    ],
)
def test_casualties_without_a_number_and_those_of_a_party_are_left_alone(text: str) -> None:
    assert not counts(text, "en")


def test_casualties_that_are_divided_are_read_as_divided() -> None:
    told = counts("20 casualties (8 killed and 12 wounded) in an airstrike on Raqqa.", "en")
    assert [(count.harm, count.low) for count in told] == [(Harm.KILLED, 8), (Harm.INJURED, 12)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("مقتل بضعة مدنيين بقصف على الرقة", "بضعه"),
        ("مقتل بضعة عشر شخصا بقصف على الرقة", "بضعه عشر"),
    ],
)
def test_a_few_is_a_vague_word_and_no_number(text: str, word: str) -> None:
    (count,) = counts(text, "ar")
    assert (count.low, count.high, count.vague) == (None, None, word)


def test_a_number_of_the_dead_before_the_word_of_injury_is_theirs() -> None:
    told = counts("مقتل اثنين وإصابة 8 مدنيين بقصف على الرقة", "ar")
    assert [(count.harm, count.low) for count in told] == [(Harm.KILLED, 2), (Harm.INJURED, 8)]
