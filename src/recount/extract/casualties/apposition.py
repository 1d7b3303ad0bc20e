"""Groups in apposition: "three civilians (two children and a woman)" tells of three people, and who they were.

What stands in brackets, after a colon or dash, or after "namely" («هم») behind a number of people is who these are: the
groups are parts of the whole before them and are never added to it. Groups that come to more than the whole are kept
as they are told, so that the contradiction shows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from ...records import Group, Status
from ..harm.figure import Figure
from ..harm.harm_words import Trigger
from ..harm.the_rest import with_the_rest
from ..lexicon.grammar import any_of, auxiliaries, prefixes, syntax
from ..lexicon.sentence import Sentence
from ..numbers.quantified import Quantity

_NO_GROUP = (None, Group.FAMILY, Group.OTHER)
_SEVERAL = 2
#: characters within brackets that may tell who people are; between groups that are listed
_BRACKETS, _GAP = 120, 30


class Opened(NamedTuple):
    """The groups told of behind a whole, and where the words of them end, a closing bracket or dash included."""

    groups: tuple[Quantity, ...]
    end: int


class Unpacked(NamedTuple):
    """The quantities of a sentence: what is in apposition stands under its whole, whose words reach over it.

    `groups` and `wholes` go by where the whole starts; a whole stands there as it was before it was stretched.
    """

    quantities: tuple[Quantity, ...]
    groups: dict[int, tuple[Quantity, ...]]
    wholes: dict[int, Quantity]


def unpacked(sentence: Sentence, quantities: Sequence[Quantity], triggers: Sequence[Trigger]) -> Unpacked:
    """The quantities of a sentence without the groups that stand in apposition to one of them."""
    kept: list[Quantity] = []
    groups: dict[int, tuple[Quantity, ...]] = {}
    wholes: dict[int, Quantity] = {}
    reached = 0
    for number, whole in enumerate(quantities):
        if whole.start < reached:
            continue
        opened = _opened(sentence, whole, whole.end, quantities[number + 1 :]) if whole.people else None
        if opened is None or not _are_they(sentence, whole, opened, triggers):
            kept.append(whole)
            continue
        groups[whole.start], wholes[whole.start] = opened.groups, whole
        kept.append(whole._replace(end=opened.end))
        reached = opened.end
    return Unpacked(tuple(kept), groups, wholes)


def with_groups(
    sentence: Sentence, figures: Sequence[Figure], quantities: Sequence[Quantity], told: Unpacked
) -> list[Figure]:
    """The figures with the groups in apposition to each as its parts; one that another word governs is left to it."""
    found: list[Figure] = []
    figures = _told_behind(sentence, figures)
    taken = {figure.people.start for figure in figures}
    for figure in figures:
        people = figure.people
        groups = told.groups.get(people.start, ())
        if not groups and (figure.trigger.start >= people.end or not people.people):
            groups = _behind_the_word(sentence, figure, quantities)
        found.append(figure._replace(people=told.wholes.get(people.start, people)))
        if not (figure.part or figure.negated or taken & {group.start for group in groups}):
            found += [Figure(figure.harm, group, figure.trigger, part=True, death=figure.death) for group in groups]
    return with_the_rest(sentence.text, _all_of_one_group(sentence, sorted(found, key=lambda f: f.people.start)))


def _told_behind(sentence: Sentence, figures: Sequence[Figure]) -> list[Figure]:
    """ "Five people were killed, a woman and four children, and others injured": who the five were."""
    found = list(figures)
    for at, whole in enumerate(figures):
        run = list(takewhile(_is_told_apart, figures[at + 1 :]))
        rest = figures[at + 1 + len(run) :][:1]
        if not run or not rest or rest[0].trigger != run[0].trigger or whole.trigger == run[0].trigger:
            continue
        alike = _is_bare_whole(whole) and sum(f.people.low or 0 for f in run) == whole.people.low
        if alike and _behind().fullmatch(sentence.text, whole.trigger.end, run[0].people.start):
            own = [f._replace(harm=whole.harm, trigger=whole.trigger, part=True) for f in run]
            found[at + 1 : at + 1 + len(run)] = own
    return found


def _is_told_apart(figure: Figure) -> bool:
    return figure.people.group in _TOLD_APART


def _is_bare_whole(figure: Figure) -> bool:
    """True for several people of no group, before the word of what befell them."""
    several = bool(figure.people.people) and (figure.people.low or 0) >= _SEVERAL and figure.people.group is None
    return several and not figure.part and figure.trigger.start >= figure.people.end


_TOLD_APART = frozenset((Group.CHILDREN, Group.WOMEN, Group.MEN))


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"\s*,\s*(?:{any_of('article')}\s+)?")


def _behind_the_word(sentence: Sentence, figure: Figure, quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """ "Three civilians were killed: two children and a woman"; "5 dead (3 children)"; "and hurt six (2 women)"."""
    end = max(figure.trigger.end, figure.people.end)
    behind = [q for q in quantities if q.start >= end]
    opened = _opened(sentence, figure.people, end, behind)
    if opened is None and (led := _led_to().match(sentence.text, end)):
        opened = _opened(sentence, figure.people, led.end(), behind)  # "were killed in the market: two men and a boy"
        if opened and sum(group.low or 0 for group in opened.groups) != figure.people.low:
            return ()
    return opened.groups if opened else ()


def _opened(sentence: Sentence, whole: Quantity, at: int, behind: Sequence[Quantity]) -> Opened | None:
    """The groups told of right behind an offset; None where no group of people is."""
    if not behind or behind[0].start - at > _GAP or (whole.low or 0) < _SEVERAL or whole.group not in _NO_GROUP:
        return None
    opens = _opening().match(sentence.text, at, behind[0].start)
    if opens is None and _right_behind().fullmatch(sentence.text, at, behind[0].start):
        return _who_they_are(sentence, whole, behind)
    if opens is None or not _joint().fullmatch(sentence.text, opens.end(), behind[0].start):
        return None
    mark = opens[0].strip()[-1:]
    if mark == "-" and not _is_dash(sentence, opens.start(), opens.end()):
        return None
    opened = _in_brackets(sentence, behind) if mark == "(" else _in_a_row(sentence, behind)
    if opened is None or all(group.group in _NO_GROUP and not _fights(group) for group in opened.groups):
        return None
    most = whole.high or whole.low or 0
    return opened if all((group.low or 0) <= most for group in opened.groups) else None


@cache
def _right_behind() -> re.Pattern[str]:
    """ " ", «من عائلة واحدة، »: no word between people and who they were but that they are of one family."""
    return re.compile(rf"\s|(?:\s+{any_of('of_one_family')})?\s*,\s*(?:{any_of('article')}\s+)?")


def _who_they_are(sentence: Sentence, whole: Quantity, behind: Sequence[Quantity]) -> Opened | None:
    """«3 مدنيين طفلان وامرأة»: nothing but their number tells that the groups are those before them."""
    opened = _in_a_row(sentence, behind)
    if opened and _fights(whole) and not all(map(_fights, opened.groups)):
        return None  # "three fighters, two prisoners and a civilian"
    return opened if opened and sum(group.low or 0 for group in opened.groups) == whole.low == whole.high else None


def _fights(people: Quantity) -> bool:
    return people.status is Status.COMBATANT


def _in_brackets(sentence: Sentence, behind: Sequence[Quantity]) -> Opened | None:
    start = behind[0].start
    end = sentence.text.find(")", start, start + _BRACKETS)
    row = listed_behind(sentence.text, behind)
    return Opened(row, end + 1) if end >= 0 and row and row[-1].end <= end else None


def _in_a_row(sentence: Sentence, behind: Sequence[Quantity]) -> Opened | None:
    row = listed_behind(sentence.text, behind)
    if not row:
        return None
    closes = _closing().match(sentence.text, row[-1].end)
    return Opened(row, closes.end() if closes else row[-1].end)


def listed_behind(text: str, behind: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The people listed one after the other, each with a number of their own."""
    row: list[Quantity] = []
    for people in behind:
        if not people.people or people.low is None or people.collective:
            break
        if row and not _joint().fullmatch(text, row[-1].end, people.start):
            break
        row.append(people)
    return tuple(row)


