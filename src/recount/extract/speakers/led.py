"""Speakers that stand in no lexicon behind a word that leads to them: «بحسب عقيد في الشرطة», «وفق مديرية التربية».

What stands behind "according to" may be a law, a plan or a clock as well, and no verb shows which. So the first word of
the phrase decides: one for an office, a body or a person, or a common given name before another name. It decides too
behind "what … said" and behind a quotation, where nothing is reported that would show a verb of saying.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from ... import codebook
from ...records import Claimant, ClaimantKind, Span
from ..folding.text import fold_name
from ..lexicon.claimant_words import listed
from ..lexicon.grammar import any_of, name_end, suffixes, syntax
from ..lexicon.roster_words import small_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, SpeakerWord, SpeechWord
from ..people.bare_names import given_name
from .claimants import LONGEST
from .spoken_day import without_day

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
    return led_to(sentence, mention.end) or _indefinite(sentence, mention.end)


def _indefinite(sentence: Sentence, start: int) -> Claimant | None:
    """ "According to a farmers' union", "according to two teachers": whoever that is, and no plan, law or paper."""
    stop = name_end().search(sentence.text, start, sentence.span.end)
    name = Span(start, without_day(sentence, start, stop.start() if stop else sentence.span.end))
    words = sentence.text[name.start : name.end].split()
    described = len(words) > 1 and (words[0] in syntax("article") or words[0] in small_numbers())
    if not described or len(words) > LONGEST or not _is_bare(sentence, name):
        return None
    if not {*words}.isdisjoint((*listed("no_speaker"), *listed("papers"), *listed("no_source"))):
        return None
    stated = sentence.stated(*name).strip(" \"'“”«».,،:-")
    named = any(map(str.isupper, sentence.folded.cased[name.start : name.end]))
    return Claimant(stated, ClaimantKind.OTHER, not named, _original(sentence, name))


def led_to(sentence: Sentence, start: int) -> Claimant | None:
    """Who speaks behind an offset to which such a word leads; None where the phrase begins as no speaker does."""
    begun = _head().match(sentence.text, start, sentence.span.end)
    named = None if begun else given_name().match(sentence.text, start, sentence.span.end)
    if begun is None and named is None:
        return None
    name = _name(sentence, begun.start("head") if begun else named.start("given") if named else start, begun)
    stated = sentence.stated(*name).strip(" \"'“”«».,،:-")
    if begun is None:
        return Claimant(stated, ClaimantKind.OTHER, False, _original(sentence, name)) if " " in stated else None
    if not _is_bare(sentence, name):
        return None
    head = _heads()[begun["word"]]
    return of_head(sentence, name, Claimant(stated, head.kind, False, _original(sentence, name)))


def seated_at(text: str, start: int, end: int) -> Span | None:
    """The word for an office or body right behind "in": «مصدر في الشرطة»."""
    found = _head().match(text, start, end)
    return Span(*found.span("head")) if found and not _heads()[found["word"]].person else None


def begins_as_speakers(sentence: Sentence, name: Span) -> bool:
    """True for words that begin as the names of offices, bodies and persons do who speak: «لجنة محلية», «ضابط»."""
    return head_end(sentence, name) is not None


def head_end(sentence: Sentence, name: Span) -> int | None:
    """Where the first word of such a name ends; None where it is none."""
    begun = _head().match(sentence.text, *name)
    return begun.end() if begun else None


def quoted_name_end(text: str, stop: int, end: int) -> int:
    """Where a name ends that stands in quotation marks behind the word for a body: «مؤسسة "…"»."""
    quoted = _IN_QUOTES.match(text, stop, end)
    return quoted.end() if quoted else stop


#: a name of a few words in quotation marks
_IN_QUOTES = re.compile(r'\s?"[^"\n]{2,40}"')


def of_head(sentence: Sentence, name: Span, claimant: Claimant) -> Claimant:
    """The claimant of such words, with the kind that the first of them shows; a body of no name is none by name."""
    begun = _head().match(sentence.text, *name)
    if begun is None:
        return claimant
    head = _heads()[begun["word"]]
    nameless = _nameless(sentence, head, begun, name) if head.person else _only_described(sentence, begun, name)
    return replace(claimant, kind=_kind(claimant.name, head), anonymous=nameless)


def _only_described(sentence: Sentence, begun: re.Match[str], name: Span) -> bool:
    """«لجنة محلية», «فريق إغاثة»: a body of which only is said what it is, by an adjective or a noun of its work."""
    behind = sentence.text[begun.end() : name.end].split()
    return not begun["the"] and all(_ADJECTIVE.fullmatch(word) or word in listed("work_of_body") for word in behind)


#: an Arabic adjective of belonging without the article
_ADJECTIVE = re.compile("(?!ال)[\u0620-\u064a]{2,}(?:ية|يه|ي)")


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
    words = {*fold_name(stated).split()}
    if not head.person and (kind := next((k for k, role in _WORK.items() if words & listed(role)), None)):
        return kind
    found = (_head().fullmatch(word) for word in fold_name(stated).split()[1:])
    offices = (_heads()[at["word"]] for at in found if at)
    return next((office.kind for office in offices if not office.person), head.kind)


#: what a body does shows its kind: «مجموعة طبية»
_WORK = {ClaimantKind.MEDICAL: "medical_work", ClaimantKind.NGO: "aid_work"}


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
