"""Families, twins, tolls by group and people between dashes: how many they are. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of, wholes_of
from recount.records import Group, Harm


def group(text: str, told: Group, harm: Harm = Harm.KILLED) -> int:
    counts = [n for claim in claims_of(text) for n in claim.counts if n.harm is harm and n.group is told]
    return sum(n.low or 0 for n in counts)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A family was killed in a strike on Rafah on Tuesday: a father, a mother and four children.", 6),
        ("A strike on Rafah killed a whole family, a father, a mother and four children.", 6),
        ("An entire family was killed in a strike on Rafah: the father, the mother and their four children.", 6),
        ("A Syrian family was wiped out when a shell fell on Ariha: a mother, a grandmother and three children.", 5),
        ("Twins aged four and their mother were killed by a shell in Ariha.", 3),
        ("A raid on Ariha killed twins aged four.", 2),
        ("Two sisters aged seven and nine and two women were killed by a shell in Ariha.", 4),
        ("A shell killed three children under the age of ten and two women in Ariha.", 5),
        ("Activists put the toll at 12 children and five women in the bombing of Ariha.", 17),
        ("Ten members of one family - six children and three women - were killed in a raid on Ariha.", 10),
        ("Four members of a family - a couple and their two infants - were killed in Ariha.", 4),
        ("23 died in the first house and nine in the second when shells fell on Ariha.", 32),
        ("Six men who work for the civil defence died in Rafah.", 6),
        ("Investigators found the bodies of two men and two women.", 4),
    ],
)
def test_all_whom_the_words_tell_of_are_counted(text: str, number: int) -> None:
    assert sum(n or 0 for n in wholes_of(text)) == number


@pytest.mark.parametrize(
    "text",
    [
        "A Palestinian family was killed in Rafah.",
        "A Syrian ministry was hit and killed were reported.",
    ],
)
def test_a_family_or_a_body_alone_is_no_person(text: str) -> None:
    assert not any(wholes_of(text))


@pytest.mark.parametrize("word", ["People", "Others", "Dozens", "Civilians"])
def test_a_word_for_people_that_opens_a_sentence_names_nobody(word: str) -> None:
    assert not [claim.person for claim in claims_of(f"{word} were killed in the strike on Ariha.") if claim.person]


def test_one_raid_and_another_are_two_events() -> None:
    assert wholes_of("23 people died in one raid on Ariha and nine in another.") == [23]


def test_an_age_in_words_says_who_is_a_child() -> None:
    assert group("Twins aged four and their mother were killed by a shell in Ariha.", Group.CHILDREN) == 2
    assert group("Her sister, aged six, was killed by a shell in Ariha.", Group.CHILDREN) == 1
    assert group("Three siblings (3, 5 and 8) were killed by a shell in Ariha.", Group.CHILDREN) == 3
    assert group("Three cousins aged 9, 10 and 22 were killed by a shell in Ariha.", Group.CHILDREN) == 0
    assert group("Four-year-old twins and their mother were killed by a shell in Ariha.", Group.CHILDREN) == 2


def test_groups_between_dashes_are_parts() -> None:
    text = "Four members of a family - a couple and their two infants - were killed in Ariha."
    assert group(text, Group.CHILDREN) == 2


def test_a_short_text_in_capitals_is_read_as_any_sentence() -> None:
    text = "LIMA, 4 MAY 89 -- SUSPECTED REBELS HACKED TO DEATH 15 PEASANTS IN A VILLAGE IN AYACUCHO."
    claims = claims_of(text)
    assert [n.low for claim in claims for n in claim.counts] == [15]
    assert not any(claim.person for claim in claims)
