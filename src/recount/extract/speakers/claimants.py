"""Who a phrase names that speaks: a body, a person, a party, or people of whom only is said what they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Claimant, ClaimantKind
from ..folding.text import fold_name
from ..lexicon.claimant_words import listed
from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_words
from ..lexicon.wordlist import alternation
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, SpeakerWord
from .claimant_banners import without_banner
from .how_many import how_many
from .seats import party_of_seat

_CAPITAL = re.compile(r"[A-Z@#]|[\u0620-\u064a]")
#: what local pages call themselves: "Exampleville 24"
_NUMBERED = re.compile(r"[A-Z]\w+ 24(?:/7)?")
#: words of the longest phrase that names a speaker
LONGEST = 9
#: those who are told by others and tell their readers
MEDIA = (ClaimantKind.AGENCY, ClaimantKind.OUTLET)


def claimant_in(sentence: Sentence, start: int, end: int) -> Claimant | None:
    """A claimant from a phrase that names a speaker or begins with a capital; None for anything else."""
    if turn := _turned().match(sentence.text, start, end):
        start = turn.end()
    start, end = without_banner(sentence, start, end)
    stated = sentence.stated(start, end).strip(" \"'“”«».,،:#-")
    if {*fold_name(stated).split()[:1]} & {*subject_words("persons", "that_one")}:
        return None  # «إنه معتقل لدى …»: what is said, and nobody's name
    if not stated or stated in syntax("pronoun_object") or len(stated.split()) > LONGEST + 2:
        return None
    if any(start <= m.start and m.end <= end and m.word.role != "people" for m in sentence.of(HarmWord)):
        return None  # "the strike killed twenty" is nobody who speaks
    speakers = [m.word for m in sentence.of(SpeakerWord) if start <= m.start and m.end <= end]
    span = sentence.folded.original_span(start, end)
    if speakers:
        kind = min((s.kind for s in speakers), key=PRECEDENCE.index)
        nameless = _is_nameless(sentence, start, end)
        if not nameless and kind in _UNNAMED_BODIES and _only_described(sentence, start, end):
            return Claimant(stated, kind, True, span)
        return Claimant(stated, kind, nameless, span, how_many(sentence, start, end) if nameless else None)
    article, _, seat = fold_name(stated).partition(" ")
    if article in syntax("the_same") and party_of_seat(seat):  # "the Kremlin"; a capital alone may be a surname
        return Claimant(stated, ClaimantKind.OFFICIAL, False, span)
    if any(start <= m.start and m.end <= end for m in sentence.of(ActorWord)):
        if _is_civil(stated):
            return Claimant(stated, ClaimantKind.NGO, False, span)
        return Claimant(stated, ClaimantKind.BELLIGERENT, False, span)
    if _is_kin(sentence, start, end):
        return Claimant(stated, ClaimantKind.RELATIVE, True, span)
    ranked = fold_name(stated.partition(" ")[0]).rstrip(".") in listed("rank") and " " in stated
    if (ranked or _named(sentence, stated, start)) and not _tells(sentence, start, end):
        return Claimant(stated, ClaimantKind.OFFICIAL if ranked else ClaimantKind.OTHER, False, span)
    return None


@cache
def _turned() -> re.Pattern[str]:
    """«لكن المرصد», «وكان المرصد قد …»: the word that turns to a speaker is no part of the name."""
    return re.compile(rf"\s*(?:{any_of('turns_to')}|{any_of('had_told')})\s+")


def _is_civil(stated: str) -> bool:
    """ "The Syrian American Medical Society": a body of this kind by its last word, or in Arabic by its first."""
    words = fold_name(stated).split()
    return bool({words[0], words[-1]} & listed("civil_body")) and len(words) > 1


def _is_kin(sentence: Sentence, start: int, end: int) -> bool:
    """ "Her aunt", «والد الطفل سامر»: kin of those told of, with a name at most, and nothing told of them."""
    found = _kin().match(sentence.text, start, end)
    if found is None or sentence.text[found.end() - 1] > "\u0620":
        return found is not None
    behind = sentence.folded.cased[found.end() : end].split()
    return all(_CAPITAL.match(word) for word in behind)


@cache
def _kin() -> re.Pattern[str]:
    return re.compile(rf"[\s\"']*{alternation(sorted(listed('kin')))}(?!\w)")


def _tells(sentence: Sentence, start: int, end: int) -> bool:
    """ "The deaths in Exampleville", "Monday's raid": what happened, and no name of anybody."""
    told = [(m.start, m.end) for m in sentence.of(HarmWord)]
    told += [(m.start, m.end) for m in sentence.of(EventWord) if not (m.word.force or m.word.qualifier)]
    return any(start <= first and last <= end for first, last in told)


def _is_nameless(sentence: Sentence, start: int, end: int) -> bool:
    """True for people of whom only is said what they are: no body of its own speaks, and no name follows."""
    if any(phrase in sentence.text[start : end + _BEHIND] for phrase in listed("unnamed")):
        return True  # "the doctor, who asked not to be named"
    speakers = [m for m in sentence.of(SpeakerWord) if start <= m.start and m.end <= end]
    bodies = [m for m in speakers if not m.word.anonymous and m.word.kind in _BODIES]
    if bodies:
        return _sits_at(sentence, speakers[0], bodies)
    heads = {m.end for m in speakers if m.word.anonymous}
    heads -= {m.start - 1 for m in speakers}  # "official spokesman"
    heads -= {m.end for m in speakers if not m.word.anonymous}  # «الطبيب»: one who is known by it
    cased = sentence.folded.cased
    return any(not re.match(r" [A-Z][a-z]", cased[at : min(at + 3, end)]) for at in heads)


def _only_described(sentence: Sentence, start: int, end: int) -> bool:
    """ "A medical aid group", "one rights group": a body of which only is said what it is."""
    first = {*sentence.text[start:end].split(maxsplit=1)[:1]}
    capitals = any(map(str.isupper, sentence.folded.cased[start + 1 : end]))
    return not first.isdisjoint(listed("one_speaker")) and not capitals and sentence.text[start].isascii()


#: bodies of which there are many
_UNNAMED_BODIES = (ClaimantKind.NGO, ClaimantKind.MONITOR)


def _sits_at(sentence: Sentence, head: Mention[SpeakerWord], bodies: Sequence[Mention[SpeakerWord]]) -> bool:
    """ "Activists at the website": people of a place whom a medium tells of as its own, and no body that speaks."""
    between = set(sentence.text[head.end : bodies[0].start].split())
    seated = between and between <= {*syntax("preposition"), *syntax("definite")}
    media = all(body.word.kind in MEDIA for body in bodies)
    return bool(seated and media and head.word.anonymous and head.word.kind in _PEOPLE)


#: characters behind a speaker within which a name is withheld
_BEHIND = 50
#: people of a place: those whom a medium tells of as such are its own
_PEOPLE = (ClaimantKind.LOCAL_SOURCES, ClaimantKind.WITNESS)
#: bodies that speak under their own name, whoever of them does
_BODIES = (*MEDIA, ClaimantKind.MONITOR, ClaimantKind.NGO)


def _named(sentence: Sentence, stated: str, start: int) -> bool:
    """A capitalised phrase that is not merely the first word of its sentence; Arabic has no capitals and no say."""
    words = [w for w in stated.split() if _CAPITAL.match(w)]
    if not words or re.match(r"[\d\s]*[\u0620-\u064a]|(?:19|20)\d\d[ ,]", stated):
        return False
    first = start == sentence.span.start
    marked = bool(re.match("[@#]", stated)) or words[0].isupper() or bool(_NUMBERED.fullmatch(stated))
    return len(words) > 1 or not first or marked


#: the most telling word decides: "Ministry of Health" is medical, "a Reuters witness" an agency
PRECEDENCE = [
    ClaimantKind.RELATIVE,
    ClaimantKind.MEDICAL,
    ClaimantKind.RESCUE,
    ClaimantKind.MONITOR,
    ClaimantKind.AGENCY,
    ClaimantKind.NGO,
    ClaimantKind.OFFICIAL,
    ClaimantKind.WITNESS,
    ClaimantKind.BELLIGERENT,
    ClaimantKind.LOCAL_SOURCES,
    ClaimantKind.OUTLET,
    ClaimantKind.PUBLISHER,
    ClaimantKind.OTHER,
]
