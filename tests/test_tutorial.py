"""The tutorial does what it says, in both languages: its blocks run, what it shows comes out, the release holds it."""

from __future__ import annotations

import re
import shlex
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from recount_cli.main import main

FOLDER = Path(__file__).parents[1] / "docs" / "tutorial"
PAGES = {language: FOLDER / name for language, name in (("en", "first-case.md"), ("ar", "first-case.ar.md"))}
BLOCK = re.compile(r"^```(sh|text|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
#: stands in the tutorial for what differs from run to run
ANY = "…"


@dataclass(frozen=True)
class Block:
    """A block to paste, and the lines that it is shown to print."""

    commands: str
    shown: tuple[str, ...]


def blocks(page: Path) -> tuple[Block, ...]:
    """The blocks of a page in order; what is shown belongs to the block above it."""
    found: list[Block] = []
    for kind, text in BLOCK.findall(page.read_text(encoding="utf-8")):
        if kind == "text":
            found[-1] = Block(found[-1].commands, tuple(line.strip() for line in text.splitlines() if line.strip()))
        elif kind == "sh":
            found.append(Block(text, ()))
    return tuple(found)


@pytest.fixture(scope="module", params=sorted({blocks(page) for page in PAGES.values()}, key=repr))
def walked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder in which every block was run in order, without a connection. Pages with the same blocks share one."""
    folder = tmp_path_factory.mktemp("walk")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setattr(socket.socket, "connect", refused)
        for block in request.param:
            printed = "".join(run(*statement) for statement in statements(block.commands))
            assert not_printed(block, printed) == []
            if "recount sheet market" in block.commands:
                edit(folder / "market.xlsx")
    yield folder


def edit(path: Path) -> None:
    """What the tutorial asks the reader to write into the workbook by hand."""
    book = openpyxl.load_workbook(path)
    rows = list(book["sources"].iter_rows())
    columns = {cell.value: cell.column for cell in rows[0]}
    council = next(row for row in rows if row[0].value == "Example Council")
    for name, words in (("risk", "low"), ("reason", "a public body")):
        book["sources"].cell(council[0].row, columns[name], words)
    book.save(path)


def refused(*_: object) -> None:
    raise ConnectionRefusedError("the tutorial needs no network")


def test_both_pages_have_the_same_blocks() -> None:
    english, arabic = (blocks(PAGES[language]) for language in ("en", "ar"))
    assert len(english) >= 14
    assert arabic == english


def test_the_release_holds_what_the_tutorial_says_it_holds(walked: Path) -> None:
    release = next((walked / "market" / "releases").iterdir())
    told = (("en", "Weak", "it does not say which"), ("ar", "ضعيف", "ولا يذكر أي حكومة"))
    for language, grade, edited in told:
        page = (release / language / "incidents" / "RC-0001" / "index.html").read_text(encoding="utf-8")
        assert "Kafr Example" in page and grade in page and edited in page
        assert "<strong>3–6</strong>" in re.sub("[\u2060\u2066\u2069]", "", page)
        assert "a doctor at the village clinic told Example Radio" in page
        assert "Government forces shelled the market" in page
        assert "Read again, alone; range and grade hold." in page
        assert "K-17" in page
    record = (release / "data" / "record.json").read_text(encoding="utf-8")
    assert "https://radio.example/market" in record
    assert (walked / "incidents.csv").read_bytes() == (release / "data" / "incidents.csv").read_bytes()


def test_what_the_tutorial_says_is_never_public_is_in_no_file_of_the_release(walked: Path) -> None:
    release = next((walked / "market" / "releases").iterdir())
    kept = (
        "Rana",
        "Sam Example",
        "kafr-mithal.example",
        "repost.example",
        "K-18",
        "our notes of 2021",
    )
    kept += ("استشهد ثلاثة مدنيين وأصيب", "when shells hit")
    for path in (path for path in release.rglob("*") if path.is_file()):
        text = path.read_bytes().decode("utf-8", errors="replace")
        assert [words for words in kept if words in text] == [], path


def test_the_release_is_served_in_both_languages(walked: Path) -> None:
    command = [Path(sys.executable).with_name("recount"), "serve", "market", "--port", "0"]
    with subprocess.Popen(command, cwd=walked, stdout=subprocess.PIPE, text=True) as serving:
        assert serving.stdout is not None
        address = serving.stdout.readline().split()[-1]
        try:
            for language in ("en", "ar"):
                with urllib.request.urlopen(f"{address}{language}/incidents/RC-0001/index.html", timeout=20) as page:
                    assert f'lang="{language}"' in page.read().decode("utf-8")
        finally:
            serving.terminate()


def statements(block: str) -> Iterator[tuple[str, str]]:
    """Each command of a block, with the here-document that it is given."""
    lines = iter(block.splitlines())
    for line in lines:
        command, _, end = line.partition(" <<")
        document = ""
        for given in lines if end else ():
            if given == end.strip("'"):
                break
            document += f"{given}\n"
        yield command, document


def run(command: str, document: str) -> str:
    """What a command prints: those of Recount in this process, which is quick; others in a shell."""
    if not command.startswith("recount "):
        return subprocess.run(command, shell=True, input=document, text=True, check=True, stdout=subprocess.PIPE).stdout
    command, _, target = command.partition(" > ")
    done = CliRunner().invoke(main, shlex.split(command)[1:], input=document)
    assert done.exit_code == 0, f"{command}\n{done.output}\n{done.exception!r}"
    if target:
        Path(target).write_text(done.stdout, encoding="utf-8")
    return "" if target else done.output


def not_printed(block: Block, output: str) -> list[str]:
    """The shown lines that the output does not hold, in the order in which they are shown."""
    rest, missing = squeezed(output), []
    for shown in block.shown:
        found = re.search(re.escape(squeezed(shown)).replace(re.escape(ANY), ".*?"), rest)
        if found is None:
            missing.append(f"{shown!r} not in {output!r}")
        else:
            rest = rest[found.end() :]
    return missing


def squeezed(text: str) -> str:
    """The text with every run of spaces as one and without empty lines."""
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
