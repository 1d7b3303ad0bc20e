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
