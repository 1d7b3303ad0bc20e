"""What is left out of a page is kept with the report, piece by piece, and told. All pages are invented."""

from __future__ import annotations

from click.testing import CliRunner

from recount.preserve import read_capture
from recount.records import Furniture, Report, ReportId, from_json, furniture_of, to_json
from recount_cli.main import main

TEXT = "Four civilians were killed when shells fell on the town of Hajin on Monday, residents said. " * 3
PAGE = f"""<html lang="en"><head><title>Shelling of Hajin</title></head><body>
<nav><a href="/">Home</a> <a href="/n">News</a></nav><article><h1>Shelling of Hajin</h1><p>{TEXT}</p></article>
<h3>Related</h3><ul><li><a href="/1">Nine killed in a raid</a></li><li><a href="/2">Six hurt in a blast</a></li></ul>
<div id="comments"><p>It was <b>a hundred</b>, not four!</p></div></body></html>"""


def report(page: str = PAGE) -> Report:
    (located,) = read_capture("page.html", page.encode()).reports
    return located.report


def test_each_piece_says_what_it_is_and_by_which_sign() -> None:
    told = [(piece.part, piece.sign, piece.words) for piece in furniture_of(report())]
    assert told == [
        ("navigation", "name", "Home News"),
        ("links", "heading", "Related Nine killed in a raid Six hurt in a blast"),
        ("comments", "name", "It was a hundred, not four!"),
    ]


def test_the_text_holds_none_of_them_and_is_as_without_them() -> None:
    bare = PAGE[: PAGE.index("<nav>")] + PAGE[PAGE.index("<article>") : PAGE.index("<h3>")] + "</body></html>"
    assert report().text == report(bare).text
    assert report().report_id == report(bare).report_id
    assert furniture_of(report(bare)) == ()


def test_a_long_piece_keeps_its_first_words_and_its_length() -> None:
    page = PAGE.replace("not four!", "not four! " + "and more " * 200)
    (piece,) = (one for one in furniture_of(report(page)) if one.part == "comments")
    assert len(piece.words) == 300 and piece.is_cut and piece.characters > 1000


def test_the_pieces_come_back_with_the_report() -> None:
    assert furniture_of(from_json(Report, to_json(report()))) == furniture_of(report())


def test_what_others_write_into_extra_is_no_piece() -> None:
    for kept in (
        "comments",
        [1],
        [{"part": "comments"}],
        [{"part": "x", "sign": "y", "characters": True, "words": ""}],
    ):
        assert furniture_of(Report(ReportId("r"), "text", extra={"furniture": kept})) == ()
    sound = {"part": "links", "sign": "menu", "characters": 4, "words": "News"}
    assert furniture_of(Report(ReportId("r"), "text", extra={"furniture": [sound]})) == (Furniture(**sound),)  # type: ignore[arg-type]


def test_reading_a_page_shows_what_was_left_out_of_it_in_both_languages(tmp_path) -> None:  # type: ignore[no-untyped-def]
    page = tmp_path / "page.html"
    page.write_text(PAGE)
    shown = CliRunner().invoke(main, ["read", str(page)])
    assert "readers' comments, 26 characters" in shown.output and "a hundred" in shown.output
    CliRunner().invoke(main, ["read", str(page), "--site", str(tmp_path / "out")])
    for language, words in (("en", "Links to other articles"), ("ar", "روابط إلى مقالات أخرى")):
        html = (tmp_path / "out" / language / "reports" / "R1" / "index.html").read_text()
        assert words in html and "Nine killed in a raid" in html


def test_a_person_told_of_and_a_number_of_strikes_stand_on_the_page(tmp_path) -> None:  # type: ignore[no-untyped-def]
    page = tmp_path / "page.html"
    said = "Sami Jassim, known as Abu Walid, was killed in Hajin. The coalition carried out 14 strikes near Hajin."
    page.write_text(PAGE.replace(TEXT, said))
    CliRunner().invoke(main, ["read", str(page), "--country", "SY", "--site", str(tmp_path / "out")])
    html = (tmp_path / "out" / "en" / "reports" / "R1" / "index.html").read_text()
    assert "<bdi>Sami Jassim</bdi>" in html and "<bdi>Abu Walid</bdi>" in html and "Strikes: 14" in html