def _are_they(sentence: Sentence, whole: Quantity, opened: Opened, triggers: Sequence[Trigger]) -> bool:
    """False where a word of harm behind the groups may be theirs alone: "three civilians - two children were hurt"."""
    closed = sentence.text[opened.groups[-1].end : opened.end].strip()
    if (
        closed == "-"
        or sentence.text[opened.end - 1] == ")"
        or sum(group.low or 0 for group in opened.groups) == whole.low
    ):
        return True
    return not _governed(sentence.text, opened.groups[-1].end, triggers)


def _governed(text: str, end: int, triggers: Sequence[Trigger]) -> bool:
    behind = next((trigger for trigger in triggers if trigger.start >= end), None)
    return behind is not None and auxiliaries().fullmatch(text, end, behind.start) is not None


def _is_dash(sentence: Sentence, start: int, end: int) -> bool:
    """True for a dash between blanks or a long one, and not for a hyphen within a word."""
    written = sentence.folded.cased[start:end]
    return written.strip() != "-" or (written[0].isspace() and written[-1].isspace())


def _all_of_one_group(sentence: Sentence, figures: list[Figure]) -> list[Figure]:
    """The figures, where "five people, all children" tells that five are children; two groups share the number."""
    found: list[Figure] = []
    for figure in figures:
        wholes = [f for f in found if not f.part and f.harm is figure.harm and f.people.low]
        found.append(_all(sentence, wholes, figure) if wholes and figure.people.low is None else figure)
    return found


