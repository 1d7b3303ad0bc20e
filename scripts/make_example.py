"""Makes the binary files of the example from their sources in plain text: PDFs, a table, a web archive.

    python scripts/make_example.py          # writes them anew
    python scripts/make_example.py --check  # says which of them does not hold what its source says

What is written is the same on every run with the same libraries. Another release of one of them may lay out or
compress otherwise, so the check compares what is read from the files and not their bytes.
"""

from __future__ import annotations

import argparse
import gzip
import io
import re
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import as_file, files
from pathlib import Path

from fpdf import FPDF
from openpyxl import Workbook

from recount.preserve import read_capture

EXAMPLE = Path(__file__).parents[1] / "examples" / "hajin-2018"
SOURCES = EXAMPLE / "sources"
TABLE, ARCHIVE = "reports/collected/1-posts.xlsx", "reports/collected/2-pages.warc.gz"
MADE = datetime(2019, 1, 15, 12, 0, tzinfo=UTC)
ARABIC = re.compile("[\u0620-\u064a]")
LINE_MM, SIZE_PT, MARGIN_MM = 8, 13, 25


@dataclass(frozen=True)
class Made:
    """A file of the example, by its path within it, and its bytes."""

    path: str
    content: bytes


def made() -> Iterator[Made]:
    """Every binary file of the example."""
    for source in sorted((SOURCES / "pdf").glob("*.txt")):
        yield _pdf(source.read_text(encoding="utf-8"))
    yield Made(TABLE, _xlsx((SOURCES / "posts.tsv").read_text(encoding="utf-8")))
    yield Made(ARCHIVE, _warc([path.read_bytes() for path in sorted((SOURCES / "archive").glob("*.html"))]))


def _pdf(source: str) -> Made:
    head, _, body = source.partition("\n\n")
    stated = dict(line.split(": ", 1) for line in head.splitlines())
    pdf = FPDF()
    pdf.set_creation_date(MADE)
    pdf.set_title(stated["Title"])
    pdf.set_margins(MARGIN_MM, MARGIN_MM)
    with as_file(files("fontpkg_amiri") / "files/Amiri-Regular.ttf") as font:
        pdf.add_font("Letters", "", str(font))
    pdf.set_font("Letters", size=SIZE_PT)
    pdf.set_text_shaping(True)
    pdf.add_page()
    for paragraph in [stated["Title"], *body.strip().split("\n\n")]:
        align = "R" if ARABIC.search(paragraph) else "L"
        pdf.multi_cell(0, LINE_MM, paragraph, align=align, new_x="LMARGIN", new_y="NEXT")
        pdf.ln(LINE_MM / 2)
    return Made(stated["To"], bytes(pdf.output()))


def _xlsx(source: str) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Posts"
    for line in source.splitlines():
        sheet.append([cell or None for cell in line.split("\t")])
    written = io.BytesIO()
    book.save(written)
    return _without_clock(written.getvalue())


def _without_clock(archive: bytes) -> bytes:
    """The same archive as if it had been written at one fixed time."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, MADE.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", _moment().encode(), old.read(name)))
    return written.getvalue()


def _warc(pages: list[bytes]) -> bytes:
    """A web archive of pages, each record a member of its own. *Source*: ISO 28500 (WARC 1.1), section 6."""
    about = b"software: scripts/make_example.py\r\ndescription: written for demonstration\r\n"
    records = [_record(0, "warcinfo", None, "application/warc-fields", about)]
    for number, page in enumerate(pages, 1):
        (address,) = re.findall(rb'rel="canonical" href="([^"]+)"', page)
        head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(page)}\r\n\r\n"
        kind = "application/http; msgtype=response"
        records.append(_record(number, "response", address.decode(), kind, head.encode() + page))
    return b"".join(gzip.compress(record, mtime=0) for record in records)


def _record(number: int, kind: str, address: str | None, content_type: str, block: bytes) -> bytes:
    fields = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:00000000-0000-4000-8000-{number:012d}>",
        "WARC-Date": _moment(),
        **({"WARC-Target-URI": address} if address else {}),
        "Content-Type": content_type,
        "Content-Length": str(len(block)),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"WARC/1.1\r\n{head}\r\n".encode() + block + b"\r\n\r\n"


def _moment() -> str:
    return MADE.strftime("%Y-%m-%dT%H:%M:%SZ")


def stale() -> list[str]:
    """The files that are missing or from which something else is read than from one made anew."""
    return [one.path for one in made() if not _same(EXAMPLE / one.path, one)]


def _same(path: Path, one: Made) -> bool:
    if not path.is_file():
        return False
    there, anew = read_capture(one.path, path.read_bytes()), read_capture(one.path, one.content)
    return [x.report.text for x in there.reports] == [x.report.text for x in anew.reports]


def main() -> int:
    """Write the files, or with --check say which are stale. Gives back the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a file is stale")
    if parser.parse_args().check:
        found = stale()
        print("\n".join(f"stale: {path}" for path in found) or "the files of the example are up to date")
        return 1 if found else 0
    for one in made():
        target = EXAMPLE / one.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(one.content)
        print(f"written: {one.path}, {len(one.content)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
