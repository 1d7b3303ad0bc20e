"""What comes out of preserved bytes, kind by kind."""

import gzip
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from recount.preserve import read_capture
from recount.records import Report

BROKEN = Path(__file__).parents[1] / "broken"

ARTICLE = """<!doctype html><html lang="{lang}"><head><title>Site | Strike on a market</title>
<meta property="og:site_name" content="Valley Observer"><meta property="article:published_time" content="{when}">
<link rel="canonical" href="https://valley.example/2019/market"><script>var killed = 99;</script>
<style>p {{ color: red }}</style></head><body>
<header><h1>Valley Observer</h1></header><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Strike on a market</h1><p>{first}</p><p>Seven were <b>in</b>jured.<br>Rescuers came.</p></article>
<div class="post-comments" id="comments"><p>A reader: it was a hundred dead!</p></div>
<aside>Most read: other news</aside><footer>All rights reserved 2024</footer></body></html>"""


def only(name: str, content: bytes) -> Report:
    preserved = read_capture(name, content)
    assert [located.locator for located in preserved.reports] == ["whole"], preserved.rejections
    return preserved.reports[0].report


def page(lang: str = "en", when: str = "2019-03-04T22:10:00+02:00", first: str = "Three people were killed.") -> bytes:
    return ARTICLE.format(lang=lang, when=when, first=first).encode()


def test_a_page_gives_its_main_text_without_title_scripts_menus_and_comments() -> None:
    assert only("a.html", page()).text == "Three people were killed.\nSeven were injured.\nRescuers came."


def test_a_page_says_where_when_and_by_whom_it_was_published() -> None:
    report = only("a.html", page())
    assert (report.title, report.publisher) == ("Strike on a market", "Valley Observer")
    assert (report.url, report.published) == ("https://valley.example/2019/market", date(2019, 3, 4))


def test_arabic_words_of_a_page_are_untouched() -> None:
    words = "قُتل ثلاثة مدنيين (بينهم طفلة) في قصفٍ على هجين، وأُصيب ٧ آخرون."
    report = only("a.html", page(lang="ar", first=words))
    assert report.text.startswith(words + "\n")


def test_the_letters_of_a_text_outweigh_the_language_that_a_template_states() -> None:
    words = "قتل ثلاثة مدنيين في قصف على هجين وأصيب سبعة آخرون بينهم طفلة ونقلوا إلى المستشفى"
    assert only("a.html", page(lang="en-US", first=words)).language == "ar"


def test_the_date_in_linked_data_comes_before_that_of_a_meta_tag_and_both_are_kept() -> None:
    linked = '<script type="application/ld+json">{"@graph": [{"datePublished": "2019-03-05"}]}</script></head>'
    report = only("a.html", page().replace(b"</head>", linked.encode()))
    assert report.published == date(2019, 3, 5)
    assert report.extra["published_elsewhere_as"] == ["2019-03-04"]


def test_a_time_element_dates_a_page_that_says_nothing_in_its_head() -> None:
    body = "<body><article><time datetime='2018-11-30'>yesterday</time><p>Two people died.</p></article></body>"
    assert only("a.html", f"<html>{body}</html>".encode()).published == date(2018, 11, 30)


def test_a_page_date_that_cannot_be_read_is_refused_and_not_guessed() -> None:
    preserved = read_capture("a.html", page(when="last Tuesday"))
    assert preserved.reports[0].report.published is None
    assert [(r.where, r.quote) for r in preserved.rejections] == [("a.html", "last Tuesday")]


def test_a_page_in_windows_1256_is_read_by_its_stated_charset() -> None:
    body = "<html><head><meta charset='windows-1256'></head><body><p>قتل ثلاثة مدنيين</p></body></html>"
    assert only("a.html", body.encode("cp1256")).text == "قتل ثلاثة مدنيين"


