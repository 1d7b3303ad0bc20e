"""All tolls of an incident under a range policy: killed, injured, missing, detained, and combatants apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..records import Harm, Origin, Range, Reason, ReportId
from .bounds import Hearing
from .persons import named_dead
from .ranges import Field, Toll, toll
from .wording import reason

HARMS = {
    "killed": Harm.KILLED,
    "injured": Harm.INJURED,
    "missing": Harm.MISSING,
    "detained": Harm.DETAINED,
}


@dataclass(frozen=True, slots=True)
class Tolls:
    """The ranges by name, how many of the killed are civilian by presumption only, and all reasons."""

    ranges: Mapping[str, Range | None]
    presumed_civilian: int | None
    reasons: tuple[Reason, ...]

    def of(self, harm: Harm) -> Range | None:
        """The range of a harm to people who are not combatants."""
        return self.ranges[harm.value]


def tolls(hearing: Hearing, origins: dict[ReportId, Origin]) -> Tolls:
    """The ranges of every harm, and of combatants killed, with their reasons."""
    found = {name: _toll(name, harm, hearing, origins) for name, harm in HARMS.items()}
    combatants = Field("combatants_killed", hearing.policy.sentences.word("combatants_killed"))
    found["combatants_killed"] = toll(combatants, hearing.combatants(), origins, hearing.policy)
    presumed, presuming = _presumed(found["killed"].range, hearing)
    reasons = tuple(r for told in found.values() for r in told.reasons)
    ranges = {name: told.range for name, told in found.items()}
    return Tolls(ranges, presumed, (*reasons, *presuming, *_captured(hearing)))


def _toll(name: str, harm: Harm, hearing: Hearing, origins: dict[ReportId, Origin]) -> Toll:
    field, policy = Field(name, hearing.policy.sentences.word(name)), hearing.policy
    if harm is not Harm.KILLED:
        return toll(field, hearing.accounts(harm, policy.counted), origins, policy)
    return named_dead(hearing.claims).raising(toll(field, hearing.killed(), origins, policy), field, policy)


def _presumed(killed: Range | None, hearing: Hearing) -> tuple[int | None, tuple[Reason, ...]]:
    """How many of the highest number of dead nobody states to be civilians, and the sentence that says so."""
    if killed is None or killed.high is None:
        return None, ()
    accounts = hearing.killed().in_force
    stated = max((a.civilian for a in accounts), default=0)
    presumed = max(0, killed.high - stated)
    if not presumed:
        return 0, ()
    bearing = [a.claim for a in accounts if (stated and a.civilian == stated) or a.top == killed.high]
    if not bearing:
        return presumed, ()
    facts = {"number": killed.high, "presumed": presumed}
    return presumed, (reason(hearing.policy.sentences, "presumed_civilian", "presumption", bearing, **facts),)


def _captured(hearing: Hearing) -> tuple[Reason, ...]:
    """A sentence on captured fighters among the dead, who are in no total."""
    captured = [a.claim for a in hearing.accounts(Harm.KILLED, hearing.policy.captured).in_force]
    return (reason(hearing.policy.sentences, "groups", "captured_apart", captured),) if captured else ()
