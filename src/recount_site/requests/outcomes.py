"""How the requests of a case stand: drafted, approved, answered, or still without an answer on some day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recount.errors import BadJudgement, CannotAsk
from recount.records import Answer, RequestApproval, RequestDraft, RequestOutcome

from ..casefile.store import Case
from .approving import draft_of
from .drafting import Signer


@dataclass(frozen=True, slots=True)
class Asked:
    """One request with everything that was done with it."""

    draft: RequestDraft
    approval: RequestApproval | None
    outcome: RequestOutcome | None


def asked(case: Case) -> tuple[Asked, ...]:
    """Every request of a case, in the order in which they were drafted; of what came of one the latest note stands."""
    approvals = {one.digest: one for one in case.records(RequestApproval)}
    outcomes = {one.digest: one for one in case.records(RequestOutcome)}
    drafts = {draft.digest: draft for draft in reversed(case.records(RequestDraft))}
    return tuple(
        Asked(draft, approvals.get(digest), outcomes.get(digest)) for digest, draft in reversed(list(drafts.items()))
    )


def note(case: Case, digest: str, came: tuple[Answer, date], signer: Signer) -> RequestOutcome:
    """Note an answer on a day, or that none has come by that day. The answer itself is added like any other report.

    Raises CannotAsk for a request that was never approved, or for a day before it was asked.
    """
    outcome, on = came
    if not signer.by.strip():
        raise BadJudgement("who notes it? give --by NAME")
    with case.lock():
        draft = draft_of(case, digest)
        if not any(one.digest == digest for one in case.records(RequestApproval)):
            raise CannotAsk(f"{digest} was never approved, so nobody can have answered it")
        if on < draft.asked_on:
            raise CannotAsk(f"it was asked on {draft.asked_on}; {on} is before that")
        found = RequestOutcome(draft.digest, outcome, on, signer.by.strip(), signer.at, signer.reason.strip())
        case.append(found)
    return found
