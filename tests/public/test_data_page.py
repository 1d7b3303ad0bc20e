"""The Data page: every file, every column and every loss, in both languages."""

import html

import pytest

from recount import codebook
from recount.publish import crosswalk, dictionary


@pytest.fixture(params=["en", "ar"])
def language(request):
    return request.param


@pytest.fixture
def page(pages, language):
    return html.unescape(pages[f"{language}/data/index.html"])


def test_every_data_file_of_the_release_is_linked_and_exists(release, page):
    held = {path.relative_to(release).as_posix() for path in (release / "data").rglob("*.*")}
    scripts = {name for name in held if name.endswith(".js")}
    assert [name for name in held - scripts if f'href="../../{name}"' not in page] == []
    assert 'href="../../datapackage.json"' in page


def test_every_column_is_told_of_in_the_language_of_the_page(page, language):
    for table in dictionary().values():
        assert [column.name for column in table.columns if column.meaning[language] not in page] == []


@pytest.mark.parametrize("name", codebook.crosswalks())
def test_every_crosswalk_tells_what_it_loses(page, language, name):
    walk = crosswalk(name)
    assert f"<h3>{walk.title[language]}</h3>" in page
    assert [gap.column for gap in walk.empty if gap.why[language] not in page] == []
    if walk.codes:
        assert walk.table["codes"][next(iter(walk.codes))][language] in page


def test_the_methodology_page_tells_definitions_limits_number_words_and_crosswalks(pages, language):
    page = html.unescape(pages[f"{language}/methodology/index.html"])
    said = codebook.table("methodology")["section"]
    assert [one[language] for section in said for one in (section, *section["item"]) if one[language] not in page] == []
    languages = codebook.policy("vague", "airwars")["languages"].values()
    assert all(word in page for words in languages for word in words["words"])
    assert all(crosswalk(name).title[language] in page for name in codebook.crosswalks())
