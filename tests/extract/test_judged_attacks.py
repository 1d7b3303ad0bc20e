"""What is only judged, prepared for or lived under is no attack of its own; nor what is recalled. All invented."""

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, EventType


def _claims(text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, published=date(2023, 11, 20), country=("SY",))
    return [claim for claim in read(report).claims if claim.kind in (ClaimKind.ACTION, ClaimKind.HARM)]


@pytest.mark.parametrize(
    "text",
    [
        "يشكل الاستهداف المباشر لمخيمات النازحين في ريف إدلب خطرا على السكان.",
        "وتتمثل الانتهاكات بعمليات القصف العشوائي لمناطق ريف إدلب.",
        "إن استهداف قوات النظام للمزارعين في ريف إدلب مؤشر خطير على ما يأتي.",
        "These attacks on Ariha constitute a grave breach of the accord.",
        "وتتعرض مدينة سراقب ومدن أخرى لقصف مستمر غالبه يستهدف منازل السكان.",
        "وتشهد بلدات ريف إدلب قصفا مدفعيا مكثفا خلال الأيام القليلة الماضية.",
        "وصلت تعزيزات استعدادا لشن هجوم على مدينة منبج.",
        "Turkish preparations for strikes on Manbij are under way.",
        "القصف المدفعي للنظام لايتوقف على ريف إدلب.",
        "ويأتي القصف على عفرين بالتزامن مع الذكرى الرابعة للعملية التي شنها الجيش التركي في 20 كانون الثاني 2018.",
    ],
)
def test_what_is_judged_or_prepared_or_lasts_is_no_attack(text: str) -> None:
    assert _claims(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "يشكل القصف الذي استهدف مدينة سراقب اليوم تصعيدا خطيرا.",
        "تتعرض مدينة سراقب الآن لقصف مدفعي.",
        "تعرضت مدينة سراقب لقصف مدفعي غالبه على الحي الشمالي.",
        "قصفت المدفعية مدينة سراقب تمهيدا لاقتحامها.",
        "Jets struck Ariha in preparation for an assault.",
        "The army shelled Ariha, which constitutes a breach of the accord.",
        "قصفت المدفعية مدينة عفرين في الذكرى الرابعة للعملية.",
    ],
)
def test_an_attack_that_is_told_stays_one(text: str) -> None:
    assert len(_claims(text)) == 1


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ('الجيش التركي يستقدم أرتالا ويستهدف "قسد" شمالي حلب', {"turkey"}),
        ("مقتل أربع مقاتلات من قسد بغارة لطائرة تركية في منبج", {"turkey"}),
        ("اعتقلت قسد رجلا خلال مداهمة في بلدة الشحيل، بدعم من طيران التحالف الدولي.", {"sdf", "us_led_coalition"}),
        ("ثلاث مقاتلات روسية قصفت بلدة تفتناز", {"russia"}),
        ("الجيش التركي يقصف ريف منبج وتستهدف قسد مواقعه في ريف حلب", {"turkey", "sdf"}),
    ],
)
def test_whom_an_army_goes_on_to_strike_is_not_blamed_and_who_takes_people_in_a_raid_is(
    text: str, parties: set[str]
) -> None:
    assert {party.id for claim in _claims(text) for party in claim.belligerents} == parties


def test_shells_of_a_howitzer_are_artillery_fire() -> None:
    (claim,) = _claims("قصفت القوات التركية قرية أبين بقذيفتين من نوع أوبيس.")
    assert claim.event is not None and claim.event.type is EventType.ARTILLERY


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قصفت الطائرات #حي_الثورة في مدينة إدلب.", None),
        ("قصفت الطائرات قرية الجديدة، ومنازل على أطراف بلدة الجانودية قرب مدينة جسر الشغور في ريف إدلب.", None),
        ("قصفت الطائرات مدينة #جسر_الشغور في ريف إدلب.", "Jisr al-Shughur"),
    ],
)
def test_a_namesake_far_from_all_that_the_text_names_is_not_the_place(text: str, name: str | None) -> None:
    (claim,) = _claims(text)
    assert claim.where is not None and claim.where.name == name


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("استشهد سائق سيارة إسعاف بقصف على بلدة البارة.", True),
        ("قصفت القوات المتمركزة في مدرسة البلدة أطراف قرية البارة.", True),
        ("A strike killed an ambulance driver in Ariha.", True),
        ("قصفت الطائرات مدرسة في بلدة البارة.", False),
        ("Jets hit an ambulance in Ariha.", False),
    ],
)
def test_an_object_that_only_says_who_somebody_is_or_where_it_was_fired_from_is_named_beside(
    text: str, beside: bool
) -> None:
    (claim,) = _claims(text)
    assert claim.event is not None and claim.event.target is not None and claim.event.target_beside is beside


@pytest.mark.parametrize("text", ["Shells kill and injure nine farmers in Manbij.", "Shells killed and injured nine."])
def test_who_is_killed_and_injured_is_not_divided_in_the_present_either(text: str) -> None:
    (claim,) = _claims(text)
    assert all(count.low is None and count.undivided for count in claim.counts) and len(claim.counts) == 2


def test_whose_jets_only_fly_is_not_blamed_for_the_shelling() -> None:
    (claim,) = _claims("Turkish forces shelled Sarmin village, coinciding with a flight of Russian jets over it.")
    assert [party.id for party in claim.belligerents] == ["turkey"]


@pytest.mark.parametrize(
    "text",
    [
        '"They admitted to some of the victims," Amal Example, chair of the Sample Network, told the paper.',
        '"Few of the victims of the strike were counted so far,” Amal Example, who leads it, said on Monday.',
    ],
)
def test_who_speaks_behind_quoted_words_is_none_of_the_victims(text: str) -> None:
    report = Report(ReportId("r"), text, language="en", published=date(2023, 11, 20), country=("SY",))
    assert not any(claim.person for claim in read(report).claims)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("كتب مجهولون عبارات في بلدة قدسيا طالبت بإسقاط النظام والإفراج عن المعتقلين.", 0),
        ("Protesters in Ariha demanded the release of ten detainees.", 0),
        ("أفرجت قوات النظام عن عشرة معتقلين من بلدة قدسيا بعد أن طالب الأهالي بذلك.", 1),
    ],
)
def test_a_release_that_is_demanded_has_not_happened(text: str, told: int) -> None:
    assert len([claim for claim in _claims(text) if claim.counts]) == told


def test_aircraft_that_raid_make_an_airstrike() -> None:
    (claim,) = _claims("أغار طيران النظام على محيط مشفى في مدينة حلب فقتل ثمانية مدنيين.")
    assert claim.event is not None and claim.event.type is EventType.AIRSTRIKE
