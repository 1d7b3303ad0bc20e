"""Who may be asked, and told what: declared by a named person with a reason; the latest declaration is in force."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from recount.errors import BadJudgement, BadRecipient, CannotAsk
from recount.publish.request_terms import recipient_of
from recount.records import Recipient

from ..casefile.store import Case


def declare(case: Case, file: Path, by: str, reason: str) -> Recipient:
    """Append the recipient that a file declares. Raises BadRecipient, BadJudgement without a person or a reason."""
    if not by.strip() or not reason.strip():
        raise BadJudgement("a recipient is declared by a named person, with a reason: give --by NAME and --reason WHY")
    with case.lock():
        found = recipient_of(_read(file), file.name, (by.strip(), case.now(), reason.strip()))
        case.append(found)
    return found


def recipients(case: Case) -> dict[str, Recipient]:
    """The recipients in force, by name."""
    return {found.name: found for found in case.records(Recipient)}


def recipient(case: Case, name: str) -> Recipient:
    """The recipient of this name. Raises CannotAsk where nobody declared it: no list of fields, no request."""
    known = recipients(case)
    if name not in known:
        there = f"; there are {', '.join(sorted(known))}" if known else ""
        raise CannotAsk(f"nobody declared what {name} may be told{there}; `recount request CASE --declare FILE`")
    return known[name]


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as why:
        raise BadRecipient(file.name, "*", f"not a readable TOML file: {why}") from why
