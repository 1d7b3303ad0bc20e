"""The words of claims inside sentences: who says it, and the shortest stretch that carries it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...records import IN_HEADLINE, Claim, ClaimKind, Reason, Span
from .rules import Sentences

LONGEST_QUOTE = 160


def quoted(claim: Claim, span: Span | None = None) -> str:
    """The claim's words, cut at words around `span` (of the report's text) where they are long."""
    words = claim.words
    if len(words) <= LONGEST_QUOTE:
        return " ".join(words.split())
    at = span.start - claim.span.start if span else 0
    start = min(max(0, at - LONGEST_QUOTE // 2), len(words) - LONGEST_QUOTE)
    end = start + LONGEST_QUOTE
    start = words.find(" ", start) + 1 if start else 0
    end = max(words.rfind(" ", start, end), start + 1) if end < len(words) else end
    cut = " ".join(words[start:end].split())
    return f"{'… ' if start else ''}{cut}{' …' if end < len(words) else ''}"


def voice(claim: Claim, span: Span | None = None) -> str:
    """The claimant and its words: 'Airwars, "between 10 and 45 civilians were killed"'; a headline's are said to be."""
    words = f'{IN_HEADLINE}, "{quoted(claim, span)}"' if claim.headline else f'"{quoted(claim, span)}"'
    return f"{claim.claimant.name}, {words}" if claim.claimant.name else words


def reason(sentences: Sentences, field: str, rule: str, claims: Sequence[Claim], /, **facts: object) -> Reason:
    """A reason whose sentence quotes the first of the claims and counts the rest.

    Among the facts, `span` says which words of the first claim to quote, `count` how many of the claims are
    spoken of, where not all are, `less` how many combatants its number leaves out of the one in those words, and `of`
    the number in them of which it holds only those told of as civilians; `beside_fighters`, where the words tell of
    fighters beside people whose status they leave open; `offspring`, where they call children sons or daughters;
    `least`, where its number is only the least that the words bear ("more than 15").
    """
    span, count = facts.pop("span", None), facts.pop("count", len(claims))
    apart = {word: facts.pop(word, None) for word in ("less", "of", "beside_fighters", "offspring", "least")}
    told = voice(claims[0], span if isinstance(span, Span) else None)
    more = and_others(sentences, count - 1 if isinstance(count, int) else 0)
    more += "".join(sentences.word(word).format(count=number) for word, number in apart.items() if number)
    more += without_place(sentences, claims[0])
    text = sentences.say(rule, voice=told, others=more, **facts)
    return Reason(field, rule, tuple(claim.claim_id for claim in claims), text)


def without_place(sentences: Sentences, claim: Claim) -> str:
    """A note of doubt on a claim of harm whose place was carried over from another sentence, or nothing.

    Half of the numbers told so that were read against their words were of something else (docs/reasons-read.md).
    """
    return sentences.word("place_carried") if claim.place_carried and claim.kind is ClaimKind.HARM else ""


def and_others(sentences: Sentences, count: int) -> str:
    """' (and 2 more)', or nothing."""
    return sentences.word("and_others").format(count=count) if count > 0 else ""


def all_of(sentences: Sentences, names: Sequence[str]) -> str:
    """ "A and B and C"."""
    return sentences.word("and_last").join(names)


def in_order(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Claims in the one order in which everything here takes them, each once."""
    unique = {claim.claim_id: claim for claim in claims}
    return tuple(sorted(unique.values(), key=lambda c: (c.report_id, c.span, c.claim_id)))
