"""Explain is true of the example: no claim moves a field that does not name it; same records, same bytes."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
from storytelling import Story

sys.path.insert(0, str(Path(__file__).parents[1] / "assess"))

from withdrawing import untrue

from recount import codebook, pipeline
from recount.records import Reading, canonical, to_json


@pytest.mark.parametrize("policy", codebook.policies("range"))
def test_withdrawing_any_claim_changes_exactly_what_names_it(story: Story, policy: str) -> None:
    assert len(story.now.incidents) == 14
    for found in story.now.incidents:
        claims = tuple(story.now.claims[claim] for claim in found.incident.claim_ids)
        assert untrue(found.incident, claims, policy) == [], found.code


@pytest.mark.parametrize("seed", range(3))
def test_the_same_records_in_any_order_give_the_same_bytes(story: Story, seed: int) -> None:
    def bytes_of(readings: list[Reading]) -> list[str]:
        claims = [claim for reading in readings for claim in reading.claims]
        incidents = sorted(pipeline.group(readings).incidents, key=lambda found: found.incident_id)
        return [canonical(to_json([incident, pipeline.assess(incident, claims)])) for incident in incidents]

    readings = [pipeline.read(report) for report in story.now.reports.values()]
    shuffled = random.Random(seed).sample(readings, len(readings))
    assert bytes_of(readings) and bytes_of(readings) == bytes_of(shuffled)
