"""What holds for the whole house: its size, its public surface, and that it keeps to itself."""

from __future__ import annotations

import ast
import ipaddress
import re
import socket
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import recount
from recount_cli.main import main

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
MACHINE_PATH = re.compile(r"(?<![\w./:])/(?:home|Users|root|work|tmp|var/folders)/[\w.-]+")
WRITTEN = (".py", ".md", ".toml", ".txt", ".html", ".css", ".js", ".json", ".jsonl", ".cfg", "")
FOLDERS = ("src", "tests", "docs", "examples", "benchmarks", "scripts", ".ci")


def test_no_source_file_is_longer_than_400_lines() -> None:
    long = [str(path.relative_to(ROOT)) for path in SOURCES if len(path.read_bytes().splitlines()) > 400]
    assert long == []


def test_the_public_surface_is_exactly_what_is_promised() -> None:
    assert recount.__all__ == [
        "Assessment",
        "Claim",
        "Grouping",
        "Incident",
        "Reading",
        "Report",
        "ReportId",
        "__version__",
        "assess",
        "group",
        "read",
    ]
    assert all(hasattr(recount, name) for name in recount.__all__)


def test_no_file_names_a_path_of_one_machine() -> None:
    files = [p for folder in FOLDERS for p in (ROOT / folder).rglob("*") if p.is_file() and p.suffix in WRITTEN]
    files += [p for p in ROOT.iterdir() if p.is_file() and p.suffix in WRITTEN and p.name != ".git"]
    found = [str(path.relative_to(ROOT)) for path in files if _names_a_machine(path)]
    assert found == []


def _names_a_machine(path: Path) -> bool:
    if "__pycache__" in path.parts or path.resolve() == Path(__file__).resolve():
        return False
    return MACHINE_PATH.search(path.read_bytes().decode("utf-8", "replace")) is not None


def test_reading_grouping_and_assessing_open_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    refuse_connections(monkeypatch)
    texts = (
        "Three civilians were killed in an airstrike on Hajin on 5 March 2018, residents said.",
        "قُتل ثلاثة مدنيين في غارة جوية على هجين يوم 5 آذار 2018.",
    )
    readings = [recount.read(recount.Report(recount.ReportId(f"r{n}"), text)) for n, text in enumerate(texts)]
    claims = {claim.claim_id: claim for reading in readings for claim in reading.claims}
    incidents = recount.group(readings).incidents
    assessed = [recount.assess(incident, [claims[i] for i in incident.claim_ids]) for incident in incidents]
    assert [one.killed.low for one in assessed if one.killed] == [3]


REPORT = """Title: Market hit in Hajin
Publisher: Sample Wire
Published: 2018-11-30
Country: SY

At least 12 civilians were killed in an airstrike on a market in Hajin on 29 November 2018, residents said.
"""


def test_a_case_of_files_goes_from_new_to_release_without_a_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_connections(monkeypatch)
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    case = str(tmp_path / "case")
    recounted("new", case, "--by", "Ann Lee", "--publication", "one-signature")
    for words in (("add", case, str(tmp_path / "report.txt")), ("run", case), ("status", case)):
        recounted(*words)
    recounted("sign", case, "RC-0001", "--by", "Ann Lee", "--reason", "read", "--yes")
    recounted("release", case)
    recounted("verify", case)


def recounted(*words: str) -> None:
    result = CliRunner().invoke(main, list(words))
    assert result.exit_code == 0, result.output


#: what opens a connection, or may; the standard library's own and those that the project has installed
NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http.client", "httpcore", "httpx", "imaplib", "poplib", "requests", "smtplib",
    "socket", "telnetlib", "urllib.request", "urllib3", "xmlrpc.client",
}  # fmt: skip
DOOR = {"recount/preserve/fetch.py", "recount/preserve/fetch_ask.py", "recount/preserve/fetch_guard.py"}


def test_the_door_alone_knows_how_to_open_a_connection() -> None:
    users = {p.relative_to(ROOT / "src").as_posix() for p in SOURCES if NETWORK & imported(p)}
    assert users == DOOR


def imported(path: Path) -> set[str]:
    """The modules that a file imports, and all packages above them."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.update({node.module, *(f"{node.module}.{alias.name}" for alias in node.names)})
    return {".".join(parts[: n + 1]) for name in names for parts in [name.split(".")] for n in range(len(parts))}


def refuse_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every connection to another host, and every name lookup, an error."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not ipaddress.ip_address(address[0]).is_loopback:
            raise AssertionError(f"a connection to {address}")
        connect(self, address)

    def lookup(host: str, *_: object, **__: object) -> None:
        raise AssertionError(f"a lookup of {host}")

    monkeypatch.setattr(socket.socket, "connect", guarded)
    monkeypatch.setattr(socket, "getaddrinfo", lookup)
