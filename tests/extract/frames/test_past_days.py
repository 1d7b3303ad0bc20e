"""People of the days that are past are those of no one attack; so is a toll that is shared out over places."""

from __future__ import annotations

import pytest
from tests.counted import claims_of

from recount.records import ClaimKind


def told(kind: ClaimKind, text: str) -> list[tuple[str, int | None]]:
    """Harm and lowest number of the wholes of the claims of a kind."""
    counts = [n for claim in claims_of(text) if claim.kind is kind for n in claim.counts if not n.part_of_total]
    return [(str(n.harm), n.low) for n in counts]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The past few days saw heavy shelling of Saraqib, which killed two farmers.", [("killed", 2)]),
        ("Seven people were killed in Saraqib in recent days.", [("killed", 7)]),
        ("أسفر القصف على سراقب، خلال الأيام الماضية، عن مقتل 6 مزارعين.", [("killed", 6)]),
        ("وشهدت الأيام القليلة الماضية قصفاً على سراقب خلّف عشرات القتلى.", [("killed", None)]),
        ("ومنذ الثلاثاء الفائت تقصف قوات النظام قرى سراقب، مخلفة قتلى مدنيين.", [("killed", None)]),
        ("وبذلك يرتفع عدد الغارات على ريف سراقب إلى 35، أسفرت عن مقتل 8 مزارعين.", [("killed", 8)]),
        ("The number of raids on the countryside rose to 35, which killed eight farmers.", [("killed", 8)]),
        ("Government forces carried out 25 operations in the desert, killing six people.", [("killed", 6)]),
    ],
)
def test_whoever_is_counted_over_days_or_attacks_apart_is_a_total(text: str, counted: list[tuple[str, int]]) -> None:
    assert told(ClaimKind.TOTAL, text) == counted
    assert not told(ClaimKind.HARM, text)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Two farmers were killed in Saraqib, amid the shelling of the past few days.", [("killed", 2)]),
        ("قتل مزارعان بقصف على سراقب، في ظل تصعيد تشهده القرى خلال الأيام الماضية.", [("killed", 2)]),
        ("قتل مزارع بقصف على سراقب خلال الأيام الماضية.", [("killed", 1)]),
        ("وخلال الأيام الأخيرة شن الجيش غارات كان آخرها على سراقب، أمس، وأسفرت عن مقتل 3 رعاة.", [("killed", 3)]),
        ("قتل 5 رعاة بثلاث غارات على سراقب.", [("killed", 5)]),
        ("Three raids on Saraqib killed five shepherds.", [("killed", 5)]),
        ("Shelling since this morning of Saraqib has killed four shepherds.", [("killed", 4)]),
    ],
)
def test_the_dead_of_one_attack_stay_its_toll(text: str, counted: list[tuple[str, int]]) -> None:
    assert told(ClaimKind.HARM, text) == counted


@pytest.mark.parametrize(
    "text",
    [
        "The shelling of Saraqib today hurt a farmer, and the past few days have seen shelling that killed six people.",
        "وتسبب القصف اليوم على سراقب بإصابة مزارع، وشهدت الأيام الماضية قصفاً تسبب بمقتل 6 مدنيين.",
    ],
)
def test_the_days_before_are_told_apart_from_the_attack_of_today(text: str) -> None:
    assert told(ClaimKind.HARM, text) == [("injured", 1)]
    assert told(ClaimKind.TOTAL, text) == [("killed", 6)]


@pytest.mark.parametrize(
    "text",
    [
        "بلغت حصيلة القتلى يوم الخميس 11 قتيلاً توزعت على الشكل الآتي: 5 في سراقب و6 في أريحا.",
        "Shelling killed 11 people on Thursday, distributed as follows: five in Saraqib and six in Ariha.",
    ],
)
def test_a_toll_shared_out_over_places_is_a_total(text: str) -> None:
    assert ("killed", 11) in told(ClaimKind.TOTAL, text)
    assert ("killed", 11) not in told(ClaimKind.HARM, text)


def test_a_toll_shared_out_over_people_of_one_place_stays_its_own() -> None:
    text = "أسفر القصف على سراقب عن مقتل 5 مدنيين توزعوا على الشكل الآتي: رجلان وثلاث نساء."
    assert ("killed", 5) in told(ClaimKind.HARM, text)


@pytest.mark.parametrize(
    "text",
    [
        "In recent days Russian forces have bombed Saraqib several times.",
        "وخلال الأيام القليلة الماضية قصفت الطائرات الروسية سراقب مرات عدة.",
        "ونفذت الطائرات الروسية خلال الفترات السابقة غارات على سراقب.",
        "Rescuers answered 240 attacks since the beginning of the year, which government forces carried out.",
        "ويرتفع عدد القتلى بقصف القوات الروسية على سراقب منذ احتلالها في 9 آذار 2019 إلى 45 قتيلاً.",
        "Since 4 March 2019 Russian forces have killed 45 people in Saraqib by shelling.",
    ],
)
def test_the_attacks_of_such_a_time_are_no_event(text: str) -> None:
    assert not [claim for claim in claims_of(text) if claim.kind is ClaimKind.ACTION]
