"""The release holds what two people signed, the specimen holds everything, and a second run changes nothing."""

from __future__ import annotations

import csv
import json

from click.testing import CliRunner
from storytelling import EXPECTED, Story

from recount.publish import read_manifest
from recount.records import ReviewState
from recount_cli.demo import EXAMPLE, demo

SIGNED = ("CS1844", "CS1862", "CS1864", "CS1874", "CS1875", "EX-01")
ONE_SIGNATURE = "CS1865"


def test_every_state_of_review_is_seen(story: Story) -> None:
    states = {code: story.incident(code).assessment.review_state for code in EXPECTED}
    assert {code for code, state in states.items() if state is ReviewState.SIGNED} == set(SIGNED)
    assert {code for code, state in states.items() if state is ReviewState.REVIEWED} == {ONE_SIGNATURE}
    assert len([code for code, state in states.items() if state is ReviewState.MACHINE_READ]) == 7


def test_nothing_that_was_signed_has_changed_since(story: Story) -> None:
    assert [found.code for found in story.now.incidents if found.standing.changed] == []


def test_the_release_holds_what_is_signed_and_the_specimen_everything(story: Story) -> None:
    release, specimen = read_manifest(story.built.release), read_manifest(story.built.specimen)
    assert release is not None and specimen is not None
    assert release.codes == tuple(sorted(story.incident(code).code for code in SIGNED))
    assert specimen.codes == tuple(sorted(found.code for found in story.now.incidents))


def test_no_file_of_the_release_tells_of_what_is_not_signed(story: Story) -> None:
    words = ("Al Kashma", "الكشمة", "Ad Darbasiyah", "الدرباسية", "Modelian", "Salim Example")
    files = [path for path in story.built.release.rglob("*") if path.is_file()]
    assert len(files) > 10
    assert [(path.name, word) for path in files for word in words if word.encode() in path.read_bytes()] == []


def test_the_published_table_and_map_hold_the_signed_ranges(story: Story) -> None:
    with (story.built.release / "data" / "incidents.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["code"]: [int(row["killed_low"]), int(row["killed_high"])] for row in csv.DictReader(file)}
    assert rows == {story.incident(code).code: EXPECTED[code]["killed"] for code in SIGNED}
    features = json.loads((story.built.release / "data" / "incidents.geojson").read_text(encoding="utf-8"))["features"]
    assert {feature["properties"]["code"] for feature in features} == set(rows)


def test_an_incident_without_a_place_on_the_map_has_no_point(story: Story) -> None:
    features = json.loads((story.built.release / "data" / "incidents.geojson").read_text(encoding="utf-8"))["features"]
    without = [feature["properties"]["code"] for feature in features if feature["geometry"] is None]
    assert without == [story.incident("EX-01").code]


def test_an_invented_place_is_listed_as_not_on_the_map(story: Story) -> None:
    page = (story.built.release / "en" / "map" / "index.html").read_text(encoding="utf-8")
    unplaced = page.partition("Not on the map")[2].partition("</ul>")[0]
    assert "Kafr Mithal" in unplaced and "Hajin" not in unplaced


def test_a_second_run_changes_nothing(story: Story) -> None:
    before = sorted(path.name for path in (story.folder / "releases").iterdir())
    done = CliRunner().invoke(demo, [str(story.folder), "--example", str(EXAMPLE), "--no-serve"])
    assert done.exit_code == 0, done.output
    assert "killed 10–45" in done.output and "killed 6–100" in done.output
    assert sorted(path.name for path in (story.folder / "releases").iterdir()) == before
