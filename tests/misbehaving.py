"""A small web server on loopback that answers as paths tell it to, well or badly."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from loopback import serving

PAGE = (
    b"<html><head><title>Strike on Hajin</title></head><body><article><h1>Strike on Hajin</h1>"
    b"<p>Three civilians were killed in an airstrike on Hajin on 5 March 2018, they said.</p></article></body></html>"
)


@dataclass
class Site:
    """What the server says of itself: where it is, what was asked of it, and what it answers at which path."""

    port: int = 0
    asked: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    robots: tuple[int, bytes] = (404, b"")
    pages: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    failing: dict[str, int] = field(default_factory=dict)

    def at(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"


@contextmanager
def served() -> Iterator[Site]:
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.asked.append(self.path)
            site.agents.add(self.headers["User-Agent"])
            ways = {"/drip": self.drip, "/endless": self.endless, "/short": self.short, "/headers": self.many_headers}
            try:
                ways.get(self.path, self.plain)()
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def plain(self) -> None:
            status, headers, body = 404, {}, b"nothing here"
            if self.path == "/robots.txt":
                status, body = site.robots
            elif self.path in site.pages:
                status, headers, body = site.pages[self.path]
            if site.failing.get(self.path, 0) > 0:
                site.failing[self.path] -= 1
                status, headers, body = 503, {"Retry-After": "1"}, b"busy"
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def drip(self) -> None:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            for _ in range(100):
                self.wfile.write(b"a")
                self.wfile.flush()
                time.sleep(0.05)

        def endless(self) -> None:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
            while True:
                self.wfile.write(b"more " * 1000)

        def short(self) -> None:
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this")
            self.wfile.flush()
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True

        def many_headers(self) -> None:
            self.wfile.write(b"HTTP/1.1 200 OK\r\n")
            while True:
                self.wfile.write(b"X-Filler: " + b"a" * 2000 + b"\r\n")

        def log_message(self, *_: object) -> None:
            pass

    with serving(Handler) as site.port:
        yield site


def folded(body: bytes) -> bytes:
    return gzip.compress(body)
