"""Who says it: the claimant of a sentence, who passed it on, and what the claimant rests on.

English puts the speaker before the verb ("residents said", "…, an official said") or after "according to";
Arabic after either (قال, بحسب), and headlines name it before a colon. A pronoun or "one of them" points back to
the last speaker. Where nobody else is named, the publisher asserts it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple

from .. import codebook
from ..records import Claimant, ClaimantKind, Report, Span
from .grammar import clause_break, determiners, name_end, passive, speech_adverbs, syntax
from .sentence import Sentence
from .text import fold, fold_name
from .word_finder import find_words
from .words import ActorWord, EventWord, HarmWord, Mention, SpeakerWord, SpeechWord

_CAPITAL = re.compile(r"[A-Z@#]|[\u0620-\u064a]")
_HEADLINE = re.compile(r"\s*([^:\n]{3,60}?)\s*:\s")
_LONGEST = 9


class Attribution(NamedTuple):
    """Whose words a sentence gives, and by whom they came. `at` is where the attribution stands, None by default."""

    claimant: Claimant
    relayed_by: tuple[str, ...] = ()
    based_on: tuple[str, ...] = ()
    at: Span | None = None


def publisher_of(report: Report) -> Claimant:
    """The publisher as claimant of what it asserts itself; a belligerent's own release speaks for the belligerent."""
    name = report.publisher or "unnamed publisher"
    if report.source_type in OFFICIAL_SOURCES:
        return Claimant(name, _kind_of(name) or ClaimantKind.BELLIGERENT)
    return Claimant(name, ClaimantKind.PUBLISHER)


#: whose releases are no belligerent's, though a list files them among official statements
_CIVIL = (ClaimantKind.RESCUE, ClaimantKind.MEDICAL, ClaimantKind.MONITOR, ClaimantKind.NGO)


@lru_cache(maxsize=1024)
def _kind_of(name: str) -> ClaimantKind | None:
    """What a publisher is by the words for speakers in its name: rescuers, medics, monitors; None for any other."""
    kinds = (m.word.kind for m in find_words(fold(name).text) if isinstance(m.word, SpeakerWord))
    return next((kind for kind in kinds if kind in _CIVIL), None)


OFFICIAL_SOURCES = frozenset({"government_or_military_statement", "military_statement", "strike_release", "official"})


def attribute(sentence: Sentence, publisher: Claimant, last: Claimant | None) -> tuple[Attribution, ...]:
    """All attributions in a sentence by place; empty where nobody but the publisher speaks."""
    found = [a for m in sentence.of(SpeechWord) if (a := _at(sentence, m, publisher, last))]
    if headline := _headline(sentence):
        found.insert(0, headline)
    if passed_on := _passed_on(sentence):
        found.insert(0, passed_on)
    return _with_basis(sentence, _with_relays(sentence, found))


def _at(
    sentence: Sentence, mention: Mention[SpeechWord], publisher: Claimant, last: Claimant | None
) -> Attribution | None:
    if mention.word.role not in ("verb", "lead"):
        return None
    if mention.word.after:
        claimant = speaker_after(sentence, mention.end)
    elif passive().search(sentence.text, max(sentence.span.start, mention.start - _PASSIVE), mention.start):
        claimant = None  # "X was reported dead": nobody says who reported it
    else:
        claimant = speaker_before(sentence, mention.start, publisher, last) or _inverted(sentence, mention)
        claimant = claimant or _somebody(sentence, mention)
    return Attribution(claimant, at=Span(mention.start, mention.end)) if claimant else None


#: characters back from a verb of speech to what makes it a passive
_PASSIVE = 30


def speaker_after(sentence: Sentence, start: int) -> Claimant | None:
    """The speaker after a lead word or an Arabic verb."""
    text, end = sentence.text, sentence.span.end
    while start < end and text[start] in " \t\"'":
        start += 1
    stop = name_end().search(text, start, end)
    edge = stop.start() if stop else end
    told = [*(m.start for m in sentence.of(HarmWord)), *(m.start for m in sentence.of(EventWord))]
    edge = min((at for at in told if start < at < edge), default=edge)
    return _claimant(sentence, start, _shortened(text, start, edge))


