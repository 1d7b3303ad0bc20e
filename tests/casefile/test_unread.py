"""Evidence first: what an addition leaves unread waits on record, and the next run reads it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from recount.errors import DigestMismatch
from recount.preserve import Preserved, Settled, TableMapping
from recount.records import Document, Rejection, Report, to_json
from recount_site.casefile import adding, captured, readers, unread
from recount_site.casefile.added import ReadResult, Size
from recount_site.casefile.captured import ReadWhen
from recount_site.casefile.current import current
from recount_site.casefile.run import run
from recount_site.casefile.store import Case

Write = Callable[[Path, dict[str, str]], Path]
BROKEN = Path(__file__).parents[1] / "broken"
NAMES = 20
ODD = ("cut-short.pdf", "empty.html", "locked.zip", "half-line.jsonl")

pytestmark = pytest.mark.usefixtures("small_pipeline", "few")


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten files are too many to be read at once; portions are of eight."""
    monkeypatch.setattr(adding, "AT_ONCE", Size(10, 1 << 20))
    monkeypatch.setattr(unread, "PORTION_FILES", 8)


@pytest.fixture
def many(tmp_path: Path, write: Write) -> Path:
    """Files of one house each, with some damaged ones among them."""
    folder = write(tmp_path / "many", {f"{n:03}.txt": f"Hajin, house {n}: {n + 1} died." for n in range(NAMES)})
    for name in ODD:
        shutil.copy(BROKEN / name, folder / name)
    return folder


def made(case: Case) -> list[object]:
    """What reading made, in its order, without what names its time."""
    records = (*case.records(Report), *case.records(Document), *case.records(Rejection))
    return [{key: value for key, value in dict(to_json(record)).items() if key != "capture_id"} for record in records]


def acts(case: Case) -> list[tuple[str, str]]:
    return [(custody.act, custody.by) for custody in case.custody()]


def test_a_large_addition_is_preserved_and_left_to_the_next_run(case: Case, many: Path) -> None:
    result = case.add([many])
    assert (len(result.captures), result.documents, result.waiting) == (NAMES + 4, (), NAMES + 4)
    assert (case.waiting(), current(case).waiting, case.reports()) == (NAMES + 4, NAMES + 4, ())
    texts = run(case, by="Rana Salt").texts
    assert (texts.captures, len(texts.documents), case.waiting()) == (NAMES + 4, len(case.reports()), 0)
    assert acts(case) == [("preserved", "Mara Quill")] * (NAMES + 4) + [("read", "Rana Salt")] * (NAMES + 4)


def test_a_large_addition_is_large_by_its_bytes_too(case: Case, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "AT_ONCE", Size(10, 40))
    assert case.add([folder]).waiting == 3


def test_a_small_addition_is_read_at_once_and_either_can_be_asked_for(case: Case, folder: Path, many: Path) -> None:
    assert (case.add([folder / "a.txt"]).waiting, len(case.reports())) == (0, 1)
    assert case.add([folder / "b.txt"], reading=ReadWhen.LATER).waiting == 1
    result = case.add([many], reading=ReadWhen.NOW)
    assert (result.waiting, len(result.documents), case.waiting()) == (0, NAMES + 1, 1)


@pytest.mark.parametrize("cores", [1, 2])
def test_reading_later_makes_the_records_that_reading_at_once_makes(
    case: Case, many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cores: int
) -> None:
    case.add([many], reading=ReadWhen.NOW)
    monkeypatch.setattr(readers, "_WORTH_FILES", 2)
    monkeypatch.setattr(readers, "_CHUNK_FILES", 3)
    monkeypatch.setattr(readers, "_cores", lambda: cores)
    with Case.create(tmp_path / "other", title="Valley", by="Mara Quill") as other:
        other.add([many])
        run(other)
        assert made(other) == made(case)
        assert [c.address for c in other.captures()] == [c.address for c in case.captures()]


def test_damaged_files_among_many_are_named_at_the_run_with_place_and_cure_and_not_read_again(
    case: Case, many: Path
) -> None:
    assert case.add([many]).rejections == ()
    refused = {rejection.where: rejection.reason for rejection in run(case).texts.rejections}
    assert {where.split(",")[0].removeprefix("many/") for where in refused} == set(ODD)
    assert all(reason for reason in refused.values())
    assert {rejection.where for rejection in case.rejections()} == set(refused)
    assert run(case).texts == ReadResult()


