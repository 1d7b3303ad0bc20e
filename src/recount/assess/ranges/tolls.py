"""All tolls of an incident under a range policy: killed, injured, missing, detained, and combatants apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...records import Harm, Origin, Range, Reason, ReportId
from ..accounts.standing import Dead, Standing
from ..terms.rules import RangePolicy
from ..terms.wording import reason
from .bounds import Hearing
from .persons import named_dead
from .ranges import Field, Toll, toll

OTHERS = {"injured": Harm.INJURED, "missing": Harm.MISSING, "detained": Harm.DETAINED}
ORDER = ("killed", *OTHERS, "combatants_killed", "killed_or_injured")


@dataclass(frozen=True, slots=True)
class Tolls:
    """The ranges by name, how many of the killed are civilian by presumption only, and all reasons."""

    ranges: Mapping[str, Range | None]
    presumed_civilian: int | None
    reasons: tuple[Reason, ...]

    def of(self, harm: Harm) -> Range | None:
        """The range of a harm to people who are not combatants."""
        return self.ranges[harm.value]


def tolls(hearing: Hearing, dead: Dead, origins: dict[ReportId, Origin]) -> Tolls:
    """The ranges of every harm, and of combatants killed, with their reasons."""
    policy, words = hearing.policy, hearing.policy.sentences
    killed = Field("killed", words.word("killed"))
    both = Field("killed_or_injured", words.word("killed_or_injured"))
    combatants = Field("combatants_killed", words.word("combatants_killed"))
    found = {
        "killed": named_dead(hearing.claims).raising(toll(killed, dead.counted, origins, policy), killed, policy),
        "combatants_killed": toll(combatants, dead.combatants, origins, policy),
        "killed_or_injured": toll(both, hearing.together(), origins, policy),
    }
    for name, harm in OTHERS.items():
        accounts, of = hearing.accounts(harm, policy.counted), Field(name, words.word(name))
        found[name] = (
            _left_out(of, accounts, policy) if harm in policy.left_out else toll(of, accounts, origins, policy)
        )
    presumed, presuming = _presumed(found["killed"].range, dead.counted, policy)
    reasons = tuple(r for name in ORDER for r in found[name].reasons)
    ranges = {name: told.range for name, told in found.items()}
    return Tolls(ranges, presumed, (*reasons, *presuming, *_captured(dead.captured, policy)))


def _left_out(field: Field, accounts: Standing, policy: RangePolicy) -> Toll:
    """No range, for the policy does not record this harm; what is told of it is named."""
    claims = [a.claim for a in accounts.in_force]
    return Toll(None, (reason(policy.sentences, field.name, "left_out", claims, field=field.label),) if claims else ())


def _presumed(killed: Range | None, counted: Standing, policy: RangePolicy) -> tuple[int | None, tuple[Reason, ...]]:
    """How many of the highest number of dead are not stated to be civilians, and the sentence that says so.

    The status is that which the accounts of this number state: whether the two civilians of one account are among the
    eight dead of another, nobody says.
    """
    if killed is None or killed.high is None:
        return None, ()
    most = max((a.top for a in counted.in_force if a.top <= killed.high), default=0)
    highest = [a for a in counted.in_force if a.top == most]
    stated = max((a.civilian for a in highest), default=0)
    presumed = max(0, killed.high - stated)
    stating = [a for a in highest if stated and a.civilian == stated]
    others = [a for a in highest if a not in stating]
    told = (
        (("presumption", [*stating, *others]),) if presumed else (("none_presumed", stating), ("presumed_of", others))
    )
    facts, field = {"number": killed.high, "presumed": presumed}, "presumed_civilian"
    return presumed, tuple(
        reason(policy.sentences, field, rule, [a.claim for a in bearing], **facts) for rule, bearing in told if bearing
    )


def _captured(captured: Standing, policy: RangePolicy) -> tuple[Reason, ...]:
    """A sentence on captured fighters among the dead, who are in no total."""
    claims = [a.claim for a in captured.in_force]
    return (reason(policy.sentences, "groups", "captured_apart", claims),) if claims else ()