def test_a_page_in_utf_8_is_read_as_such_whatever_it_states() -> None:
    body = "<html><head><meta charset='windows-1256'></head><body><p>قتل ثلاثة مدنيين</p></body></html>"
    assert only("a.html", body.encode()).text == "قتل ثلاثة مدنيين"


def test_a_site_that_wraps_its_whole_page_in_a_form_is_read() -> None:
    body = f"<html><body><form><nav>Menu</nav><p>{'Three people were killed. ' * 9}</p></form></body></html>"
    assert only("a.aspx", body.encode()).text.startswith("Three people")


def test_a_page_nested_beyond_any_stack_is_read() -> None:
    body = "<html><body>" + "<div>" * 5_000 + "<p>One person was killed.</p>"
    assert only("deep.html", body.encode()).text == "One person was killed."


def test_furniture_within_furniture_is_set_aside_once() -> None:
    inner = (
        "<div class='share'><nav class='menu'><div class='comments' id='tags'><b class='ads'>x</b></div></nav></div>"
    )
    body = (
        f"<html><body><div class='comments'>{inner * 50}</div><p>{'Three people were killed. ' * 9}</p></body></html>"
    )
    assert only("a.html", body.encode()).text == ("Three people were killed. " * 9).strip()


def test_words_of_neighbouring_blocks_and_cells_never_run_together() -> None:
    body = b"<html><body><div>one<p>two</p>three</div><table><tr><td>4</td><td>5</td></tr></table></body></html>"
    assert only("a.html", body).text.split("\n") == ["one", "two", "three", "4 5"]


HEADER = (
    "Title: Strike on a market\nPublisher: Local page\nPublished: 2019-03-04\nSource-type: local\nCountry: sy, IQ\n"
)


def test_a_text_file_may_say_what_it_is_in_a_header() -> None:
    report = only("a.txt", (HEADER + "Desk: north\n\nThree people were killed.\n").encode())
    assert report.text == "Three people were killed."
    assert (report.publisher, report.source_type, report.country) == ("Local page", "local", ("SY", "IQ"))
    assert report.extra == {"desk": "north"}


def test_a_text_that_only_looks_like_a_header_stays_text() -> None:
    text = "Hajin: three people were killed.\n\nThe market was hit at noon."
    assert only("a.txt", text.encode()).text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_arabic_text_is_the_same_in_each_encoding(encoding: str) -> None:
    text = "قتل ثلاثة مدنيين، بينهم طفلة، في قصف على هجين"
    assert only("a.txt", text.encode(encoding)).text == text


def test_arabic_in_an_encoding_that_is_not_stated_and_not_known_is_refused() -> None:
    text = "قتل ثلاثة مدنيين في قصف على هجين وأصيب سبعة آخرون بينهم طفلة"
    preserved = read_capture("a.txt", text.encode("iso8859-6"))
    assert not preserved.reports and "save it as UTF-8" in preserved.rejections[0].reason


def test_the_same_words_are_the_same_report_in_any_kind_of_file() -> None:
    text = "Three people were killed when a shell hit a house."
    line = json.dumps({"report_id": "x7", "text": text}).encode()
    in_table = read_capture("t.jsonl", line).reports[0].report
    assert in_table.report_id == only("a.txt", text.encode()).report_id
    assert in_table.extra == {"report_id": "x7"}


def test_a_table_gives_every_good_line_and_names_each_bad_one() -> None:
    lines = ['{"text": "One died.", "published": "2019-03-04", "country": ["SY"], "shelf": 3}',
             "nonsense", "[]", "{}", "",
             '{"text": "Two died."}']  # fmt: skip
    preserved = read_capture("t.jsonl", "\n".join(lines).encode())
    assert [located.locator for located in preserved.reports] == ["line 1", "line 6"]
    assert [r.where for r in preserved.rejections] == ["t.jsonl, line 2", "t.jsonl, line 3", "t.jsonl, line 4"]
    assert preserved.reports[0].report.extra == {"shelf": 3}


