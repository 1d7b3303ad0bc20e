"""What belligerents disclosed, as data: targets beside strikes, and a corrected line beside its correction."""

import csv
import io
from dataclasses import replace

import invented
from disclosing import OLD, RULES, record

from recount.publish import Risk, redact
from recount.publish.disclosures_table import disclosures_csv


def rows(found):
    return list(csv.DictReader(io.StringIO(disclosures_csv(found))))


def test_targets_sorties_and_engagements_stand_beside_the_strikes_and_are_not_added_to_them():
    (row,) = rows(record(corrected=False))
    assert [row[name] for name in ("strikes", "targets", "sorties", "engagements")] == ["6", "12", "20..", ""]
    assert row["engaged"] == "destroyed vehicle 3; hit tunnel"
    assert row["partners"] == "Syrian Democratic Forces; the Valley Guard"


def test_a_corrected_line_stands_beside_the_line_that_corrects_it():
    old, new = rows(record())
    assert (old["corrected_by"], new["corrects"]) == (new["claim"], old["claim"])
    assert (old["corrects"], new["corrected_by"]) == ("", "")
    assert (new["corrected_release"], new["instead_of"], new["strikes"]) == ("2031-03-03", "6", "2")


def test_words_of_a_report_that_may_not_be_quoted_are_in_no_cell():
    hushed = replace(invented.DOSSIER, risks={**invented.DOSSIER.risks, "Example Bulletin": Risk.AT_RISK})
    entry = replace(invented.SIGNED, matches=(invented.ONE_MATCH,))
    made = replace(hushed, entries=(entry,), claims={**hushed.claims, OLD.claim_id: OLD})
    (row,) = rows(redact(made, RULES, invented.CREATED))
    assert "Valley Guard" not in row["partners"] and row["targets"] == "12"
