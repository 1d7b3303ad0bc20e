"""The kind of attack for sentences that name none: the one named nearest, of those that their words can stand for."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, EventType


def claims(text: str, language: str = "en") -> tuple[Claim, ...]:
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    return read(report).claims


def kind(text: str, quote: str, language: str = "en") -> tuple[EventType | None, bool]:
    event = next(claim.event for claim in claims(text, language) if quote in claim.quote)
    assert event is not None
    return event.type, event.names_kind


def test_a_strike_takes_the_kind_that_stands_nearest_and_not_the_commonest_of_the_page() -> None:
    text = (
        "The strike on Tell Warda killed three people. Warplanes carried out an airstrike on the mill.\n"
        "Artillery shelling hit Upper Ford. More artillery shelling hit Lower Ford. Artillery shelling hit Mill Hill."
    )
    assert kind(text, "three people")[0] is EventType.AIRSTRIKE


def test_shelling_in_arabic_is_no_gunfire_however_much_of_it_the_page_tells() -> None:
    text = (
        "مقتل شاب بالرصاص في قرية الوردة. وإطلاق نار في قرية الزهرة أدى لمقتل رجل. "
        "كما قُتلت امرأة بقصف على قرية الزيتون. وفي قرية التين قُتل رجل بالرصاص."
    )
    assert kind(text, "امرأة", "ar") == (EventType.BOMBARDMENT, True)


def test_an_attack_of_no_kind_may_be_gunfire() -> None:
    text = "The attack on the village killed two men. Gunmen opened fire on the houses."
    assert kind(text, "two men") == (EventType.GUNFIRE, False)


@pytest.mark.parametrize(
    ("text", "language", "quote", "named"),
    [
        ("An airstrike killed two people in Tell Warda.", "en", "two people", True),
        ("Two people died in Tell Warda. It was an airstrike.", "en", "Two people", False),
        ("قُتل طفلان بغارة جوية على قرية الوردة.", "ar", "طفلان", True),
        ("قُتل طفلان بقصف على قرية الوردة. وقال شهود إن القصف المدفعي استمر ساعة.", "ar", "طفلان", False),
    ],
)
def test_a_claim_says_whether_its_own_words_name_the_kind(text: str, language: str, quote: str, named: bool) -> None:
    assert kind(text, quote, language)[1] is named
