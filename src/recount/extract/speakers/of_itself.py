"""What a party says of itself and of what others say: "said it was not behind the shelling", "called the reports lies".

    it was not behind / had nothing to do with the attack      a denial by who is quoted
    it was behind / is responsible for the attack              an acceptance by who is quoted
    said the reports were false · called the claims baseless   a denial by who says so

Only who is quoted takes the first two: "residents said the army was not behind it" is no denial by the army.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...records import About, Claimant, Stance
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, StanceWord, TargetWord
from .claimants import claimant_in
from .speakers import shortened

#: words from "was not behind" to what it was
_REACH = 5


def of_itself(sentence: Sentence) -> Iterator[Mention[StanceWord]]:
    """The positions of a sentence in which a party speaks of its own part in an attack, or of what others say of it."""
    text, (start, end) = sentence.text, sentence.span
    for found in _part().finditer(text, start, end):
        stance = Stance.DENIES if found["disowns"] else Stance.ACCEPTS
        subject = _subject(sentence, found.start())
        if subject is not None and _is_of_an_attack(sentence, found.end(), needed=stance is Stance.ACCEPTS):
            yield Mention(subject, found.end(), StanceWord(stance, About.STRIKE, of_self=True))
    for found in _false().finditer(text, start, end):
        if _about_something_else(sentence, found):
            continue
        verb = found["called"] or found["refuted"]
        last = found.start() + len(verb) if verb else found.end()
        after = verb is not None and not verb.isascii()
        yield Mention(found.start(), last, StanceWord(Stance.DENIES, About.STRIKE, after=after, of_self=not verb))


def speaker_before_report(sentence: Sentence, verb: int) -> Claimant | None:
    """«وصف الجيش التقارير بالمفبركة»: who stands between an Arabic verb and the reports that are called false."""
    found = _false().search(sentence.text, max(sentence.span.start, verb - _SUBJECT), sentence.span.end)
    if found is None or found["called"] is None or found.end("called") != verb:
        return None
    return claimant_in(sentence, verb, shortened(sentence.text, verb, found.start("thing")))


def itself_ends(text: str) -> list[int]:
    """Where such words end in a folded text."""
    return [found.end() for pattern in (_part(), _false()) for found in pattern.finditer(text)]


def _subject(sentence: Sentence, end: int) -> int | None:
    """Where the words for the one who had a part begin: a pronoun, its own forces, or a party by name."""
    text = sentence.text
    own = _own().search(text, max(sentence.span.start, end - _SUBJECT), end)
    if own is not None:
        return own.start()
    near = (m.start for m in sentence.of(ActorWord) if m.end <= end and not text[m.end : end].strip())
    return next(near, None)


#: characters before a part in which its subject stands
_SUBJECT = 40


def _is_of_an_attack(sentence: Sentence, end: int, *, needed: bool) -> bool:
    """True where an attack, its harm or "it" stands behind; of a denial also where nothing does."""
    text, stop = sentence.text, sentence.span.end
    if _it().match(text, end, stop) or (not needed and not text[end:stop].strip(" .\"'!")):
        return True
    told = (m.start for kind in (EventWord, HarmWord, TargetWord) for m in sentence.of(kind) if m.start >= end)
    return any(len(text[end:at].split()) <= _REACH for at in told)


def _about_something_else(sentence: Sentence, found: re.Match[str]) -> bool:
    """ "Called the reports of a coup fabricated", with no attack or harm in it."""
    if found["refuted"]:
        return False
    thing = "thing" if found["called"] else "what"
    start, last = found.end(thing), found[thing].split()[-1]
    if last not in subject_words("stances", "told_about") and not _of().match(sentence.text, start, found.end()):
        return False
    told = (m for kind in (EventWord, HarmWord) for m in sentence.of(kind))
    return not any(start <= m.start < found.end() for m in told)


def _any(role: str) -> str:
    return subject_pattern("stances", role)


@cache
def _part() -> OpeningPattern:
    keys = (*subject_words("stances", "disowns"), *subject_words("stances", "owns"))
    return OpeningPattern(keys, rf"(?P<disowns>{_any('disowns')})|{_any('owns')}")


@cache
def _false() -> KeyedPattern:
    """ "The reports were false", "called the claims baseless", «وصف الجيش التقارير بالمفبركة»."""
    thing, false = _any("told_of_it"), rf"(?:{_any('untrue')}|{_any('untrue_alone')})"
    words, few = r"(?:\s+[^\s.,;:]+){0,6}?", r"(?:\s+[^\s.,;:]+){0,2}?"
    called = rf"(?P<called>{_any('called')}){words}\s+(?P<thing>{thing}){words}\s+{false}"
    refuted = rf"(?P<refuted>{_any('refutes')})\s+{thing}"
    many = r"(?:\s+[^\s.,;:]+){0,12}?"  # "the reports of twenty civilians killed by jets in a village were false"
    was = rf"(?P<what>{thing}){many}\s+(?:{_any('is_untrue')}{few}\s+{_any('untrue')}|{_any('untrue_alone')})"
    roles = ("untrue", "untrue_alone", "refutes")
    said = [word for role in roles for word in subject_words("stances", role)]
    return KeyedPattern(subject_words("stances", "told_of_it"), rf"(?:{called}|{refuted}|{was})", said)


@cache
def _own() -> re.Pattern[str]:
    return re.compile(rf"{_any('itself')}\s+\Z")


@cache
def _it() -> re.Pattern[str]:
    return re.compile(rf"\s*{_any('such_an_act')}")


@cache
def _of() -> re.Pattern[str]:
    return re.compile(rf"\s+{_any('told_about')}")