def test_a_value_of_a_line_that_cannot_be_read_is_named_and_the_rest_is_kept() -> None:
    preserved = read_capture("t.jsonl", b'{"text": "One died.", "published": "spring", "url": 7}')
    assert preserved.reports[0].report.text == "One died."
    assert sorted(r.quote or "" for r in preserved.rejections) == ['"spring"', "7"]


def test_a_gzipped_table_is_read_as_the_table_it_holds() -> None:
    preserved = read_capture("t.jsonl.gz", gzip.compress(b'{"text": "One died."}'))
    assert preserved.media_type == "application/gzip"
    assert preserved.reports[0].report.text == "One died."


def test_content_tells_the_kind_whatever_the_name_says() -> None:
    assert only("notes.dat", page()).title == "Strike on a market"
    assert read_capture("page.html", b'{"text": "One died."}').media_type == "application/jsonl"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("cut-short.jsonl.gz", "damaged or cut short"),
        ("not-utf8.txt", "not UTF-8"),
        ("empty.html", "empty"),
        ("login-only.html", "login page"),
    ],
)
def test_a_damaged_file_is_refused_by_name_and_reason(name: str, reason: str) -> None:
    preserved = read_capture(name, (BROKEN / name).read_bytes())
    assert not preserved.reports
    assert [(r.where, reason in r.reason) for r in preserved.rejections] == [(name, True)]


def test_a_table_that_breaks_off_gives_the_lines_before_the_break() -> None:
    preserved = read_capture("half-line.jsonl", (BROKEN / "half-line.jsonl").read_bytes())
    assert len(preserved.reports) == 1
    assert [r.where for r in preserved.rejections] == ["half-line.jsonl, line 2"]


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7 ...", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04...", b"[1, 2]", b"\x00\x01\x02abc"]
)
def test_what_no_reader_opens_is_said_and_never_dropped(content: bytes) -> None:
    preserved = read_capture("x", content)
    assert not preserved.reports and len(preserved.rejections) == 1


@given(
    st.one_of(st.binary(max_size=300), st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
)
@example(b"<html><body>")
@example(b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n")
@example(
    b"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://v.example\r\nContent-Length: 3\r\n\r\nHTT\r\n\r\n"
)
@example(b"PK\x05\x06" + b"\0" * 18)
@example(b"<rss><channel><item><pubDate>x</pubDate></item>")
@example(b'{"version": "https://jsonfeed.org/version/1", "items": [{"title": 7}]}')
@example(b'{"type": [], "id": {}, "messages": [7, {"type": "message", "text": [{}], "date": 3}]}')
@example(b'<div class="message default"><div class="body"><div class="text">x')
@example(b"[99/99/9999, 99:99:99] x: y")
@example(b'text,published\n"')
@example(b'{"text": "a", "country": {"a": 1}, "published": []}')
@example(b"\xff\xfe\x00")
def test_no_bytes_at_all_raise_or_vanish(content: bytes) -> None:
    for name in ("x", "x.csv"):
        preserved = read_capture(name, content)
        assert preserved.reports or preserved.rejections


@settings(deadline=None)
@given(st.sampled_from(sorted(BROKEN.iterdir())), st.integers(0, 5_000), st.binary(max_size=30))
def test_no_damage_to_a_file_of_a_known_kind_raises(path: Path, at: int, damage: bytes) -> None:
    content = path.read_bytes()
    preserved = read_capture(path.name, content[:at] + damage + content[at + len(damage) :])
    assert preserved.reports or preserved.rejections


@pytest.mark.parametrize(
    "line",
    [
        '{"text": "One died.", "country": {"a": 1}}',
        '{"text": "One died.", "title": ["x"]}',
        '{"text": "One died.", "published": "2019-02-30"}',
    ],
)
def test_a_value_of_a_wrong_type_never_costs_the_line(line: str) -> None:
    preserved = read_capture("x.jsonl", line.encode())
    assert (len(preserved.reports), len(preserved.rejections)) == (1, 1)
