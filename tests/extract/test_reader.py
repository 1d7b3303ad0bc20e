"""Reading a report from end to end: what is taken over, what is set aside, what is never invented."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from recount import Reading, Report, ReportId, read
from recount.records import ClaimKind, PlacePrecision


def reading(text: str, language: str = "en", published: date | None = None) -> Reading:
    return read(Report(ReportId("r"), text, published, language, publisher="Example Page", country=("SY",)))


def test_a_claim_takes_the_place_and_day_that_the_report_named_before() -> None:
    found = reading("Warplanes bombed the town of Hajin on 29 November 2018. Four civilians were killed.")
    harm = next(c for c in found.claims if c.kind is ClaimKind.HARM)
    assert harm.where is not None
    assert harm.where.name == "Hajin"
    assert harm.when is not None
    assert harm.when.start == date(2018, 11, 29)


def test_a_day_said_of_something_else_is_not_the_days_of_the_strike() -> None:
    found = reading(
        "An airstrike on Hajin killed four people on 3 May 2019. The list of names was published on 9 June 2019."
        " The bombing also wounded two children."
    )
    assert {c.when.start for c in found.claims if c.when} == {date(2019, 5, 3)}


def test_a_report_without_a_date_gets_none() -> None:
    assert all(c.when is None for c in reading("Yesterday an airstrike killed four people in Hajin.").claims)


def test_an_unknown_village_is_kept_as_stated_and_never_put_on_the_map() -> None:
    (claim,) = reading("An airstrike killed four people in the village of Tell Qumash.").claims
    assert claim.where is not None
    assert (claim.where.stated, claim.where.lat, claim.where.precision) == ("Tell Qumash", None, PlacePrecision.VILLAGE)


def test_readers_comments_are_set_aside_and_recorded() -> None:
    found = reading("Shelling killed two people in Hajin this morning, residents of the town said on their page."
                    " All reactions: 12 Somebody writes that 900 people were killed.")  # fmt: skip
    assert [c.low for claim in found.claims for c in claim.counts] == [2]
    assert "set aside" in found.rejections[0].reason


def test_an_error_page_gives_no_claim_and_says_why() -> None:
    found = reading("Page not found. 20 people were killed in other stories.")
    assert found.claims == ()
    assert "page only says" in found.rejections[0].reason


def test_a_title_printed_twice_is_one_account() -> None:
    line = "مقتل ثلاثة مدنيين بقصف مدفعي على بلدة هجين"
    assert len(reading(f"{line}\n\n{line}\n", "ar").claims) == 1


def test_a_title_cut_short_gives_way_to_the_whole_sentence() -> None:
    whole = "مقتل ثلاثة مدنيين بقصف مدفعي على بلدة هجين، بينهم طفل"
    (claim,) = reading(f"{whole[:34]}...\n\n{whole}\n", "ar").claims
    assert len(claim.counts) == 2


@given(st.text(max_size=300))
def test_no_text_stops_the_reading_and_every_quote_is_the_text(text: str) -> None:
    for claim in reading(text).claims:
        assert claim.quote == text[claim.span.start : claim.span.end]


ENGLISH = "ten three civilians children were killed injured in an airstrike on Hajin , . including and the residents no"
ARABIC = "قتل ثلاثة مدنيين بينهم أطفال في قصف على بلدة هجين وإصابة آخرين شهداء لا"
WORDS = st.sampled_from(f"{ENGLISH} {ARABIC}".split())


@given(st.lists(WORDS, max_size=30))
def test_parts_never_exceed_their_whole_and_bounds_run_upward(words: list[str]) -> None:
    for claim in reading(" ".join(words)).claims:
        for part in claim.counts:
            wholes = [c.high for c in claim.counts if c.harm is part.harm and not c.part_of_total]
            assert part.low is None or part.high is None or part.low <= part.high
            if part.part_of_total and wholes and None not in wholes:
                assert (part.high or part.low or 0) <= max(h for h in wholes if h is not None)


def test_the_day_of_an_acknowledgement_is_not_the_day_of_the_event() -> None:
    found = reading(
        "Three people died in the shelling of Hajin on 3 March 2019. "
        "The army acknowledged on Tuesday that its artillery killed two of them.",
        published=date(2019, 3, 14),
    )
    assert {claim.when.start for claim in found.claims if claim.when} == {date(2019, 3, 3)}


def test_a_notice_above_a_report_does_not_hide_it() -> None:
    report = (
        "Shelling killed two people in Hajin this morning, residents of the town said, and volunteers searched the "
        "rubble of two houses until noon while the road to the town stayed closed."
    )
    found = reading(f"Please enable Javascript to watch this video\n\n{report}")
    assert [c.low for claim in found.claims for c in claim.counts] == [2]


def test_a_page_that_is_nothing_but_a_notice_is_refused() -> None:
    assert "page only says" in reading("Please enable Javascript to watch this video").rejections[0].reason


def test_a_pointer_in_the_middle_of_a_report_cuts_nothing_off() -> None:
    head = "Volunteers in Hajin said that the market and two of the streets around it were shelled before noon."
    tail = (
        "Three people were killed, residents told the page, and the bakery that feeds the whole of the quarter was "
        "left without flour, fuel or walls, so that families walked to the next village for bread that evening."
    )
    found = reading(f"{head}\nRead more: prices of bread rise again\n{tail}")
    assert [c.low for claim in found.claims for c in claim.counts] == [3]


def test_headlines_after_a_pointer_are_set_aside() -> None:
    head = "Shelling killed two people in Hajin this morning, residents of the town said on their page."
    found = reading(f"{head}\nRelated articles\nEighty killed in another town\nNine killed elsewhere")
    assert [c.low for claim in found.claims for c in claim.counts] == [2]
