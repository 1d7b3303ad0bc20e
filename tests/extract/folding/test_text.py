"""Folding, and the way back to the words as they were written."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recount.extract.folding.letters import fold_letters, fold_word
from recount.extract.folding.text import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Ten KILLED", "ten killed"),
        ("قُتِلَ ١٢ مدنيّاً", "قتل 12 مدنيا"),
        ("أُصيبَ إبراهيمُ في القُرى", "اصيب ابراهيم في القري"),
        ("مـــقتل", "مقتل"),
        ("قـ.ـتل", "قتل"),
        ("شـ،,ـهداء", "شهداء"),
        ("انفـ.جار", "انفجار"),
        ("قـ. ـتل", "قتل"),
        ("تقــ .ـصف", "تقصف"),
        ("شــ !ــهيد", "شهيد"),
        ("«هنا»، هناك", '"هنا", هناك'),
    ],
)
def test_text_is_folded_for_comparison(written: str, folded: str) -> None:
    assert fold(written).text == folded


def test_a_folded_word_leads_back_to_the_words_as_written() -> None:
    written = "صباحاً: قُتـ.ـلَ طِفلٌ"
    folded = fold(written)
    at = folded.text.index("قتل")
    start, end = folded.original_span(at, at + 3)
    assert written[start:end] == "قُتـ.ـلَ"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("ق*صف", "قصف"),
        ("والق.صف", "والقصف"),
        ("است.شهدت", "استشهدت"),
        ("غا..رة", "غاره"),
        ("أ.صي.ب", "اصيب"),
        ("اس/تش/هاد", "استشهاد"),
        ("شـ هيـ د", "شهيد"),
        ("القـ صف", "القصف"),
        ("قصـFـف", "قصف"),
        ("شـ هـ يـ ـد", "شهيد"),
    ],
)
def test_marks_inside_a_word_of_harm_or_attack_are_taken_out(written: str, folded: str) -> None:
    assert fold(f"هنا {written} هناك").text == f"هنا {folded} هناك"


@pytest.mark.parametrize("written", ["انتهي.بدا", "امس.قصف جديد", "مدينه.قتل فيها", "ق . صف", "3.قصف"])
def test_a_full_stop_between_sentences_is_no_disguise(written: str) -> None:
    assert fold(written).text == written


def test_half_a_character_is_read_as_a_sign_and_keeps_its_place() -> None:
    half = chr(0xD800)
    assert fold(f"قُتل{half} ١").text == "قتل\ufffd 1"


@given(st.text())
def test_every_folded_character_has_its_place_in_the_original(text: str) -> None:
    folded = fold(text)
    assert len(folded.cased) == len(folded.text)
    spans = [folded.original_span(n, n + 1) for n in range(len(folded.text))]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(a.start < b.start for a, b in pairwise(spans))


def test_a_word_is_folded_as_its_text_is() -> None:
    words = "إسعافـ شظايا مؤسسة هيئة أُصيب ٱستهدفت آليات طفلى".replace("ـ", "").split()
    assert [fold_word(word) for word in words] == [fold_letters(word) for word in words]
