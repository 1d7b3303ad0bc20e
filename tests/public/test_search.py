"""The search finds a name however it is spelled, and holds nothing that the pages do not show."""

import json
import re

import invented
import large
import pytest

from recount_site.public import search_words
from recount_site.public.filters import listed

SAME = (
    ("الشعارة", "الشعاره"),
    ("الشعارة", "شعارة"),
    ("الشعارة", "والشعارة"),
    ("الشعارة", "الشـــعارة"),
    ("الشعارة", "الشِّعَارَة"),
    ("الشعارة", "\ufe8d\ufedf\ufeb8\ufecc\ufe8e\ufead\ufe93"),
    ("أم", "ام"),
    ("آبار", "ابار"),
    ("إبراهيم", "ٱبراهيم"),
    ("مستشفى", "مستشفي"),
    ("٤٥", "45"),
    ("۴۵", "45"),
    ("Sha'ara", "Shaara"),
    ("Sha\u02bfara", "SHAARA"),
    ("é", "E"),
)
HEARD = (
    ("Sha'afa", "Shaafah"),
    ("Sha'afa", "Shafah"),
    ("Alshaafa", "Shaafa"),
    ("Zor", "Ezzor"),
    ("Hajin", "Hajeen"),
    ("Deir", "Dayr"),
    ("Qaryat", "Karyat"),
)
TYPED = (
    ("الشعاره", "Al-Sha'ara"),
    ("شعارة", "Al-Sha'ara"),
    ("shaarah", "Al-Sha'ara"),
    ("Al Shara", "Al-Sha'ara"),
    ("وادي رمانه", "Wadi Rummana"),
    ("wadi roumana", "Wadi Rummana"),
    ("ام زيتون", "Umm Zaytun"),
    ("um zaitoun", "Umm Zaytun"),
    ("deir ez-zuhur", "Deir Ezzuhur"),
    ("بئر حجل", "Bi'r Hajal"),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_word_fold_alike(one, other):
    assert list(search_words.keys(one)) == list(search_words.keys(other)) != []


@pytest.mark.parametrize(("one", "other"), HEARD)
def test_transliterations_of_one_name_sound_alike(one, other):
    (one,), (other,) = search_words.keys(one), search_words.keys(other)
    assert search_words.sound(one) == search_words.sound(other) != ""


def test_different_names_do_not_fold_together():
    names = [name for place in large.PLACES for name in place[:2]]
    assert len({tuple(search_words.keys(name)) for name in names}) == len(names)


def test_the_browser_folds_and_hears_as_python_does(browser, long_release):
    browser.open((long_release / "en/index.html").as_uri())
    every = "".join(search_words.table()) + " ".join(word for pair in (*SAME, *HEARD, *TYPED) for word in pair)
    words = json.dumps(every + " ; والمدرسة بالقرب للناس ABC123 ẞ ﷲ ﻻ")
    keys = browser.value(f"recountSearch.keys({words})")
    assert keys == list(search_words.keys(json.loads(words)))
    assert browser.value(f"recountSearch.keys({words}).map(recountSearch.sound)") == [
        search_words.sound(key) for key in keys
    ]


@pytest.mark.parametrize(("query", "place"), TYPED)
def test_a_place_is_found_by_what_people_type(browser, long_release, query, place):
    browser.open((long_release / "ar/index.html").as_uri())
    at_place = [n for n, i in enumerate(listed(large.record())) if i.where is not None and i.where.name == place]
    assert browser.value(f"Array.from(recountSearch.search({json.dumps(query)}))") == at_place != []


def test_words_of_a_quote_and_codes_are_found_and_nonsense_is_not(browser, long_release):
    browser.open((long_release / "en/index.html").as_uri())
    assert browser.value("Array.from(recountSearch.search('RC-0007')).length") == 1
    assert browser.value("recountSearch.search('عده اشخاص').size") > 0
    assert browser.value("recountSearch.search('zzzzzz').size") == 0


def test_typing_filters_the_list(browser, long_release):
    browser.open((long_release / "en/index.html").as_uri())
    browser.value("document.querySelector('#f-q').focus()")
    browser.type("وادي رمانه")
    browser.wait("location.hash.startsWith('#q=')")
    shown = "Array.from(document.querySelectorAll('[data-found] [data-slot=place]'), e => e.textContent)"
    assert set(browser.value(shown)) == {"Wadi Rummana"}


def test_the_index_holds_no_word_that_no_page_shows(pages, release):
    text = (release / "data/search.js").read_text(encoding="utf-8")
    index = json.loads(text.partition(" = ")[2].rstrip(";\n"))
    shown = " ".join(re.sub(r"<[^>]+>", " ", page) for page in pages.values())
    assert set(index["words"]) <= set(search_words.keys(shown))
    for name in (invented.AT_RISK_NAME, invented.AT_RISK_NAME_AR, "Nadia", "Unsigned Hamlet"):
        assert not set(search_words.keys(name)) <= set(index["words"])
