"""Identifiers and digests: what a record is called, derived from what it is.

Records are content-addressed: the same content always has the same id, on every machine, so that a
judgement can name what it judges. Every id carries a prefix that says what it names.
"""

from __future__ import annotations

import hashlib
import json
from typing import NamedTuple, NewType

Digest = NewType("Digest", str)
"""A lower-case hexadecimal SHA-256."""
ReportId = NewType("ReportId", str)
ClaimId = NewType("ClaimId", str)
IncidentId = NewType("IncidentId", str)
CaptureId = NewType("CaptureId", str)
RecordId = NewType("RecordId", str)


class Span(NamedTuple):
    """A half-open range of characters in a report's text: `text[start:end]`."""

    start: int
    end: int


def digest_of(content: bytes) -> Digest:
    """The SHA-256 of bytes, in hexadecimal."""
    return Digest(hashlib.sha256(content).hexdigest())


#: a string in JSON, as `canonical` writes it
_QUOTED = json.JSONEncoder(ensure_ascii=False).encode
_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(value: object) -> str:
    """JSON with sorted keys and no spaces: equal values have equal bytes, whatever made them."""
    return _CANONICAL.encode(value)


def content_id(prefix: str, *parts: object) -> str:
    """An id that follows from the parts alone: `prefix-` and 20 hexadecimal digits.

    The parts are joined as canonical JSON, so no two different lists of parts can be confused.
    """
    return f"{prefix}-{_short_digest(canonical(parts))}"


def _short_digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def claim_id(text: Digest, report: ReportId, kind: str, span: Span, ordinal: int) -> ClaimId:
    """The id of the `ordinal`-th claim of a kind on a span of a text.

    Values, confidence and reader are left out on purpose: a better reader does not orphan judgements.
    """
    # what `canonical` makes of these parts, written out: making an encoder for every claim takes longer than all else
    parts = f"[{_QUOTED(text)},{_QUOTED(report)},{_QUOTED(kind)},[{span.start},{span.end}],{ordinal}]"
    return ClaimId(f"c-{_short_digest(parts)}")


def incident_id(claims: list[ClaimId]) -> IncidentId:
    """The id of an incident without a ledger: the hash of its smallest claim id."""
    return IncidentId(content_id("i", min(claims)))
