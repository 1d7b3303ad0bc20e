"""Arabic counted nouns agree with their numbers, and figures keep their order."""

from __future__ import annotations

import pytest

from recount import codebook
from recount.assess.narrative.counted import Case, apart, counted

ARABIC = codebook.narrative("ar")["noun"]


def said(number: int, noun: str = "civilian", case: Case = Case.SUBJECT) -> str:
    return counted(number, ARABIC[noun], "ar", case).replace("\u2066", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "مدني واحد"),
        (2, "مدنيان"),
        (3, "3 مدنيين"),
        (10, "10 مدنيين"),
        (11, "11 مدنياً"),
        (12, "12 مدنياً"),
        (45, "45 مدنياً"),
        (99, "99 مدنياً"),
        (100, "100 مدني"),
        (101, "101 مدني"),
        (102, "102 مدني"),
        (103, "103 مدنيين"),
        (111, "111 مدنياً"),
        (200, "200 مدني"),
        (1000, "1000 مدني"),
        (1205, "1205 مدنيين"),
    ],
)
def test_an_arabic_noun_agrees_with_its_number(number: int, words: str) -> None:
    assert said(number) == words


@pytest.mark.parametrize(
    ("number", "noun", "words"),
    [
        (1, "children", "طفل واحد"),
        (2, "children", "طفلين"),
        (3, "children", "3 أطفال"),
        (20, "children", "20 طفلاً"),
        (1, "women", "امرأة واحدة"),
        (2, "women", "امرأتين"),
        (5, "women", "5 نساء"),
        (12, "women", "12 امرأة"),
        (2, "person", "شخصين"),
        (2, "civilian", "مدنيين اثنين"),
        (100, "person", "100 شخص"),
    ],
)
def test_after_a_preposition_the_dual_changes_and_the_rest_stays(number: int, noun: str, words: str) -> None:
    assert said(number, noun, Case.OBLIQUE) == words


@pytest.mark.parametrize("noun", ARABIC)
def test_every_arabic_noun_has_every_form(noun: str) -> None:
    assert {"one", "two", "two_oblique", "few", "many", "hundred"} <= set(ARABIC[noun])


def test_every_language_has_the_same_sentences_words_and_nouns() -> None:
    tables = [codebook.narrative(language) for language in codebook.narrative_languages()]
    for table in tables:
        assert {s: set(table[s]) for s in table if s != "noun"} == {
            s: set(tables[0][s]) for s in tables[0] if s != "noun"
        }
        assert set(table["noun"]) == set(tables[0]["noun"])


def test_a_figure_in_arabic_stands_in_isolates_and_an_english_one_does_not() -> None:
    assert counted(11, ARABIC["person"], "ar") == "\u206611\u2069 شخصاً"
    assert counted(1, {"one": "person", "many": "people"}, "en") == "1 person"


def test_names_of_the_other_script_are_kept_apart() -> None:
    assert (apart("North Wire", "ar"), apart("North Wire", "en")) == ("\u2068North Wire\u2069", "North Wire")
    assert apart("نشرة الوادي", "en") == "\u2068نشرة الوادي\u2069" and apart("نشرة الوادي", "ar") == "نشرة الوادي"
