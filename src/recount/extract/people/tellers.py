"""Whose name is that of who tells, or of who is told: "…, Maj. Amal Example said", "residents told the Example"."""

from __future__ import annotations

from ..lexicon.claimant_words import listed
from ..lexicon.grammar import syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention, SpeechWord

#: words of who somebody is between "according to" and the name
_WHO = 4
#: characters back to an "of" before the name
_WHOSE = 40


def is_of_telling(sentence: Sentence, start: int, end: int) -> bool:
    """True for a name right before an English verb of speech, right behind "told", or behind "according to"."""
    text = sentence.text
    if not {*text[max(sentence.span.start, start - _WHOSE) : start].split()[-_WHO:]}.isdisjoint(syntax("of")):
        return False  # "a brother of the killed paramedic Amal Example wrote"
    for said in sentence.of(SpeechWord):
        if said.word.after and said.word.role == "lead" and said.end <= start:
            between = text[said.end : start]
            if len(between.split()) <= _WHO and not {*",;:()\n"} & {*between}:
                return True
        if said.word.role != "verb" or said.word.after:
            continue
        if end <= said.start and {*text[end : said.start].split()} <= listed("adverbs"):
            if text.startswith(tuple(f"{words} " for words in listed("told_of")), said.start):
                continue  # "named Amal Example mentioned in a post"
            harm = (m.start for m in sentence.of(HarmWord) if m.start >= said.end and m.word.role == "both")
            return all(text[said.end : at].strip() for at in harm)  # "Amal Example reported killed"
        if _said_by(sentence, said, start):
            return True
        told = said.end <= start and text[said.start : said.end] in listed("by_persons")
        if told and {*text[said.end : start].split()} <= {*syntax("definite")}:
            return True
    return False


def _said_by(sentence: Sentence, said: Mention[SpeechWord], start: int) -> bool:
    """ "…," said Officer Amal Example: the verb behind a comma, before who says it and that person's office."""
    text = sentence.text
    if said.end > start or text[said.start : said.end] not in listed("before_who"):
        return False
    if text[max(0, said.start - 3) : said.start].rstrip(" \"”'’")[-1:] != ",":
        return False
    between = text[said.end : start]
    return len(between.split()) <= _OFFICE and " that " not in between and not {*",;:()\n"} & {*between}


#: words of an office between "said" and a name
_OFFICE = 3
