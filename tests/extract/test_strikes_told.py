"""How many strikes a text tells of, with whom, and what is no denial in a release. Parties and texts are invented."""

from __future__ import annotations

import pytest

from recount import Report, ReportId, read
from recount.records import Claim, ClaimKind, Stance


def claims(text: str, *, release: bool = False, publisher: str | None = None) -> tuple[Claim, ...]:
    language = "en" if text.isascii() else "ar"
    source, name = ("military_statement", "US-led Coalition") if release else ("news", "Invented Page")
    return read(
        Report(
            ReportId("r"),
            text,
            language=language,
            country=("SY", "IQ"),
            publisher=publisher or name,
            source_type=source,
        )
    ).claims


def strikes(text: str) -> set[int | None]:
    return {claim.event.strikes for claim in claims(text) if claim.event and claim.kind is not ClaimKind.PERSON}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Coalition military forces carried out 14 strikes near Abu Kamal.", 14),
        ("The coalition carried out 14 strikes near Abu Kamal, a spokesman said.", 14),
        ("Coalition aircraft had conducted 22 military strikes near Hajin, the spokesman said.", 22),
        ("نفذ التحالف 14 غارة قرب البوكمال", 14),
        ("قال المتحدث باسم التحالف إن طائراته نفذت 22 ضربة قرب هجين", 22),
        ("شن الطيران غارتين على سراقب", 2),
    ],
)
def test_a_stated_number_of_strikes_is_told_in_news_too(text: str, number: int) -> None:
    assert strikes(text) == {number}


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were killed in strikes on Hajin.",
        "Strikes on Hajin killed nine people.",
        "A strike on Hajin killed nine people.",
        "More than 20 strikes hit Hajin.",
        "Four strikes hit Hajin and six strikes hit Saraqib.",
        "مقتل 9 مدنيين بغارات على سراقب",
        "ارتفاع عدد الشهداء إلى 13 بغارات على سراقب",
        "إصابة عشرة مدنيين جراء غارات على سراقب",
        "عدة غارات على سراقب",
    ],
)
def test_people_and_uncertain_numbers_are_no_number_of_strikes(text: str) -> None:
    assert strikes(text) == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Near Hajin, eight strikes destroyed six ISIL-used bridges and denied ISIL access to terrain.",
        "Near Hajin, five strikes engaged an ISIL tactical unit and denied the enemy freedom of movement.",
        "Near Hajin, a strike denied ISIL the use of a road.",
        "The army denied aid workers entry to Hajin after the strike.",
    ],
)
@pytest.mark.parametrize("release", [False, True])
def test_what_somebody_is_denied_is_no_position(text: str, release: bool) -> None:
    told = claims(text, release=release)
    assert not any(claim.stance is Stance.DENIES for claim in told)


@pytest.mark.parametrize(
    "text",
    [
        "The army denied any strike on Hajin.",
        "The army denied the use of cluster munitions in the strike on Hajin.",
        "The army denied preventing access to Hajin after the strike.",
        "The coalition denied a strike on a food warehouse near Hajin.",
        "The coalition denied that it had struck Hajin, access to which was cut.",
        "The army denied the claims that medical treatment was delayed after the strike on Hajin.",
    ],
)
def test_a_denial_stays_one_whatever_is_named_behind_it(text: str) -> None:
    assert [claim.stance for claim in claims(text)] == [Stance.DENIES]


def partners(text: str, publisher: str) -> list[tuple[str, str | None]]:
    told = claims(text, release=True, publisher=publisher)
    return [(one.stated, one.id) for claim in told if claim.disclosed for one in claim.disclosed.partners]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A joint US-Iraqi raid near Hawija killed five ISIL fighters.", [("Iraqi", None)]),
        ("On 3 May a joint U.S. and Iraqi raid near Hawija captured two ISIL members.", [("Iraqi", None)]),
        ("A joint US-SDF raid near Hajin killed an ISIL leader.", [("SDF", "sdf")]),
        ("قتل خمسة مسلحين بعملية مشتركة أمريكية عراقية قرب الحويجة", [("عراقية", None)]),
        ("نفذت قوات التحالف غارة أمريكية عراقية مشتركة قرب الحويجة وقتلت خمسة مسلحين", [("عراقية", None)]),
        ("قتل خمسة مسلحين بعملية مشتركة مع قوات سوريا الديمقراطية قرب هجين", [("قوات سوريا الديمقراطية", "sdf")]),
    ],
)
def test_the_other_of_two_adjectives_is_a_partner(text: str, found: list[tuple[str, str | None]]) -> None:
    assert partners(text, "US-led Coalition") == found


@pytest.mark.parametrize(
    "text",
    [
        "A joint Russian-Turkish patrol near Kobani was hit by two strikes.",
        "The joint task force conducted two strikes near Hawija.",
        "Two US-made Iraqi vehicles were destroyed by two strikes near Hawija.",
    ],
)
def test_a_raid_of_others_and_other_pairs_name_no_partner(text: str) -> None:
    assert partners(text, "US-led Coalition") == []
