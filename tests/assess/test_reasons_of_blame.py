"""The sentence that says who is blamed shows the word by which a claim names the party."""

from __future__ import annotations

from dataclasses import replace

import pytest
from casting import Cast, of, told

from recount.records import BelligerentMention, Claim, Count, Harm, Span, Status


@pytest.fixture
def cast() -> Cast:
    return Cast()


def naming(claim: Claim, word: str) -> Claim:
    """The claim blaming the coalition by a word of its own quote."""
    at = claim.span.start + claim.quote.index(word)
    return replace(claim, belligerents=(BelligerentMention(word, "us_led_coalition", Span(at, at + len(word))),))


def test_the_word_of_blame_is_given_where_it_stands_beside_the_words_of_harm(cast: Cast) -> None:
    claim = replace(cast.killed("Valley Radio", 4), belligerents=(BelligerentMention("American", "us_led_coalition"),))
    assert "named as 'American': Valley Radio, \"4 to 4 were killed\"" in told(of(claim), "belligerents")


def test_a_long_quote_is_cut_so_that_the_word_of_blame_stands_in_it(cast: Cast) -> None:
    long = f"In the orchard {'behind the old mill ' * 12}four people were killed by an American aircraft."
    made = replace(cast.killed("Valley Radio", 4), quote=long)
    claim = naming(replace(made, span=Span(made.span.start, made.span.start + len(long))), "American")
    assert "by an American aircraft" in told(of(claim), "belligerents")


@pytest.mark.parametrize("word", ["العديد من", "عديد من"])
def test_many_of_in_arabic_is_at_least_three_and_is_told_by_its_word(cast: Cast, word: str) -> None:
    count = Count(Harm.KILLED, Status.CIVILIAN, None, None, None, None, False, vague=word)
    claim = replace(cast.killed("Valley Radio", None), counts=(count,))
    found = of(claim)
    assert (found.killed.low, word in told(found, "killed.low")) == (3, True)
