"""The figures of the example are those of the public record, where that lies beside the checkout."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from storytelling import EXPECTED

from shared_data import beside

RECORD = Path(__file__).parents[3] / "shared" / "facts" / "hajin-2018.jsonl"
PARTIES = {"coalition": "us_led_coalition", "syrian_democratic_forces": "sdf", "turkey": "turkey"}
RANGES = {"killed": "killed", "injured": "injured", "killed_children": "children", "killed_women": "women",
          "killed_men": "men"}  # fmt: skip


@pytest.mark.parametrize("code", [code for code, wanted in EXPECTED.items() if not wanted.get("invented")])
def test_an_incident_is_expected_as_the_record_has_it(code: str) -> None:
    lines = [json.loads(line) for line in beside(RECORD).read_text(encoding="utf-8").splitlines()]
    (row,) = [line for line in lines if line["code"] == code]
    assert {key: value for key, value in EXPECTED[code].items() if key != "place"} == _expected(row)


def _expected(row: dict[str, Any]) -> dict[str, Any]:
    parties = row["belligerents"]
    conceded = [party["conceded_deaths"] for party in parties if party["conceded_deaths"]]
    disclosed = [line for party in parties for line in party["disclosed_that_day"]]
    return {
        "code": row["code"],
        "day": date.fromisoformat(row["date"]),
        "point": [row["lat"], row["lon"]],
        **{ours: row[theirs] for theirs, ours in RANGES.items() if row[theirs] is not None},
        "grade": row["grade"],
        "blamed": [PARTIES[party["belligerent"]] for party in parties],
        **({"conceded": conceded[0]} if conceded else {}),
        **({"disclosed": disclosed} if disclosed else {}),
    }
