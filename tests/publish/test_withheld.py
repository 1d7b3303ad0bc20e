"""Finding withheld names and texts in other words."""

import pytest

from recount.publish.withheld import RUN, Withheld

ARABIC = Withheld(frozenset({"أخبار الوادي"}))


@pytest.mark.parametrize("spelling", ["أخبار الوادي", "اخبار  الوادى", "أَخبار الوادي", "أخبارُ الوادي", "وأخبار الوادي"])
def test_an_arabic_name_is_found_in_its_spelling_variants(spelling):
    assert ARABIC.clean(f"نشرت {spelling} الخبر").count("[حُجب الاسم]") == 1


def test_a_short_name_is_masked_as_a_whole_word_only():
    assert Withheld(frozenset({"SOHR"})).clean("SOHR and SOHRAB") == "[name withheld] and SOHRAB"


def test_a_run_of_withheld_words_is_known_again_whatever_stands_between_them():
    words = "one two three four five six seven eight nine"
    withheld = Withheld(texts=(words,))
    assert withheld.clean("He said: one, two; three four-five six SEVEN eight.") is None
    shorter = " ".join(words.split()[: RUN - 1])
    assert withheld.clean(shorter) == shorter


def test_without_secrets_every_text_passes_unchanged():
    assert Withheld().clean("anything at all") == "anything at all"
