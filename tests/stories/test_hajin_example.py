"""The example from its reports to its release: what a reader is promised in examples/hajin-2018/README.md."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from recount.publish import read_manifest
from recount.records import Claim, EchoRelation, Grade, Group, Range, ReviewState, StrikeStatus
from recount_cli.demo import EXAMPLE, Built, build, demo
from recount_site.casefile.current import CurrentCase, CurrentIncident
from recount_site.casefile.judging import find

ARABIC = re.compile("[\u0600-\u06ff]")
DEMONSTRATION = ("Written for demonstration", "كُتب لغرض العرض")


@dataclass(frozen=True)
class Story:
    folder: Path
    built: Built

    @property
    def now(self) -> CurrentCase:
        return self.built.case

    def incident(self, place: str, day: date) -> CurrentIncident:
        (found,) = find(self.now, place, day)
        return found

    @property
    def hospital(self) -> CurrentIncident:
        return self.incident("Al Sha'afa", date(2018, 11, 29))

    @property
    def prison(self) -> CurrentIncident:
        return self.incident("Al Kashma", date(2018, 11, 28))

    def claims_behind(self, found: CurrentIncident, field: str) -> list[Claim]:
        """The claims that the reasons of a field rest on."""
        reasons = [reason for reason in found.assessment.reasons if reason.field == field]
        assert reasons, field
        return [self.now.claims[claim] for reason in reasons for claim in reason.claim_ids]

    def publishers(self, claims: list[Claim]) -> set[str]:
        return {str(self.now.reports[claim.report_id].publisher) for claim in claims}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    folder = tmp_path_factory.mktemp("story") / "demo"
    yield Story(folder, build(folder, EXAMPLE, lambda stage, done, total: None))


def test_eight_reports_four_of_each_language_are_read_and_none_is_refused(story: Story) -> None:
    assert sorted(str(report.language) for report in story.now.reports.values()) == ["ar"] * 4 + ["en"] * 4
    assert [r for r in story.now.rejections if r.stage == "preserve"] == []


def test_every_report_says_that_it_is_written_for_demonstration(story: Story) -> None:
    assert [
        r.publisher for r in story.now.reports.values() if not any(words in r.text for words in DEMONSTRATION)
    ] == []


def test_every_outlet_is_named_as_an_example_and_every_reviewer_as_invented(story: Story) -> None:
    assert all(str(report.publisher).startswith("Example ") for report in story.now.reports.values())
    assert {judgement.by for judgement in story.now.judgements if "(invented reviewer)" not in judgement.by} == set()


def test_the_reports_tell_of_two_incidents(story: Story) -> None:
    assert len(story.now.incidents) == 2
    assert story.hospital.code != story.prison.code


def test_both_languages_meet_in_each_incident(story: Story) -> None:
    for found in (story.hospital, story.prison):
        assert {story.now.reports[report].language for report in found.incident.report_ids} == {"ar", "en"}


def test_the_hospital_has_a_range_of_10_to_45_and_the_prison_of_6_to_100(story: Story) -> None:
    assert _ends(story.hospital.assessment.killed) == (10, 45)
    assert _ends(story.prison.assessment.killed) == (6, 100)
    assert _ends(story.prison.assessment.injured) == (50, 50)


def test_where_nothing_is_known_of_the_injured_nothing_is_said(story: Story) -> None:
    injured = story.hospital.assessment.injured
    assert injured is None or not injured.known


def test_each_bound_of_the_hospital_quotes_words_in_both_languages(story: Story) -> None:
    for field in ("killed.low", "killed.high"):
        quotes = [claim.quote for claim in story.claims_behind(story.hospital, field)]
        assert {bool(ARABIC.search(quote)) for quote in quotes} == {True, False}, field


def test_the_sentence_of_each_bound_repeats_the_words_that_carry_it(story: Story) -> None:
    for found in (story.hospital, story.prison):
        for reason in found.assessment.reasons:
            if reason.field in ("killed.low", "killed.high"):
                assert any(story.now.claims[claim].quote in reason.text for claim in reason.claim_ids), reason.text


def test_three_children_and_five_women_are_among_the_dead_and_added_to_nothing(story: Story) -> None:
    groups = story.hospital.assessment.groups
    assert [_ends(groups[group].killed) for group in (Group.CHILDREN, Group.WOMEN)] == [(3, 3), (5, 5)]


def test_the_copying_page_and_the_relaying_agency_are_shown_to_depend_on_the_local_page(story: Story) -> None:
    names = {report_id: report.publisher for report_id, report in story.now.reports.items()}
    dependent = {
        frozenset((names[echo.report_id], names[echo.other_id]))
        for echo in story.now.echoes
        if echo.relation is EchoRelation.SHOWN_DEPENDENT
    }
    assert frozenset(("Example Local Page", "Example Copying Page")) in dependent
    assert frozenset(("Example Local Page", "Example Wire Agency")) in dependent
    assert not any("Example Reporters Network" in pair for pair in dependent)


def test_the_monitors_tally_sets_no_bound(story: Story) -> None:
    for field in ("killed.low", "killed.high"):
        assert "Example Monitoring Group" not in story.publishers(story.claims_behind(story.hospital, field))


def test_the_disclosure_fits_no_better_than_the_17_other_strikes_of_its_day(story: Story) -> None:
    assert _same_day(story, story.hospital) == [(18, 17)]
    assert _same_day(story, story.prison) == [(12, 11)]


def test_a_disclosure_alone_makes_no_incident(story: Story) -> None:
    told_of = {report for found in story.now.incidents for report in found.incident.report_ids}
    assert "Example Strike Bulletin" not in {story.now.reports[report].publisher for report in told_of}


def test_nothing_is_confirmed_and_no_strike_declared(story: Story) -> None:
    for found in story.now.incidents:
        assert found.assessment.grade is not Grade.CONFIRMED
        assert found.assessment.strike_status is StrikeStatus.LIKELY


def test_the_coalition_is_suspected_and_takes_no_position(story: Story) -> None:
    for found in story.now.incidents:
        assert [(party.id, party.status.value) for party in found.assessment.belligerents] == [
            ("us_led_coalition", "suspected")
        ]
        assert found.assessment.official == ()


def test_two_invented_reviewers_sign_the_hospital_and_nobody_the_prison(story: Story) -> None:
    assert story.hospital.assessment.review_state is ReviewState.SIGNED
    assert story.hospital.standing.changed == ()
    assert story.prison.assessment.review_state is ReviewState.MACHINE_READ


def test_the_release_holds_what_is_signed_and_the_specimen_holds_both(story: Story) -> None:
    release, specimen = read_manifest(story.built.release), read_manifest(story.built.specimen)
    assert release is not None and specimen is not None
    assert release.codes == (story.hospital.code,)
    assert specimen.codes == tuple(sorted((story.hospital.code, story.prison.code)))


def test_no_file_of_the_release_tells_of_the_prison(story: Story) -> None:
    words = ("Al Kashma", "الكشمة", story.prison.code, "valley-news")
    files = [path for path in story.built.release.rglob("*") if path.is_file()]
    assert len(files) > 10
    assert [path.name for path in files for word in words if word.encode() in path.read_bytes()] == []


def test_every_page_of_release_and_specimen_says_that_it_is_written_for_demonstration(story: Story) -> None:
    for folder in (story.built.release, story.built.specimen):
        pages = [path for path in folder.rglob("*.html") if path.parent != folder]
        assert len(pages) >= 8
        silent = [p for p in pages if not any(words in p.read_text(encoding="utf-8") for words in DEMONSTRATION)]
        assert silent == []


def test_the_published_table_and_map_hold_the_signed_range(story: Story) -> None:
    with (story.built.release / "data" / "incidents.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["code"], row["killed_low"], row["killed_high"]) == (story.hospital.code, "10", "45")
    features = json.loads((story.built.release / "data" / "incidents.geojson").read_text(encoding="utf-8"))["features"]
    assert [feature["properties"]["code"] for feature in features] == [story.hospital.code]


def test_a_second_run_changes_nothing(story: Story) -> None:
    before = sorted(path.name for path in (story.folder / "releases").iterdir())
    done = CliRunner().invoke(demo, [str(story.folder), "--example", str(EXAMPLE), "--no-serve"])
    assert done.exit_code == 0, done.output
    assert "killed 10–45" in done.output and "killed 6–100" in done.output
    assert sorted(path.name for path in (story.folder / "releases").iterdir()) == before


def _ends(found: Range | None) -> tuple[int | None, int | None]:
    assert found is not None
    return found.low, found.high


def _same_day(story: Story, found: CurrentIncident) -> list[tuple[int | None, int]]:
    """Of the disclosures of an incident's own day: the strikes told of, and how many others fit as well."""
    matched = [m for m in story.now.matches if m.incident_id == found.incident.incident_id and m.day_gap == 0]
    events = [(story.now.claims[match.claim_id].event, match) for match in matched]
    return [(event.strikes if event else None, match.indistinct_from) for event, match in events]
