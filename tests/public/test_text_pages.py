"""The assessment text stands at the top of its incident, in the page's language, each sentence with its accounts."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import invented
import pytest

from recount.assess.narrative.narrative import Subject, draft
from recount.publish import Edition, Text, methodology, publication_rules, redact, specimen, write_folder
from recount.records import Looked, LookOutcome
from recount_site.public.bake import bake

AT = datetime(2031, 4, 21, tzinfo=UTC)
SUBJECT = Subject(invented.INCIDENT, invented.ASSESSMENT, (*invented.CLAIMS, invented.C_BULLETIN))
STALE = frozenset({"killed"})
LOOKS = (
    Looked("Valley Radio", LookOutcome.FOUND, AT, "Mara Quill", AT.date().replace(month=3, day=1), AT.date()),
    Looked("Hill Page", LookOutcome.NOTHING_FOUND, AT, "Mara Quill", AT.date(), AT.date()),
)


@pytest.fixture(scope="module")
def sites(tmp_path_factory):
    """A release with an English text, and a specimen with a stale English text and an Arabic draft."""
    folder = tmp_path_factory.mktemp("texts")
    accepted, drafted = Text("en", draft(SUBJECT, "en"), "reviewer", AT), Text("ar", draft(SUBJECT, "ar"))
    for name, texts, make, policy in (
        ("release", (accepted,), redact, "default"),
        ("specimen", (replace(accepted, stale=STALE), drafted), specimen, "specimen"),
    ):
        entry, rules = replace(invented.SIGNED, texts=texts), publication_rules(policy)
        record = make(replace(invented.DOSSIER, entries=(entry,), looks=LOOKS), rules, invented.CREATED)
        write_folder(folder / name, Edition(name, record, methodology(record, rules), {"recount": "0"}), bake)
    return folder


def page(sites, name):
    return (sites / name / "index.html").read_text(encoding="utf-8")


def test_each_sentence_leads_to_the_accounts_that_it_rests_on(sites):
    text = page(sites, "release/en/incidents/EX-01")
    section = text[text.index('aria-labelledby="text"') : text.index('aria-labelledby="range"')]
    assert "At least 10 civilians were killed" in section and "reviewer" in section
    links = re.findall(r'href="([^"#]+)#([^"]+)"', section)
    assert len(links) >= 5 and all(anchor.startswith("R") for _, anchor in links)
    assert "must not be published" not in section and "Stale" not in section


def test_a_text_that_nobody_accepted_in_a_language_is_on_no_released_page_of_it(sites):
    assert 'aria-labelledby="text"' not in page(sites, "release/ar/incidents/EX-01")


def test_a_specimen_marks_what_is_stale_and_what_is_a_draft(sites):
    assert "Stale: 1 of" in page(sites, "specimen/en/incidents/EX-01")
    arabic = page(sites, "specimen/ar/incidents/EX-01")
    assert "مسودة من قالب" in arabic and "قُتل ما لا يقل عن" in arabic


def test_under_every_trend_stands_how_many_of_the_watched_sources_were_looked_at(sites):
    charts = page(sites, "release/en/charts")
    assert charts.count("says nothing about the absence of harm") == 2 and ">1/2</text>" in charts
    assert "Sources looked at (" in charts


def test_how_it_was_watched_is_told_by_month_and_names_no_source(sites):
    for language, words in (("en", "How it was watched"), ("ar", "كيف جرى الرصد")):
        about = page(sites, f"release/{language}/about")
        assert words in about and "Valley Radio" not in about and "Hill Page" not in about


def test_a_record_without_a_log_says_that_silence_says_nothing(pages):
    assert "There is no log of which sources" in pages["en/about/index.html"]
    assert "No log tells which sources" in pages["en/charts/index.html"]
