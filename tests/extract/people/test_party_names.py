"""Which publishers are armed parties by their names, and what then is their own word. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from recount import Report, ReportId, group, read
from recount.extract.people.party_names import is_party, party_of
from recount.pipeline import assess
from recount.records import Assessment, Claim, ClaimKind, Grade, Stance, StrikeStatus


@pytest.mark.parametrize(
    ("publisher", "party"),
    [
        ("Russian Ministry of Defence", "russia"),
        ("Ministry of Defence of the Russian Federation", "russia"),
        ("CJTF-OIR", "us_led_coalition"),
        ("@CENTCOM", "us_led_coalition"),
        ("US Central Command Public Affairs", "us_led_coalition"),
        ("Israeli Army Spokesman", "israel"),
        ("Israel Defense Forces", "israel"),
        ("SDF Media Center", "sdf"),
        ("وزارة الدفاع الروسية", "russia"),
        ("الناطق باسم الجيش الإسرائيلي", "israel"),
        ("المتحدث العسكري للجيش التركي", "turkey"),
        ("المركز الإعلامي لقوات سوريا الديمقراطية", "sdf"),
        ("القيادة المركزية الأميركية", "us_led_coalition"),
    ],
)
def test_a_publisher_that_bears_the_name_of_a_party_or_of_its_office_of_war_is_that_party(publisher, party):
    assert party_of(publisher) == party and is_party(publisher)


@pytest.mark.parametrize("publisher", ["Ministry of Defence", "Ruritanian Armed Forces", "وزارة الدفاع"])
def test_an_office_of_war_is_some_party_though_no_code_book_knows_which(publisher):
    assert is_party(publisher) and party_of(publisher) is None


@pytest.mark.parametrize(
    "publisher",
    ["Army Times", "Russia Today", "Kurdish News", "Israel Hayom", "Coalition for Peace", "Rebel Radio", "Houthi Watch",
     "Ministry of Health", "Syrian Civil Defense", "Armed Forces Radio and Television of the North Coast",
     "روسيا اليوم", "وزارة الصحة", "الدفاع المدني السوري", "Cedar Agency", ""],
)  # fmt: skip
def test_a_medium_or_a_body_with_a_nation_or_an_army_in_its_name_is_none(publisher):
    assert not is_party(publisher)


CEDAR = "A US-led coalition airstrike on a house in Hajin on 14 November 2018 killed five civilians."


def beside_cedar(publisher: str, text: str, language: str = "en") -> tuple[list[Claim], Assessment]:
    """The claims of a party's publication, and what is proposed for the one incident that the record then holds."""
    told = [("a", "Cedar Agency", CEDAR, "en"), ("b", publisher, text, language)]
    readings = [
        read(Report(ReportId(i), t, language=n, published=date(2018, 11, 20), publisher=p, country=("SY",)))
        for i, p, t, n in told
    ]
    (incident,) = group(readings).incidents
    return list(readings[1].claims), assess(incident, [claim for one in readings for claim in one.claims])


def test_a_partys_log_is_a_disclosure_by_its_publishers_name_and_no_source_beside_others():
    claims, found = beside_cedar(
        "CJTF-OIR",
        "On November 14, near Hajin, Coalition military forces conducted 12 strikes against ISIS targets. "
        "On November 14, near Abu Kamal, one strike engaged an ISIS tactical unit.",
    )
    assert {claim.kind for claim in claims} == {ClaimKind.DISCLOSURE}
    assert (found.strike_status, found.grade) == (StrikeStatus.SINGLE_SOURCE, Grade.WEAK)


@pytest.mark.parametrize(
    ("publisher", "text", "language"),
    [
        ("CJTF-OIR", "It was assessed that on 14 November 2018 near Hajin two civilians were unintentionally killed "
         "as a result of a Coalition strike.", "en"),
        ("التحالف الدولي", "أقر التحالف الدولي بمقتل مدنيين اثنين في غارة على هجين في 14 تشرين الثاني 2018.", "ar"),
    ],
)  # fmt: skip
def test_what_a_party_concedes_in_its_own_publication_sets_no_bound_and_names_the_party(publisher, text, language):
    claims, found = beside_cedar(publisher, text, language)
    (position,) = (claim for claim in claims if claim.kind is ClaimKind.RESPONSIBILITY)
    assert position.stance is Stance.ACCEPTS and position.official is not None
    assert position.official.belligerent == "US-led Coalition"
    assert found.killed is not None and (found.killed.low, found.killed.high) == (5, 5)
    assert found.grade is Grade.WEAK