def _all(sentence: Sentence, wholes: Sequence[Figure], figure: Figure) -> Figure:
    text, people, whole = sentence.text, figure.people, wholes[-1]
    told = _together([f.people for f in wholes if f.trigger == whole.trigger])
    ends = [end for end in (told.end, whole.trigger.end) if end <= people.start]
    if people.group in _NO_GROUP or told.group not in _NO_GROUP or not any(
        all_of_them().fullmatch(text, end, people.start) for end in ends
    ):  # fmt: skip
        return figure
    if _goes_on().match(text, people.end):
        return figure._replace(part=True)
    return figure._replace(people=people._replace(number=told.number, implied=told.implied), part=True)


def _together(told: Sequence[Quantity]) -> Quantity:
    """The last of those told of under one word of harm; "a teacher and a farmer, both …" as the two that they are."""
    last = told[-1]
    if last.low != 1 or any(one.low != one.high or one.group not in _NO_GROUP for one in told):
        return last
    return last._replace(number=None, implied=sum(one.low or 0 for one in told))


@cache
def _opening() -> re.Pattern[str]:
    brackets = rf"(?:\s+{any_of('of_a_family')})?\s*[:(]\s*"
    return re.compile(rf"{brackets}|\s*-\s*|,?\s+{any_of('they_are')}\s+(?:{any_of('all_of_them')}\s+)?")


@cache
def _led_to() -> re.Pattern[str]:
    """A place or means behind a word of harm, up to the colon that opens who the harmed were."""
    return re.compile(rf"\s+(?:{any_of('preposition')}|{any_of('at_place')})\s[^.,;:()\d\n]{{1,60}}(?=:\s)")


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(r"\s*-\s*|\s*,(?=\s)")


@cache
def _joint() -> re.Pattern[str]:
    whose = f"(?:{any_of('whose_kin')}|{any_of('article')}|{any_of('definite')})"
    return re.compile(rf"\s*(?:,\s*)?(?:{any_of('connective')}\s*)?(?:{whose}\s+)?")


@cache
def all_of_them() -> re.Pattern[str]:
    """Between people and what all of them were: ", all of them ", «، كلهم من ال»."""
    of = "|".join(map(re.escape, syntax("of")))
    return re.compile(rf"[\s,(-]*{any_of('all_of_them')}\s+(?:(?:{of})\s+)?(?:{any_of('prefix')})?")


@cache
def _goes_on() -> re.Pattern[str]:
    """What leads to a second group behind the first: "all women and children"."""
    return re.compile(
        rf"\s*,?\s*(?:{any_of('or')}|{any_of('connective')})(?!\w)|\s+(?:{'|'.join(map(re.escape, sorted(_onto())))})\w"
    )


@cache
def _onto() -> frozenset[str]:
    return prefixes() & frozenset(syntax("connective"))
