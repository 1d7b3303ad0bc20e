"""What was asked of whom about an incident, and what came of it: the records of requests, brought together."""

from __future__ import annotations

from dataclasses import dataclass

from recount.records import Answer, Recipient, RequestApproval, RequestDraft, RequestOutcome

from .store import Case


@dataclass(frozen=True, slots=True)
class Asked:
    """One request with everything that was done with it. `recipient` is as it was declared last."""

    draft: RequestDraft
    recipient: Recipient
    approval: RequestApproval | None
    outcome: RequestOutcome | None

    @property
    def answered(self) -> bool:
        """True where an answer was noted last."""
        return self.outcome is not None and self.outcome.outcome is Answer.ANSWERED


def asked(case: Case) -> tuple[Asked, ...]:
    """Every request of a case, in the order in which they were drafted; of what came of one the latest note stands."""
    recipients = {found.name: found for found in case.records(Recipient)}
    approvals = {one.digest: one for one in case.records(RequestApproval)}
    outcomes = {one.digest: one for one in case.records(RequestOutcome)}
    drafts = {draft.digest: draft for draft in reversed(case.records(RequestDraft))}
    return tuple(
        Asked(draft, recipients[draft.recipient], approvals.get(digest), outcomes.get(digest))
        for digest, draft in reversed(list(drafts.items()))
        if draft.recipient in recipients
    )
