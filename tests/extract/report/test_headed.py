"""What only the headline tells: claims that show its words, where the text under it is silent."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.extract.report.headed import with_headline
from recount.records import Claim, ClaimKind, Harm, Reading, Span

FILM = Report(
    ReportId("r"), "Watch the film below.", language="en", country=("SY",), title="Five killed in shelling of Idlib"
)


def harmed(report: Report) -> dict[Harm, list[int | None]]:
    """The whole numbers of each harm that a report and its headline tell of."""
    found: dict[Harm, list[int | None]] = {}
    for count in (c for claim in read(report).claims for c in claim.counts if not c.part_of_total):
        found.setdefault(count.harm, []).append(count.low)
    return found


def from_headline(report: Report) -> list[Claim]:
    return [claim for claim in read(report).claims if claim.headline is not None]


def test_a_headline_over_a_silent_text_makes_a_claim_that_shows_the_words_of_both() -> None:
    [claim] = read(FILM).claims
    assert (claim.kind, claim.counts[0].low, claim.counts[0].span) == (ClaimKind.HARM, 5, None)
    assert claim.headline == "Five killed"
    assert claim.quote == FILM.text[slice(*claim.span)] == "Watch the film below."
    assert claim.where is not None and (claim.where.name, claim.where.span) == ("Idlib", None)


def test_a_claim_of_a_headline_is_never_certain_and_never_the_models_to_repeat() -> None:
    [claim] = read(FILM).claims
    assert not claim.certain and claim.words == "Five killed"


def test_an_arabic_headline_is_read_over_a_silent_text() -> None:
    title = "مقتل خمسة مدنيين بقصف على إدلب - قناة مثال"
    report = replace(FILM, text="شاهد الفيديو في الأسفل.", language="ar", title=title)
    assert harmed(report) == {Harm.KILLED: [5]}


@pytest.mark.parametrize(
    "text",
    [
        "Seven people were killed in Idlib on Monday.",
        "Five killed in shelling of Idlib. Our crew was there.",
    ],
)
def test_a_number_of_the_text_stands_alone(text: str) -> None:
    assert from_headline(replace(FILM, text=text)) == []


def test_women_of_the_text_are_no_total_and_the_headlines_larger_number_is_read() -> None:
    report = replace(FILM, text="Two women were killed at home in Idlib.")
    assert harmed(report) == {Harm.KILLED: [5, 2]} or harmed(report) == {Harm.KILLED: [2, 5]}
    assert from_headline(replace(report, title="Two killed in shelling of Idlib")) == []


def test_the_headline_says_what_came_of_those_who_were_shot() -> None:
    report = replace(FILM, text="A man was shot in a car on Monday.", title="Man dies after shooting in Idlib")
    assert Harm.INJURED not in harmed(report)


@pytest.mark.parametrize(
    "title",
    ["Were five killed in the shelling of Idlib?", "Example News - Home", "", None, "مثال"],
)
def test_questions_names_of_sites_and_short_titles_claim_nothing(title: str | None) -> None:
    assert read(replace(FILM, title=title)).claims == ()


def test_the_headline_of_an_official_release_is_no_account_beside_its_lines() -> None:
    release = replace(FILM, text="On Nov. 20, near Hajin, 3 strikes engaged fighters.", source_type="official")
    assert from_headline(replace(release, title="Coalition strikes in Syria kill five in Idlib")) == []


def test_a_page_of_no_report_makes_no_claim_whatever_its_title_says() -> None:
    gone = replace(FILM, text="This page isn't available. The link you followed may be broken.")
    assert read(gone).claims == ()


def spans(value: object) -> list[Span]:
    """Every span within a value, however deep."""
    if isinstance(value, Span):
        return [value]
    if isinstance(value, tuple):
        return [span for one in value for span in spans(one)]
    if is_dataclass(value):
        return [span for one in fields(value) for span in spans(getattr(value, one.name))]
    return []


def test_nothing_in_a_claim_of_a_headline_points_into_the_headline() -> None:
    title = (
        "Planes kill five rescuers in second strike 10 minutes later on school used as a base in Idlib on 3 May 2019"
    )
    [claim] = from_headline(replace(FILM, title=title))
    assert claim.when is not None and claim.where is not None
    assert set(spans(claim)) == {claim.span}


def test_claims_of_one_headline_on_the_same_words_have_ids_of_their_own() -> None:
    report = replace(FILM, title="Five killed in shelling of Idlib. Nine wounded by shells in Homs")
    claims = read(report).claims
    assert len(claims) == len({claim.claim_id for claim in claims}) > 1


@pytest.mark.parametrize(
    ("title", "times"),
    [
        ("Shelling of Idlib goes on", 0),
        ("Shelling of Idlib left seven dead", 0),
        ("Nine hurt in shelling of Idlib", 1),
        ("Victim identified as Amal Example, 9", 1),
    ],
)
def test_a_headline_is_read_only_where_it_may_give_a_number_that_the_text_does_not(title: str, times: int) -> None:
    reading, asked = read(replace(FILM, text="Seven people were killed in Idlib.", title=None)), list[Report]()

    def noted(report: Report) -> Reading:
        asked.append(report)
        return read(report)

    with_headline(replace(reading, report=replace(reading.report, title=title)), noted)
    assert len(asked) == times


def test_a_headline_blames_nobody_whom_it_calls_by_no_name() -> None:
    page = replace(FILM, text="السبت 1 آب", language="ar", title="إصابة مدني في قصف الاحتلال على قرية مثال")
    (claim,) = from_headline(page)
    assert claim.belligerents == ()
    named = replace(page, title="إصابة مدني في قصف الاحتلال التركي على قرية مثال")
    assert [party.id for party in from_headline(named)[0].belligerents] == ["turkey"]


def test_a_headline_over_a_silent_text_is_told_on_the_day_that_the_address_bears() -> None:
    film = replace(FILM, url="https://news.example/2022/09/17/shelling")
    assert read(film).report.published == date(2022, 9, 17)
    assert read(FILM).report.published is None
