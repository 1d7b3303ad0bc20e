"""The signs that speak for or against victims of wire copy, and how much each of them counts."""

from __future__ import annotations

from math import isclose

from recount import codebook
from recount.extract.folding.text import fold
from recount.extract.lexicon.sentences import find_sentences
from recount.extract.wire.wire_persons import Cast, find_cast
from recount.extract.wire.wire_setting import setting_codes, setting_of
from recount.extract.wire.wire_signs import signs_of
from recount.extract.wire.wire_weights import weigh
from recount.extract.wire.wire_words import small

TEXT = (
    "   EXAMPLEVILLE, 3 JAN 91 -- [TEXT] A BOMB EXPLODED THIS MORNING IN THE TOWN OF ORDANIA. THREE PEASANTS WERE AT\n"
    "THE MARKET. THE POLICE SAID THAT GUERRILLAS KIDNAPPED A NURSE.\n\n"
    "   THE MINISTER OPENED A SCHOOL IN THE CAPITAL.\n"
)


def cast_of(text: str) -> Cast:
    folded = fold(text)
    return find_cast(folded.text, find_sentences(folded.text, folded.cased))


def codes_of(head: str) -> set[str]:
    cast = cast_of(TEXT)
    character = next(one for one in cast.characters if one.best.head == head)
    return set(setting_codes(setting_of(cast), character))


def test_what_the_sentences_before_and_after_tell_is_a_sign() -> None:
    assert {"Xps:bomb/", "Xns:kidnap/"} <= codes_of("peasants")


def test_a_sentence_of_another_paragraph_is_told_apart_and_one_that_is_not_there_is_none() -> None:
    found = codes_of("minister")
    assert "Xpd:kidnap/" in found
    assert not any(code.startswith(("Xps:", "Xn")) for code in found)


def test_the_acts_of_a_sentence_stand_beside_the_kind_of_people() -> None:
    assert "KA:civ|kidnap/" in codes_of("nurse")
    assert "KA:fig|kidnap/" not in codes_of("nurse")
    assert "KA:civs|none" in codes_of("peasants")


def test_how_far_behind_the_first_grave_sentence_people_are_told_of_is_a_sign() -> None:
    assert "PD:1" in codes_of("peasants")
    assert "PD:2" in codes_of("nurse")


def test_all_signs_of_a_character_count_together_as_one() -> None:
    cast = cast_of(TEXT)
    rarity = codebook.weights("wire-en")["rarity"]
    for character, found in zip(cast.characters, signs_of(cast), strict=True):
        one = weigh(character, found)
        assert one.signs
        assert isclose(sum((rarity[sign] / one.length) ** 2 for sign in one.signs), 1.0)


def test_a_sign_that_no_weight_is_kept_for_changes_nothing() -> None:
    cast = cast_of(TEXT)
    character, found = cast.characters[0], signs_of(cast)[0]
    before, after = weigh(character, found), weigh(character, found | {"S:invented-for-this"})
    assert before == after
    assert before.probability("victim") == after.probability("victim")


def test_no_sign_that_counts_is_a_persons_name() -> None:
    signs = codebook.weights("wire-en")["rarity"]
    assert not {word for sign in signs for word in sign.partition(":")[2].split()} & small("given_name")
