"""What pictures are known by is in no release; that two reports show one is told only where both may be found by it."""

from __future__ import annotations

import json
from dataclasses import replace

import invented
import pytest

from recount.errors import WouldLeak
from recount.publish import (
    Dossier,
    Edition,
    Risk,
    methodology,
    publication_rules,
    redact,
    secrets,
    specimen,
    write_folder,
)
from recount.records import Digest, Picture, to_json

RULES = publication_rules("default")
PICTURE = Picture(Digest("5a" * 32), "c3" * 32, 90, 1280, 720)
CLAUSE = "both show the same picture (two files, 4 of 256 bits of their looks apart)"
SENTENCE = f"R1 and R2 both tell of an airstrike on Tell Example; {CLAUSE}; their days are 1 day apart"


def dossier(*low: str) -> Dossier:
    """The invented case, two reports of its signed incident showing one picture; publishers judged at low risk."""
    shown = {r.report_id: replace(r, pictures=(PICTURE,)) for r in (invented.WIRE, invented.ARABIC)}
    incident = invented.SIGNED.incident
    ids = (invented.C_WIRE.claim_id, invented.C_ARABIC.claim_id)
    reasons = tuple(replace(r, claim_ids=ids, text=SENTENCE) if r.field == "grouping" else r for r in incident.reasons)
    entry = replace(invented.SIGNED, incident=replace(incident, reasons=reasons))
    found = invented.DOSSIER
    reports, risks = {**found.reports, **shown}, {**found.risks, **dict.fromkeys(low, Risk.LOW)}
    return replace(found, reports=reports, risks=risks, entries=(entry, *found.entries[1:]))


def as_text(record: object) -> str:
    return json.dumps(to_json(record), ensure_ascii=False)


PUBLISHERS = tuple(str(report.publisher) for report in (invented.WIRE, invented.ARABIC))


@pytest.mark.parametrize("low", [(), PUBLISHERS])
def test_no_record_holds_what_a_picture_is_known_by(low: tuple[str, ...]) -> None:
    shown = as_text(redact(dossier(*low), RULES, invented.CREATED))
    assert PICTURE.sha256 not in shown and PICTURE.pdq not in shown


def test_that_two_reports_show_one_picture_is_told_where_both_are_at_no_risk() -> None:
    assert CLAUSE in as_text(redact(dossier(*PUBLISHERS), RULES, invented.CREATED))


@pytest.mark.parametrize("low", [(), PUBLISHERS[:1], PUBLISHERS[1:]])
def test_it_is_not_told_where_either_was_not_judged_to_be_at_no_risk(low: tuple[str, ...]) -> None:
    risks = dossier(*low)
    judged = replace(risks, risks={**dict.fromkeys(PUBLISHERS, Risk.UNKNOWN), **dict.fromkeys(low, Risk.LOW)})
    shown = as_text(redact(judged, RULES, invented.CREATED))
    assert "same picture" not in shown and "; their days are 1 day apart" in shown


def test_the_desk_is_told_it() -> None:
    assert CLAUSE in as_text(specimen(dossier(), publication_rules("specimen"), invented.CREATED))


@pytest.mark.parametrize("known_by", [PICTURE.sha256, PICTURE.pdq])
def test_a_release_that_would_show_what_a_picture_is_known_by_is_not_made(tmp_path, known_by: str) -> None:
    found = dossier(*PUBLISHERS)
    record = redact(found, RULES, invented.CREATED)
    edition = Edition("release-2031-05-01", record, methodology(record, RULES), {}, secrets(found, RULES))

    def bake(folder, *_: object) -> None:
        (folder / "index.html").write_text(f"<p>{known_by}</p>")

    with pytest.raises(WouldLeak):
        write_folder(tmp_path / "one", edition, bake)
