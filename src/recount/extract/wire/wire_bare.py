"""People of wire copy told by a bare number, whose noun stands before: "two people died and 35 were wounded"."""

from __future__ import annotations

from collections.abc import Sequence

from .wire_people import People, at_least
from .wire_words import Token, acts, number_of, small

_AUXILIARIES = 4


def with_bare_numbers(tokens: Sequence[Token], people: Sequence[People]) -> list[People]:
    """The people of a sentence with those told by a bare number, by place."""
    bare = (one for at in range(1, len(tokens)) if number_of(tokens[at].word) and (one := _bare(tokens, at, people)))
    return sorted([*people, *bare], key=lambda one: one.start)


def _bare(tokens: Sequence[Token], at: int, found: Sequence[People]) -> People | None:
    """People told by a number whose noun is that of others harmed before."""
    number = number_of(tokens[at].word)
    if not number or tokens[at].word.startswith("a") or any(p.start <= at < p.end for p in found):
        return None
    verb = _verb_before(tokens, at)
    if not (verb is None and _befalls(tokens, at)) and not (verb and _open_end(tokens, at)):
        return None
    before = [p for p in found if p.end <= at and _may_lend(p)]
    noun = max(before, key=lambda people: people.start, default=None)
    if noun is None or not _harmed_too(tokens, noun, at if verb is None else verb):
        return None
    return People(
        noun.sentence, at, at + 1, noun.head, noun.kind, plural=number > 1, number=number, lead=tokens[at - 1].word,
        least=at_least(tokens, at), described=noun.described, noun=noun,
    )  # fmt: skip


def _may_lend(one: People) -> bool:
    """True for people whose noun may stand for others counted behind them: "two people", "one person"."""
    counted = (one.number or 0) > 1 if one.plural else one.lead == "one"
    return counted and one.kind != "harmed" and not one.name


def _harmed_too(tokens: Sequence[Token], noun: People, end: int) -> bool:
    """True where people are told to be harmed themselves, before this token."""
    ahead = noun.start - 1
    while ahead > 0 and (tokens[ahead].word in small("around_number") or number_of(tokens[ahead].word)):
        ahead -= 1
    return any(_harms(tokens[n].word) for n in (max(ahead, 0), *range(noun.end, end)))


def _befalls(tokens: Sequence[Token], at: int) -> bool:
    """True where a number without a noun stands before a passive of harm: "12 were seriously wounded"."""
    after = at + 1
    while after < len(tokens) and after - at <= _AUXILIARIES and tokens[after].word in small("between"):
        after += 1
    return after > at + 1 and after < len(tokens) and _harms(tokens[after].word)


def _verb_before(tokens: Sequence[Token], at: int) -> int | None:
    """Where the verb of harm stands right before a number: "killed two people and wounded nine"."""
    ahead = at - 1
    while ahead > 0 and tokens[ahead].word in small("around_number"):
        ahead -= 1
    return ahead if _harms(tokens[ahead].word) else None


def _open_end(tokens: Sequence[Token], at: int) -> bool:
    """True where nothing behind a number may be its noun."""
    after = tokens[at + 1].word if at + 1 < len(tokens) else "."
    return not after[0].isalnum() or (after in small("function") and after != "of")


def _harms(word: str) -> bool:
    verb = word.endswith(("ed", "ing")) or word in small("strong_past")
    return verb and word in acts() and acts()[word].harm in ("killed", "injured")
