"""The one guarded door to the network. No other module of Recount opens a connection, and nothing opens this unasked.

Only http and https, only hosts of the open internet unless asked otherwise, within limits of time and size; redirects
are followed one by one and looked at anew; robots.txt is heeded; nothing is taken from the environment (no proxy, no
cookie, no password), and nothing is sent but the address and the program's own name.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Protocol

import httpcore
from httpx import URL, InvalidURL

from ..errors import AddressRefused, BadAnswer, FetchError, HostUnreachable, RobotsRefused
from .fetch_body import ACCEPTED, body_of
from .fetch_guard import Deadline, GuardedBackend, fault_of_host
from .fetch_robots import Robots, robots_of
from .fetch_settings import FetchLimits, FetchSettings
from .fetched import Fetched

__all__ = ["Answer", "Door", "FetchLimits", "FetchSettings", "Fetched", "Transport", "checked_address"]

#: headers of an answer that are kept: what a page says of its own making
KEPT_HEADERS = ("content-type", "content-language", "content-encoding", "date", "last-modified", "etag")
_REDIRECTS = (301, 302, 303, 307, 308)
#: statuses that pass by themselves, if the host says when or soon
_PASSING = (429, 502, 503, 504)


class Answer(Protocol):
    """An answer as it comes in, its body in chunks, still folded."""

    @property
    def status(self) -> int:
        """The HTTP status."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers by lower-case name, the first of each."""

    def chunks(self) -> Iterable[bytes]:
        """The body as it was sent."""


class Transport(Protocol):
    """What carries a request; tests put their own in place of the network."""

    def send(self, address: URL, headers: Mapping[str, str]) -> AbstractContextManager[Answer]:
        """The answer to one GET, redirects not followed. Raises httpcore's errors, AddressRefused, HostUnreachable."""


