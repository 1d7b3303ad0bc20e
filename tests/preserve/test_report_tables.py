"""Tables of reports, in CSV and XLSX: mappings, rows, and what is said of rows that cannot be read."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from archive_making import saved, workbook

from recount.errors import BadMapping
from recount.preserve import Preserved, Settled, TableMapping, read_capture, read_mapping, write_mapping

BROKEN = Path(__file__).parents[1] / "broken"
MAPPING = TableMapping("posts", ("when", "what", "who"), {"text": "what", "published": "when"}, {"country": "sy"})


def read(name: str, text: str, settled: Settled | None = None) -> Preserved:
    return read_capture(name, text.encode(), settled)


def texts(preserved: Preserved) -> list[str]:
    return [located.report.text for located in preserved.reports]


def reasons(preserved: Preserved) -> str:
    return " / ".join(f"{rejection.where}: {rejection.reason}" for rejection in preserved.rejections)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_columns_that_speak_for_themselves_need_no_mapping(delimiter: str) -> None:
    table = "Title,Text,Published,URL,Shelf\nMarket,One died.,2019-03-04,https://v.example/1,7\n"
    preserved = read("posts.csv", table.replace(",", delimiter))
    [located] = preserved.reports
    assert (located.locator, located.report.text, located.report.title) == ("row 2", "One died.", "Market")
    assert (located.report.published, located.report.url) == (date(2019, 3, 4), "https://v.example/1")
    assert located.report.extra == {"Shelf": "7"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_arabic_columns_are_known_in_each_encoding(encoding: str) -> None:
    rows = "عنوان المنشور;النص;تاريخ النشر;المصدر\nخبر;قتل ثلاثة مدنيين في قصف على تل وردة;13/4/2019;صفحة الوادي\n"
    [located] = read_capture("posts.csv", rows.encode(encoding)).reports
    assert located.report.text == "قتل ثلاثة مدنيين في قصف على تل وردة"
    assert (located.report.published, located.report.publisher) == (date(2019, 4, 13), "صفحة الوادي")


def test_a_text_with_line_ends_and_delimiters_in_quotes_is_one_cell() -> None:
    preserved = read("t.csv", 'text,url\n"One died, two hurt.\n\nHe said ""no"".",https://v.example/1\nThree died.,x\n')
    assert texts(preserved) == ['One died, two hurt.\n\nHe said "no".', "Three died."]


def test_a_table_is_known_by_its_first_line_whatever_its_name() -> None:
    assert read("posts.dat", "text,published\nOne died.,2019-03-04\n").media_type == "text/csv"
    assert read("notes.txt", "text, they say, tells\nall").media_type == "text/plain"


def test_of_a_table_whose_text_column_is_not_clear_nothing_is_guessed() -> None:
    preserved = read("t.csv", "ref,remark\n1,One died.\n")
    assert not preserved.reports
    assert "its columns are: ref, remark" in reasons(preserved) and "recount columns" in reasons(preserved)


def test_two_columns_that_may_hold_the_text_make_it_unclear() -> None:
    preserved = read("t.csv", "text,body\nOne died.,Two died.\n")
    assert not preserved.reports and "perhaps text or body" in reasons(preserved)


def test_a_column_called_date_is_kept_and_not_taken_for_the_day_of_publication() -> None:
    [located] = read("t.csv", "text,date\nOne died.,2019-03-04\n").reports
    assert located.report.published is None and located.report.extra == {"date": "2019-03-04"}


def test_one_date_with_a_day_above_twelve_decides_the_order_of_its_whole_column() -> None:
    day_first = read("t.csv", "text,published\nOne died.,03/04/2019\nTwo died.,13/04/2019\n")
    month_first = read("t.csv", "text,published\nOne died.,03/04/2019\nTwo died.,04/13/2019\n")
    assert [r.report.published for r in day_first.reports] == [date(2019, 4, 3), date(2019, 4, 13)]
    assert [r.report.published for r in month_first.reports] == [date(2019, 3, 4), date(2019, 4, 13)]


def test_dates_that_read_two_ways_are_left_unknown_and_said() -> None:
    preserved = read("t.csv", "text,published\nOne died.,03/04/2019\n")
    assert preserved.reports[0].report.published is None
    assert preserved.reports[0].report.extra == {"published": "03/04/2019"}
    assert "two different days" in reasons(preserved)


def test_a_format_in_the_mapping_settles_what_the_column_does_not() -> None:
    mapping = TableMapping("m", (), {"text": "text", "published": "published"}, date_formats=("%m/%d/%Y",))
    preserved = read("t.csv", "text,published\nOne died.,03/04/2019\n", Settled(asked=mapping))
    assert preserved.reports[0].report.published == date(2019, 3, 4)


@pytest.mark.parametrize(
    "stated", ["4 March 2019", "March 4, 2019", "٤ آذار ٢٠١٩", "٢٠١٩-٠٣-٠٤", "2019-03-04T23:30:00+03:00"]
)
def test_days_in_words_and_in_arabic_digits_are_read(stated: str) -> None:
    preserved = read("t.tsv", f"text\tpublished\nOne died.\t{stated}\n")
    assert preserved.reports[0].report.published == date(2019, 3, 4)


def test_a_mapping_names_the_columns_and_what_holds_for_every_row() -> None:
    preserved = read("t.csv", "when,what,who\n2019-03-04,One died.,Sam\n", Settled(asked=MAPPING))
    [located] = preserved.reports
    assert (located.report.text, located.report.published) == ("One died.", date(2019, 3, 4))
    assert (located.report.country, located.report.extra) == (("SY",), {"who": "Sam"})


def test_a_kept_mapping_reads_every_later_table_with_the_same_columns() -> None:
    settled = Settled(mappings=(MAPPING,))
    assert texts(read("t.csv", "Notes of May\n\nwhen,what,who\n2019-03-04,One died.,Sam\n", settled)) == ["One died."]
    assert texts(read("t.csv", "when,what\n2019-03-04,One died.\n", settled)) == []


def test_a_mapping_that_does_not_fit_names_the_missing_column() -> None:
    preserved = read("t.csv", "text,published\nOne died.,2019-03-04\n", Settled(asked=MAPPING))
    assert not preserved.reports and "does not have: what, when" in reasons(preserved)


def test_a_bad_row_is_refused_by_its_number_and_the_others_are_read() -> None:
    preserved = read_capture("t.csv", (BROKEN / "bad-rows.csv").read_bytes())
    assert [located.locator for located in preserved.reports] == ["row 2", "row 4", "row 6"]
    assert [rejection.where for rejection in preserved.rejections] == ["t.csv, row 3", "t.csv, row 5", "t.csv, row 6"]
    assert "there is no text" in reasons(preserved) and "4 cells under 3 column names" in reasons(preserved)


def test_a_quotation_mark_that_never_closes_costs_its_row_and_not_the_rest() -> None:
    preserved = read_capture("t.csv", (BROKEN / "open-quote.csv").read_bytes())
    assert texts(preserved) == ["One person died in the mill.", "Three persons died at the ford."]
    assert [(r.where, r.reason[:16]) for r in preserved.rejections] == [("t.csv, row 3", "a quotation mark")]


def test_a_mapping_survives_being_written_and_read() -> None:
    assert read_mapping("m.toml", write_mapping(MAPPING, {"url": ("who",)})) == MAPPING


@pytest.mark.parametrize(
    ("written", "entry"),
    [
        ("columns = 3", "columns"),
        ("[columns]\ntitle = 'a'", "columns.text"),
        ("[columns]\ntext = 'a'\ndeaths = 'b'", "columns.deaths"),
        ("header_row = 0\n[columns]\ntext = 'a'", "header_row"),
        ("sheet = 'x'\n[columns]\ntext = 'a'", "sheet"),
        ("[columns", "*"),
    ],
)
def test_a_mapping_that_is_not_understood_is_refused_by_its_entry(written: str, entry: str) -> None:
    with pytest.raises(BadMapping) as why:
        read_mapping("m.toml", written)
    assert why.value.entry == entry


def test_a_workbook_is_read_sheet_by_sheet_with_dates_and_numbers_as_they_are_shown() -> None:
    sent = datetime(2019, 3, 5, 22, 10)
    rows = [("Text", "Published", "Killed"), ("One died.", date(2019, 3, 4), 1.0), ("Two died.", sent, 2)]
    preserved = read_capture("t.xlsx", saved(workbook(("May", rows), ("Key", [("code", "meaning"), ("a", "b")]))))
    assert [located.locator for located in preserved.reports] == ["sheet May, row 2", "sheet May, row 3"]
    assert [located.report.published for located in preserved.reports] == [date(2019, 3, 4), date(2019, 3, 5)]
    assert preserved.reports[0].report.extra == {"Killed": "1"}
    assert [rejection.where for rejection in preserved.rejections] == ["t.xlsx, sheet Key"]


def test_a_cell_merged_over_rows_holds_for_each_of_them() -> None:
    book = workbook(("May", [("Text", "Publisher"), ("One died.", "Valley Page"), ("Two died.", None)]))
    book["May"].merge_cells("B2:B3")
    preserved = read_capture("t.xlsx", saved(book))
    assert [located.report.publisher for located in preserved.reports] == ["Valley Page", "Valley Page"]


def test_a_hidden_sheet_is_named_and_read_only_where_a_mapping_asks_for_it() -> None:
    book = workbook(("May", [("Text",), ("One died.",)]), ("Old", [("Text",), ("Two died.",)]))
    book["Old"].sheet_state = "hidden"
    content = saved(book)
    asked = TableMapping("m", (), {"text": "Text"}, sheets=("Old",))
    assert texts(read_capture("t.xlsx", content)) == ["One died."]
    assert "a hidden sheet is not read" in reasons(read_capture("t.xlsx", content))
    assert texts(read_capture("t.xlsx", content, Settled(asked=asked))) == ["Two died."]


def test_error_cells_and_formulas_without_a_value_are_said_and_never_blank() -> None:
    book = workbook(("May", [("Text", "Publisher"), ("One died.", "#REF!"), ("=A2", "Valley Page")]))
    book["May"]["B2"].data_type = "e"
    preserved = read_capture("t.xlsx", saved(book))
    assert texts(preserved) == ["One died."]
    assert "Publisher: the cell shows the error #REF!" in reasons(preserved)
    assert "row 3: Text: a formula whose value is not stored" in reasons(preserved)


def test_a_cell_merged_over_a_whole_sheet_fills_no_machine() -> None:
    book = workbook(("May", [("Text",), ("One died.",)]))
    book["May"].merged_cells.add("A2:XFD1048576")
    assert texts(read_capture("t.xlsx", saved(book))) == ["One died."]


@pytest.mark.parametrize(
    ("name", "reason"), [("cut-short.xlsx", "damaged or cut short"), ("no-sheets.xlsx", "the workbook is damaged")]
)
def test_a_damaged_workbook_is_refused_with_the_cure(name: str, reason: str) -> None:
    preserved = read_capture(name, (BROKEN / name).read_bytes())
    assert not preserved.reports and reason in reasons(preserved)
