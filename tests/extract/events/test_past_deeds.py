"""Whom a sentence tells of by an attack of another day: its dead are none of this one's. All texts are invented."""

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim


def _harm(text: str) -> list[Claim]:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, published=date(2019, 5, 20), country=("SY",))
    return [claim for claim in read(report).claims if claim.counts]


@pytest.mark.parametrize(
    "text",
    [
        "A raid on Homs killed three people. The army said it was after a man who took part in the 7 October attacks, "
        "in which about 1,200 people were killed.",
        "A raid on Homs killed three people, one of whom had participated in the 2 March 2015 bombing.",
        "قتل ثلاثة بغارة على حمص استهدفت قياديا شارك في هجوم 7 تشرين الأول الذي أدى إلى مقتل مئات.",
    ],
)
def test_an_attack_in_which_somebody_had_a_part_is_another_one(text: str) -> None:
    (claim,) = _harm(text)
    assert (claim.counts[0].low, claim.when) == (3, None)


def test_those_who_took_part_in_the_attack_told_of_did_what_is_told() -> None:
    (claim,) = _harm("Soldiers who took part in the raid killed five people in Homs.")
    assert claim.counts[0].low == 5 and claim.event and claim.event.type == "raid"


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("وتزامن الانفجار في بنش مع تظاهر الآلاف في الذكرى الرابعة لاحتلال المدينة من قبل قوات النظام.", []),
        ("The blast in Homs came on the anniversary of the occupation of the town by Turkish forces.", []),
        ("قصفت قوات النظام بنش في الذكرى الرابعة للثورة.", ["syrian_government"]),
    ],
)
def test_who_did_what_an_anniversary_recalls_is_not_blamed_for_what_is_told(text: str, blamed: list[str]) -> None:
    language = "en" if text.isascii() else "ar"
    found = read(Report(ReportId("r"), text, language=language, published=date(2019, 5, 20), country=("SY",)))
    assert [party.id for claim in found.claims for party in claim.belligerents] == blamed
