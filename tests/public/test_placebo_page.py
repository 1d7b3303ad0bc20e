"""Whether disclosed strikes say anything, on the page of context: in words, with its table, in both languages."""

from dataclasses import replace

import invented
import pytest

from recount.publish import Edition, methodology, publication_rules, redact, write_folder
from recount.records import Placebo, Shift
from recount_site.public.bake import bake
from recount_site.public.wording import catalogue

BOTH = pytest.mark.parametrize("language", ["en", "ar"])
SHIFTS = (Shift(-30, 8, 6, 2, 4, 0, 0.0625), Shift(30, 9, 6, 0, 6, 0, 0.0156))
NO_INFORMATION = Placebo(21, SHIFTS, 6.0, False, "")


def pages(found, folder):
    rules = publication_rules("default")
    record = redact(replace(invented.DOSSIER, placebo=found), rules, invented.CREATED)
    write_folder(folder, Edition("made", record, methodology(record, rules), {"recount": "0"}), bake)
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.html")}


def section(found, folder, language):
    page = pages(found, folder / "release")[f"{language}/context/index.html"]
    return page.partition(' id="placebo"')[2].partition("</section>")[0]


def said(key, language, **facts):
    """The words of a key up to its first fact, which is enough to tell it from the others."""
    return catalogue(language)[f"placebo.{key}"].partition("{")[0]


@BOTH
def test_no_information_is_said_in_words_beside_the_counts(tmp_path, language):
    found = section(NO_INFORMATION, tmp_path, language)
    assert said("no_information", language) in found
    assert (
        "6.0" not in found
        and "0.0625" in found
        and "<table" in found
        and catalogue(language)["placebo.limits"] in found
    )


@BOTH
def test_a_lift_is_told_and_one_on_own_days_alone_apart(tmp_path, language):
    told = section(replace(NO_INFORMATION, informs=True), tmp_path / "one", language)
    never_moved = tuple(replace(shift, fit_moved=0) for shift in SHIFTS)
    alone = section(replace(NO_INFORMATION, informs=True, lift=None, shifts=never_moved), tmp_path / "two", language)
    assert said("lift", language) in told and "6.0" in told
    assert said("only_own", language) in alone


@BOTH
def test_a_record_without_disclosed_strikes_compares_nothing(tmp_path, language):
    found = section(Placebo(0, SHIFTS, None, False, ""), tmp_path, language)
    assert catalogue(language)["placebo.nothing"] in found and "<table" not in found


@BOTH
def test_a_disclosed_strike_beside_an_incident_leads_to_what_it_says(tmp_path, language):
    incident = pages(NO_INFORMATION, tmp_path / "one")[f"{language}/incidents/EX-01/index.html"]
    assert 'context/index.html#placebo"' in incident
    before = pages(None, tmp_path / "two")
    assert "#placebo" not in before[f"{language}/incidents/EX-01/index.html"]
    assert 'id="placebo"' not in before[f"{language}/context/index.html"]
