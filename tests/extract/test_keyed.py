"""A pattern with keys finds what it would find without them."""

import re

from recount.extract.keyed import KeyedPattern

FISH = r"(?<!\w)(?:red +herrings?|cod)(?!\w)"


def test_a_pattern_is_found_wherever_a_compiled_one_is_whatever_text_was_asked_before() -> None:
    texts = ("no fish", "a red  herring", "cods and a cod", "no fish", "cod")
    keyed, plain = KeyedPattern(("red herring", "red herrings", "cod"), FISH), re.compile(FISH)
    for text in (*texts, *reversed(texts)):
        found, expected = keyed.search(text), plain.search(text)
        assert (found and found.span()) == (expected and expected.span())


def test_the_search_is_held_between_the_offsets() -> None:
    keyed = KeyedPattern(("cod",), FISH)
    assert keyed.search("cod, cod", 1, 8) is not None
    assert keyed.search("cod, cod", 1, 4) is None


def test_only_a_stretch_that_holds_a_key_is_searched() -> None:
    text, words = f"an eel, cod, {'ray, ' * 20}", KeyedPattern(("cod",), r"\w+")
    assert words.search(text, 0, 12) is not None
    assert words.search(text, 0, 8) is None
    assert words.search(text, 9) is None
    assert words.match(text) is not None
    assert words.match(text, 9) is None


def test_a_stretch_taken_by_itself_has_nothing_around_it() -> None:
    text, fish = f"acod and a herring {'and so on ' * 9}", KeyedPattern(("cod",), FISH)
    assert fish.search(text, 1) is None
    found = fish.within(text, 1, 9)
    assert found is not None
    assert found.span() == (0, 3)


def test_the_keys_of_a_pattern_made_later_are_found_in_a_text_asked_before() -> None:
    text = "a cod and a turbot"
    assert KeyedPattern(("cod",), "cod").search(text) is not None
    assert KeyedPattern(("turbot",), "turbot").search(text) is not None
