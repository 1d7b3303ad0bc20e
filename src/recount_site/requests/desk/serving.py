"""The desk's server on loopback: one case, under an address that nobody can guess."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from django.http import HttpRequest, HttpResponse

from ...public.server import Server, serving

#: where the server puts the desk into each request
DESK = "recount.requests.desk"
_URLS = "recount_site.requests.desk.urls"


@dataclass(frozen=True, slots=True)
class Desk:
    """The case that the pages are of, and the key that their addresses begin with.

    Another site's page cannot send a form here: it does not know the key. Nor can another user of the machine.
    """

    folder: Path
    key: str = field(default_factory=lambda: secrets.token_urlsafe(24))


class DeskAddresses:
    """Gives requests of a desk the desk's own addresses; every other server keeps the site's."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer of the view that the address leads to."""
        if DESK in request.META:
            request.urlconf = _URLS
        return self._get_response(request)


def desk_server(desk: Desk, port: int | None = None) -> Server:
    """A server for a desk, listening already. Raises OSError where a port that was asked for is taken."""
    return serving({DESK: desk}, port)


def first_page(desk: Desk, server: Server) -> str:
    """The address of the first page, with the key."""
    return f"{server.address}{desk.key}/en/"
