"""The people whom a word of harm governs: those after "killing", those before "were killed", those of "12 deaths".

People listed one after another over "and" are governed together; no chain runs past the next word of harm, nor into
what another word tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from .agreement import acts
from .another_deed import another_deed, fared_otherwise
from .bare_ages import is_a_bare_age, stands_as_an_age
from .between import leads_to, plainly
from .grammar import (
    any_of,
    auxiliaries,
    beside,
    both,
    chain,
    joined_on,
    out_of_them,
    prefixes,
    somebodys_wounds,
    suffered,
    syntax,
    tells_itself,
)
from .harm_words import Trigger, own_number
from .in_company import companion, had, whence
from .individuals import apposed, described, is_noun, set_apart
from .kin_of_named import kin_behind
from .left_so import left_so
from .not_counted import bereaved_of, out_of, owns
from .out_of_a_group import out_of_those_ahead, some_of_whom
from .quantified import Quantity
from .semicolons import lists_on
from .sentence import Sentence
from .toll_words import is_toll
from .whole_first import whole_first
from .words import small_words


class Grammar(NamedTuple):
    """What the words of harm of a sentence may govern; `active` are those whose people follow.

    No chain of people runs across a verb of speech: "…, citing medics, said three people were killed".
    """

    text: str
    quantities: tuple[Quantity, ...]
    triggers: tuple[Trigger, ...]
    active: tuple[Trigger, ...]
    verbs: tuple[int, ...]
    sentence: Sentence

    def spoken_between(self, start: int, end: int) -> list[int]:
        """Where the verbs of speech between two offsets begin."""
        return [verb for verb in self.verbs if start <= verb < end]


def governed(grammar: Grammar, trigger: Trigger, role: str) -> list[Quantity]:
    """The people of a word of harm in its role: a noun of people, or a verb before its people or behind them."""
    return _GOVERNED[role](grammar, trigger)


def _of_people(grammar: Grammar, trigger: Trigger) -> list[Quantity]:
    """ "12 deaths", "death toll rose to 12", "شهيدان", "شهداء"."""
    text, quantities = grammar.text, grammar.quantities
    before = [q for q in quantities if q.end <= trigger.start and not _numbered_apart(grammar, q, trigger)]
    if before and beside().fullmatch(text, before[-1].end, trigger.start):
        if before[-1].people and (left := left_so(text, before, grammar.triggers, trigger)):
            return left
        if before[-1].number:
            return [before[-1]]
    if (
        before
        and (before[-1].implied or 0) > (trigger.word.number or 0) > 0
        and text[before[-1].end : trigger.start] == " "
    ):
        return [before[-1]]  # «شقيقان ضحية غارات»
    after = next((q for q in quantities if q.start >= trigger.end), None)
    if after and after.number and is_toll(text, trigger, after) and not _of_another(grammar, trigger, after):
        return [after]
    if after and after.number and after.people and text[trigger.end : after.start].strip() in {"", *syntax("of")}:
        among = text[: trigger.start].removesuffix("ال").rsplit(maxsplit=1)[-1:]
        if among and among[0] in (*small_words("subgroup"), *syntax("among_both")):
            return [after]  # «بين القتلى 11 طفلا وست نساء» are no 17 dead in all
        return chained(grammar, trigger, [after])  # "the bodies of nine people", «القتلى 11 طفلا وست نساء»
    word = trigger.word
    if word.wounds and (verb := suffered().search(text, max(0, trigger.start - 50), trigger.start)):
        return _before(grammar, trigger._replace(start=verb.start()))
    if word.wounds and somebodys_wounds().search(text, max(0, trigger.start - 50), trigger.start):
        return []
    if word.state and not is_noun(text, trigger):
        alone = before and before[-1].implied == 1 and not text[before[-1].end : trigger.start].strip()
        return [before[-1]] if alone else []
    if text[: trigger.start].rsplit(maxsplit=1)[-1:] in _whose():
        return []  # "their bodies" are of people told of before
    if after and after.implied and not word.number and text[trigger.end : after.start].split() in _of_some_one():
        return chained(grammar, trigger, [after])  # "the bodies of a couple and their son"
    return _with_its_people(grammar, trigger, after)


def _with_its_people(grammar: Grammar, trigger: Trigger, after: Quantity | None) -> list[Quantity]:
    """The people that a noun of its own number tells of, with those right behind it: «شهيدة وطفلها», «جثة شخصين»."""
    word, text = trigger.word, grammar.text
    here = Quantity(trigger.start, trigger.end, None, (), trigger.end, implied=word.number)
    gap = text[trigger.end : after.start].strip() if after else None
    if word.number and gap and (gap in joined_on() or gap in syntax("connective")):
        return chained(grammar, trigger, [here])
    if after and after.people and not after.number and gap in {"", *prefixes(), *syntax("of")}:
        if (after.implied or 0) > (word.number or 0) > 0:
            return chained(grammar, trigger, [after])  # the word is one, those whose bodies they are two
        here = Quantity(trigger.start, after.end, None, after.people, trigger.end, implied=word.number)
        return [here] if gap or word.number != 1 else chained(grammar, trigger, [here])  # «جثة رجل وامرأة»
    return [here]


def _of_another(grammar: Grammar, trigger: Trigger, people: Quantity) -> bool:
    """ "The wounded were brought to X after a raid killed five": a number behind a word of another harm is of that."""
    between = (t for t in grammar.triggers if trigger.end <= t.start < people.start)
    return any(
        t.word.harm is not trigger.word.harm and not both().fullmatch(grammar.text, trigger.end, t.start)
        for t in between
    )


def _numbered_apart(grammar: Grammar, people: Quantity, trigger: Trigger) -> bool:
    """«3 قتلى وجريحان», «3 أشخاص بين شهيد وجريحين»: the word tells its own number, behind another or behind «بين»."""
    text, told = grammar.text, [t for t in grammar.triggers if people.end <= t.start < trigger.start]
    if not trigger.word.number or (people.number is None and not told):
        return False
    among = text[people.end : trigger.start].split()[:1]
    return any(own_number(one, trigger) for one in told) or bool(among and among[0] in syntax("among_both"))


def after(grammar: Grammar, trigger: Trigger) -> list[Quantity]:
    """The people after an active word, chained over "and", up to the next word of harm."""
    return chained(grammar, trigger, [])


def with_others(grammar: Grammar, trigger: Trigger, named: list[Quantity]) -> list[Quantity]:
    """ "Killed Amal Example and her two sons": the one named behind a word, and the kin chained to the name.

    Only behind "and": "Amal Example, his neighbour's daughter" is one person.
    """
    if not named or named[-1].start < trigger.end:
        return named
    kin = next((q for q in grammar.quantities if q.start >= named[-1].end), None)
    beside = kin is not None and _and_kin().fullmatch(grammar.text, named[-1].end, kin.start)
    return chained(grammar, trigger, named) if beside else chained_to_named(grammar, trigger, named[-1])


@cache
def _and_kin() -> re.Pattern[str]:
    """Between a name and the kin beside it: "(34) and her", "and two of his"."""
    age = r"(?:\s*,?\s*\(?\d{1,3}\)?\s*,?)?"
    return re.compile(rf"{age}\s*,?\s+{any_of('connective')}\s+{any_of('whose_kin')}\s+(?:[\w-]+\s+)?")


def chained(grammar: Grammar, trigger: Trigger, found: list[Quantity]) -> list[Quantity]:
    """Those found, and the people behind the word that are chained to them."""
    text, quantities, triggers = grammar.text, grammar.quantities, grammar.triggers
    limit = min((t.start for t in triggers if t.start >= trigger.end), default=len(text))
    reached = found[-1].end if found else trigger.end
    for people in (q for q in quantities if reached <= q.start):
        own = people.end <= limit or (not found and people.start < limit)
        titled = bool(found) and _titled(text, found[-1], people)
        listed = found and (
            chain().fullmatch(text, reached, people.start) or lists_on(grammar.sentence, reached, people)
        )
        chained = titled or listed
        if not own or not (chained if found else leads_to(grammar.sentence, trigger, reached, people)):
            break
        if not found and acts(text, people, quantities):
            reached = people.end
            continue
        if not found and owns(text, people, quantities):
            reached = people.end + 2
            continue
        if found and not people.people:
            break
        if titled:
            reached = people.end
            continue
        if found and (_passive_follows(text, people, triggers) or another_deed(text, reached, people)):
            break
        found += [] if found and apposed(text, found[-1], people) else [people]
        reached = people.end
    return found


def chained_to_named(grammar: Grammar, trigger: Trigger, named: Quantity) -> list[Quantity]:
    """One named behind a word of harm, and the kin chained to the name: "killed Amal Example and her sister"."""
    behind = next((q for q in grammar.quantities if named.end <= q.start and q.people), None)
    one = kin_behind(grammar.sentence, named, behind) if behind else None
    if one is None or behind is None:
        return [named]
    before = [q for q in grammar.quantities if q.end <= behind.start]
    limit = min((t.start for t in grammar.triggers if t.start >= trigger.end), default=len(grammar.text))
    if behind.end > limit or any(named.end <= q.start and q.people for q in before):
        return [named]
    return [one, *chained(grammar, trigger, [behind])]


def _titled(text: str, one: Quantity, other: Quantity) -> bool:
    """«زوجها الطبيب …»: the same person by a title, with the article of the language written onto it."""
    gap = text[one.end : other.start]
    joined = gap[1:].startswith(tuple(joined_on()))  # «الأب والأم» are two
    return one.implied == other.implied == 1 and gap[:1] == " " and gap[1:] in syntax("article_onto") and not joined


def _passive_follows(text: str, people: Quantity, triggers: Sequence[Trigger]) -> bool:
    after = next((t for t in triggers if t.start >= people.end), None)
    return after is not None and bool(auxiliaries().fullmatch(text, people.end, after.start))


def _before(grammar: Grammar, trigger: Trigger) -> list[Quantity]:
    """The people before a passive word, chained back, down to the previous word of harm."""
    text, quantities, triggers = grammar.text, grammar.quantities, grammar.triggers
    floor = max((t.end for t in triggers if t.end <= trigger.start), default=0)
    active = [t.end for t in grammar.active if t.end <= trigger.start]
    nearest_first = [q for q in reversed(quantities) if floor <= q.start and q.end <= trigger.start]
    found: list[Quantity] = []
    for people in nearest_first:
        if not people.people and (found or not _counts_people(grammar, people, trigger)):
            continue  # a number of something else: "on 12 floors"
        if _owns(text, people, trigger) or (trigger.word.act and not people.people and people.low == 1):
            continue  # "fired one shot"
        if people.collective and any(q.number and q.people and not q.collective for q in nearest_first):
            continue  # "39 civilians from five families were killed" tells of civilians
        if _bracketed(text, people, trigger.start) or (not found and whence(text, people, quantities)):
            continue
        if not found and any(
            is_no_subject(text, people, trigger.start) for is_no_subject in (had, set_apart, companion, bereaved_of)
        ):
            continue
        reached = found[-1].start if found else trigger.start
        if not (_joined(text, people, reached) if found else _reaches(text, people.end, reached)):
            break
        if any(found or tells_itself(text, verb, reached) for verb in grammar.spoken_between(people.end, reached)):
            break
        if found and not _opens_parts(text, people.end, reached) and _of_the_harm_before(text, floor, people.start):
            break
        if found and text[people.end : reached].replace(",", ", ").split()[:2] in [
            [",", word] for word in syntax("that")
        ]:
            break  # «… في الدفاع المدني، إن أربعة أشخاص قتلوا»
        if _of_an_active_verb(text, people, active) or (found and not found[-1].people and out_of(text, people)):
            break
        found = _with(text, people, found, trigger.start)
        if len(found) == 1 and some_of_whom(text, people, trigger.start):
            break
    return _apposed(text, whole_first(text, found[::-1], nearest_first, trigger.start), nearest_first)


def _of_an_active_verb(text: str, people: Quantity, ends: Sequence[int]) -> bool:
    return any(plainly(text, end, people.start) for end in ends) and not _none_of(text, people)


def _none_of(text: str, people: Quantity) -> bool:
    """ "Killed two fighters and no civilians were hurt": they are the subject of the second verb."""
    return not (people.number or people.implied) and text[: people.start].rsplit(maxsplit=1)[-1:] in [
        [word] for word in syntax("none_behind")
    ]


def _owns(text: str, people: Quantity, trigger: Trigger) -> bool:
    """ "His friend's family was wiped out": the friend is whose family it was."""
    return bool(people.implied) and text[people.end : people.end + 1] == "'" and people.end < trigger.start


def _with(text: str, people: Quantity, found: list[Quantity], verb: int) -> list[Quantity]:
    """Those found with the people before them; "his two sons, the eldest son Basim": he is one of the two."""
    if len(found) == 1 and described(text, people, found[-1], verb):
        return found if found[-1].group else [people]
    if not found or not apposed(text, people, found[-1]):
        return [*found, people]
    return [*found[:-1], people] if people.number else found


def _bracketed(text: str, people: Quantity, end: int) -> bool:
    """ "Four women (two of them nurses) … were killed": whom short brackets tell of are some of those before."""
    closes = text.find(")", people.end, min(end, people.end + _SHORT))
    opens = text.rfind("(", max(0, people.start - _SHORT), people.start)
    return closes >= 0 and opens >= 0 and "(" not in text[people.end : closes] and ")" not in text[opens : people.start]


def _counts_people(grammar: Grammar, number: Quantity, trigger: Trigger) -> bool:
    """True where only auxiliaries, and before them "more" or "of whom", part a bare number from its word of harm."""
    text, (start, end) = grammar.text, (number.end, trigger.start)
    if is_a_bare_age(text, number, grammar.quantities):
        return False
    whom = out_of_them().match(text, start, end)
    if whom is not None and not out_of_those_ahead(grammar.quantities, grammar.triggers, number, trigger):
        return False
    more = whom or _some_more().match(text, start, end)
    counted = auxiliaries().fullmatch(text, more.end() if more else start, end) is not None
    return counted and not (more is None and stands_as_an_age(text, number))


@cache
def _some_more() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('some_more')}(?!\w)")


def _opens_parts(text: str, start: int, end: int) -> bool:
    """ "13 others, including ten children, were injured": those before the word are the whole of those after it."""
    return any(f" {word} " in text[start:end] for word in small_words("subgroup"))


def _of_the_harm_before(text: str, floor: int, start: int) -> bool:
    """ "were killed, including two children, and 20 others were injured": the children are some of the killed."""
    opens = small_words("subgroup") - {*syntax("out_of_them")}
    return floor > 0 and any(f" {word} " in text[floor:start] for word in opens)


def _joined(text: str, people: Quantity, reached: int) -> bool:
    """True where people are chained to those after them, or parted from them by "including" and its like only.

    "A man, whose sister was killed": whose kin the harmed are tells of nobody else who was.
    """
    if any(word in syntax("kin_of_whom") for word in text[people.end : reached].split()):
        return False
    if fared_otherwise(text, people, reached):
        return False
    if chain().fullmatch(text, people.end, reached):
        return True
    gap = text[people.end : reached]
    if "(" in gap and chain().fullmatch(_BRACKETS.sub("", gap)):
        return True  # "four women (two of them nurses) and six children"
    return len(gap.split()) <= PARTS_REACH and any(word in gap for word in small_words("subgroup"))


def _apposed(text: str, found: list[Quantity], nearest_first: Sequence[Quantity]) -> list[Quantity]:
    """ "nine civilians, all women and children, were killed": unnumbered groups describe the number before them."""
    if not found or any(q.number or q.implied for q in found) or _none_of(text, found[0]):
        return found
    if text[found[0].start : found[0].end] in syntax("others"):
        return found  # "killed twenty, among them three women, and others were injured"
    numbered = next((q for q in nearest_first if q.end <= found[0].start and q.number and q.people), None)
    if (
        numbered
        and _reaches(text, numbered.end, found[0].start)
        and set(",(-:") & set(text[numbered.end : found[0].start])
    ):
        return [numbered]
    return found


#: short brackets behind people: ages, other names, some of them
_SHORT = 60
_BRACKETS = re.compile(rf"\s*\([^()]{{1,{_SHORT}}}\)")


def _reaches(text: str, start: int, end: int) -> bool:
    """True where a subject may belong to a verb so far off: no full stop or semicolon, at most 14 words."""
    gap = _BRACKETS.sub("", text[start:end])
    return len(gap.split()) <= 14 and not re.search(r"[;:()]", gap)


_GOVERNED = {"people": _of_people, "object": after, "subject": _before}

#: how many words after "including" a part may still be named
PARTS_REACH = 12


@cache
def _of_some_one() -> tuple[list[str], ...]:
    """Between bodies and whose they are: "of", "of a"."""
    return tuple([of, *one] for of in syntax("of") for one in ([], *([word] for word in syntax("article"))))


@cache
def _whose() -> tuple[list[str], ...]:
    return tuple([word] for word in syntax("whose_kin"))
