"""A position that nobody takes is none: what is not claimed, not confirmed, or said of neither."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Harm, Stance


def claims(text: str, language: str = "en") -> tuple[Claim, ...]:
    report = Report(ReportId("r"), text, publisher="Example Page", language=language, country=("SY",))
    return read(report).claims


def stances(text: str, language: str = "en") -> list[Stance | None]:
    return [claim.stance for claim in claims(text, language) if claim.kind is ClaimKind.RESPONSIBILITY]


@pytest.mark.parametrize(
    "text",
    [
        "Neither the army nor the rebels claimed responsibility for the car bomb.",
        "The army has not claimed responsibility for the strike.",
        "The army has never confirmed the strike.",
        "The ministry has yet to acknowledge the strike.",
        "No one from the army confirmed the strike.",
        "The army did not deny the strike.",
    ],
)
def test_what_is_not_admitted_is_no_admission_and_no_denial(text: str) -> None:
    assert stances(text) == []


def test_what_is_not_confirmed_in_arabic_is_no_admission() -> None:
    assert stances("لم يؤكد التحالف الدولي تنفيذ الغارة على هجين", "ar") == []
    assert stances("لم تنف وزارة الدفاع الروسية القصف على إدلب", "ar") == []


def test_what_is_denied_of_itself_is_still_denied_and_what_is_admitted_still_admitted() -> None:
    assert stances("The army confirmed that it had not struck the school.") == [Stance.DENIES]
    assert stances("The coalition acknowledged the strike.") == [Stance.ACCEPTS]
    assert stances("The coalition said that no civilians were killed and acknowledged the strike.") == [Stance.ACCEPTS]
    assert stances("The army refused to confirm the strike.") == [Stance.DECLINES]


def test_of_neither_party_is_the_attack_told() -> None:
    text = "Neither the army nor the rebels claimed responsibility for the car bomb, which wounded nine people in Azaz."
    (claim,) = (claim for claim in claims(text) if claim.counts)
    assert claim.belligerents == ()
    assert [(count.harm, count.low) for count in claim.counts] == [(Harm.INJURED, 9)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Russia denied the attack on the school, which killed nine.", "en"),
        ("نفى الجيش الروسي القصف الذي أدى إلى مقتل 7 مدنيين بحسب الدفاع المدني.", "ar"),
        ("نفى المتحدث باسم التحالف الدولي مسؤولية طائراته عن الغارة التي استهدفت قرية المثال أمس وأدت "
         "إلى مقتل 7 مدنيين وفق المرصد السوري.", "ar"),
    ],
)  # fmt: skip
def test_who_denies_is_not_blamed_by_the_words_of_the_denial(text: str, language: str) -> None:
    (claim,) = (claim for claim in claims(text, language) if claim.counts)
    assert claim.belligerents == ()
    assert stances(text, language) == [Stance.DENIES]


def test_who_is_blamed_by_others_stays_so_beside_a_denial() -> None:
    text = "Residents said Russian jets struck the school, killing nine, but Russia denied the attack."
    (claim,) = (claim for claim in claims(text) if claim.counts)
    assert [party.id for party in claim.belligerents] == ["russia"]


def test_the_day_on_which_a_party_speaks_of_itself_is_not_the_attack_s() -> None:
    text = (
        "The coalition said on Thursday it had assessed as credible an allegation that a strike near Mosul in March "
        "2017 unintentionally killed two civilians."
    )
    (claim,) = claims(text)
    assert claim.when is not None
    assert str(claim.when.start) == "2017-03-01"
