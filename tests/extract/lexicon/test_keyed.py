"""A pattern with keys finds what it would find without them."""

import re

from recount.extract.lexicon.keyed import KeyedPattern, OpeningPattern

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


RED = ("red herring", "red herrings", "big red herring", "cod")
OPENING = r"(?<!\w)(?:un|re)?(?:(?:big +)?red +herrings?|cod)(?!\w)"
TEXTS = (
    "no fish",
    f"cod, recod and a big  red herring, not cods {'and so on ' * 9}",
    f"big red herrings, then unred herring un red herring {'and so on ' * 9}red herring",
    f"codcod cod-cod acod re cod_ {'and so on ' * 9}",
)


def test_a_pattern_that_opens_with_its_keys_is_found_where_a_compiled_one_is_between_any_two_offsets() -> None:
    opening, plain = OpeningPattern(RED, OPENING), re.compile(OPENING)
    for text in TEXTS:
        for start in range(0, len(text), 7):
            for end in range(start, len(text) + 1, 5):
                spans = [found.span() for found in opening.finditer(text, start, end)]
                assert spans == [found.span() for found in plain.finditer(text, start, end)]
                first = opening.search(text, start, end)
                assert (first and first.span()) == (spans[0] if spans else None)


def test_a_pattern_that_opens_with_its_keys_is_tried_at_the_heads_of_words_alone() -> None:
    text = f"acod cod {'and so on ' * 9}"
    assert [found.start() for found in OpeningPattern(("cod",), "cod").finditer(text)] == [5]


def test_a_pattern_is_searched_only_in_texts_that_hold_what_it_needs_besides() -> None:
    text = f"a cod {'and so on ' * 9}"
    assert OpeningPattern(("cod",), "cod", ("chips",)).search(text) is None
    assert OpeningPattern(("cod",), "cod", ("chips",)).search(f"{text}with chips") is not None


def test_all_matches_of_a_stretch_taken_by_itself_have_nothing_around_them() -> None:
    text, fish = f"acod and a cod {'and so on ' * 9}", KeyedPattern(("cod",), FISH)
    assert [found.start() for found in fish.all_within(text, 1, 14)] == [0, 10]
    assert [found.start() for found in fish.all_within(text, 4, 9)] == []
