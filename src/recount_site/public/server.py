"""A server on loopback for one release: the standard library's, several requests at a time, no log of readers."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Mapping
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from django.core.handlers.wsgi import WSGIHandler

from ..settings import configure
from .folder import ReleaseFolder
from .views import SITE, Site

HOST = "127.0.0.1"
USUAL_PORT = 8000

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class Server(ThreadingMixIn, WSGIServer):
    """Serves until `shutdown`; `address` is where."""

    daemon_threads = True

    @property
    def address(self) -> str:
        """The address of the first page."""
        return f"http://{HOST}:{self.server_port}/"


class _Handler(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: who read what is nobody's business."""


def server(folder: ReleaseFolder, port: int | None = None) -> Server:
    """A server for a release, listening already on loopback. No port: the usual one, or any that is free.

    Raises OSError where a port that was asked for is taken.
    """
    return serving({SITE: Site(folder)}, port)


def serving(told: Mapping[str, object], port: int | None = None) -> Server:
    """A server on loopback, listening already, whose views find these values in each request. Raises OSError."""
    configure()
    application = _application(told)
    try:
        return _listening(application, USUAL_PORT if port is None else port)
    except OSError as why:
        if port is not None or why.errno != errno.EADDRINUSE:
            raise
        return _listening(application, 0)


def _listening(application: Application, port: int) -> Server:
    return make_server(HOST, port, application, server_class=Server, handler_class=_Handler)


def _application(told: Mapping[str, object]) -> Application:
    django = WSGIHandler()

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        return django({**environ, **told}, start_response)

    return application
