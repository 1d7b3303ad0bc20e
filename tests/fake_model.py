"""A language model on loopback that answers as it is told to, well or badly, and remembers all that it was sent."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from loopback import serving


@dataclass
class FakeModel:
    """What it answers about the words of a report, and what it was sent: whole bodies, and headers.

    `says` gives the content of a chat completion; `way` names a misbehaviour in place of an answer.
    """

    says: Callable[[str], str] = lambda report: '{"claims": []}'
    way: str = "well"
    port: int = 0
    bodies: list[bytes] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    failing: int = 0
    stopped: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def shown(self) -> list[str]:
        """The words of reports that it was shown."""
        return [json.loads(json.loads(body)["messages"][1]["content"])["report"] for body in self.bodies]


def pointing(quote: str, number: str, low: int, high: int | None, harm: str = "killed") -> dict[str, object]:
    """One claim as a model states it."""
    count = {"harm": harm, "harm_words": harm, "low": low, "high": high, "number_words": number}
    return {
        "quote": quote,
        "counts": [{**count, "status": "unknown", "group": None, "who_words": None}],
        "place_words": None,
        "date_words": None,
        "claimant_words": None,
        "belligerent_words": [],
    }


def saying(*claims: object) -> str:
    return json.dumps({"claims": claims}, ensure_ascii=False)


@contextmanager
def fake_model() -> Iterator[FakeModel]:
    model = FakeModel()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path != "/v1/chat/completions":
                model.elsewhere.append(self.path)
            model.bodies.append(body)
            model.headers.append(dict(self.headers))
            try:
                getattr(self, model.way)(body)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def do_GET(self) -> None:
            model.elsewhere.append(self.path)
            self.sent(404, b"")

        def well(self, body: bytes) -> None:
            if model.failing > 0:
                model.failing -= 1
                return self.sent(503, b"busy")
            report = json.loads(json.loads(body)["messages"][1]["content"])["report"]
            message = {"role": "assistant", "content": model.says(report)}
            return self.sent(200, json.dumps({"choices": [{"index": 0, "message": message}]}).encode())

        def knows_no_schema(self, body: bytes) -> None:
            if "response_format" in json.loads(body):
                return self.sent(400, b'{"error": "response_format is not supported"}')
            return self.well(body)

        def errs(self, body: bytes) -> None:
            self.sent(500, b"it broke")

        def refuses(self, body: bytes) -> None:
            self.sent(401, b"who are you")

        def leads_away(self, body: bytes) -> None:
            self.send_response(307)
            self.send_header("Location", f"http://127.0.0.1:{model.port}/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def floods(self, body: bytes) -> None:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n")
            while not model.stopped.is_set():
                self.wfile.write(b"more " * 10_000)

        def hangs(self, body: bytes) -> None:
            model.stopped.wait(30)
            self.close_connection = True

        def drips(self, body: bytes) -> None:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            while not model.stopped.is_set():
                self.wfile.write(b"a")
                self.wfile.flush()
                time.sleep(0.05)

        def is_no_model(self, body: bytes) -> None:
            self.sent(200, b"<html>Welcome</html>")

        def sent(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with serving(Handler) as model.port:
        try:
            yield model
        finally:
            model.stopped.set()
