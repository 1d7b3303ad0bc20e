"""Plans, searches, calls that did not come, and words that only look like harm or an age, count nobody."""

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind, EventType, Harm, Status, Target


def claims(text: str, language: str = "en"):
    return read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))).claims


def counted(text: str, language: str = "en") -> list[tuple[Harm, int | None]]:
    return [(n.harm, n.low) for claim in claims(text, language) for n in claim.counts]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russia planned to launch airstrikes on Saraqib."),
        ("en", "The council spoke of plans: Russia intends to bomb Saraqib."),
        ("ar", "ضباط خططوا لقصف سراقب."),
        ("ar", "وتعتزم روسيا شن غارات على سراقب."),
    ],
)
def test_an_attack_that_is_only_planned_is_none(language: str, text: str) -> None:
    assert not [claim for claim in claims(text, language) if claim.kind is ClaimKind.ACTION]


def test_a_plan_told_behind_an_attack_takes_nothing_from_it() -> None:
    found = claims("Russian jets bombed Saraqib, where fighters were planning a march.")
    assert [claim.kind for claim in found] == [ClaimKind.ACTION]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Rescuers are still searching for the bodies of victims of the airstrike on Saraqib."),
        ("ar", "وتواصل الفرق البحث عن جثامين ضحايا الغارة الروسية على سراقب."),
        ("ar", "ولم تتلق الفرق بلاغات من الأهالي عن وجود مصابين بقصف قوات النظام على سراقب."),
    ],
)
def test_those_who_are_searched_for_or_of_whom_no_call_came_are_counted_by_nobody(language: str, text: str) -> None:
    assert counted(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "harm"),
    [
        ("ar", "انتشلت الفرق جثامين ثلاثة ضحايا بعد الغارة الروسية على سراقب.", Harm.KILLED),
        ("ar", "وتلقت الفرق بلاغات عن وجود مصابين بقصف قوات النظام على سراقب.", Harm.INJURED),
    ],
)
def test_those_who_were_found_or_of_whom_a_call_came_are_counted(language: str, text: str, harm: Harm) -> None:
    assert harm in {told for told, _ in counted(text, language)}


@pytest.mark.parametrize(
    "text", ["ERBIL (Example 24) – Three people were killed.", "Hill Town (WXYZ 10) - A man was shot dead."]
)
def test_the_name_of_a_station_behind_a_dateline_is_no_age_of_a_dead_person(text: str) -> None:
    assert not [claim for claim in claims(text) if claim.person is not None]
    assert [low for _, low in counted(text)] in ([3], [1])


@pytest.mark.parametrize("age", ["(24)", "(Aged 24)", "(Son 24)", "(24 years)"])
def test_an_age_in_brackets_is_one(age: str) -> None:
    ages = [claim.person.age for claim in claims(f"Samir Example {age} was killed in Saraqib.") if claim.person]
    assert ages == [24]


def test_an_age_in_brackets_before_its_unit_is_no_number_of_people() -> None:
    text = "وأسفر القصف عن إصابة سلمى خضر (16) عاماً وشقيقها سالم خضر (24 عاماً) في سراقب."
    assert {low for _, low in counted(text, "ar")} <= {1, 2}
    assert (Harm.INJURED, 16) in counted("أصيب (16) مدنياً في قصف على سراقب.", "ar")


@pytest.mark.parametrize("taken", ["تم إسعافه إلى المشفى", "تم نقله إلى المشفى", "أسعفته الفرق إلى المشفى"])
def test_the_hospital_to_which_the_wounded_is_taken_is_not_what_was_hit(taken: str) -> None:
    (found,) = claims(f"أصيب شاب برصاص قناص في سراقب حيث {taken}.", "ar")
    assert found.event is not None and found.event.target is None
    (hit,) = claims("أصيب شاب بغارة استهدفت المشفى في سراقب.", "ar")
    assert hit.event is not None and hit.event.target is Target.HOSPITAL


def test_civilians_and_fighters_under_one_number_are_of_no_status() -> None:
    found = claims("A number of civilians and military personnel were killed in an airstrike on Saraqib.")
    assert [(n.status, n.vague) for claim in found for n in claim.counts] == [(Status.UNKNOWN, "a number of")]
    alone = claims("A number of civilians were killed in an airstrike on Saraqib.")
    assert [n.status for claim in alone for n in claim.counts] == [Status.CIVILIAN]


def test_to_execute_an_airstrike_is_no_execution() -> None:
    (found,) = claims("Russian jets have executed airstrikes on Saraqib.")
    assert found.event is not None and found.event.type is EventType.AIRSTRIKE
    kinds = {claim.event.type for claim in claims("Gunmen executed two men in Saraqib.") if claim.event}
    assert kinds == {EventType.EXECUTION}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A child was killed in Saraqib amid abuses such as shelling and arrests."),
        ("ar", "قُتل طفل في سراقب وسط انتهاكات متكررة كالقصف والاعتقال."),
    ],
)
def test_an_attack_named_as_an_example_is_not_how_somebody_died(language: str, text: str) -> None:
    (found,) = claims(text, language)
    assert found.event is None or not found.event.names_kind
    (shelled,) = claims("قُتل طفل بالقصف على سراقب.", "ar")
    assert shelled.event is not None and shelled.event.names_kind


def test_a_name_that_ends_like_a_number_is_one_person() -> None:
    assert (Harm.KILLED, 8) not in counted('مقتل "سالم عثمان" في سراقب.', "ar")
    assert (Harm.KILLED, 8) in counted("مقتل ثمانية مدنيين في سراقب.", "ar")