def test_a_run_that_is_cut_off_reads_on_where_it_stopped(
    case: Case, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.add([many])
    whole = captured.read_capture

    def read_capture(name: str, content: bytes, settled: Settled) -> Preserved:
        if name.endswith("012.txt"):
            raise KeyboardInterrupt
        return whole(name, content, settled)

    monkeypatch.setattr(captured, "read_capture", read_capture)
    with pytest.raises(KeyboardInterrupt):
        run(case)
    assert (len(case.records(Document)), case.waiting()) == (8, NAMES - 4)
    monkeypatch.undo()
    assert run(case).texts.captures == NAMES - 4
    assert len(case.records(Document)) == NAMES + 1


def test_what_an_addition_that_was_cut_off_left_unread_is_read_by_the_next_run(
    case: Case, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(unread.TextReading, "portions", cut_off)
    with pytest.raises(KeyboardInterrupt):
        case.add([many], reading=ReadWhen.NOW)
    monkeypatch.undo()
    assert case.waiting() == NAMES + 4
    assert len(run(case).texts.documents) == NAMES + 1


def test_what_was_taken_back_before_it_was_read_is_never_read(case: Case, many: Path) -> None:
    case.add([many])
    case.undo(reason="another case")
    assert case.waiting() == 0 and run(case).texts == ReadResult()


def test_a_file_in_which_nothing_is_found_is_read_once(case: Case, tmp_path: Path, write: Write) -> None:
    feed = '<?xml version="1.0"?><rss version="2.0"><channel><title>Valley</title></channel></rss>'
    folder = write(tmp_path / "feeds", {"now.xml": feed, "later.xml": feed + " "})
    case.add_found([adding.Found(str(folder / "now.xml"), "now.xml")])
    case.add_pasted(b"\n".join([feed.encode(), b""]))
    assert case.waiting() == 0
    case.add([folder / "later.xml"], reading=ReadWhen.LATER)
    assert case.waiting() == 1
    assert (run(case).texts.captures, run(case).texts.captures) == (1, 0)


def test_adding_again_what_waits_notes_it_and_reads_it_only_where_that_is_asked_for(case: Case, many: Path) -> None:
    case.add([many])
    again = case.add([many])
    assert (again.captures, len(again.seen_again), again.waiting) == ((), NAMES + 4, NAMES + 4)
    now = case.add([many, many], reading=ReadWhen.NOW)
    assert (len(now.seen_again), len(now.documents), now.waiting) == (2 * NAMES + 8, NAMES + 1, 0)
    assert [act for act, _ in acts(case)].count("read") == NAMES + 4 and case.waiting() == 0


def test_a_mapping_kept_meanwhile_is_used_by_the_run_that_reads(case: Case, tmp_path: Path) -> None:
    table = tmp_path / "posts.csv"
    table.write_text("what,shelf\nHajin lost its mill.,7\nSusah was hit.,8\n", encoding="utf-8")
    case.add([table], reading=ReadWhen.LATER)
    case.keep_mapping(TableMapping("posts", ("what", "shelf"), {"text": "what"}))
    run(case)
    assert {report.text for report in case.reports()} == {"Hajin lost its mill.", "Susah was hit."}


def test_evidence_that_was_damaged_meanwhile_is_refused_and_what_came_before_it_stands(case: Case, many: Path) -> None:
    blob = case.evidence.path(case.add([many]).captures[18].digest)
    blob.chmod(0o644)
    blob.write_bytes(b"other")
    with pytest.raises(DigestMismatch):
        run(case)
    assert case.waiting() == NAMES + 4 - 8


def test_progress_is_told_by_stage(case: Case, many: Path) -> None:
    told: list[tuple[str, int, int]] = []
    case.add([many], on_progress=lambda *step: told.append(step))
    run(case, lambda *step: told.append(step))
    total = NAMES + 4
    assert [step for step in told if step[0] in ("preserve", "texts")] == [
        (stage, done, total) for stage in ("preserve", "texts") for done in (8, 16, total)
    ]
