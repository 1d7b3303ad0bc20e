"""The armed parties that a word of control speaks of: by the code book, and by words for a group."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from ...records import ControlAct
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern, subject_words
from ..lexicon.words import ActorWord, ControlWord, Mention

#: how many words may stand between the word and its holder
_HOLDER_REACH = 5


@dataclass(frozen=True, slots=True)
class Holder:
    """An armed party as named: folded offsets, and the actor of the code book where it is one."""

    start: int
    end: int
    id: str | None = None


def holds(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """True where a party is only named as the one that holds a place: "shells hit rebel-held Exampleton"."""
    return any(
        (holder := holder_of(sentence, mention, [Holder(actor.start, actor.end, actor.word.id)])) is not None
        and mention.word.act is ControlAct.HOLDS
        and (mention.word.holder != "before")
        and holder.start == actor.start
        for mention in sentence.of(ControlWord)
    )


def find_holders(sentence: Sentence) -> list[Holder]:
    """The armed parties of a sentence: those of the code book, and names that end or begin with a word for a group."""
    known = [Holder(m.start, m.end, m.word.id) for m in sentence.of(ActorWord)]
    found = [_with_group(sentence, holder) for holder in known]
    text, (start, end) = sentence.folded.cased, sentence.span
    for match in _named_group().finditer(text, start, end):
        if not any(h.start < match.end() and match.start() < h.end for h in found):
            found.append(Holder(*match.span()))
    for match in _arabic_group().finditer(sentence.text, start, end):
        if not any(h.start < match.end() and match.start() < h.end for h in found):
            found.append(Holder(*match.span("name")))
    return sorted(found, key=lambda holder: holder.start)


def _with_group(sentence: Sentence, holder: Holder) -> Holder:
    """The party with the group noun after it: "Kurdish fighters"."""
    after = _group_after().match(sentence.text, holder.end, sentence.span.end)
    return replace(holder, end=after.end()) if after else holder


def holder_of(sentence: Sentence, mention: Mention[ControlWord], holders: Sequence[Holder]) -> Holder | None:
    """The holder that a word of control speaks of, on the side where the lexicon says it stands."""
    side, text = mention.word.holder, sentence.text
    hyphen = mention.start > 0 and text[mention.start - 1] == "-"
    if hyphen or side == "hyphen":
        return next((h for h in holders if side != "after" and hyphen and h.end == mention.start - 1), None)
    before = [h for h in holders if h.end <= mention.start and few(text[h.end : mention.start], _HOLDER_REACH)]
    after = [h for h in holders if mention.end <= h.start and few(text[mention.end : h.start], _HOLDER_REACH)]
    if side == "inside":
        inside = [h for h in before if not text[h.end : mention.start].strip() and _under(text, h.start)]
        return inside[-1] if inside else None
    near_after = min(after, key=lambda h: h.start, default=None)
    near_before = max(before, key=lambda h: h.end, default=None)
    return {"after": near_after, "before": near_before}.get(side, near_after or near_before)


def _under(text: str, at: int) -> bool:
    return bool(re.search(rf"{subject_pattern('control', 'under')}\s+(?:\w+\s+)?$", text[max(0, at - 30) : at]))


def few(gap: str, most: int) -> bool:
    """True for at most so many words within one clause."""
    return len(gap.split()) <= most and not re.search(r"[;:!?]|\.\s", gap)


@cache
def _nouns(*, latin: bool) -> str:
    return "|".join(re.escape(w) for w in subject_words("control", "group") if w.isascii() is latin)


@cache
def _named_group() -> re.Pattern[str]:
    """A name in capitals that ends with a word for a group, or such a word with its adjective."""
    nouns, adjective = _nouns(latin=True), subject_pattern("control", "group_adjective")
    named = rf"\b(?:[A-Z][\w'’-]+\s+(?:of\s+)?){{1,4}}(?i:{nouns})\b"
    return re.compile(rf"{named}|{adjective}\s+(?:{nouns})\b")


@cache
def _group_after() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{_nouns(latin=True)})\b")


@cache
def _arabic_group() -> re.Pattern[str]:
    """A word for a group and the names after it, up to a preposition or a word for a place."""
    stop = rf"(?!{subject_pattern('control', 'group_ends')})"
    name = rf"(?:{_nouns(latin=False)})(?:\s+{stop}ال[\u0620-\u064a]+)*(?:\s+{stop}\"[^\"]{{2,20}}\")?"
    return re.compile(rf"(?<!\w)[وبلف]?(?P<name>{name})(?!\w)")
