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
    assert "named as 'American' beside these words: Valley Radio, \"4 to 4 were killed\"" in told(
        of(claim), "belligerents"
    )


def test_a_claim_that_names_the_party_in_its_own_words_is_quoted_before_others(cast: Cast) -> None:
    beside = replace(cast.killed("Valley Radio", 4), belligerents=(BelligerentMention("American", "us_led_coalition"),))
    shown = naming(replace(cast.killed("River News", 4), quote="four killed by American jets"), "American")
    sentence = told(of(beside, shown), "belligerents")
    assert "named as 'American': River News, \"four killed by American jets\" (and 1 more)" in sentence
    assert "beside these words" not in sentence


def test_a_contested_status_quotes_words_that_blame_somebody(cast: Cast) -> None:
    silent = cast.killed("Valley Radio", 4)
    one = naming(replace(cast.killed("River News", 4), quote="four killed by American jets"), "American")
    other = replace(cast.killed("Hill Post", 4), belligerents=(BelligerentMention("Russian", "russia"),))
    found = of(silent, other, one)
    assert "four killed by American jets" in told(found, "strike_status")
    assert "four killed by American jets" in told(found, "grade")


def test_nobody_held_civilian_by_presumption_is_shown_by_those_who_say_civilian(cast: Cast) -> None:
    bare = replace(cast.killed("Valley Radio", 4), counts=(Count(Harm.KILLED, low=4, high=4, exact=True),))
    civil = replace(cast.killed("River News", 4), counts=(Count(Harm.KILLED, Status.CIVILIAN, None, None, 4, 4, True),))
    first, second = (r for r in of(bare, civil).reasons if r.field == "presumed_civilian")
    assert (first.claim_ids, second.claim_ids) == ((civil.claim_id,), (bare.claim_id,))
    assert "without saying that all of them were civilians" in second.text


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
