"""Whose accounts of who did it stand against one another.

What one voice says in one report is one account. It blames whom it blames for the harm; what it says of other attacks
beside the harm blames nobody for it, and counts only where the report blames nobody for the harm at all. Two accounts
are rivals where no party is blamed by both: a report that names a second party beside the one that others name does
not speak against them. Where every account names several and none of them one alone, all they name stand against one
another, because nobody says which it was. Parties that an account says to have acted together are one attribution, and
who blames one of them alone says nothing against that account.

Who the dead were is disputed where one voice says fighters and another civilians of as many dead. A voice that says
nothing of their status is presumed upon and contradicts nobody, nor does one that tells of a fighter and of a civilian.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations

from ...records import Claim, ClaimKind, Harm, ReportId, Status
from ..terms.actors import folded, party
from ..terms.speakers import blames, own_voice

Parties = frozenset[str]


def holding(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims by which reports say who did it: of each report those of harm, where one of them blames anybody."""
    told: dict[ReportId, list[Claim]] = defaultdict(list)
    for claim in claims:
        if blames(claim):
            told[claim.report_id].append(claim)
    kept = (_of_harm(of_report) for of_report in told.values())
    return tuple(claim for of_report in kept for claim in of_report)


def rivals(claims: Iterable[Claim]) -> Parties:
    """The parties that stand against one another as the one that did it; the one blamed where there is no rivalry."""
    accounts = _accounts(claims)
    apart = [one | other for one, other in combinations(sorted(accounts, key=sorted), 2) if not one & other]
    alone = [one for one in accounts if len(one) == 1]
    return Parties().union(*(apart or alone or accounts))


def blamed_apart(claims: Iterable[Claim], parties: Parties) -> bool:
    """Whether a report blames two of these parties, each in claims of its own: they may be of an attack each."""
    told: dict[ReportId, list[Parties]] = defaultdict(list)
    for claim in holding(claims):
        told[claim.report_id].append(parties & blames(claim).keys())
    return any(
        len(Parties().union(*of_report)) > 1 and all(len(named) < 2 for named in of_report)
        for of_report in told.values()
    )


def rival_parties(claims: Iterable[Claim]) -> int:
    """How many parties stand against one another as the one that did it; those said to have acted together are one."""
    told = tuple(claims)
    found = rivals(told)
    together = (frozenset(name for name, mention in blames(c).items() if mention.together) for c in holding(told))
    return 1 if any(found <= parties for parties in together) else len(found)


def at_odds(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Of claims that tell of as many dead, those that call them fighters and those that call them civilians.

    None where it is not two voices that do.
    """
    told = tuple(claims)
    fighters, civilians = (tuple(c for c in told if _says(c, statuses)) for statuses in (_FIGHTERS, _CIVILIANS))
    both = {_voice(c) for c in fighters} & {_voice(c) for c in civilians}
    fighters, civilians = (tuple(c for c in side if _voice(c) not in both) for side in (fighters, civilians))
    return (*fighters, *civilians) if fighters and civilians else ()


_FIGHTERS = frozenset({Status.COMBATANT})
_CIVILIANS = frozenset({Status.CIVILIAN, Status.MEDICAL_OR_RELIGIOUS})


def _says(claim: Claim, statuses: frozenset[Status]) -> bool:
    return any(count.harm is Harm.KILLED and count.status in statuses for count in claim.counts)


def _voice(claim: Claim) -> tuple[ReportId, str]:
    """Who speaks in which report; nameless speakers are not told apart from the report itself."""
    return claim.report_id, "" if own_voice(claim) else folded(claim.claimant.name)


def _accounts(claims: Iterable[Claim]) -> set[Parties]:
    """Whom each voice of each report blames; voices that blame the same are as one here."""
    return {frozenset(parties) for parties in _blamed(claims).values()}


def _blamed(claims: Iterable[Claim]) -> dict[tuple[ReportId, str], set[str]]:
    blamed: dict[tuple[ReportId, str], set[str]] = defaultdict(set)
    for claim in holding(claims):
        blamed[_voice(claim)] |= blames(claim).keys()
    return blamed


def _of_harm(claims: list[Claim]) -> list[Claim]:
    return [claim for claim in claims if claim.kind is ClaimKind.HARM] or claims


def blaming(claims: Iterable[Claim], parties: Parties) -> tuple[Claim, ...]:
    """The claims that hold one of these parties to have done it.

    An account that names one of them beside another does not, where more accounts name that other alone than so:
    as among rivals, a second party named beside the one that others name does not speak against them.
    """
    told = tuple(claims)
    blamed = _blamed(told)
    with_them, alone = Counter[str](), Counter[str]()
    for named in blamed.values():
        (alone if named.isdisjoint(parties) else with_them).update(named - parties)
    outnumbered = {name for name, count in with_them.items() if alone[name] > count}
    beside = {voice for voice, named in blamed.items() if named & outnumbered}
    held = (c for c in holding(told) if any(party(mention) in parties for mention in blames(c).values()))
    return tuple(c for c in held if _voice(c) not in beside)
