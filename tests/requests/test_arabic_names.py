"""A letter in Arabic names places in Arabic, as far as the release or the gazetteer knows a name for them."""

import pytest
from asking import drafted

from recount.publish.request_facts import Named
from recount.records import PlacePrecision
from recount_site.requests.arabic_names import in_arabic
from recount_site.requests.drafting import kept


def place(**values):
    known = {"name": None, "name_ar": None, "admin1": None, "country": None, "as_stated": False}
    return Named(**{**known, **values}, precision=PlacePrecision.TOWN)


def test_the_arabic_letter_names_place_province_and_country_in_arabic(case):
    files = kept(case, drafted(case).draft.digest)
    arabic, english = files["ar.html"].decode(), files["en.html"].decode()
    assert "هجين" in arabic and "دير الزور" in arabic and "سورية" in arabic
    assert "Deir ez-Zor" not in arabic and "Syria" not in arabic and "Haj" not in arabic
    assert "Deir ez-Zor" in english and "هجين" in english


def test_the_gazetteer_gives_a_name_that_the_release_lacks():
    assert list(in_arabic(place(name="Al Mayādīn", admin1="Deir ez-Zor", country="Syria"))) == [
        "الميادين",
        "دير الزور",
        "سورية",
    ]


@pytest.mark.parametrize("country", ["Exampleland", None])
def test_a_name_that_nobody_knows_in_arabic_stays_as_it_was_released(country):
    found = list(in_arabic(place(name="Tell Namudhaj", admin1="Example Province", country=country)))
    assert found == ["Tell Namudhaj", "Example Province", *([country] if country else [])]


def test_the_name_in_the_release_goes_before_the_gazetteer():
    assert next(in_arabic(place(name="Hajīn", name_ar="هجين البلدة", country="Syria"))) == "هجين البلدة"
