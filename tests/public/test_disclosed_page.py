"""What a line of a release tells beside its strikes, and that it was corrected, on the page of an incident."""

from dataclasses import replace

import pytest
from disclosing import record

from recount.publish import Edition, methodology, publication_rules, write_folder
from recount_site.public.bake import bake
from recount_site.public.phrases import Phrases

BOTH = pytest.mark.parametrize("language", ["en", "ar"])


def section(found, folder, language):
    rules = publication_rules("default")
    write_folder(folder, Edition("made", found, methodology(found, rules), {"recount": "0"}), bake)
    code = found.incidents[0].code
    page = (folder / f"{language}/incidents/{code}/index.html").read_text(encoding="utf-8")
    return page.partition(' id="disclosures"')[2].partition("</section>")[0]


@BOTH
def test_targets_what_was_hit_and_partners_are_told_as_the_partys_own_account(tmp_path, language):
    found, phrases = section(record(corrected=False), tmp_path / "r", language), Phrases(language)
    for key in ("targets", "sorties", "engagements", "engaged", "partners"):
        assert phrases.say(f"disclosed.{key}") in found
    assert phrases.term("struck", "tunnel") in found and phrases.say("range.unknown") in found
    assert phrases.say("disclosed.corrected") not in found


@BOTH
def test_a_corrected_line_says_so_and_leads_to_the_line_that_corrects_it(tmp_path, language):
    made = record()
    found, phrases = section(made, tmp_path / "r", language), Phrases(language)
    by = next(claim.corrected_by for claim in made.claims if claim.corrected_by)
    assert phrases.say("disclosed.corrected") in found and f"#{by}" in found


@pytest.mark.parametrize(("strikes", "key"), [(0, "match_none"), (None, "match_unsaid"), (6, "match_one")])
def test_a_line_of_no_strikes_or_of_targets_alone_is_not_told_as_one_strike(tmp_path, strikes, key):
    made = record(corrected=False)
    claims = tuple(
        replace(claim, event=replace(claim.event, strikes=strikes)) if claim.disclosed else claim
        for claim in made.claims
    )
    (incident,) = made.incidents
    match = replace(incident.matches[0], indistinct_from=0)
    made = replace(made, claims=claims, incidents=(replace(incident, matches=(match,)),))
    assert f"<strong>{Phrases('en').say(f'incident.{key}')}</strong>" in section(made, tmp_path / "r", "en")


def test_a_correction_of_no_line_of_the_record_says_that_none_was_found(tmp_path):
    made = record()
    alone = tuple(replace(claim, corrected_by=None, corrects=None) for claim in made.claims)
    correcting = next(claim for claim in alone if claim.disclosed and claim.disclosed.corrects)
    (incident,) = made.incidents
    match = replace(incident.matches[0], claim=correcting.key)
    made = replace(made, claims=alone, incidents=(replace(incident, matches=(match,)),))
    assert Phrases("en").say("disclosed.corrects_none") in section(made, tmp_path / "r", "en")
