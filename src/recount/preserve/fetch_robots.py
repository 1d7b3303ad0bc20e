"""What a host asks of programs that come by, in its robots.txt. *Source*: RFC 9309."""

from __future__ import annotations

from dataclasses import dataclass

from protego import Protego

#: bytes of a robots.txt that are read; RFC 9309, section 2.5, asks for at least so many
LONGEST = 500 << 10


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one host for one program: whether a page may be fetched, and the pause it asks for in seconds."""

    rules: Protego | None
    product: str
    closed: bool = False

    def allows(self, address: str) -> bool:
        """Whether the host lets us fetch this address."""
        return not self.closed and (self.rules is None or bool(self.rules.can_fetch(address, self.product)))

    @property
    def pause(self) -> float:
        """Seconds that the host asks for between two requests; 0 where it asks for none."""
        return float(self.rules.crawl_delay(self.product) or 0.0) if self.rules is not None else 0.0


def robots_of(status: int, content: bytes, product: str) -> Robots:
    """The rules that an answer for robots.txt states.

    What is missing (4xx) forbids nothing; a host that fails (5xx) forbids all, for it may have
    forbidden some (RFC 9309, section 2.3.1).
    """
    if status >= 500:
        return Robots(None, product, closed=True)
    if status >= 300:
        return Robots(None, product)
    return Robots(Protego.parse(content[:LONGEST].decode("utf-8", "replace")), product)
