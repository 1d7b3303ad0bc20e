"""Whom a verb leaves dead, of whom nobody survived, who is buried, lost or saved. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of, wholes_of
from recount.records import Harm


def parts(text: str) -> list[tuple[str, int | None]]:
    return [(n.group or "", n.low) for claim in claims_of(text) for n in claim.counts if n.part_of_total]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The bombing left 22 children and six teachers dead.", 28),
        ("The strike left two men, a woman and six teachers dead.", 9),
        ("The strike left a father and two of his sons dead and eight wounded.", 3),
        ("The raid left nine people injured and two women and a child dead.", 3),
        ("Police found a man and two women dead in the flat.", 3),
        ("Gunmen shot a man and his wife dead in their house.", 2),
    ],
)
def test_the_state_behind_the_last_is_that_of_all_whom_a_verb_leaves_in_it(text: str, number: int) -> None:
    assert wholes_of(text) == [number]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The shooting left a boy of five fighting for his life and a teenager dead.", 1),
        ("Police found a woman wounded and two men dead.", 2),
        ("The family left two sons and a daughter in the village; three people dead, the mayor said.", 3),
        ("The raid left a mother of three children dead.", 1),
        ("The strike left two dead and a child and three women wounded.", 2),
    ],
)
def test_who_is_in_another_state_is_not_left_dead(text: str, number: int) -> None:
    assert wholes_of(text) == [number]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("None of the nine people in the house survived.", 9),
        ("Nobody in the family of seven survived the shelling of Abu Hamam.", 7),
        ("Neither of the two boys survived.", 2),
        ("لم ينج أحد من عائلة الحسن المؤلفة من سبعة أفراد بعد سقوط صاروخ على منزلهم في أريحا.", 7),
        ("لم ينج أي من أفراد العائلة الستة من القصف على أريحا.", 6),
    ],
)
def test_of_whom_nobody_survived_all_died(text: str, number: int) -> None:
    assert wholes_of(text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "None of them survived.",
        "None of the nine houses survived the raid.",
        "None of the nine people was hurt; all survived.",
        "لم ينج أحد من القصف على أريحا.",
    ],
)
def test_where_nobody_is_counted_nobody_is_dead_of_it(text: str) -> None:
    assert wholes_of(text) in ([], [0])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("We buried 16 people today after the raid on Hajin, said the imam of the mosque.", 16),
        ("They buried two men, a woman and her baby after the air strike on Hajin.", 4),
        ("He lost his wife, two daughters and a son when a barrel bomb fell on their home in Daraya.", 4),
        ("The Example family lost seven members in the strike on Hajin.", 7),
    ],
)
def test_who_is_buried_or_lost_after_an_attack_died_of_it(text: str, number: int) -> None:
    assert wholes_of(text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "The strike buried nine people in Hajin.",
        "They buried 16 boxes of records after the raid on Hajin.",
        "Villagers buried five people under the rubble of the strike.",
        "He lost two legs in the strike on Hajin.",
        "We lost four games after the raid.",
    ],
)
def test_what_covers_the_living_and_what_is_no_kin_kills_nobody(text: str) -> None:
    assert wholes_of(text) == []


@pytest.mark.parametrize(
    ("text", "told", "some"),
    [
        (
            "The White Helmets recovered seven bodies, including those of two women, and rescued four people.",
            [7],
            [("women", 2)],
        ),
        ("Rescuers recovered four bodies and rescued seven people, including a woman.", [4], []),
        (
            "أخرج المتطوعون جثامين 48 مدنيا بينهم 11 طفلا و7 نساء، وأنقذت فرقهم 210 مدنيين بينهم 60 طفلا و33 امرأة.",
            [48],
            [("children", 11), ("women", 7)],
        ),
        ("انتشلت فرقنا جثامين 4 مدنيين بينهم طفلة، وأسعفت 7 مدنيين بينهم امرأة.", [4], [("children", 1)]),
    ],
)
def test_whom_rescuers_saved_are_no_part_of_the_dead(
    text: str, told: list[int | None], some: list[tuple[str, int | None]]
) -> None:
    assert (wholes_of(text), parts(text)) == (told, some)


def test_bride_and_groom_are_two() -> None:
    assert wholes_of("An air strike killed the bride, the groom and eleven guests.") == [13]
    assert wholes_of("Her son, the groom, was killed.") == [1]


def test_a_toll_raised_for_both_harms_gives_both_numbers() -> None:
    english = "The death toll rose to 12 and the wounded to 30 after the raid."
    arabic = "ارتفع عدد الشهداء إلى 5 والجرحى إلى 15 جراء القصف."
    assert (wholes_of(english), wholes_of(english, Harm.INJURED)) == ([12], [30])
    assert (wholes_of(arabic), wholes_of(arabic, Harm.INJURED)) == ([5], [15])
    assert wholes_of("The toll rose to 12 and the price to 30.", Harm.INJURED) == []
    assert all(n.revises for claim in claims_of(arabic) for n in claim.counts)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Twelve were killed, the Observatory said, while the local council put the toll at 15.",
            "the local council",
        ),
        ("Police put the death toll at 15.", "Police"),
    ],
)
def test_a_body_of_no_kind_puts_the_toll_at_its_number(text: str, speaker: str) -> None:
    assert {claim.claimant.name: claim.counts[0].low for claim in claims_of(text)}[speaker] == 15


def test_what_is_no_speaker_puts_no_toll_at_a_number() -> None:
    assert {claim.claimant.name for claim in claims_of("The second raid put the death toll at 15.")} == {"Example Page"}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("الطفل ياسر استشهد في قصف على دوما.", 1),
        ("الطفل ياسر العلي 7 سنوات استشهد في قصف على دوما.", 1),
        ("الشهداء هم: أحمد العلي وزوجته وأطفالهما الثلاثة.", 5),
        ("نعى الدفاع المدني ثلاثة من متطوعيه استشهدوا في غارة على كفرنبل.", 3),
    ],
)
def test_arabic_people_by_name_by_number_behind_and_of_a_civil_body(text: str, number: int) -> None:
    assert wholes_of(text) == [number]


def test_a_verb_behind_one_who_only_speaks_is_of_somebody_else() -> None:
    assert wholes_of("الطفل ياسر قال إن والده استشهد في قصف على دوما.") == [1]
    assert parts("الطفل ياسر قال إن والده استشهد في قصف على دوما.") == []
