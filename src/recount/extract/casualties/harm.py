"""Figures to counts: what the numbers of a sentence say in the terms of a record, in the exact words.

A whole and its parts stay apart, an enumeration becomes a whole by addition of what was listed and of nothing
else, and two rival wholes in one sentence become two accounts, never a sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ...records import Count, EventType, Group, Harm, Indirect, OfWounds, Span, Status
from ..events.earlier_event import Earlier, died_of_it, earlier_told
from ..harm.figure import Figure
from ..harm.known_person import known_person
from ..harm.titled_in_row import all_titled_in_row, next_titled
from ..lexicon.grammar import joined_on, joins, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, Mention, SpeechWord, small_words
from ..numbers.quantified import Quantity

_WITHOUT_GROUP = (None, Group.FAMILY, Group.OTHER)


@dataclass(frozen=True, slots=True)
class Account:
    """The counts of one account within a sentence, and the folded offsets that carry them."""

    counts: tuple[Count, ...]
    start: int
    end: int


def accounts(sentence: Sentence, figures: Sequence[Figure], turns: Sequence[int] = ()) -> tuple[Account, ...]:
    """The accounts that a sentence gives: one, unless it states rival totals of the same harm and status.

    `turns` are the folded offsets at which another speaks than before: what stands on either side is told by two.
    """
    if not figures:
        return ()
    groups: list[list[Figure]] = []
    earlier = _apart_in_time(sentence, figures) if len(figures) > 1 else None
    for figure in _ungarbled(figures):
        rival = groups and (_rivals(sentence, figure, groups[-1]) or _told_by_another(sentence, figure, groups[-1]))
        rival = rival or (groups and any(_ends(groups[-1][-1]) <= at < _opens(figure) for at in turns))
        if groups and not rival and not (earlier and _of(earlier, figure) is not _of(earlier, groups[-1][-1])):
            groups[-1].append(figure)
        else:
            groups.append([figure])
    return tuple(_account(sentence, group) for group in groups)


def _opens(figure: Figure) -> int:
    return min(figure.people.start, figure.trigger.start)


def _ends(figure: Figure) -> int:
    return max(figure.people.end, figure.trigger.end)


def _apart_in_time(sentence: Sentence, figures: Sequence[Figure]) -> Earlier | None:
    """The event by which that of the sentence is dated; a death goes back to it: "dies two days after the strike"."""
    earlier = earlier_told(sentence)
    died = earlier and any(died_of_it(sentence, figure) for figure in figures if not _of(earlier, figure))
    return None if died else earlier


def _of(earlier: Earlier, figure: Figure) -> bool:
    """Whether a figure is of the event by which that of the sentence is dated."""
    return earlier.at.start <= min(figure.people.start, figure.trigger.start) < earlier.at.end


def _ungarbled(figures: Sequence[Figure]) -> list[Figure]:
    """Figures without parts that are larger than every known whole that they could be part of."""
    return [f._replace(part=False) if f.part and _too_large(f, figures) else f for f in figures]


def _too_large(part: Figure, figures: Sequence[Figure]) -> bool:
    wholes = [f for f in figures if f.harm is part.harm and not f.part]
    tops = [0 if f.negated else _top(f) for f in wholes if f.negated or _top(f)]
    if len(wholes) > 1 and len({f.trigger for f in wholes}) == 1:
        tops = [sum(tops)]  # "a teacher and a farmer, both women"
    return bool(tops) and _top(part) > max(tops)


def _top(figure: Figure) -> int:
    return figure.people.high or figure.people.low or 0


def _rivals(sentence: Sentence, figure: Figure, group: Sequence[Figure]) -> bool:
    """A second whole of the same harm under another word of harm is another account of the same thing.

    So are "the dead", whatever the status of those told of before: «استشهد 5 مدنيين … والشهداء هم: …».
    """
    if figure.part:
        return False
    if figure.trigger.word.own or next_titled(sentence, group[-1], figure):
        return False  # "killed his wife before killing himself"
    wholes = (other for other in group if not (other.part or other.trigger.word.own))
    back = figure.people.status is None and _of_those_told(sentence, figure.trigger)
    return any(_same_people(figure, other, back=back) for other in wholes if other.trigger != figure.trigger)


def _of_those_told(sentence: Sentence, trigger: Mention[HarmWord]) -> bool:
    """True for a word for the dead or wounded with the article: it says of those told of who they are."""
    return trigger.word.role == "people" and sentence.text.startswith(syntax("definite_onto"), trigger.start)


def _same_people(one: Figure, other: Figure, *, back: bool) -> bool:
    """True for a harm to people of one kind; who died later or indirectly is somebody else than who died at once."""
    course = (one.death is None) == (other.death is None)
    status = back or one.people.status == other.people.status
    return one.harm is other.harm and course and status and _same_group(other, one)


def _told_by_another(sentence: Sentence, figure: Figure, group: Sequence[Figure]) -> bool:
    """ "Four civilians were killed, but the radio cited five deaths": of the five nothing says that they are others.

    Who tells of none is not who tells of some: "state media said nobody was hurt, but residents said two died".
    """
    none = [f for f in group if f.negated]
    if none and not figure.negated and _top(figure):
        end = max(max(f.people.end, f.trigger.end) for f in none)
        return any(end <= m.start < figure.people.start for m in sentence.of(SpeechWord) if m.word.role == "verb")
    wholes = [f for f in group if not f.part and f.trigger != figure.trigger and _top(f)]
    if figure.part or not wholes:
        return False
    last = wholes[-1]
    if not _top(figure):
        return _says_who_they_were(sentence, last, figure)
    alike = last.harm is figure.harm and _same_group(last, figure) and (last.death is None) == (figure.death is None)
    civil = {last.people.status, figure.people.status} <= {None, Status.CIVILIAN}
    return alike and civil and _turns_to_another(sentence, last.people.end, figure.people.start)


def _says_who_they_were(sentence: Sentence, last: Figure, figure: Figure) -> bool:
    """ "Residents say seven were killed; the army says the dead were fighters": of all, and without a number."""
    told = figure.trigger.word.role == "people" and figure.people.status in (Status.COMBATANT, Status.CIVILIAN)
    same = told and not figure.vague and figure.harm is last.harm and figure.people.status != last.people.status
    return same and any(last.people.end <= m.start < figure.people.start for m in sentence.of(SpeechWord))


def _turns_to_another(sentence: Sentence, start: int, end: int) -> bool:
    """True where a word of speech or of contrast stands between two offsets."""
    if any(start <= m.start < end for m in sentence.of(SpeechWord)):
        return True
    return not set(syntax("contrast")).isdisjoint(sentence.text[start:end].replace(",", " ").split())


def _same_group(one: Figure, other: Figure) -> bool:
    return one.people.group == other.people.group or (
        one.people.group in _WITHOUT_GROUP and other.people.group in _WITHOUT_GROUP
    )


def _account(sentence: Sentence, figures: Sequence[Figure]) -> Account:
    counts: list[Count] = []
    for harm in dict.fromkeys(f.harm for f in figures):
        counts.extend(_counts_of(sentence, _with_inner(sentence, [f for f in figures if f.harm is harm])))
    start = min(min(f.people.start, f.trigger.start) for f in figures)
    end = max(max(f.people.end, f.trigger.end, f.death.end if f.death else 0) for f in figures)
    return Account(tuple(counts), start, end)


def _counts_of(sentence: Sentence, figures: Sequence[Figure]) -> list[Count]:
    """The counts of one harm: the whole first. What is listed in groups under one word is a whole by enumeration."""
    wholes = [f for f in figures if not f.part]
    civil = [f for f in wholes if f.people.status is not Status.COMBATANT]
    if any(f.death for f in civil) and not all(f.death for f in civil):
        return _with_later(sentence, figures, civil)
    if all_dead := _with_own(sentence, figures, civil):
        parts = [replace(_count(sentence, f), part_of_total=True) for f in all_dead]
        beside = [_count(sentence, f) for f in figures if f not in all_dead]
        return [_enumerated_total(sentence, all_dead), *parts, *beside]
    if _described(sentence, civil):
        described = [replace(_count(sentence, f), part_of_total=True) for f in civil[1:]]
        rest = [_count(sentence, f) for f in figures if f.part or f not in civil]
        return [_count(sentence, civil[0]), *described, *rest]
    listed = len({f.trigger for f in civil}) == 1 or all_titled_in_row(sentence, civil)
    if _enumerated(civil) and listed and not _told_apart(civil):
        known = all(_count(sentence, f).found for f in civil)
        total = replace(_enumerated_total(sentence, civil), found=known)
        mixed = len({f.people.status for f in civil}) > 1 and Group.DETAINEES in {f.people.group for f in civil}
        parts = [
            replace(_count(sentence, f), part_of_total=True) for f in civil if _group(f) or (mixed and f.people.status)
        ]
        return [total, *parts, *(_count(sentence, f) for f in figures if f.part or f not in civil)]
    return [_count(sentence, f) for f in figures]


def _with_later(sentence: Sentence, figures: Sequence[Figure], civil: Sequence[Figure]) -> list[Count]:
    """ "Three were killed and a woman died later of her wounds": joined by "and" they are four, else some of the three.

    Who died later is a part of the whole either way, so that nobody is counted twice.
    """
    rest = [_count(sentence, f) for f in figures if f not in civil]
    known = all(f.people.low is not None for f in civil)
    if known and all(_joined(sentence, one, two) for one, two in pairwise(civil)):
        parts = [replace(_count(sentence, f), part_of_total=True) for f in civil if f.death or _group(f)]
        return [_enumerated_total(sentence, civil), *parts, *rest]
    top = max(_top(f) for f in civil if not f.death)
    fitting = [f._replace(part=True) if f.death and _top(f) <= top else f for f in civil]
    return [*(_count(sentence, f) for f in fitting), *rest]


def _joined(sentence: Sentence, one: Figure, two: Figure) -> bool:
    """True where "and" and nothing that parts sentences stands between two figures."""
    text, triggers = sentence.text, {two.trigger.start} if two.trigger != one.trigger else set()
    head = min({two.people.start, *triggers})
    between = text[one.people.end : two.people.start]
    written_on = text[head - 1 : head] in joined_on() and not text[head - 2 : head - 1].isalpha()
    return not set(".;:") & set(between) and (written_on or bool(joins().search(between)))


def _with_inner(sentence: Sentence, figures: Sequence[Figure]) -> list[Figure]:
    """The figures, where "among them a mother" behind "six women" tells of some of these and not of a seventh."""
    kept: list[Figure] = []
    for figure in figures:
        last = kept[-1] if kept else None
        same = last is not None and figure.part and last.people.group is figure.people.group is not None
        inner = (
            last is not None
            and same
            and (
                _some_of_them(sentence.text[last.people.end : figure.people.people_start])
                or _in_brackets_of(sentence.text, last, figure)
            )
        )
        kept.append(figure._replace(inner=True) if inner else figure)
    return kept


def _in_brackets_of(text: str, whole: Figure, part: Figure) -> bool:
    """ "11 children (five boys and six girls)": the boys and the girls are these children."""
    end, start = whole.people.end, part.people.start
    if whole.inner:
        return text.rfind("(", 0, end) >= 0 and not set("()") & set(text[end:start])
    return text[end:start].strip() == "(" and _top(part) < _top(whole)


def _some_of_them(gap: str) -> bool:
    """ "Six women, among them a", "three children, one of them an"."""
    return any(word in gap for word in small_words("subgroup")) or any(word in gap for word in syntax("one_of_them"))


def _with_own(sentence: Sentence, figures: Sequence[Figure], civil: Sequence[Figure]) -> list[Figure]:
    """The dead of "he killed three people and then himself", which are four; empty where nobody killed himself as well.

    Of a bomb nobody says that it adds one, and one who fights is no part of a number of others.
    """
    own = [f for f in figures if f.trigger.word.own and f.people.status is not Status.COMBATANT]
    others = [f for f in civil if f not in own]
    if len(own) != 1 or not others or any(m.word.type is EventType.EXPLOSION for m in sentence.of(EventWord)):
        return []
    if any(m.start < own[0].people.start for m in sentence.small("subgroup")):
        return []  # "eight people, including the man who killed himself"
    dead = sorted([*others, *own], key=lambda f: f.people.start)
    known = all(f.people.low is not None and not f.negated and not f.death for f in dead)
    return dead if known and len({f.trigger for f in others}) == 1 else []


def _described(sentence: Sentence, figures: Sequence[Figure]) -> bool:
    """ "three civilians, two women and a child": groups after a comma that fit into the number before them."""
    if len(figures) < 2 or _group(figures[0]):
        return False
    if any(not (_group(f) or f.people.implied) or f.people.low is None for f in figures[1:]):
        return False
    gap = sentence.text[figures[0].people.end : figures[1].people.start]
    top, parts = _top(figures[0]), sum(f.people.low or 0 for f in figures[1:])
    return (
        gap.lstrip()[:1] in set(",(:-")
        and parts <= top
        and not any(word in syntax("connective") for word in gap.split())
    )


def _enumerated(figures: Sequence[Figure]) -> bool:
    """True where people are listed one after another with their numbers, so that together they are the whole."""
    return len(figures) > 1 and all(f.people.low is not None for f in figures)


def _told_apart(figures: Sequence[Figure]) -> bool:
    """ "Two civilian officials and their driver": each keeps what is said of his status, and nobody is of a group."""
    return len({f.people.status for f in figures}) > 1 and not any(_group(f) for f in figures)


def _enumerated_total(sentence: Sentence, figures: Sequence[Figure]) -> Count:
    start, end = figures[0].people.start, figures[-1].people.end
    highs = [f.people.high for f in figures]
    statuses = {f.people.status for f in figures}
    return Count(
        harm=figures[0].harm,
        status=statuses.pop() or Status.UNKNOWN if len(statuses) == 1 else Status.UNKNOWN,
        who=sentence.stated(start, end),
        low=None if figures[0].trigger.word.feared else sum(f.people.low or 0 for f in figures),
        high=None if None in highs else sum(h for h in highs if h is not None),
        exact=all(f.people.number is None or f.people.number.exact for f in figures),
        of_wounds=_of_wounds(figures[0]),
        indirect=_indirect(figures[0]),
        outcome_open=figures[0].trigger.word.act,
        span=sentence.folded.original_span(start, end),
    )


def _count(sentence: Sentence, figure: Figure) -> Count:
    people = figure.people
    low, high = (0, 0) if figure.negated else (people.low, people.high)
    if feared := figure.trigger.word.feared and not figure.negated:
        low = None  # that many may have died, and it may be that nobody did
    return Count(
        harm=figure.harm,
        status=people.status or Status.UNKNOWN,
        group=_group(figure),
        who=_who(sentence, figure),
        low=low,
        high=high,
        exact=not feared and (figure.negated or _exact(people)),
        vague=None if feared else figure.vague,
        part_of_total=figure.part,
        span=sentence.folded.original_span(people.start, people.end),
        of_wounds=_of_wounds(figure),
        indirect=_indirect(figure),
        outcome_open=figure.trigger.word.act and not (figure.negated or _outlived(sentence, figure)),
        revises=figure.revises,
        found=figure.found or known_person(sentence, figure),
        undivided=None if figure.negated else figure.undivided,
    )


def _outlived(sentence: Sentence, figure: Figure) -> bool:
    """ "A boy who was shot in the hand is in stable condition": the one who was shot is wounded, and not dead."""
    return _top(figure) == 1 and bool(sentence.small("survives")) and not _deadly(sentence)


def _deadly(sentence: Sentence) -> bool:
    return any(m.word.harm is Harm.KILLED for m in sentence.of(HarmWord))


def _exact(people: Quantity) -> bool:
    return people.number.exact if people.number else people.implied is not None


def _of_wounds(figure: Figure) -> OfWounds | None:
    """Death of wounds, its lag not yet read; none for a figure that says there were none."""
    return OfWounds() if figure.death and figure.death.indirect is None and not figure.negated else None


def _indirect(figure: Figure) -> Indirect | None:
    return figure.death.indirect if figure.death and not figure.negated else None


def _group(figure: Figure) -> Group | None:
    """The group of the people; "five members of one family" is a number of people and no group of them."""
    people = figure.people
    if figure.inner:
        return None
    return None if people.group is Group.FAMILY and people.number and not figure.part else people.group


def _who(sentence: Sentence, figure: Figure) -> str | None:
    """The people in the words as stated, without the number where there are words beside it."""
    people, harm = figure.people, figure.trigger
    if people.people:
        in_field = people.number and people.people_start < harm.start and harm.end <= people.number.start
        return sentence.stated(people.people_start, harm.start if in_field else people.end).strip()
    return sentence.stated(people.start, people.end) if people.number is None else None


def covers(account: Account, span: Span) -> bool:
    """True where the account's words reach into a folded span."""
    return account.start < span.end and span.start < account.end
