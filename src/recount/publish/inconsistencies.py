"""Which apparent inconsistencies a publication holds, and in which state each is shown."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from ..records import Inconsistency, JudgedInconsistency
from .exposure import Exposure, in_order
from .parties import neutral
from .public_inconsistency import InconsistencyState, PublicInconsistency
from .public_words import Party


def public_inconsistencies(exposure: Exposure) -> tuple[PublicInconsistency, ...]:
    """The findings of the incidents shown, and of no incident those that a person judged; at the desk all of them.

    One that rests on words that people rejected is none.
    """
    codes: dict[str, list[str]] = defaultdict(list)
    found: dict[str, Inconsistency] = {}
    for entry in exposure.entries:
        for one in entry.inconsistencies:
            codes[one.inconsistency_id].append(entry.code)
            found.setdefault(one.inconsistency_id, one)
    for one in exposure.beside_none:
        found.setdefault(one.inconsistency_id, one)
    ordered = sorted(found.values(), key=lambda one: (codes.get(one.inconsistency_id, ["~"]), one.inconsistency_id))
    standing = [one for one in ordered if _stands(one, exposure)]
    return tuple(
        _public(f"N{number}", one, codes.get(one.inconsistency_id, ()), exposure)
        for number, one in enumerate(standing, 1)
    )


def _stands(one: Inconsistency, exposure: Exposure) -> bool:
    rejected = exposure.dossier.rejected
    return one.says not in rejected and not set(one.against) <= rejected


def _public(key: str, one: Inconsistency, codes: Iterable[str], exposure: Exposure) -> PublicInconsistency:
    judged = exposure.dossier.verdicts.get(one.inconsistency_id)
    shown = (exposure.claim_keys[claim] for claim in one.against if claim in exposure.claim_keys)
    return PublicInconsistency(
        key=key,
        kind=one.kind,
        state=InconsistencyState(judged.verdict.value) if judged else InconsistencyState.APPARENT,
        party=(neutral(one.belligerent) or Party(one.belligerent)) if one.belligerent else None,
        says=exposure.claim_keys.get(one.says),
        against=tuple(sorted(shown, key=in_order)),
        accounts=len(one.against),
        codes=tuple(codes),
        role=(judged.role or "reviewer") if judged else None,
        on=judged.at.date() if judged else None,
        reason=_reason(judged, exposure) if judged else None,
    )


def _reason(judged: JudgedInconsistency, exposure: Exposure) -> str | None:
    """What the person wrote, as it may be shown: the role for the person's own name."""
    text = judged.reason.strip()
    if not exposure.rules.reasons_shown or not text:
        return None
    for name in filter(None, (judged.by, judged.by.partition(" (")[0])):
        text = re.sub(re.escape(name), judged.role or "reviewer", text, flags=re.IGNORECASE)
    return exposure.ours(text)
