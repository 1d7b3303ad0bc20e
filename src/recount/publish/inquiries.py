"""Who was asked about an incident and what came of it, silence included: what the public may see of it."""

from __future__ import annotations

from .dossier import Entry, Inquiry
from .exposure import Exposure
from .parties import neutral
from .public_inquiry import PublicInquiry


def public_inquiries(entry: Entry, exposure: Exposure) -> tuple[PublicInquiry, ...]:
    """The requests of which something came, by the day of asking."""
    found = sorted(entry.inquiries, key=lambda one: (one.asked_on, one.name, one.on))
    return tuple(dict.fromkeys(_public(one, exposure) for one in found))


def _public(one: Inquiry, exposure: Exposure) -> PublicInquiry:
    whole = all(exposure.ours(name) == name for name in (one.name, one.name_ar))
    name, name_ar = (one.name, one.name_ar) if whole else (None, None)
    party = neutral(one.party) if one.party else None
    return PublicInquiry(name, name_ar, party, one.asked_on, one.answered, one.on)
