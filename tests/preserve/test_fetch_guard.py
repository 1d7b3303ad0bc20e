"""Which hosts the door reaches."""

from collections.abc import Sequence

import pytest

from recount.errors import AddressRefused, HostUnreachable
from recount.preserve.fetch_guard import Deadline, GuardedBackend, is_public

CLOSED = [
    "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.8.8.8", "169.254.169.254", "172.16.0.1", "192.0.2.1",
    "192.168.1.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:10.0.0.1",
    "::ffff:127.0.0.1", "::127.0.0.1", "fc00::1", "fd12::1", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1",
    "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::a00:1", "2002:7f00:1::", "2002:a00:1::1", "2001:db8::1",
    "2001:0:4136:e378:8000:63bf:80ff:fffe", "no address",
]  # fmt: skip
OPEN = ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"]


@pytest.mark.parametrize("address", CLOSED)
def test_what_is_not_of_the_open_internet_is_closed(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", OPEN)
def test_what_is_of_the_open_internet_is_open(address: str) -> None:
    assert is_public(address)


class Connections:
    """In place of the network: what was connected to."""

    def __init__(self) -> None:
        self.made: list[str] = []

    def connect_tcp(self, host: str, *_: object) -> str:
        self.made.append(host)
        return "stream"


def backend(*answers: Sequence[str]) -> tuple[GuardedBackend, Connections]:
    waiting = list(answers)
    guarded = GuardedBackend(False, Deadline(), lambda host, port: waiting.pop(0))
    connections = Connections()
    guarded._inner = connections  # type: ignore[assignment]
    return guarded, connections


def test_the_connection_goes_to_the_address_that_was_looked_at() -> None:
    guarded, connections = backend(["1.1.1.1"], ["127.0.0.1"])
    guarded.connect_tcp("news.test", 80, 1)
    assert connections.made == ["1.1.1.1"]
    with pytest.raises(AddressRefused):
        guarded.connect_tcp("news.test", 80, 1)
    assert connections.made == ["1.1.1.1"]


def test_a_name_that_stands_for_an_open_and_a_closed_address_is_refused_whole() -> None:
    guarded, connections = backend(["1.1.1.1", "10.0.0.1"])
    with pytest.raises(AddressRefused, match=r"10\.0\.0\.1"):
        guarded.connect_tcp("news.test", 80, 1)
    assert connections.made == []


def test_a_name_that_nobody_knows_may_be_known_later() -> None:
    def resolve(host: str, port: int) -> Sequence[str]:
        raise OSError("unknown")

    with pytest.raises(HostUnreachable, match="cannot be looked up"):
        GuardedBackend(False, Deadline(), resolve).connect_tcp("news.test", 80, 1)
