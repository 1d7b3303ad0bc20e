"""Speakers that stand in no lexicon behind a word that leads to them: «بحسب عقيد في الشرطة», «وفق مديرية التربية».

What stands behind "according to" may be a law, a plan or a clock as well, and no verb shows which. So the first word of
the phrase decides: one for an office, a body or a person, or a common given name before another name. It decides too
behind "what … said" and behind a quotation, where nothing is reported that would show a verb of saying.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from .. import codebook
from ..records import Claimant, ClaimantKind, Span
from .bare_names import given_name
from .claimant_words import listed
from .claimants import LONGEST
from .grammar import any_of, name_end, suffixes, syntax
from .sentence import Sentence
from .spoken_day import without_day
from .text import fold_name
from .wordlist import alternation
from .words import ActorWord, EventWord, HarmWord, Mention, SpeakerWord, SpeechWord

#: characters ahead of a verb in which "what" or the end of a quotation stands
_AHEAD = 6
_QUOTED = re.compile(r"[\"»”][\s,،.]*$")


class _Head(NamedTuple):
    """The first word of a phrase for a speaker: what kind it is of, and whether it names nobody by itself."""

    kind: ClaimantKind
    person: bool


def behind_lead(sentence: Sentence, mention: Mention[SpeechWord]) -> Claimant | None:
    """Who speaks behind "according to", "as … said" or a quotation, where the phrase begins as speakers do."""
    if mention.word.role != "lead" and not _leads(sentence, mention):
        return None
    begun = _head().match(sentence.text, mention.end, sentence.span.end)
    named = None if begun else given_name().match(sentence.text, mention.end, sentence.span.end)
    if begun is None and named is None:
        return None
    name = _name(sentence, begun.start("head") if begun else named.start("given") if named else mention.end, begun)
    stated = sentence.stated(*name).strip(" \"'“”«».,،:-")
    if begun is None:
        return Claimant(stated, ClaimantKind.OTHER, False, _original(sentence, name)) if " " in stated else None
    if not _is_bare(sentence, name):
        return None
    head = _heads()[begun["word"]]
    return Claimant(stated, _kind(stated, head), _nameless(sentence, head, begun, name), _original(sentence, name))


def seated_at(text: str, start: int, end: int) -> Span | None:
    """The word for an office or body right behind "in": «مصدر في الشرطة»."""
    found = _head().match(text, start, end)
    return Span(*found.span("head")) if found and not _heads()[found["word"]].person else None


def _leads(sentence: Sentence, verb: Mention[SpeechWord]) -> bool:
    """True for a verb behind "as", "what" or a quotation: who follows it is who says what stands before."""
    text = sentence.text
    if text[verb.start : verb.end] not in listed("says"):
        return False
    before = text[max(sentence.span.start, verb.start - _AHEAD) : verb.start]
    what = before.split()[-1:]
    return bool(what and what[0] in syntax("what_is_said")) or _QUOTED.search(before) is not None


def _name(sentence: Sentence, start: int, begun: re.Match[str] | None) -> Span:
    """The phrase from its first word on; a person without a name is told of with where it sits."""
    text, end = sentence.text, sentence.span.end
    stop = name_end().search(text, start, end)
    while stop is not None and begun is not None and stop.group().strip() in syntax("sits_in"):
        if _heads()[begun["word"]].person is False:
            break
        stop = name_end().search(text, stop.end(), end)
    name = Span(start, stop.start() if stop else end)
    words = list(re.finditer(r"\S+", text[name.start : name.end]))
    if len(words) > LONGEST:
        name = Span(start, start + words[LONGEST - 1].end())
    return Span(start, without_day(sentence, *name))


def _is_bare(sentence: Sentence, name: Span) -> bool:
    """True where nothing is told of within the words."""
    kinds = (SpeechWord, EventWord, SpeakerWord, ActorWord, HarmWord)
    return not any(name.start <= m.start < name.end for kind in kinds for m in sentence.of(kind))


def _kind(stated: str, head: _Head) -> ClaimantKind:
    """The kind of a phrase for a speaker: «قائد شرطة المدينة» is of the office behind it, and no fighter."""
    found = (_head().fullmatch(word) for word in fold_name(stated).split()[1:])
    offices = (_heads()[at["word"]] for at in found if at)
    return next((office.kind for office in offices if not office.person), head.kind)


def _nameless(sentence: Sentence, head: _Head, begun: re.Match[str], name: Span) -> bool:
    """«قائد ميداني» is nobody by name; «القائد سامر …» and «مدير المشفى» are known by it."""
    if not head.person or begun["the"]:
        return False
    behind = sentence.text[begun.end() : name.end].split()
    article = syntax("article_onto")
    return not (behind and behind[0].startswith(article)) and given_name().search(sentence.text, *name) is None


def _original(sentence: Sentence, name: Span) -> Span:
    return sentence.folded.original_span(*name)


@cache
def _heads() -> dict[str, _Head]:
    """The first words of phrases for speakers, folded, from the lexicons of speech of all languages."""
    return {
        fold_name(word): _Head(ClaimantKind(entry["kind"]), entry.get("person", False))
        for language in codebook.languages()
        for entry in codebook.lexicon(language, "speech").get("head", ())
        for word in entry["words"]
    }


@cache
def _head() -> re.Pattern[str]:
    words = alternation(sorted(_heads()))
    onto = "".join(sorted(suffixes()))
    return re.compile(
        rf"[{onto}]?[\s\":]*(?:{any_of('spoken_to')}(?=[^\W\d_]))??(?P<head>(?P<the>ال)?(?P<word>{words}))(?!\w)"
    )
