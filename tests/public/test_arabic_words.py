"""Arabic pages are Arabic: a Latin word there is a name, quoted words, a code or a program's, and nothing of ours."""

import json
from pathlib import Path

import pytest
from arabic_words import latin_words

from recount_site.arabic_areas import provinces

#: what the columns of the tables hold is written there as programs read it
DICTIONARY = "ar/data/index.html"


def leaks(folder: Path) -> dict[str, dict[str, str]]:
    pages = {path.relative_to(folder).as_posix(): path for path in sorted((folder / "ar").rglob("*.html"))}
    names = (json.loads((folder / "data" / "record.json").read_text(encoding="utf-8"))["title"], folder.name)
    texts = {name: path.read_text(encoding="utf-8") for name, path in pages.items() if name != DICTIONARY}
    found = {name: latin_words(text, names) for name, text in texts.items()}
    assert len(found) > 10
    return {name: words for name, words in found.items() if words}


@pytest.mark.parametrize("kind", ["release", "specimen"])
def test_no_arabic_page_shows_an_english_word_of_ours(baked: Path, kind: str) -> None:
    assert leaks(baked / kind) == {}


def test_no_arabic_page_of_many_incidents_shows_an_english_word_of_ours(long_release: Path) -> None:
    assert leaks(long_release) == {}


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<p>قتل 3 بحسب <bdi>Example Page</bdi> و<bdi>صفحة</bdi></p>", set()),
        ("<p>قتل 3 بحسب <bdi>two residents</bdi></p>", {"two", "residents"}),
        ("<p>قتل 3 بحسب «\u2068two residents\u2069»: <q>they died</q> RC-0001 R1.2</p>", set()),
        ('<p lang="en">Signed</p><p title="Next">التالي</p>', {"Next"}),
        ("<ul><li>الملف <code>claims</code> أو claims.csv</li><li>rules</li></ul>", {"rules"}),
    ],
)
def test_what_counts_as_a_word_of_ours(page: str, found: set[str]) -> None:
    assert set(latin_words(page)) == found


def test_a_province_is_called_by_its_arabic_name_where_the_record_has_it_in_english() -> None:
    assert provinces("Syria")["Deir ez-Zor"] == "دير الزور"
    assert provinces("Nowhere at all") == {}
