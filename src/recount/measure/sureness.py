"""What `certain` is worth: the claims of a report's incident, value by value, against its label.

Judged are the claims of the incident that the report is about, and of them the values that a label speaks of: killed
and injured, groups of the killed, place (a country is true of all places in it, and is not judged), day, belligerents.
A claim is right where all of them are.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..records import Claim, Count, Group, Harm, PlacePrecision, Status, TimePrecision
from .judge import Answer, right_actor, right_day, right_place
from .labels import Ends, Label, Labelled
from .verdict import Verdict

#: of the values of claims marked certain, the share that is right: one less the share of wrong ones
CERTAIN_RIGHT = "certain right"
#: of the claims that are right, the share that is marked certain
RIGHT_CERTAIN = "right certain"
_DAYS = (TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY)


def judge_sureness(line: Labelled, said: Answer) -> Iterator[Verdict]:
    """Verdicts on the values of claims marked certain, and on right claims."""
    language, source = line.report.language or "unknown", line.report.source_type or "unknown"
    for claim in said.own:
        values = [*_values(line.label, claim)]
        if not values:
            continue
        if claim.certain:
            for name, right in values:
                yield Verdict(claim.report_id, language, source, CERTAIN_RIGHT, name, claim.quote, right)
        if all(right for _, right in values):
            yield Verdict(
                claim.report_id, language, source, RIGHT_CERTAIN, "certain", str(claim.certain), claim.certain
            )


def _values(label: Label, claim: Claim) -> Iterator[tuple[str, bool]]:
    """Each value of a claim that the label speaks of, by what it is, and whether it is right."""
    for count in claim.counts:
        readings = readings_of(label, count)
        if readings is not None and (count.low is not None or count.high is not None):
            yield f"{count.harm} {count.group or ''}".strip(), (count.low, count.high) in readings
    if claim.where and label.place and claim.where.precision is not PlacePrecision.COUNTRY:
        names = [name for name in (claim.where.stated, claim.where.name, claim.where.name_ar) if name]
        yield "place", right_place(label, names)
    if claim.when and claim.when.start and claim.when.precision in _DAYS and label.date:
        yield "date", right_day(label, claim.when.start.isoformat())
    for actor in claim.belligerents:
        yield "belligerent", right_actor(label, actor.id or f"other:{actor.stated}")


def readings_of(label: Label, count: Count) -> tuple[Ends, ...] | None:
    """The readings that a label has for a count; None where it does not speak of such a one."""
    if count.group in (Group.CHILDREN, Group.WOMEN, Group.MEN):
        of_group: tuple[Ends, ...] = getattr(label, count.group.value)
        same = label.killed if not count.part_of_total else ()
        return (of_group or None) and (*of_group, *same) if count.harm is Harm.KILLED else None
    if count.part_of_total or count.harm not in (Harm.KILLED, Harm.INJURED):
        return None
    if count.harm is Harm.INJURED:
        return label.injured
    return (*label.killed, *label.fighters) if count.status is Status.COMBATANT else label.killed
