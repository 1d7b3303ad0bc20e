"""Somebody who has the address of a desk, for the tests of its pages."""

from __future__ import annotations

import html
import http.client
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

WHO = {"role": "editor", "reason": "before we print"}
Form = Mapping[str, str | Sequence[str]]


class Visitor:
    """Somebody with the address of the desk."""

    def __init__(self, port: int, key: str) -> None:
        self.port, self.key = port, key

    def ask(self, path: str, form: Form | None = None, **headers: str) -> tuple[int, str, str]:
        """Status, text and where it leads; with a form, a POST."""
        to = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        body = urlencode(form, doseq=True) if form is not None else None
        typed = {"Content-Type": "application/x-www-form-urlencoded"} if form is not None else {}
        to.request("POST" if form is not None else "GET", path, body, {**typed, **headers})
        answer = to.getresponse()
        return answer.status, html.unescape(answer.read().decode("utf-8")), answer.headers.get("Location", "")

    def at(self, path: str, form: Form | None = None, **headers: str) -> tuple[int, str, str]:
        """The same below the key."""
        return self.ask(f"/{self.key}/{path}", form, **headers)
