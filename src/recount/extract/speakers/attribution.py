"""Who says it: the claimant of a sentence, who passed it on, and what the claimant rests on.

English puts the speaker before the verb ("residents said", "…, an official said") or after "according to";
Arabic after either (قال, بحسب), and headlines name it before a colon. A pronoun or "one of them" points back to
the last speaker. Where nobody else is named, the publisher asserts it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ...records import UNNAMED_PUBLISHER, Claimant, ClaimantKind, Report, Span
from ..folding.text import fold
from ..lexicon.grammar import auxiliaries, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.word_finder import find_words
from ..lexicon.words import HarmWord, Mention, SpeakerWord, SpeechWord
from ..people.party_names import is_party
from .accusations import find_accusations
from .chains import passed_on, passed_through, with_basis, with_relays, with_teller
from .claimants import PRECEDENCE, claimant_in
from .led import behind_lead
from .no_telling import tells_nothing
from .source_again import source_behind
from .speakers import Attribution, audience_in, says_what, speaker_after, speaker_before, subject_of, whom_told_of
from .unlisted import before_english_verb, before_verb, behind_verb
from .went_on import goes_on_to_say

_HEADLINE = re.compile(r"\s*([^:\n]{3,60}?)\s*:\s")


def publisher_of(report: Report) -> Claimant:
    """The publisher as claimant of what it asserts itself; a belligerent's own release speaks for the belligerent."""
    return _publisher(report.publisher or UNNAMED_PUBLISHER, is_official_source(report.source_type))


@lru_cache(maxsize=1024)
def _publisher(name: str, official: bool) -> Claimant:
    if official:
        return Claimant(name, _kind_of(name) or ClaimantKind.BELLIGERENT)
    return Claimant(name, ClaimantKind.BELLIGERENT if is_party(name) else ClaimantKind.PUBLISHER)


def is_own_release(report: Report) -> bool:
    """True for a belligerent's or government's own word, by the kind of source or by whose name the publisher's is."""
    return is_official_source(report.source_type) or is_party(report.publisher or "")


#: whose releases are no belligerent's, though a list files them among official statements
_CIVIL = (ClaimantKind.RESCUE, ClaimantKind.MEDICAL, ClaimantKind.MONITOR, ClaimantKind.NGO)


@lru_cache(maxsize=1024)
def _kind_of(name: str) -> ClaimantKind | None:
    """What a publisher is by the words for speakers in its name: rescuers, medics, monitors; None for any other."""
    kinds = (m.word.kind for m in find_words(fold(name).text) if isinstance(m.word, SpeakerWord))
    return next((kind for kind in kinds if kind in _CIVIL), None)


#: kinds of sources that are a belligerent's or a government's own word, as people write them
_OFFICIAL = frozenset({
    "government_or_military_statement", "military_statement", "military_release", "military", "strike_release",
    "official", "official_statement", "belligerent", "government", "government_statement", "armed_forces",
    "army", "ministry", "ministry_of_defence", "ministry_of_defense", "official_release",
})  # fmt: skip


@lru_cache(maxsize=256)
def is_official_source(source_type: str | None) -> bool:
    """True for a kind of source that is a belligerent's or government's own word, however it is spelled."""
    return source_type is not None and re.sub(r"[\s-]+", "_", source_type.strip().lower()) in _OFFICIAL


@lru_cache(maxsize=4)  # several rules ask who speaks in the sentence at hand
def attribute(sentence: Sentence, publisher: Claimant, last: Claimant | None) -> tuple[Attribution, ...]:
    """All attributions in a sentence by place; empty where nobody but the publisher speaks."""
    found = [a for m in sentence.of(SpeechWord) if (a := _at(sentence, m, publisher, last))]
    if headline := _headline(sentence):
        found.insert(0, headline)
    if passed := passed_on(sentence):
        found.insert(0, passed)
    accusing = find_accusations(sentence, publisher, last)
    charges = [Attribution(one.accuser, at=one.at) for one in accusing if one.accuser]
    found += [with_teller(sentence, found, charge) for charge in charges]
    return with_basis(sentence, with_relays(sentence, found))


