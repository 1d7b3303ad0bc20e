"""Whose an address is: the account of a platform, or else the site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from urllib.parse import parse_qs, urlsplit

from ...codebook import table


@dataclass(frozen=True, slots=True)
class _Platform:
    name: str
    never: frozenset[str] = frozenset()
    skip: frozenset[str] = frozenset()
    query: str | None = None


def whose(url: str | None) -> str:
    """The account or site of an address ("x.com/millpage", "mill.example"); "" where it does not say whose it is."""
    try:
        parts = urlsplit(url or "")
        host = _bare(parts.hostname or "")
    except ValueError:  # an address that no program could open names nobody
        return ""
    if "." not in host or host in _silent() or host.split(".", 1)[1] in _silent():
        return ""
    platform = _platforms().get(host)
    if platform is None:
        return host
    path = [part for part in parts.path.casefold().split("/") if part]
    if path and path[0] in platform.skip:
        path = path[1:]
    if path and path[0] not in platform.never:
        return f"{platform.name}/{path[0].removeprefix('@')}"
    named = parse_qs(parts.query).get(platform.query or "", [])
    return f"{platform.name}/{named[0]}" if named else ""


def _bare(host: str) -> str:
    """A host without "www." and its like."""
    first, _, rest = host.casefold().partition(".")
    return rest if first in _prefixes() and "." in rest else host.casefold()


@cache
def _prefixes() -> frozenset[str]:
    return frozenset(table("addresses")["prefixes"])


@cache
def _silent() -> frozenset[str]:
    return frozenset(table("addresses")["silent"])


@cache
def _platforms() -> Mapping[str, _Platform]:
    return {
        host: _Platform(one["hosts"][0], frozenset(one["never"]), frozenset(one.get("skip", ())), one.get("query"))
        for one in table("addresses")["platform"]
        for host in one["hosts"]
    }
