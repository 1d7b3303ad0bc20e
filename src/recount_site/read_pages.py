"""Readings as pages for the desk, without a case: what `recount read --site` writes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from recount import pipeline
from recount.publish import Dossier, Edition, Written, methodology, publication_rules, specimen, write_folder
from recount.records import Reading

from .public.bake import bake

_NAME = "reading"


def write_readings(out: Path, title: str, readings: Iterable[Reading], created: datetime) -> Written:
    """Write a watermarked site of reports that stand in no case, each with its claims and what was not used.

    No incident is made of them. *Writes* `out`. Raises ForeignFolder where it holds anything but an older specimen.
    """
    found = {reading.report.report_id: reading for reading in readings}
    dossier = Dossier(
        title=title,
        entries=(),
        claims={claim.claim_id: claim for reading in found.values() for claim in reading.claims},
        reports={report_id: reading.report for report_id, reading in found.items()},
        controls=pipeline.control(claim for reading in found.values() for claim in reading.claims),
        unused={report_id: pipeline.unused(reading) for report_id, reading in found.items()},
    )
    rules = publication_rules("specimen")
    record = specimen(dossier, rules, created)
    versions = {"recount": version("recount"), "rules": pipeline.rules_version()}
    return write_folder(out, Edition(_NAME, record, methodology(record, rules), versions), bake)
