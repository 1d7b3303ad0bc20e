"""Web archives and ZIP files: what is read of them, where it stands, and what is said of damage."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

import brotli
import pytest
from archive_making import CAPTURED, Archive, page, wacz, zipped

from recount.preserve import Preserved, read_capture, within

BROKEN = Path(__file__).parents[1] / "broken"
URL = "https://valley.example/2019/mill"


def texts(preserved: Preserved) -> list[str]:
    return [located.report.text for located in preserved.reports]


def reasons(preserved: Preserved) -> str:
    return " / ".join(f"{rejection.where}: {rejection.reason}" for rejection in preserved.rejections)


@pytest.mark.parametrize("gzipped", [False, True])
def test_an_archived_page_is_a_report_under_its_own_address(gzipped: bool) -> None:
    archive = Archive(gzipped=gzipped).page(URL, page("One died."))
    preserved = read_capture("a.warc", archive.content)
    [located] = preserved.reports
    assert (located.report.text, located.report.url) == ("One died.", URL)
    assert located.locator == f"record at byte {archive.offsets[0]}"
    assert preserved.media_type == "application/warc"


def test_the_day_of_capture_is_kept_and_is_no_day_of_publication() -> None:
    [located] = read_capture("a.warc", Archive().page(URL, page("One died.")).content).reports
    assert located.report.published is None and located.report.extra["captured"] == CAPTURED


def test_an_address_that_a_page_states_of_itself_is_kept_beside_the_archived_one() -> None:
    stated = "<link rel='canonical' href='https://valley.example/mill'>"
    [located] = read_capture("a.warc", Archive().page(URL, page("One died.", stated)).content).reports
    assert (located.report.url, located.report.extra["stated_url"]) == (URL, "https://valley.example/mill")


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(page("One died.")), {"Content_Encoding": "gzip"}),
        (brotli.compress(page("One died.")), {"Content_Encoding": "br"}),
        (b"%x\r\n%s\r\n0\r\n\r\n" % (len(page("One died.")), page("One died.")), {"Transfer_Encoding": "chunked"}),
        (page("One died."), {"Content_Encoding": "gzip"}),
        (page("One died."), {"Transfer_Encoding": "chunked"}),
    ],
    ids=["gzip", "brotli", "chunks", "gzip in name only", "chunks in name only"],
)
def test_bodies_are_unfolded_from_how_they_travelled(body: bytes, headers: dict[str, str]) -> None:
    assert texts(read_capture("a.warc", Archive().page(URL, body, **headers).content)) == ["One died."]


def test_a_charset_that_only_the_server_states_is_used() -> None:
    words = "قتل ثلاثة مدنيين"
    body = f"<html><body><p>{words}</p></body></html>".encode("iso8859-6")
    archive = Archive().page(URL, body, Content_Type="text/html; charset=ISO-8859-6")
    assert texts(read_capture("a.warc", archive.content)) == [words]


def test_error_pages_redirections_revisits_and_pictures_are_said_and_not_read() -> None:
    archive = Archive().page(URL, page("Gone."), "404 Not Found").page(URL, b"", "301 Moved").revisit(URL)
    archive.page(URL + ".png", b"\x89PNG", Content_Type="image/png").page(
        URL + ".css", b"p {}", Content_Type="text/css"
    )
    preserved = read_capture("a.warc", archive.content)
    assert not preserved.reports
    for said in (
        "an error page (404 Not Found)",
        "a redirection",
        "a later visit",
        "1 records not read: a picture that no page of this archive shows in its text",
        "text/css",
    ):
        assert said in reasons(preserved)


def test_resources_and_conversions_without_a_server_are_read() -> None:
    archive = Archive().record("file:notes.txt", "resource", b"One died.", media_type="text/plain")
    archive.record(URL, "conversion", b"Two died.", media_type="text/plain")
    assert texts(read_capture("a.warc", archive.content)) == ["One died.", "Two died."]


def test_a_record_that_was_changed_since_it_was_archived_is_not_read() -> None:
    archive = Archive().page(URL, page("Ten died.")).page(URL + "2", page("Two died."))
    preserved = read_capture("a.warc", archive.content.replace(b"Ten died.", b"Two lived"))
    assert texts(preserved) == ["Two died."]
    assert f"record at byte {archive.offsets[0]}" in reasons(preserved) and "block digest" in reasons(preserved)


@pytest.mark.parametrize("gzipped", [False, True])
def test_an_archive_that_breaks_off_is_read_up_to_there_and_the_byte_is_named(gzipped: bool) -> None:
    archive = Archive(gzipped=gzipped).page(URL, page("One died.")).page(URL + "2", page("Two died."))
    for cut in (archive.offsets[1] + 20, len(archive.content) - 40):
        preserved = read_capture("a.warc", archive.content[:cut])
        assert texts(preserved) == ["One died."]
        assert [r.where for r in preserved.rejections] == [f"a.warc, byte {archive.offsets[1]}"]


def test_behind_a_damaged_place_the_next_whole_record_is_read() -> None:
    archive = Archive(gzipped=True)
    for number in range(3):
        archive.page(f"{URL}{number}", page(f"{number + 2} persons died."))
    damaged = bytearray(archive.content)
    damaged[archive.offsets[1] + 40 : archive.offsets[1] + 60] = b"x" * 20
    preserved = read_capture("a.warc.gz", bytes(damaged))
    assert texts(preserved) == ["2 persons died.", "4 persons died."]
    assert f"byte {archive.offsets[1]}" in reasons(preserved) and f"goes on at byte {archive.offsets[2]}" in reasons(
        preserved
    )


def test_a_wacz_whose_digests_fit_is_read() -> None:
    preserved = read_capture("a.wacz", wacz(Archive().page(URL, page("One died.")).content))
    assert texts(preserved) == ["One died."] and preserved.rejections == ()
    assert preserved.reports[0].locator == "member archive/data.warc, record at byte 0"


def test_a_wacz_whose_archive_has_another_digest_is_reported_and_not_read() -> None:
    preserved = read_capture("a.wacz", (BROKEN / "changed.wacz").read_bytes())
    assert not preserved.reports and "not those that the archive was made of" in reasons(preserved)


def test_each_file_of_a_zip_is_read_as_if_it_had_come_alone() -> None:
    table = b"text,url\nTwo died.,https://v.example/2\n"
    content = zipped({"a/one.txt": b"One died.", "b.csv": table, "__MACOSX/b.csv": b"x", "c.png": b"\x89PNG"})
    preserved = read_capture("posts.zip", content)
    assert [located.locator for located in preserved.reports] == ["member a/one.txt", "member b.csv, row 2"]
    assert "posts.zip, member c.png: the picture is damaged" in reasons(preserved)


def test_names_that_lead_out_of_an_archive_and_links_are_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("../outside.txt", b"One died.")
        archive.writestr("/etc/outside.txt", b"One died.")
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    preserved = read_capture("a.zip", file.getvalue())
    assert not preserved.reports
    assert reasons(preserved).count("leads out of the archive") == 2 and "a link, not a file" in reasons(preserved)


def test_archives_in_archives_in_archives_are_refused_below_a_depth() -> None:
    content = b"One died."
    for depth in range(8):
        content = zipped({f"{depth}.zip" if depth else "one.txt": content})
    preserved = read_capture("a.zip", content)
    assert not preserved.reports and "archives deep" in reasons(preserved)


def test_an_archive_made_to_fill_a_machine_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(within.Allowance.__init__, "__defaults__", (1 << 20,))
    content = zipped({f"{number}.txt": b" " * 300_000 + b"One died." for number in range(5)})
    preserved = read_capture("a.zip", content)
    assert len(preserved.reports) == 3
    assert "unfolds to more than" in reasons(preserved)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("cut-short.warc.gz", "damaged or cut short there"),
        ("cut-short.zip", "damaged or cut short"),
        ("locked.zip", "locked with a password"),
        ("word.docx", "a word processor's document"),
    ],
)
def test_a_damaged_archive_is_refused_with_its_reason(name: str, reason: str) -> None:
    preserved = read_capture(name, (BROKEN / name).read_bytes())
    assert not preserved.reports and reason in reasons(preserved)
