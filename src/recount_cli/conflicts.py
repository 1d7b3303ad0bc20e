"""Where judgements of what is one incident cannot all be obeyed, as lines that name who judged what."""

from __future__ import annotations

from collections.abc import Iterable

from recount.records import JudgementConflict


def conflict_lines(conflicts: Iterable[JudgementConflict]) -> list[str]:
    """A line for each conflict: what stays apart, by whose judgement, and how people settle it."""
    return [
        f"Conflict: {one.joining.by} judged {' and '.join(one.claims)} one incident, but {one.parting.by} judged that "
        f"{' and '.join(one.kept_apart)}, which would come together with them, are not. They stay apart. To settle it, "
        "judge one of the two pairs again; the latest judgement of the same claims holds."
        for one in conflicts
    ]
