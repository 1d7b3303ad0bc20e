"""Who kills in Arabic, in the letters that tell of the dead as well; and what is only tried. All texts are invented."""

from __future__ import annotations

import pytest

from counted import claims_of, wholes_of
from recount.records import Harm


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("دخل مسلحون القرية وقتلوا ثلاثة مدنيين في مارع.", [3]),
        ("مسلحون قتلوا مدرساً في بلدة مارع.", [1]),
        ("عناصر من قسد داهموا منزلاً وقتلوا شاباً في منبج.", [1]),
        ("قتل مسلحون مجهولون شاباً في مارع.", [1]),
        ("اغتال مسلحون مجهولون معلماً في مارع.", [1]),
        ("مجهولون يغتالون مختار القرية قرب مارع.", [1]),
        ("قتل مسلحون في غارة على مارع.", [None]),
        ("المدنيون الذين قتلوا جميعاً في الغارة على مارع.", [None]),
    ],
)
def test_whoever_kills_is_none_of_the_dead(text: str, dead: list[int | None]) -> None:
    assert wholes_of(text) == dead


@pytest.mark.parametrize(
    "text",
    [
        "محاولة اغتيال فاشلة لقيادي في مارع.",
        "حاول مجهولون اغتيال ناشط إعلامي في مارع.",
        "فشلت محاولة قوات الاحتلال اعتقال شابين في جنين.",
    ],
)
def test_what_is_only_tried_harms_nobody(text: str) -> None:
    assert not [count for claim in claims_of(text) for count in claim.counts]


def test_who_dies_where_another_deed_is_tried_is_dead() -> None:
    assert wholes_of("حاول مجهولون اغتيال ناشط في مارع ما أدى لمقتل مرافقه.") == [1]
    assert wholes_of("قتل شاب خلال محاولة اعتقاله في جنين.") == [1]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("ارتفعت حصيلة العدوان إلى 33 ألفاً و400 شهيد.", [33400]),
        ("قتل 3 آلاف و12 شخصاً.", [3012]),
        ("خلفت الغارة ثلاث قتيلات في سرمين.", [3]),
        ("استشهاد عضوين في المجلس بقصف على سرمين.", [2]),
        ("مقتل رب الأسرة وزوجته في غارة على سرمين.", [2]),
        ("قتل سبعة مدنيين في سرمين، آخرهم طفل قضى بالقصف.", [7]),
        ("أصيب السائق ومرافقه في قصف على سرمين، وقد فارق الأخير الحياة.", [1]),
        ("مقتل شاب في سرمين برصاص مجهولين، وهو الثالث الذي يقتل في البلدة خلال أسبوع.", [1]),
    ],
)
def test_the_dead_are_counted(text: str, dead: list[int]) -> None:
    assert wholes_of(text) == dead


def test_the_nth_of_a_stretch_is_the_toll_of_one_event() -> None:
    text = "مقتل شاب في سرمين برصاص مجهولين، وهو الثالث الذي يقتل في البلدة خلال أسبوع."
    assert [claim.kind.value for claim in claims_of(text) if claim.counts] == ["harm"]


def test_three_thousand_and_three_people_stay_two_numbers() -> None:
    assert wholes_of("نزح ألف عائلة و400 طفل وقتل سبعة.", Harm.KILLED) == [7]
