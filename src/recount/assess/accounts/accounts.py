"""One claim's toll of one harm: what its counts say of the whole, of parts, and in number words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from ...records import Claim, Count, Harm, Span, Status
from ..terms.rules import NumberWord, RangePolicy


class Bears(IntEnum):
    """What an account's numbers cover, strongest first."""

    TOTAL = 0
    PARTS = 1
    WORDS = 2
    TOGETHER = 3  # one number for this harm and another, which bounds each


@dataclass(frozen=True, slots=True)
class Account:
    """A toll as one claim states it.

    `low` or `high` is None where the words bear no such end. `civilian` is how many it states to be civilians, at
    most; `whole` is true where the parts are an enumeration of everybody and not only a subgroup. `word` is the number
    word that was read, None for a bare plural. `beside` are further claims of a list, whose people
    add up with these; `listed` is true where they are told of one by one. `less` is how many fighters were taken
    from the total that is stated; `of` is the lowest number stated of all where `low` is only that of those told of as
    civilians; `beside_fighters` is true for people of no stated status whom it tells of beside fighters; `offspring`
    for children told of as sons or daughters, whatever their age; `together` are the places of all of which it is told
    at once, if it is.
    """

    claim: Claim
    bears: Bears
    low: int | None
    high: int | None
    civilian: int = 0
    whole: bool = True
    span: Span | None = None
    word: str | None = None
    beside: tuple[Claim, ...] = ()
    listed: bool = False
    less: int = 0
    of: int | None = None
    beside_fighters: bool = False
    offspring: bool = False
    together: tuple[str, ...] = ()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that state it: one, or all that tell of its people one by one."""
        return (self.claim, *self.beside)

    @property
    def top(self) -> int:
        """The highest number that it states, open upward or not."""
        return self.high if self.high is not None else self.of or self.low or 0

    @property
    def single(self) -> int | None:
        """The one number that it states, if it states one; "at least 10" does, "10 to 45" does not."""
        return (self.of or self.low) if self.high is None or self.high == self.low else None


def account_of(
    claim: Claim, counts: Sequence[Count], statuses: frozenset[Status], policy: RangePolicy
) -> Account | None:
    """The account that these counts of a claim, all of one harm, give of people of these statuses; None for none.

    Those who died of wounds some time later are some of the dead, and their number is no toll of all.
    """
    mine = tuple(c for c in counts if c.status in statuses)
    account = _account(claim, mine, counts, policy) if mine else None
    places = next((c.together for c in mine if c.together), ())
    return replace(account, together=places) if account and places else account


def _account(claim: Claim, mine: Sequence[Count], counts: Sequence[Count], policy: RangePolicy) -> Account | None:
    totals = tuple(c for c in mine if not c.part_of_total and _numbered(c) and c.of_wounds is None)
    numbered = tuple(c for c in totals if c.group is None) or tuple(c for c in totals if c.group in policy.whole_groups)
    if numbered:
        return _total(claim, numbered, tuple(c for c in counts if c.part_of_total), policy)
    parts = tuple(c for c in mine if _numbered(c) and (c.group is not None or c.part_of_total or c.of_wounds))
    if parts:
        return _enumerated(claim, parts, policy)
    alone = [c for c in mine if c.undivided is None]
    return _together(claim, mine, policy) or _in_words(claim, alone, policy)


def _together(claim: Claim, counts: Sequence[Count], policy: RangePolicy) -> Account | None:
    """What "12 were killed or injured" says of either: at most so many, and at least one where the words are "and"."""
    of_both = [c for c in counts if c.undivided is not None and not c.part_of_total]
    both = of_both[0].undivided if of_both else None
    if both is None or (both.most is None and both.least is None):
        return None
    civilian = 0 if of_both[0].status in policy.presumed else both.most or 0
    return Account(claim, Bears.TOGETHER, both.least, both.most, civilian, False, of_both[0].span)


def undivided(claim: Claim) -> list[Count]:
    """The numbers that a claim gives for killed and injured together, as counts of both."""
    told = (c for c in claim.counts if c.harm is Harm.KILLED and not c.part_of_total)
    return [
        replace(c, group=None, low=both.low, high=both.high, exact=both.exact, vague=both.vague, undivided=None)
        for c in told if (both := c.undivided) is not None
    ]  # fmt: skip


def _numbered(count: Count) -> bool:
    return count.low is not None or count.high is not None


def _total(claim: Claim, totals: Sequence[Count], parts: Sequence[Count], policy: RangePolicy) -> Account:
    """The stated total, less the combatants it is said to include."""
    low, high = _bounds(totals)
    civilian, less, of = sum(_top(c) for c in totals if c.status not in policy.presumed), 0, None
    of_groups, parts = [c for c in parts if c.group], [c for c in parts if c.group is None]
    if all(c.status in policy.presumed for c in totals):
        others = [c for c in parts if c.status in policy.combatants | policy.captured]
        civilians = [c for c in parts if c.status in policy.counted - policy.presumed and c.of_wounds is None]
        less = sum(_top(c) for c in others)
        low = _less(low, less)
        high = _less(high, sum(c.low or 0 for c in others))
        civilian = sum(_top(c) for c in civilians)
        stated = _sum(c.low for c in civilians)
        fits = stated is not None and (high is None or stated <= high) and not _all_told(low, stated, of_groups)
        if civilians and not others and stated is not None and fits and (low is None or stated < low):
            low, of = stated, low
    beside = all(c.status in policy.presumed for c in totals) and _tells_of_fighters(claim, totals[0].harm, policy)
    span = totals[0].span
    return Account(claim, Bears.TOTAL, low, high, civilian, span=span, less=less, of=of, beside_fighters=beside)


def _all_told(total: int | None, civilians: int, of_groups: Sequence[Count]) -> bool:
    """ "Five, among them three children, a woman and a civilian": the parts are all, "civilian" is set against none.

    What the children and the woman were is not inferred from that: their status stays unknown.
    """
    return bool(of_groups) and total == civilians + sum(c.low or 0 for c in of_groups)


def _tells_of_fighters(claim: Claim, harm: Harm, policy: RangePolicy) -> bool:
    """ "A fighter was killed and another wounded": whether the other is one as well stays open."""
    fighters = (c for c in claim.counts if c.status in policy.combatants)
    return any(not c.part_of_total or c.harm is not harm for c in fighters)


def _bounds(totals: Sequence[Count]) -> tuple[int | None, int | None]:
    """The sums of both ends; "at least 52, … and up to 68 people" are the two ends of one number."""
    if len(totals) == _TWO_ENDS:
        lower = [c.low for c in totals if c.high is None]
        upper = [c.high for c in totals if c.low is None]
        if lower and upper and lower[0] is not None and upper[0] is not None and lower[0] <= upper[0]:
            return lower[0], upper[0]
    return _sum(c.low for c in totals), _sum(c.high for c in totals)


_TWO_ENDS = 2


def _enumerated(claim: Claim, parts: Sequence[Count], policy: RangePolicy) -> Account:
    """The people enumerated: those told of beside one another added up; of subgroups only those that cannot overlap."""
    beside = [c for c in parts if not c.part_of_total]
    apart = beside or [c for c in parts if c.group in policy.disjoint_groups]
    overlapping = [c for c in parts if c not in apart]
    low = max([sum(c.low or 0 for c in apart), *(c.low or 0 for c in overlapping)])
    high = max([sum(_top(c) for c in apart), *(_top(c) for c in overlapping)])
    civilian = sum(_top(c) for c in apart if c.status not in policy.presumed)
    opened = beside and high <= low and any(c.high is None for c in apart)  # "at least 8 children"
    return Account(
        claim, Bears.PARTS, low or None, None if opened else max(high, low), civilian, bool(beside), parts[0].span
    )


def _in_words(claim: Claim, counts: Iterable[Count], policy: RangePolicy) -> Account | None:
    read = [(number, c) for c in counts if (number := _inferred(c, claim, policy)) is not None]
    if not read:
        return None
    number, count = max(read, key=lambda pair: pair[0].low)
    civilian = 0 if count.status in policy.presumed else number.high or number.low
    word = claim.quote if _shared(count, claim) else count.vague
    beside = count.status in policy.presumed and count.group is None and _tells_of_fighters(claim, count.harm, policy)
    return Account(
        claim, Bears.WORDS, number.low, number.high, civilian, span=count.span, word=word, beside_fighters=beside
    )


def _inferred(count: Count, claim: Claim, policy: RangePolicy) -> NumberWord | None:
    """What the policy makes of a number word, or of a bare plural where there is none."""
    table = policy.vague
    if count.vague is not None:
        number = table.words.get(" ".join(count.vague.casefold().split()))
    else:
        words = count.who or claim.quote
        number = table.bare_plural["arabic" if any("\u0600" <= c <= "\u06ff" for c in words) else "latin"]
        number = next((one.number for one in table.either if one.is_one(count.who or "")), number)
    if number is not None and table.shared is not None and _shared(count, claim):
        return table.shared
    if number is None or number.in_context is None or claim.event is None or claim.event.type not in table.context:
        return number
    return NumberWord(number.in_context, number.in_context)


def _shared(count: Count, claim: Claim) -> bool:
    """ "15 were killed and injured": the number is that of both harms together, and says of neither how many.

    "A number of people were killed and injured" says of each what it would say alone.
    """
    if count.undivided is not None or count.span is None or count.vague is not None or _numbered(count):
        return False
    number = count.who is None or count.who.isdecimal() or count.span.end - count.span.start > len(count.who)
    others = (c for c in claim.counts if c.harm is not count.harm and c.span == count.span)
    return number and any(not _numbered(c) for c in others)


def _top(count: Count) -> int:
    return count.high if count.high is not None else count.low or 0


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = tuple(numbers)
    return None if None in known else sum(n for n in known if n is not None)


def _less(number: int | None, others: int) -> int | None:
    return None if number is None else max(0, number - others)
