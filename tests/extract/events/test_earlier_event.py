"""The toll of an event that only dates the one told of. All texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Harm


def killed(text: str, language: str) -> list[int | None]:
    found = read(Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",)))
    return [n.low for claim in found.claims for n in claim.counts if n.harm is Harm.KILLED]


@pytest.mark.parametrize(
    ("language", "text", "dead"),
    [
        ("en", "Three fighters were killed in a raid, hours after seven fighters were killed in a similar one.", [3]),
        ("en", "Shells killed three civilians in Sarmin, a day after another strike that killed seven civilians.", [3]),
        ("en", "The strike on Sarmin came two days after a raid that killed seven people.", []),
        ("ar", "أسفر القصف عن مقتل ثلاثة مسلحين، وجاء ذلك بعد ساعات من مقتل سبعة مسلحين.", [3]),
        ("ar", "قتل ثلاثة مدنيين بقصف على سرمين غداة مقتل سبعة مدنيين بقصف مماثل.", [3]),
        ("ar", "وجاء هذا القصف بعد يوم من مقتل سبعة مدنيين.", []),
        ("en", "A day after a strike that killed seven people, shells hit Sarmin and killed a child.", [1]),
        ("ar", "بعد يوم من قصف أدى إلى مقتل سبعة مدنيين، غارات على سرمين تقتل طفلا", [1]),
        ("ar", "بعد يوم من هجوم تسبب بسقوط سبعة قتلى.. قصف على سرمين", []),
    ],
)
def test_the_dead_of_an_event_before_it_are_not_those_of_the_event_told_of(
    language: str, text: str, dead: list[int]
) -> None:
    assert killed(text, language) == dead


@pytest.mark.parametrize(
    ("language", "text", "dead"),
    [
        ("en", "Shells killed three civilians in Sarmin, a day after an airstrike killed seven in Saraqib.", [3, 7]),
        ("en", "A day after the strike, seven people were killed by a mine in Sarmin.", [7]),
        ("ar", "بعد يوم من القصف، قتل سبعة مدنيين بانفجار لغم في سرمين", [7]),
        ("en", "An arrest was made two days after seven people were killed.", [7]),
        ("en", "The inquiry into the strike began two days after seven people were killed.", [7]),
        ("ar", "توفي طفل بعد يومين من مقتل ثلاثة من أشقائه بقصف على سرمين.", [1, 3]),
        ("ar", "جاء قصف سرمين بعد يوم من مقتل سبعة مدنيين في سراقب.", [7]),
    ],
)
def test_those_with_a_place_of_their_own_and_those_of_the_same_event_are_kept(
    language: str, text: str, dead: list[int]
) -> None:
    assert killed(text, language) == dead


@pytest.mark.parametrize(
    "text",
    [
        "The raid on Ariha on Friday came two days after shelling of Binnish killed 35 people.",
        "جاء القصف على أريحا يوم الجمعة بعد يومين من غارة على بنش قتلت 35 شخصاً",
    ],
)
def test_the_dead_of_another_attack_lie_at_its_place_and_on_no_day_of_this_one(text: str) -> None:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    (claim,) = [claim for claim in read(report).claims if claim.counts]
    assert claim.where is not None
    assert claim.where.name == "Binnish"
    assert claim.when is None and [count.low for count in claim.counts] == [35]


def test_an_attack_dated_by_another_without_dead_keeps_its_place_and_day() -> None:
    text = "The raid on Ariha on Friday, which wounded nobody, came two days after a strike on Binnish."
    report = Report(ReportId("r"), text, language="en", publisher="Example Page", country=("SY",))
    places = [claim.where.name for claim in read(report).claims if claim.where]
    assert places == ["Ariha"]
