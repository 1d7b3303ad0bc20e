"""What an official concedes: that its own act did the harm, and how many it says were killed or hurt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import About, Conceded, Harm, Stance, Status
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, clause_break, passive, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, SmallWord, StanceWord


def owns_harm(sentence: Sentence, mention: Mention[StanceWord], *, names_harm: bool) -> bool:
    """ "acknowledged that its strike unintentionally killed two": the harm that the clause names is accepted.

    So it is in "admitted responsibility for the deaths", "admitted its shell had killed one" and "conceded that the
    strike killed six"; "for the bombing" it is not. `names_harm`: harm is what the words are about by themselves.
    """
    if mention.word.stance is not Stance.ACCEPTS:
        return False
    if mention.word.needs_event and _own_act_killed(sentence, mention):
        return True
    later = (m.word for m in sentence.of(StanceWord) if m.start >= mention.end)
    named = not mention.word.needs_event and names_harm
    return named or any(word.stance is Stance.ACCEPTS and word.about is About.HARM for word in later)


def _own_act_killed(sentence: Sentence, mention: Mention[StanceWord]) -> bool:
    """ "That a missile it fired hit the market and killed two": what is its own did the harm, in one clause.

    Behind a verb that concedes, the act is its own unless another party is named.
    """
    text = sentence.text
    concedes = mention.word.concedes
    if _deed_that_killed(sentence, mention):
        return True
    behind = [m for m in sentence.of(HarmWord) if m.start >= mention.end]
    for harm in (m for m in behind if concedes or m.word.role in ("object", "both")):
        acts = [m.end for m in sentence.of(EventWord) if mention.end <= m.start and m.end <= harm.start]
        if any(_of_it(m, harm) for m in sentence.small("negation") if m.start >= mention.end):
            continue  # "its strike killed no civilians", "did not kill"
        if not acts or passive().search(text, max(0, harm.start - 30), harm.start):
            continue
        if clause_break().search(text, acts[0], harm.start):
            continue
        if concedes and not _names_another(sentence, mention.end, harm.start):
            return True
        if _own().search(text, mention.end, harm.start):
            return True
    return False


def _deed_that_killed(sentence: Sentence, mention: Mention[StanceWord]) -> bool:
    """ "Acknowledged striking a house, killing six": the deed is its own, and what follows at once came of it."""
    text = sentence.text
    deed = conceded_deed().match(text, mention.end, sentence.span.end)
    comma = text.find(", ", deed.end(), sentence.span.end) if deed else -1
    if deed is None or comma < 0 or clause_break().search(text, deed.end(), comma):
        return False
    if any(deed.end() <= m.start < comma for m in sentence.of(ActorWord)):
        return False
    return any(m.start == comma + _COMMA and m.word.role == "object" for m in sentence.of(HarmWord))


#: a comma and a blank
_COMMA = 2


@cache
def conceded_deed() -> re.Pattern[str]:
    """Right behind a verb of admitting: what was done, " striking"."""
    return re.compile(rf"\s+{any_of('conceded_deed')}(?!\w)")


def _of_it(negation: Mention[SmallWord], harm: Mention[HarmWord]) -> bool:
    """True for a negation right before or behind a word of harm."""
    return -1 <= negation.start - harm.end <= 1 or 0 <= harm.start - negation.end <= 1


def _names_another(sentence: Sentence, start: int, end: int) -> bool:
    """True where a party is named behind "that"; before it stands who concedes, as in Arabic."""
    acts = (m.start for m in sentence.of(EventWord) if start <= m.start < end)
    onto = next((at for at in acts if sentence.text[:at].endswith(syntax("conceded_act_onto"))), start)
    opened = max((m.end() for m in _that().finditer(sentence.text, start, end)), default=onto)
    return any(opened <= m.start and m.end <= end for m in sentence.of(ActorWord))


@cache
def _that() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('that')}(?!\w)")


@cache
def _own() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('own')}(?!\w)")


def conceded(figures: Sequence[Figure], harm: Harm) -> Conceded | None:
    """How many of the figures an official concedes to a harm; None where none of them gives a number."""
    stated = [f.people for f in figures if f.harm is harm and not f.part and f.people.low is not None]
    stated = [p for p in stated if p.status is not Status.COMBATANT] or stated  # "two civilians, but 40 fighters too"
    if not stated:
        return None
    return Conceded(sum(p.low or 0 for p in stated), sum(p.high or p.low or 0 for p in stated))
