"""Folders that are watched: what is at rest is taken, once for each state it is in."""

import shutil
from pathlib import Path

from recount_site.casefile.watching import Look, Watch


def names(look: Look) -> list[str]:
    return [found.path.name for found in look.ready]


def taken(watch: Watch) -> list[str]:
    look = watch.look()
    watch.take(look.ready)
    return names(look)


def test_a_file_is_taken_once_it_is_the_same_at_two_looks(folder: Path) -> None:
    watch = Watch([folder])
    assert taken(watch) == []
    assert taken(watch) == ["a.txt", "b.txt", "c.txt"]
    assert taken(watch) == []


def test_a_file_that_is_still_being_written_waits(folder: Path) -> None:
    watch = Watch([folder])
    watch.look()
    with (folder / "a.txt").open("a", encoding="utf-8") as file:
        file.write(" More is coming.")
    look = watch.look()
    assert (names(look), look.restless) == (["b.txt", "c.txt"], 1)
    watch.take(look.ready)
    assert taken(watch) == ["a.txt"]


def test_a_file_that_changed_is_taken_again(folder: Path) -> None:
    watch = Watch([folder])
    watch.look()
    watch.take(watch.look().ready)
    (folder / "b.txt").write_text("Hajin lost three people.", encoding="utf-8")
    assert [taken(watch), taken(watch)] == [[], ["b.txt"]]


def test_what_was_found_and_not_taken_is_found_again(folder: Path) -> None:
    watch = Watch([folder])
    watch.look()
    assert names(watch.look()) == names(watch.look()) == ["a.txt", "b.txt", "c.txt"]


def test_a_folder_that_vanishes_is_told_of_and_taken_when_it_is_back(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    watch = Watch([folder, other])
    watch.look()
    shutil.rmtree(folder)
    look = watch.look()
    assert look.gone == (folder,) and len(look.ready) == 3
    shutil.copytree(other, folder)
    watch.look()
    assert len(watch.look().ready) == 6
