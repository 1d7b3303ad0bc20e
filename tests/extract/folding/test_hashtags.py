"""Hashtags with numbers: a count in a tag is a count, a year or a day in one is a part of its name."""

import pytest

from recount import ReportId, read
from recount.extract.folding.hashtags import opened
from recount.extract.folding.text import fold
from recount.records import Harm, Report


@pytest.mark.parametrize(
    ("text", "counts", "quote"),
    [
        ("#7قتلى في قصف على البلدة", {Harm.KILLED: 7}, "7قتلى"),
        ("#حلب_12شهيد في قصف مدفعي", {Harm.KILLED: 12}, "12شهيد"),
        ("#ريف_دمشق: #٣_شهداء جراء القصف", {Harm.KILLED: 3}, "٣_شهداء"),
        ("#خمسة_شهداء في قصف على البلدة", {Harm.KILLED: 5}, "خمسة_شهداء"),
        ("#9شهداء و #15جريح بغارة جوية", {Harm.KILLED: 9, Harm.INJURED: 15}, "9شهداء و #15جريح"),
        ("#12killed in an airstrike on the town", {Harm.KILLED: 12}, "12killed"),
        ("#Aleppo_12killed in shelling", {Harm.KILLED: 12}, "12killed"),
        ("Shelling today #3dead #7injured", {Harm.KILLED: 3, Harm.INJURED: 7}, "3dead #7injured"),
    ],
)
def test_a_count_in_a_hashtag_is_read_and_quoted_as_written(text: str, counts: dict[Harm, int], quote: str) -> None:
    claim = next(claim for claim in read(Report("r1", text)).claims if claim.counts)
    assert {count.harm: count.low for count in claim.counts} == counts
    assert claim.quote == quote == text[slice(*claim.span)]


@pytest.mark.parametrize(
    "text",
    ["#مجزرة_2013", "#2019قتلى", "#Day7", "#Syria_2018", "#14_شباط", "#حي_7_نيسان", "#COVID19", "#شهداء_حلب", "C#12"],
)
def test_a_year_or_a_day_in_a_hashtag_is_no_count(text: str) -> None:
    assert opened(text) == (text, ())


def test_blanks_put_into_a_hashtag_keep_the_way_back() -> None:
    text = "قرب #حلب_12شهيد و#9killed هنا"
    folded = fold(text)
    assert folded.text == "قرب #حلب 12 شهيد و 9 killed هنا"
    for word, written in (("شهيد", "شهيد"), ("12", "12"), ("killed", "killed"), ("9", "9"), ("هنا", "هنا")):
        at = folded.text.index(word)
        assert text[slice(*folded.original_span(at, at + len(word)))] == written


def test_a_place_in_an_opened_hashtag_is_still_read() -> None:
    claims = read(Report("r1", "#سراقب_9شهداء بغارة جوية", country=("SY",))).claims
    assert {claim.where.name for claim in claims if claim.where} == {"Saraqib"}


def test_a_raised_digit_in_a_tag_is_no_count_and_no_fault() -> None:
    read(Report(ReportId("r"), "قصف على سرمين #¹0 #شهداء", language="ar", publisher="Example Page"))
