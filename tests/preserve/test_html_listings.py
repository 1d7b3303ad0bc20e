"""Other people's tolls beside a text are no part of it, whether or not they are links; lists that are the text stay."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from page_neighbours import ARABIC, ENGLISH, LEFT_TO_READING, MAKES, MALFORMED, STORIES, Story, items, page, text

from recount import read
from recount.preserve import read_capture
from recount.preserve.html_names import is_sharing, reads_also
from recount.records import Harm, Report

#: what the invented report says of the dead: all of them, and the children among them
_OWN = {9, 3}


def captured(html: str) -> Report:
    preserved = read_capture("a.html", html.encode())
    assert len(preserved.reports) == 1, preserved.rejections
    return preserved.reports[0].report


@pytest.mark.parametrize("make", MAKES, ids=lambda make: make.__name__)
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.language)
class TestEachMake:
    def test_the_report_is_kept_whole(self, story: Story, make: Callable[[Story], str]) -> None:
        kept = captured(make(story)).text
        assert [line for line in story.paragraphs if line not in kept] == []

    def test_no_toll_of_others_stays_in_the_text(self, story: Story, make: Callable[[Story], str]) -> None:
        kept = captured(make(story)).text
        assert [line for line in story.others if line in kept] == []

    def test_only_the_tolls_of_the_report_are_claimed(self, story: Story, make: Callable[[Story], str]) -> None:
        claims = read(captured(make(story))).claims
        assert {one.low for claim in claims for one in claim.counts if one.harm is Harm.KILLED} == _OWN

    def test_what_was_set_aside_is_counted(self, story: Story, make: Callable[[Story], str]) -> None:
        counted = captured(make(story)).extra["set_aside"]
        assert isinstance(counted, dict)
        assert sum(counted.values()) >= sum(len(line) for line in story.others if line in make(story))


@pytest.mark.parametrize("make", LEFT_TO_READING, ids=lambda make: make.__name__)
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.language)
def test_what_no_markup_tells_apart_is_passed_over_when_it_is_read(story: Story, make: Callable[[Story], str]) -> None:
    found = read(captured(make(story)))
    assert {one.low for claim in found.claims for one in claim.counts if one.harm is Harm.KILLED} == _OWN
    assert "headlines of other articles set aside" in [rejection.reason for rejection in found.rejections]


def test_a_malformed_page_is_read_with_its_day_and_its_speaker() -> None:
    found = read(captured(page(ENGLISH, MALFORMED)))
    (harm,) = [claim for claim in found.claims if claim.counts]
    assert harm.when and (harm.claimant.name, harm.when.start) == ("local activists", date(2017, 5, 13))
    assert found.report.published == date(2017, 5, 14)


NEWS = (
    "Two people were killed by a mine near Ariha on Monday, the town council said.",
    "Shelling killed four people in Binnish on Monday, the civil defence said.",
    "A boy was killed in an airstrike on Saraqib on Monday evening, residents said.",
)


@pytest.mark.parametrize("heading", ["Latest news", "News in brief"])
def test_a_page_that_is_itself_a_list_of_short_news_keeps_it(heading: str) -> None:
    kept = captured(page(ENGLISH, f"<h2>{heading}</h2><ul>{items(NEWS)}</ul>")).text
    assert [line for line in NEWS if line not in kept] == []


@pytest.mark.parametrize("heading", ["Names of the dead", "The victims", "أسماء الضحايا"])
def test_an_articles_own_list_of_the_dead_is_kept(heading: str) -> None:
    dead = ("Rima Example", "Adel Example", "Huda Example, aged 4")
    kept = captured(page(ENGLISH, f"<h1>x</h1>{text(ENGLISH)}<h3>{heading}</h3><ul>{items(dead)}</ul>")).text
    assert [name for name in dead if name not in kept] == []


def test_paragraphs_under_a_heading_of_links_are_the_articles_own() -> None:
    first, second = ENGLISH.paragraphs
    kept = captured(page(ENGLISH, f"<h1>x</h1><p>{first}</p><h3>Read more</h3><p>{second}</p>")).text
    assert second in kept


@pytest.mark.parametrize(
    "heading", ["Popular uprising in the north", "Related deaths in the camp", "Latest in a series"]
)
def test_a_heading_of_the_text_that_begins_alike_stays_with_its_words(heading: str) -> None:
    kept = captured(
        page(ENGLISH, f"<h1>x</h1>{text(ENGLISH)}<h3>{heading}</h3><p>Two people were killed there.</p>")
    ).text
    assert heading in kept and "Two people were killed there." in kept


def test_a_day_above_the_heading_stays() -> None:
    assert "13 May 2017" in captured(page(ENGLISH, f"<div>13 May 2017 | Idlib</div><h1>x</h1>{text(ENGLISH)}")).text


def test_a_list_of_the_dead_below_a_box_of_others_is_kept() -> None:
    dead = ("Rima Example", "Adel Example")
    related = f"<h3>Related</h3><ul>{items(ENGLISH.others)}</ul>"
    body = f"<h1>x</h1>{text(ENGLISH)}{related}<h3>The dead</h3><ul>{items(dead)}</ul>"
    kept = captured(page(ENGLISH, body)).text
    assert "Rima Example" in kept and ENGLISH.others[0] not in kept


def test_a_heading_that_is_a_link_is_no_menu() -> None:
    body = f"<div><h2><a href='/post'>{ARABIC.title}</a></h2><p>{' '.join(ARABIC.paragraphs)}</p></div>"
    assert ARABIC.paragraphs[0] in captured(page(ARABIC, body)).text


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("Share this! Facebook Twitter", True),
        ("WhatsApp | Telegram", True),
        ("شارك على فيسبوك تويتر", True),
        ("Facebook", False),
        ("He wrote on Facebook and Twitter", False),
        ("Share of the dead", False),
    ],
)
def test_a_row_of_networks_holds_their_names_alone(words: str, known: bool) -> None:
    assert is_sharing(words) is known


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("Read also: Five killed in a raid", True),
        ("اقرأ أيضاً: مقتل خمسة في غارة", True),
        ("Read also:", False),
        ("Latest news: five killed in a raid", False),
        ("He read: five were killed", False),
    ],
)
def test_a_line_that_names_another_article_is_known_by_how_it_begins(line: str, known: bool) -> None:
    assert reads_also(line) is known
