"""How far and in which direction from a place something is told to lie."""

from __future__ import annotations

import pytest

from recount.extract.folding.text import fold
from recount.extract.places.place_offsets import Offset, offset_of


def offset(text: str, name: str) -> Offset | None:
    folded, named = fold(text).text, fold(name).text
    start = folded.index(named)
    return offset_of(folded, start, start + len(named))


@pytest.mark.parametrize(
    ("text", "name", "metres", "bearing"),
    [
        ("a strike 10 km northeast of Raqqa", "Raqqa", 10_000, 45),
        ("about ten kilometres north-east of the city of Raqqa", "Raqqa", 10_000, 45),
        ("some 6 miles to the south of Raqqa city", "Raqqa", 9_654, 180),
        ("a strike 2.5 km south-west of the town of Hajin", "Hajin", 2_500, 225),
        ("1,500 metres west of Hajin", "Hajin", 1_500, 270),
        ("a strike 10 km from Raqqa", "Raqqa", 10_000, None),
        ("على بعد 10 كم شمال شرق الرقة", "الرقة", 10_000, 45),
        ("على بعد عشرة كيلومترات شمال غرب مدينة الرقة", "الرقة", 10_000, 315),
        ("10 كيلومترات إلى الشمال الشرقي من الرقة", "الرقة", 10_000, 45),
        ("شمال شرق الرقة بعشرة كيلومترات", "الرقة", 10_000, 45),
        ("شرق هجين بنحو ٥ كم", "هجين", 5_000, 90),
        ("على بعد كيلومترين جنوب هجين", "هجين", 2_000, 180),
        ("على بعد 12 كم من هجين", "هجين", 12_000, None),
    ],
)
def test_a_distance_and_a_direction_are_read_beside_a_place(
    text: str, name: str, metres: int, bearing: int | None
) -> None:
    found = offset(text, name)
    assert found is not None
    assert (found.metres, found.bearing) == (metres, bearing)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("north of Raqqa", "Raqqa"),
        ("several kilometres north of Raqqa", "Raqqa"),
        ("the 10 km Raqqa road", "Raqqa"),
        ("4,000 km from Raqqa", "Raqqa"),
        ("10 people north of Raqqa", "Raqqa"),
        ("شرق هجين بطائرة مسيرة", "هجين"),
        ("شرق هجين بخمسة صواريخ", "هجين"),
    ],
)
def test_without_a_distance_from_the_place_there_is_no_offset(text: str, name: str) -> None:
    assert offset(text, name) is None
