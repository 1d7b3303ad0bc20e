"""The form in which values are kept in the tables."""

from __future__ import annotations

import json

from recount.records import canonical


def body_of(value: object) -> str:
    """Canonical JSON that every database can keep.

    Texts cut in the middle of a character hold half of it, which is no UTF-8; such values are escaped whole.
    """
    text = canonical(value)
    try:
        text.encode("utf-8")  # quicker than looking for halves of characters
    except UnicodeEncodeError:
        return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return text
