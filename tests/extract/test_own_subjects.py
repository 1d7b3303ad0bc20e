"""A position or a word belongs to the subject of its own verb, not to whoever spoke before in the sentence."""

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Stance


def claims(text: str, language: str = "en") -> tuple[Claim, ...]:
    report = Report(ReportId("r"), text, publisher="Example Page", language=language, country=("SY",))
    return read(report).claims


def positions(text: str, language: str = "en") -> list[tuple[str, Stance | None]]:
    found = (claim for claim in claims(text, language) if claim.kind is ClaimKind.RESPONSIBILITY)
    return [(claim.claimant.name, claim.stance) for claim in found]


@pytest.mark.parametrize(
    "text",
    [
        "The Russian army said it struck a depot in Idlib, and the opposition denied it.",
        "The Russian army said it struck a base in Idlib, but residents denied that fighters were there.",
        "The Russian army said it struck a post in Idlib, while the hospital's director denied that it hit fighters.",
    ],
)
def test_another_s_denial_is_no_denial_by_the_party_that_says_it_struck(text: str) -> None:
    assert positions(text) == [("The Russian army", Stance.ACCEPTS)]


@pytest.mark.parametrize(
    "text",
    [
        "قال الجيش الروسي إنه استهدف مستودعا في إدلب، ونفت المعارضة ذلك.",
        "قال الجيش الروسي إنه استهدف مستودعا في إدلب ونفى الأهالي وجود مقاتلين هناك.",
    ],
)
def test_another_s_denial_in_arabic_is_none_of_the_party_s(text: str) -> None:
    assert positions(text, "ar") == [("الجيش الروسي", Stance.ACCEPTS)]


def test_each_of_two_parties_has_its_position_in_one_sentence() -> None:
    text = "The coalition said it was not responsible for the strike, and Russia also denied involvement in the attack."
    assert positions(text) == [("The coalition", Stance.DENIES), ("Russia", Stance.DENIES)]
    first = next(claim for claim in claims(text) if claim.kind is ClaimKind.RESPONSIBILITY)
    assert first.quote == "it was not responsible for the strike"
    arabic = "وقال الجيش الإسرائيلي إنه استهدف قائدا في خان يونس، ونفت حماس ذلك."
    assert positions(arabic, "ar") == [("الجيش الإسرائيلي", Stance.ACCEPTS), ("حماس", Stance.DENIES)]


def test_a_pronoun_or_a_shared_verb_still_leads_back_to_the_party() -> None:
    assert positions("The Russian army said rebels hid there and denied killing civilians in the strike.") == [
        ("The Russian army", Stance.DENIES)
    ]
    assert positions("قال الجيش الروسي إن مسلحين تحصنوا هناك، ونفى الاتهامات بقصف المدنيين.", "ar") == [
        ("الجيش الروسي", Stance.DENIES)
    ]
    assert positions("The ministry's press office, in a statement on Monday, denied the raid had taken place.") == [
        ("The ministry", Stance.DENIES)
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Residents blamed the Russian army and said five people were killed.", "Residents"),
        ("Residents of Idlib condemned the raid and said five people were killed.", "Residents of Idlib"),
        ("Residents denied that fighters were there and said the strike killed five civilians.", "Residents"),
    ],
)
def test_verbs_joined_by_and_have_one_speaker(text: str, name: str) -> None:
    (claim,) = (claim for claim in claims(text) if claim.kind is ClaimKind.HARM)
    assert claim.claimant.name == name


def test_of_neither_is_it_said_that_they_told_of_the_dead() -> None:
    (claim,) = (c for c in claims("Neither Russia nor Syria commented on the strike, which killed nine.") if c.counts)
    assert claim.claimant.name == "Example Page"


@pytest.mark.parametrize("who", ["North Press Agency", "Nour News", "Northern residents"])
def test_a_name_that_begins_like_no_is_a_name(who: str) -> None:
    (claim,) = (claim for claim in claims(f"{who} said nine people were killed in the raid.") if claim.counts)
    assert claim.claimant.name == who


def test_what_is_said_stands_before_who_says_it() -> None:
    assert positions("The strike killed nine people, an allegation the army denied.") == [("the army", Stance.DENIES)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Activists said the raid hit a school and that nine were killed. Damascus denied this.", "en"),
        ("The coalition said it was not responsible for the strike, and Russia also denied involvement.", "en"),
        ("موسكو نفت قصف المدرسة", "ar"),
    ],
)
def test_a_government_by_its_seat_is_no_place(text: str, language: str) -> None:
    assert [claim.where for claim in claims(text, language)] == [None] * len(claims(text, language))
    assert claims(text, language)


def test_the_day_before_a_denial_is_the_day_of_the_denial() -> None:
    text = "The Russian army on Wednesday denied shelling a market in Idlib on 3 May 2019, which killed nine people."
    days = {str(claim.when.start) for claim in claims(text) if claim.when}
    assert days == {"2019-05-03"}
    assert positions(text) == [("The Russian army", Stance.DENIES)]
