"""How words came from who says them to who prints them: those who pass them on, and what the speaker rests on.

"Reuters, citing officials", "residents told the agency", «قالت وكالة … نقلا عن مصدر …», "the ministry, quoted by state
television": the source claims it, the agency or channel relays it, and the publisher is the last.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ...records import Claimant, Span
from ..folding.text import fold_name
from ..lexicon.claimant_words import listed
from ..lexicon.grammar import any_of, be_before, clause_turns, determiners, joins, name_end, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, Mention, SpeechWord
from .claimants import MEDIA, claimant_in
from .led import led_to
from .speakers import (
    Attribution,
    Audience,
    audience_after,
    audience_in,
    named_before,
    passed_of_them,
    shortened,
    speaker_after,
)


def passed_on(sentence: Sentence) -> Attribution | None:
    """«نقلت إذاعة … عن مصدر طبي مقتل …»: the one named last claims it, the one named first passes it on."""
    text, (start, end) = sentence.text, sentence.span
    if all(text.find(stem, start, end) < 0 for stem in _passing_stems()):
        return None  # looking for the letters alone first takes a fifth of the time
    for found in _passing().finditer(text, start, end):
        origin = speaker_after(sentence, found.end())
        relay = claimant_in(sentence, *found.span("relay"))
        if origin and relay:
            return Attribution(origin, _names(relay), at=Span(*found.span()))
    return None


@cache
def _passing_stems() -> tuple[str, ...]:
    """The shortest of the verbs of passing on, one of which is in every other."""
    verbs = listed("passes_on")
    return tuple(sorted(verb for verb in verbs if not any(other in verb for other in verbs - {verb})))


#: who passes on, in at most six words
_RELAY = r"(?P<relay>(?:[^\s.,;:]+\s+){0,5}?[^\s.,;:]+)"


@cache
def _passing() -> re.Pattern[str]:
    """A verb of passing on, who passes it on, and the word that leads to the speaker."""
    return re.compile(rf"\b[وف]?(?:{_any('passes_on')})\s+{_RELAY}\s+(?:{_any('passed_from')})\s+")


@cache
def _from() -> KeyedPattern:
    """Behind a verb of speech: who passes on, and the word that leads to the speaker."""
    return KeyedPattern(listed("passed_from"), rf"\s*{_RELAY}\s+(?:{_any('passed_from')})\s+")


def _any(role: str) -> str:
    return "|".join(sorted(map(re.escape, listed(role)))) or "(?!)"


def passed_through(sentence: Sentence, mention: Mention[SpeechWord]) -> Attribution | None:
    """«أفادت وكالة … عن شهود عيان», «وفق ما نقلت قناة … عن مصدر …»: the source stands behind the media."""
    found = _from().match(sentence.text, mention.end, sentence.span.end)
    if found is None or any(found.start() < m.start < found.end() for m in sentence.of(SpeechWord)):
        return None
    if name_end().search(found["relay"].replace('"', "")):
        return None
    relay = claimant_in(sentence, *found.span("relay"))
    if relay is None or relay.kind not in MEDIA:
        return None
    origin = speaker_after(sentence, found.end())
    return Attribution(origin, _names(relay), at=Span(mention.start, mention.end)) if origin else None


def _names(relay: Claimant) -> tuple[str, ...]:
    """The name under which somebody relays; none for the publisher's own staff, "our correspondent"."""
    return () if listed("ours") & {*fold_name(relay.name).split()} else (relay.name,)


def with_relays(sentence: Sentence, found: list[Attribution]) -> list[Attribution]:
    """The attributions with those who pass them on: who cites, who was told, who is the frame of another's words."""
    for mention in sentence.of(SpeechWord):
        if mention.word.role == "relay":
            found = _cited(sentence, mention, found)
        elif mention.word.role == "relayed":
            found = _relayed(sentence, mention, found)
    return _framed(sentence, [_of_whom(sentence, _told_to(sentence, voice)) for voice in found])


