"""What somebody says of all the dead of whom another told: a claim of its own beside theirs. All texts are invented."""

from __future__ import annotations

import pytest

from recount import pipeline
from recount.records import ClaimantKind, Report, ReportId, Status


def _told(text: str, language: str) -> list[tuple[ClaimantKind, Status, int | None]]:
    claims = pipeline.read(Report(ReportId("r"), text, language=language, publisher="Example Page")).claims
    return [(claim.claimant.kind, count.status, count.low) for claim in claims for count in claim.counts]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Activists said seven people were killed. The army said the dead were fighters.", "en"),
        ("Activists say seven were killed; the army says the dead were terrorists.", "en"),
        ("قال ناشطون إن سبعة أشخاص قتلوا. وقال الجيش إن القتلى كانوا مسلحين.", "ar"),
        ("قال ناشطون إن سبعة قتلوا، فيما قال الجيش إن القتلى إرهابيون.", "ar"),
    ],
)
def test_a_party_that_calls_the_dead_fighters_is_heard_beside_those_who_count_them(text: str, language: str) -> None:
    assert _told(text, language) == [
        (ClaimantKind.LOCAL_SOURCES, Status.UNKNOWN, 7),
        (ClaimantKind.BELLIGERENT, Status.COMBATANT, None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Activists said seven people were killed. The army said the dead were fighters and civilians.",
        "Activists said seven people were killed. The army said some of the dead were fighters.",
        "Activists said seven people were killed. The army said not all of the dead were fighters.",
    ],
)
def test_what_is_said_of_some_is_not_said_of_all(text: str) -> None:
    whole = [status for _, status, low in _told(text, "en") if low is None or low == 7]
    assert Status.COMBATANT not in whole


def test_the_publishers_own_word_of_them_is_the_status_of_its_number() -> None:
    text = "Seven people were killed in Saraqib. The dead were civilians."
    assert _told(text, "en") == [(ClaimantKind.PUBLISHER, Status.CIVILIAN, 7)]
