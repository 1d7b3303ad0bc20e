"""Tolls raised or put at a number without a word of harm beside it, and numbers of other things. All texts invented."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind

STRUCK = "A strike on Ariha killed 12 people. "
STRUCK_HURT = "A strike on Ariha killed 12 people and wounded 20. "
QATALAT = "غارة على سوق أريحا قتلت خمسة. "


def _claims(text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims
    return [claim for claim in claims if claim.kind is ClaimKind.HARM]


def _wholes(text: str) -> list[tuple[str, int | None]]:
    counts = [count for claim in _claims(text) for count in claim.counts]
    return [(str(c.harm), c.low) for c in counts if not c.part_of_total]


@pytest.mark.parametrize(
    ("text", "now"),
    [
        (STRUCK + "Doctors later raised the figure to 15.", 15),
        (STRUCK + "On Tuesday rescuers raised that number to 15.", 15),
        (STRUCK + "The number has since risen to 15.", 15),
        (STRUCK_HURT + "Doctors later raised the figure to 15.", 15),
        (STRUCK + "Two more died of their wounds, bringing the total to 14.", 14),
        (QATALAT + "ورفع الأطباء العدد إلى 15.", 15),
        (QATALAT + "وارتفع العدد لاحقاً إلى 15.", 15),
        ("قتل 20 مدنياً بقصف على أريحا، ليرتفع العدد إلى 23.", 23),
        ("قصف على سوق أريحا، وتوفي ثلاثة متأثرين بجراحهم ليبلغ العدد 23.", 23),
    ],
)
def test_a_figure_that_is_raised_is_the_new_toll_of_the_harm_told_of_before(text: str, now: int) -> None:
    counts = [c for claim in _claims(text) for c in claim.counts if c.low == now]
    assert [(str(c.harm), c.revises is not None, c.part_of_total) for c in counts] == [("killed", True, False)]


@pytest.mark.parametrize(
    ("text", "harm", "now"),
    [
        (
            "The death toll of the air raid which hit the vegetable market in the centre of Ariha shortly after the "
            "noon prayer on Sunday has risen to nine.",
            "killed",
            9,
        ),
        (
            "The number of wounded in the raid on the vegetable market in the centre of the town of Ariha in the north "
            "of Syria on Sunday has risen to 40.",
            "injured",
            40,
        ),
        (
            "حصيلة الغارة الجوية التي استهدفت السوق الشعبي وسط مدينة أريحا في ريف إدلب الجنوبي ظهر يوم الأحد الماضي "
            "ارتفعت إلى تسعة.",
            "killed",
            9,
        ),
    ],
)
def test_a_toll_is_found_however_far_its_verb_and_number_stand_behind_it(text: str, harm: str, now: int) -> None:
    assert _wholes(text) == [(harm, now)]


@pytest.mark.parametrize(
    "text",
    [
        STRUCK + "Officials raised the number of schools to 15.",
        STRUCK + "The ministry raised the figure to 15 million pounds.",
        STRUCK + "The council opened 10 schools. The number has risen to 15.",
        STRUCK + "The number of strikes has since risen to 15.",
        STRUCK + "The figure is expected to rise to 15.",
        STRUCK + "The toll could climb to 15.",
        "A strike on Ariha killed 12 people, bringing the number of displaced families to 23.",
    ],
)
def test_what_else_is_raised_or_may_yet_rise_is_no_toll(text: str) -> None:
    assert _wholes(text) == [("killed", 12)]


@pytest.mark.parametrize(
    "text",
    [
        QATALAT + "ورفعت الحكومة عدد المدارس إلى 15.",
        QATALAT + "وارتفع عدد الغارات إلى 15.",
        "غارة على سوق أريحا قتلت خمسة، ومن المتوقع أن يرتفع العدد إلى عشرة.",
        "غارة على سوق أريحا قتلت خمسة، ليبلغ عدد النازحين 23 ألفاً.",
    ],
)
def test_what_else_is_raised_is_no_toll_in_arabic(text: str) -> None:
    assert _wholes(text) == [("killed", 5)]


@pytest.mark.parametrize(
    ("text", "harm", "status", "now"),
    [
        (
            "The number of fighters killed in the raid on the barracks in the north of the town of Ariha on Sunday has "
            "risen to ten.",
            "killed",
            "combatant",
            10,
        ),
        ("The number of injured civilians and soldiers in Ariha has risen to ten.", "injured", "unknown", 10),
        ("ارتفاع عدد قتلى المسلحين في كل من أريحا وبنش بريف إدلب إلى 10.", "killed", "combatant", 10),
        ("ارتفعت حصيلة مصابي مجزرة أريحا التي ارتكبها الطيران أمس إلى 61 شخصاً.", "injured", "unknown", 61),
    ],
)
def test_a_toll_counts_those_whom_its_noun_names(text: str, harm: str, status: str, now: int) -> None:
    counts = {(str(c.harm), str(c.status), c.low) for claim in _claims(text) for c in claim.counts}
    assert counts == {(harm, status, now)}


def test_a_figure_above_both_the_dead_and_the_wounded_is_of_neither() -> None:
    text = "A strike on Ariha killed 12 people and wounded three. Doctors later raised the figure to 15."
    assert _wholes(text) == [("killed", 12), ("injured", 3)]


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        ("A strike hit Ariha. Medics put the toll at seven, the ministry at nine.", {"Medics": 7, "the ministry": 9}),
        (
            "A strike hit Ariha. Medics put the toll at seven, while the ministry put it at nine.",
            {"Medics": 7, "the ministry": 9},
        ),
        (STRUCK + "Doctors later raised the figure to 15.", {"Example Page": 12, "Doctors": 15}),
        (QATALAT + "ورفع الأطباء العدد إلى 15.", {"Example Page": 5, "الأطباء": 15}),
    ],
)
def test_whoever_raises_a_toll_or_puts_it_at_a_number_claims_it(text: str, tolls: dict[str, int]) -> None:
    assert {c.claimant.name: count.low for c in _claims(text) for count in c.counts} == tolls


def test_the_day_on_which_a_figure_is_raised_is_no_day_of_the_harm() -> None:
    text = "A strike on Ariha on 14 April 2019 killed 12 people. On 16 April 2019 rescuers raised that number to 15."
    assert len({claim.when.start for claim in _claims(text) if claim.when}) == 1


def test_reports_that_put_a_toll_at_a_range_are_others_accounts_and_not_the_publishers_own() -> None:
    (claim,) = _claims("Local reports put the number of people killed by a strike on Ariha at between 5 and 30.")
    assert (claim.claimant.name, claim.claimant.anonymous) == ("Local reports", True)
    assert [(c.low, c.high) for c in claim.counts] == [(5, 30)]


def test_local_accounts_are_nobody_who_was_killed() -> None:
    text = "A strike on Ariha killed between 5 and 30 civilians, according to local accounts."
    assert [(c.low, c.high) for claim in _claims(text) for c in claim.counts] == [(5, 30)]


@pytest.mark.parametrize(
    ("text", "who", "now"),
    [
        (STRUCK + "The agency later revised the figure down to 10.", "The agency", 10),
        (STRUCK + "The health ministry later lowered its count to 10.", "The health ministry", 10),
        (STRUCK + "The figure was later corrected to 10.", "Example Page", 10),
        (STRUCK + "The agency later revised the number from 12 to 14.", "The agency", 14),
        (QATALAT + "وعدلت الوزارة لاحقاً العدد إلى أربعة.", "الوزارة", 4),
    ],
)
def test_a_figure_that_is_revised_either_way_is_the_new_toll(text: str, who: str, now: int) -> None:
    (claim,) = [claim for claim in _claims(text) if any(count.low == now for count in claim.counts)]
    assert claim.claimant.name == who
    assert [(str(c.harm), c.revises is not None) for c in claim.counts] == [("killed", True)]


@pytest.mark.parametrize(
    "text",
    [
        STRUCK + "Officials put the cost of rebuilding at 4 million, and later revised the figure to 5.",
        STRUCK + "Prices rose, and the bank revised its figure to 5.",
        STRUCK_HURT + "The figure was later revised to 6.",
    ],
)
def test_a_figure_of_things_or_of_either_of_two_harms_revises_no_toll(text: str) -> None:
    assert not [count for claim in _claims(text) for count in claim.counts if count.revises is not None]
