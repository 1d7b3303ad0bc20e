"""A number and a party belong to the attack of their own clause."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, Harm


def claims(text: str, language: str) -> tuple[Claim, ...]:
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    return read(report).claims


def numbers(found: tuple[Claim, ...]) -> set[tuple[Harm, int | None]]:
    return {(count.harm, count.high) for claim in found for count in claim.counts}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A woman was injured by shelling on Tell Warda, and the mill was shelled as well, without casualties.", "en"),
        ("A woman was injured by shelling on Tell Warda, while the shelling of the mill caused no casualties.", "en"),
        ("أُصيبت امرأة بقصف مدفعي على قرية الوردة، كما تعرضت المطحنة لقصف مماثل، دون وقوع إصابات.", "ar"),
        ("أُصيبت امرأة بقصف مدفعي على قرية الوردة، وجددت القوات بعد ساعات قصفها على القرية دون وقوع إصابات.", "ar"),
    ],
)
def test_no_casualties_of_a_second_attack_say_nothing_of_those_hurt_by_the_first(text: str, language: str) -> None:
    assert numbers(claims(text, language)) == {(Harm.INJURED, 1)}


def test_the_none_of_a_second_attack_stands_at_its_own_place() -> None:
    text = "أُصيبت امرأة بقصف مدفعي على قرية الوردة، كما تعرضت مدينة إدلب لقصف مماثل، دون وقوع إصابات."
    first, second = claims(text, "ar")
    assert first.where and first.where.stated == "الوردة" and numbers((first,)) == {(Harm.INJURED, 1)}
    assert second.where and second.where.name == "Idlib" and numbers((second,)) == {(Harm.INJURED, 0)}


def test_a_none_of_other_harm_in_the_same_clause_stays() -> None:
    text = "Two people were injured by shelling on Tell Warda, and nobody was killed."
    assert numbers(claims(text, "en")) == {(Harm.INJURED, 2), (Harm.KILLED, 0)}


def blamed(text: str, language: str) -> list[str | None]:
    return [party.id for claim in claims(text, language) if claim.counts for party in claim.belligerents]


@pytest.mark.parametrize(
    ("text", "language", "ids"),
    [
        ("قصفت قوات النظام قرية الوردة، ما أدى لمقتل رجل، كذلك قصفت طائرات روسية قرى الجبل.", "ar",
         ["syrian_government"]),
        ("قصفت قوات النظام قرية الوردة، فيما قصفت طائرات روسية قرى الجبل ما أدى لمقتل رجل.", "ar", ["russia"]),
        ("Russian warplanes bombed the mill and killed two people, while Turkish forces shelled the bridge.", "en",
         ["russia"]),
        ("قصفت قوات النظام وروسيا قرية الوردة، ما أدى لمقتل رجل.", "ar", ["syrian_government", "russia"]),
        # whose the object was is not who struck it
        ("قصفت طائرة تركية المطحنة، كما استهدفت منشأة لـ\"قسد\" ما أدى إلى إصابة 3 عمال.", "ar", ["turkey"]),
    ],
)  # fmt: skip
def test_who_struck_in_one_clause_is_not_blamed_for_the_harm_of_the_other(
    text: str, language: str, ids: list[str]
) -> None:
    assert blamed(text, language) == ids
