"""Which rows of earlier lists people judged to be of the same event as an incident of the case, and which not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from recount.errors import NotInCase
from recount.records import Judgement, JudgementKind, LegacyJudgement

from .legacy import LegacyLists
from .naming import follow

#: kinds whose subjects are an incident's code and the reference of a row (`list:code`)
LEGACY_KINDS = {JudgementKind.SAME_AS_LEGACY, JudgementKind.NOT_SAME_AS_LEGACY}


@dataclass(frozen=True, slots=True)
class EarlierRecord:
    """A row of an earlier list beside an incident, and the judgement that set it there.

    `axes` says which of our axes the words of a scheme are on. `said` is None where no standing export has the row
    any more; `changed` is true where the row is not the one that was judged.
    """

    reference: str
    title: str
    provider: str
    said: LegacyJudgement | None
    judgement: Judgement
    axes: Mapping[str, str] = field(default_factory=dict)
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Links:
    """What people judged: for each incident code its rows, the latest judgement on a pair standing."""

    same: Mapping[str, Mapping[str, Judgement]]
    declined: Mapping[str, Mapping[str, Judgement]]

    def taken(self) -> frozenset[str]:
        """The references of all rows that stand beside some incident."""
        return frozenset(reference for rows in self.same.values() for reference in rows)


def links(judgements: Sequence[Judgement], redirects: Mapping[str, str]) -> Links:
    """The links that stand after these judgements, oldest first; redirected codes count for those that took over."""
    latest: dict[tuple[str, str], Judgement] = {}
    for judgement in judgements:
        if judgement.kind in LEGACY_KINDS:
            code, reference = judgement.subjects
            latest[follow(code, redirects), reference] = judgement
    same: dict[str, dict[str, Judgement]] = defaultdict(dict)
    declined: dict[str, dict[str, Judgement]] = defaultdict(dict)
    for (code, reference), judgement in sorted(latest.items()):
        (same if judgement.kind is JudgementKind.SAME_AS_LEGACY else declined)[code][reference] = judgement
    return Links(dict(same), dict(declined))


def earlier_records(lists: LegacyLists, found: Links) -> dict[str, tuple[EarlierRecord, ...]]:
    """The earlier records beside each incident."""
    if not found.same:
        return {}
    return {
        code: tuple(_record(lists, reference, judgement) for reference, judgement in rows.items())
        for code, rows in found.same.items()
    }


def _record(lists: LegacyLists, reference: str, judgement: Judgement) -> EarlierRecord:
    name = reference.partition(":")[0]
    try:
        one = lists.named(name)
        rows = lists.by_reference(reference)
    except NotInCase:
        return EarlierRecord(reference, name, "", None, judgement)
    said = rows[0] if len(rows) == 1 else None
    judged = (judgement.value or {}).get("row_id")
    changed = said is not None and judged is not None and said.row_id != judged
    axes = one.mapped.axes
    return EarlierRecord(reference, one.listed.title, one.listed.provider, said, judgement, axes, changed)
