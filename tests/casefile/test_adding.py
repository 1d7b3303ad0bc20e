"""Additions in portions: what is recorded has its bytes, whatever stops the process, and the next call goes on."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from recount.errors import CaseError, DigestMismatch
from recount.preserve import EvidenceStore, Preserved, Settled
from recount.records import Capture, Custody, Digest, Report, digest_of, to_json
from recount_site.casefile import captured, readers, unread
from recount_site.casefile.store import Case

Write = Callable[[Path, dict[str, str]], Path]
NAMES = 40


@pytest.fixture
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unread, "PORTION_FILES", 8)


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "_WORTH_FILES", 2)
    monkeypatch.setattr(readers, "_CHUNK_FILES", 3)
    monkeypatch.setattr(readers, "_cores", lambda: 2)


@pytest.fixture
def many(tmp_path: Path, write: Write) -> Path:
    texts = {f"{n:03}.txt": f"Hajin, house {n}: {n + 1} died." for n in range(NAMES)}
    return write(tmp_path / "many", {**texts, "zz.html": "<html><body></body></html>"})


def same(case: Case) -> list[object]:
    """All records that adding made, without their time and what follows from it."""
    made = [*case.captures(), *case.reports(), *case.rejections()]
    return [{k: v for k, v in dict(to_json(r)).items() if k not in ("capture_id", "captured_at")} for r in made]


def without_bytes(case: Case) -> list[str]:
    return [c.address for c in case.records(Capture) if not case.evidence.path(c.digest).exists()]


@pytest.mark.usefixtures("small_portions")
def test_portions_and_processes_make_the_same_records_in_the_same_order(
    case: Case, many: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    case.add([many])
    request.getfixturevalue("processes")
    with Case.create(tmp_path / "other", title="Valley", by="Mara Quill") as other:
        result = other.add([many])
        assert same(other) == same(case)
    assert [c.address for c in result.captures] == [f"many/{n:03}.txt" for n in range(NAMES)] + ["many/zz.html"]


@pytest.mark.usefixtures("small_portions")
def test_a_file_asked_for_twice_is_preserved_once_and_seen_again_within_and_across_portions(
    case: Case, many: Path
) -> None:
    result = case.add([many / "000.txt", many / "000.txt", many, many])
    assert len(result.captures) == NAMES + 2  # a file asked for by itself has an address of its own
    assert len(result.seen_again) == NAMES + 2
    assert len(result.documents) == len(case.reports()) == NAMES


@pytest.mark.usefixtures("small_portions")
def test_bytes_are_on_disk_before_records_speak_of_them(
    case: Case, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = case.ledger.append_rows
    missing: list[str] = []

    def append_rows(rows: list[object], at: object) -> int:
        made = whole(rows, at)  # type: ignore[arg-type]
        missing.extend(without_bytes(case))
        return made

    monkeypatch.setattr(case.ledger, "append_rows", append_rows)
    case.add([many])
    assert missing == [] and len(case.captures()) == NAMES + 1


@pytest.mark.usefixtures("small_portions")
def test_an_addition_that_was_cut_off_while_reading_has_preserved_all_and_reads_on(
    case: Case, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = captured.read_capture

    def read_capture(name: str, content: bytes, settled: Settled) -> Preserved:
        if name.endswith("020.txt"):
            raise KeyboardInterrupt
        return whole(name, content, settled)

    monkeypatch.setattr(captured, "read_capture", read_capture)
    with pytest.raises(KeyboardInterrupt):
        case.add([many])
    assert (len(case.captures()), len(case.reports())) == (NAMES + 1, 16)  # all preserved before the first was read
    monkeypatch.undo()
    result = case.add([many])
    assert (len(result.captures), len(result.seen_again)) == (0, NAMES + 1)
    assert len(case.reports()) == NAMES and len(result.documents) == NAMES - 16


ADDER = """
import sys
from pathlib import Path
from recount_site.casefile import readers, unread
from recount_site.casefile.store import Case
unread.PORTION_FILES, readers._WORTH_FILES = 50, 2
with Case.open(Path(sys.argv[1])) as case:
    case.add([Path(sys.argv[2])], on_progress=lambda stage, done, total: print(done, flush=True))
