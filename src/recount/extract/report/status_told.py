"""Who the dead were, as each side has it: "said those killed were militants; residents said they were civilians".

Every such word is a claim of its own on the dead of whom the report tells, under who says it, without a number or with
the one that is said of all. What the publisher says in its own voice is the status of its number (`said_of_all`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ...records import ClaimKind, Count, Harm, Span, Stance, Status
from ..casualties.all_were import TELLING, denied_all, whole_behind
from ..events.context import Context
from ..frames.compose import Draft, Told
from ..lexicon.grammar import any_of, few_words, syntax
from ..lexicon.roster_words import small_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.words import HarmWord, Mention, PeopleWord, SpeechWord, StanceWord
from ..officials.denier_speaks_on import speaks_on
from ..officials.officials import find_positions
from ..officials.takers import Voices
from ..speakers.attribution import attribute
from ..speakers.hedges import hedge_of
from ..speakers.speakers import Attribution
from ..speakers.voices import nearest_voice

#: characters back to the dead of whom "they" are
_BEHIND = 600
#: most words of place and means between the dead and what they were
_FAR = 9


class _Were(NamedTuple):
    """What is said of the dead: where these words begin and end, what they were, and how many of them."""

    start: int
    end: int
    people: Mention[PeopleWord]
    number: int | None


def status_told(told: Told, so_far: Context, before: Sequence[Draft]) -> list[Draft]:
    """The claims of a sentence on who the dead were; `before` are all drafts so far, its own with them."""
    sentence = told.sentence
    if not (sentence.has(PeopleWord) and sentence.has(SpeechWord)):
        return []
    near = [d for d in before if _tells_of_dead(d) and sentence.span.start - d.end <= _BEHIND]
    about = next((d for d in reversed(near) if any(c.low is not None for c in d.counts)), None) or next(
        reversed(near), None
    )
    dead = [*_said_of_the_dead(sentence)]
    found = [*dead, *(_said_of_them(sentence) if about or dead else ())]
    if not found:
        return []
    said = attribute(sentence, told.publisher, so_far.speaker)
    if sentence.has(StanceWord):
        positions = find_positions(sentence, Voices(told.publisher, so_far.speaker, said), told.figures)
        said = speaks_on(sentence, said, positions)
    made = ((were, nearest_voice(said, Span(were.start, were.end), sentence.text)) for were in found)
    drafts = [_draft(told, about, were, voice) for were, voice in made if voice is not None]
    own = [d for d in before if sentence.span.start <= d.start < sentence.span.end]
    numbered = about is not None and any(count.low is not None for count in about.counts)
    return [d for d in drafts if not any(_same(d, other, sentence.text, numbered=numbered) for other in own)]


def _tells_of_dead(draft: Draft) -> bool:
    return draft.kind is ClaimKind.HARM and any(c.harm is Harm.KILLED for c in draft.counts)


def _same(draft: Draft, other: Draft, text: str, *, numbered: bool) -> bool:
    """True for what the sentence is read to say already.

    Beside a number, "killed" of "those killed" only mentions its people again, and tells nothing by itself.
    """
    ahead = {*text[draft.start : max(draft.start, other.start)].split()} - {*syntax("definite")}
    if numbered and ahead:
        return False
    statuses = {count.status for count in other.counts if count.harm is Harm.KILLED}
    return draft.counts[0].status in statuses and other.start < draft.end and draft.start < other.end


def _draft(told: Told, about: Draft | None, were: _Were, voice: Attribution) -> Draft:
    people, sentence = were.people, told.sentence
    setting = told.setting if told.setting.own_place or about is None else about.setting
    count = Count(
        Harm.KILLED, people.word.status or Status.UNKNOWN, who=sentence.stated(people.start, people.end),
        low=were.number, high=were.number, exact=were.number is not None,
        span=sentence.folded.original_span(were.start, were.end),
    )  # fmt: skip
    event = told.usual.told_in(sentence) or (about.event if about else None)
    return Draft(
        ClaimKind.HARM, were.start, were.end, voice.claimant, voice, setting, event, (), (count,),
        stance=Stance.ASSERTS, hedge=hedge_of(sentence),
    )  # fmt: skip


def _said_of_the_dead(sentence: Sentence) -> Iterator[_Were]:
    """ "Those killed in the strike were militants", "all nine were civilians", «الضحايا مدنيون»."""
    for dead in _dead().finditer(sentence.text, *sentence.span):
        people = next((m for m in sentence.of(PeopleWord) if m.start >= dead.end() and m.word.status), None)
        if people and not denied_all(sentence, dead.start()) and _links(sentence, dead.end(), people):
            yield _Were(dead.start(), people.end, people, small_numbers().get(dead["number"] or ""))


def _said_of_them(sentence: Sentence) -> Iterator[_Were]:
    """ "Said they were civilians", «قال سكان إنهم مدنيون»: the dead told of before."""
    for they in _they().finditer(sentence.text, *sentence.span):
        spoken = any(_leads(sentence, m, they.start("who")) for m in sentence.of(SpeechWord))
        people = next((m for m in sentence.of(PeopleWord) if m.start >= they.end() and m.word.status), None)
        led = people is not None and few_words(1).fullmatch(sentence.text, they.end(), people.start) is not None
        if spoken and led and people and _told_whole(sentence, people):
            yield _Were(they.start("who"), people.end, people, None)


def _leads(sentence: Sentence, verb: Mention[SpeechWord], pronoun: int) -> bool:
    """True for a verb of speech with nothing but "that", or an Arabic one with who speaks, up to the pronoun."""
    if verb.end > pronoun:
        return False
    between = sentence.text[verb.end : pronoun].split()
    said = verb.word.after and len(between) <= _SPEAKER and not sentence.small("negation")
    return said or all(word in syntax("that") for word in between)


#: most words of who speaks
_SPEAKER = 5


def _links(sentence: Sentence, end: int, people: Mention[PeopleWord]) -> bool:
    """True for nothing but place and means, and "were", between the dead and what they are said to have been."""
    link = _link().fullmatch(sentence.text, end, people.start)
    if link is None or any(end <= m.start < people.start for k in (HarmWord, SpeechWord) for m in sentence.of(k)):
        return False
    return _told_whole(sentence, people)


def _told_whole(sentence: Sentence, people: Mention[PeopleWord]) -> bool:
    return people.word.status in TELLING and people.word.group is None and whole_behind(sentence, people.end)


@cache
def _dead() -> re.Pattern[str]:
    """The dead as those of whom something is said, none of them left out: "all nine", "those killed", «القتلى»."""
    number = "|".join(sorted(map(re.escape, small_numbers()), key=len, reverse=True))
    some = rf"(?<!\bof )(?<!\bfor )(?<!\w)(?:{subject_pattern('harm', 'all_of_the_dead')}\s+)?"
    counted = rf"{subject_pattern('harm', 'all_counted')}\s+(?P<number>{number})(?!\w)"
    return re.compile(rf"{some}(?:{subject_pattern('harm', 'the_dead_told')}|{counted})")


@cache
def _link() -> re.Pattern[str]:
    """ " in the strike on A were all ", " were ", «… كانوا من », and in Arabic nothing or «جميعهم» at once."""
    far = rf"(?:\s+[^\W\d_][^\s,،;:.!?]*){{0,{_FAR}}}?"
    were = rf"\s+(?:{any_of('were_of_the_dead')}|{any_of('were')})(?:\s+{any_of('all_of_them')})?"
    all_they = rf"\s+{any_of('all_they')}"
    adjective = rf"(?:\s+{any_of('of_fighters')})?"
    return re.compile(rf"(?:{far}{were}{adjective}|(?:{all_they})?(?=\s[\u0620-\u064a]))\s+(?:ال)?(?:من\s+(?:ال)?)?")


@cache
def _they() -> re.Pattern[str]:
    words = subject_words("harm", "they_were")
    return re.compile(rf"(?<!\w)(?P<who>{'|'.join(map(re.escape, words))})(?:\s+{any_of('all_of_them')})?(?=\s)")
