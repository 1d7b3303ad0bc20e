"""A publisher's withdrawal is set beside the incident of its earlier account, and supersedes nothing by itself."""

from __future__ import annotations

from datetime import date

import pytest
from link_making import judged

from recount import Report, ReportId, assess, group, read
from recount.records import Grouping, Inconsistency, InconsistencyKind, JudgementKind

STRIKE = "At least 25 people were killed in an air strike on Nyala on 9 February 2024, residents said."
BACK = "We withdraw our report that at least 25 people were killed in an air strike on Nyala on 9 February 2024."
OTHER = "At least 25 people were killed in shelling of El Fasher on 2 February 2024, residents said."


def reading(name: str, text: str, published: date | None, publisher: str = "Example Page"):
    return read(Report(ReportId(name), text, publisher=publisher, published=published, country=("SD",)))


TOLD = reading("told", STRIKE, date(2024, 2, 10))
TAKEN_BACK = reading("back", BACK, date(2024, 2, 14))


def found(grouping: Grouping) -> list[Inconsistency]:
    return [one for one in grouping.inconsistencies if one.kind is InconsistencyKind.WITHDRAWN]


def test_it_stands_beside_the_incident_with_both_words_and_changes_no_figure() -> None:
    grouping = group([TOLD, TAKEN_BACK])
    (incident,) = grouping.incidents
    (one,) = found(grouping)
    assert one.incident_ids == (incident.incident_id,) and one.belligerent == ""
    assert one.says == TAKEN_BACK.claims[0].claim_id and one.against == (TOLD.claims[0].claim_id,)
    claims = [*TOLD.claims, *TAKEN_BACK.claims]
    killed = assess(incident, claims).killed
    assert killed and killed.low == 25


def test_once_a_person_rejects_the_account_nothing_of_it_is_left() -> None:
    rejected = judged(JudgementKind.REJECT_CLAIM, TOLD.claims[0].claim_id, hour=9)
    grouping = group([TOLD, TAKEN_BACK], [rejected])
    assert not grouping.incidents and not found(grouping)


@pytest.mark.parametrize(
    "earlier",
    [
        reading("told", STRIKE, date(2024, 2, 10), "Another Page"),
        reading("told", STRIKE, date(2024, 2, 20)),
        reading("told", OTHER, date(2024, 2, 3)),
    ],
    ids=["another publisher", "published later", "another place and day"],
)
def test_it_takes_back_nothing_but_an_earlier_account_of_its_own_publisher(earlier: object) -> None:
    assert not found(group([earlier, TAKEN_BACK]))


def test_where_two_incidents_could_be_meant_none_is() -> None:
    back = reading("back", "We withdraw our report that at least 25 people were killed.", date(2024, 2, 14))
    assert not found(group([TOLD, reading("other", OTHER, date(2024, 2, 3)), back]))
    assert found(group([TOLD, back]))
