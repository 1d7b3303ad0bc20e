"""Who was asked about the incidents of a case, as a publication may tell it."""

from __future__ import annotations

from recount.publish import Inquiry

from .casefile.current import CurrentCase
from .casefile.naming import follow


def inquired(now: CurrentCase) -> dict[str, tuple[Inquiry, ...]]:
    """By code, who was asked about an incident and what came. A request that is still open is nobody's business yet."""
    found: dict[str, tuple[Inquiry, ...]] = {}
    for one in now.asked:
        if one.approval is not None and one.outcome is not None:
            code, to = follow(one.draft.code, now.redirects), one.recipient
            told = Inquiry(to.called, to.called_ar, to.party, one.draft.asked_on, one.answered, one.outcome.on)
            found[code] = (*found.get(code, ()), told)
    return found
