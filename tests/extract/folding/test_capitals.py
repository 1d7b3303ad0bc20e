"""Texts in capitals alone: their case is restored, their cut lines joined, and no offset moves."""

from __future__ import annotations

import pytest

from recount.extract.folding.capitals import in_capitals, in_usual_case, is_usual
from recount.extract.folding.text import fold

WIRE = (
    "   EXAMPLEVILLE, 3 JAN 91 -- [TEXT] OFFICIAL SOURCES REPORTED TODAY THAT THREE PEASANTS\n"
    "WERE KILLED BY GUNMEN WHO ATTACKED THEIR HOUSE IN THE NORTHERN PART OF ORDANIA.\n\n"
    "   THE VICTIMS WERE NAMED AS AMBROSIO TESTADO AND HIS TWO SONS. NOBODY HAS SO FAR CLAIMED\n"
    "RESPONSIBILITY FOR THE ATTACK, WHICH THE GOVERNMENT CONDEMNED."
)


def test_a_text_in_capitals_is_known_and_one_in_usual_case_is_not() -> None:
    assert in_capitals(WIRE)
    assert not in_capitals(WIRE.lower())
    assert not in_capitals("KILLED TODAY")  # a headline says nothing of its text


def test_words_become_small_and_names_keep_their_capital() -> None:
    restored = in_usual_case(WIRE)
    assert "The victims were named as Ambrosio Testado and his two sons" in restored
    assert len(restored) == len(WIRE)


@pytest.mark.parametrize(
    ("word", "usual"),
    [("killed", True), ("machinegunned", True), ("demobilization", True), ("testado", False), ("ordania", False)],
)
def test_a_word_is_usual_by_the_list_or_by_its_form(word: str, usual: bool) -> None:
    assert is_usual(word) is usual


def test_lines_cut_at_a_width_are_joined_and_offsets_stay() -> None:
    folded = fold(WIRE)
    assert folded.capitals
    assert "three peasants were killed" in folded.text
    at = folded.text.index("peasants were")
    span = folded.original_span(at, at + len("peasants were"))
    assert WIRE[span.start : span.end].split() == ["PEASANTS", "WERE"]