def _cited(sentence: Sentence, mention: Mention[SpeechWord], found: list[Attribution]) -> list[Attribution]:
    """ "Reuters reported …, citing officials", "the ministry, quoted by a channel, said", "X was quoted as saying"."""
    text, start = sentence.text, sentence.span.start
    earlier = next((a for a in reversed(found) if a.at and a.at.start < mention.start), None)
    by, own = _by().match(text, mention.end), named_before(sentence, mention.start)
    passive = be_before().search(text, start, mention.start) is not None
    if by or (passive and own):
        relay = speaker_after(sentence, by.end()) if by else None
        origin = own or (earlier.claimant if earlier else None)
    else:
        origin = speaker_after(sentence, mention.end) or led_to(sentence, mention.end)
        relay = own or (earlier.claimant if earlier else None)
    if origin is None:
        return found
    if not by and _is_document(origin):
        citing = earlier or next((a for a in found if own and a.claimant.name == own.name), None)
        based = (determiners().sub("", origin.name),)
        return [voice._replace(based_on=based) if voice is citing else voice for voice in found] if citing else found
    if relay is None and not sentence.text[start : mention.start].strip(" \"'"):
        relay = next((a.claimant for a in found if a.at and a.at.start > mention.start), None)
        found = [a._replace(claimant=origin) if relay and a.claimant == relay else a for a in found]
    same = [a for a in found if a.claimant in (origin, relay)]
    names = (*(name for a in same for name in a.relayed_by), *(_names(relay) if relay else ()))
    names = tuple(n for n in names if not any(n != other and n.endswith(other) for other in names))
    at = same[0].at if same else Span(mention.start, mention.end)
    left = [a for a in found if a not in same]
    return sorted([*left, Attribution(origin, tuple(dict.fromkeys(names)), at=at)], key=_place)


def _is_document(cited: Claimant) -> bool:
    """ "The rescuers, citing hospital records": papers and pictures, on which the speaker before them rests."""
    words = fold_name(cited.name).split()
    return bool(words) and words[-1] in listed("papers")


def _relayed(sentence: Sentence, mention: Mention[SpeechWord], found: list[Attribution]) -> list[Attribution]:
    """ "The rescuers said …, relayed by a channel": the voice before has its words passed on."""
    earlier = next((a for a in reversed(found) if a.at and a.at.start < mention.start), None)
    relay = speaker_after(sentence, mention.end)
    if earlier is None or relay is None:
        return found
    names = tuple(dict.fromkeys((*earlier.relayed_by, *_names(relay))))
    return [voice._replace(relayed_by=names) if voice is earlier else voice for voice in found]


def _place(voice: Attribution) -> int:
    return voice.at.start if voice.at else 0


@cache
def _by() -> re.Pattern[str]:
    return re.compile(rf"\s{any_of('by_whom')}\s")


def _told_to(sentence: Sentence, voice: Attribution) -> Attribution:
    """ "A medical source told the agency", «قال مصدر لوكالة …»: the agency relays it."""
    if voice.at is None or voice.relayed_by or voice.claimant.kind in MEDIA:
        return voice
    start, end = voice.at
    if sentence.text[start:end] in listed("by_persons"):
        audience = speaker_after(sentence, end)
    else:
        speech = any(m.start == start for m in sentence.of(SpeechWord))
        told = audience_after(sentence, end) if speech else audience_in(sentence, start, end)
        if told and told.bare:
            return voice._replace(relayed_by=(_with_article(sentence, told),))
        audience = claimant_in(sentence, told.start, told.end) if told else None
    return voice._replace(relayed_by=_names(audience)) if audience and audience.kind in MEDIA else voice


