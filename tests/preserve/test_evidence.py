"""The evidence store and the walk over folders."""

from pathlib import Path

import pytest

from recount.errors import DigestMismatch, EvidenceError, UnreadableInput
from recount.preserve import EvidenceStore, walk
from recount.records import Digest, digest_of


def test_bytes_come_back_as_they_were_kept(tmp_path: Path) -> None:
    store = EvidenceStore(tmp_path / "evidence")
    digest = store.keep(b"words")
    assert digest == digest_of(b"words")
    assert store.read(digest) == b"words"
    assert list(store.digests()) == [digest]


def test_keeping_the_same_bytes_twice_keeps_them_once(tmp_path: Path) -> None:
    store = EvidenceStore(tmp_path)
    assert store.keep(b"words") == store.keep(b"words")
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_changed_bytes_are_never_read_and_never_overwritten(tmp_path: Path) -> None:
    store = EvidenceStore(tmp_path)
    path = store.path(store.keep(b"words"))
    path.chmod(0o644)
    path.write_bytes(b"other")
    with pytest.raises(DigestMismatch):
        store.read(digest_of(b"words"))
    with pytest.raises(DigestMismatch):
        store.keep(b"words")
    assert path.read_bytes() == b"other"


def test_missing_bytes_are_named(tmp_path: Path) -> None:
    with pytest.raises(EvidenceError, match="missing"):
        EvidenceStore(tmp_path).read(digest_of(b"words"))


def test_no_path_is_built_from_what_is_no_digest(tmp_path: Path) -> None:
    with pytest.raises(EvidenceError):
        EvidenceStore(tmp_path).path(Digest("../../etc/passwd"))


def made(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


def test_a_folder_is_walked_in_order_without_hidden_files(tmp_path: Path) -> None:
    folder = made(tmp_path / "reports", "b.txt", "a/z.txt", "a/y.txt", ".hidden", ".git/x")
    assert [found.address for found in walk([folder])] == ["reports/b.txt", "reports/a/y.txt", "reports/a/z.txt"]


def test_addresses_hold_nothing_of_the_machine(tmp_path: Path) -> None:
    folder = made(tmp_path / "reports", "a.txt")
    assert [found.address for found in walk([folder / "a.txt"])] == ["a.txt"]


def test_a_link_that_leads_out_is_refused_and_not_followed(tmp_path: Path) -> None:
    folder = made(tmp_path / "reports", "a.txt")
    made(tmp_path / "private", "secret.txt")
    (folder / "out").symlink_to(tmp_path / "private")
    (folder / "again.txt").symlink_to(folder / "a.txt")
    assert [(found.address, found.refused is not None) for found in walk([folder])] == [
        ("reports/a.txt", False),
        ("reports/out", True),
    ]


def test_a_path_with_nothing_at_it_stops_before_anything_is_done(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match=r"missing\.txt"):
        list(walk([made(tmp_path, "a.txt"), tmp_path / "missing.txt"]))


def test_a_large_file_is_kept_like_bytes_and_only_once(tmp_path: Path) -> None:
    store = EvidenceStore(tmp_path / "evidence")
    source = tmp_path / "table.csv"
    source.write_bytes(b"a,b\n" * 500_000)
    digest = store.keep_file(source)
    assert digest == digest_of(source.read_bytes()) == store.keep_file(source)
    assert store.read(digest) == source.read_bytes()
    assert len([path for path in (tmp_path / "evidence").rglob("*") if path.is_file()]) == 1
    assert store.path(digest).stat().st_mode & 0o777 == 0o444


def test_a_file_is_not_kept_over_changed_bytes(tmp_path: Path) -> None:
    store = EvidenceStore(tmp_path / "evidence")
    source = tmp_path / "a.txt"
    source.write_bytes(b"words")
    path = store.path(store.keep_file(source))
    path.chmod(0o644)
    path.write_bytes(b"other")
    with pytest.raises(DigestMismatch):
        store.keep_file(source)
    assert path.read_bytes() == b"other"
