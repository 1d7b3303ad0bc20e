"""Numbers that the words set right: the one that holds is the toll, the earlier one is kept beside it. All invented."""

from __future__ import annotations

import pytest

from counted import claims_of
from recount.records import Count, Harm

SET_RIGHT = [
    ("An air strike hit Saraqib. The correct number of dead is five, not seven.", 5, 7),
    ("An air strike hit Ariha. Earlier we reported seven dead; it is five.", 5, 7),
    ("We reported seven killed in the shelling of Idlib; it is five.", 5, 7),
    ("Ten people were killed in shelling of Douma, a figure later revised to six.", 6, 10),
    ("The monitor first said 20 civilians were killed in Atarib but revised the figure down to 16.", 16, 20),
    ("Correction: five civilians, not seven, were killed in the strike on Khan Sheikhoun.", 5, 7),
    ("Not seven but five people died in the strike on Binnish.", 5, 7),
    ("Earlier we wrote that nine people died in the raid on Atarib, but it was six.", 6, 9),
    ("An earlier report put the dead in Azaz at 12; the actual number is ten.", 10, 12),
    ("Fourteen people died in the market strike in Hama, a toll since lowered to 11.", 11, 14),
    ("غارة على سراقب أسفرت عن مقتل خمسة مدنيين وليس سبعة كما ذكرنا سابقا.", 5, 7),
    ("تصحيح: عدد الشهداء في قصف أريحا خمسة وليس سبعة.", 5, 7),
    ("ذكرنا أن سبعة مدنيين قتلوا في قصف سرمين والصحيح خمسة.", 5, 7),
    ("قتل عشرة أشخاص بقصف على دوما وهو رقم عدل لاحقا إلى ستة.", 6, 10),
    ("استشهد عشرة مدنيين بقصف على دوما قبل أن يعدل العدد إلى ستة.", 6, 10),
    ("استشهد ليس سبعة بل خمسة مدنيين بقصف على دوما.", 5, 7),
    ("أعلنت الصفحة مقتل تسعة مدنيين في الباب ثم خفضت العدد إلى سبعة.", 7, 9),
    ("نشرنا سابقا أن عدد القتلى في اعزاز ثمانية، والعدد الصحيح ستة.", 6, None),
]


def wholes(text: str) -> list[Count]:
    return [count for claim in claims_of(text) for count in claim.counts if not count.part_of_total]


@pytest.mark.parametrize(("text", "holds", "before"), SET_RIGHT)
def test_the_number_that_holds_is_the_only_toll(text: str, holds: int, before: int | None) -> None:
    (count,) = wholes(text)
    assert (count.harm, count.low, count.high) == (Harm.KILLED, holds, holds)
    assert count.revises is not None
    assert count.revises.number == before


@pytest.mark.parametrize(
    "text",
    [
        "Seven people were killed in the shelling of Idlib. The correct number is five people.",
        "قتل سبعة مدنيين في قصف سرمين. والصحيح خمسة.",
    ],
)
def test_a_number_taken_back_in_the_next_sentence_is_not_stood_by(text: str) -> None:
    old, new = claims_of(text)
    assert [count.low for count in old.counts] == [7]
    assert not old.certain
    assert [(count.low, count.revises and count.revises.number) for count in new.counts] == [(5, 7)]


def test_the_wounded_are_set_right_as_such() -> None:
    (count,) = wholes("عدد الجرحى في قصف دارة عزة 12 وليس 20.")
    assert (count.harm, count.low) == (Harm.INJURED, 12)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The strike killed five people, not one of them armed.", [5]),
        ("The strike killed five civilians, not two fighters as the army said.", [5]),
        ("قتل خمسة مدنيين وليس مقاتلين في قصف على دوما.", [5]),
        ("The army said 20 were killed in Atarib, but the ministry revised its toll to 16.", [20, 16]),
        ("Earlier, five people were killed in Douma; it was three days before the truce.", [5]),
        ("Shelling killed 9 people in Douma and the council raised the price of bread to six pounds.", [9]),
        ("Three people were killed in Douma, 12 in Harasta, and the road was later cut to six metres.", [3, 12]),
        ("Five people died in Hama and two more were killed in Homs, not far from the front.", [5, 2]),
    ],
)
def test_what_sets_nothing_right_stays(text: str, numbers: list[int]) -> None:
    assert [count.low for count in wholes(text)] == numbers
    assert not any(count.revises and count.revises.number for count in wholes(text))
