"""Which hosts may be reached: every address that a name stands for is looked at, and only such a one is connected to.

The connection goes to the very address that was looked at, so that a name which answers otherwise the next moment
(DNS rebinding) gains nothing. *Source*: the special-purpose registries of RFC 6890 as the standard library keeps them;
RFC 4291, RFC 3056, RFC 4380 and RFC 6052 for IPv4 addresses inside IPv6 ones.
"""

from __future__ import annotations

import ipaddress
import re
import socket
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import httpcore
from httpcore import SOCKET_OPTION

from ..errors import AddressRefused, HostUnreachable

#: gives the addresses of a host and port, as `socket.getaddrinfo` does; tests put their own in its place
Resolve = Callable[[str, int], Sequence[str]]

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_QUAD = re.compile(r"(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}")
#: a last label that is a number: some resolvers take such a host for an address in decimal, octal or hexadecimal
_NUMBER = re.compile(r"(?:^|\.)(?:\d+|0[xX][0-9a-fA-F]*)\.?$")


def resolved(host: str, port: int) -> Sequence[str]:
    """The addresses of a host, each once, in the order of the system's preference."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def fault_of_host(host: str) -> str | None:
    """Why a host as written is refused before anybody is asked about it; None where it may be looked up."""
    if not host:
        return "it names no host"
    if ":" not in host and _NUMBER.search(host) and not _QUAD.fullmatch(host):
        return f"{host} is a number in place of a host; write its address as four decimal numbers"
    return None


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet, and so is every IPv4 address hidden inside it."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:  # a zone (`fe80::1%eth0`) says that it is local; anything else is no address at all
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if getattr(ip, "scope_id", None) is not None or ip.is_site_local:
            return False
        if any(not _open(inner) for inner in _inside(ip)):
            return False
        if ip.ipv4_mapped is not None or ip in _NAT64:
            return True  # nothing but a way to the inner one
    return _open(ip)


def _open(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    closed = ip.is_multicast or ip.is_reserved or ip.is_unspecified or ip.is_loopback or ip.is_link_local
    return ip.is_global and not closed


def _inside(ip: ipaddress.IPv6Address) -> list[ipaddress.IPv4Address]:
    """The IPv4 addresses that an IPv6 address stands for: mapped, 6to4, Teredo, NAT64."""
    held = [inner for inner in (ip.ipv4_mapped, ip.sixtofour) if inner is not None]
    held += ip.teredo or ()
    if ip in _NAT64:
        held.append(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
    return held


@dataclass
class Deadline:
    """The moment at which a fetch has had its time; 0 is no moment yet."""

    at: float = 0.0

    def left(self, most: float | None) -> float:
        """Seconds for the next step: at most those left, and more than none, for 0 would mean not to wait at all."""
        left = self.at - time.monotonic() if self.at else most or 0.0
        if left <= 0:
            raise httpcore.ReadTimeout("the whole took longer than it may")
        return left if most is None else min(left, most)


class GuardedBackend(httpcore.NetworkBackend):
    """Connects to addresses that were looked at, and to nothing else; every step heeds the deadline."""

    def __init__(self, allow_private: bool, deadline: Deadline, resolve: Resolve = resolved) -> None:
        self._allow_private, self._deadline, self._resolve = allow_private, deadline, resolve
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to one of the host's addresses. Raises AddressRefused, HostUnreachable."""
        failed: Exception | None = None
        for address in self._checked(host, port):
            try:
                wait = self._deadline.left(timeout)
                stream = self._inner.connect_tcp(address, port, wait, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as why:
                failed = why
            else:
                return _Timed(stream, self._deadline)
        raise HostUnreachable(host, f"no connection: {failed or 'it has no address'}") from failed

    def _checked(self, host: str, port: int) -> Sequence[str]:
        if fault := fault_of_host(host):
            raise AddressRefused(host, fault)
        try:
            addresses = self._resolve(host, port)
        except (OSError, UnicodeError) as why:
            raise HostUnreachable(host, f"its name cannot be looked up: {why}") from why
        # All of them: a name that stands for an open and a closed address at once is a trap, or at best a mistake.
        closed = [address for address in addresses if not is_public(address)]
        if closed and not self._allow_private:
            raise AddressRefused(
                host, f"{closed[0]} is not an address of the open internet; --allow-private fetches it all the same"
            )
        return addresses


class _Timed(httpcore.NetworkStream):
    """A stream on which no step outlasts the deadline, however slowly its bytes drip."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner, self._deadline = inner, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: object, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))  # type: ignore[arg-type]
        return _Timed(inner, self._deadline)

    def get_extra_info(self, info: str) -> object:
        return self._inner.get_extra_info(info)
