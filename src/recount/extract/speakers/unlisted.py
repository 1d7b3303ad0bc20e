"""Speakers that stand in no lexicon: «قالت المديرية الطبية إن …», "the relief office said that …".

The grammar shows them: the subject of a verb of saying is who says it, whoever that is. A claimant of unknown kind is
made of it, in the words of the text. "The report said" names nobody, and who is named by a part of the last speaker's
name is that one again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from ...records import Claimant, ClaimantKind, Span
from ..folding.text import fold_name
from ..lexicon.claimant_words import listed
from ..lexicon.grammar import any_of, clause_break, name_end, speech_adverbs, syntax
from ..lexicon.roster_words import small_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, PeopleWord, SpeakerWord, SpeechWord
from ..people.bare_names import given_name
from .claimants import LONGEST
from .led import begins_as_speakers, head_end, of_head, quoted_name_end
from .spoken_day import without_day

#: most words of an Arabic name that no lexicon holds, and characters behind it within which what is said begins
_WORDS, _SOON = 6, 60
#: characters from «طلب عدم» to «ذكر»
_NEXT = 2
#: words before a verb within which "who" makes another the one who says it
_RELATIVE = 3


def behind_verb(sentence: Sentence, verb: Mention[SpeechWord], last: Claimant | None) -> Claimant | None:
    """«أكدت المديرية الطبية في المدينة مقتل …»: the definite noun between an Arabic verb and what it says."""
    text, end = sentence.text, sentence.span.end
    head = head_end(sentence, Span(verb.end, end))
    begun = head or verb.end
    begun += 1 if {*text[begun:end].split(maxsplit=1)[:1]} & listed("part_of_body") else 0
    patterns = (name_end(), _told(), _asks())
    edges = (found.start() for pattern in patterns if (found := pattern.search(text, begun, end)))
    stop = min(edges, default=end)
    stop = quoted_name_end(text, stop, end) if head else stop
    return _arabic(sentence, Span(verb.end, stop), last) if _is_said(sentence, verb, stop) else None


def before_verb(sentence: Sentence, verb: Mention[SpeechWord], last: Claimant | None) -> Claimant | None:
    """«المديرية الطبية قالت إن …»: the definite noun with which a clause begins, right before an Arabic verb."""
    text = sentence.text
    if not _is_said(sentence, verb, verb.end):
        return None
    clause = _clause(sentence, verb)
    had, has = _had().match(text, *clause), _has().search(text, *clause)
    start, stop = had.end() if had else clause.start, has.start() if has else clause.end
    edge = name_end().search(text, start, stop)
    return _arabic(sentence, Span(start, edge.start() if edge else stop), last)


def _is_said(sentence: Sentence, verb: Mention[SpeechWord], start: int) -> bool:
    """True for a verb of saying where "that" or a word for what is told stands within a few words of one clause."""
    if sentence.text[verb.start : verb.end] not in listed("says"):
        return False
    said = _said().match(sentence.text, start, min(sentence.span.end, start + _SOON))
    if said is None:
        return False
    asks = _asks().search(sentence.text, start, said.end())
    told = [m for m in sentence.of(SpeechWord) if start < m.start < said.end()]
    return all(asks is not None and 0 <= m.start - asks.end() <= _NEXT for m in told)


def _arabic(sentence: Sentence, name: Span, last: Claimant | None) -> Claimant | None:
    """The speaker of these words where they are a noun with its article, or one before such a noun, or one who speaks.

    A body or an office may have none: «قالت لجنة محلية إن», «قال ضابط إن».
    """
    name = Span(name.start, without_day(sentence, *name))
    words = sentence.text[name.start : name.end].split()
    if not 0 < len(words) <= _WORDS or {*words} & {*syntax("tells_of"), *syntax("preposition")}:
        return None
    if _definite(words) or (_is_person(sentence, name) and not begins_as_speakers(sentence, name)):
        return _named(sentence, name, last)
    found = _named(sentence, name, last) if begins_as_speakers(sentence, name) else None
    return of_head(sentence, name, found) if found and found.span else found


def before_english_verb(sentence: Sentence, verb: Mention[SpeechWord], last: Claimant | None) -> Claimant | None:
    """ "The relief office said …", "a trader in the town told …": a noun with its article right before the verb.

    Only persons tell somebody, so that trader is somebody unnamed. What is "reported" may have been found where no
    "that" follows.
    """
    text, said = sentence.text, sentence.text[verb.start : verb.end]
    by_person = said in listed("by_persons")
    behind = {*text[verb.end : verb.end + LONGEST].split(maxsplit=1)[:1]}
    ends = not text[verb.end : sentence.span.end].strip(" .!\"'")  # "…, a women's committee reported."
    if behind & listed("not_said") or not (ends or by_person or said in listed("says") or behind & {*syntax("that")}):
        return None
    name = _clause(sentence, verb)
    name = Span(name.start, name.start + len(speech_adverbs().sub("", text[name.start : name.end].rstrip())))
    words = text[name.start : name.end].strip(' "').split()
    indefinite = bool(words) and (words[0] in syntax("article") or _several(words) or _bare_plural(words, said))
    fewest = 1 if indefinite and words[0] not in syntax("article") else _FEWEST
    if not fewest <= len(words) <= LONGEST or not (indefinite or words[0] == "the"):
        return None
    if words[-1] in syntax("connective"):
        return None
    found = _named(sentence, name, last)
    nameless = by_person or (indefinite and not _has_name(sentence, name))
    return replace(found, anonymous=True) if found and nameless else found


def _several(words: Sequence[str]) -> bool:
    """ "Two teachers from the town": a number of people of whom is said what they are."""
    plural = any(word.endswith("s") for word in words[1:3])
    return words[0] in small_numbers() and plural and {*words}.isdisjoint(syntax("connective"))


def _bare_plural(words: Sequence[str], said: str) -> bool:
    """ "Dockers said", "camp cooks say": people in the plural right before a verb of saying."""
    last = words[-1]
    plural = last.isascii() and last.isalpha() and last.endswith("s") and not last.endswith("ss")
    return plural and len(words) <= _PLURAL and said in listed("says") and all(map(str.isascii, words))


#: words of a noun with its article; most words of a bare plural
_FEWEST, _PLURAL = 2, 3


def _clause(sentence: Sentence, verb: Mention[SpeechWord]) -> Span:
    """What stands between the beginning of a clause and its verb."""
    breaks = clause_break().finditer(sentence.text, sentence.span.start, verb.start)
    return Span(max((found.end() for found in breaks), default=sentence.span.start), verb.start)


def _named(sentence: Sentence, name: Span, last: Claimant | None) -> Claimant | None:
    """The claimant of these words; None where they tell of something, are a document, or have a kind of their own."""
    text, stated = sentence.text, sentence.stated(*name).strip(" \"'“”«».,،:-")
    inside = [m.word for kind in (SpeechWord, EventWord, SpeakerWord, ActorWord, HarmWord) for m in sentence.of(kind)
              if name.start <= m.start < name.end]  # fmt: skip
    if any(not isinstance(word, HarmWord) or word.role != "people" for word in inside):
        return None
    words = text[name.start : name.end].split()
    if {*words} & {*listed("no_speaker"), *syntax("be")} or {*words[-_RELATIVE:]} & {*syntax("relative")}:
        return None  # "the man who police said …"
    if last and {*fold_name(stated).split()} <= {*fold_name(last.name).split()}:
        return replace(last, span=None)
    stated += '"' if stated.count('"') % 2 and sentence.stated(*name).rstrip().endswith(('"', "”", "»")) else ""
    return Claimant(stated, ClaimantKind.OTHER, _is_unnamed(sentence, name), sentence.folded.original_span(*name))


def _is_unnamed(sentence: Sentence, name: Span) -> bool:
    """True for people of whom only is said what they are: "the frantic mother", «رجل من البلدة»."""
    people = [m.start for m in sentence.of(PeopleWord) if name.start <= m.start < name.end]
    if people and sentence.text[people[0]].isascii():
        return not _has_name(sentence, name)
    return people[:1] == [_begin(sentence, name)]


def _has_name(sentence: Sentence, name: Span) -> bool:
    return any(map(str.isupper, sentence.folded.cased[name.start + 1 : name.end]))


@cache
def _told() -> re.Pattern[str]:
    return re.compile(rf"\s{alternation(sorted(listed('told')))}(?!\w)")


@cache
def _asks() -> re.Pattern[str]:
    """«طلب عدم ذكر اسمه»: who speaks asks not to be named."""
    return re.compile(rf"\s{alternation(sorted(listed('asks_no_name')))}(?!\w)")


@cache
def _said() -> re.Pattern[str]:
    """How what is said begins, behind a few words of one clause."""
    that = rf"(?<!\w){any_of('that')}{any_of('kin_suffix')}?(?!\w)"
    return re.compile(rf"[^.;:!?\n]*?(?:{that}|{_told().pattern})")


@cache
def _had() -> re.Pattern[str]:
    """What stands before a speaker whose verb follows: «وكان … قد قال»."""
    return re.compile(rf"\s*(?:{any_of('had_told')}\s+)+")


@cache
def _has() -> re.Pattern[str]:
    return re.compile(rf"(?:\s{any_of('had_told')})+\s*$")


def _definite(words: Sequence[str]) -> bool:
    """True for a noun with its article, or before another that has it."""
    return any(word.startswith(syntax("article_onto")) for word in words[:2])


def _is_person(sentence: Sentence, name: Span) -> bool:
    """True for people of whom is said what they are, and for a name that begins with a common given one."""
    at = _begin(sentence, name)
    return any(m.start == at for m in sentence.of(PeopleWord)) or bool(given_name().match(sentence.text, *name))


def _begin(sentence: Sentence, name: Span) -> int:
    return next((at for at in range(*name) if not sentence.text[at].isspace()), name.start)
