"""From accounts to a range: the lowest and the highest in force, the best between them, each with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from ...records import Origin, Range, Reason, ReportId
from ..accounts.accounts import Account, Bears
from ..accounts.own_voice import is_own, own_voices, voice_of
from ..accounts.standing import Accounts, Standing
from ..terms.actors import folded
from ..terms.rules import RangePolicy
from ..terms.wording import all_of, reason, voice


@dataclass(frozen=True, slots=True)
class Toll:
    """A range with the reasons for it; `range` is None where nobody gives anything to bound it by."""

    range: Range | None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an assessment, and what its sentences call it."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class End:
    """One end of a range, or its best figure: the number, the rule that set it, the accounts that bear it.

    `beside` is the other minimum that was inferred and is not higher: without its accounts it might be, and be taken.
    """

    number: int
    rule: str
    accounts: Accounts
    origins: int = 0
    beside: End | None = None

    def explained(self, part: str, field: Field, policy: RangePolicy) -> Reason:
        """The reason for this end of a field."""
        first = self.accounts[0]
        facts = {
            "number": self.number,
            "origins": self.origins,
            "field": field.label,
            "span": first.span,
            "less": first.less,
            "of": first.of if part == "low" else None,
            "beside_fighters": first.beside_fighters,
            "offspring": first.offspring,
            "least": part == "best" and self.rule == "best_most" and first.high is None,
            "places": all_of(policy.sentences, first.together),
        }
        facts |= _as_read(first, policy)
        claims = [claim for a in self.accounts for claim in a.claims]
        return reason(policy.sentences, f"{field.name}.{part}", self.rule, claims, **facts)

    def lower(self, field: Field, policy: RangePolicy) -> tuple[Reason, ...]:
        """The reason that names what stands beside this minimum, if anything does."""
        if self.beside is None:
            return ()
        told = replace(self.beside, rule="inferred_beside").explained("low", field, policy)
        return (replace(told, field=field.name),)


def _as_read(account: Account, policy: RangePolicy) -> dict[str, object]:
    """How a number word was read, and by which table."""
    words = policy.sentences.word
    word = f"'{account.word}'" if account.word is not None else words("bare_plural")
    ends = f"{account.low}–{account.high}" if account.low != account.high else account.low
    read = ends if account.high is not None else words("at_least").format(low=account.low)
    return {"word": word, "read": read, "table": policy.vague.name}


def toll(field: Field, accounts: Standing, origins: dict[ReportId, Origin], policy: RangePolicy) -> Toll:
    """The range of one field, every end with its reason, and a reason for the accounts that are only shown."""
    if policy.one_number:
        return _one_number(field, accounts, policy)
    low, high, shown = _low(accounts), _high(accounts), _shown(field, accounts, policy)
    if high is None:
        return Toll(None, shown)
    if low is not None and high.number < low.number:
        high = End(low.number, _HIGH_OF[low.rule], (*low.accounts, *high.accounts))
    best = None if low is None and high.rule in _SHARED else _best(accounts, low, high, origins, policy)
    ends = [e.explained(part, field, policy) for part, e in (("low", low), ("high", high), ("best", best)) if e]
    beside = low.lower(field, policy) if low else ()
    parts = _parts_above(field, accounts, high.number, policy)
    known = Range(low.number if low else None, best.number if best else None, high.number)
    return Toll(known, (*ends, *beside, *parts, *shown))


_OPEN = {
    "highest_account": "open_end",
    "enumerated_high": "enumerated_open",
    "vague_high": "vague_open",
    "together_high": "together_open",
}
_BEST_OF = {"enumerated_low": "best_enumerated", "vague_low": "best_inferred", "together_low": "best_together"}
_HIGH_OF = {"enumerated_low": "enumerated_high", "vague_low": "vague_high", "together_low": "together_high"}
_OF_LISTS = {"lowest_account": "enumerated_low", "highest_account": "enumerated_high"}
#: the rule of a highest end that is the number of killed and injured together, of which nobody says how many were which
_TOGETHER = "together_high"
#: that, or the number of the people of several places, of which nobody says how many were at which
_SHARED = (_TOGETHER, "places_high")


def _low(accounts: Standing) -> End | None:
    """The lowest stated low end; where nobody states one, the lowest enumeration or number word."""
    if accounts.as_combatants:
        return End(0, "all_combatants", accounts.as_combatants)
    totals = accounts.bearing(Bears.TOTAL)
    if least := _least(totals, "lowest_account"):
        return least if least.number else End(0, "stated_none", least.accounts)
    parts = _least(_fullest(accounts.bearing(Bears.PARTS)), "enumerated_low")
    words = _least(_strongest(_own_words(accounts)), "vague_low")
    if parts is None or words is None:
        return parts or words or _least(accounts.bearing(Bears.TOGETHER), "together_low")
    if all(a.word is None and a.claim.report_id in _counting_out(accounts) for a in words.accounts):
        return replace(parts, beside=words)
    taken, other = (parts, words) if parts.number >= words.number else (words, parts)
    return replace(taken, beside=other)


def _counting_out(accounts: Standing) -> set[ReportId]:
    """The reports that enumerate the dead in their own voice, and leave a plural that they quote no lower end."""
    voices = own_voices(accounts.in_force)
    return {a.claim.report_id for a in accounts.bearing(Bears.PARTS) if a.whole and is_own(a, voices)}


def _own_words(accounts: Standing) -> tuple[Account, ...]:
    """The number words and bare plurals that nobody counts out: «ضحايا» over "a girl was killed" is that girl."""
    voices = own_voices(accounts.in_force)
    counted = {voice_of(a, voices) for a in accounts.bearing(Bears.PARTS) if a.whole}
    words = accounts.bearing(Bears.WORDS)
    return tuple(a for a in words if a.word is not None or voice_of(a, voices) not in counted)


def _high(accounts: Standing) -> End | None:
    """The highest number stated or enumerated; where nobody states a number, the highest number word."""
    totals, parts = accounts.bearing(Bears.TOTAL), accounts.bearing(Bears.PARTS)
    enumerated = _most([a for a in parts if a.whole or not totals], "enumerated_high")
    together = _most(() if totals else accounts.bearing(Bears.TOGETHER), _TOGETHER)
    ends = (_most(totals, "highest_account"), enumerated, _most(_own_words(accounts), "vague_high"), together)
    return max((e for e in ends if e), key=lambda e: e.number, default=None)


def _parts_above(field: Field, accounts: Standing, high: int, policy: RangePolicy) -> tuple[Reason, ...]:
    """A reason for parts that would be the maximum if nobody stated a toll; it names them, then those who state one."""
    totals = accounts.bearing(Bears.TOTAL)
    above = [a for a in accounts.bearing(Bears.PARTS) if not a.whole and a.top > high]
    if not totals or not above:
        return ()
    return (
        reason(
            policy.sentences,
            field.name,
            "part_of_toll",
            [a.claim for a in (*above, *totals)],
            span=above[0].span,
            count=len(above),
            because=voice(totals[0].claim, totals[0].span),
        ),
    )


def _one_number(field: Field, accounts: Standing, policy: RangePolicy) -> Toll:
    """The most conservative account as the one number; an account of no deaths only where nobody tells of any."""
    shown = _shown(field, accounts, policy)
    totals = accounts.bearing(Bears.TOTAL)
    heard = tuple(a for a in totals if a.top) or totals
    end = _low(Standing(heard or accounts.in_force, as_combatants=accounts.as_combatants))
    if heard and not accounts.as_combatants:
        number = min(_bottom(a) for a in heard)
        end = End(
            number, "most_conservative" if number else "stated_none", tuple(a for a in heard if _bottom(a) == number)
        )
    end = end or _high(accounts)
    if end is None or end.rule == _TOGETHER:  # no number of this harm, and the most there can be is not conservative
        return Toll(None, (*((end.explained("high", field, policy),) if end else ()), *shown))
    higher = [a.claim for a in accounts.in_force if a not in end.accounts]
    reasons = [end.explained(part, field, policy) for part in ("low", "high", "best")]
    if higher:
        reasons.append(reason(policy.sentences, field.name, "higher_shown", higher))
    return Toll(Range(end.number, end.number, end.number), (*reasons, *end.lower(field, policy), *shown))


def _bottom(account: Account) -> int:
    return account.low if account.low is not None else account.top


def _least(accounts: Sequence[Account], rule: str) -> End | None:
    known = [a.low for a in accounts if a.low is not None]
    bearing = tuple(a for a in accounts if known and a.low == min(known))
    return End(min(known), _counted_out(rule, bearing), bearing) if known else None


def _counted_out(rule: str, bearing: Accounts) -> str:
    """The rule of an end, where a list alone bears it: its people are counted out, and nobody states their number."""
    return _OF_LISTS.get(rule, rule) if all(a.listed for a in bearing) else rule


def _most(accounts: Sequence[Account], rule: str) -> End | None:
    if not accounts:
        return None
    number = max(a.top for a in accounts)
    bearing = tuple(a for a in accounts if a.top == number)
    if all(a.together for a in bearing):
        return End(number, "places_high", bearing)
    is_open = all(a.high is None for a in bearing)
    return End(number, _OPEN.get(rule, rule) if is_open else _counted_out(rule, bearing), bearing)


def _fullest(parts: Sequence[Account]) -> Accounts:
    """Of each claimant of each report the fullest enumeration: its others are of fewer of the same people.

    Where the report tells of people one by one, whoever says it, a subgroup beside that list is some of these.
    """
    by_claimant: dict[tuple[str, str], list[Account]] = defaultdict(list)
    lists = {a.claim.report_id: a for a in parts if a.listed}
    for account in parts:
        of_list = lists.get(account.claim.report_id, account)
        if of_list is not account and not account.whole and account.top <= of_list.top:
            continue
        by_claimant[account.claim.report_id, folded(account.claim.claimant.name)].append(account)
    return tuple(max(group, key=lambda a: a.low or 0) for _, group in sorted(by_claimant.items()))


def _strongest(words: Sequence[Account]) -> Accounts:
    """Of each report the number word that says most: "injured people" beside "dozens injured" are some of these."""
    by_report: dict[ReportId, list[Account]] = defaultdict(list)
    for account in words:
        by_report[account.claim.report_id].append(account)
    return tuple(max(group, key=lambda a: a.low or 0) for _, group in sorted(by_report.items()))


def _best(accounts: Standing, low: End | None, high: End, origins: dict[ReportId, Origin], policy: RangePolicy) -> End:
    """The number that most origins state; where none is within the ends, the low end, or else the high."""
    votes: dict[int, set[str]] = defaultdict(set)
    floor = low.number if low else 0
    for account in accounts.bearing(Bears.TOTAL):
        if account.single is not None and floor <= account.single <= high.number:
            votes[account.single].add(origins[account.claim.report_id].origin_id)
    if not votes:
        end = low or high
        return End(end.number, _BEST_OF.get(end.rule, "best_range") if low else "best_only", end.accounts)
    if policy.best == "most_reliable":
        return _middle(accounts, votes.keys(), policy)
    sign = 1 if policy.tie == "higher" else -1
    number = max(votes, key=lambda n: (len(votes[n]), sign * n))
    bearing = tuple(a for a in accounts.bearing(Bears.TOTAL) if a.single == number)
    return End(number, "best_most", bearing, len(votes[number]))


def _middle(accounts: Standing, numbers: Collection[int], policy: RangePolicy) -> End:
    """The lower middle of the numbers that the most reliable kind of claimant states; its accounts come first."""
    stating = [a for a in accounts.bearing(Bears.TOTAL) if a.single in numbers]
    rows = [[a for a in stating if a.claim.claimant.kind in kinds] for kinds in policy.reliable]
    heard = next((row for row in rows if row), stating)
    known = sorted({a.single for a in heard if a.single is not None})
    number = known[(len(known) - 1) // 2]
    return End(number, "best_reliable", tuple(sorted(heard, key=lambda a: a.single != number)))


def _shown(field: Field, accounts: Standing, policy: RangePolicy) -> tuple[Reason, ...]:
    """One reason for each rule that sets accounts aside; it names what it sets aside, then what it does so for."""
    return tuple(
        reason(
            policy.sentences,
            field.name,
            aside.rule,
            [a.claim for a in (*aside.accounts, *aside.because)],
            span=aside.accounts[0].span,
            count=len(aside.accounts),
            number=aside.accounts[0].top,
            places=all_of(policy.sentences, aside.accounts[0].together),
            because=voice(aside.because[0].claim, aside.because[0].span) if aside.because else "",
        )
        for aside in accounts.aside
    )
