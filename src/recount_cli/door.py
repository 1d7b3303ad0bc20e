"""What commands that may fetch addresses have in common: their options, and what they do with them.

The network's libraries are loaded only where an address was given: work on files never touches them.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from recount.errors import InputError
from recount_site.casefile.added import AddResult
from recount_site.casefile.store import Case

from .progress import Told

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class DoorWish:
    """How addresses are to be fetched, as the options say."""

    by: str
    dry_run: bool
    listed: tuple[Path, ...]
    follow: bool
    again: bool
    allow_private: bool
    megabytes: int
    user_agent: str | None


def door_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of fetching, handed to a command together as `wish`."""
    options = (
        click.option("--by", metavar="NAME", default="", help="Who does this; default: who opened the case."),
        click.option("--dry-run", is_flag=True, help="Say what would be done; write nothing, open no connection."),
        click.option(
            "--from", "listed", metavar="FILE", multiple=True, type=click.Path(path_type=Path),
            help="A file with one address a line; lines that begin with # are passed over.",
        ),
        click.option("--follow", is_flag=True, help="Where an address is a feed, fetch the pages of its items too."),
        click.option("--again", is_flag=True, help="Fetch what was fetched before once more."),
        click.option("--allow-private", is_flag=True, help="Let addresses of this machine and its network be fetched."),
        click.option(
            "--size", "megabytes", metavar="MB", type=click.IntRange(1), default=64, show_default=True,
            help="The largest page or file that is fetched.",
        ),
        click.option("--user-agent", metavar="TEXT", help="What servers are told; name how to reach you."),
    )  # fmt: skip

    @functools.wraps(command)
    def called(**given: Any) -> Any:
        wish = DoorWish(**{name: given.pop(name) for name in DoorWish.__dataclass_fields__})
        return command(wish=wish, **given)

    for option in reversed(options):
        called = option(called)
    return called


def is_address(word: str) -> bool:
    """Whether a word of the command line is meant as an address and not as a path."""
    return "://" in word


def asked_for(words: Sequence[str], wish: DoorWish) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """The paths and the addresses among these words and in the files of addresses. Raises InputError for none."""
    paths = tuple(Path(word) for word in words if not is_address(word))
    addresses = (*filter(is_address, words), *(line for path in wish.listed for line in _lines(path)))
    if not paths and not addresses:
        raise InputError("nothing to add: name files, folders or addresses, or give a list with --from FILE")
    return paths, addresses


def _lines(path: Path) -> Iterator[str]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as why:
        raise InputError(f"{path}: the list of addresses cannot be read: {why}") from why
    return (line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#"))


def fetched_into(case: Case, addresses: Sequence[str], wish: DoorWish, told: Told) -> AddResult:
    """Fetch and preserve addresses; what one does not give is a rejection."""
    from recount.preserve.fetch import Door, FetchLimits, FetchSettings
    from recount_site.casefile.fetching import FetchWish, add_addresses

    settings = FetchSettings(limits=FetchLimits(size=wish.megabytes * MIB), allow_private=wish.allow_private)
    if wish.user_agent:
        settings = settings.named(wish.user_agent)
    asked = FetchWish(wish.by, follow=wish.follow, again=wish.again, trial=wish.dry_run)
    with Door(settings) as door:
        return add_addresses(case, addresses, door, asked, lambda done, total: told("fetch", done, total))
