"""A report's rosters together: each person once, and the people who are told of without a name only beside the names.

What is new in each sentence becomes the counts of one claim of harm; every name becomes a claim of that person's fate.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...records import ClaimKind, Count, Harm, PersonMention, Span, Stance, Status
from ..events.context import Context
from ..frames.compose import Draft, Told
from ..lexicon.sentence import Sentence
from ..people.person_phrases import latin_alias
from ..people.roster_names import parts
from ..places.places import PlaceMention
from ..rosters.roster import find_listed
from ..rosters.roster_alone import names_promised, only_people
from ..rosters.roster_described import described, without_fighters, without_spared
from ..rosters.roster_generations import of_ages_astride, of_grown_families, of_grown_siblings, of_open_age
from ..rosters.roster_groups import group_of, other_group_of
from ..rosters.roster_parents import grown
from ..rosters.roster_people import Member, members
from ..rosters.roster_same import is_father, may_be, same_person
from ..speakers.attribution import attribute
from ..speakers.hedges import hedge_of
from ..speakers.voices import nearest_voice


@dataclass(frozen=True, slots=True)
class Roster:
    """The members of one sentence, with the sentence under its context."""

    told: Told
    so_far: Context
    members: tuple[Member, ...]


def heard(told: Told, so_far: Context, places: Sequence[PlaceMention], before: Sequence[Roster]) -> list[Roster]:
    """The roster of a sentence, if it has one; the list of the sentence before it may go on in it."""
    start = told.sentence.span.start
    last = before[-1] if before and before[-1].told.sentence.span.end >= start - _GOES_ON else None
    promised = Harm.KILLED if names_promised(told.sentence) and only_people(told.sentence) else None
    listed = find_listed(told.sentence, last.members[-1].harm if last else promised, places)
    found = tuple(members(listed, told.sentence.folded.cased)) if listed else ()
    found = of_grown_families(of_ages_astride(found, told.sentence.folded.cased), told.sentence.text, start)
    return [Roster(told, so_far, found)] if found else []


#: how many characters may part the lists of two sentences that go on one list
_GOES_ON = 300


def as_told(rosters: Sequence[Roster], drafts: Sequence[Draft]) -> Sequence[Roster]:
    """The rosters beside the claims of their report: "the victims were identified as X and Y" are dead or wounded.

    Where it tells of wounded and of nobody killed, those of whom no word says that they died are wounded.
    """
    told = {count.harm for draft in drafts for count in draft.counts if count.low or count.high or count.vague}
    if Harm.KILLED in told or Harm.INJURED not in told:
        return rosters
    return [replace(one, members=tuple(map(_wounded, one.members))) for one in rosters]


def _wounded(member: Member) -> Member:
    return replace(member, harm=Harm.INJURED) if member.assumed else member


def harms(rosters: Sequence[Roster], drafts: Sequence[Draft]) -> list[Draft]:
    """One claim of harm for each sentence that tells of people whom no sentence of the report told of before.

    `drafts` are the other claims of the report.
    """
    found = []
    rosters = as_told(rosters, drafts)
    full = _named_in_full(rosters, drafts)
    fighters = [c.span for d in drafts for c in d.counts if c.span and c.status is Status.COMBATANT and c.high == 1]
    for roster, told in zip(rosters, distinct(rosters), strict=True):
        new = tuple(m for m in told if m.name is not None or m.harm not in full)
        new = tuple(replace(m, fighter=True) if _led_by(m, roster, fighters) else m for m in new)
        if new:
            found.append(_harm(roster, new))
    return found


def _led_by(member: Member, roster: Roster, words: Sequence[Span]) -> bool:
    """True where one of some words stands right before a name and is told of its bearer: "Commander X"."""
    if member.name_span is None or not words:
        return False
    folded = roster.told.sentence.folded
    start, name = folded.original_span(member.start, member.end).start, folded.original_span(*member.name_span).start
    return any(start <= word.start and word.end + 1 == name for word in words)


def _named_in_full(rosters: Sequence[Roster], drafts: Sequence[Draft]) -> frozenset[Harm]:
    """The harms of which as many are named as the most that is stated: "their aunt" is one of these."""
    named = Counter(m.harm for members in distinct(rosters) for m in members if m.name is not None)
    rows = _spans_of_names(rosters)
    most, stated = Counter[Harm](), Counter[Harm]()
    for harm, counts in ((harm, [c for c in d.counts if c.harm is harm]) for d in drafts for harm in named):
        whole = [c for c in counts if not c.part_of_total]
        top = sum(_ANY if c.vague and c.low is None else c.high or c.low or 0 for c in whole)
        most[harm] = max(most[harm], top)
        by_row = any(c.span is not None and h is harm and _meet(at, c.span) for c in whole for h, at in rows)
        if not by_row and all(c.high is not None for c in whole):
            stated[harm] = max(stated[harm], top)
    return frozenset(harm for harm, top in most.items() if 1 < top == stated[harm] <= named[harm])


#: more than anybody counts: "dozens"
_ANY = 10**9


def by_name(drafts: Sequence[Draft], rosters: Sequence[Roster]) -> list[Draft]:
    """The drafts, where a number that only counts the names of a list is a part of a larger number that is stated."""
    listed = _spans_of_names(rosters)
    if not listed:
        return list(drafts)

    def named(count: Count) -> bool:
        return any(harm is count.harm and count.span is not None and _meet(span, count.span) for harm, span in listed)

    stated = Counter[Harm]()
    for count in (c for d in drafts for c in d.counts if not c.part_of_total and not named(c)):
        stated[count.harm] = max(stated[count.harm], count.high or count.low or 0)

    def part(count: Count) -> bool:
        return count.part_of_total or (0 < (count.low or 0) < stated[count.harm] and named(count))

    return [d._replace(counts=tuple(replace(c, part_of_total=part(c)) for c in d.counts)) for d in drafts]


def _spans_of_names(rosters: Sequence[Roster]) -> list[tuple[Harm, Span]]:
    return [
        (m.harm, roster.told.sentence.folded.original_span(*m.name_span))
        for roster in rosters for m in roster.members if m.name_span
    ]  # fmt: skip


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _harm(roster: Roster, people: Sequence[Member]) -> Draft:
    told = roster.told
    start, end = min(m.start for m in people), max(m.end for m in people)
    said = attribute(told.sentence, told.publisher, roster.so_far.speaker)
    voice = nearest_voice(said, told.sentence.span)
    return Draft(
        ClaimKind.HARM, start, end, voice.claimant if voice else told.publisher, voice, told.setting,
        None, (), tuple(_count(told.sentence, m) for m in people), Stance.ASSERTS,
        hedge=hedge_of(told.sentence),
    )  # fmt: skip


def _count(sentence: Sentence, member: Member) -> Count:
    group = group_of(member)
    span = member.name_span if group is None and member.name_span else (member.start, member.end)
    status = Status.COMBATANT if member.fighter else Status.UNKNOWN
    return Count(
        harm=member.harm, status=status, group=group, who=sentence.stated(*span), low=member.number,
        high=member.number, exact=True, part_of_total=True, listed=True, span=sentence.folded.original_span(*span),
        may_be=other_group_of(member),
    )  # fmt: skip


def persons(drafts: Sequence[Draft], rosters: Sequence[Roster], harmed: Sequence[Draft]) -> list[Draft]:
    """The claims of persons' fates, with those whom the lists name, and with what the lists say of age, sex and kin.

    `harmed` are the claims of harm of the report.
    """
    made = list(drafts)
    for roster in as_told(rosters, harmed):
        for member in roster.members:
            told = _person(member, roster.told.sentence)
            if told is None or told.span is None:
                continue
            at = next(
                (n for n, d in enumerate(made) if d.person and d.person.span and _meet(d.person.span, told.span)), None
            )
            if at is None:
                made.append(_fate(roster, member, told))
            elif (known := made[at].person) and known.harm is told.harm:
                age = told.age if known.age is None else known.age
                made[at] = made[at]._replace(person=replace(known, age=age, sex=known.sex or told.sex, kin=told.kin))
    return made


def _fate(roster: Roster, member: Member, person: PersonMention) -> Draft:
    told = roster.told
    start, end = member.name_span or (member.start, member.end)
    said = attribute(told.sentence, told.publisher, roster.so_far.speaker)
    voice = nearest_voice(said, told.sentence.span)
    return Draft(
        ClaimKind.PERSON, start, end, voice.claimant if voice else told.publisher, voice, told.setting,
        stance=Stance.ASSERTS, person=person, hedge=hedge_of(told.sentence),
    )  # fmt: skip


def _person(member: Member, sentence: Sentence) -> PersonMention | None:
    """The named person that a member is; None for those without a name."""
    if member.name_span is None:
        return None
    called = latin_alias().match(sentence.folded.cased, member.name_span[1], sentence.span.end)
    return PersonMention(
        name=sentence.stated(*member.name_span),
        aliases=(sentence.stated(*called.span(called.lastgroup or 0)),) if called else (),
        age=member.age, sex=member.sex, harm=member.harm,
        span=sentence.folded.original_span(*member.name_span), kin=member.kin,
    )  # fmt: skip


# ── who is the same ──


def distinct(rosters: Sequence[Roster]) -> list[tuple[Member, ...]]:
    """For each roster the people who are new in it, with all that any roster says of them."""
    named: list[tuple[int, Member]] = []
    others: list[tuple[int, Member]] = []
    for at, roster in enumerate(rosters):
        for member in roster.members:
            if member.name is None:
                others.append((at, member))
            elif (known := _known(named, at, member, roster)) is not None:
                named[known] = (named[known][0], _together(named[known][1], member))
            elif len(parts(member.name)) > 1 or member.kin or member.age is not None:
                named.append((at, member))
    named = grown(named, [(at, member) for at, roster in enumerate(rosters) for member in roster.members])
    named = described(named, rosters[0].told.sentence.folded.cased) if rosters else named
    named = without_spared(named, rosters[0].told.sentence.folded.cased) if rosters else named
    named = without_fighters(named, rosters[0].told.sentence.folded.cased) if rosters else named
    texts = [roster.told.sentence.text for roster in rosters]
    named = of_open_age(of_grown_siblings(named, texts), texts)
    left = _unnamed(named, others)
    return [
        tuple(sorted((m for n, m in (*named, *left) if n == at), key=lambda m: m.start)) for at in range(len(rosters))
    ]


def _known(named: Sequence[tuple[int, Member]], at: int, member: Member, roster: Roster) -> int | None:
    """Where the one that a member is stands among those named before; two side by side in one row are two."""
    text = roster.told.sentence.folded.cased
    for n, (number, other) in enumerate(named):
        joined = _JOINED.fullmatch(text, other.end, member.start) is not None
        beside = number == at and (joined or is_father(other, member))
        if not beside and same_person(other, member):
            return n
    return None


#: what stands between two of a row
_JOINED = re.compile(r"\s*,?\s*(?:and\s+)?")


def _together(one: Member, other: Member) -> Member:
    stage = one.stage if one.stage in ("adult", "child") else other.stage or one.stage
    age = one.age if one.age is not None else other.age
    return replace(one, age=age, sex=one.sex or other.sex, stage=stage, kin=one.kin or other.kin)


def _unnamed(named: Sequence[tuple[int, Member]], others: Sequence[tuple[int, Member]]) -> list[tuple[int, Member]]:
    """Those without names, less the people of the same kin whom another sentence names, or tells of before."""
    kept: list[tuple[int, Member]] = []
    for at, member in others:
        told = [*named, *kept]
        known = sum(m.number or 1 for n, m in told if n != at and m.harm is member.harm and may_be(member, m))
        left = (member.number or 0) - known
        if left > 0:
            kept.append((at, replace(member, number=left)))
    return kept