def _at(
    sentence: Sentence, mention: Mention[SpeechWord], publisher: Claimant, last: Claimant | None
) -> Attribution | None:
    if mention.word.role not in ("verb", "lead") or (mention.word.role == "lead" and says_what(sentence, mention.end)):
        return None
    if mention.word.after:
        if passed := passed_through(sentence, mention):
            return passed
        if again := source_behind(sentence, mention.end, last):
            return Attribution(again, at=Span(mention.start, mention.end))
        said_at_once = mention.word.role == "verb" and _opens_speech(sentence, mention.end)
        claimant = None if said_at_once else speaker_after(sentence, mention.end)
        claimant = claimant or subject_of(sentence, mention) or behind_verb(sentence, mention, last)
        claimant = claimant or before_verb(sentence, mention, last) or behind_lead(sentence, mention)
        claimant = claimant or (goes_on_to_say(sentence, mention, last) if said_at_once else None)
    elif tells_nothing(sentence, mention) or _of_one(sentence, mention):
        claimant = None
    else:
        unlisted = before_english_verb(sentence, mention, last)
        claimant = _quoted(sentence, mention) or (unlisted if unlisted and unlisted.anonymous else None)
        claimant = claimant or speaker_before(sentence, mention.start, publisher, last)
        claimant = claimant or _inverted(sentence, mention) or unlisted
    return Attribution(claimant, at=Span(mention.start, mention.end)) if claimant else None


def _of_one(sentence: Sentence, mention: Mention[SpeechWord]) -> bool:
    """ "The man who police said fired killed three": what is said of him alone, and not of the harm behind it."""
    who = whom_told_of(sentence, mention.start)
    harm = (m.start for m in sentence.of(HarmWord) if m.start >= mention.end)
    befell = any(auxiliaries().fullmatch(sentence.text, mention.end, at) for at in harm)  # "who police said was killed"
    return who is not None and not befell


def _opens_speech(sentence: Sentence, end: int) -> bool:
    """«وأكد أن …», «وأشار إلى أن …»: what is said follows at once, and nobody who says it."""
    words = sentence.text[end : sentence.span.end].split(maxsplit=2)[:2]
    words = words[1:] if words[:1] and words[0] in syntax("says_onto") else words
    return words[:1] != [] and words[0] in syntax("that")


def _quoted(sentence: Sentence, mention: Mention[SpeechWord]) -> Claimant | None:
    """ "…," said one resident: behind a quotation, whoever follows the verb."""
    before = sentence.text[max(sentence.span.start, mention.start - 3) : mention.start]
    quoted = re.search(r"\"[,.]?\s*$|,\"\s*$", before) is not None
    return speaker_after(sentence, mention.end) if quoted else None


def _inverted(sentence: Sentence, mention: Mention[SpeechWord]) -> Claimant | None:
    """ "…, said residents": without quotation marks it takes a word for one who speaks."""
    before = sentence.text[max(sentence.span.start, mention.start - 3) : mention.start]
    behind = before.rstrip().endswith(",") and not _opens_speech(sentence, mention.end)
    speaker = speaker_after(sentence, mention.end) if behind else None
    if speaker is None or speaker.kind is not ClaimantKind.OTHER:
        return speaker
    kind = _said_to_be(sentence, mention.end)
    return replace(speaker, kind=kind) if kind else None


def _said_to_be(sentence: Sentence, start: int) -> ClaimantKind | None:
    """ "…, said Amal Example, a spokeswoman for the civil defence": what is said behind a comma of who speaks."""
    comma = _WHO_IS.match(sentence.text, start, sentence.span.end)
    if comma is None:
        return None
    kinds = [m.word.kind for m in sentence.of(SpeakerWord) if 0 <= m.start - comma.end() <= _ROLE]
    return min(kinds, key=PRECEDENCE.index, default=None)


#: a name and a comma behind which it is said what somebody is; characters in which it is
_WHO_IS, _ROLE = re.compile(r"\s+[^,;:.\n]{3,40},\s+(?:a|an|the|who)\s"), 50


def _headline(sentence: Sentence) -> Attribution | None:
    """«الدفاع المدني: …» — a speaker named before a colon at the start of a sentence."""
    start, end = sentence.span
    if not sentence.has(SpeakerWord) or sentence.text.find(":", start, end) < 0:
        return None
    found = _HEADLINE.match(sentence.text, start, end)
    if not found or len(found[1].split()) > 6:
        return None
    start, end = found.span(1)
    if any(start <= m.start < end for m in sentence.of(SpeechWord)):
        return None
    speaks = any(start <= m.start and m.end <= end for m in sentence.of(SpeakerWord))
    audience = audience_in(sentence, start, end)
    claimant = claimant_in(sentence, start, audience.led if audience else end) if speaks else None
    return Attribution(claimant, at=Span(start, end)) if claimant else None
