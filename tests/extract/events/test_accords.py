"""Who signed an accord, and on which day, tells neither who struck nor when anybody came to harm."""

from datetime import date

import pytest

from recount import Report, ReportId, read
from recount.records import Claim


def _harm(text: str) -> Claim:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, published=date(2019, 5, 20), country=("SY",))
    return next(claim for claim in read(report).claims if claim.counts)


@pytest.mark.parametrize(
    "text",
    [
        "Breaking the truce signed by Russia and Turkey on 5 March 2020, shells killed two people in Ariha.",
        "Two people were killed by shells in Ariha despite the ceasefire between Israel and Hezbollah that took effect "
        "on 27 November 2018.",
        "Two people were killed by shells in Ariha despite the 5 March 2017 ceasefire.",
        "Two people were killed by shells in Ariha, in breach of the truce of 5 March 2017.",
        "خرقت القذائف اتفاق وقف إطلاق النار الموقع بين روسيا وتركيا في 5 آذار 2017 وقتلت شخصين في أريحا.",
        "قتل شخصان بالقذائف في أريحا رغم الاتفاق المبرم في 5 آذار من عام 2017.",
    ],
)
def test_the_day_and_the_parties_of_an_accord_are_not_those_of_the_attack(text: str) -> None:
    claim = _harm(text)
    assert (claim.counts[0].low, claim.when, claim.belligerents) == (2, None, ())
    assert claim.where and claim.where.name == "Ariha"


def test_the_day_on_which_a_truce_broke_is_the_day_of_the_attack() -> None:
    claim = _harm("The truce signed by Russia and Turkey collapsed on 7 May 2019 when shelling killed three in Ariha.")
    assert claim.when and str(claim.when.start) == "2019-05-07"


def test_who_strikes_beside_an_accord_is_blamed() -> None:
    claim = _harm("Despite the 5 March 2017 ceasefire, Russian warplanes killed two people in Ariha on 7 May 2019.")
    assert [party.id for party in claim.belligerents] == ["russia"]
    assert claim.when and str(claim.when.start) == "2019-05-07"
