"""What an address gave: apart from the door, so that records can be made of it without the network's libraries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one address gave. `address` is where it came from in the end, `redirects` the way there, first to last.

    `content` is the body, unfolded; `status` may be that of an error page. `at` is UTC. `downgraded` says that a
    redirect led from https to http, where anybody on the way may have changed it.
    """

    asked: str
    address: str
    status: int
    content: bytes
    at: datetime
    redirects: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    downgraded: bool = False

    @property
    def found(self) -> bool:
        """Whether the page itself came, and no error page in its place."""
        return 200 <= self.status < 300

    def without_content(self) -> Fetched:
        """The same without the bytes, where these are kept beside it."""
        return replace(self, content=b"")
