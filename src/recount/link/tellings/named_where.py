"""Whether a claim's own sentence names a value or it was carried over from another one, and which sentence that is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from ... import codebook
from ...records import Claim, Reason, Report, ReportId, Span, When, Where
from ..terms.wording import number_of
from .told import SENTENCE_END, in_sentence

Pick = Callable[[Claim], When | Where | None]
Texts = Mapping[ReportId, Report]

_PARTED = re.compile(rf"(?:{SENTENCE_END.pattern})(?:\s|{SENTENCE_END.pattern})*")
_LONGEST = 160  # characters of a sentence that is quoted
_OF_A_DATELINE = 14  # most words of a line that only says the day of all that follows
THE_DAY = "the day"
_BEYOND = 400  # characters on either side in which a sentence is looked for


def in_own_words(claims: Sequence[Claim], pick: Pick, reports: Texts) -> list[Claim]:
    """The claims whose own sentence names the value; all where none of them does."""
    own = [c for c in claims if in_sentence(c, _span(c, pick), reports[c.report_id].text)]
    return own or list(claims)


def carried_from(what: str, claims: Sequence[Claim], pick: Pick, reports: Texts) -> str:
    """A clause that says where a value is named, and quotes it, if no claim's own sentence names it; else nothing."""
    first = min(claims, key=lambda c: (c.report_id, c.span, c.claim_id))
    text, words = reports[first.report_id].text, _span(first, pick)
    if words is None or any(in_sentence(c, _span(c, pick), reports[c.report_id].text) for c in claims):
        return ""
    quoted = sentence_at(words, text)
    far = _how_far(first, words, text)
    doubt = ""
    if what == THE_DAY and "sentences" in far and len(quoted.split()) > _OF_A_DATELINE:
        doubt = "; that sentence may tell of another event"
    return f'; {what} is named {far}: "{quoted}"{doubt}'


def carried_over(field: str, claims: Sequence[Claim], own: Sequence[Claim]) -> tuple[Reason, ...]:
    """A reason that names the claims to which a value was carried over from another sentence, if there are any."""
    ids = tuple(sorted({claim.claim_id for claim in claims} - {claim.claim_id for claim in own}))
    if not ids:
        return ()
    has = "has" if len(ids) == 1 else "have"
    text = f"{number_of(len(ids), 'claim')} more {has} this from another sentence, which may tell of something else"
    return (Reason(field, "carried_over", ids, text),)


def doubt_of_name(where: Where, claims: Sequence[Claim], pick: Pick, reports: Texts) -> str:
    """A clause of doubt where a name that no gazetteer knows may go on in the next word; else nothing."""
    spans = ((reports[c.report_id].text, _span(c, pick)) for c in claims) if where.lat is None else ()
    if not any(words and _goes_on(text, words.end) for text, words in spans):
        return ""
    return "; doubtful reading: the name may go on in the next word"


def _goes_on(text: str, end: int) -> bool:
    after = _NEXT_WORD.match(text, end)
    return after is not None and after[1].casefold() not in _after_place()


#: what may be the second word of a name: one with the article, or with a capital
_NEXT_WORD = re.compile(r" (ال[\u0620-\u0655]{2,}|[A-Z][\w'-]+)")


@cache
def _after_place() -> frozenset[str]:
    """Words that stand behind a place and are not of its name: "eastern", «التابعة», the days."""
    words = (codebook.lexicon(language, "grammar").get("syntax", {}) for language in codebook.languages())
    return frozenset(word.casefold() for roles in words for word in roles.get("after_place", ()))


def sentence_at(words: Span, text: str) -> str:
    """The sentence that holds these words, blanks made single, cut around them where it is long."""
    before, after = text[max(0, words.start - _BEYOND) : words.start], text[words.end : words.end + _BEYOND]
    start = max((m.end() for m in SENTENCE_END.finditer(before)), default=0)
    found = SENTENCE_END.search(after)
    head = before[start:]
    tail = after[: found.start()] if found else after
    room = max(0, (_LONGEST - (words.end - words.start)) // 2)
    cut_head = head if len(head) <= room else f"… {head[-room:].partition(' ')[2]}"
    cut_tail = tail if len(tail) <= room else f"{tail[:room].rpartition(' ')[0]} …"
    return " ".join(f"{cut_head}{text[slice(*words)]}{cut_tail}".split())


def _how_far(claim: Claim, words: Span, text: str) -> str:
    before = words.start < claim.span.start
    between = text[words.end : claim.span.start] if before else text[claim.span.end : words.start]
    number, side = max(1, len(_PARTED.findall(between))), "before" if before else "after"
    return f"in the sentence {side}" if number == 1 else f"{number} sentences {side}"


def _span(claim: Claim, pick: Pick) -> Span | None:
    value = pick(claim)
    return value.span if value else None
