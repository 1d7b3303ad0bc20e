"""What people wrote when they judged, as the public may read it: roles stand for the names of those who judged."""

from __future__ import annotations

import re

from .dossier import Entry
from .exposure import Exposure


def given_reason(reason: str, entry: Entry, exposure: Exposure) -> str | None:
    """The reason without the names of those who judged this incident; None where the policy shows no reasons."""
    if not exposure.rules.reasons_shown or not reason.strip():
        return None
    text = reason.strip()
    people = [(signature.by, signature.role) for signature in entry.signatures]
    people += [(event.by, event.role) for event in entry.grading if event.by and event.role]
    for by, role in people:
        for name in filter(None, (by, by.partition(" (")[0])):
            text = re.sub(re.escape(name), role, text, flags=re.IGNORECASE)
    return exposure.ours(text)
