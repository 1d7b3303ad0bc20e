"""Official words and disclosed strikes that stand beside an incident, in its explanation."""

from recount.records import ClaimId, IncidentId, Match, ReportId
from recount_cli.explain_matches import HEADING, SHOWN, matches_told


def match(name: str, score: float) -> Match:
    return Match(
        ReportId(name), ClaimId(name), IncidentId("i"), 1, score, 400, 0, 2, reasons=("0.4 km away", "1 day off")
    )


def test_the_likest_stands_first_with_its_words_and_what_speaks_for_it() -> None:
    told = list(matches_told([match("c1", 0.2), match("c2", 0.9)], lambda claim: f"words of {claim}"))
    assert told == [
        f"\n{HEADING}",
        "  • words of c2",
        "      0.4 km away; 1 day off",
        "  • words of c1",
        "      0.4 km away; 1 day off",
    ]


def test_many_are_counted_and_those_whose_claim_is_gone_are_left_out() -> None:
    many = [match(f"c{number}", 0.5) for number in range(SHOWN + 3)]
    told = list(matches_told(many, lambda claim: None if claim == "c0" else "words"))
    assert told.count("  • words") == SHOWN
    assert "2 more" in told[-1]


def test_without_a_match_nothing_is_said() -> None:
    assert list(matches_told([], lambda claim: "words")) == []
