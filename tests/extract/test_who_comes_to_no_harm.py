"""Words of harm that name a crime, a speaker, wounds or bullets, and harm to nobody. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, Harm


def injured(text: str) -> list[int | None]:
    claims = read(Report(ReportId("r"), text, language="en", publisher="Example Page", country=("US",))).claims
    told = [claim for claim in claims if claim.kind is ClaimKind.HARM]
    return [count.low for claim in told for count in claim.counts if count.harm is Harm.INJURED and count.low]


@pytest.mark.parametrize(
    "text",
    [
        "Powers will face one count of aggravated malicious wounding and one count of robbery.",
        "She is charged with careless discharge of a weapon, causing injury or death.",
        "The gunman reloaded his gun and then shot a dozen bullets into the apartment.",
        "Anytime one of our students is hurt it has a huge impact.",
        "The sheriff said the child's injuries were believed to be from one gunshot.",
        '"It looks like the injuries are self-inflicted," said Officer Tanya Example.',
        "Adam Example died of gunshot wounds and their mother died in the fire.",
    ],
)
def test_nobody_is_hurt_by_these_words(text: str) -> None:
    assert injured(text) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The gunman shot three men with bullets from a rifle.", [3]),
        ("The blast wounds three and kills one.", [3]),
        ("He was charged with wounding two men.", [2]),
        ('"Two were injured," said Officer Tanya Example.', [2]),
        ("Two students were hurt, and it has a huge impact.", [2]),
        ("Anna Example, three, was shot in her home.", [1]),
        ("A boy accidentally wounds himself with a rifle.", [1]),
        ("Her mother remains in the hospital following an accidental shooting.", [1]),
    ],
)
def test_who_is_told_of_as_hurt_beside_such_words_is(text: str, numbers: list[int]) -> None:
    assert injured(text) == numbers


def test_two_sons_of_three_are_no_age() -> None:
    assert injured("Of the victims, three were shot.") == [3]


def test_a_list_of_videos_is_none_of_the_report_and_a_chronicle_is() -> None:
    videos = "0:47 Driver shot on Example Street Pause\n0:43 Three people wounded in Selma\n\nA man was shot on Sunday."
    assert injured(videos) == [1]
    assert 3 in injured("10:30 Two people were killed in Hama.\n10:45 Three people were wounded in Idlib.")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Exampleton shootings left one dead and three wounded, police said.", ClaimKind.TOTAL),
        ("Friday was another violent night that saw five others shot and wounded.", ClaimKind.TOTAL),
        ("The shootings left one dead and three wounded, police said.", ClaimKind.HARM),
        ("A shooting left one dead and three wounded on a violent street, police said.", ClaimKind.HARM),
    ],
)
def test_what_several_shootings_left_is_a_total(text: str, kind: ClaimKind) -> None:
    claims = read(Report(ReportId("r"), text, language="en", publisher="Example Page")).claims
    assert {claim.kind for claim in claims if claim.counts} == {kind}


def test_an_officer_who_was_shot_is_not_the_dead_suspect() -> None:
    assert injured("Exampleton police officer shot, suspect killed.") == [1]
    assert injured("A man was shot, and police said the man was killed.") == []
