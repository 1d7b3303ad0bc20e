"""Web archives, workbooks and ZIP files as other programs make them, for the tests. Every text is invented."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping, Sequence

import openpyxl
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

CAPTURED = "2019-03-09T10:00:00Z"


class Archive:
    """A WARC that is being written."""

    def __init__(self, *, gzipped: bool = False) -> None:
        self._file = io.BytesIO()
        self._writer = WARCWriter(self._file, gzip=gzipped)
        self.offsets: list[int] = []

    def page(self, url: str, body: bytes, status: str = "200 OK", **headers: str) -> Archive:
        named = {"Content-Type": "text/html; charset=utf-8"} | {k.replace("_", "-"): v for k, v in headers.items()}
        answer = StatusAndHeaders(status, list(named.items()), protocol="HTTP/1.1")
        return self.record(url, "response", body, answer)

    def record(self, url: str, kind: str, body: bytes, answer: object = None, media_type: str = "") -> Archive:
        self.offsets.append(self._file.tell())
        headers = {"WARC-Date": CAPTURED}
        made = self._writer.create_warc_record(
            url, kind, payload=io.BytesIO(body), http_headers=answer, warc_headers_dict=headers,
            warc_content_type=media_type,
        )  # fmt: skip
        self._writer.write_record(made)
        return self

    def revisit(self, url: str) -> Archive:
        self.offsets.append(self._file.tell())
        self._writer.write_record(self._writer.create_revisit_record(url, "sha1:AAAA", url, CAPTURED))
        return self

    @property
    def content(self) -> bytes:
        return self._file.getvalue()


def page(words: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body><article><p>{words}</p></article></body></html>".encode()


def zipped(files: Mapping[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


def wacz(warc: bytes, digest: str | None = None) -> bytes:
    listed = {"path": "archive/data.warc", "hash": digest or f"sha256:{hashlib.sha256(warc).hexdigest()}"}
    package = json.dumps({"profile": "data-package", "resources": [listed]}).encode()
    own = {"path": "datapackage.json", "hash": f"sha256:{hashlib.sha256(package).hexdigest()}"}
    digests = json.dumps(own).encode()
    return zipped({"archive/data.warc": warc, "datapackage.json": package, "datapackage-digest.json": digests})


def workbook(*sheets: tuple[str, Sequence[Sequence[object]]]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        page = book.create_sheet(name)
        for row in rows:
            page.append(list(row))
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