def speaker_before(sentence: Sentence, end: int, publisher: Claimant, last: Claimant | None) -> Claimant | None:
    """The speaker before an English verb of speech: the noun phrase that ends there."""
    text = sentence.text
    head = text[sentence.span.start : end].rstrip()
    head = speech_adverbs().sub("", head)
    end = sentence.span.start + len(head)
    if head.endswith(","):
        return None
    clauses = clause_break().split(head)
    phrase = _without_contrast(clauses[-1].strip(" \"'"))
    if not phrase:
        return None
    verbs = [m for m in sentence.of(SpeechWord) if m.end <= end and not m.word.after]
    if verbs and verbs[-1].end > end - len(phrase):
        return None
    if phrase in _listed("we"):
        return publisher
    if phrase in _listed("pronoun") or phrase.startswith(("one of them", "the same ")):
        return replace(last, span=None) if last else None
    start = end - len(head) + head.rindex(phrase)
    speakers = [m for m in sentence.of(SpeakerWord) if start <= m.start and m.end <= end]
    if speakers and len(phrase.split()) > _LONGEST:
        return _claimant(sentence, max(start, _left_edge(text, start, speakers[0].start)), speakers[0].end)
    return _claimant(sentence, start, end)


def _without_contrast(phrase: str) -> str:
    """ "…, but his family": the speaker without the word that turns to it."""
    first, _, rest = phrase.partition(" ")
    return rest if first in syntax("contrast") else phrase


def claimant_in(sentence: Sentence, start: int, end: int) -> Claimant | None:
    """The claimant whom these words name, by the words for speakers and parties in them; None where they name none."""
    return _claimant(sentence, start, end)


def speaker_apart(sentence: Sentence, end: int) -> Claimant | None:
    """The last speaker named before an offset, whatever stands between ("an official, speaking …, acknowledged")."""
    named = [m for m in sentence.of(SpeakerWord) if m.end <= end]
    if not named:
        return None
    head = sentence.text[sentence.span.start : named[-1].start]
    start = sentence.span.start + max((b.end() for b in clause_break().finditer(head)), default=0)
    return _claimant(sentence, _left_edge(sentence.text, start, named[-1].start), named[-1].end)


def _left_edge(text: str, start: int, end: int) -> int:
    words = list(re.finditer(r"\S+", text[start:end]))
    return start + words[-4].start() if len(words) > 4 else start


def _inverted(sentence: Sentence, mention: Mention[SpeechWord]) -> Claimant | None:
    """ "…," said one resident; without quotation marks ("…, said residents") it takes a word for one who speaks."""
    before = sentence.text[max(sentence.span.start, mention.start - 3) : mention.start]
    quoted = re.search(r"\"[,.]?\s*$|,\"\s*$", before) is not None
    speaker = speaker_after(sentence, mention.end) if quoted or before.rstrip().endswith(",") else None
    return speaker if speaker and (quoted or speaker.kind is not ClaimantKind.OTHER) else None


def _somebody(sentence: Sentence, mention: Mention[SpeechWord]) -> Claimant | None:
    """ "…, a trader in the town told": only persons tell, so one whose role no lexicon knows is somebody unnamed."""
    text, start = sentence.text, sentence.span.start
    if text[mention.start : mention.end] not in _listed("by_persons"):
        return None
    at = max((b.end() for b in clause_break().finditer(text, start, mention.start)), default=start)
    stated = sentence.stated(at, mention.start).strip(' "')
    words = [*(m.start for m in sentence.of(HarmWord)), *(m.start for m in sentence.of(EventWord))]
    told = any(at <= word < mention.start for word in words)
    if told or not 1 < len(stated.split()) <= _LONGEST or stated.split()[0].lower() not in syntax("article"):
        return None
    return Claimant(stated, ClaimantKind.OTHER, True, sentence.folded.original_span(at, at + len(stated)))


def _headline(sentence: Sentence) -> Attribution | None:
    """«الدفاع المدني: …» — a speaker named before a colon at the start of a sentence."""
    if not sentence.has(SpeakerWord):
        return None
    found = _HEADLINE.match(sentence.text, sentence.span.start, sentence.span.end)
    if not found or len(found[1].split()) > 6:
        return None
    start, end = found.span(1)
    if any(start <= m.start < end for m in sentence.of(SpeechWord)):
        return None
    speaks = any(start <= m.start and m.end <= end for m in sentence.of(SpeakerWord))
    claimant = _claimant(sentence, start, end) if speaks else None
    return Attribution(claimant, at=Span(start, end)) if claimant else None


