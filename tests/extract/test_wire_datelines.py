"""A city from which agencies write is not where it happened, once its sentence says where. All texts are invented."""

import pytest

from recount import Report, ReportId, read


def place(text: str, *countries: str) -> str | None:
    claims = read(Report(ReportId("r"), text, language="en", country=countries)).claims
    where = claims[0].where
    return where and (where.name or where.stated)


@pytest.mark.parametrize(
    ("text", "country", "name"),
    [
        ("PORT-AU-PRINCE - Armed men attacked the town of Sampleville in central Haiti, killing 70 people.", "HT",
         "Sampleville"),
        ("BEIRUT (Example Press) \u2014 A strike in the southern Lebanese town of Sampleville killed a man.",
         "LB", "Sampleville"),
        ("ADDIS ABABA, Jan 9 - A strike on a camp in the northwest of Ethiopia's Tigray region killed 56 people.", "ET",
         "Tigrai"),
        ("YANGON \u2014 An army jet bombed a monastery in Sagaing Region, killing 22 people.", "MM", "Sagaing"),
        ("DAMASCUS - Shells killed two people in Ariha.", "SY", "Ariha"),
        ("HOMS (Example Press) - A strike killed two people in the town of Ariha, north of Hama.", "SY", "Ariha"),
        ("HOMS, Syria - A strike killed two people in the town of Ariha, medics said.", "SY", "Ariha"),
    ],
)  # fmt: skip
def test_an_agency_s_city_gives_way_to_what_its_sentence_names(text: str, country: str, name: str) -> None:
    assert place(text, country) == name


@pytest.mark.parametrize(
    ("text", "country", "name"),
    [
        ("BEIRUT (Example Press) \u2014 Shells killed two people on Monday.", "LB", "Beirut"),
        ("KOBANI, Syria (Example Press) \u2014 Shells in the countryside of Kobani killed two people.", "SY",
         "Kobani"),
        ("HOMS (Channel 9) - A man was shot dead near Ariha Street, police in Hama said.", "SY", "Homs"),
    ],
)  # fmt: skip
def test_a_dateline_stays_the_place_where_nothing_else_is_told_or_what_is_lies_near(
    text: str, country: str, name: str
) -> None:
    assert place(text, country) == name