"""


def test_a_process_killed_in_the_middle_leaves_no_record_without_bytes_and_the_next_completes_it(
    case: Case, tmp_path: Path, write: Write
) -> None:
    folder = write(tmp_path / "many", {f"{n:04}.txt": f"Hajin, house {n}: one died." for n in range(2000)})
    case.close()
    with subprocess.Popen(
        [sys.executable, "-c", ADDER, case.folder, folder], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        for _ in range(4):
            other.stdout.readline()
        other.send_signal(signal.SIGKILL)
    recorded = len(case.captures())
    assert 0 < recorded < 2000
    assert without_bytes(case) == [] and case.reports() == ()
    result = case.add([folder])
    assert (len(result.captures), len(result.seen_again)) == (2000 - recorded, recorded)
    assert len(case.reports()) == 2000


def test_readers_end_with_the_process_that_started_them(case: Case, tmp_path: Path, write: Write) -> None:
    folder = write(tmp_path / "many", {f"{n:04}.txt": f"Hajin, house {n}: one died." for n in range(2000)})
    case.close()
    with subprocess.Popen(
        [sys.executable, "-c", ADDER, case.folder, folder], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        other.stdout.readline()
        children = Path(f"/proc/{other.pid}/task/{other.pid}/children")
        started = children.read_text().split() if children.exists() else []
        other.send_signal(signal.SIGKILL)
    limit = time.monotonic() + 20
    while any(_runs(int(child)) for child in started) and time.monotonic() < limit:
        time.sleep(0.05)
    assert not any(_runs(int(child)) for child in started)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{process}/stat").read_text().split()[2] != "Z"


@pytest.mark.usefixtures("processes")
def test_a_reading_process_that_is_killed_is_reported_and_nothing_half_is_recorded(
    case: Case, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = readers.Readers._ask

    def killed(self: readers.Readers, *given: object) -> object:
        self._own.process.kill()
        return ask(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(readers.Readers, "_ask", killed)
    with pytest.raises(CaseError, match="status -9"):
        case.add([many])
    assert len(case.captures()) == NAMES + 1 and case.reports() == ()
    monkeypatch.undo()
    assert len(case.add([many]).seen_again) == NAMES + 1
    assert len(case.reports()) == NAMES


def test_a_fault_of_a_reader_costs_only_the_file_it_is_on(
    case: Case, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = captured.read_capture

    def read_capture(name: str, content: bytes, settled: Settled) -> Preserved:
        if name.endswith("b.txt"):
            raise IndexError("odd")
        return whole(name, content, settled)

    monkeypatch.setattr(captured, "read_capture", read_capture)
    result = case.add([folder])
    assert (len(result.captures), len(result.documents)) == (3, 2)
    assert [(r.where, r.reason) for r in result.rejections] == [
        ("reports/b.txt", "fault of the program: IndexError: odd")
    ]


def test_damaged_evidence_is_noticed_among_many(case: Case, many: Path) -> None:
    first = case.add([many]).captures[7]
    blob = case.evidence.path(first.digest)
    blob.chmod(0o644)
    blob.write_bytes(b"other")
    with pytest.raises(DigestMismatch, match=first.digest[2:]):
        case.add([many])
    assert {act.act for act in case.records(Custody)} == {"preserved", "read"}


def test_bytes_that_are_damaged_before_they_are_read_are_refused(
    case: Case, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = case.ledger.append_rows

    def append_rows(rows: list[object], at: object) -> int:
        made = whole(rows, at)  # type: ignore[arg-type]
        blob = case.evidence.path(case.captures()[7].digest)
        blob.chmod(0o644)
        blob.write_bytes(b"other")
        return made

    monkeypatch.setattr(case.ledger, "append_rows", append_rows)
    with pytest.raises(DigestMismatch):
        case.add([many])
    assert len(case.captures()) == NAMES + 1 and case.reports() == ()


@pytest.mark.usefixtures("small_portions", "processes")
@pytest.mark.parametrize("most", [0, 300, 1 << 20])
def test_what_is_read_ahead_is_on_record_first_and_recorded_after_all_is_preserved(
    case: Case, many: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    ask, before = readers.Readers.ahead, []

    def ahead(self: readers.Readers, portion: list[captured.Captured], act: captured.Act) -> object:
        before.append({item.again for item in portion} <= {capture.capture_id for capture in case.captures()})
        return ask(self, portion, act)

    monkeypatch.setattr(readers, "_cores", lambda: 3)
    monkeypatch.setattr(readers, "_AHEAD_BYTES", most)
    monkeypatch.setattr(readers.Readers, "ahead", ahead)
    case.add([many], reading=captured.ReadWhen.NOW)
    assert len(before) == 6 and all(before)
    assert [act.act for act in case.custody()] == ["preserved"] * (NAMES + 1) + ["read"] * (NAMES + 1)
    assert [report.text for report in case.records(Report)] == [
        f"Hajin, house {n}: {n + 1} died." for n in range(NAMES)
    ]


@pytest.mark.usefixtures("processes")
def test_nothing_is_read_ahead_where_preserving_needs_the_cores() -> None:
    act = captured.Act("Tester", datetime(2031, 1, 1, tzinfo=UTC))
    with readers.readers() as reading:
        assert reading.ahead([captured.Captured("a", Digest("00" * 32), b"x")] * 9, act) is None


def test_what_a_crash_left_half_written_is_written_anew(tmp_path: Path) -> None:
    store = EvidenceStore(tmp_path)
    digest = Digest("00" * 32)
    for n in range(60):
        digest = digest_of(b"%d" % n)
        (tmp_path / digest[:2]).mkdir(exist_ok=True)
        (tmp_path / digest[:2] / f".{digest[2:]}").write_bytes(b"ha")
        (tmp_path / digest[:2] / f".{digest[2:]}").chmod(0o444)
    store.keep_all({digest_of(b"%d" % n): b"%d" % n for n in range(60)})
    assert store.read(digest) == b"59"
    assert len(list(store.digests())) == 60 and not any(path.name.startswith(".") for path in tmp_path.rglob("*"))
