"""Addresses preserved into a case, each through the door to the network and recorded as soon as it has come."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from recount.errors import AddressRefused, FetchError
from recount.preserve import read_capture, refused
from recount.preserve.fetch import Door, Fetched, checked_address
from recount.records import Capture, Fetch, Rejection, digest_of

from .added import AddResult
from .adding import Additions
from .captured import Act, Captured
from .monitoring import Visit, visited
from .store import Case
from .withdrawing import withdrawn_captures

#: what a page is found to be where it lists others
FEEDS = ("application/rss+xml", "application/atom+xml", "application/feed+json")
#: answers that say that a page is there no more
GONE = (404, 410)
#: seconds that a fetched page waits for another process to let go of the case
PATIENCE = 300.0

#: told as pages come: how many are done, of how many as far as is known
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class FetchWish:
    """How addresses are to be added.

    `follow` fetches the pages that a feed lists as well; `again` fetches the addresses themselves once more, but not
    the pages that a feed of them lists; a `trial` opens no
    connection and writes nothing.
    """

    by: str = ""
    follow: bool = False
    again: bool = False
    trial: bool = False


def add_addresses(
    case: Case, addresses: Sequence[str], door: Door, wish: FetchWish, told: Progress | None = None
) -> AddResult:
    """Fetch and preserve addresses, one after another; what one does not give is a rejection, and the rest goes on.

    Each is recorded before the next is asked for, so that a call that was cut off goes on where it stopped: what was
    fetched before is passed over. The case is held only while a page is recorded. Raises CaseLocked after a long wait.
    """
    act = Act(wish.by or case.opened.by, case.now(), trial=wish.trial)
    asked = dict.fromkeys(map(_normal, addresses))
    waiting = deque((address, wish.follow) for address in asked)
    seen = set(asked)
    result, done = AddResult(), 0
    while waiting:
        address, follow = waiting.popleft()
        before = None if wish.again and address in asked else fetched_before(case, address)
        if before is not None:
            more, content = AddResult(passed_over=(address,)), case.evidence.read(before.digest) if follow else b""
        elif wish.trial:
            more, content = AddResult(would_fetch=(address,)), b""
        else:
            came = _came(door, address)
            content = came.content if isinstance(came, Captured) and came.fetched and came.fetched.found else b""
            with case.lock(PATIENCE):
                more = Additions(case.ledger, case.evidence).preserve([came], act, lambda _: None)
                if address in asked:
                    case.append(visited(_visit(case, address, came, more, wish), case.now(), act.by))
            more = more if content else replace(more, gave_nothing=(address,))
        result = result.with_more(more)
        links = [link for link in linked(address, content) if link not in seen] if follow and content else []
        seen.update(links)
        waiting.extend((link, False) for link in links)
        done += 1
        if told:
            told(done, done + len(waiting))
    return result


def _visit(case: Case, address: str, came: Captured | Rejection, more: AddResult, wish: FetchWish) -> Visit:
    """The visit that this was, for the log of the monitoring."""
    fetched = came.fetched if isinstance(came, Captured) else None
    gone = fetched is not None and fetched.status in GONE and fetched_before(case, address) is not None
    new = tuple(capture.capture_id for capture in more.captures)
    return Visit(address, new, bool(fetched and fetched.found), gone, wish.follow or wish.again)


def fetched_before(case: Case, address: str) -> Capture | None:
    """The latest capture that stands of what this address gave, error pages aside."""
    found = {f.capture_id for f in case.ledger.found(Fetch, "asked", address) if 200 <= f.status < 300}
    found -= withdrawn_captures(case.ledger)
    held = case.ledger.found_any(Capture, "capture_id", found)
    return max(held, key=lambda capture: capture.captured_at, default=None)


def linked(address: str, content: bytes) -> Iterator[str]:
    """The addresses of the items of a feed, in its order; none where the bytes are no feed."""
    read = read_capture(address, content)
    if read.media_type in FEEDS:
        for located in read.reports:
            if located.report.url:
                yield _normal(located.report.url)


def _came(door: Door, address: str) -> Captured | Rejection:
    try:
        fetched = door.fetch(address)
    except FetchError as why:
        later = "; another time it may be there" if why.retry else ""
        return refused(address, f"{why.why}{later}")
    return _captured(address, fetched)


def _captured(address: str, fetched: Fetched) -> Captured:
    content = fetched.content
    return Captured(address, digest_of(content), content, fetched.without_content())


def _normal(address: str) -> str:
    """The address in its normal form, or as it is where it has none: the door then says why."""
    try:
        return str(checked_address(address))
    except AddressRefused:
        return address
