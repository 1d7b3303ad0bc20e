"""Whom another deed befell is no victim of the first, and what is compared is another event. All texts are invented."""

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim


def harms(text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, published=date(2019, 5, 20), country=("SY",))
    return [claim for claim in read(report).claims if claim.counts]


def killed(text: str) -> list[int | None]:
    return [n.low for c in harms(text) for n in c.counts if n.harm == "killed" and not n.part_of_total]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The strike killed three people and forced 500 residents to flee.", 3),
        ("The strike killed three people and trapped ten workers.", 3),
        ("The strike killed three people, trapped ten workers and wounded two.", 3),
        ("Gunmen killed two farmers and took seven women away.", 2),
        ("The strike killed three people and displaced others.", 3),
        ("The raid killed a man and trapped his wife.", 1),
        ("Ten workers were trapped and three people were killed in the strike.", 3),
        ("أدى القصف إلى مقتل ثلاثة أشخاص ونزوح 200 شخص.", 3),
        ("قتلت الغارة ثلاثة أشخاص وأجبرت 500 شخص على الفرار.", 3),
    ],
)
def test_a_second_deed_kills_nobody(text: str, number: int) -> None:
    assert killed(text) == [number]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The strike killed three people and about ten workers.", 13),
        ("The strike killed a couple and their retired neighbour.", 3),
        ("The strike killed a man and a displaced woman.", 2),
        ("Three men who were trapped and two women were killed.", 5),
        ("Two women, both of whom were trapped, and three children were killed.", 5),
    ],
)
def test_words_for_what_people_are_part_nobody(text: str, number: int) -> None:
    assert sum(filter(None, killed(text))) == number


def test_the_dead_of_what_an_attack_is_compared_with_are_not_its_own() -> None:
    text = (
        "Gunmen killed 17 people in Ariha on Friday. It was the deadliest attack in the region since rebels killed 36 "
        "people at a market last January. Separately, a bomb killed four people in Sarmin, residents said."
    )
    first, second = harms(text)
    assert [c.counts[0].low for c in (first, second)] == [17, 4]
    assert second.when is None or second.when.start != date(2019, 1, 1)


def test_the_first_attack_since_a_truce_has_dead_of_its_own() -> None:
    assert killed("The first strike since the ceasefire killed two people in Ariha.") == [2]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Gunmen killed 17 people in Ariha. Residents said the toll was at least 20.", 20),
        ("Gunmen killed 17 people in Ariha. Residents said the real toll was 25.", 25),
    ],
)
def test_a_toll_that_was_so_many_is_another_account(text: str, number: int) -> None:
    assert killed(text) == [17, number]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed 17 people in Ariha. The toll was one of the highest this year.",
        "Gunmen killed 17 people in Ariha. The toll was expected to rise.",
    ],
)
def test_a_toll_without_its_number_is_none(text: str) -> None:
    assert killed(text) == [17]
