"""A case folder: opening, adding, taking back, and one process at a time."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from recount.errors import BadJudgement, CaseError, CaseExists, CaseLocked, DigestMismatch, NoCase, UnreadableInput
from recount_site.casefile.lock import locked
from recount_site.casefile.store import Case

BROKEN = Path(__file__).parents[1] / "broken"
Write = Callable[[Path, dict[str, str]], Path]


def acts(case: Case) -> list[str]:
    return [custody.act for custody in case.custody()]


def test_a_case_opens_again_with_what_was_put_into_it(case: Case, folder: Path) -> None:
    case.add([folder])
    case.close()
    with Case.open(case.folder) as again:
        assert again.opened.by == "Mara Quill"
        assert len(again.reports()) == 3


def test_a_case_is_never_made_where_something_is(case: Case, folder: Path) -> None:
    for taken in (case.folder, folder):
        with pytest.raises(CaseExists):
            Case.create(taken, title="x", by="Mara Quill")


def test_a_case_is_opened_by_somebody(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="--by"):
        Case.create(tmp_path / "case", title="x")
    assert not (tmp_path / "case").exists()


def test_no_case_is_made_by_looking_for_one(tmp_path: Path) -> None:
    with pytest.raises(NoCase):
        Case.open(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_database_is_named_with_the_cure(tmp_path: Path) -> None:
    (tmp_path / "case.sqlite").write_bytes(b"no database at all " * 100)
    with pytest.raises(CaseError, match=r"case\.sqlite.*backup"):
        Case.open(tmp_path)


def test_adding_keeps_the_bytes_and_a_custody_record_of_each_file(case: Case, folder: Path) -> None:
    result = case.add([folder])
    assert [capture.address for capture in result.captures] == ["reports/a.txt", "reports/b.txt", "reports/c.txt"]
    assert case.evidence.read(result.captures[0].digest) == (folder / "a.txt").read_bytes()
    assert acts(case) == ["preserved"] * 3 + ["read"] * 3
    assert len(result.documents) == 3


def test_the_same_bytes_at_the_same_address_are_only_seen_again(case: Case, folder: Path) -> None:
    first = case.add([folder])
    again = case.add([folder])
    assert again.captures == () and len(again.seen_again) == 3
    assert case.captures() == first.captures
    assert acts(case) == ["preserved"] * 3 + ["read"] * 3 + ["seen again"] * 3


def test_the_same_words_elsewhere_are_a_new_capture_of_the_same_document(
    case: Case, folder: Path, write: Write
) -> None:
    case.add([folder])
    result = case.add([write(folder.parent / "mirror", {"a.txt": "Hajin saw two deaths."})])
    assert len(result.captures) == 1 and result.documents == ()
    assert len(case.reports()) == 3


def test_one_text_from_two_publishers_is_one_report_in_either_order(tmp_path: Path, write: Write) -> None:
    texts = {
        "a.txt": "Publisher: One\nPublished: 2019-03-05\n\nTwo died.",
        "b.txt": "Publisher: Two\nPublished: 2019-03-04\n\nTwo died.",
    }
    folder = write(tmp_path / "in", texts)
    found = []
    for name, order in (("x", ["a.txt", "b.txt"]), ("y", ["b.txt", "a.txt"])):
        with Case.create(tmp_path / name, title=name, by="Mara Quill") as case:
            for file in order:
                case.add([folder / file])
            found.append(case.reports())
    assert found[0] == found[1]
    assert found[0][0].publisher == "Two"
    assert found[0][0].extra["also"] == [{"publisher": "One", "url": None, "published": "2019-03-05"}]


def test_a_damaged_file_is_refused_by_name_and_the_rest_goes_on(case: Case) -> None:
    result = case.add([BROKEN])
    assert len(result.captures) == len([path for path in BROKEN.iterdir() if not path.name.startswith(".")])
    named = {rejection.where for rejection in result.rejections}
    assert {"broken/cut-short.jsonl.gz", "broken/not-utf8.txt", "broken/empty.html", "broken/login-only.html"} <= named
    assert "broken/half-line.jsonl, line 2" in named
    assert set(case.rejections()) == set(result.rejections)


def test_a_file_that_cannot_be_opened_is_refused_by_name(case: Case, folder: Path) -> None:
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    assert [rejection.where for rejection in case.add([folder]).rejections] == ["reports/gone.txt"]


def test_undo_takes_back_the_last_addition_and_keeps_its_bytes(case: Case, folder: Path, write: Write) -> None:
    case.add([folder])
    later = case.add([write(folder.parent / "more", {"d.txt": "Raqqa: one died."})])
    undone = case.undo(by="Ivo Lark", reason="added to the wrong case")
    assert undone.captures == later.captures
    assert len(case.captures()) == len(case.reports()) == 3
    assert case.evidence.read(later.captures[0].digest)
    assert (case.custody()[-1].by, case.custody()[-1].note) == ("Ivo Lark", "added to the wrong case")


def test_undo_goes_back_one_addition_at_a_time_and_says_when_nothing_is_left(case: Case, folder: Path) -> None:
    case.add([folder / "a.txt"])
    case.add([folder / "b.txt"])
    assert [case.undo(reason="x").captures[0].address for _ in range(2)] == ["b.txt", "a.txt"]
    with pytest.raises(CaseError, match="nothing to undo"):
        case.undo(reason="x")


def test_what_was_taken_back_can_be_added_again(case: Case, folder: Path) -> None:
    case.add([folder])
    case.undo(reason="wrong case")
    assert len(case.add([folder]).captures) == 3
    assert len(case.reports()) == 3


def test_a_rejection_goes_with_the_capture_that_it_speaks_of(case: Case) -> None:
    case.add([BROKEN / "half-line.jsonl"])
    case.undo(reason="wrong case")
    assert case.rejections() == ()


def test_taking_back_needs_a_reason(case: Case, folder: Path) -> None:
    case.add([folder])
    with pytest.raises(BadJudgement):
        case.undo()
    assert len(case.captures()) == 3


def test_a_dry_run_says_what_would_be_done_and_does_nothing(case: Case, folder: Path) -> None:
    result = case.add([folder], dry_run=True)
    assert len(result.captures) == len(result.documents) == 3
    assert case.captures() == () and case.custody() == ()
    assert list(case.evidence.digests()) == []


def test_a_case_is_never_added_to_itself(case: Case) -> None:
    for path in (case.folder, case.folder.parent, case.folder / "evidence"):
        with pytest.raises(UnreadableInput):
            case.add([path])


def test_evidence_that_was_changed_is_noticed_when_its_file_comes_again(case: Case, folder: Path) -> None:
    blob = case.evidence.path(case.add([folder / "a.txt"]).captures[0].digest)
    blob.chmod(0o644)
    blob.write_bytes(b"other")
    with pytest.raises(DigestMismatch):
        case.add([folder / "a.txt"])


def test_the_lock_is_given_back_after_a_failure(case: Case, folder: Path) -> None:
    with pytest.raises(UnreadableInput):
        case.add([folder / "missing.txt"])
    assert len(case.add([folder]).captures) == 3


HOLDER = """
import sys
from pathlib import Path
from recount_site.casefile.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_case_that_another_process_changes_is_locked_but_can_be_read(case: Case, folder: Path) -> None:
    case.add([folder])
    command = [sys.executable, "-c", HOLDER, str(case.folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(CaseLocked, match=str(other.pid)) as caught:
            case.add([folder])
        assert caught.value.retry
        assert len(case.reports()) == 3
        other.communicate()
    with locked(case.folder):
        pass


def test_a_table_of_reports_becomes_one_document_a_line(case: Case, folder: Path) -> None:
    lines = [json.dumps({"report_id": f"x{n}", "text": f"Hajin, day {n}: one died."}) for n in range(500)]
    (folder / "t.jsonl").write_text("\n".join(lines), encoding="utf-8")
    result = case.add([folder / "t.jsonl"])
    assert len(result.documents) == len(case.reports()) == 500


def test_a_file_whose_name_is_no_text_is_preserved_all_the_same(case: Case, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "caf\udce9\n.txt").write_text("One died.")
    assert len(case.add([folder]).captures) == 1
    assert len(case.add([folder]).seen_again) == 1
    assert case.captures()[0].address == r"in/caf\udce9\n.txt"


def test_a_text_cut_in_the_middle_of_a_character_is_kept_as_it_is(case: Case, tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_text('{"text": "One died. \\ud83d"}', encoding="ascii")
    case.add([tmp_path / "t.jsonl"])
    assert case.reports()[0].text == "One died. \ud83d"
