"""Whence it was fired, where the wounded were taken and where it was written are not where it was."""

from __future__ import annotations

import pytest

from counted import claims_of


def _places(text: str) -> set[str | None]:
    return {claim.where.name or claim.where.stated if claim.where else None for claim in claims_of(text)}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قصفت قوات النظام المتمركزة في سراقب بلدة سرمين بريف إدلب ما أدى لمقتل رجل", "Sarmīn"),
        ("قصفت القوات التركية المتمركزة في اعزاز مناطق في ريف تل رفعت", "Tel Rifaat"),
        ("استهدفت قذائف مصدرها مناطق النظام في نبل بلدة دارة عزة", "Darat Izza"),
        ("أصيب شخصان بصاروخ مصدره نقاط عسكرية على محور بلدة نبل في منطقة عفرين", "‘Afrīn"),
    ],
)
def test_whence_it_was_fired(text: str, place: str) -> None:
    assert _places(text) == {place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قصفت القوات المتمركزة في سراقب بريف إدلب منازل المدنيين", "Saraqib"),
        ("سقوط قذائف مصدرها مناطق سيطرة قسد على مدينة عفرين", "‘Afrīn"),
        ("سقوط قذائف مصدرها مناطق سيطرة قسد في مدينة عفرين بريف حلب", "‘Afrīn"),
        ("استهدفت قذائف مصدرها مناطق النظام بلدة دارة عزة", "Darat Izza"),
    ],
)
def test_the_only_place_that_may_have_been_hit_stays(text: str, place: str) -> None:
    assert _places(text) == {place}


def test_a_hospital_to_which_the_wounded_are_brought_is_not_where_they_were_hit() -> None:
    assert _places("وصول ست إصابات إلى مشفى مدينة طفس إثر سقوط قذائف على بلدة تسيل") == {"Tasīl"}
    assert _places("وصول عشرات الجرحى إلى مشافي مدينة الرقة إثر القصف") == {"Raqqa"}
    assert _places("مقتل طفل في مشفى مدينة اعزاز إثر قصف المشفى") == {"Azaz"}


def test_a_dateline_in_another_country_than_the_reports_is_no_place() -> None:
    told = "Two civilians were killed in a Turkish drone strike on Sunday"
    assert _places(f"ERBIL (Example Wire) - {told}.") == {None}
    assert _places(f"ERBIL (Example Wire) - {told} in northern Syria.") == {"Syria"}
    assert _places(f"AZAZ (Example Wire) - {told}.") == {"Azaz"}


def test_the_surroundings_of_a_village_are_no_village_of_that_name() -> None:
    assert _places("وقتل رجل حين تجدد القصف على البلدة ومحيطها") == {None}
    assert _places("قصف على بلدة تسيطر عليها الفصائل أدى إلى مقتل رجل") == {None}
