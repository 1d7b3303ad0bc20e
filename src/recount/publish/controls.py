"""Who was reported to hold a place, as the public may see it: only what shown claims tell, whole or not at all."""

from __future__ import annotations

from ..records import Interval
from .exposure import Exposure, in_order
from .parties import neutral
from .public_words import Party
from .record import PublicControl
from .when_where import public_place, public_time


def public_controls(exposure: Exposure) -> tuple[PublicControl, ...]:
    """The intervals all of whose claims are shown: one end told by a withheld source would betray what it says."""
    shown = (one for one in exposure.dossier.controls if all(c in exposure.claim_keys for c in one.claim_ids))
    return tuple(_public(one, exposure) for one in shown)


def _public(one: Interval, exposure: Exposure) -> PublicControl:
    name = exposure.withheld.clean(one.holder) or ""
    return PublicControl(
        place=public_place(one.where, None),
        holder=(neutral(one.holder_id) if one.holder_id else None) or Party(name),
        since=public_time(one.since, None),
        until=public_time(one.until, None),
        contested=one.contested,
        claims=tuple(sorted((exposure.claim_keys[c] for c in one.claim_ids), key=in_order)),
    )
