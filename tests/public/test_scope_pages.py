"""What a record includes, on its pages: the terms in both languages, and in a specimen what lies outside."""

from dataclasses import replace
from datetime import date

import invented
import pytest

from recount.publish import Edition, methodology, publication_rules, redact, specimen, write_folder
from recount.records import (
    Circle,
    Combatants,
    EventType,
    HarmScope,
    HeldRule,
    Reason,
    Scope,
    ScopeFinding,
    ScopeTerms,
    Verdict,
)
from recount_site.public.bake import bake
from recount_site.public.wording import catalogue

TERMS = ScopeTerms(
    ("SY", "IQ"), ("Example Province",), (Circle(34.5, 40.9, 30),), date(2031, 1, 1), date(2031, 12, 31),
    ("us_led_coalition",), (EventType.AIRSTRIKE,), Combatants.EXCLUDE, 30, HarmScope.DIRECT,
)  # fmt: skip
OUT = ScopeFinding(Verdict.OUT, (Reason("scope.dates", "dates_out", (), "Dates: 2031-04-02 lies outside 2031-01."),))


def scoped(findings=()):
    """The invented case with a scope, its incidents found as told."""
    entries = tuple(replace(e, finding=dict(findings).get(e.code)) for e in invented.DOSSIER.entries)
    scope = Scope(TERMS, "Mara Quill", invented.CREATED, "the terms of the project")
    return replace(invented.DOSSIER, entries=entries, scope=scope)


def baked(record, rules, folder):
    write_folder(folder, Edition("made", record, methodology(record, rules), {"recount": "0"}), bake)
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.html")}


@pytest.fixture(scope="module")
def scoped_pages(tmp_path_factory):
    rules = publication_rules("default")
    record = redact(scoped(), rules, invented.CREATED)
    return baked(record, rules, tmp_path_factory.mktemp("scope") / "release")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_methodology_tells_every_term_of_the_scope(scoped_pages, language):
    text, words = scoped_pages[f"{language}/methodology/index.html"], catalogue(language)
    terms = ("heading", "territory", "admin1", "within", "since", "until", "actors", "means", "combatants", "harm")
    for key in (*(f"scope.{term}" for term in terms), "scope.died_of_wounds", "scope_combatants.exclude"):
        assert words[key] in text, key
    assert "SY" in text and words["event.airstrike"] in text and words["scope_harm.direct"] in text


def test_no_page_tells_who_set_the_scope(scoped_pages):
    assert not any("Mara Quill" in text for text in scoped_pages.values())


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_specimen_lists_what_lies_outside_with_the_reason(tmp_path, language):
    rules = publication_rules("specimen")
    code = invented.DOSSIER.entries[0].code
    record = specimen(scoped({code: OUT}.items()), rules, invented.CREATED)
    pages = baked(record, rules, tmp_path / "specimen")
    text = pages[f"{language}/index.html"]
    why = {"en": "2031-04-02 lies outside", "ar": "\u20662031-04-02\u2069 يقع خارج"}
    assert catalogue(language)["list.outside"] in text and why[language] in text
    assert f"{language}/incidents/{code}/index.html" not in pages


def test_a_record_without_a_scope_says_nothing_of_one(pages):
    assert catalogue("en")["scope.heading"] not in pages["en/methodology/index.html"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_page_of_an_incident_shows_whom_the_scope_holds_out_beside_its_range(tmp_path, language, pages):
    rules = publication_rules("default")
    entry = invented.DOSSIER.entries[0]
    claim = next(one for one in entry.claims if one.counts)
    why = Reason("killed", HeldRule.WOUNDS, (claim.claim_id,), "Out of scope and held out of the range: told so.")
    held = replace(entry, assessment=replace(entry.assessment, reasons=(*entry.assessment.reasons, why)))
    dossier = replace(invented.DOSSIER, entries=(held, *invented.DOSSIER.entries[1:]))
    plain, pages = pages, baked(redact(dossier, rules, invented.CREATED), rules, tmp_path / "release")
    text, words = pages[f"{language}/incidents/{entry.code}/index.html"], catalogue(language)
    assert words["incident.held_out"] in text and text.count("told so.") == 1
    assert words["incident.held_out"] not in plain[f"{language}/incidents/{entry.code}/index.html"]