class Door:
    """Fetches addresses, one at a time. Use it as a context manager; connections are kept open meanwhile."""

    def __init__(
        self,
        settings: FetchSettings | None = None,
        transport: Transport | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.settings = settings or FetchSettings()
        self._deadline = Deadline()
        self._transport: Transport = transport or HttpTransport(self.settings, self._deadline)
        self._sleep = sleep
        self._robots: dict[str, Robots] = {}
        self._last: dict[str, float] = {}

    def __enter__(self) -> Door:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of all connections."""
        if isinstance(self._transport, HttpTransport):
            self._transport.close()

    def fetch(self, address: str) -> Fetched:
        """What is at an address now, tried again where the failure says that it may pass.

        Raises AddressRefused, RobotsRefused, HostUnreachable, BadAnswer, TooLarge. An error page is a result.
        """
        asked = checked_address(address)
        for attempt in range(1, self.settings.tries + 1):
            last = attempt == self.settings.tries
            try:
                fetched, wait = self._once(asked)
            except FetchError as why:
                if last or not why.retry:
                    raise
                wait = float(2**attempt)
            else:
                if last or fetched.status not in _PASSING or wait > self.settings.longest_pause:
                    return fetched
            self._sleep(wait)
        raise HostUnreachable(address, "no try was left")

    def _once(self, asked: URL) -> tuple[Fetched, float]:
        """One try, with the seconds after which another may do better."""
        self._deadline.at = time.monotonic() + self.settings.limits.total
        at, downgraded = asked, False
        way: list[str] = []
        for _ in range(self.settings.limits.redirects + 1):
            self._heed_robots(at)
            fetched, to, wait = self._ask(at, self.settings.limits.size)
            if to is None:
                whole = replace(fetched, asked=str(asked), redirects=tuple(way), downgraded=downgraded)
                return whole, wait
            way.append(str(at))
            downgraded = downgraded or (at.scheme, to.scheme) == ("https", "http")
            at = to
        raise BadAnswer(str(asked), f"more than {self.settings.limits.redirects} redirects; the last led to {at}")

    def _ask(self, at: URL, size: int) -> tuple[Fetched, URL | None, float]:
        """One request: what came, where it leads on to, and the seconds it asks to wait."""
        self._be_polite(at)
        moment = datetime.now(UTC)
        headers = {"Host": at.netloc.decode("ascii"), "User-Agent": self.settings.user_agent, "Accept": "*/*",
                   "Accept-Encoding": ACCEPTED, "Connection": "keep-alive"}  # fmt: skip
        try:
            with errors_named(str(at)), self._transport.send(at, headers) as answer:
                if answer.status in _REDIRECTS and (to := answer.headers.get("location")):
                    return _result(at, answer, b"", moment), self._led_to(at, to), 0.0
                content = body_of(str(at), answer.chunks(), answer.headers.get("content-encoding", ""), size)
                return _result(at, answer, content, moment), None, _wait(answer.headers.get("retry-after"), moment)
        finally:
            self._last[_host(at)] = time.monotonic()

    def _led_to(self, at: URL, to: str) -> URL:
        try:
            return checked_address(str(at.join(to)))
        except (InvalidURL, ValueError) as why:
            raise AddressRefused(str(at), f"it leads to {to[:200]!r}: {why}") from why

    def _be_polite(self, at: URL) -> None:
        """Wait until the host has had its pause; the wait counts into the time of the whole."""
        robots = self._robots.get(_host(at))
        pause = max(self.settings.pause, min(robots.pause if robots else 0.0, self.settings.longest_pause))
        since = time.monotonic() - self._last.get(_host(at), float("-inf"))
        if since < pause:
            self._sleep(pause - since)
            self._deadline.at += pause - since

    def _heed_robots(self, at: URL) -> None:
        host = _host(at)
        if host not in self._robots:
            self._robots[host] = self._fetch_robots(at)
        rules = self._robots[host]
        if rules.closed:
            del self._robots[host]
            raise RobotsRefused(str(at), f"the robots.txt of {at.host} cannot be read now, and may forbid it", True)
        if not rules.allows(str(at)):
            raise RobotsRefused(str(at), f"the robots.txt of {at.host} forbids it")

    def _fetch_robots(self, at: URL) -> Robots:
        """The rules of the host; where it cannot be reached, its error, since then neither can the page."""
        product = self.settings.product
        to = at.copy_with(raw_path=b"/robots.txt", fragment=None)
        for _ in range(self.settings.limits.redirects + 1):
            fetched, led_to, _wait_for = self._ask(to, self.settings.limits.size)
            if led_to is None:
                return robots_of(fetched.status, fetched.content, product)
            to = led_to
        return robots_of(404, b"", product)  # RFC 9309, section 2.3.1.2: too many redirects are as none


class HttpTransport:
    """Requests over guarded connections, which are kept open and used again."""

    def __init__(self, settings: FetchSettings, deadline: Deadline) -> None:
        limits = settings.limits
        self._waits = {"connect": limits.connect, "read": limits.read, "write": limits.read, "pool": limits.connect}
        backend = GuardedBackend(settings.allow_private, deadline)
        self._pool = httpcore.ConnectionPool(ssl_context=httpcore.default_ssl_context(), network_backend=backend)

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()

    @contextmanager
    def send(self, address: URL, headers: Mapping[str, str]) -> Iterator[Answer]:
        """The answer to one GET."""
        target = httpcore.URL(
            scheme=address.raw_scheme, host=address.raw_host, port=address.port, target=address.raw_path
        )
        request = httpcore.Request("GET", target, headers=list(headers.items()), extensions={"timeout": self._waits})
        response = self._pool.handle_request(request)
        try:
            yield _HttpAnswer(response)
        finally:
            response.close()


class _HttpAnswer:
    def __init__(self, response: httpcore.Response) -> None:
        self.status = response.status
        self.headers = {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in reversed(response.headers)}
        self._response = response

    def chunks(self) -> Iterable[bytes]:
        return self._response.iter_stream()


def checked_address(address: str) -> URL:
    """The address in its normal form, without its fragment. Raises AddressRefused where it must not be fetched."""
    try:
        url = URL(address.strip()).copy_with(fragment=None)
    except (InvalidURL, ValueError, TypeError) as why:
        raise AddressRefused(address, f"it is no address: {why}") from why
    if url.scheme not in ("http", "https"):
        raise AddressRefused(address, "only http and https addresses are fetched")
    if url.userinfo:
        raise AddressRefused(f"{url.scheme}://…@{url.host}", "it holds a name or password; give an address without")
    if fault := fault_of_host(url.host):
        raise AddressRefused(address, fault)
    return url


def _host(at: URL) -> str:
    return f"{at.scheme}://{at.netloc.decode('ascii')}"


def _result(at: URL, answer: Answer, content: bytes, moment: datetime) -> Fetched:
    kept = {name: answer.headers[name] for name in KEPT_HEADERS if name in answer.headers}
    return Fetched(str(at), str(at), answer.status, content, moment, headers=kept)


def _wait(stated: str | None, now: datetime) -> float:
    """Seconds that `Retry-After` asks for (RFC 9110, section 10.2.3); 2 where it asks for nothing that can be read."""
    if stated is None:
        return 2.0
    if stated.strip().isdecimal():
        return float(stated)
    try:
        moment = parsedate_to_datetime(stated)
    except ValueError:
        return 2.0
    return max(0.0, (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds())


@contextmanager
def errors_named(address: str) -> Iterator[None]:
    """The transport's errors as ours, each saying whether it may pass."""
    try:
        yield
    except (AddressRefused, HostUnreachable) as why:
        raise type(why)(address, why.why) from why
    except httpcore.TimeoutException as why:
        raise HostUnreachable(address, f"it took too long: {why or type(why).__name__}") from why
    except httpcore.NetworkError as why:
        if isinstance(why.__cause__, ssl.SSLError) or isinstance(why.__context__, ssl.SSLError):
            raise BadAnswer(address, f"its certificate or encryption is not accepted: {why}") from why
        raise HostUnreachable(address, f"the connection broke: {why}") from why
    except (httpcore.ProtocolError, httpcore.UnsupportedProtocol) as why:
        raise BadAnswer(address, f"no answer that HTTP knows: {why}") from why
