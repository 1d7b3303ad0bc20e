"""How addresses are fetched: limits, manners, and what the program says of itself. Read once, passed down."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..errors import InputError


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """What one fetch may cost.

    connect     seconds for a connection, the name's look-up not counted; 10: slow lines of the region need a few
    read        seconds without a single byte; 30
    total       seconds for one page with all its redirects; 120: a page that drips longer holds up the rest
    size        bytes of a body, as sent and unfolded; 64 MiB: longer than any report, short of filling a machine
    redirects   how many are followed; 5, as in RFC 9309 for robots.txt
    """

    connect: float = 10.0
    read: float = 30.0
    total: float = 120.0
    size: int = 64 << 20
    redirects: int = 5

    def __post_init__(self) -> None:
        if min(self.connect, self.read, self.total, self.size) <= 0 or self.redirects < 0:
            raise InputError(f"fetch limits must be above zero: {self}")


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How the door behaves.

    limits          what one fetch may cost
    user_agent      what servers are told; it names the program, and a recorder may add how to be reached
    pause           seconds between two requests to one host; 1: a small outlet's server must not notice us
    longest_pause   seconds that a host may ask for between requests, or until a repetition; 60: longer is told
                    to the user as a failure that may be tried again later
    tries           requests for one page where the error says that it may pass; 3
    allow_private   addresses of this machine and its network may be fetched too; False: a link in a page must not
                    reach what only this machine can reach
    """

    limits: FetchLimits = field(default_factory=FetchLimits)
    user_agent: str = "Recount/0.1 (preserves public reports of harm; one page at a time)"
    pause: float = 1.0
    longest_pause: float = 60.0
    tries: int = 3
    allow_private: bool = False

    def __post_init__(self) -> None:
        if not self.user_agent.strip() or not self.user_agent.isascii() or not self.user_agent.isprintable():
            raise InputError(f"user agent {self.user_agent!r}: name the program in plain ASCII characters")
        if self.pause < 0 or self.longest_pause < 0 or self.tries < 1:
            raise InputError("fetch settings: pauses are zero or more seconds, tries one or more")

    def named(self, user_agent: str) -> FetchSettings:
        """These settings under another name."""
        return replace(self, user_agent=user_agent)

    @property
    def product(self) -> str:
        """The word that a robots.txt may name us by: what stands before the version."""
        return self.user_agent.split("/", 1)[0].split(" ", 1)[0]
