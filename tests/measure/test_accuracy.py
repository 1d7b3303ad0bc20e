import pytest

from recount.errors import CodebookError
from recount.measure import ALL, Anchor, Figure, Floors, Kept, accuracy_table, read_anchors
from recount.records import digest_of

DIGEST = digest_of(b"gold")


def kept(*parts):
    return {"mine": Kept(DIGEST, 9, tuple(Figure(part, "killed", right, of, of) for part, right, of in parts))}


def rows(found):
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in found.splitlines()[2:]]


ANCHOR = Anchor("mine", "killed", "killed, both ends", 0.25, "0.50 (others)")
FLOORS = {"mine": Floors("mine", DIGEST, {"killed": 0.7})}


def test_gold_in_one_language_has_one_row_with_all_that_it_is_compared_with():
    (row,) = rows(accuracy_table((ANCHOR,), kept((ALL, 8, 10), ("language en", 8, 10)), FLOORS))
    assert row == ["`mine`", "killed, both ends", "en", "10", "0.80", "0.70", "0.25", "0.50 (others)"]


def test_gold_in_two_languages_has_a_row_for_all_and_one_for_each():
    found = accuracy_table((ANCHOR,), kept((ALL, 8, 20), ("language ar", 3, 10), ("language en", 5, 10)), FLOORS)
    assert [(row[2], row[4], row[5]) for row in rows(found)] == [
        ("all", "0.40", "0.70"),
        ("ar", "0.30", ""),
        ("en", "0.50", ""),
    ]


def test_a_language_with_hardly_any_gold_has_no_row():
    found = accuracy_table((ANCHOR,), kept((ALL, 8, 14), ("language ar", 8, 10), ("language en", 0, 4)), FLOORS)
    assert [row[2] for row in rows(found)] == ["all", "ar"]


def test_an_anchor_without_a_figure_is_refused_by_name():
    with pytest.raises(CodebookError, match="no figure of 'killed' is kept"):
        accuracy_table((ANCHOR,), {}, FLOORS)


def test_a_damaged_file_of_anchors_is_named(tmp_path):
    (tmp_path / "anchors.toml").write_text("[[row]]")
    with pytest.raises(CodebookError, match=r"anchors\.toml"):
        read_anchors(tmp_path / "anchors.toml")
