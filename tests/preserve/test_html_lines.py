"""Which line breaks of a page end a line, and which stand within a sentence; all texts are invented."""

import pytest

from recount.preserve import read_capture


def lines(html: str) -> list[str]:
    page = f"<html><head><meta charset='utf-8'></head><body><h1>x</h1><p>{html}</p></body></html>"
    (located,) = read_capture("a.html", page.encode()).reports
    return located.report.text.split("\n")


@pytest.mark.parametrize(
    "sentence",
    [
        "Two died in Ariha on Saturday|13 May 2017, said a nurse.",
        "Two people died in the town of|Ariha on Saturday.",
        "Two people were killed on Saturday when shells|struck a mill in Ariha.",
        "قتل شخصان بقصف على بلدة أريحا يوم السبت|13 أيار 2017، بحسب ممرضة.",
        "قتل شخصان بقصف مدفعي على الأحياء السكنية في|مدينة أريحا.",
    ],
)
@pytest.mark.parametrize("tag", ["<br>", "<br/>", "<br />\n"])
def test_a_break_within_a_sentence_is_a_blank(sentence: str, tag: str) -> None:
    assert lines(sentence.replace("|", tag)) == [sentence.replace("|", " ")]


@pytest.mark.parametrize(
    "pieces",
    [
        ("Rima Example, 31", "Adel Example, 7", "Huda Example, 4"),
        ("Valley Observer", "12 Mill Street", "Ariha"),
        ("The dead of the strike on the mill in the town of Ariha:", "two women", "three children"),
        ("two women of the family that lived beside the old mill", "three children of theirs"),
        ("Nine people were killed in Ariha on Saturday.", "more to follow"),
        ("Shells struck the mill in the north of Ariha", "Two were killed there"),
        ("Updated on Saturday", "Nine people were killed"),
        ("قصف مدفعي على بلدة أريحا", "وقصف جوي على سراقب", "مقتل شخصين"),
        ("أسماء الشهداء", "أحمد المثال", "خالد المثال"),
    ],
)
def test_a_break_between_lines_parts_them(pieces: tuple[str, ...]) -> None:
    assert lines("<br>".join(pieces)) == list(pieces)


def test_two_breaks_end_a_paragraph_wherever_they_stand() -> None:
    assert lines("Two people died in the town of<br><br>Ariha on Saturday.") == [
        "Two people died in the town of",
        "Ariha on Saturday.",
    ]


STRIKES = (
    "<table><tr><th>Date</th><th>Location</th><th>Strikes</th><th>Target</th></tr>\n"
    "<tr>\n <td><p>3 May 2019</p></td><td>near Hajin<br>Syria</td><td></td><td>a store</td></tr>"
    "<tr><td></td><td>near Ariha</td><td>2</td><td><b>a</b> vehicle</td></tr></table>"
)


def test_a_row_of_a_table_whose_columns_have_headings_is_a_line_of_cells() -> None:
    told = f"<h1>x</h1><p>The strikes of the week.</p>{STRIKES}<p>The end.</p>"
    page = f"<html><body><article>{told}</article></body></html>"
    (located,) = read_capture("a.html", page.encode()).reports
    assert located.report.text.split("\n") == [
        "The strikes of the week.",
        "Date\tLocation\tStrikes\tTarget",
        "3 May 2019\tnear Hajin Syria\t\ta store",
        "\tnear Ariha\t2\ta vehicle",
        "The end.",
    ]


def test_a_table_of_layout_is_read_as_its_words_alone() -> None:
    assert lines("<table><tr><td>Two died in</td><td>Ariha.</td></tr></table>") == ["Two died in Ariha."]
