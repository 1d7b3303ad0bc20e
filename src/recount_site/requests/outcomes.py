"""What came of a request: an answer on some day, or none by then."""

from __future__ import annotations

from datetime import date

from recount.errors import BadJudgement, CannotAsk
from recount.records import Answer, RequestApproval, RequestOutcome

from ..casefile.store import Case
from .approving import draft_of
from .drafting import Signer


def note(case: Case, digest: str, came: tuple[Answer, date], signer: Signer) -> RequestOutcome:
    """Note an answer on a day, or that none has come by that day. The answer itself is added like any other report.

    Raises CannotAsk for a request that was never approved, for a day before it was asked or one to come.
    """
    outcome, on = came
    if not signer.by.strip():
        raise BadJudgement("who notes it? give --by NAME").coded("noted_by_nobody")
    with case.lock():
        draft = draft_of(case, digest)
        if not any(one.digest == digest for one in case.records(RequestApproval)):
            raise CannotAsk(f"{digest} was never approved, so nobody can have answered it").coded(
                "never_approved", digest=digest
            )
        if on < draft.asked_on:
            raise CannotAsk(f"it was asked on {draft.asked_on}; {on} is before that").coded(
                "before_asked", asked_on=draft.asked_on, on=on
            )
        if on > signer.at.date():
            raise CannotAsk(f"{on} is not over yet; note what came when it is").coded("day_not_over", on=on)
        found = RequestOutcome(draft.digest, outcome, on, signer.by.strip(), signer.at, signer.reason.strip())
        case.append(found)
    return found
