"""Countries in headers and tables: codes and names are known, anything else is refused with the cure."""

import pytest

from recount.preserve import read_capture


def text_of(stated: str) -> bytes:
    return f"Publisher: Local page\nCountry: {stated}\n\nTwo people were killed in a village.\n".encode()


@pytest.mark.parametrize(
    ("stated", "codes"),
    [
        ("SY, IQ", ("SY", "IQ")),
        ("sy iq", ("SY", "IQ")),
        ("Syria; Iraq", ("SY", "IQ")),
        ("سوريا، العراق", ("SY", "IQ")),
        ("Syrian Arab Republic", ("SY",)),
        ("South Sudan", ("SS",)),
    ],
)
def test_codes_and_names_of_countries_are_known(stated, codes):
    preserved = read_capture("post.txt", text_of(stated))
    assert preserved.reports[0].report.country == codes
    assert preserved.rejections == ()


def test_what_is_no_country_is_refused_and_the_report_read_without_it():
    preserved = read_capture("post.txt", text_of("SY, ZZ, Elbonia"))
    assert preserved.reports[0].report.country == ("SY",)
    assert [rejection.quote for rejection in preserved.rejections] == ["ZZ", "Elbonia"]
    assert all("write its ISO 3166 code" in rejection.reason for rejection in preserved.rejections)


def test_a_table_of_reports_tells_the_field_what_stands_there_and_the_cure():
    line = b'{"text": "One died.", "published": "soon", "country": ["SY", "ZZ", 5], "title": 7}'
    preserved = read_capture("posts.jsonl", line)
    told = sorted(rejection.reason for rejection in preserved.rejections)
    assert [reason.partition(";")[0] for reason in told] == [
        "country: '5' is no country",
        "country: 'ZZ' is no country",
        'published: "soon" cannot be read',
        "title: 7 cannot be read",
    ]
    assert all("write it" in reason for reason in told)


def test_a_line_without_a_text_says_that_it_is_missing():
    (rejection,) = read_capture("posts.jsonl", b'{"published": "2019-03-04"}').rejections
    assert rejection.reason.startswith("text is missing; give the words of the report")
