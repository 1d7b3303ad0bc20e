"""Rival accounts of one incident, side by side and never averaged: who says what, and where they exclude one another.

All of it is put together from the public record alone: what redaction withheld cannot reach it. What one speaker says
in one report is one account; accounts that say the same share a column, and nobody is counted by it. Two accounts are
rivals on a question where both cannot be true as they stand (10 and 45, but not "at least 10" and 12), and on the
number of the killed also where they carry the two ends of its range. An update by the same named speaker is no rival.
Silence, "not enough information" and "not corroborated" deny nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations

from ..records import About, Authority, ClaimantKind, ClaimKind, Conceded, EventType, Harm, Hedge, Stance, Status
from .positions import claim_of
from .public_words import Party, Passage
from .record import PublicClaim, PublicCount, PublicIncident, PublicOfficial, PublicRecord
from .rival_means import exclude, some_exclude


class Question(StrEnum):
    """What accounts of one incident may answer differently."""

    KILLED = "killed"
    INJURED = "injured"
    WHO_DID_IT = "who_did_it"
    STATUS_OF_DEAD = "status_of_dead"
    MEANS = "means"
    DENIED = "denied"
    WHY = "why"


@dataclass(frozen=True, slots=True)
class Said:
    """What an account says; what it does not speak of is empty, and two that say the same share a column.

    `conceded` is what an official acknowledges, beside and never among the `killed`; `means` is said where accounts of
    the incident name kinds of event that exclude one another.
    """

    killed: tuple[PublicCount, ...] = ()
    injured: tuple[PublicCount, ...] = ()
    parties: tuple[Party, ...] = ()
    stance: Stance | None = None
    about: About | None = None
    authority: Authority | None = None
    conceded: Conceded | None = None
    means: EventType | None = None


@dataclass(frozen=True, slots=True)
class RivalAccount:
    """What one speaker says of an incident in one report.

    `claimant` is None where only the kind may be shown; for an official position `of` is the party whose it is.
    `why` are the words by which an official accounts for what was done, where they may be shown, in `language`; `means`
    is the kind of event that the words name.
    """

    report: str
    claims: tuple[str, ...]
    claimant: str | None
    claimant_kind: ClaimantKind
    said: Said
    hedge: Hedge = Hedge.NONE
    based_on: tuple[str, ...] = ()
    of: Party | None = None
    official: bool = False
    why: Passage | None = None
    language: str | None = None
    means: EventType | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """Accounts that say the same, in the order of their reports, and the questions on which others exclude it."""

    number: int
    said: Said
    accounts: tuple[RivalAccount, ...]
    rival_on: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Contest:
    """All accounts of an incident in columns, and the questions on which some exclude others."""

    code: str
    columns: tuple[Column, ...]
    on: tuple[Question, ...]


def contests(record: PublicRecord) -> tuple[Contest, ...]:
    """Every incident of a record with its accounts in columns, in the order of their codes."""
    told = _Told.of(record)
    return tuple(_contest(incident, told) for incident in record.incidents)


@dataclass(frozen=True, slots=True)
class _Told:
    """The claims of a record by key and by report, and the languages of its reports."""

    claims: Mapping[str, PublicClaim]
    by_report: Mapping[str, list[PublicClaim]]
    languages: Mapping[str, str | None]

    @classmethod
    def of(cls, record: PublicRecord) -> _Told:
        by_report = defaultdict[str, list[PublicClaim]](list)
        for claim in record.claims:
            by_report[claim.report].append(claim)
        claims = {claim.key: claim for claim in record.claims}
        return cls(claims, by_report, {report.key: report.language for report in record.reports})


def _contest(incident: PublicIncident, told: _Told) -> Contest:
    """The accounts of one incident: what sources tell first, then what officials take for their position."""
    held = (told.claims[key] for key in incident.claims)
    tellings = _with_means(_tellings(c for c in held if c.kind in (ClaimKind.HARM, ClaimKind.ACTION)))
    positions = (_position(official, told) for official in incident.official)
    together: dict[tuple[bool, Said], list[RivalAccount]] = {}
    for account in (*tellings, *positions):
        together.setdefault((account.official, _bare(account.said)), []).append(account)
    sides = [accounts for accounts in together.values() if accounts[0].said != Said()]
    on = _rivalries(sides)
    for number in _carrying_an_end(incident, sides):
        on[number].add(Question.KILLED)
    columns = tuple(
        Column(number, accounts[0].said, tuple(accounts), tuple(q for q in Question if q in on[number - 1]))
        for number, accounts in enumerate(sides, 1)
    )
    return Contest(incident.code, columns, tuple(q for q in Question if any(q in found for found in on)))


def _tellings(claims: Iterable[PublicClaim]) -> Iterator[RivalAccount]:
    """The claims of one speaker in one report as one account, as long as they do not contradict one another."""
    found: dict[tuple[str, ClaimantKind, str | None], list[RivalAccount]] = {}
    for claim in claims:
        told = _telling(claim)
        # A speaker whose name is withheld cannot be told from another one, so nothing is put together for it.
        own = claim.claimant_kind is ClaimantKind.PUBLISHER
        name = claim.claimant or (None if own else claim.key)
        accounts = found.setdefault((claim.report, claim.claimant_kind, name), [])
        at = next((n for n, one in enumerate(accounts) if _agree(one.said, told.said)), None)
        if at is None:
            accounts.append(told)
        else:
            accounts[at] = _joined(accounts[at], told)
    return (account for accounts in found.values() for account in accounts)


def _with_means(accounts: Iterable[RivalAccount]) -> tuple[RivalAccount, ...]:
    """The accounts, each with what it says of the means where some name means that exclude one another."""
    told = tuple(accounts)
    if not some_exclude(account.means for account in told):
        return told
    return tuple(replace(account, said=replace(account.said, means=account.means)) for account in told)


def _telling(claim: PublicClaim) -> RivalAccount:
    said = Said(_wholes(claim, Harm.KILLED), _wholes(claim, Harm.INJURED), claim.parties, claim.stance)
    said = replace(said, stance=None if claim.stance is Stance.ASSERTS else claim.stance)
    who = claim.claimant, claim.claimant_kind
    event = claim.event
    means = event.type if event and not event.kind_elsewhere else None
    return RivalAccount(claim.report, (claim.key,), *who, said, claim.hedge, claim.based_on, means=means)


def _wholes(claim: PublicClaim, harm: Harm) -> tuple[PublicCount, ...]:
    """The claim's numbers of one harm that are no part of another; by group only where nothing else is stated.

    People told of without any number ("and others") are left to the words, where there is a number beside them.
    """
    found = [count for count in claim.counts if count.harm is harm and not count.part_of_total]
    told = [count for count in found if count.vague or not _wordy(count)] or found
    return tuple([count for count in told if count.group is None] or told)


def _agree(one: Said, other: Said) -> bool:
    pairs = ((one.killed, other.killed), (one.injured, other.injured))
    same = all(not a or not b or _unworded(a) == _unworded(b) for a, b in pairs)
    blaming = not one.parties or not other.parties or _named(one.parties) == _named(other.parties)
    return same and blaming and one.stance is other.stance


def _joined(one: RivalAccount, other: RivalAccount) -> RivalAccount:
    said = replace(
        one.said,
        killed=one.said.killed or other.said.killed,
        injured=one.said.injured or other.said.injured,
        parties=one.said.parties or other.said.parties,
    )
    based = tuple(dict.fromkeys((*one.based_on, *other.based_on)))
    hedge = one.hedge if one.hedge is not Hedge.NONE else other.hedge
    means = None if exclude(one.means, other.means) else one.means or other.means
    return replace(one, claims=(*one.claims, *other.claims), said=said, based_on=based, hedge=hedge, means=means)


def _position(official: PublicOfficial, told: _Told) -> RivalAccount:
    claim = claim_of(official, told.by_report.get(official.report, ()))
    said = Said((), (), (), official.stance, official.about, official.authority, official.conceded_killed)
    return RivalAccount(
        report=official.report,
        claims=(claim.key,) if claim else (),
        claimant=claim.claimant if claim else None,
        claimant_kind=claim.claimant_kind if claim else ClaimantKind.OFFICIAL,
        said=said,
        of=official.party,
        official=True,
        why=official.quote if official.quote.paragraphs else None,
        language=told.languages.get(official.report),
    )


def _bare(said: Said) -> Said:
    """What is said without the words for it: 10 is 10 in either language; a vague word stays its own."""
    parties = tuple(Party(name) for name in sorted(_named(said.parties)))
    return replace(said, killed=_unworded(said.killed), injured=_unworded(said.injured), parties=parties)


def _unworded(counts: Iterable[PublicCount]) -> tuple[PublicCount, ...]:
    bare = (count if _wordy(count) else replace(count, words=None, exact=False) for count in counts)
    return tuple(sorted(bare, key=str))


def _wordy(count: PublicCount) -> bool:
    return count.low is None and count.high is None


def _rivalries(sides: list[list[RivalAccount]]) -> list[set[Question]]:
    """For each column the questions on which another excludes it."""
    found: list[set[Question]] = [set() for _ in sides]
    for (one, mine), (other, theirs) in combinations(enumerate(sides), 2):
        if _same_speaker(mine, theirs):
            continue
        on = set(_excluded(mine[0].said, theirs[0].said))
        found[one] |= on
        found[other] |= on
    return found


def _carrying_an_end(incident: PublicIncident, sides: list[list[RivalAccount]]) -> set[int]:
    """The columns that carry one end of the range of the killed and not the other."""
    killed = incident.killed
    if killed is None or killed.low is None or killed.high is None or killed.low == killed.high:
        return set()
    low, high = (
        {
            number
            for number, accounts in enumerate(sides)
            if keys & {key for account in accounts for key in account.claims}
        }
        for keys in (_behind(incident, "killed.low"), _behind(incident, "killed.high"))
    )
    return low ^ high if low and high else set()


def _behind(incident: PublicIncident, field: str) -> set[str]:
    return {key for reason in incident.reasons if reason.field == field for key in reason.claims}


def _same_speaker(mine: list[RivalAccount], theirs: list[RivalAccount]) -> bool:
    names = {a.claimant for a in mine} | {a.claimant for a in theirs}
    return len(names) == 1 and names != {None}


def _excluded(one: Said, other: Said) -> Iterator[Question]:
    if _apart(one.killed, other.killed):
        yield Question.KILLED
    if _apart(one.injured, other.injured):
        yield Question.INJURED
    if one.parties and other.parties and not _named(one.parties) & _named(other.parties):
        yield Question.WHO_DID_IT
    mine, theirs = _statuses(one.killed), _statuses(other.killed)
    if (mine and theirs and not mine & theirs) or Status.DISPUTED in mine | theirs:
        yield Question.STATUS_OF_DEAD
    if exclude(one.means, other.means):
        yield Question.MEANS
    stances = {said.stance for said in (one, other) if said.about is not About.OPERATIONS}
    told = not all(said.stance in _SILENT for said in (one, other))
    if Stance.DENIES in stances and told and len(stances) > 1:
        yield Question.DENIED
    if Stance.JUSTIFIES in stances and len(stances) > 1:
        yield Question.WHY


#: positions that neither tell of anything nor exclude it
_SILENT = frozenset(Stance) - {Stance.ASSERTS, Stance.ACCEPTS, Stance.JUSTIFIES}


def _named(parties: Iterable[Party]) -> set[str]:
    return {party.id or party.name for party in parties}


def _statuses(counts: Iterable[PublicCount]) -> frozenset[Status]:
    return frozenset(count.status for count in counts) - {Status.UNKNOWN}


def _apart(one: tuple[PublicCount, ...], other: tuple[PublicCount, ...]) -> bool:
    """Whether no number fits both: of people of one status, or where a part is told of as more than all people."""
    if not one or not other:
        return False
    mine, theirs = {c.status for c in one}, {c.status for c in other}
    shared = mine & theirs if mine == theirs else (mine & theirs) - {Status.UNKNOWN}
    if any(_exclude(_of(one, status), _of(other, status)) for status in shared):
        return True
    if mine == {Status.UNKNOWN} and _ends(one)[1] < _ends(other)[0]:
        return True
    return theirs == {Status.UNKNOWN} and _ends(other)[1] < _ends(one)[0]


def _of(counts: Iterable[PublicCount], status: Status) -> tuple[PublicCount, ...]:
    return tuple(count for count in counts if count.status is status)


def _exclude(one: Iterable[PublicCount], other: Iterable[PublicCount]) -> bool:
    (low, high), (least, most) = _ends(one), _ends(other)
    return high < least or most < low


def _ends(counts: Iterable[PublicCount]) -> tuple[float, float]:
    """The least and the most that the numbers together allow; without end where one bears none."""
    told = tuple(counts)
    return sum(c.low or 0 for c in told), sum(float("inf") if c.high is None else c.high for c in told)
