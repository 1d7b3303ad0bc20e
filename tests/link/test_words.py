"""Names and words made comparable across spellings and scripts."""

from __future__ import annotations

import pytest
from link_making import ON_THE_DAY, Tale, unplaced

from recount.link.comparison.blocks import candidates
from recount.link.comparison.corpus import corpus
from recount.link.tellings.tellings import tellings
from recount.link.terms.partition import Partition
from recount.link.terms.words import alike, bare_words, edit_distance, fold, name_form, skeleton


@pytest.mark.parametrize(
    ("stated", "form"),
    [
        ("the village of Al-Sha'afah", "shaafah"),
        ("قرية الشعفة", "شعفه"),
        ("حي_الثورة", "ثوره"),
        ("Deir ez-Zor city", "deirezzor"),
        ("village", ""),
        ("", ""),
    ],
)
def test_a_name_keeps_only_the_words_that_tell_it_from_others(stated, form):
    assert name_form(stated) == form


@pytest.mark.parametrize(
    ("a", "b"),
    [("shaafah", "shafa"), ("tawasiyah", "tawaswiya"), ("sarwan", "sawran"), ("شعفه", "شعفا"), ("mansura", "mansoura")],
)
def test_spellings_of_one_name_are_alike(a, b):
    assert alike(a, b) and alike(b, a)


@pytest.mark.parametrize(("a", "b"), [("hajin", "raqqa"), ("صرين", "عفرين"), ("baghuz", "zaghub"), ("bab", "bib")])
def test_other_names_are_not(a, b):
    assert not alike(a, b)


@pytest.mark.parametrize(
    ("a", "b"), [("كفر فرضان", "Kafr Fardan"), ("تل مشروح", "Tell Mashruh"), ("خان الفلاني", "Khan al-Falani")]
)
def test_a_name_is_alike_in_both_scripts(a, b):
    assert alike(name_form(a), name_form(b)) and alike(name_form(b), name_form(a))


@pytest.mark.parametrize(("a", "b"), [("باب", "Bab"), ("كفر فرضان", "Kafr Fadan")])
def test_too_few_or_other_consonants_are_not_alike_across_scripts(a, b):
    assert not alike(name_form(a), name_form(b))


def test_unlisted_places_told_in_two_scripts_meet():
    tales = [
        Tale("r1").claim("Three were killed.", where=unplaced("Tell Mashruh"), when=ON_THE_DAY),
        Tale("r2").claim("قتل ثلاثة.", where=unplaced("تل مشروح"), when=ON_THE_DAY),
    ]
    told = _told(tales)
    assert candidates(told, (), corpus(told, ())) == [(0, 1)]


def test_letter_forms_vowel_marks_and_accents_are_folded():
    assert fold("أُمُّ إلى Şūrān") == "ام الي suran"


def test_articles_written_joined_to_a_word_are_taken_off():
    assert bare_words("بالحسكة والحسكة الحسكة") == {"حسكه"}


def test_swapped_letters_count_once():
    assert edit_distance("sarwan", "sawran") == 1 and edit_distance("abc", "") == 3


def test_a_short_rest_of_consonants_is_no_skeleton():
    assert skeleton("aya") == "aya" and skeleton("shaafah") == "shaafah"


def test_rare_words_bring_together_what_names_no_place():
    tales = [Tale(f"r{n:03}").claim(f"People were killed here, wrote page{n}.") for n in range(120)]
    tales += [Tale(name).claim("Killed: Zubaydan Qalmuni.") for name in ("s1", "s2")]
    told = _told(tales)
    pairs = [(told[a].report_id, told[b].report_id) for a, b in candidates(told, (), corpus(told, ()))]
    assert pairs == [("s1", "s2")]


def test_no_word_is_rare_among_few_reports():
    told = _told([Tale(name).claim("Killed: Zubaydan Qalmuni.") for name in ("s1", "s2")])
    assert not any(corpus(told, ()).rare(telling) for telling in told)


def test_words_much_alike_bring_together_what_names_no_place():
    words = ("shelling", "harvest", "orchard", "tractor", "noon", "prayer", "bridge", "well")
    told = _told([Tale(name).claim(f"Killed near the {' '.join(words)}.") for name in ("s1", "s2")])
    other = _told([Tale("s3").claim("Two died.")])
    pairs = candidates([*told, *other], (), corpus([*told, *other], ()))
    assert pairs == [(0, 1)]


def _told(tales: list[Tale]) -> list:
    readings = [one.reading for one in tales]
    partition = Partition(claim.claim_id for reading in readings for claim in reading.claims)
    return [one for reading in readings for one in tellings(reading.report, reading.claims, partition)]
