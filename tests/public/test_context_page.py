"""The page of context: statements beside incidents, tallies as stated, who held places; it adds and judges nothing."""

from dataclasses import replace
from datetime import date

import invented
import large
import pytest

from recount import pipeline
from recount.publish import Edition, Risk, methodology, publication_rules, reconciled, redact, write_folder
from recount.publish.public_words import Party, Segment
from recount.publish.record import PublicControl, PublicCount, PublicTime
from recount.records import (
    About,
    Claimant,
    ClaimantKind,
    ClaimKind,
    Control,
    ControlAct,
    Count,
    Harm,
    Official,
    Stance,
    Status,
    TimePrecision,
    Where,
)
from recount_site.public.bake import bake
from recount_site.public.context_page import context_page, holders_around
from recount_site.public.incident_page import Sources
from recount_site.public.phrases import Phrases
from recount_site.public.wording import catalogue

BOTH = pytest.mark.parametrize("language", ["en", "ar"])
WORDS = "a strike hit a clinic in Tell Warda"


def told(kind, report=invented.WIRE, words=WORDS, **values):
    return invented.claim(report, kind, words, Claimant("Example Wire", ClaimantKind.AGENCY), **values)


CONTROL = told(
    ClaimKind.CONTROL,
    control=Control("Tell Warda", "Syrian Democratic Forces", invented.DAY, None, ControlAct.TOOK, "sdf"),
    where=invented.PLACE,
)
TALLY = told(
    ClaimKind.TOTAL,
    where=Where("Example Province", name="Example Province", name_ar="محافظة المثال"),
    when=replace(invented.DAY, end=date(2031, 3, 31), precision=TimePrecision.MONTH),
    counts=(Count(Harm.KILLED, Status.CIVILIAN, low=345, high=345, exact=True),),
)
STATEMENT = told(
    ClaimKind.STATEMENT, stance=Stance.JUSTIFIES, about=About.OPERATIONS, official=Official("us_led_coalition")
)


def released(*claims, risks=None):
    dossier = invented.DOSSIER
    known = {**dossier.claims, **{claim.claim_id: claim for claim in claims}}
    case = replace(dossier, claims=known, controls=pipeline.control(claims), risks={**dossier.risks, **(risks or {})})
    return redact(case, publication_rules("default"), invented.CREATED)


def written(record, folder):
    rules = publication_rules("default")
    write_folder(folder, Edition("made", record, methodology(record, rules), {"recount": "0"}), bake)
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.html")}


@pytest.fixture(scope="module")
def told_pages(tmp_path_factory):
    return written(released(CONTROL, TALLY, STATEMENT), tmp_path_factory.mktemp("context") / "release")


def section(page, name):
    """What a page holds from the heading with this id to the end of its section."""
    return page.partition(f' id="{name}"')[2].partition("</section>")[0]


@BOTH
def test_statements_and_incidents_stand_on_one_axis_with_their_words(told_pages, language):
    axis, words = section(told_pages[f"{language}/context/index.html"], "axis"), catalogue(language)
    assert words["context.axis_lead"] in axis
    assert words["about_what.operations"] in axis and words["stance.justifies"] in axis
    assert words["context.of_no_incident"] in axis and 'data-code="EX-01"' in axis
    assert "<blockquote" in axis and 'incidents/EX-01/index.html#official"' in axis


@BOTH
def test_a_tally_is_shown_as_stated_and_said_never_to_be_added(told_pages, language):
    page, words = told_pages[f"{language}/context/index.html"], catalogue(language)
    tallies = section(page, "tallies")
    assert words["context.tallies_lead"] in tallies and "Example Wire" in tallies and "345" in tallies
    assert ("محافظة المثال" if language == "ar" else "Example Province") in tallies
    assert "345" not in told_pages[f"{language}/index.html"] + told_pages[f"{language}/charts/index.html"]


@BOTH
def test_a_tally_stands_beside_the_incidents_of_its_area_with_what_is_left_over(told_pages, language):
    page, words = told_pages[f"{language}/context/index.html"], catalogue(language)
    beside = section(page, "reconciled")
    assert words["totals.residual_lead"] in beside and 'incidents/EX-01/index.html"' in beside
    # 345 by the tally, at most 45 by the incident that may lie within it
    assert all(number in beside for number in ("345", "45", "300"))
    assert '<rect class="tally single"' in beside


@BOTH
def test_the_drawing_of_a_tally_says_what_is_left_over_and_how_many_tolls_are_unknown(told_pages, language):
    caption = (
        section(told_pages[f"{language}/context/index.html"], "reconciled").split("<figcaption>")[1].split("</")[0:]
    )
    words, told = catalogue(language), " ".join(caption)
    assert words["totals.chart_residual"] in told and words["totals.chart_tally"] in told and "300" in told


