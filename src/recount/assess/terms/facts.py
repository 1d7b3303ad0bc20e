"""The facts that a grading scheme's conditions may name. What each rests on is gathered in `evidence`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from ...records import PlacePrecision, StrikeStatus, TimePrecision


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an incident under one reading of sources that are not shown to be independent.

    `harm_sources`, `attribution_sources`, `status_sources`, `event_sources`: sources that tell of harm to people
    other than combatants, that blame somebody, that state who the people were, that tell of the event at all.
    `rivals_blamed`: parties that stand against one another as the one that did it; those said to have acted
    together are one. `ground_forces_blamed`: somebody blames a party that fights on the ground there, as the scheme
    names them. The others are true where a claim says so:
    `strike_accepted` and `harm_accepted` on record, `strike_denied` by a named voice of a party blamed,
    `strike_disclosed` one strike there on that day, `strikes_compatible` strikes not distinguishable as this one,
    `graded_blamed` and `others_blamed` count the sources that blame a party whose part the scheme grades, and those
    that blame others alone; `other_accepts` is true where another accepts on record and none that is graded does,
    `graded_denied` where one that is graded denies on record (see `another_party`).
    `combatants_only` all the dead combatants by a source other than the party blamed, `status_disputed` the same while
    another voice says civilians, `deaths_known` a number of dead is stated. The two precisions are those of the
    incident's time and place.
    """

    harm_sources: int = 0
    attribution_sources: int = 0
    status_sources: int = 0
    event_sources: int = 0
    rivals_blamed: int = 0
    ground_forces_blamed: bool = False
    strike_accepted: bool = False
    harm_accepted: bool = False
    strike_denied: bool = False
    strike_disclosed: bool = False
    strikes_compatible: bool = False
    combatants_only: bool = False
    status_disputed: bool = False
    strike_status: StrikeStatus | None = None
    date_precision: TimePrecision | None = None
    place_precision: PlacePrecision | None = None
    deaths_known: bool = False
    graded_blamed: int = 0
    others_blamed: int = 0
    other_accepts: bool = False
    graded_denied: bool = False

    def having(self, changes: Mapping[str, object]) -> Facts:
        """The same facts with some numbers and truths put in. Raises TypeError for a name that is no fact."""
        known = {f.name: getattr(self, f.name) for f in fields(self)}
        return Facts(**{**known, **changes})