def _passed_on(sentence: Sentence) -> Attribution | None:
    """«نقلت إذاعة … عن مصدر طبي مقتل …»: the one named last claims it, the one named first passes it on."""
    text, (start, end) = sentence.text, sentence.span
    if all(text.find(stem, start, end) < 0 for stem in _passing_stems()):
        return None  # looking for the letters alone first takes a fifth of the time
    for found in _passing().finditer(text, start, end):
        origin = speaker_after(sentence, found.end())
        relay = _claimant(sentence, *found.span("relay"))
        if origin and relay:
            return Attribution(origin, (relay.name,), at=Span(*found.span()))
    return None


@cache
def _passing_stems() -> tuple[str, ...]:
    """The shortest of the verbs of passing on, one of which is in every other."""
    verbs = _listed("passes_on")
    return tuple(sorted(verb for verb in verbs if not any(other in verb for other in verbs - {verb})))


@cache
def _passing() -> re.Pattern[str]:
    """A verb of passing on, who passes it on in at most six words, and the word that leads to the speaker."""
    verb, lead = ("|".join(sorted(map(re.escape, _listed(role)))) or "(?!)" for role in ("passes_on", "passed_from"))
    return re.compile(rf"\b(?:{verb})\s+(?P<relay>(?:[^\s.,;:]+\s+){{0,5}}[^\s.,;:]+)\s+(?:{lead})\s+")


def _shortened(text: str, start: int, end: int) -> int:
    words = list(re.finditer(r"\S+", text[start:end]))
    return start + words[min(len(words), _LONGEST) - 1].end() if words else start


def _claimant(sentence: Sentence, start: int, end: int) -> Claimant | None:
    """A claimant from a phrase that names a speaker or begins with a capital; None for anything else."""
    stated = sentence.stated(start, end).strip(" \"'“”«».,،:#")
    if not stated or stated in syntax("pronoun_object") or len(stated.split()) > _LONGEST + 2:
        return None
    if any(start <= m.start and m.end <= end and m.word.role != "people" for m in sentence.of(HarmWord)):
        return None  # "the strike killed twenty" is nobody who speaks
    speakers = [m.word for m in sentence.of(SpeakerWord) if start <= m.start and m.end <= end]
    span = sentence.folded.original_span(start, end)
    if speakers:
        kind = min((s.kind for s in speakers), key=_PRECEDENCE.index)
        anonymous = all(s.anonymous for s in speakers)
        return Claimant(stated, kind, anonymous, span)
    if any(start <= m.start and m.end <= end for m in sentence.of(ActorWord)):
        return Claimant(stated, ClaimantKind.BELLIGERENT, False, span)
    if _named(sentence, stated, start):
        return Claimant(stated, ClaimantKind.OTHER, False, span)
    return None


def _named(sentence: Sentence, stated: str, start: int) -> bool:
    """A capitalised phrase that is not merely the first word of its sentence; Arabic has no capitals and no say."""
    words = [w for w in stated.split() if _CAPITAL.match(w)]
    if not words or re.match(r"[\d\s]*[\u0620-\u064a]", stated):
        return False
    first = start == sentence.span.start
    return len(words) > 1 or not first or bool(re.match("[@#]", stated)) or words[0].isupper()


#: the most telling word decides: "Ministry of Health" is medical, "a Reuters witness" an agency
_PRECEDENCE = [
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


def _with_relays(sentence: Sentence, found: list[Attribution]) -> list[Attribution]:
    """ "Reuters reported …, citing officials": the officials claim it, Reuters passes it on."""
    for mention in (m for m in sentence.of(SpeechWord) if m.word.role == "relay"):
        origin = speaker_after(sentence, mention.end)
        if origin is None:
            continue
        at = Span(mention.start, mention.end)
        relay = next((a for a in reversed(found) if a.at and a.at.start < mention.start), None)
        if relay is None:
            found.append(Attribution(origin, at=at))
        else:
            found[found.index(relay)] = Attribution(origin, (*relay.relayed_by, relay.claimant.name), at=relay.at)
    return found


def _with_basis(sentence: Sentence, found: list[Attribution]) -> tuple[Attribution, ...]:
    for mention in sentence.of(SpeechWord):
        if mention.word.role == "basis" and found:
            stop = name_end().search(sentence.text, mention.end + 1, sentence.span.end)
            end = _shortened(sentence.text, mention.end, stop.start() if stop else sentence.span.end)
            stated = determiners().sub("", sentence.stated(mention.end, end))
            if stated:
                found[-1] = found[-1]._replace(based_on=(stated,))
    return tuple(found)


@cache
def _listed(role: str) -> frozenset[str]:
    return frozenset(
        fold_name(w) for lang in codebook.languages() for w in codebook.lexicon(lang, "speech").get(role, ())
    )
