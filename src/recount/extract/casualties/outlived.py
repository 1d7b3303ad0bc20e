"""Those who outlived the harm and died of their wounds, where the sentence has counted them as injured, or with others.

"Three were wounded, one of whom later died" tells of one death; "two people who were wounded died of their injuries"
and "a girl was hurt and later died" tell of the dead, and of nobody who is injured still.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Harm
from ..harm.deaths import Death, find_deaths
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, joined_on, out_of, passive, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import HarmWord
from ..numbers.numbers import NumberMention
from ..numbers.quantified import Quantity
from ..rosters.named import named_before


def with_outlived(
    sentence: Sentence, figures: Sequence[Figure], numbers: Sequence[NumberMention]
) -> tuple[Figure, ...]:
    """The figures of a sentence with those who died of their wounds, by place."""
    deaths = find_deaths(sentence)
    found = [_of_others(sentence, f, numbers) if f.death in deaths and not f.part else f for f in figures]
    for death in deaths:
        if death.indirect is not None or any(f.trigger == death.trigger for f in found):
            continue
        if one := _named_before(sentence, death):
            found.append(Figure(Harm.KILLED, one, death.trigger, death=death))
        elif some := _some_of(sentence, death, numbers):
            whole = any(f.harm is Harm.KILLED and not f.part and f.people.start < some.start for f in found)
            found.append(Figure(Harm.KILLED, some, death.trigger, part=whole, death=death))
        elif hurt := _hurt_before(sentence, death, found):
            if some := _out_of(sentence, hurt, numbers):  # "two of the five wounded later died"
                found.append(Figure(Harm.KILLED, some, death.trigger, death=death))
                continue
            dead = hurt._replace(harm=Harm.KILLED, trigger=death.trigger, death=death)
            found[found.index(hurt)] = dead
    found += _of_those_hurt(sentence, found, numbers)
    found = [_hurt_and_dead(sentence, figure, found) for figure in found]
    found += _by_pronoun(sentence, found)
    return tuple(sorted(found, key=lambda figure: figure.people.start))


def _named_before(sentence: Sentence, death: Death) -> Quantity | None:
    """ "Amal Example, injured in the strike on 2 May, died on 9 May": the one named before the injury."""
    hurt = [m for m in sentence.of(HarmWord) if m.word.harm is Harm.INJURED and m.end <= death.start]
    bare = death.start == death.trigger.start and bool(hurt) and sentence.text[: hurt[-1].start].rstrip().endswith(",")
    return named_before(sentence, sentence.span.start, hurt[-1].start) if bare else None


def _of_those_hurt(sentence: Sentence, found: Sequence[Figure], numbers: Sequence[NumberMention]) -> list[Figure]:
    """ "Eight were wounded, and one of them died in hospital": some of those told of as wounded before."""
    hurt = [f for f in found if f.harm is Harm.INJURED and not f.negated]
    dead, told = list[Figure](), {f.trigger for f in found}
    for trigger in (m for m in sentence.of(HarmWord) if m.word.harm is Harm.KILLED and m not in told):
        if any(max(f.people.end, f.trigger.end) <= trigger.start for f in hurt):
            some = _some_of(sentence, Death(trigger.start, trigger.end, trigger), numbers)
            dead += [Figure(Harm.KILLED, some, trigger)] if some else []
    return dead


def _hurt_and_dead(sentence: Sentence, figure: Figure, found: Sequence[Figure]) -> Figure:
    """«وفاة ثلاثة مصابين», "the death of two wounded civilians": people called wounded right behind their death."""
    if figure.harm is not Harm.INJURED or figure.negated or figure.undivided or figure.trigger.word.role != "people":
        return figure
    head = min(figure.people.start, figure.trigger.start)
    for death in (m for m in sentence.of(HarmWord) if m.word.harm is Harm.KILLED and m.end <= head):
        told = any(f.trigger == death for f in found)
        if not told and sentence.text[death.end : head].strip() in {"", *syntax("of")}:
            came = next((d for d in find_deaths(sentence) if d.trigger == death and d.indirect is None), None)
            whole = any(f.harm is Harm.KILLED and (f.people.low or 0) > (figure.people.low or 0) for f in found)
            return figure._replace(harm=Harm.KILLED, trigger=death, death=came, part=figure.part or whole)
    return figure


def _by_pronoun(sentence: Sentence, found: Sequence[Figure]) -> list[Figure]:
    """ "He was pronounced dead", "a friend shot him": one person told of before, and so a part of what is told."""
    if any(f.harm in _FATES for f in found):
        return []
    text, start = sentence.text, sentence.span.start
    for trigger in (m for m in sentence.of(HarmWord) if m.word.harm in _FATES):
        done = trigger.word.role == "both" and passive().search(
            text, max(start, trigger.start - _HELPING), trigger.start
        )
        one = _one_person().search(text, start, trigger.start) if done or trigger.word.role == "subject" else None
        if one is None and not done and trigger.word.act and trigger.word.role in ("both", "object"):
            one = _that_one().match(text, trigger.end, sentence.span.end)
        if one:
            people = Quantity(one.start(1), one.end(1), None, (), one.end(1), implied=1)
            return [Figure(trigger.word.harm, people, trigger, part=True)]
    return []


_FATES = (Harm.KILLED, Harm.INJURED)
#: characters back to what makes a passive
_HELPING = 30


def _of_others(sentence: Sentence, figure: Figure, numbers: Sequence[NumberMention]) -> Figure:
    """ "Five people, one of whom died of his wounds, were killed": the five belong to the word of harm behind them."""
    later = next((m for m in sentence.of(HarmWord) if m.start >= (figure.death or figure.trigger).end), None)
    some = _some_of(sentence, figure.death, numbers) if figure.death and later else None
    if some is None or later is None or some.start <= figure.people.start:
        return figure
    return figure._replace(harm=later.word.harm, trigger=later, death=None)


def _some_of(sentence: Sentence, death: Death, numbers: Sequence[NumberMention]) -> Quantity | None:
    """ "One of whom later died", "two of them died": so many of those told of before."""
    text, head = sentence.text, min(death.start, death.trigger.start)
    if one := _one_before().search(text, sentence.span.start, head) or _one_after().match(text, death.trigger.end):
        return Quantity(one.start(1), one.end(1), None, (), one.end(1), implied=1)
    for number in numbers:
        if number.end <= head and _of_them().fullmatch(text, number.end, head):
            return Quantity(number.start, number.end, number, (), number.end)
    return None


def _out_of(sentence: Sentence, hurt: Figure, numbers: Sequence[NumberMention]) -> Quantity | None:
    """So many of those who were hurt, right before them."""
    for number in numbers:
        if number.end <= hurt.people.start and out_of().fullmatch(sentence.text, number.end, hurt.people.start):
            return Quantity(number.start, number.end, number, (), number.end)
    return None


def _hurt_before(sentence: Sentence, death: Death, found: Sequence[Figure]) -> Figure | None:
    """The injured who are the dead: "people who were wounded … died", "was hurt … and later died"."""
    text, head = sentence.text, min(death.start, death.trigger.start)
    before = [f for f in found if f.harm is Harm.INJURED and max(f.people.end, f.trigger.end) <= head and not f.part]
    if not before:
        return None
    hurt = before[-1]
    told = max(hurt.people.end, hurt.trigger.end)
    if any(told <= f.people.start < head for f in found):
        return None
    before_harm = hurt.people.end <= hurt.trigger.start
    who = before_harm and _relative().match(text, hurt.people.end, hurt.trigger.start)
    bare = before_harm and not text[hurt.people.end : hurt.trigger.start].strip()  # "a boy wounded last week died"
    return hurt if who or bare or _goes_on(text, death, told, head) else None


def _goes_on(text: str, death: Death, told: int, head: int) -> bool:
    """True where the sentence goes on of the same people: nobody else is named between "and" and their death."""
    if _then().search(text, told, head):
        return death.start <= death.trigger.start or not text[death.trigger.end : death.start].strip()
    written_on = text[head - 1 : head] in joined_on() and not text[head - 2 : head - 1].isalpha()
    return written_on and not text[death.trigger.end : death.start].strip()


@cache
def _one_person() -> re.Pattern[str]:
    helping = f"(?:{any_of('be')}|{any_of('adverb')}|{any_of('perfect')})"
    return re.compile(rf"(?<!\w)({any_of('pronoun_one')})\s+(?:{helping}\s+)*\Z")


@cache
def _that_one() -> re.Pattern[str]:
    """The one person whom a verb harms, right behind it: "him", and "her" where no noun follows."""
    ends = rf"(?=\s*[.,;:!?\"'”)]|\s*\Z|\s+(?:{any_of('preposition')}|{any_of('connective')})(?!\w))"
    return re.compile(rf"\s+({any_of('pronoun_object_one')})(?!\w){ends}")


@cache
def _one_before() -> re.Pattern[str]:
    return re.compile(rf"({subject_pattern('deaths', 'one_of_them')})\s+(?:{any_of('adverb')}\s+)*\Z")


@cache
def _one_after() -> re.Pattern[str]:
    one = f"{subject_pattern('deaths', 'one_of_them')}|{any_of('the_latter')}"
    return re.compile(rf"\s+({one})(?!\w)")


@cache
def _of_them() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('out_of_them')}\s+(?:{any_of('adverb')}\s+)*")


@cache
def _relative() -> re.Pattern[str]:
    return re.compile(rf"\s*,?\s*{any_of('relative')}\s")


@cache
def _then() -> re.Pattern[str]:
    return re.compile(rf"{subject_pattern('deaths', 'then')}\s+(?:{any_of('adverb')}\s+)*\Z")
