"""Rows of a recorder's table written out as a line: fields that name who is blamed and how many were harmed."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, Harm


def claims(text: str, language: str = "en") -> tuple[Claim, ...]:
    return read(Report(ReportId("r"), text, language=language, publisher="Example Monitor", country=("SY",))).claims


def blamed(claim: Claim) -> list[str | None]:
    return [party.id for party in claim.belligerents]


@pytest.mark.parametrize(
    ("text", "language", "parties"),
    [
        ("Strike reported at Hajin. Blamed: Russian Military. Civilians killed: 4.", "en", ["russia"]),
        ("Strike at Hajin. Alleged perpetrator: Turkish Military, U.S.-led Coalition.", "en",
         ["turkey", "us_led_coalition"]),
        ("غارة جوية على هجين. الجهة المتهمة: القوات الروسية.", "ar", ["russia"]),
    ],
)  # fmt: skip
def test_a_field_names_the_party_blamed_for_all_that_its_line_tells(
    text: str, language: str, parties: list[str]
) -> None:
    assert all(blamed(claim) == parties for claim in claims(text, language))


def test_a_party_named_in_the_words_themselves_stands_before_the_field() -> None:
    told = claims("Israeli warplanes bombed Hajin. Blamed: Russian Military.")
    assert [blamed(claim) for claim in told] == [["israel"]]


def test_a_field_says_nothing_of_other_lines() -> None:
    text = "Airstrike at Hajin killed two people.\nShelling at Idlib killed one child. Blamed: Russian Military."
    first, _ = text.split("\n")
    told = {claim.quote in first: blamed(claim) for claim in claims(text)}
    assert told == {True: [], False: ["russia"]}


@pytest.mark.parametrize(
    ("text", "harm", "ends"),
    [
        ("Airstrike at Hajin. Civilians killed: 7.", Harm.KILLED, (7, 7)),
        ("Airstrike at Hajin. Civilians killed: 2-21. Civilians injured: 4.", Harm.KILLED, (2, 21)),
        ("Airstrike at Hajin\nKilled: at least 4\nInjured: 5 to 9", Harm.INJURED, (5, 9)),
        ("Airstrike at Hajin. Civilians killed: 0.", Harm.KILLED, (0, 0)),
    ],
)
def test_a_field_of_the_harmed_gives_its_number(text: str, harm: Harm, ends: tuple[int, int | None]) -> None:
    assert ends in [(c.low, c.high) for claim in claims(text) for c in claim.counts if c.harm is harm]


def test_the_people_of_a_field_are_those_in_its_name() -> None:
    (count,) = [count for claim in claims("Strike at Hajin. Civilians killed: 7.") for count in claim.counts]
    assert count.who == "Civilians"


def test_a_number_behind_a_colon_that_goes_on_is_no_field() -> None:
    told = claims("Two civilians were killed: 7 of the shells fell on their street.")
    assert {(c.low, c.high) for claim in told for c in claim.counts} == {(2, 2)}
