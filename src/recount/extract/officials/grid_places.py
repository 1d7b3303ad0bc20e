"""Lines of a release that give their place by military grid alone: that is their place, and not the line's before."""

from __future__ import annotations

from dataclasses import replace

from ...records import GRID_REFERENCE, Claim, ClaimKind, Report, Span, Where


def with_grid(report: Report, claim: Claim) -> Claim:
    """The record of a line; where the line names no place and gives a grid reference, at this and nowhere else."""
    if claim.kind is not ClaimKind.DISCLOSURE:
        return claim
    line = _line(report.text, claim.span)
    found = GRID_REFERENCE.search(report.text, line.start, line.end)
    at = claim.where.span if claim.where else None
    if found is None or (at is not None and line.start <= at.start < line.end):
        return claim
    return replace(claim, where=Where(found.group(), span=Span(*found.span())))


def _line(text: str, span: Span) -> Span:
    end = text.find("\n", span.end)
    return Span(text.rfind("\n", 0, span.start) + 1, end if end >= 0 else len(text))
