"""Lists of words as patterns, and words found in a text by what may stand beside them."""

import re

import pytest

from recount.extract.lexicon.wordlist import WordFinder, alternation


def test_a_list_matches_its_longest_word_that_fits() -> None:
    assert re.findall(alternation(["air", "air strike", "raid"]), "an air  strike, a raid by air") == [
        "air  strike",
        "raid",
        "air",
    ]


def test_a_guard_says_what_may_stand_before_a_word_of_a_list() -> None:
    pattern = re.compile(alternation(["town", "city"], guard=r"(?<!\w.)"))
    assert [found.start() for found in pattern.finditer("town downtown electricity city")] == [0, 26]


def test_a_blank_of_a_list_matches_any_run_of_blanks_unless_told_otherwise() -> None:
    assert re.fullmatch(alternation(["old town"]), "old  town") is not None
    assert re.fullmatch(alternation(["old town"], blank=" "), "old  town") is None


def test_an_empty_list_matches_nothing() -> None:
    assert re.search(alternation([], guard=r"(?<!\w.)"), "a town") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [("five", ["five"]), ("fives", []), ("highfive", []), ("#five", []), ("five_", []), ("خمسهfive", ["five"])],
)
def test_a_listed_word_is_found_only_whole(text: str, found: list[str]) -> None:
    assert [each.word for each in WordFinder(["five"]).find(text)] == found
