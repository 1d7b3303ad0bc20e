"""Pages of many makes: the publisher's own text is kept whole, and nothing else is read as the publisher's words."""

from __future__ import annotations

import pytest
from page_articles import ARABIC, ARTICLES, ENGLISH, Article, cut_short, links, page
from page_making import SKINS

from recount.preserve import read_capture
from recount.preserve.html_names import Part, heading_part, is_ago, opening_part
from recount.records import Report

#: pages on which a line of the site itself may remain: nothing in them tells it from the text
_LEFT = {"tables": 1, "answered": 1, "gov": 1}


def read(html: str) -> Report:
    preserved = read_capture("a.html", html.encode())
    assert len(preserved.reports) == 1, preserved.rejections
    return preserved.reports[0].report


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("skin", SKINS, ids=lambda skin: skin.__name__)
@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.language)
class TestEachMake:
    def test_every_paragraph_of_the_text_is_kept(self, article: Article, skin) -> None:  # type: ignore[no-untyped-def]
        own = cut_short(article) if skin.__name__ == "short" else article
        text = flat(read(skin(article)).text)
        assert [line for line in own.paragraphs if flat(line) not in text] == []

    def test_no_reader_speaks_for_the_publisher(self, article: Article, skin) -> None:  # type: ignore[no-untyped-def]
        text = flat(read(skin(article)).text)
        assert [line for line in article.comments if flat(line) in text] == []

    def test_headlines_of_other_articles_and_notices_are_set_aside(self, article: Article, skin) -> None:  # type: ignore[no-untyped-def]
        text = flat(read(skin(article)).text)
        left = [line for line in article.foreign if flat(line) in text]
        assert len(left) <= _LEFT.get(skin.__name__, 0), left


def test_what_was_set_aside_is_counted_by_kind() -> None:
    body = f"<h1>{ENGLISH.title}</h1><p>{' '.join(ENGLISH.paragraphs)}</p><div id='comments'><p>{'a' * 30}</p></div>"
    assert read(page(ENGLISH, body)).extra["set_aside"] == {"comments": 30}


def test_a_single_comment_under_its_heading_is_set_aside() -> None:
    body = f"<h1>x</h1><p>{' '.join(ENGLISH.paragraphs)}</p><h3>1 comment</h3><p>It was a hundred!</p>"
    assert "hundred" not in read(page(ENGLISH, body)).text


def test_a_running_report_by_the_hour_is_kept() -> None:
    entries = "".join(
        f"<div class='e'><b>Desk</b> <i>{n} hours ago</i><p>{p}</p></div>" for n, p in enumerate(ENGLISH.paragraphs)
    )
    text = read(page(ENGLISH, f"<h1>{ENGLISH.title}</h1><div>{entries}</div>")).text
    assert all(line in text for line in ENGLISH.paragraphs)


def test_a_list_of_the_dead_is_kept() -> None:
    dead = "".join(f"<li>{name}, aged {age}</li>" for name, age in (("Rima Q.", 31), ("Adel Q.", 7), ("Huda Q.", 4)))
    text = read(page(ENGLISH, f"<main><h1>x</h1><p>{ENGLISH.paragraphs[0]}</p><ul>{dead}</ul></main>")).text
    assert "Rima Q., aged 31" in text


def test_a_page_of_links_alone_is_refused() -> None:
    preserved = read_capture("a.html", page(ARABIC, f"<ul>{links(ARABIC.headlines * 5)}</ul>").encode())
    assert not preserved.reports and "outside its furniture" in preserved.rejections[0].reason


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("Comments (12)", Part.COMMENTS),
        ("12 comments", Part.COMMENTS),
        ("3 responses", Part.COMMENTS),
        ("Responses", None),
        ("What readers say", Part.COMMENTS),
        ("تعليقات الزوار", Part.COMMENTS),
        ("١٢ تعليقًا", Part.COMMENTS),
        ("التعليقات (٣)", Part.COMMENTS),
        ("مواضيع ذات صلة:", Part.LINKS),
        ("Most read", Part.LINKS),
        ("The most read letter of the war", None),
    ],
)
def test_a_heading_says_what_follows_only_where_it_says_nothing_else(heading: str, part: Part | None) -> None:
    assert heading_part(heading) == part


def test_a_line_that_sends_readers_elsewhere_is_known_by_its_first_words() -> None:
    assert opening_part("Read more: Five killed in a raid") is Part.LINKS
    assert opening_part("He said: read more") is None


@pytest.mark.parametrize(
    ("words", "known"), [("2 hours ago", True), ("قبل ٣ أيام", True), ("two men, hours ago", False)]
)
def test_how_long_ago_a_comment_was_written_is_known(words: str, known: bool) -> None:
    assert is_ago(words) is known
