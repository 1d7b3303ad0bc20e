"""Harm that a sentence tells of only to take it back, or to say that somebody denies it.

"The radio has withdrawn its report that ten were killed", "an earlier version of this story said seven died",
«سحبت الصفحة خبر مقتل عشرة», «لا صحة لخبر مقتل عشرة», "residents denied that five were killed": nobody asserts it in
these words. What an official denies is a position and stays one. "Denied killing two" and "denied that the dead were
fighters" leave the deaths as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...records import Span, Stance
from ..lexicon.grammar import any_of, clause_turns, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, SpeakerWord, SpeechWord, StanceWord
from .other_voices import SPEAKING_KINDS


def without_disowned(sentence: Sentence) -> Sentence:
    """The sentence without the words of harm and of attack that nobody stands by in it."""
    if not sentence.has(HarmWord):
        return sentence
    spans = [Span(start, _ends(sentence, start)) for start in (*_taken_back(sentence), *_denied(sentence))]
    if (gone := own_gone(sentence)) is not None:
        spans.append(gone)
    harms = [m for span in spans for m in sentence.of(HarmWord) if span.start <= m.start < span.end]
    if not harms or any(_only_described(sentence, m) for m in harms):
        return sentence
    events = [m for span in spans for m in sentence.of(EventWord) if span.start <= m.start < span.end]
    return sentence.without(HarmWord, harms).without(EventWord, events)


def _ends(sentence: Sentence, start: int) -> int:
    """Where what is told in one breath ends: at a comma, a semicolon, "but", or "and said"."""
    turn = clause_turns().search(sentence.text, start, sentence.span.end)
    stops = [at for mark in ",;" if (at := sentence.text.find(mark, start, sentence.span.end)) >= 0]
    stops += [m.start for m in sentence.of(SpeechWord) if m.start > start and _led(sentence.text, m.start)]
    return min([*stops, turn.start() if turn else sentence.span.end])


def _led(text: str, at: int) -> bool:
    """True behind "and", also where it is written onto the word."""
    return bool({text[at - 1 : at], *text[max(0, at - _AND) : at].split()[-1:]} & set(syntax("connective")))


#: characters before a word within which "and" stands
_AND = 6


def _taken_back(sentence: Sentence) -> Iterator[int]:
    """Where the words begin of a report that is withdrawn, was told otherwise before, or is called untrue."""
    for pattern in (_withdrawn(), own_corrected(), _earlier_version(), _untrue()):
        found = pattern.search(sentence.text, *sentence.span)
        if found is not None:
            yield found.end()
    behind = _untrue_behind().search(sentence.text, *sentence.span)
    if behind is not None and not _somebody_tells(sentence, behind.start()):
        yield sentence.span.start  # unless somebody told it: then it stays told


def _denied(sentence: Sentence) -> Iterator[int]:
    """Where what begins that people deny who are no officials: "residents denied that", «نفى ناشطون خبر»."""
    for mention in sentence.of(StanceWord):
        if mention.word.stance is not Stance.DENIES:
            continue
        opened = _of_telling().match(sentence.text, mention.end, sentence.span.end)
        if opened is None:
            continue
        who = [m.word.kind for m in sentence.of(SpeakerWord) if _near(sentence, mention, m)]
        party = any(_near(sentence, mention, m) for m in sentence.of(ActorWord))
        kin = _family().search(sentence.text, *_ahead(sentence, mention)) and _at_once(sentence, opened.end())
        if (who or kin) and not party and set(SPEAKING_KINDS).isdisjoint(who):
            yield opened.end()


def _somebody_tells(sentence: Sentence, before: int) -> bool:
    spoke = any(m.start < before for m in sentence.of(SpeechWord) if m.word.role == "verb")
    return spoke and any(m.start < before for m in sentence.of(SpeakerWord))


def _at_once(sentence: Sentence, start: int) -> bool:
    """True where the harm itself is what is denied, not what was in the house in which it came about."""
    harm = next((m.start for m in sentence.of(HarmWord) if m.start >= start), None)
    return harm is not None and len(sentence.text[start:harm].split()) <= _FEW


def _ahead(sentence: Sentence, denial: Mention[StanceWord]) -> tuple[int, int]:
    return max(sentence.span.start, denial.start - _SUBJECT), denial.start


#: characters before a denial within which it stands whose family denies it
_SUBJECT = 110


@cache
def _family() -> re.Pattern[str]:
    """ "The family of X ", "X's brother ": whose kin deny, with nothing but a name behind, or an aside."""
    return re.compile(rf"(?:(?<!\w)|(?=['’])){any_of('whose_family')}(?!\w)[^,.;:]*(?:,[^,.;:]*,\s*)?\Z")


def _near(sentence: Sentence, denial: Mention[StanceWord], who: Mention[SpeakerWord] | Mention[ActorWord]) -> bool:
    """True for who stands a few words from a denial: before it, or behind it where the verb comes first."""
    between = sentence.text[min(denial.end, who.end) : max(denial.start, who.start)]
    return len(between.split()) <= _FEW


#: words between who denies something and the verb
_FEW = 4


def _only_described(sentence: Sentence, harm: Mention[HarmWord]) -> bool:
    """ "That the five people killed were fighters", «أن يكون القتلى مسلحين»: what is denied is who they were."""
    if sentence.text.startswith(syntax("definite_onto"), harm.start):
        return True
    return _is_something().match(sentence.text, harm.end, sentence.span.end) is not None


@cache
def _is_something() -> re.Pattern[str]:
    return re.compile(rf"(?:\s+(?!{any_of('connective')}\s)\w+){{0,{_FEW}}}?\s+{any_of('be')}(?!\w)")


@cache
def _withdrawn() -> OpeningPattern:
    """A verb of taking back, the report that is taken back, and the words that lead to what it told."""
    who, own = r"(?:[\w-]+\s+){0,3}?", rf"(?:{any_of('determiner')}\s+)?(?:[\w-]+\s+)?"
    tells = rf"(?:\s+{any_of('report_tells')}(?!\w)|(?=\s+{any_of('denied_deaths')}(?!\w)))"
    report = rf"{any_of('withdrawn_report')}(?:\s+[\w-]+){{0,{_FEW}}}?{tells}"
    return OpeningPattern(
        syntax("takes_back"), rf"(?<!\w){any_of('prefix')}?{any_of('takes_back')}\s+{who}{own}{report}"
    )


def own_gone(sentence: Sentence) -> Span | None:
    """ "Our report … is withdrawn", "our earlier story that … was wrong", «خبرنا … غير صحيح».

    Not "in an earlier version of this story the street was wrong": a detail was, and the report stands.
    """
    if _earlier_version().search(sentence.text, *sentence.span):
        return None
    found = _own_gone().search(sentence.text, *sentence.span)
    return Span(*found.span()) if found else None


@cache
def _own_gone() -> OpeningPattern:
    report, gone = any_of("our_report"), any_of("was_taken_back")
    return OpeningPattern(syntax("our_report"), rf"(?<!\w)[وف]?{report}(?!\w)[^.;:!?]*?(?<!\w){gone}(?!\w)")


@cache
def own_corrected() -> KeyedPattern:
    """ "Correction: our report of 3 May said", "correction: we reported", «تصحيح: ورد في خبرنا»."""
    report, said, near = any_of("our_report"), any_of("our_report_said"), rf"[^.;:!?]{{0,{_NEAR}}}?(?<!\w)"
    told = rf"(?:{report}(?!\w){near}{said}|{said}\s+{report}|{any_of('we_reported')})(?!\w)"
    return KeyedPattern(syntax("update"), rf"(?<!\w){any_of('update')}\s*[:|\-–—]{near}{told}")


#: characters between a word of correction, the word for a report, and what it said
_NEAR = 60


@cache
def _earlier_version() -> OpeningPattern:
    return OpeningPattern(syntax("earlier_version"), rf"(?<!\w){any_of('earlier_version')}(?!\w)")


@cache
def _untrue() -> OpeningPattern:
    return OpeningPattern(syntax("no_truth_in"), rf"(?<!\w){any_of('prefix')}?{any_of('no_truth_in')}(?!\w)")


@cache
def _untrue_behind() -> OpeningPattern:
    return OpeningPattern(syntax("untrue_behind"), rf"(?<!\w)[وف]?{any_of('untrue_behind')}(?!\w)")


@cache
def _of_telling() -> re.Pattern[str]:
    """Behind a denial, at most a few words of who denies: "that", "reports that", «خبر», or a word of death itself."""
    what = rf"(?:{any_of('what_is_denied')}(?!\w)|(?={any_of('denied_deaths')}(?!\w)))"
    word = rf"(?!{any_of('part_in_it')})[\w-]+"  # «نفى … مسؤولية الفصائل عن مقتل …» denies the part in it
    return re.compile(rf"(?:\s+{word}){{0,{_FEW}}}?\s+{what}")
