"""Who takes a position: the subject of its verb, who is quoted, or the release itself.

A position with a subject of its own is nobody else's: "the army said it struck a depot, and residents denied it".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from ...records import Claimant, ClaimantKind, Span, Stance
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, clause_break, joined_on, name_end, suffixes, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_words
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, SpeakerWord, StanceWord
from ..people.party_names import party_of
from ..speakers.claimants import claimant_in
from ..speakers.of_itself import speaker_before_report
from ..speakers.seats import seat_after, seat_before
from ..speakers.speakers import (
    Attribution,
    speaker_after,
    speaker_apart,
    speaker_before,
    subject_ahead,
    subject_told_of,
)
from .other_voices import SPEAKING_KINDS


@dataclass(frozen=True, slots=True)
class Voices:
    """Who may be behind a position: the publisher, the last speaker, and those the sentence names."""

    publisher: Claimant
    last: Claimant | None
    said: tuple[Attribution, ...]


def taker(sentence: Sentence, mention: Mention[StanceWord], voices: Voices) -> Claimant | None:
    """The first of those who may speak that may take this position: the subject, who is quoted, the release itself."""
    if mention.word.stance in _TAKEN and is_negated(sentence, mention):
        return None
    if mention.word.of_self:
        return _quoted(sentence, mention, voices)
    verb, own = _verb_of(sentence, mention), list[Claimant]()
    subject = _behind(sentence, mention, voices.last) if mention.word.after else _ahead(sentence, verb, voices)
    named = _named(sentence, mention, voices)
    apart = speaker_apart(sentence, named.end if named else mention.start)
    if named is not None:
        begins = sentence.folded.original_span(*named).start
        apart = apart if apart and apart.span and apart.span.start >= begins else None
    elif not _by_another(sentence, mention):
        own += reversed([a.claimant for a in voices.said if a.at and a.at.end <= mention.start])
        own += [voices.publisher] if _is_release(voices) and not mention.word.told else []
    return next((c for c in (subject, *own, apart) if c and _may_take(mention.word.stance, c, voices.publisher)), None)


def _by_another(sentence: Sentence, mention: Mention[StanceWord]) -> bool:
    """ "Allegations denied by the Americans": who takes it stands behind "by", known or not."""
    return mention.word.after and sentence.text[mention.start : mention.end].split()[-1] in syntax("by_accuser")


def _quoted(sentence: Sentence, mention: Mention[StanceWord], voices: Voices) -> Claimant | None:
    """Who is quoted as speaking of itself: the nearest before the words; a party named in them is that one's."""
    said = [a.claimant for a in voices.said if a.at and a.at.end <= mention.start]
    who = said[-1] if said else voices.publisher
    if not _may_take(mention.word.stance, who, voices.publisher):
        return None
    parties = {m.word.id for m in sentence.of(ActorWord) if mention.start <= m.start < mention.end}
    return who if not parties or party_of(who.name) in parties else None


#: what is not taken where it is negated, and not turned round: "has not claimed responsibility" denies nothing
_TAKEN = (Stance.ACCEPTS, Stance.DENIES, Stance.JUSTIFIES)
#: characters before a verb in which it is negated, and in which "neither" stands
_NEGATED, _NEITHER = 24, 90


def is_negated(sentence: Sentence, mention: Mention[StanceWord]) -> bool:
    """ "Has not claimed", "refused to confirm", "neither the army nor the rebels claimed", «لم يؤكد التحالف»."""
    text, start = sentence.text, sentence.span.start
    if _not().search(text, max(start, mention.start - _NEGATED), mention.start):
        return True
    head = text[max(start, mention.start - _NEITHER) : mention.start]
    clause = clause_break().split(head)[-1].split()
    tells = not {*clause}.isdisjoint(syntax("be"))  # "said that no civilians were killed and acknowledged …"
    return not tells and not {*clause[:2]}.isdisjoint(syntax("neither"))


@cache
def _not() -> re.Pattern[str]:
    """The end of a text that negates the verb behind it."""
    return re.compile(rf"(?<!\w)[وف]?{any_of('not_taken')}\s+(?:{any_of('speech_adverb')}\s+)?\Z")


def names_taker(sentence: Sentence, mention: Mention[StanceWord]) -> bool:
    """True where somebody is named behind an Arabic verb of a position: «ثم أقر مسؤولون»."""
    named = _behind(sentence, mention, None)
    begins = sentence.folded.original_span(mention.end, mention.end).start
    behind = named is not None and named.span is not None and named.span.start >= begins
    acts = (m.start for m in sentence.of(EventWord) if m.start >= mention.end)
    return behind and not any(not sentence.text[mention.end : at].strip(" \"'") for at in acts)  # «نفت قصف المشفى»


def own_clause(sentence: Sentence, mention: Mention[StanceWord], voices: Voices) -> int | None:
    """Where the clause of a position begins that has words of its own for who takes it; None for one that has none."""
    named = _named(sentence, mention, voices)
    return min(named.start, mention.start) if named else None


def _ahead(sentence: Sentence, verb: int, voices: Voices) -> Claimant | None:
    named = _antecedent(sentence, verb) or seat_before(sentence, verb)
    named = named or speaker_before(sentence, verb, voices.publisher, voices.last)
    return named or subject_told_of(sentence, verb) or _spoke_last(sentence, verb, voices.last)


