"""Numbers that take the place of earlier ones, and bodies found so far, in sentences of our own."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Harm


def killed(text: str) -> list[Count]:
    language = "ar" if any("\u0600" <= letter <= "\u06ff" for letter in text) else "en"
    reading = read(Report(ReportId("r1"), text, publisher="Lamp Agency", language=language, country=("SY",)))
    return [count for claim in reading.claims for count in claim.counts if count.harm is Harm.KILLED and count.low]


@pytest.mark.parametrize(
    ("text", "number", "old"),
    [
        ("The death toll of the strike on Hajin rose from five to nine.", 9, 5),
        ("The number of civilians killed in the strike on Hajin has climbed to nine.", 9, None),
        ("Nine civilians, not five as we reported earlier, were killed in the strike on Hajin.", 9, 5),
        ("Correction: a strike on Hajin killed three people.", 3, None),
        ("ارتفع عدد قتلى الغارة على هجين من خمسة إلى تسعة", 9, 5),
        ("ارتفعت حصيلة القصف على هجين إلى تسعة قتلى", 9, None),
        ("مقتل خمسة مدنيين لا تسعة كما ذكرنا سابقا في غارة على هجين", 5, 9),
        ("تحديث: مقتل تسعة مدنيين في غارة على هجين", 9, None),
    ],
)
def test_words_of_update_or_retraction_are_kept_with_the_number_they_take_back(
    text: str, number: int, old: int | None
) -> None:
    (count,) = killed(text)
    assert (count.low, count.high) == (number, number)
    assert count.revises is not None
    assert count.revises.number == old


@pytest.mark.parametrize(
    "text",
    [
        "A strike on Hajin killed nine people, not soldiers.",
        "Prices rose to nine pounds in Hajin, where a strike killed four people.",
        "Nine people were killed in Hajin, which was shelled earlier.",
        "مقتل تسعة مدنيين لا مقاتلين في غارة على هجين",
    ],
)
def test_other_numbers_take_the_place_of_nothing(text: str) -> None:
    assert [count.revises for count in killed(text)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Rescuers pulled 12 bodies from the rubble in Hajin.",
        "In Hajin 12 bodies have been identified.",
        "Update: 12 bodies have been identified in Hajin.",
        "The bodies of 12 civilians were recovered in Hajin.",
        "انتشلت فرق الدفاع المدني 12 جثة من تحت الأنقاض في هجين",
        "تم التعرف على هوية 12 جثة بعد القصف على هجين",
    ],
)
def test_bodies_recovered_or_identified_are_those_found_so_far(text: str) -> None:
    assert [count.found for count in killed(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Six people were killed in Hajin, according to a preliminary toll.",
        "The initial toll is six dead in Hajin.",
        "قتل 6 مدنيين وأصيب 23 شخصا بجراح في حصيلة أولية في هجين",
        "ارتفع العدد إلى 6 شهداء في هجين في حصيلة غير نهائية",
    ],
)
def test_a_toll_that_calls_itself_preliminary_counts_those_known_so_far(text: str) -> None:
    assert [count.found for count in killed(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "A strike on Hajin killed 12 people.",
        "مقتل 12 شخصا بقصف على هجين",
        "12 bodies lay in a street of Hajin.",
        "A preliminary inquiry found that a strike on Hajin killed 12 people.",
    ],
)
def test_other_dead_are_no_bodies_found_so_far(text: str) -> None:
    assert not any(count.found for count in killed(text))
