"""Who is alive yet, what is conceded behind the words, and whose bodies lay where. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of, wholes_of
from recount.records import ClaimKind, Harm, Stance


def positions(text: str) -> set[tuple[str, Stance | None]]:
    return {(claim.claimant.name, claim.stance) for claim in claims_of(text) if claim.kind is ClaimKind.RESPONSIBILITY}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("استشهد طفله وابنته وزوجته في العناية المشددة.", 2),
        ("استشهد طفله، وزوجته بحالة خطرة.", 1),
        ("استشهد طفله وابنته وزوجته في سراقب.", 3),
        ("The strike killed his son and his daughter, and his wife is in intensive care.", 2),
    ],
)
def test_who_is_in_care_is_none_of_the_dead(text: str, number: int) -> None:
    assert wholes_of(text) == [number]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("He and his wife were killed in Hajin.", 2),
        ("He, his wife and two of his sons were killed.", 4),
        ("He said his wife was killed.", 1),
        ("He fled and his brother was killed.", 1),
    ],
)
def test_who_is_told_of_by_a_pronoun_stands_with_his_kin(text: str, number: int) -> None:
    assert wholes_of(text) == [number]


def test_a_dual_of_bodies_is_of_the_two_behind_it_and_nobody_is_missing() -> None:
    text = "العثور على جثتي أم وطفلها تحت الأنقاض في عربين."
    groups = {(n.group, n.low) for claim in claims_of(text) for n in claim.counts if n.part_of_total}
    assert (wholes_of(text), groups, wholes_of(text, Harm.MISSING)) == ([2], {("women", 1), ("children", 1)}, [])
    assert wholes_of("جثث ثلاثة أشخاص، وخمسة آخرون تحت الأنقاض.", Harm.MISSING) == [5]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("تعرضت بلدة محجة لقصف عنيف استشهد على إثره شخصان.", 2),
        ("براميل الموت تحصد أرواح 31 مدنيا في بستان القصر بحلب.", 31),
        ("خسرت قسد ستة من مقاتليها في الاشتباكات.", 6),
        ("5 من أفراد عائلة نازحة من الموصل قتلوا بالقصف.", 5),
    ],
)
def test_arabic_ways_to_tell_of_the_dead(text: str, number: int) -> None:
    assert wholes_of(text) == [number]


def test_whom_gas_choked_is_hurt() -> None:
    assert wholes_of("اختناق 12 شخصا جراء قصف بغاز الكلور على سراقب.", Harm.INJURED) == [12]
    assert wholes_of("وفاة ثلاثة أطفال اختناقا في سراقب.", Harm.INJURED) == []


def test_what_a_party_concedes_behind_the_words_is_conceded() -> None:
    text = "Ten civilians were killed in its strike on Hajin, the US military admitted."
    assert positions(text) == {("the US military", Stance.ACCEPTS)}
    assert positions("Ten civilians were killed in Hajin, residents admitted.") == set()


def test_months_of_denial_are_no_denial() -> None:
    text = "بعد أشهر من النفي اعترف الجيش الأمريكي بأن غارته على الموصل قتلت 105 مدنيين."
    assert positions(text) == {("الجيش الأمريكي", Stance.ACCEPTS)}
