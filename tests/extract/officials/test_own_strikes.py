"""What parties say of their own strikes without a word of admitting, and what is a denial. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, group, read
from recount.pipeline import assess
from recount.records import About, Authority, Claim, ClaimKind, Conceded, Stance, StrikeStatus


def claims_of(text: str, publisher: str = "Rowan Wire") -> tuple[Claim, ...]:
    language = "ar" if max(text) > "\u0620" else "en"
    report = Report(ReportId("b"), text, language=language, published=date(2019, 4, 16), publisher=publisher,
                    country=("SY",))  # fmt: skip
    return read(report).claims


def positions(text: str, publisher: str = "Rowan Wire") -> list[tuple[Stance | None, About | None, str | None]]:
    """Stance, subject and party of every official position that a text holds."""
    told = [claim for claim in claims_of(text, publisher) if claim.kind is ClaimKind.RESPONSIBILITY]
    assert all(claim.authority is Authority.ON_RECORD for claim in told)
    return [(claim.stance, claim.about, claim.official.belligerent if claim.official else None) for claim in told]


RUSSIA, COALITION = "Russian forces", "US-led Coalition"
SAID_ITSELF = [
    ("The Russian Ministry of Defence said its aircraft struck a house in Kafr Zita on 14 April 2019.", RUSSIA),
    ("The Russian Defence Ministry announced its forces had struck a command post in Kafr Zita on 14 April.", RUSSIA),
    ("The Coalition said Coalition aircraft struck a building in Hajin on 14 November 2018.", COALITION),
    ("We bombed a building in Kafr Zita on 14 April 2019, the Russian army said.", RUSSIA),
    ("The Turkish army said its drones struck a car in Qamishli on 3 May, killing four fighters.", "Turkish forces"),
    ("أعلنت وزارة الدفاع الروسية أن طائراتها قصفت منزلاً في كفر زيتا بتاريخ 14 نيسان 2019.", RUSSIA),
    ("قالت وزارة الدفاع التركية إن قواتها استهدفت موقعاً في عين عيسى يوم 3 أيار 2021.", "Turkish forces"),
    ("قال التحالف الدولي إن طائرات التحالف قصفت مبنى في هجين يوم 14 تشرين الثاني 2018.", COALITION),
    ("Russian jets bombed a depot in Kafr Zita on 14 April 2019, the Russian army said.", RUSSIA),
    ("أعلن الجيش الروسي: قصفت طائراتنا مبنى في كفر زيتا يوم 14 نيسان 2019.", RUSSIA),
]


@pytest.mark.parametrize(("text", "party"), SAID_ITSELF)
def test_a_party_that_says_its_forces_struck_accepts_the_strike_and_no_harm(text, party):
    assert positions(text) == [(Stance.ACCEPTS, About.STRIKE, party)]


@pytest.mark.parametrize(
    "text",
    [
        "The Turkish defence ministry said its base in Afrin was shelled on 14 April 2019.",
        "The Russian army said its aircraft was hit by a missile near Kafr Zita on 14 April 2019.",
        "The SDF said Turkish aircraft struck its positions in Ain Issa on 14 April 2019.",
        "The SDF said the Turkish army and its artillery shelled Ain Issa on 14 April 2019.",
        "Reports that its aircraft struck Kafr Zita on 14 April 2019 are being looked into, the Russian army said.",
        "A US official who asked not to be named said American aircraft struck a house in Hajin on 14 November.",
        "Syrian regime media said regime aircraft struck a house in Kafr Zita on 14 April 2019.",
        "The Turkish army said two soldiers died in Afrin when rockets hit the Turkish base on 14 April 2019.",
        "Residents said its aircraft struck a house in Kafr Zita on 14 April 2019.",
        "قالت قوات سوريا الديمقراطية إن الطائرات التركية قصفت مواقعها في عين عيسى يوم 3 أيار 2021.",
        "قال الجيش الإسرائيلي إن صواريخ أصابت موقع القوات الإسرائيلية في الجولان يوم 3 أيار 2021.",
        "قال سكان إن طائراتها قصفت منزلاً في كفر زيتا بتاريخ 14 نيسان 2019.",
    ],
)
def test_attacks_on_a_party_and_what_others_say_of_it_are_no_word_of_its_own(text):
    assert positions(text) == []


def test_an_inquiry_launched_is_a_review_and_no_strike_of_its_own():
    text = "The US-led coalition said it launched an inquiry into the strike on Hajin on 14 November 2018."
    assert [stance for stance, _, _ in positions(text)] == [Stance.UNDER_REVIEW]


def test_what_a_party_says_it_struck_makes_the_strike_a_declared_one_and_no_second_source():
    told = [("a", "Cedar Agency", "A Russian airstrike on a house in Kafr Zita on 14 April 2019 killed five people."),
            ("b", "Rowan Wire", SAID_ITSELF[0][0])]  # fmt: skip
    readings = [
        read(Report(ReportId(i), t, published=date(2019, 4, 15), publisher=p, country=("SY",))) for i, p, t in told
    ]
    (incident,) = group(readings).incidents
    found = assess(incident, [claim for one in readings for claim in one.claims])
    assert (found.strike_status, found.grade) == (StrikeStatus.DECLARED, "Weak")


DENIED = [
    "The US-led coalition denied that it carried out an airstrike on Hajin on 14 November 2018.",
    "The US-led coalition said it had not carried out an airstrike on Hajin on 14 November 2018.",
    "The Russian Ministry of Defence said its aircraft did not strike Kafr Zita on 14 April 2019.",
    "The Russian Ministry of Defence rejected reports that its aircraft struck Kafr Zita on 14 April 2019.",
    "The army confirmed that it had not struck the hospital in Hajin on 14 November 2018.",
    "نفى التحالف الدولي أن يكون قد نفذ غارة جوية على هجين في 14 تشرين الثاني 2018.",
    "قالت وزارة الدفاع الروسية إن طائراتها لم تقصف كفر زيتا في 14 نيسان 2019.",
]


@pytest.mark.parametrize("text", DENIED)
def test_a_denied_strike_is_a_denial_and_nothing_disclosed(text):
    assert [(stance, about) for stance, about, _ in positions(text)] == [(Stance.DENIES, About.STRIKE)]
    assert {claim.kind for claim in claims_of(text)} == {ClaimKind.RESPONSIBILITY}


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        ("We denied reports from Hajin; we did not carry out an airstrike there on 14 November.", "CJTF-OIR"),
        (DENIED[0], "CJTF-OIR"),
    ],
)
def test_a_denial_in_a_partys_own_publication_discloses_nothing_either(text, publisher):
    assert ClaimKind.DISCLOSURE not in {claim.kind for claim in claims_of(text, publisher)}


def test_a_strike_that_denied_the_enemy_access_is_disclosed():
    text = "Near Hajin, one strike destroyed a bridge and denied ISIS access to terrain."
    told = [claim for claim in claims_of(text, "CJTF-OIR") if claim.kind is ClaimKind.DISCLOSURE]
    assert [claim.event.strikes for claim in told if claim.event] == [1]


def test_a_party_that_tells_of_a_strike_and_looks_into_reports_of_harm_still_discloses_it():
    text = "The US-led coalition said it conducted an airstrike near Hajin on 14 November and is assessing the report."
    assert ClaimKind.DISCLOSURE in {claim.kind for claim in claims_of(text)}


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The Coalition said it assessed that its strike in Hajin on 14 November 2018 more likely than not killed two "
         "civilians.", 2),
        ("The Coalition assessed it was more likely than not that three civilians were killed in its strike in Hajin "
         "on 14 November 2018.", 3),
    ],
)  # fmt: skip
def test_what_more_likely_than_not_killed_is_accepted_with_its_number(text, killed):
    (claim,) = claims_of(text)
    assert (claim.stance, claim.about, claim.counts) == (Stance.ACCEPTS, About.HARM, ())
    assert claim.official is not None and claim.official.conceded_killed == Conceded(killed, killed)


@pytest.mark.parametrize(
    "text",
    [
        "The US military said the strike in Hajin on 14 November 2018 more likely than not did not kill any civilians.",
        "The Coalition said that, more likely than not, no civilians were killed in the strike on Hajin.",
        "The Coalition acknowledged that no civilians were killed in its strike on Hajin on 14 November 2018.",
    ],
)
def test_no_harm_found_likely_or_acknowledged_is_a_denial_of_harm_and_no_zero(text):
    (claim,) = claims_of(text)
    assert (claim.stance, claim.about, claim.counts) == (Stance.DENIES, About.HARM, ())


def test_odds_that_hold_a_negation_deny_nothing_that_others_tell():
    (claim,) = claims_of("More likely than not, the strike on Hajin killed six people, said the Observatory.")
    assert [(count.low, count.high) for count in claim.counts] == [(6, 6)]


def test_a_strike_acknowledged_to_have_killed_no_civilians_is_no_harm_accepted():
    text = "The Coalition acknowledged that its strike on Hajin on 14 November 2018 killed no civilians."
    assert positions(text) == [(Stance.ACCEPTS, About.STRIKE, COALITION)]


ONE_STRIKE_OF_ITS_OWN = [
    ("We carried out a strike on Hajin on 3 May 2018.", "CJTF-OIR", COALITION),
    ("The Turkish army said it carried out a strike on Ayn Issa on 3 May 2018.", "Rowan Wire", "Turkish forces"),
    ("قال التحالف الدولي: «نفذت طائراتنا غارة على هجين في 3 أيار 2018».", "صفحة المثال", COALITION),
]


@pytest.mark.parametrize(("text", "publisher", "party"), ONE_STRIKE_OF_ITS_OWN)
def test_one_strike_that_a_party_tells_of_as_its_own_is_its_position_and_an_account_of_it(text, publisher, party):
    assert positions(text, publisher) == [(Stance.ACCEPTS, About.STRIKE, party)]
    kinds = [claim.kind for claim in claims_of(text, publisher)]
    assert sorted(kinds) == [ClaimKind.ACTION, ClaimKind.DISCLOSURE, ClaimKind.RESPONSIBILITY]


@pytest.mark.parametrize(
    "text",
    [
        "Near Hajin, one strike engaged a tactical unit and destroyed a building.",
        "On 3 May 2018 Coalition military forces conducted one strike near Hajin.",
        "We carried out 12 strikes near Hajin on 3 May 2018.",
    ],
)
def test_a_line_of_a_log_is_no_position(text):
    assert positions(text, "CJTF-OIR") == []
    assert {claim.kind for claim in claims_of(text, "CJTF-OIR")} == {ClaimKind.DISCLOSURE}


@pytest.mark.parametrize(
    ("text", "publisher", "party"),
    [
        ("Near Hajin, six strikes engaged a tactical unit.", "CJTF-OIR", COALITION),
        ("نفذنا ست غارات قرب كفر زيتا.", "وزارة الدفاع الروسية", RUSSIA),
        ("The Turkish army said it carried out strikes on Ayn Issa on 3 May 2018.", "Rowan Wire", "Turkish forces"),
        ("Near Hajin, six strikes engaged a tactical unit.", "Ministry of Defence", None),
    ],
)
def test_a_strike_log_names_whose_strikes_it_tells_of(text, publisher, party):
    (claim,) = [claim for claim in claims_of(text, publisher) if claim.kind is ClaimKind.DISCLOSURE]
    assert (claim.official.belligerent if claim.official else None) == party


def test_an_incident_of_which_a_party_tells_as_its_own_strike_is_a_declared_one():
    told = "An air strike on Hajin on 3 May 2018 killed four people."
    own = "We carried out a strike on Hajin on 3 May 2018."
    readings = [
        read(Report(ReportId(name), text, language="en", published=date(2018, 5, 4), publisher=name, country=("SY",)))
        for name, text in (("Rowan Wire", told), ("CJTF-OIR", own))
    ]
    (incident,) = group(readings).incidents
    claims = [claim for reading in readings for claim in reading.claims if claim.claim_id in incident.claim_ids]
    assert assess(incident, claims).strike_status is StrikeStatus.DECLARED
