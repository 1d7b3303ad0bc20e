"""What an explanation tells of apparent inconsistencies beside an incident, and what people made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from recount.records import (
    ClaimId,
    Inconsistency,
    InconsistencyKind,
    InconsistencyVerdict,
    JudgedInconsistency,
    canonical,
)
from recount_site.casefile.current import CurrentCase

HEADING = "Apparent inconsistencies (they change no status, no grade and no range):"
_APPARENT = "apparent inconsistency, for a person to confirm: "
_TO_FILL_IN = {"by": "…", "role": "…", "reason": "…"}
_JUDGED = {
    InconsistencyVerdict.CONFIRMED: "inconsistency, confirmed",
    InconsistencyVerdict.REJECTED: "judged to be no inconsistency",
    InconsistencyVerdict.OPEN: "apparent inconsistency, left open",
}


def inconsistencies_told(code: str, now: CurrentCase, words: Callable[[ClaimId], str | None]) -> Iterator[str]:
    """The findings beside an incident with the words on both sides; nothing where there is none."""
    found = now.snapshot(code).inconsistencies
    if found:
        yield f"\n{HEADING}"
    for one in found:
        yield f"  • {_told(one, now.verdicts.get(one.inconsistency_id))}"
        yield from (f"      {said}" for claim in (one.says, *one.against) if (said := words(claim)))
        if one.kind is InconsistencyKind.WITHDRAWN:
            line = canonical({"kind": "reject_claim", "subjects": list(one.against)} | _TO_FILL_IN)
            yield f"      to set it aside: recount judge with the line {line}"


def _told(one: Inconsistency, judged: JudgedInconsistency | None) -> str:
    text = one.text.removeprefix(_APPARENT)
    if judged is None:
        return f"{_APPARENT}{text} [{one.inconsistency_id}]"
    who = f"{judged.by}, {judged.role or 'no role given'}, on {judged.at:%Y-%m-%d}"
    return f"{_JUDGED[judged.verdict]}: {text} ({who}: {judged.reason}) [{one.inconsistency_id}]"
