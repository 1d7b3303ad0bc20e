"""What a sentence only speaks of is no attack of its own: what one came with, many over a war, areas without a name."""

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind

_DAY = date(2023, 11, 20)


def attacks(text: str, language: str) -> list[Claim]:
    told = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",), published=_DAY)
    reading = read(told)
    return [claim for claim in reading.claims if claim.kind is ClaimKind.ACTION]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The shelling of Saraqib comes amid a visit by a delegation to Salqin."),
        ("en", "The attack coincided with the arrival of a Russian convoy at the base of Saraqib."),
        ("ar", "ويأتي القصف على محيط سراقب وسط حملة تصعيد على ريف إدلب."),
        ("ar", "وجاء الاستهداف بالتزامن مع زيارة وفد إلى مدينة سلقين."),
        ("ar", "وتأتي هذه الغارات على سراقب بعد اجتماع الوزراء."),
    ],
)
def test_what_an_attack_told_before_came_with_is_no_attack(language: str, text: str) -> None:
    assert attacks(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The strike on Saraqib came after jets bombed Ariha."),
        ("en", "The shelling of Saraqib came at noon on 5 May 2021."),
        ("ar", "ويأتي القصف على سراقب بعد غارات جوية استهدفت مدينة أريحا."),
        ("ar", "وتزامن القصف على سراقب مع قصف مدفعي على بلدة البارة."),
        ("ar", "وجاء القصف على سراقب صباح يوم 5 أيار 2021."),
    ],
)
def test_another_attack_or_a_day_told_with_it_keeps_it_one(language: str, text: str) -> None:
    assert len(attacks(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Israel has carried out hundreds of air strikes on Syria since the civil war began."),
        ("en", "Jets carried out an airstrike on Saraqib on Monday. The attack worries people in Syria."),
        ("en", "The pace of attacks by Russian forces on Syria has risen."),
        ("ar", "ونفذت القوات الروسية منذ تدخلها في سوريا آلاف الهجمات على منازل المدنيين."),
        ("ar", "وتهدف ضربات القوات الروسية على سوريا إلى التهجير."),
        ("ar", "وزادت وتيرة هجمات القوات الروسية على سوريا بدءا من 23 أيلول."),
    ],
)
def test_many_attacks_over_a_war_and_attacks_as_such_are_no_event_of_the_country(language: str, text: str) -> None:
    where = [claim.where.stated for claim in attacks(text, language) if claim.where]
    assert "Syria" not in where
    assert "سوريا" not in where


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Jets carried out dozens of air strikes on Saraqib on Monday."),
        ("en", "A drone struck a car in Syria."),
        ("ar", "شنت الطائرات الروسية عشرات الغارات على مدينة سراقب صباح اليوم."),
        ("ar", "غارة جوية للقوات الروسية على سوريا."),
    ],
)
def test_many_attacks_of_a_day_and_a_kind_that_is_named_stay_an_event(language: str, text: str) -> None:
    assert len(attacks(text, language)) == 1


def test_areas_without_a_name_lend_no_attack_the_place_told_before() -> None:
    told = "Government forces shelled Saraqib. "
    assert len(attacks(f"{told}Opposition groups have shelled areas under their control despite the truce.", "en")) == 1
    assert len(attacks(f"{told}Opposition groups have shelled areas in Ariha.", "en")) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "وتصدت الدفاعات الجوية لطائرات مسيرة في أجواء مدينة حلب."),
        ("ar", "أسقطت الدفاعات الجوية طائرة مسيرة فوق مدينة حماة."),
        ("ar", "سقوط طائرة مسيرة في مدينة حماة."),
    ],
)
def test_drones_that_are_stopped_make_no_drone_strike(language: str, text: str) -> None:
    assert attacks(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "تصدت الدفاعات الجوية لهجوم بطائرات مسيرة على مدينة حلب."),
        ("ar", "أسقطت طائرة مسيرة قنابل على مدينة سراقب."),
        ("en", "Air defences intercepted some of the drones that struck Aleppo on Monday."),
    ],
)
def test_an_attack_that_is_repelled_or_got_through_is_told_of(language: str, text: str) -> None:
    assert len(attacks(text, language)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [("ar", "بقصف فصائل موالية لأنقرة.."), ("en", "Factions loyal to Ankara shelled the village.")],
)
def test_whom_others_are_loyal_to_is_no_place(language: str, text: str) -> None:
    assert [claim.where for claim in attacks(text, language) if claim.where] == []


@pytest.mark.parametrize(
    ("language", "caption", "news"),
    [
        (
            "ar",
            "قصف تركي سابق على جبل الزاوية – وكالة مثال",
            "استهدف قصف مدفعي بلدة البارة جنوبي إدلب مساء الاثنين، بحسب مصادر محلية.",
        ),
        (
            "en",
            "Former Turkish shelling of Qamishli",
            "A Turkish drone struck a car in Kobani on Monday, local sources told the agency.",
        ),
    ],
)
def test_a_caption_that_names_a_former_attack_is_set_aside(language: str, caption: str, news: str) -> None:
    (told,) = attacks(f"{caption}\n{news}", language)
    assert told.where is not None
    assert told.where.stated in ("البارة", "Kobani")
