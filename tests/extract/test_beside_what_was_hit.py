"""Where people were brought, a person's name, a page's signature and missing news say nothing of place or harm."""

import pytest

from recount import Report, ReportId, read
from recount.extract.lexicon.sentences import find_sentences
from recount.records import Claim, EventType, Group, Harm, Status, Target


def claims(text: str, language: str) -> tuple[Claim, ...]:
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    return read(report).claims


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("أسعفت فرق الدفاع المدني المرأة المصابة إلى المشفى بعد القصف.", "ar"),
        ("Rescuers took the injured woman to the hospital after the shelling.", "en"),
        ("Shelling wounded a man; volunteers transported the wounded man to a hospital.", "en"),
    ],
)
def test_a_hospital_to_which_somebody_was_brought_is_not_what_was_hit(text: str, language: str) -> None:
    assert all(claim.event is None or claim.event.target is None for claim in claims(text, language))


def test_a_hospital_that_was_shelled_is() -> None:
    (claim,) = claims("أدى قصف على المشفى إلى إصابة امرأة.", "ar")
    assert claim.event and claim.event.target is Target.HOSPITAL


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("قُتلت امرأة تدعى إدلب في غارة جوية.", "ar"),
        ("A reporter named Aleppo was killed in an airstrike.", "en"),
        ("قُتل خمسة من عائلة واحدة بصواريخ بعد منتصف الليل.\nإدلب اليوم", "ar"),
    ],
)
def test_a_persons_name_and_a_pages_signature_are_no_place(text: str, language: str) -> None:
    assert {claim.where for claim in claims(text, language)} == {None}


@pytest.mark.parametrize("text", ["قُتل رجل بغارة جوية في مدينة تدعى إدلب.", "قُتل رجل بغارة جوية على إدلب اليوم."])
def test_a_town_that_is_called_so_is_a_place_and_so_is_one_struck_today(text: str) -> None:
    (claim,) = claims(text, "ar")
    assert claim.where and claim.where.name == "Idlib"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("أسفرت الغارة عن مقتل رجل، دون معلومات عن ضحايا آخرين.", "ar"),
        ("The strike killed a man, with no information on other victims.", "en"),
    ],
)
def test_no_news_of_others_counts_nobody(text: str, language: str) -> None:
    counted = [(count.harm, count.high) for claim in claims(text, language) for count in claim.counts]
    assert counted == [(Harm.KILLED, 1)]


def test_soldiers_are_fighters_and_a_number_of_them_and_of_civilians_is_of_no_status() -> None:
    (soldiers,) = claims("مقتل 12 من العسكريين بقصف على الثكنة.", "ar")
    (both,) = claims("مقتل 12 من العسكريين والمدنيين بقصف على السوق.", "ar")
    assert [count.status for count in soldiers.counts] == [Status.COMBATANT]
    assert [(count.status, count.high) for count in both.counts] == [(Status.UNKNOWN, 12)]


def test_a_place_from_which_the_dead_was_displaced_is_not_where_he_died() -> None:
    text = "Shells hit Afrin. The shelling led to the death of a man, an IDP from Idlib, and wounded others."
    assert {claim.where.name for claim in claims(text, "en") if claim.where} == {"‘Afrīn"}


@pytest.mark.parametrize("text", ["انتهى الخبر.example-page.comضحايا بقصف", "انتهى الخبر.example.co.ukضحايا بقصف"])
def test_an_address_that_is_run_into_a_headline_ends_the_sentence(text: str) -> None:
    assert [text[slice(*span)] for span in find_sentences(text, text)][-1] == "ضحايا بقصف"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ذكر مصدر أن المشفى استقبل قتيلين وخمسة جرحى جراء القذائف.", "ar"),
        ("The hospital received two bodies after the shelling of the village.", "en"),
    ],
)
def test_a_hospital_that_took_people_in_is_not_what_was_hit(text: str, language: str) -> None:
    assert all(claim.event is None or claim.event.target is None for claim in claims(text, language))


def test_what_houses_troops_is_no_home_and_houses_that_were_hit_are() -> None:
    (field,) = claims("Rockets hit an oil field that houses troops near Idlib.", "en")
    (homes,) = claims("Rockets hit houses near Idlib.", "en")
    assert field.event and field.event.target is Target.UTILITY
    assert homes.event and homes.event.target is Target.HOME


@pytest.mark.parametrize(
    ("text", "language", "status"),
    [
        ("3 قتلى من قوات النظام بقصف في حلب.", "ar", Status.COMBATANT),
        ("7 قتلى لقوات النظام بقصف في حلب.", "ar", Status.COMBATANT),
        ("Three killed from regime forces in a strike on Aleppo.", "en", Status.COMBATANT),
        ("3 قتلى بقصف لقوات النظام في حلب.", "ar", Status.UNKNOWN),  # whose shelling it was
        ("3 قتلى من تركيا بقصف في حلب.", "ar", Status.UNKNOWN),  # a country bears no arms
        ("Three killed from regime forces shelling in Aleppo.", "en", Status.UNKNOWN),
    ],
)
def test_the_dead_of_a_force_are_fighters(text: str, language: str, status: Status) -> None:
    (claim,) = (claim for claim in claims(text, language) if claim.counts)
    assert [count.status for count in claim.counts] == [status]


@pytest.mark.parametrize("text", ["شهداء الثورة\nقصفت المدفعية إدلب.", "شهد آب وأيلول شهدا تصعيداً في قصف إدلب."])
def test_a_pages_section_and_a_verb_like_the_word_for_the_dead_count_nobody(text: str) -> None:
    assert not [count for claim in claims(text, "ar") for count in claim.counts]


def test_martyrs_in_plain_speech_still_count() -> None:
    (claim,) = claims("شهدا وجرحى بقصف على السوق.", "ar")
    assert {count.harm for count in claim.counts} == {Harm.KILLED, Harm.INJURED}


def test_a_village_called_after_a_mother_is_nobody() -> None:
    (claim,) = claims("قُتل 3 مواطنين بينهم طفلان، وصباح اليوم قصفت المدفعية قرية أم حرملة.", "ar")
    assert {count.group for count in claim.counts} == {None, Group.CHILDREN}


def test_an_aerial_aggression_is_an_airstrike_though_missiles_are_named() -> None:
    (claim,) = claims("The enemy launched an aerial aggression on Homs, and missiles hit two posts.", "en")
    assert claim.event and claim.event.type is EventType.AIRSTRIKE


@pytest.mark.parametrize("quarter", ["حي الروضة", "حي المدرسة", "حي الجامعة"])
def test_a_quarter_that_is_called_after_a_school_is_no_school(quarter: str) -> None:
    found = claims(f"قتل خمسة مدنيين في قصف على {quarter} في مدينة الرقة.", "ar")
    assert found and all(claim.event is None or claim.event.target is None for claim in found)


def test_a_school_of_a_quarter_is_one() -> None:
    (claim,) = claims("قتل خمسة مدنيين في قصف على المدرسة في حي المشلب في الرقة.", "ar")
    assert claim.event and claim.event.target is Target.SCHOOL
