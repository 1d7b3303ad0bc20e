"""Where that was which a party denies, beside the dead of another attack that the same sentence tells of."""

import pytest

from counted import claims_of
from recount.records import ClaimKind, Stance

#: a text, the place of the dead with their number, and the place of what is denied
APART = [
    (
        "The coalition struck a house in Hajin, killing six people; it denied striking the school in Shafa.",
        "Hajin",
        6,
        "Al Sha'afa",
    ),
    (
        "Four farmers were killed when jets bombed Kafr Nabl, and Moscow denied bombing the bakery in Saraqib.",
        "Kafr Nabl",
        4,
        "Saraqib",
    ),
    (
        "Moscow denied bombing the bakery in Saraqib; four farmers were killed when jets bombed Kafr Nabl.",
        "Kafr Nabl",
        4,
        "Saraqib",
    ),
    (
        "The army said it had shelled Douma, where four people were killed, and denied bombing the market in Saqba.",
        "Douma",
        4,
        "Saqba",
    ),
    (
        "Turkish guns killed three civilians in Tel Rifaat, while Ankara denied hitting a clinic in Kobani.",
        "Tel Rifaat",
        3,
        "Kobani",
    ),
    ("قصف التحالف منزلاً في هجين ما أدى إلى مقتل ستة مدنيين، ونفى قصف المدرسة في الشعفة.", "Hajin", 6, "Al Sha'afa"),
    (
        "قتل ستة مدنيين بغارة روسية على منزل في سراقب، ونفت روسيا قصف المشفى في معرة النعمان.",
        "Saraqib",
        6,
        "Ma'arrat al-Numan",
    ),
    ("نفت موسكو قصف المخبز في سراقب، فيما قتل أربعة مزارعين بقصف جوي على كفرنبل.", "Kafr Nabl", 4, "Saraqib"),
    ("قال الجيش إنه قصف دوما حيث قتل أربعة أشخاص، ونفى استهداف السوق في سقبا.", "Douma", 4, "Saqba"),
    (
        "نفى الجيش السوري استهداف المدرسة في بنش بعد غارة على منزل في أريحا أسفرت عن مقتل ستة مدنيين.",
        "Ariha",
        6,
        "Binnish",
    ),
]


@pytest.mark.parametrize(("text", "dead_at", "killed", "denied_at"), APART)
def test_a_denial_and_the_dead_of_another_strike_are_each_at_their_own_place(
    text: str, dead_at: str, killed: int, denied_at: str
) -> None:
    found = claims_of(text)
    (harm,) = [claim for claim in found if claim.kind is ClaimKind.HARM]
    (denial,) = [claim for claim in found if claim.stance is Stance.DENIES]
    assert harm.where and denial.where
    assert (harm.where.name, harm.counts[0].low) == (dead_at, killed)
    assert denial.where.name == denied_at


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The coalition denied striking the school in Shafa, where nine people were killed.", "Al Sha'afa"),
        ("Nine people were killed in Shafa, but the coalition denied striking the school.", "Al Sha'afa"),
        ("نفى التحالف قصف المدرسة في الشعفة التي قتل فيها تسعة مدنيين.", "Al Sha'afa"),
    ],
)
def test_the_dead_of_the_strike_that_is_denied_are_at_its_place(text: str, place: str) -> None:
    assert {claim.where.name for claim in claims_of(text) if claim.where} == {place}


@pytest.mark.parametrize(
    ("text", "accepted_at", "killed", "denied_at"),
    [
        (
            "The army admitted shelling Jisr al-Shughur, killing two boys, but denied shelling the camp in Atmeh.",
            "Jisr al-Shughur",
            2,
            "Atmeh",
        ),
        (
            "The coalition acknowledged striking a house in Hajin, killing six civilians, but denied striking Shafa.",
            "Hajin",
            6,
            "Al Sha'afa",
        ),
        (
            "أقر التحالف بقصف منزل في هجين ما أدى لمقتل خمسة مدنيين، لكنه نفى قصف المدرسة في الشعفة.",
            "Hajin",
            5,
            "Al Sha'afa",
        ),
        ("أقرت تركيا بقصف عين عيسى ومقتل خمسة مدنيين لكنها نفت قصف المشفى في كوباني.", "Ayn Issa", 5, "Kobani"),
    ],
)
def test_one_strike_accepted_and_another_denied_are_two_positions(
    text: str, accepted_at: str, killed: int, denied_at: str
) -> None:
    taken = [claim for claim in claims_of(text) if claim.kind is ClaimKind.RESPONSIBILITY]
    accepted, denied = taken
    assert [claim.stance for claim in taken] == [Stance.ACCEPTS, Stance.DENIES]
    assert accepted.where and denied.where and accepted.official and accepted.official.conceded_killed
    assert (accepted.where.name, denied.where.name) == (accepted_at, denied_at)
    assert accepted.official.conceded_killed.low == killed


@pytest.mark.parametrize(
    "text",
    [
        "The coalition struck a house in Hajin, killing six people; it denied striking a school in Exampleville.",
        "The coalition denied striking a school in Exampleville but acknowledged a strike in Hajin that killed six.",
        "The coalition struck a house in Hajin, killing six. The coalition denied striking a mosque near Exampla.",
    ],
)
def test_what_is_denied_at_a_name_that_nobody_knows_has_no_place(text: str) -> None:
    (denial,) = (c for c in claims_of(text) if c.kind is ClaimKind.RESPONSIBILITY and c.stance is Stance.DENIES)
    assert denial.where is None or denial.where.stated in ("Exampleville", "Exampla")


@pytest.mark.parametrize("day", ["in March", "on Monday", "in Ramadan"])
def test_a_day_of_what_is_denied_is_no_unknown_place(day: str) -> None:
    (denial,) = claims_of(f"The coalition denied that it had struck Hajin {day}.")
    assert denial.where and denial.where.name == "Hajin"
