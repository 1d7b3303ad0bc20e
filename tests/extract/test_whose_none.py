"""A none that is one party's says nothing of others; service members are fighters; an open fate counts nobody."""

import pytest

from recount import Report, ReportId, read
from recount.records import Count, Harm, Status


def counts(text: str, language: str) -> list[Count]:
    reading = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [count for claim in reading.claims for count in claim.counts]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There were no US injuries in the attack on the base in Hasakah."),
        ("en", "No Israeli casualties were reported after the attack on Hasakah."),
        ("ar", "لم يسفر الهجوم على الحسكة عن إصابات أمريكية."),
    ],
)
def test_a_none_of_one_nation_is_no_none_of_all(language: str, text: str) -> None:
    assert counts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No injuries were reported after the US attack on Hasakah."),
        ("en", "No civilian injuries were reported in Hasakah."),
        ("ar", "لم يسفر الهجوم الأمريكي على الحسكة عن إصابات."),
    ],
)
def test_a_none_of_all_stays_one_beside_a_party(language: str, text: str) -> None:
    assert [(one.harm, one.low, one.high) for one in counts(text, language)] == [(Harm.INJURED, 0, 0)]


def test_a_none_in_the_ranks_of_a_force_is_of_its_fighters() -> None:
    (one,) = counts("دون وقوع إصابات في صفوف القوات الأمريكية بهجوم على الحسكة.", "ar")
    assert (one.status, one.low, one.high) == (Status.COMBATANT, 0, 0)


@pytest.mark.parametrize(("who", "number"), [("one US service member", 1), ("two US service members", 2)])
def test_service_members_are_fighters(who: str, number: int) -> None:
    (one,) = counts(f"Officials said {who} died in a rocket attack on Hasakah.", "en")
    assert (one.status, one.low) == (Status.COMBATANT, number)


def test_members_of_a_health_service_are_none() -> None:
    (one,) = counts("Two members of the ambulance service were killed in a rocket attack on Hasakah.", "en")
    assert one.status is not Status.COMBATANT


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Five people were killed in Hasakah, and the fate of 20 prisoners remains unknown."),
        ("ar", "قتل خمسة أشخاص في الحسكة، ولا يزال مصير 20 سجينا مجهولا."),
    ],
)
def test_people_whose_fate_is_open_are_not_counted(language: str, text: str) -> None:
    assert [one.low for one in counts(text, language)] == [5]


@pytest.mark.parametrize("village", ["عرب حسن", "حير دركل", "جديد عكيدات"])
def test_the_first_part_of_a_villages_name_is_not_all_of_it(village: str) -> None:
    reading = read(Report(ReportId("r"), f"أصيب مدنيان بقصف على قرية {village} غرب حلب.", language="ar"))
    assert [claim.where.stated for claim in reading.claims if claim.where] == [village]


def test_a_village_of_that_name_alone_stays_it() -> None:
    reading = read(Report(ReportId("r"), "أصيب مدنيان بقصف على قرية جديدة شرق إدلب.", language="ar"))
    assert [claim.where.stated for claim in reading.claims if claim.where] == ["جديدة"]
