"""The tutorial does what it says: its files are written, its commands run, and what it shows comes out."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "tutorial" / "first-case.md"
FILE = re.compile(r"^Save this as `([^`]+)`:\n\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
#: stands in the tutorial for what differs from run to run
ANY = "…"


@dataclass(frozen=True)
class Command:
    """A command of the tutorial and the lines that it is shown to print."""

    line: str
    shown: tuple[str, ...]


def commands(page: str) -> list[Command]:
    found: list[Command] = []
    for block in CONSOLE.findall(page):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, *shown = part.rstrip().splitlines()
            found.append(Command(line, tuple(text.strip() for text in shown if text.strip())))
    return found


def test_the_tutorial_does_what_it_says(tmp_path: Path) -> None:
    page = PAGE.read_text(encoding="utf-8")
    for name, text in FILE.findall(page):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    told = commands(page)
    assert len(told) >= 8
    for command in told:
        assert not_printed(command, run(command.line, tmp_path)) == [], command.line


def run(line: str, folder: Path) -> str:
    # the commands of this environment come first, whatever else is installed
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "200",
    }
    done = subprocess.run(
        line, shell=True, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


def not_printed(command: Command, output: str) -> list[str]:
    """The shown lines that the output does not hold, in the order in which they are shown."""
    rest, missing = squeezed(output), []
    for shown in command.shown:
        found = re.search(re.escape(squeezed(shown)).replace(re.escape(ANY), ".*?"), rest)
        if found is None:
            missing.append(f"{shown!r} not in {output!r}")
        else:
            rest = rest[found.end() :]
    return missing


def squeezed(text: str) -> str:
    """The text with every run of spaces as one and without empty lines."""
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
