"""A case with a release of one incident, made once and copied for each test."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from asking import AT, CHAT, PAGE, RELEASED, WIRE, sign, told
from visiting import Visitor

from recount.records import JudgementKind
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.run import run
from recount_site.casefile.store import Case
from recount_site.publication import Wish, make_release
from recount_site.requests.desk.serving import Desk, desk_server, first_page


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a case whose one incident two people signed and a release holds; it is made once."""
    above = tmp_path_factory.mktemp("made")
    reports = above / "reports"
    reports.mkdir()
    for name, text in {"wire.txt": WIRE, "page.txt": PAGE, "WhatsApp Chat with Samir Sealed.txt": CHAT}.items():
        (reports / name).write_text(text, encoding="utf-8")
    with Case.create(above / "case", title="A sample", by="Opener") as case:
        case.add([reports])
        run(case)
        for publisher, risk in (("Sample Wire", "low"), ("Sample Hidden Page", "at_risk")):
            judge(case, Decision(JudgementKind.SOURCE_RISK, "Ann Lee", "known", value={"risk": risk}), (publisher,))
        sign(case)
        make_release(case, Wish(created=RELEASED))
    return above / "case"


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy of that folder for one test."""
    shutil.copytree(made, tmp_path / "case")
    return tmp_path / "case"


@pytest.fixture
def case(folder: Path) -> Iterator[Case]:
    """The open case, with one recipient declared."""
    with Case.open(folder) as case:
        told(case)
        yield case


@pytest.fixture
def visitor(case: Case, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """Somebody at the desk of that case, at a fixed time."""
    monkeypatch.setattr(Case, "now", lambda self: AT)
    desk = Desk(case.folder)
    server = desk_server(desk, port=0)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    assert first_page(desk, server).endswith(f"/{desk.key}/en/")
    yield Visitor(server.server_port, desk.key)
    server.shutdown()
    server.server_close()
