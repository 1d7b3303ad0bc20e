"""What commands say where what they are given cannot be used: which file, what is wrong with it, and what to do."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount_cli.main import main

BY = ("--by", "Mara Quill", "--reason", "agreed")


def recount(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_a_folder_given_to_read_is_told_what_takes_folders(tmp_path: Path) -> None:
    done = recount("read", tmp_path)
    assert done.exit_code == 2
    assert f"{tmp_path}: a folder, and `recount read` shows one file" in done.stderr
    assert "recount add CASE FOLDER" in done.stderr


@pytest.mark.parametrize(("name", "told"), [("broken.pdf", "a PDF"), ("post.JPG", "a picture"), ("a.docx", "a word")])
def test_bytes_that_are_not_what_their_name_says_are_told_by_that_name(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / name).write_bytes(b"garbage\xff\xfe\x00\x81")
    done = recount("read", tmp_path / name)
    assert f"its name says that it is {told}" in done.stderr
    assert "get it again" in done.stderr
    assert "UTF-8" not in done.stderr


@pytest.mark.parametrize(
    ("code", "cure"), [("ZZ", "such as SY for Syria"), ("Syria", "write SY"), ("سوريا", "write SY")]
)
def test_a_country_that_there_is_not_is_refused_with_the_code_that_was_meant(
    tmp_path: Path, code: str, cure: str
) -> None:
    (tmp_path / "r.txt").write_text("Two people were killed in Raqqa.")
    done = recount("read", tmp_path / "r.txt", "--country", code)
    assert done.exit_code == 2
    assert "is no ISO 3166 code of a country" in done.stderr and cure in done.stderr


def test_totals_of_nothing_say_that_a_case_or_a_release_is_wanted(tmp_path: Path) -> None:
    done = recount("totals", tmp_path / "nowhere")
    assert done.exit_code == 2
    assert "neither a case nor a release" in done.stderr


@pytest.mark.parametrize(
    ("content", "told"),
    [(b'name = "x\n', "not TOML in UTF-8"), (b"\xff", "not TOML in UTF-8"), (None, "cannot be opened (No such file")],
)
def test_a_declaration_that_cannot_be_read_names_the_file_and_a_whole_one(
    tmp_path: Path, content: bytes | None, told: str
) -> None:
    recount("new", tmp_path / "valley", "--by", "Mara Quill")
    file = tmp_path / "office.toml"
    if content is not None:
        file.write_bytes(content)
    done = recount("request", tmp_path / "valley", "--declare", file, *BY)
    assert done.exit_code == 2
    assert f"recount: {file}: {told}" in done.stderr
    assert "ask-for-information.md" in done.stderr and "*" not in done.stderr


@pytest.mark.parametrize(
    "words", [("sheet", "valley", "nosuch/x.xlsx"), ("columns", "posts.csv", "--out", "nosuch/mapping.toml")]
)
def test_a_folder_that_is_not_there_is_one_line_and_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    recount("new", "valley", "--by", "Mara Quill")
    Path("posts.csv").write_text("When,What\n2021-03-01,Two people were killed in a village.\n")
    done = recount(*words)
    assert done.exit_code == 2
    assert (
        done.stderr
        == f"recount: {words[-1]}: there is no such file or folder; check the name, or make the folder first\n"
    )


def test_a_list_and_settings_that_are_not_there_are_told_as_such(tmp_path: Path) -> None:
    recount("new", tmp_path / "valley", "--by", "Mara Quill")
    for words in (
        ("import", tmp_path / "valley", tmp_path / "none.csv", "--propose"),
        ("batch", "r", "o", "--config", tmp_path / "n"),
    ):
        done = recount(*words)
        assert done.exit_code == 2
        assert "cannot be opened (No such file or directory)" in done.stderr
        assert "Errno" not in done.stderr
