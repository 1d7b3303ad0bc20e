"""Who is blamed where the people harmed are a party's own, and where two parties fly together. All is invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import ClaimKind


def blamed(text: str) -> list[tuple[str | None, bool]]:
    language = "en" if text.isascii() else "ar"
    claims = read(Report(ReportId("r"), text, language=language, country=("SY",))).claims
    told = [claim for claim in claims if claim.kind in (ClaimKind.HARM, ClaimKind.ACTION)]
    return sorted((party.id, party.together) for party in told[0].belligerents)


@pytest.mark.parametrize(
    "text",
    [
        "قتل ستة من موظفي الحكومة السورية بقصف على مدينة حلب",
        "قتل ستة موظفين في الحكومة السورية بقصف على مدينة حلب",
        "قتل ثلاثة من عمال بلدية النظام بغارة على درعا",
        "قتل ستة من العاملين في الحكومة السورية بغارة على حلب",
        "قتل طفلان من أقارب عضو في مجلس النظام المحلي بغارة على حلب",
        "مقتل ستة من عناصر الشرطة التابعة للحكومة السورية بتفجير في حلب",
        "Six Syrian government employees were killed in shelling of Aleppo.",
        "Six employees of the Syrian government were killed in shelling of Aleppo.",
    ],
)
def test_the_party_whose_people_were_hit_is_not_blamed(text: str) -> None:
    assert blamed(text) == []


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("قتل ستة من سكان المدينة بقصف الحكومة السورية على حلب", "syrian_government"),
        ("قتل ستة مدنيين في هجين قامت قوات النظام بقصفها", "syrian_government"),
        ("قتل ستة من المدنيين بدأت قوات النظام بقصف منازلهم", "syrian_government"),
        ("قوات النظام تقتل ستة من أهالي البلدة بقصف مدفعي", "syrian_government"),
        ("قتلت قوات النظام ستة من أهالي البلدة بقصف مدفعي", "syrian_government"),
        ("قتل الجيش التركي ثلاثة مدنيين في عفرين", "turkey"),
        ("Syrian warplanes bombed the town of Saraqib, killing four civilians.", "syrian_government"),
        ("استهدف الطيران السوري مدينة سراقب بعدة غارات", "syrian_government"),
    ],
)
def test_a_party_that_struck_or_killed_is_blamed(text: str, party: str) -> None:
    assert blamed(text) == [(party, False)]


@pytest.mark.parametrize(
    "text",
    [
        "Syrian and Russian warplanes bombed the town of Saraqib, killing four civilians.",
        "Russian and Syrian warplanes bombed the town of Saraqib, killing four civilians.",
        "Four civilians were killed in Syrian and Russian air strikes on Saraqib.",
        "Four civilians were killed in a joint Russian-Syrian air strike on Saraqib.",
        "طيران سوري وروسي يقصف مدينة سراقب ويقتل أربعة مدنيين",
        "قصف الطيران السوري والروسي مدينة سراقب ما أدى إلى مقتل أربعة مدنيين",
        "قصف الطيران الروسي والسوري مدينة سراقب ما أدى إلى مقتل أربعة مدنيين",
        "مقتل أربعة مدنيين بغارات سورية روسية على سراقب",
        "استهدفت الطائرات الحربية السورية والروسية مدينة سراقب",
    ],
)
def test_two_that_fly_together_are_blamed_together(text: str) -> None:
    assert blamed(text) == [("russia", True), ("syrian_government", True)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Syrian and Russian activists said four civilians were killed in a strike on Saraqib.", []),
        ("Turkish and Syrian families were killed in shelling of Azaz.", []),
        ("Israeli jets struck Syrian positions near Homs.", [("israel", False)]),
        ("A Turkish drone hit Syrian Kurdish fighters near Kobani.", [("turkey", False)]),
        ("قصف تركي على بلدات سورية يقتل مدنيا", [("turkey", False)]),
        ("مقتل طفلة سورية برصاص الجندرما التركية", [("turkey", False)]),
        ("قصفت تركيا والسوريون نزحوا من عين عيسى", [("turkey", False)]),
        ("قتل عنصران من قسد في هجين", []),
        ("قتلت امرأة تركية وثلاثة أطفال في عفرين", []),
    ],
)
def test_an_adjective_of_people_and_places_blames_nobody(text: str, parties: list[tuple[str, bool]]) -> None:
    assert blamed(text) == parties


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Six Syrian government employees were killed in shelling of Aleppo.", 6),
        ("Two Syrian army soldiers were killed in a car bombing in Daraa.", 2),
        ("Two Palestinian police were killed in a strike on Rafah.", 2),
        ("A Syrian was killed in shelling of Aleppo.", 1),
    ],
)
def test_whose_servants_the_dead_were_hides_no_number(text: str, dead: int) -> None:
    (claim,) = read(Report(ReportId("r"), text, language="en", country=("SY",))).claims
    assert [(n.low, n.high) for n in claim.counts][:1] == [(dead, dead)]
