"""What a party says it did not do, beside what its own log lists."""

from __future__ import annotations

import pytest
from link_making import BIR_ZAYN, ON_THE_DAY, TEL_ASWAD, Tale, day, tale

from recount.link import group
from recount.records import About, Claimant, ClaimantKind, ClaimKind, Stance

TURKISH = Claimant("Turkish Armed Forces", ClaimantKind.BELLIGERENT)
RUSSIAN = Claimant("Russian Forces", ClaimantKind.BELLIGERENT)
SENTENCE = (
    "apparent inconsistency, for a person to confirm: the same party lists 3 strikes near Tel Aswad "
    "on 29 November 2018, by its own definition of a strike"
)


def reasons(stance: Stance, about: About = About.STRIKE, **log: object) -> tuple[str, ...]:
    told = {"where": TEL_ASWAD, "when": ON_THE_DAY, "claimant": TURKISH}
    said = Tale("s1").claim("There was no strike.", ClaimKind.RESPONSIBILITY, stance=stance, about=about, **told)
    line = Tale("log").claim("3 strikes there.", ClaimKind.DISCLOSURE, **told | {"strikes": 3} | log)
    incident = tale("r1", where=TEL_ASWAD, when=ON_THE_DAY)
    matches = group((incident.reading, said.reading, line.reading)).matches
    return next(match.reasons for match in matches if match.report_id == "s1")


def test_no_strike_beside_strikes_of_its_own_log_is_an_apparent_inconsistency():
    assert SENTENCE in reasons(Stance.NOT_CORROBORATED)


@pytest.mark.parametrize(
    "log",
    [
        pytest.param({"claimant": RUSSIAN}, id="the log of another party"),
        pytest.param({"where": BIR_ZAYN}, id="another place"),
        pytest.param({"when": day(2018, 12, 1)}, id="another day"),
        pytest.param({"strikes": 0}, id="a log of none"),
    ],
)
def test_what_another_party_place_or_day_shows_is_none(log):
    assert not [reason for reason in reasons(Stance.NOT_CORROBORATED, **log) if "inconsistency" in reason]


@pytest.mark.parametrize(
    ("stance", "about"), [(Stance.INSUFFICIENT_INFORMATION, About.STRIKE), (Stance.DENIES, About.STRIKE)]
)
def test_too_little_information_and_a_denial_say_nothing_of_strikes(stance, about):
    assert not [reason for reason in reasons(stance, about) if "inconsistency" in reason]
