"""The people whom a word of harm governs: those after "killing", those before "were killed", those of "12 deaths".

People listed one after another over "and" are governed together; no chain runs past the next word of harm, nor into
what another word tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from ..harm.agreement import acts
from ..harm.between import leads_to
from ..harm.governing import Grammar
from ..harm.harm_words import Trigger, own_number
from ..harm.individuals import apposed, is_noun
from ..harm.toll_words import is_toll, passed_before
from ..lexicon.grammar import (
    any_of,
    auxiliaries,
    beside,
    both,
    chain,
    joined_on,
    prefixes,
    somebodys_wounds,
    suffered,
    syntax,
)
from ..lexicon.words import small_words
from ..numbers.another_deed import alive_yet, another_deed
from ..numbers.not_counted import owns
from ..numbers.quantified import Quantity
from ..numbers.semicolons import lists_on
from ..rosters.kin_of_named import kin_behind
from .between_dashes import told_apart
from .left_so import left_so
from .people_before import people_before


def governed(grammar: Grammar, trigger: Trigger, role: str) -> list[Quantity]:
    """The people of a word of harm in its role: a noun of people, or a verb before its people or behind them."""
    own = _with_its_article(grammar, trigger) if role == "people" else None
    return [own] if own else _GOVERNED[role](grammar, trigger)


def _of_people(grammar: Grammar, trigger: Trigger) -> list[Quantity]:
    """ "12 deaths", "death toll rose to 12", "شهيدان", "شهداء"."""
    text, quantities = grammar.text, grammar.quantities
    before = [q for q in quantities if q.end <= trigger.start and not _numbered_apart(grammar, q, trigger)]
    if before and beside().fullmatch(text, before[-1].end, trigger.start) and not _turned(text, before[-1], trigger):
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
    if after and (toll := _toll(grammar, trigger, after)):
        return toll
    if after and after.number and after.people and text[trigger.end : after.start].strip() in {"", *syntax("of")}:
        among = text[: trigger.start].removesuffix("ال").rsplit(maxsplit=1)[-1:]
        if among and among[0] in (*small_words("subgroup"), *syntax("among_both")):
            return [after]  # «بين القتلى 11 طفلا وست نساء» are no 17 dead in all
        return chained(grammar, trigger, [after])  # "the bodies of nine people", «القتلى 11 طفلا وست نساء»
    word = trigger.word
    if word.wounds and (verb := suffered().search(text, max(0, trigger.start - 50), trigger.start)):
        return people_before(grammar, trigger._replace(start=verb.start()))
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


def _with_its_article(grammar: Grammar, trigger: Trigger) -> Quantity | None:
    """«القتلى الثلاثة»: a number with the article right behind a word for the dead with the article."""
    the, text, at = syntax("definite_onto"), grammar.text, trigger.end + 1
    noun = text.startswith(the, trigger.start) or text.endswith(the, 0, trigger.start)
    opened = next((at + len(article) for article in the if text.startswith(article, at)), None)
    if not noun or opened is None or text[trigger.end : at] != _BLANK:
        return None
    own = next((q for q in grammar.quantities if q.number and q.start in (at, opened)), None)
    if own is None or own.number is None:
        return None
    beside = own.people_start <= own.number.end + 1  # «القتلى الثلاثة في … مدنيون» tells of the civilians elsewhere
    return own if beside else own._replace(people=(), end=own.number.end)


_BLANK = " "


def _toll(grammar: Grammar, trigger: Trigger, after: Quantity) -> list[Quantity]:
    """The number of a toll, where words of a toll lead from its noun to the number."""
    if not after.number or _of_another(grammar, trigger, after):
        return []
    if passed := passed_before(grammar.text, trigger, after):
        return [passed]
    return _toll_of_groups(grammar, trigger, after) if is_toll(grammar.text, trigger, after) else []


def _toll_of_groups(grammar: Grammar, trigger: Trigger, first: Quantity) -> list[Quantity]:
    """ "Put the toll at 12 children and five women": a toll told by its groups goes on over them."""
    if first.group is None:
        return [first]
    groups = takewhile(lambda one: one.number and one.group, chained(grammar, trigger, [first])[1:])
    return [first, *groups]


def _turned(text: str, people: Quantity, trigger: Trigger) -> bool:
    """«أنقذت خمسة مدنيين وانتشلت جثتين»: a word that "and" is written onto turns to what else was done."""
    word = text[people.end : trigger.start].split()[:1]
    return bool(word) and len(word[0]) > _TWO and word[0].startswith(tuple(joined_on()))


def _with_its_people(grammar: Grammar, trigger: Trigger, after: Quantity | None) -> list[Quantity]:
    """The people that a noun of its own number tells of, with those right behind it: «شهيدة وطفلها», «جثة شخصين»."""
    word, text = trigger.word, grammar.text
    here = Quantity(trigger.start, trigger.end, None, (), trigger.end, implied=word.number)
    gap = text[trigger.end : after.start].strip() if after else None
    if word.number and gap and (gap in joined_on() or gap in syntax("connective")):
        return chained(grammar, trigger, [here])
    if after and after.people and not after.number and gap in {"", *prefixes(), *syntax("of")}:
        if word.number == _TWO and after.implied == 1 and (two := _two_of(grammar, after)):
            return two
        if (after.implied or 0) > (word.number or 0) > 0:
            return chained(grammar, trigger, [after])  # the word is one, those whose bodies they are two
        told = word.number or (after.implied if word.state else None)  # "the dead man" is one
        here = Quantity(trigger.start, after.end, None, after.people, trigger.end, implied=told)
        return [here] if gap or word.number != 1 else chained(grammar, trigger, [here])  # «جثة رجل وامرأة»
    return [here]


_TWO = 2


def _two_of(grammar: Grammar, one: Quantity) -> list[Quantity]:
    """«جثتي أم وطفلها»: the two whose bodies a dual tells of, one of each."""
    behind = next((q for q in grammar.quantities if q.start >= one.end), None)
    joined = behind is not None and grammar.text[one.end : behind.start].strip() in _and_the()
    return [one, behind] if behind and joined and behind.people and behind.implied == 1 else []


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
        if found and alive_yet(text, people):
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


def _of_subject(grammar: Grammar, trigger: Trigger) -> list[Quantity]:
    """The people before a passive word; those between dashes right ahead of it are some of the people before these."""
    apart = told_apart(grammar, trigger)
    return [apart.whole] if apart else people_before(grammar, trigger)


_GOVERNED = {"people": _of_people, "object": after, "subject": _of_subject}


@cache
def _and_the() -> frozenset[str]:
    """What a script writes onto the second of two, with its article and without."""
    return frozenset(joint + the for joint in joined_on() for the in ("", *syntax("article_onto")))


@cache
def _of_some_one() -> tuple[list[str], ...]:
    """Between bodies and whose they are: "of", "of a"."""
    return tuple([of, *one] for of in syntax("of") for one in ([], *([word] for word in syntax("article"))))


@cache
def _whose() -> tuple[list[str], ...]:
    return tuple([word] for word in syntax("whose_kin"))
