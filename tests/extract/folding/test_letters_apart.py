"""Words whose letters are set apart, stretched or drawn as digits are read as what they are, and others stay."""

from __future__ import annotations

import pytest

from recount import read
from recount.extract.folding.text import fold
from recount.records import Harm, Report


def tolls(text: str) -> list[tuple[Harm, int | None, str]]:
    """Each count of a text with the words that carry it."""
    claims = read(Report("r1", text)).claims
    return [(count.harm, count.low, claim.quote) for claim in claims for count in claim.counts]


@pytest.mark.parametrize(
    ("text", "harm", "number", "quote"),
    [
        ("سقوط 5 ش ه د ا ء جراء القصف على البلدة", Harm.KILLED, 5, "5 ش ه د ا ء"),
        ("ق ت ل 3 مدنيين بقصف على البلدة", Harm.KILLED, 3, "ق ت ل 3 مدنيين"),
        ("و ق ت ل 3 مدنيين بقصف على البلدة", Harm.KILLED, 3, "ق ت ل 3 مدنيين"),
        ("3 ش_ه_د_ا_ء بقصف على البلدة", Harm.KILLED, 3, "3 ش_ه_د_ا_ء"),
        ("3 ش. ه. د. ا. ء بقصف على البلدة", Harm.KILLED, 3, "3 ش. ه. د. ا. ء"),
        ("4 ش هداء بقصف على البلدة", Harm.KILLED, 4, "4 ش هداء"),
        ("إصابة 4 ج رحى بقصف على البلدة", Harm.INJURED, 4, "4 ج رحى"),
        ("3 ش-هداء بقصف على البلدة", Harm.KILLED, 3, "3 ش-هداء"),
        ("3 ش،هداء بقصف على البلدة", Harm.KILLED, 3, "3 ش،هداء"),
        ("4 شه💔داء بقصف على البلدة", Harm.KILLED, 4, "4 شه💔داء"),
        ("3 ش💔ه💔داء بقصف على البلدة", Harm.KILLED, 3, "3 ش💔ه💔داء"),
        ("شـ💔ـهيد بقصف على البلدة", Harm.KILLED, 1, "شـ💔ـهيد"),
        ("3 ش❤️هداء بقصف على البلدة", Harm.KILLED, 3, "3 ش❤️هداء"),
        ("3 شهدااااء بقصف على البلدة", Harm.KILLED, 3, "3 شهدااااء"),
        ("4 جر7ى بقصف على البلدة", Harm.INJURED, 4, "4 جر7ى"),
        ("2ستشهاد 3 مدنيين بقصف على البلدة", Harm.KILLED, 3, "2ستشهاد 3 مدنيين"),
        ("4 civilians were k1lled in shelling on the town.", Harm.KILLED, 4, "4 civilians were k1lled"),
        ("4 civilians were k!lled in shelling on the town.", Harm.KILLED, 4, "4 civilians were k!lled"),
        ("3 #شهداء بقصف على البلدة", Harm.KILLED, 3, "3 #شهداء"),
        ("٣ #شـهداء بقصف على البلدة", Harm.KILLED, 3, "٣ #شـهداء"),
        ("4 civilians were k*lled in shelling on the town.", Harm.KILLED, 4, "4 civilians were k*lled"),
        ("4 civilians were k.i.l.l.e.d in shelling.", Harm.KILLED, 4, "4 civilians were k.i.l.l.e.d"),
        ("4 civilians were w o u n d e d in shelling.", Harm.INJURED, 4, "4 civilians were w o u n d e d"),
    ],
)
def test_a_word_set_apart_is_read_and_quoted_as_it_was_written(text: str, harm: Harm, number: int, quote: str) -> None:
    assert tolls(text) == [(harm, number, quote)]


@pytest.mark.parametrize(
    "written",
    [
        "نقلت و ا س عن أ ف ب وعن ر و ي",  # agencies by their letters
        "د هاشم وم سالم وع البلدة",  # titles, and "on" as local pages write it
        "دمار ع سكري وغيره",  # "on Sukkari", and no soldier
        "النادي🔴الرياضي💔والجمعية",  # a sign between two words
        "متابعة ‼️\n📍تشييع ابن البلدة",  # a sign at the head of a line
        "مبروووك ويااااه",  # stretched, and no word of harm
        "رقم 7 وم16 و3طلاب و5كم وس3ر",  # numbers written onto words
        "قرار 33سكان",  # a number of two digits
        "يوم 2013 #حلب و3 #سراقب و12 #خبر",
        "covid19, b2b, sh*t and C 4 I S R at 3pm, p.o.l.l.s, me@died.example, wow!killed",
    ],
)
def test_letters_signs_and_digits_of_other_words_stay(written: str) -> None:
    folded = fold(written)
    assert folded.cased == written.replace("\ufe0f", "")


@pytest.mark.parametrize(
    ("text", "number"),
    [("سقوط 3شهداء بقصف على البلدة", 3), ("و5جرحى بقصف على البلدة", 5)],
)
def test_a_number_written_onto_a_word_stays_a_number(text: str, number: int) -> None:
    assert [low for _, low, _ in tolls(text)] == [number]


def test_two_words_spelled_one_after_the_other_are_two() -> None:
    assert fold("ق ت ل ط ف ل بقصف").text == "قتل طفل بقصف"


def test_letters_on_lines_of_their_own_are_no_word() -> None:
    assert fold("ق\nت\nل").text == "ق\nت\nل"
