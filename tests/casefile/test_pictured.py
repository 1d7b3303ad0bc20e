"""Pictures of a case beside the reports that show them, whatever came first and whatever is taken back."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from recount.records import SHOWS, PictureFile, Report, from_json
from recount_site.casefile.captured import ReadWhen
from recount_site.casefile.store import Case
from recount_site.casefile.tables import Record

sys.path.insert(0, str(Path(__file__).parents[1] / "preserve"))
from picture_making import jpeg, scene


def export(folder: Path, words: str = "Hajin: one died.", *, picture: int | None = 1) -> Path:
    """A channel's export of one message that shows a photo, in a folder of its own."""
    (folder / "photos").mkdir(parents=True)
    message = {"id": 1, "type": "message", "date": "2019-03-04T22:10:00", "from_id": "channel7", "text": words}
    whole = {"name": folder.name, "type": "public_channel", "id": 1, "messages": [{**message, "photo": "photos/a.jpg"}]}
    (folder / "result.json").write_text(json.dumps(whole))
    if picture is not None:
        (folder / "photos" / "a.jpg").write_bytes(jpeg(scene(picture)))
    return folder


def shown(case: Case) -> list[int]:
    return [len(report.pictures) for report in case.reports()]


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "other", title="Valley", by="Mara Quill") as made:
        yield made


def test_a_message_has_the_picture_that_lies_beside_its_export(case: Case, tmp_path: Path) -> None:
    result = case.add([export(tmp_path / "Mill")])
    (report,) = case.reports()
    assert len(report.pictures) == 1 and SHOWS not in report.extra
    assert len(result.captures) == 2 and result.rejections == ()


def test_pictures_that_come_later_are_found_and_what_is_taken_back_is_not(case: Case, tmp_path: Path) -> None:
    folder = export(tmp_path / "Mill", picture=None)
    case.add([folder])
    assert shown(case) == [0] and case.reports()[0].extra[SHOWS] == ["Mill/photos/a.jpg"]
    (folder / "photos" / "a.jpg").write_bytes(jpeg(scene(1)))
    case.add([folder])
    assert shown(case) == [1]
    case.undo("Mara Quill", "another valley")
    assert shown(case) == [0]


def test_the_order_of_adding_makes_no_difference(case: Case, other: Case, tmp_path: Path) -> None:
    one, two = export(tmp_path / "Mill"), export(tmp_path / "River", picture=2)
    case.add([one]), case.add([two])
    other.add([two]), other.add([one])
    assert case.reports() == other.reports() and shown(case) == [2]


def test_a_picture_is_that_of_the_same_addition_before_one_of_another(case: Case, tmp_path: Path) -> None:
    case.add([export(tmp_path / "a" / "Mill", "Hajin: one died.")])
    case.add([export(tmp_path / "b" / "Mill", "Hajin: two died.", picture=2)])
    pictures = [report.pictures for report in case.reports()]
    assert [len(found) for found in pictures] == [1, 1] and pictures[0] != pictures[1]


def test_where_two_pictures_bear_the_name_and_none_came_with_the_report_none_is_taken(
    case: Case, tmp_path: Path
) -> None:
    for number, place in enumerate(("a", "b")):
        (tmp_path / place / "Mill" / "photos").mkdir(parents=True)
        (tmp_path / place / "Mill" / "photos" / "a.jpg").write_bytes(jpeg(scene(number)))
        case.add([tmp_path / place / "Mill"])
    case.add([export(tmp_path / "c" / "Mill", picture=None)])
    assert shown(case) == [0]


def test_a_picture_is_read_once_and_not_again_when_it_is_seen_again(case: Case, tmp_path: Path) -> None:
    folder = export(tmp_path / "Mill")
    case.add([folder], reading=ReadWhen.LATER)
    assert case.ledger.count(PictureFile) == 0
    case.read_waiting("", lambda stage, done, total: None)
    again = case.add([folder])
    assert len(again.seen_again) == 2 and case.ledger.count(PictureFile) == 1 and shown(case) == [1]


def test_reports_recorded_before_pictures_were_known_load_as_they_were(case: Case, tmp_path: Path) -> None:
    case.add([export(tmp_path / "Mill", picture=None)])
    body = json.loads(next(row for row in _bodies(case)))
    del body["pictures"]
    assert from_json(Report, body).pictures == ()


def _bodies(case: Case) -> Iterator[str]:
    yield from Record.objects.using(case.alias).filter(kind="report").values_list("body", flat=True)
