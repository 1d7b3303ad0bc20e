"""What an object was used for at the time, as told: by fighters, as a shelter, not at all; or said not to have been."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...records import BelligerentMention, Span, Target, Use
from ..lexicon.circumstance_words import TO_USE, pattern, use_words
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, Mention, TargetWord
from .events import brought_to

#: objects the use of which is asked about: those that a flag may name
ASKED = frozenset({Target.HOSPITAL, Target.SCHOOL, Target.MARKET, Target.PLACE_OF_WORSHIP, Target.PRISON,
                   Target.SHELTER_OR_CAMP, Target.UTILITY})  # fmt: skip
#: what an object is for anyway
_ITS_OWN = {
    Target.HOSPITAL: Use.MEDICAL,
    Target.SCHOOL: Use.TEACHING,
    Target.PRISON: Use.DETENTION,
    Target.SHELTER_OR_CAMP: Use.SHELTER,
}
#: characters between a verb of use and the object, and back to "not"
_TO_OBJECT, _BACK = 70, 45


class Used(NamedTuple):
    """A use as told in a sentence, at its folded place."""

    at: Span
    object: Target
    use: Use
    by: BelligerentMention | None = None


def uses(sentence: Sentence, before: Target | None) -> tuple[Used, ...]:
    """The uses that a sentence tells of; `before` is the only object asked about in the sentences right before it."""
    found = list(
        dict.fromkeys(
            (*_denials(sentence, before), *_verbs(sentence, before), *_bases(sentence, before), *_from(sentence))
        )
    )
    found += _out_of_service(sentence)
    first: dict[tuple[Target, Use], Used] = {}
    for used in found:
        if used.use is not _ITS_OWN.get(used.object):
            first.setdefault((used.object, used.use), used)
    return tuple(u for u in first.values() if u.use is not Use.MILITARY or (u.object, Use.NOT_MILITARY) not in first)


def objects(sentence: Sentence) -> list[Mention[TargetWord]]:
    """The objects of a sentence whose use is asked about; not those where somebody was brought."""
    return [m for m in sentence.of(TargetWord) if m.word.target in ASKED and not brought_to(sentence, m.start)]


def _verbs(sentence: Sentence, before: Target | None) -> Iterator[Used]:
    text, (start, end) = sentence.text, sentence.span
    for role in ("verbs", "holding"):
        for verb in pattern("use", role).finditer(text, start, end):
            for use, words in _uses_after(text, verb.end(), min(end, verb.end() + TO_USE)):
                what = _object(sentence, Span(verb.start(), words), before)
                if what is None or (role == "verbs" and not pattern("use", "links").search(text, verb.end(), words)):
                    continue  # "using the hospital as a base": the hospital is not what it was used as
                denied = _negated(text, start, verb.start())
                if use is Use.MILITARY or not denied:
                    told = Use.NOT_MILITARY if denied else use
                    yield Used(Span(*verb.span()), what, told, _by(sentence, verb.end()))
                break


def _from(sentence: Sentence) -> Iterator[Used]:
    """ "Fighters hiding in the school"."""
    text, (start, end) = sentence.text, sentence.span
    for verb in pattern("use", "from").finditer(text, start, end):
        after = [m for m in objects(sentence) if 0 <= m.start - verb.end() <= _BACK // 2]
        armed = dict(use_words())[Use.MILITARY].search(text, max(start, verb.start() - TO_USE), verb.start())
        if after and armed:
            denied = _negated(text, start, armed.start())
            yield Used(Span(*verb.span()), after[0].word.target, Use.NOT_MILITARY if denied else Use.MILITARY)


def _uses_after(text: str, start: int, stop: int) -> list[tuple[Use, int]]:
    """The words behind a verb of use that say for what, in the same clause, by place and the longest first."""
    clause = _CLAUSE_END.search(text, start, stop)
    stop = clause.start() if clause else stop
    found = [(m.start(), -len(m[0]), use) for use, words in use_words() for m in words.finditer(text, start, stop)]
    return [(use, at) for at, _, use in sorted(found)]


_CLAUSE_END = re.compile(r"[.;؛\n]")


def _object(sentence: Sentence, at: Span, before: Target | None) -> Target | None:
    """The object that a verb of use is about: between verb and use, else right before the verb, else the one before."""
    within = [m for m in objects(sentence) if at.start <= m.start and m.end <= at.end]
    ahead = [m for m in objects(sentence) if at.start - _TO_OBJECT <= m.end <= at.start]
    if within or ahead:
        return (within[0] if within else ahead[-1]).word.target
    named = pattern("use", "generic").search(sentence.text, max(sentence.span.start, at.start - _BACK), at.end)
    return before if named and not objects(sentence) else None


def _bases(sentence: Sentence, before: Target | None) -> Iterator[Used]:
    """ "A command post inside the hospital"."""
    text, (start, end) = sentence.text, sentence.span
    for base in pattern("use", "bases").finditer(text, start, end):
        for held in pattern("use", "inside").finditer(text, base.end(), min(end, base.end() + TO_USE)):
            after = [m for m in objects(sentence) if 0 <= m.start - held.end() <= _BACK // 2]
            generic = pattern("use", "generic").match(text, held.end() + 1) or re.compile(r"\s(?:the|this)\s").match(
                text, held.end()
            )
            what = after[0].word.target if after else before if generic and not objects(sentence) else None
            if what is not None:
                denied = _negated(text, start, base.start())
                yield Used(Span(*base.span()), what, Use.NOT_MILITARY if denied else Use.MILITARY)
                break


def _denials(sentence: Sentence, before: Target | None) -> Iterator[Used]:
    """ "There were no fighters in the school"."""
    text, (start, end) = sentence.text, sentence.span
    if denied := pattern("use", "denials").search(text, start, end):
        near = min(objects(sentence), key=lambda m: abs(m.start - denied.start()), default=None)
        what = near.word.target if near else before
        if what is not None:
            yield Used(Span(*denied.span()), what, Use.NOT_MILITARY)


def _out_of_service(sentence: Sentence) -> Iterator[Used]:
    text, (start, end) = sentence.text, sentence.span
    for words in pattern("out_of_service", "words").finditer(text, start, end):
        near = [m for m in objects(sentence) if m.start - words.end() in (0, 1) or 0 <= words.start() - m.end <= _BACK]
        # "put out of service by the strike" is what the strike did
        if near and not re.search(r"\b(?:put|knocked|went|left|was forced|اخرج|خرج|خروج)\w*\b", text[start:end]):
            yield Used(Span(*words.span()), near[0].word.target, Use.OUT_OF_SERVICE)


def _negated(text: str, start: int, at: int) -> bool:
    return bool(pattern("use", "not").search(text, max(start, at - _BACK), at))


def _by(sentence: Sentence, after: int) -> BelligerentMention | None:
    """The party that a verb of use names behind it as the one that used the object."""
    actors: Sequence[Mention[ActorWord]] = sentence.of(ActorWord)
    near = next((m for m in actors if 0 <= m.start - after <= TO_USE), None)
    if near is None:
        return None
    span = sentence.folded.original_span(near.start, near.end)
    return BelligerentMention(sentence.stated(near.start, near.end), near.word.id, span)
