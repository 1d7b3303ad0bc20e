"""A small case of invented reports, read by the real pipeline once, and copied for each test."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from edited_book import Book

from recount_site.casefile.run import run
from recount_site.casefile.store import Case
from recount_site.sheets.columns import DECIDED, TableName
from recount_site.sheets.round_trip import take_out

REPORTS = {
    "a.txt": "Publisher: Valley Page\nPublished: 2019-03-05\n\n"
    "An airstrike on 4 March 2019 hit a home in Hajin, killing between 10 and 15 civilians and injuring 4.",
    "b.txt": "Publisher: Northern Wire\nPublished: 2019-03-05\n\n"
    "At least 12 people were killed on 4 March 2019 when an airstrike hit a home in Hajin, local sources said.",
    "c.txt": "Publisher: صفحة الوادي\nPublished: 2019-03-09\n\n"
    "قتل 3 مدنيين وأصيب 7 آخرون في غارة جوية على بلدة السوسة يوم 8 آذار 2019.",
    "d.txt": "Publisher: Northern Wire\n\n"
    "Several people may have been killed by shelling near the old mill, a resident said.",
}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sheets")
    for name, text in REPORTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    with Case.create(folder / "case", title="Valley", by="Mara Quill") as case:
        case.add([folder / name for name in REPORTS])
        run(case)
    return folder / "case"


@pytest.fixture
def case(built: Path, tmp_path: Path) -> Iterator[Case]:
    shutil.copytree(built, tmp_path / "case")
    with Case.open(tmp_path / "case") as case:
        yield case


@pytest.fixture
def taken(case: Case, tmp_path: Path) -> Callable[..., Book]:
    def take(*tables: TableName, with_names: bool = False) -> Book:
        content = take_out(case, tables or DECIDED, with_names=with_names)
        return Book(case, tmp_path / "out.xlsx", openpyxl.load_workbook(io.BytesIO(content)))

    return take


@pytest.fixture
def book(taken: Callable[..., Book]) -> Book:
    return taken()
