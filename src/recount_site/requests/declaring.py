"""Who may be asked, and told what: declared by a named person with a reason; the latest declaration is in force."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recount.errors import WHOLE, BadJudgement, BadRecipient, CannotAsk
from recount.publish.request_terms import recipient_of
from recount.records import Recipient

from ..casefile.store import Case


@dataclass(frozen=True, slots=True)
class Declaration:
    """The entries that declare a recipient, where they stand, who declares it, and why."""

    entries: Mapping[str, Any]
    place: str
    by: str
    reason: str


def declare(case: Case, file: Path, by: str, reason: str) -> Recipient:
    """Append the recipient that a file declares. Raises BadRecipient, BadJudgement without a person or a reason."""
    return declared(case, Declaration(_read(file), file.name, by, reason))


def declared(case: Case, told: Declaration, seen: str | None = None) -> Recipient:
    """Append the recipient that these entries declare.

    With `seen`, only where the declaration in force is the one that was looked at: its `stamp`, or "" for none.
    Raises BadRecipient, BadJudgement without a person or a reason, CannotAsk where another is in force by now.
    """
    if not told.by.strip() or not told.reason.strip():
        raise BadJudgement(
            "a recipient is declared by a named person, with a reason: give --by NAME and --reason WHY"
        ).coded("declared_by_nobody")
    with case.lock():
        found = recipient_of(told.entries, told.place, (told.by.strip(), case.now(), told.reason.strip()))
        if seen is not None:
            _as_seen(recipients(case).get(found.name), seen)
        case.append(found)
    return found


def stamp(found: Recipient | None) -> str:
    """What tells one declaration of a name from the next; "" where nobody declared it."""
    return "" if found is None else found.at.isoformat()


def _as_seen(now: Recipient | None, seen: str) -> None:
    if now is not None and stamp(now) != seen:
        raise CannotAsk(
            f"{now.name} was declared by {now.by} on {now.at:%Y-%m-%d}; look at that declaration, then change it"
        ).coded("declared_meanwhile", name=now.name, by=now.by, day=now.at.date())


def recipients(case: Case) -> dict[str, Recipient]:
    """The recipients in force, by name."""
    return {found.name: found for found in case.records(Recipient)}


def recipient(case: Case, name: str) -> Recipient:
    """The recipient of this name. Raises CannotAsk where nobody declared it: no list of fields, no request."""
    known = recipients(case)
    if name not in known:
        there = f"; there are {', '.join(sorted(known))}" if known else ""
        raise CannotAsk(f"nobody declared what {name} may be told{there}; `recount request CASE --declare FILE`").coded(
            "not_declared", name=name
        )
    return known[name]


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as why:
        fault = f"cannot be opened ({why.strerror})" if isinstance(why, OSError) else f"not TOML in UTF-8 ({why})"
        raise BadRecipient(str(file), WHOLE, f"{fault}; docs/how-to/ask-for-information.md shows a whole file").coded(
            "unreadable_file"
        ) from why
