"""A report read alone against its label: the incident that it tells of first, field by field.

What the product says of a report is what `recount batch` makes of that one report: its claims are grouped and
assessed with the default policy, and the incident whose killed or injured it tells first is the report's answer
(without any, the incident told first). A report without an incident has no answer, which is right where its label is
silent. Every verdict counts one value expected and one given, so that precision, recall and F1 are all the share that
is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from .. import pipeline
from ..records import (
    UNKNOWN_TIME,
    Assessment,
    Claim,
    Claimant,
    ClaimantKind,
    ClaimKind,
    Group,
    Harm,
    Incident,
    Range,
    Reading,
    Span,
    Status,
    When,
)
from .agree import place_agrees
from .labels import Ends, Label, Labelled
from .verdict import Verdict

SILENT = "nothing"
_TELLING = (ClaimKind.HARM, ClaimKind.ACTION, ClaimKind.RESPONSIBILITY, ClaimKind.DISCLOSURE, ClaimKind.TOTAL)
_GROUPS = (Group.CHILDREN, Group.WOMEN, Group.MEN)
#: rules of ranges after which the highest number is open: "at least 10" is 10 and more
_OPEN = ("open_end", "enumerated_open", "vague_open", "together_open")
#: days that an undated event of a dated report is held to lie within, less one
_FEW_DAYS = 3
_HARMED = (Harm.KILLED, Harm.INJURED)
_REPORTER = re.compile(r"مراسل|correspondent|reporter", re.IGNORECASE)
_FIGHTERS = (Status.COMBATANT, Status.DETAINED_FIGHTER)
#: the words of labels for who claims, and the kinds of the vocabulary that are such
CLAIMANTS: dict[str, tuple[ClaimantKind, ...]] = {
    "publisher": (ClaimantKind.PUBLISHER,),
    "resident": (ClaimantKind.WITNESS, ClaimantKind.LOCAL_SOURCES, ClaimantKind.RELATIVE),
    "medical": (ClaimantKind.MEDICAL,),
    "rescue": (ClaimantKind.RESCUE,),
    "official_side": (ClaimantKind.OFFICIAL, ClaimantKind.BELLIGERENT),
    "monitor": (ClaimantKind.MONITOR, ClaimantKind.NGO),
    "media": (ClaimantKind.OUTLET, ClaimantKind.AGENCY),
    "armed_group": (ClaimantKind.BELLIGERENT,),
    "other": (ClaimantKind.OTHER, ClaimantKind.NGO),
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the product says of one report: its claims, its incident, that incident's own claims and assessment."""

    claims: tuple[Claim, ...]
    incident: Incident | None = None
    own: tuple[Claim, ...] = ()
    found: Assessment | None = None

    @property
    def killed(self) -> Ends | None:
        """Low and high of the killed who are civilians or of unknown status; None where nothing is known."""
        return self._ends("killed", self.found.killed) if self.found else None

    @property
    def fighters(self) -> Ends | None:
        """Low and high of the combatants killed."""
        return self._ends("combatants_killed", self.found.combatants_killed) if self.found else None

    @property
    def injured(self) -> Ends | None:
        """Low and high of the injured."""
        return self._ends("injured", self.found.injured) if self.found else None

    def _ends(self, field: str, range_: Range | None) -> Ends | None:
        """Low and high of what is known; a highest number that is said to be open upward is no high end."""
        if range_ is None or not range_.known or self.found is None:
            return None
        opened = any(why.rule in _OPEN and why.field.rpartition(".")[0] == field for why in self.found.reasons)
        return range_.low, None if opened else range_.high

    def killed_of(self, group: Group) -> Ends | None:
        """Low and high of the killed of one group."""
        range_ = self.found.groups.get(group) if self.found else None
        return self._ends(f"groups.{group.value}.killed", range_.killed) if range_ else None


def answer(reading: Reading) -> Answer:
    """The answer of a reading that stands alone."""
    claims = {claim.claim_id: claim for claim in reading.claims}
    told = [(incident, [claims[i] for i in incident.claim_ids]) for incident in pipeline.group((reading,)).incidents]
    if not told:
        return Answer(reading.claims)
    incident, own = min(told, key=lambda pair: _lead(pair[1]))
    return Answer(reading.claims, incident, tuple(own), pipeline.assess(incident, own))


def _lead(own: Sequence[Claim]) -> tuple[int, Span, int]:
    """Orders incidents: those that tell of killed or injured first, then by what is told first, the larger of two."""
    harmed = [c.span for c in own if any(count.harm in _HARMED for count in c.counts)]
    return (0, min(harmed), -len(own)) if harmed else (1, min(c.span for c in own), -len(own))


def judge(line: Labelled, said: Answer) -> Iterator[Verdict]:
    """All verdicts on one report that do not look at single claims."""
    label = line.label

    def verdict(field: str, expected: object, found: object, right: bool) -> Verdict:
        language, source = line.report.language or "unknown", line.report.source_type or "unknown"
        return Verdict(label.report_id, language, source, field, _said(expected), _said(found), right)

    if label.usable is not None:
        reads = any(claim.kind in _TELLING for claim in said.claims)
        yield verdict("usable", label.usable, reads, reads is label.usable)
    for field, expected, found, right in (*_figures(label, said), *_setting(label, said), *_voices(label, said)):
        yield verdict(field, expected, found, right)


_Row = tuple[str, object, object, bool]


