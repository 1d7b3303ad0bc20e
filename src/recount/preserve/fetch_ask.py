"""One question put to a server that a person named, and its answer: the guarded door's other way, for POST.

The address is the person's own, so a server of this machine or its network may be asked; what holds is that the words
go nowhere else: no redirect is followed, no proxy is taken from the environment, and over plain http only this very
machine is asked unless the person allows otherwise.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from time import monotonic

import httpcore

from ..errors import AddressRefused, BadAnswer
from .fetch import checked_address, errors_named
from .fetch_body import ACCEPTED, body_of
from .fetch_guard import Deadline, GuardedBackend, resolved

_CONNECT_S = 10.0


@dataclass(frozen=True, slots=True)
class AskLimits:
    """What one question may cost: seconds until the whole answer is there, and bytes of its body."""

    seconds: float = 60.0
    size: int = 1 << 20


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered."""

    status: int
    content: bytes


def address_to_ask(address: str, path: str, allow_http: bool) -> str:
    """The address with a path put behind its own. Raises AddressRefused where nothing may be sent there."""
    url = checked_address(address)
    if url.scheme == "http" and not (allow_http or url.host == "localhost" or _is_loopback(url.host)):
        why = "over plain http anybody on the way can read it; give an https address, or say --llm-allow-http"
        raise AddressRefused(address, why)
    return str(url.copy_with(path=url.path.rstrip("/") + path))


def ask(address: str, body: bytes, headers: Mapping[str, str], limits: AskLimits, allow_http: bool = False) -> Reply:
    """The answer to one POST of JSON; a redirect is no answer.

    Raises AddressRefused, HostUnreachable, BadAnswer, TooLarge. An error page is a reply.
    """
    url = checked_address(address)
    closed = url.scheme == "http" and not allow_http
    backend = GuardedBackend(True, Deadline(monotonic() + limits.seconds), _only_here if closed else resolved)
    sent = {"Host": url.netloc.decode("ascii"), "Content-Type": "application/json", "Accept": "application/json",
            "Accept-Encoding": ACCEPTED, "Content-Length": str(len(body)), "Connection": "close"}  # fmt: skip
    waits = {"connect": _CONNECT_S, "read": limits.seconds, "write": limits.seconds, "pool": _CONNECT_S}
    target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    with (
        errors_named(address),
        httpcore.ConnectionPool(ssl_context=httpcore.default_ssl_context(), network_backend=backend) as pool,
        pool.stream("POST", target, headers=[*sent.items(), *headers.items()], content=body,
                    extensions={"timeout": waits}) as answer,
    ):  # fmt: skip
        if 300 <= answer.status < 400:
            raise BadAnswer(address, f"it leads elsewhere (status {answer.status}), and nothing is sent on")
        named = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
        folded = named.get("content-encoding", "")
        return Reply(answer.status, body_of(address, answer.iter_stream(), folded, limits.size))


def _only_here(host: str, port: int) -> Sequence[str]:
    found = resolved(host, port)
    if elsewhere := [address for address in found if not _is_loopback(address)]:
        raise AddressRefused(host, f"{elsewhere[0]} is not this machine, and plain http goes nowhere else")
    return found


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