def _spoke_last(sentence: Sentence, verb: int, last: Claimant | None) -> Claimant | None:
    """ "Conceded in a statement that …": a verb of admitting with which a sentence opens, as notes have it."""
    opens = not sentence.text[sentence.span.start : verb].strip(" \"'-")
    concedes = any(m.start == verb and m.word.concedes for m in sentence.of(StanceWord))
    return replace(last, span=None) if opens and concedes and last else None


def _antecedent(sentence: Sentence, verb: int) -> Claimant | None:
    """ "Residents accused Turkey, which did not comment": the party or speaker right before the relative word."""
    text = sentence.text
    which = _which().search(text, max(sentence.span.start, verb - _NEITHER), verb)
    if which is None:
        return None
    if seat := seat_before(sentence, which.start()):
        return seat
    before = [m for kind in (ActorWord, SpeakerWord) for m in sentence.of(kind) if m.end <= which.start()]
    near = [m for m in before if not text[m.end : which.start()].strip(" \"'")]
    return claimant_in(sentence, min(m.start for m in near), which.start()) if near else None


@cache
def _which() -> re.Pattern[str]:
    return re.compile(rf",?\s+{any_of('relative_who')}\s+(?:{any_of('speech_adverb')}\s+)*\Z")


def _is_release(voices: Voices) -> bool:
    return voices.publisher.kind is ClaimantKind.BELLIGERENT


def _named(sentence: Sentence, mention: Mention[StanceWord], voices: Voices) -> Span | None:
    """The words for who takes a position, where it has some of its own: a noun with its article in Arabic.

    In a release the subject is what is judged: "the report provided insufficient detail".
    """
    if _is_release(voices) or mention.word.of_self:
        return None
    text, end = sentence.text, sentence.span.end
    if not mention.word.after:
        passive = {*text[mention.start : mention.end].split()} & {*syntax("be")}  # "civilians were unintentionally"
        return None if passive else subject_ahead(sentence, _verb_of(sentence, mention))
    stop = name_end().search(text, mention.end, end)
    name = Span(mention.end, stop.start() if stop else end)
    told = any(name.start <= m.start < name.end for kind in (EventWord, HarmWord) for m in sentence.of(kind))
    return name if not told and text[slice(*name)].lstrip().startswith(syntax("article_onto")) else None


def _behind(sentence: Sentence, mention: Mention[StanceWord], last: Claimant | None) -> Claimant | None:
    """Who stands behind an Arabic verb that takes a position, or right before it: «نفت الوزارة», «قسد تنفي»."""
    if seat := seat_after(sentence, mention.end) or seat_before(sentence, mention.start):
        return seat
    text = sentence.text
    for actor in sentence.of(ActorWord):
        gap = text[actor.end : mention.start].strip(' "')
        if actor.end <= mention.start and gap in ("", *suffixes(), *syntax("had_told")):
            span = sentence.folded.original_span(actor.start, actor.end)
            return Claimant(sentence.stated(actor.start, actor.end), ClaimantKind.BELLIGERENT, False, span)
    first = text[mention.end : sentence.span.end].split(maxsplit=1)[:1]
    if (first and first[0].endswith(syntax("of_subject"))) or _of_the_last(sentence, mention):
        return replace(last, span=None) if last else None
    if first and first[0] in syntax("sits_in"):
        return None
    return speaker_before_report(sentence, mention.end) or speaker_after(sentence, mention.end)


def _of_the_last(sentence: Sentence, mention: Mention[StanceWord]) -> bool:
    """«وأقر بعد أسابيع بمقتل …»: a verb with which a sentence opens, and nobody between it and what it is about."""
    text, end = sentence.text, mention.end
    if not mention.word.concedes or text[sentence.span.start : mention.start].strip(" \"'") not in ("", *joined_on()):
        return False
    if later := _afterwards().match(text, end):
        end = later.end()
    told = any(0 < m.start - end <= _ONTO for kind in (EventWord, HarmWord) for m in sentence.of(kind))
    return told or _about_it().match(text, end) is not None


#: a blank, and what Arabic writes onto the front of what is conceded
_ONTO = 2


@cache
def _afterwards() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('taken_afterwards')}(?!\w)")


@cache
def _about_it() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('conceded_onto')}(?!\w)")


def _verb_of(sentence: Sentence, mention: Mention[StanceWord]) -> int:
    """Where the verb of a position begins; in "assessed the report of two deaths *as non-credible*" well before it."""
    if mention.word.stance is not Stance.NOT_CORROBORATED:
        return mention.start
    verb = _assessing().search(sentence.text, sentence.span.start, mention.start)
    return verb.start() if verb else mention.start


@cache
def _assessing() -> OpeningPattern:
    verbs = rf"(?<!\w){any_of('assessing')}(?!\w)"
    return OpeningPattern(syntax("assessing"), verbs)


def _may_take(stance: Stance, claimant: Claimant, publisher: Claimant) -> bool:
    """A publisher may say that it could not verify; every other position is an official's or a belligerent's.

    Words that open what somebody said are nobody's name: «قالت العائلة إنه محتجز لدى قوات …، ونفت».
    """
    if not {*fold_name(claimant.name).split()[:1]}.isdisjoint(_opens_what_is_said()):
        return False
    return claimant.kind in SPEAKING_KINDS or (stance is Stance.CANNOT_VERIFY and claimant == publisher)


@cache
def _opens_what_is_said() -> frozenset[str]:
    return frozenset((*syntax("reported_that"), *subject_words("persons", "that_one")))