@BOTH
def test_a_toll_of_several_places_names_them_in_the_language_of_the_page(language):
    record = released()
    place = record.incidents[0].where
    both = PublicCount(Harm.KILLED, Status.UNKNOWN, None, 19, 19, True, False, together=(place.name, "Tell Zahra"))
    claim = replace(record.claims[0], kind=ClaimKind.HARM, where=place, counts=(both,))
    (one,) = (row for row in reconciled(replace(record, claims=(claim,))) if row.together)
    area = Phrases(language).area(one)
    assert "Tell Zahra" in area and Phrases(language).place(place) in area


@BOTH
def test_control_is_a_table_and_stands_on_the_incident_of_its_place_and_day(told_pages, language):
    words = catalogue(language)
    table = section(told_pages[f"{language}/context/index.html"], "control")
    block = section(told_pages[f"{language}/incidents/EX-01/index.html"], "holders")
    assert words["context.control_lead"] in table and words["context.holders_lead"] in block
    for part in (table, block):
        assert words["context.until_none"] in part and words["context.contested_no"] in part
        assert "Example Wire" in part


@BOTH
def test_the_page_runs_as_its_language_and_the_navigation_leads_to_it(told_pages, language):
    page, words = told_pages[f"{language}/context/index.html"], catalogue(language)
    assert f'<html lang="{language}" dir="{words["language.direction"]}">' in page
    assert f'aria-current="page">{words["nav.context"]}</a>' in page
    assert told_pages[f"{language}/index.html"].count('href="../' + f'{language}/context/index.html"') == 1


@BOTH
def test_an_empty_record_says_what_is_not_there(tmp_path, language):
    empty = replace(released(), incidents=(), claims=(), reports=(), controls=(), context=())
    page, words = written(empty, tmp_path / "release")[f"{language}/context/index.html"], catalogue(language)
    for key in ("nothing", "no_tallies", "no_control"):
        assert words[f"context.{key}"] in page
    assert "<table" not in page and "<ol" not in page


def test_a_source_at_risk_gives_the_page_nothing(tmp_path):
    record = released(CONTROL, TALLY, STATEMENT, risks={invented.WIRE.report_id: Risk.AT_RISK})
    found = context_page(record, Sources.of(record))
    assert (found["tallies"], found["controls"]) == ((), ())
    assert "345" not in written(record, tmp_path / "release")["en/context/index.html"]


def test_what_has_no_day_comes_last_and_nothing_is_left_out():
    record = large.record()
    moments = context_page(record, Sources.of(record))["moments"]
    days = [moment.day or date.max for moment in moments]
    assert days == sorted(days) and days[-1] == date.max
    assert {moment.incident.code for moment in moments if moment.incident} == {i.code for i in record.incidents}


def test_a_position_is_said_by_its_speaker_and_leads_to_its_claim():
    record = released()
    (spoken,) = context_page(record, Sources.of(record))["spoken"]
    (official,) = (one for incident in record.incidents for one in incident.official)
    sentence = tuple(replace(run, claims=("R4.1",)) for run in official.quote.paragraphs[0])
    claim = replace(
        record.claims[0],
        key="R4.1",
        report=official.report,
        stance=official.stance,
        claimant="A spokeswoman",
        quote=replace(official.quote, paragraphs=((Segment("On Tuesday it "), *sentence, Segment(".")),)),
    )
    found = replace(record, claims=(*record.claims, claim))
    (said,) = context_page(found, Sources.of(found))["spoken"]
    assert (spoken.claimant, said.claimant, said.codes) == (None, "A spokeswoman", ("EX-01",))
    assert said.quote == claim.quote


def on(month, day):
    return PublicTime(date(2031, month, day), date(2031, month, day), TimePrecision.DAY)


@pytest.mark.parametrize(
    ("since", "until", "covers"),
    [
        (on(3, 1), on(3, 3), True),
        (None, on(3, 3), True),
        (on(3, 3), None, True),
        (on(3, 4), None, False),
        (None, on(3, 2), False),
        (None, None, False),
    ],
)
def test_only_a_stretch_that_has_the_day_is_told_of_an_incident(since, until, covers):
    record = released()
    (incident,) = (one for one in record.incidents if one.code == "EX-01")
    held = PublicControl(incident.where, Party("the northern force"), since, until, True, ())
    apart = replace(held, place=replace(incident.where, name="Elsewhere"))
    found = holders_around(incident, Sources.of(replace(record, controls=(held, apart))))
    assert [one.control for one in found] == ([held] if covers else [])


def test_a_tally_read_without_a_number_stands_only_where_no_other_reading_of_its_words_has_one():
    record = released(TALLY)
    (tally,) = (claim for claim in record.claims if claim.kind is ClaimKind.TOTAL)
    bare = replace(tally, key="R1.99", counts=(replace(tally.counts[0], low=None, high=None),))
    both = replace(record, claims=(*record.claims, bare), context=(*record.context, bare.key))
    assert tallies(both) == [tally.key]
    alone = replace(record, claims=(*record.claims, bare), context=(bare.key,))
    assert tallies(alone) == [bare.key]


def tallies(record):
    return [one.claim.key for one in context_page(record, Sources.of(record))["tallies"]]
