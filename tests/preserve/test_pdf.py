"""PDF documents: Arabic in the order in which it is read, pages, furniture, and what cannot be read."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_making import ARABIC, ENGLISH, blank, has_browser, preshaped, printed, shaped, unshaped, written
from pypdfium2 import PdfDocument

from recount.preserve import Preserved, read_capture
from recount.preserve.pdf_glyphs import LOST
from recount.preserve.pdf_order import Manner, Sign, kind_of, read_line
from recount.records import Report

BROWSER = pytest.mark.skipif(
    not has_browser() and os.environ.get("CI") != "true", reason="no Chromium on this machine; CI has one"
)


def only(content: bytes) -> Report:
    preserved = read_capture("a.pdf", content)
    assert [located.locator for located in preserved.reports] == ["whole"], preserved.rejections
    return preserved.reports[0].report


def missing(lines: tuple[str, ...], content: bytes) -> list[str]:
    text = only(content).text
    return [line for line in lines if line not in text]


@pytest.mark.parametrize("family", ["Amiri", "Noto"])
def test_arabic_from_a_program_that_shapes_it_is_restored_letter_by_letter(family: str) -> None:
    assert missing(ARABIC, shaped(ARABIC, family)) == []


@BROWSER
def test_arabic_from_a_browser_is_restored_letter_by_letter() -> None:
    content = printed(ARABIC)
    assert content is not None, "CI must have a Chromium"
    lines = only(content).text.split("\n")
    assert [line for line in ARABIC if not any(alike(line, read) for read in lines)] == []


def alike(line: str, read: str) -> bool:
    """True for the same line, a sign whose letter the browser left out of the file shown as such."""
    return re.fullmatch(re.escape(read).replace(LOST, ".").replace(r"\ ", " *"), line) is not None


def test_arabic_that_was_drawn_from_left_to_right_unjoined_is_read_as_it_was_typed() -> None:
    assert missing(ARABIC, unshaped(ARABIC)) == []


def test_presentation_forms_in_visual_order_become_plain_letters_in_reading_order() -> None:
    lines = ("لا تزال الجثث تحت الأنقاض ولا معلومات عن الإصابات", "المدرسة الابتدائية كانت تؤوي عائلة نازحة")
    assert missing(lines, preshaped(lines)) == []


@BROWSER
def test_arabic_whose_letters_the_file_does_not_state_is_refused_and_not_misread() -> None:
    content = printed(ARABIC[:4], "Noto")
    assert content is not None, "CI must have a Chromium"
    preserved = read_capture("a.pdf", content)
    assert not preserved.reports
    assert [r.where for r in preserved.rejections] == ["a.pdf, page 1"]
    assert "OCR" in preserved.rejections[0].reason


def signs(seen: str) -> list[Sign]:
    return [Sign(char, kind_of(char)) for char in seen]


@pytest.mark.parametrize(
    ("seen", "read"),
    [
        ("ىحرج 20 طقس", "سقط 20 جرحى"),
        ("(نيلفط) ىحرج", "جرحى (طفلين)"),
        ("F-16 ةرئاط", "طائرة F-16"),
        ("Boeing 747 ةرئاط", "طائرة Boeing 747"),
        ("قرشلا km 12 دعب ىلع", "على بعد 12 km الشرق"),
        (".14:30 ةعاسلا", "الساعة 14:30."),
        ("15-10 نيب", "بين 10-15"),
        ("%45.5 ةبسن", "نسبة 45.5%"),
        ("BBC (Arabic) ةانق", "قناة BBC (Arabic)"),
    ],
)
def test_numbers_and_latin_words_keep_their_order_within_arabic(seen: str, read: str) -> None:
    assert read_line(signs(seen), rightward=False, manner=Manner(mirrored=True)) == read


def test_arabic_words_within_an_english_line_are_turned_round_alone() -> None:
    seen = "The word تيب means house (3)."
    assert read_line(signs(seen), rightward=True, manner=Manner()) == "The word بيت means house (3)."


@settings(deadline=None)
@given(st.lists(st.sampled_from(["ab", "7", "12.5", " ", "(", "ج", "ه", "-", "«"]), max_size=12).map("".join))
def test_reading_a_line_loses_no_sign_and_adds_none(seen: str) -> None:
    for rightward in (True, False):
        read = read_line(signs(seen), rightward, Manner(mirrored=False))
        assert sorted(read) == sorted(seen)


def test_lines_are_joined_to_paragraphs_and_divided_words_put_together() -> None:
    pdf = blank("Noto", 12)
    pdf.set_font("helvetica", size=12)
    pdf.add_page()
    for line in ("Two people were wound-", "ed and one was killed by", "a mortar."):
        pdf.cell(42, 6, line, new_x="LMARGIN", new_y="NEXT")
    pdf.ln(8)
    pdf.cell(42, 6, "Nobody claimed it.")
    assert only(written(pdf)).text == "Two people were wounded and one was killed by a mortar.\nNobody claimed it."


def in_columns(texts: tuple[str, str], right_first: bool) -> bytes:
    pdf = blank(size=12)
    pdf.set_text_shaping(True)
    pdf.add_page()
    columns = pdf.text_columns(ncols=2, gutter=12, text_align="RIGHT" if right_first else "LEFT")
    with columns:
        for text in reversed(texts) if right_first else texts:
            columns.write(text)
            columns.new_column()
    return written(pdf)


def test_columns_are_read_one_after_the_other_from_the_left_in_english() -> None:
    text = only(in_columns((f"First. {' '.join(ENGLISH)}", f"Second. {' '.join(ENGLISH)}"), False)).text
    assert " ".join(text.split()) == f"First. {' '.join(ENGLISH)} Second. {' '.join(ENGLISH)}"


def test_columns_are_read_one_after_the_other_from_the_right_in_arabic() -> None:
    text = only(in_columns((f"أولاً. {ARABIC[5]} {ARABIC[7]}", f"ثانياً. {ARABIC[10]} {ARABIC[11]}"), True)).text
    assert text.index("أولا") < text.index("الجثث") < text.index("الدلب") < text.index("ثانيا") < text.index("السوق")


def test_a_table_is_read_row_by_row() -> None:
    pdf = blank("Noto", 12)
    pdf.set_font("helvetica", size=12)
    pdf.add_page()
    for row in (("Place", "Killed"), ("Ain Dalb", "3"), ("Tell Qamh", "12"), ("Bir Asfar", "7")):
        for cell in row:
            pdf.cell(60, 8, cell)
        pdf.ln()
    assert "Ain Dalb 3" in only(written(pdf)).text.split("\n")


def book(*pages: str) -> bytes:
    pdf = blank("Noto", 12)
    pdf.set_font("helvetica", size=12)
    for number, text in enumerate(pages, 1):
        pdf.add_page()
        pdf.text(20, 12, f"Valley Monitor, issue 8, page {number}")
        pdf.set_y(50)
        pdf.multi_cell(150, 7, text)
        pdf.text(100, 287, f"- {number} -")
    pdf.set_creation_date(datetime(2021, 5, 6, tzinfo=UTC))
    return written(pdf)


def test_running_heads_and_page_numbers_are_set_aside_and_recorded() -> None:
    preserved = read_capture("a.pdf", book(*ENGLISH))
    assert "Valley Monitor" not in preserved.reports[0].report.text
    assert [(r.where, r.quote) for r in preserved.rejections] == [
        ("a.pdf, pages 1-3", "valley monitor, issue #, page #"),
        ("a.pdf, pages 1-3", "- # -"),
    ]


def test_an_offset_leads_back_to_its_page() -> None:
    report = only(book(*ENGLISH))
    starts = report.extra["pages"]
    assert [report.text[start : start + 20] for start in starts] == [line[:20] for line in ENGLISH]


def test_a_sentence_that_runs_over_to_the_next_page_stays_one() -> None:
    first = "The nurse said that on the evening of the attack she had at once"
    report = only(book(first, "counted nine dead and twenty wounded."))
    assert report.text.endswith("she had at once counted nine dead and twenty wounded.")
    assert report.text[report.extra["pages"][1] :].startswith("counted")


def test_the_day_on_which_a_file_was_made_is_no_date_of_publication() -> None:
    report = only(book(*ENGLISH))
    assert report.published is None
    assert report.extra["file_created"] == "2021-05-06"


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("The dead of the valley in 2018", "The dead of the valley in 2018"),
        ("Microsoft Word - draft_3.docx", None),
        ("report-final.indd", None),
        ("untitled", None),
        ("", None),
    ],
)
def test_a_title_is_taken_only_where_a_person_gave_it(stated: str, title: str | None) -> None:
    pdf = blank()
    pdf.add_page()
    pdf.cell(0, 10, ENGLISH[0])
    pdf.set_title(stated)
    assert only(written(pdf)).title == title


def test_text_along_the_edge_is_left_out_and_recorded() -> None:
    pdf = blank("Noto", 12)
    pdf.set_font("helvetica", size=12)
    pdf.add_page()
    pdf.text(20, 50, "Three people were killed.")
    with pdf.rotation(90, 200, 150):
        pdf.text(200, 150, "Draft of the desk")
    preserved = read_capture("a.pdf", written(pdf))
    assert preserved.reports[0].report.text == "Three people were killed."
    assert [r.quote for r in preserved.rejections] == ["Draft of the desk"]


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_page_stored_on_its_side_is_read_as_it_is_shown(quarters: int) -> None:
    pdf = blank("Noto", 12)
    pdf.set_font("helvetica", size=12)
    pdf.add_page()
    with pdf.rotation(90 * quarters, 105, 150):
        pdf.text(60, 150, "Three people were killed.")
        pdf.text(60, 170, "Two were hurt.")
    document = PdfDocument(written(pdf))
    document[0].set_rotation(90 * quarters)
    content = saved(document)
    assert only(content).text.split("\n") == ["Three people were killed.", "Two were hurt."]


def saved(document: PdfDocument) -> bytes:
    from io import BytesIO

    held = BytesIO()
    document.save(held)
    return held.getvalue()


def refused(preserved: Preserved) -> list[str]:
    assert not preserved.reports
    return [rejection.reason for rejection in preserved.rejections]


def test_a_scanned_page_is_named_with_its_cure_and_the_others_are_read() -> None:
    from PIL import Image

    pdf = blank("Noto", 12)
    pdf.set_font("helvetica", size=12)
    pdf.add_page()
    pdf.text(20, 50, "Three people were killed.")
    pdf.add_page()
    pdf.image(Image.new("L", (60, 40), 128), 10, 10)
    preserved = read_capture("a.pdf", written(pdf))
    assert preserved.reports[0].report.text == "Three people were killed."
    assert [(r.where, "OCR" in r.reason) for r in preserved.rejections] == [("a.pdf, page 2", True)]


def test_blank_pages_alone_are_refused() -> None:
    pdf = blank()
    pdf.add_page()
    assert "blank" in refused(read_capture("a.pdf", written(pdf)))[0]


def test_an_encrypted_file_is_refused_with_the_cure() -> None:
    pdf = blank()
    pdf.add_page()
    pdf.cell(0, 10, ENGLISH[0])
    pdf.set_encryption(owner_password="owner", user_password="user")
    assert "encrypted" in refused(read_capture("a.pdf", written(pdf)))[0]


@pytest.mark.parametrize("cut", [20, 300, 2_000])
def test_a_file_that_breaks_off_never_raises(cut: int) -> None:
    preserved = read_capture("a.pdf", shaped(ARABIC[:3])[:-cut])
    assert preserved.reports or preserved.rejections


@pytest.mark.parametrize("spoil", [lambda b: b[: len(b) // 2] + b"\x00" * 40 + b[len(b) // 2 + 40 :], lambda b: b[::2]])
def test_spoilt_bytes_never_raise(spoil: Callable[[bytes], bytes]) -> None:
    preserved = read_capture("a.pdf", spoil(shaped(ARABIC[:3])))
    assert preserved.reports or preserved.rejections


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 15_000), st.binary(min_size=1, max_size=8))
def test_no_change_of_a_few_bytes_raises(at: int, other: bytes) -> None:
    content = _SHAPED[:at] + other + _SHAPED[at + len(other) :]
    preserved = read_capture("a.pdf", content)
    assert preserved.reports or preserved.rejections


_SHAPED = shaped(ARABIC[:2])
