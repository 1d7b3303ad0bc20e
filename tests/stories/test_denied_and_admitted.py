"""What a denial, an acknowledgement and an assessment change, and what they do not."""

from __future__ import annotations

from storytelling import EXPECTED, Story, ends

from recount.records import Grade, ReviewState, Stance, StrikeStatus


def test_an_invented_denial_on_record_makes_the_invented_strike_contested(story: Story) -> None:
    assessed = story.incident("EX-01").assessment
    assert (assessed.grade, assessed.strike_status) == (Grade.CONTESTED, StrikeStatus.CONTESTED)
    assert Stance.DENIES in {position.stance for position in assessed.official}


def test_an_invented_admission_on_record_is_proposed_as_confirmed_and_waits_for_people(story: Story) -> None:
    assessed = story.incident("EX-02").assessment
    assert (assessed.grade, assessed.strike_status) == (Grade.CONFIRMED, StrikeStatus.DECLARED)
    assert assessed.review_state is ReviewState.MACHINE_READ


def test_two_conceded_deaths_do_not_narrow_what_is_reported(story: Story) -> None:
    assessed = story.incident("EX-02").assessment
    assert ends(assessed.killed) == (3, 3)
    assert ends(story.incident("CS1875").assessment.killed) == (6, 24)


def test_no_real_party_denies_anything(story: Story) -> None:
    for code in (code for code, wanted in EXPECTED.items() if not wanted.get("invented")):
        stances = {position.stance for position in story.incident(code).assessment.official}
        assert stances <= {Stance.ACCEPTS, Stance.NOT_CORROBORATED, Stance.INSUFFICIENT_INFORMATION}, code


def test_only_what_the_record_has_as_known_is_accepted(story: Story) -> None:
    accepted = {
        code for code in EXPECTED
        if any(position.stance is Stance.ACCEPTS for position in story.incident(code).assessment.official)
    }  # fmt: skip
    assert accepted == {"CS1871a", "CS1871b", "CS1875", "EX-02"}


def test_two_parties_blamed_by_different_people_make_it_contested(story: Story) -> None:
    assessed = story.incident("CS1844").assessment
    assert (assessed.grade, assessed.strike_status) == (Grade.CONTESTED, StrikeStatus.CONTESTED)


def test_no_invented_position_stands_beside_a_real_incident(story: Story) -> None:
    invented = {code: story.incident(code).incident.incident_id for code in ("EX-01", "EX-02")}
    told = {m.incident_id for m in story.now.matches if "Gazette" in str(story.now.reports[m.report_id].publisher)}
    assert told == set(invented.values())