def _with_article(sentence: Sentence, told: Audience) -> str:
    """The name of a medium; «للجزيرة» has the article in the "to" that is written onto it."""
    onto = sentence.text[: told.start].endswith(syntax("owner_onto"))
    return f"{syntax('definite_onto')[0] if onto else ''}{sentence.stated(told.start, told.end)}"


def _of_whom(sentence: Sentence, voice: Attribution) -> Attribution:
    """«بحسب مصادر طبية نقلت عنها قناة …»: who passed on the words of the speaker named right before."""
    if voice.at is None or voice.relayed_by or not passed_of_them().has_key(sentence.text, *sentence.span):
        return voice
    found = passed_of_them().search(sentence.text, voice.at.end, sentence.span.end)
    if found is None or any(voice.at.end <= m.start < found.start() for m in sentence.of(HarmWord)):
        return voice
    relay = claimant_in(sentence, *found.span("relay"))
    return voice._replace(relayed_by=_names(relay)) if relay and relay.kind in MEDIA else voice


def with_teller(sentence: Sentence, found: list[Attribution], charge: Attribution) -> Attribution:
    """ "Activists said Russia had blamed …": the charge with who tells of it, where nothing stands between."""
    at = charge.at
    if at is None or charge.claimant.span is None:
        return charge
    teller = max((a for a in found if a.at and a.at.end <= at.start and a.claimant.span), key=_place, default=None)
    own = teller is None or teller.claimant.kind in MEDIA or _overlap(teller.claimant, charge.claimant)
    if teller is None or own or not _nothing_between(sentence, teller, charge):
        return charge  # a medium is made the relay, as of any words, where voices are framed
    return charge._replace(relayed_by=(*teller.relayed_by, *_names(teller.claimant)))


def _overlap(one: Claimant, other: Claimant) -> bool:
    """True for two readings of one speaker, at one place."""
    return bool(one.span and other.span and one.span.start < other.span.end and other.span.start < one.span.end)


def _framed(sentence: Sentence, found: list[Attribution]) -> list[Attribution]:
    """ "According to the agency, residents said", "the ministry, as reported by a channel, said": media are no source.

    Only where nothing is told between the two: each may have said something of its own.
    """
    left = list(found)
    for first, second in pairwise(sorted((a for a in found if a.at and a.claimant.span), key=_place)):
        media, source = (first, second) if first.claimant.kind in MEDIA else (second, first)
        if source.claimant.kind in MEDIA or media.claimant.kind not in MEDIA or media not in left or source not in left:
            continue
        if media is second and not any(
            m.start == _place(media) and m.word.role == "lead" for m in sentence.of(SpeechWord)
        ):
            continue
        if _nothing_between(sentence, first, second):
            left[left.index(source)] = source._replace(relayed_by=(*source.relayed_by, *_names(media.claimant)))
            left.remove(media)
    return left


def _is_led(sentence: Sentence, voice: Attribution) -> bool:
    return any(m.start == _place(voice) and m.word.role == "lead" for m in sentence.of(SpeechWord))


def _nothing_between(sentence: Sentence, first: Attribution, second: Attribution) -> bool:
    start, end = (first.at.end if first.at else 0), _place(second)
    told = (m.start for kind in (HarmWord, EventWord) for m in sentence.of(kind))
    joined = joins().search(sentence.text, start, end) or clause_turns().search(sentence.text, start, end)
    return start <= end and not joined and not any(start <= at < end for at in told)


def with_basis(sentence: Sentence, found: list[Attribution]) -> tuple[Attribution, ...]:
    """The attributions with what the last of them rests on: "based on local accounts"."""
    for mention in sentence.of(SpeechWord):
        if mention.word.role == "basis" and found:
            stop = name_end().search(sentence.text, mention.end + 1, sentence.span.end)
            end = shortened(sentence.text, mention.end, stop.start() if stop else sentence.span.end)
            stated = determiners().sub("", sentence.stated(mention.end, end))
            if stated:
                found[-1] = found[-1]._replace(based_on=(stated,))
    return tuple(found)