def _figures(label: Label, said: Answer) -> Iterator[_Row]:
    killed, fighters, injured = said.killed, said.fighters, said.injured
    if label.killed:
        given = fighters if killed is None and label.status != (Status.CIVILIAN,) else killed
        yield "killed", label.killed, given, given in label.killed or (given is None and label.silent_too)
    elif label.killed_vague:
        vague = any(count.harm is Harm.KILLED and count.vague for claim in said.own for count in claim.counts)
        yield "killed vague", label.killed_vague, killed or ("vague" if vague else None), vague
    else:
        given = killed if killed is not None or label.fighters else fighters
        yield "killed silent", None, given, given is None
    if label.injured:
        yield (
            "injured",
            label.injured,
            injured,
            injured in label.injured or (injured is None and label.injured_silent_too),
        )
    for group in _GROUPS:
        if readings := getattr(label, group.value):
            given = said.killed_of(group)
            yield group.value, readings, given, given in readings


def _setting(label: Label, said: Answer) -> Iterator[_Row]:
    where = said.incident.where if said.incident else None
    names = tuple(name for name in (where.stated, where.name, where.name_ar) if name) if where else ()
    if label.place:
        finest = any(place_agrees(name, names) for name in label.place)
        yield "place", (*label.place, *label.place_coarse), names, finest or right_place(label, names)
        yield "place, finest", label.place, names, finest
    if label.date:
        when = said.incident.date if said.incident else UNKNOWN_TIME
        days = tuple(day.isoformat() for day in _days(when))
        yield "date", label.date, days, any(right_day(label, day) for day in days)
    if label.usable:
        ids = tuple(actor.id or f"other:{actor.name}" for actor in said.found.belligerents) if said.found else ()
        field = "belligerent" if set(label.belligerent) - {"unknown"} else "belligerent silent"
        yield field, label.belligerent, ids, _right_actors(label, ids)


def _days(when: When) -> Iterator[date]:
    """The days of a stretch short enough to say something: an undated event lies a few days before its report."""
    last = when.end or when.start
    if when.start is not None and last is not None and (last - when.start).days <= _FEW_DAYS:
        yield from (when.start + timedelta(n) for n in range((last - when.start).days + 1))


def right_place(label: Label, names: Sequence[str]) -> bool:
    """True where one of the names is a place that the label takes, the finest or a coarser one."""
    return any(place_agrees(name, names) for name in (*label.place, *label.place_coarse))


def right_day(label: Label, day: str) -> bool:
    """True where a day in ISO form is one of the label's days, or in one of its months."""
    return any(day == wanted or (len(wanted) == len("2020-01") and day.startswith(wanted)) for wanted in label.date)


def right_actor(label: Label, actor: str) -> bool:
    """True for a belligerent (`other:NAME` without an id) that the label takes."""
    others = any(wanted.startswith("other:") for wanted in label.belligerent)
    return actor in label.belligerent or (others and actor.startswith("other:"))


def _right_actors(label: Label, ids: Sequence[str]) -> bool:
    if not ids:
        return not label.belligerent or "unknown" in label.belligerent
    return all(right_actor(label, actor) for actor in ids)


def _voices(label: Label, said: Answer) -> Iterator[_Row]:
    if label.killed or label.killed_vague:
        status = _status(said)
        yield (
            "status",
            label.status,
            status,
            status in label.status or (status == Status.CIVILIAN and "mixed" in label.status),
        )
    if label.claimant:
        kinds = tuple(dict.fromkeys(_kind(claim.claimant) for claim in _main(said)))
        takes = {kind for wanted in label.claimant for kind in CLAIMANTS[wanted]}
        yield "claimant", label.claimant, kinds, bool(takes & set(kinds))
    if label.stance:
        stances = tuple(dict.fromkeys(c.stance for c in said.claims if c.kind is ClaimKind.RESPONSIBILITY and c.stance))
        yield "stance", (label.stance,), stances, label.stance in stances


def _kind(claimant: Claimant) -> ClaimantKind:
    """What a claimant is; a correspondent speaks for the publisher, whatever words name the outlet."""
    return ClaimantKind.PUBLISHER if _REPORTER.search(claimant.name) else claimant.kind


def _main(said: Answer) -> Sequence[Claim]:
    """The claims that carry the incident's number of killed or, without one, its harm, or the first claim."""
    harm = [claim for claim in said.own if claim.kind is ClaimKind.HARM]
    killed = [claim for claim in harm if any(c.harm is Harm.KILLED and c.low is not None for c in claim.counts)]
    return killed or harm or said.own[:1]


def _status(said: Answer) -> str | None:
    counts = [count for claim in said.own for count in claim.counts if count.harm is Harm.KILLED]
    if not counts:
        return None
    fighters = any(count.status in _FIGHTERS for count in counts)
    others = [count.status for count in counts if count.status not in _FIGHTERS]
    if fighters:
        return "mixed" if others else Status.COMBATANT
    return Status.CIVILIAN if Status.CIVILIAN in others else Status.UNKNOWN


def _said(value: object) -> str:
    """A value for people to read; never empty, since silence is an answer here."""
    if value is None or value == ():
        return SILENT
    if isinstance(value, tuple):
        return " or ".join(_said(item) for item in value) if not _is_ends(value) else "–".join(map(_end, value))
    return str(value)


def _is_ends(value: tuple[object, ...]) -> bool:
    return len(value) == 2 and all(item is None or type(item) is int for item in value)


def _end(value: object) -> str:
    return "?" if value is None else str(value)
