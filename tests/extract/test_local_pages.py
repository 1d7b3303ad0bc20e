"""How local pages write: dialect, keycaps and picture signs among the words."""

import pytest

from recount import read
from recount.records import Group, Harm, Report

_Counts = set[tuple[Harm, Group | None, int | None]]


def _counts(text: str) -> _Counts:
    claims = read(Report("r1", text, country=("SY",))).claims
    return {(count.harm, count.group, count.low) for claim in claims for count in claim.counts}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("🔴 ارتقاء 4 شهدا بقصف ع سراقب", {(Harm.KILLED, None, 4)}),
        ("💔💔 طلع عنا 3 شهدا و7 جرحى بقصف على سراقب", {(Harm.KILLED, None, 3), (Harm.INJURED, None, 7)}),
        ("وقع 3️⃣ شهداء بقصف على سراقب", {(Harm.KILLED, None, 3)}),
        ("🔴Breaking: 1️⃣2️⃣ civilians killed, 5️⃣ injured in Saraqib", {(Harm.KILLED, None, 12), (Harm.INJURED, None, 5)}),
        ("3 شهداء🕊️و5 جرحى🩸 في قصف سراقب", {(Harm.KILLED, None, 3), (Harm.INJURED, None, 5)}),
        ("البراميل نزلت ع سراقب، استشهد ولدين", {(Harm.KILLED, Group.CHILDREN, 2)}),
        ("ماتو 3 ولاد بالقصف على سراقب", {(Harm.KILLED, Group.CHILDREN, 3)}),
        (
            "استشهدت مرا وولادها التلاتة بقصف ع سراقب",
            {(Harm.KILLED, None, 4), (Harm.KILLED, Group.WOMEN, 1), (Harm.KILLED, Group.CHILDREN, 3)},
        ),
        ("عم ينقصف سراقب هلق، في تلت شهداء", {(Harm.KILLED, None, 3)}),
        ("ماحدا انصاب بقصف سراقب", {(Harm.INJURED, None, 0)}),
        ("مافي إصابات بقصف سراقب", {(Harm.INJURED, None, 0)}),
        ("☠️ عصابة سرقت 3 سيارات في سراقب", set()),
        ("الولاد رجعو عالمدرسة بسراقب 😊", set()),
    ],
)
def test_the_words_of_local_pages_are_read_like_those_of_agencies(text: str, counts: _Counts) -> None:
    assert {(harm, None if low == 0 else group, low) for harm, group, low in _counts(text)} == counts


def test_a_number_in_keycaps_is_quoted_as_it_was_written() -> None:
    text = "وقع 3️⃣ شهداء بقصف على سراقب"
    (claim,) = read(Report("r1", text)).claims
    assert claim.quote == "3️⃣ شهداء" == text[slice(*claim.span)]
