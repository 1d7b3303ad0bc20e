"""The shape of a sentence of wire copy around people, as short codes that learned weights are kept for.

Every word of harm becomes its act, people become their kind, and words that say nothing of who did what to whom fall
away: "guerrillas yesterday killed three rural teachers" and "the rebels murdered a nurse" have one shape. The codes
say what stands to the left (`l`) and to the right (`r`), the same with acts and people alone (`c`), there on both sides
too, and what the sentence holds at all (`s`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from .wire_people import People
from .wire_words import Token, acts, number_of, small

_REACH, _FAR, _YEAR_LENGTH = 4, 3, 4
_NAME, _WORD, _PAST, _GOING = "NAME", "_", "_ed", "_g"
_EMPTY = frozenset((_NAME, _WORD, _PAST, _GOING))
_TELLING = frozenset(("by", "who", "not", "be", "SAY", "LEFT", "MOD", "PRO"))
_WHOLE = frozenset(("SAY", "MOD", "T", "Y", '"', "?"))
_ALIKE = {"[": "(", "]": ")"}
_MARKS = frozenset(',;:"()[]-.?')


@dataclass(frozen=True, slots=True)
class Shape:
    """The symbols of a sentence, and which of them stands for which people, by the token they start at."""

    symbols: tuple[str, ...]
    places: dict[int, int]


def shape_of(words: Sequence[Token], people: Sequence[People]) -> Shape:
    """The shape of a sentence in which these people are told of."""
    starting = {one.start: one for one in people}
    symbols, places, at = list[str](), dict[int, int](), 0
    while at < len(words):
        if one := starting.get(at):
            places[at] = len(symbols)
            symbols.append(_people(one))
            at = one.end
            continue
        symbol = _NAME if words[at].name else _symbol(words[at].word)
        if symbol and not (symbol in _EMPTY and symbols and symbols[-1] == symbol):
            symbols.append(symbol)
        at += 1
    return Shape(tuple(symbols), places)


def shape_codes(shape: Shape, people: People) -> frozenset[str]:
    """The codes of people in a sentence; none where other people's words cover theirs."""
    at = shape.places.get(people.start)
    if at is None:
        return frozenset()
    return frozenset((*_beside(shape.symbols, at), *_core(shape.symbols, at), *_held(shape.symbols)))


def _people(one: People) -> str:
    return f"<{'N:' if one.name else ''}{one.kind[:3]}{'s' if one.plural else ''}>"


@cache
def _symbol(word: str) -> str:
    """What a word is in a shape; "" for one that falls away."""
    if act := acts().get(word):
        return f"{act.act}/{act.harm[:3]}{_form(word)}"
    if role := _roles().get(word):
        return role
    if word in small("kept") or word in _MARKS:
        return _ALIKE.get(word, word)
    if len(word) == _YEAR_LENGTH and word.isdecimal() and word.startswith(("19", "20")):
        return "Y"
    counting = number_of(word) is not None or word[0].isdigit()
    if counting or word in small("determiner") or word in small("around_number") or word.endswith("ly"):
        return ""
    return _PAST if word.endswith("ed") else _GOING if word.endswith("ing") else _WORD


def _form(word: str) -> str:
    past = word.endswith("ed") or word in small("strong_past")
    return "d" if past else "g" if word.endswith("ing") else "n"


@cache
def _roles() -> dict[str, str]:
    """The symbol of each small word that has one; a word of several roles has that of the first."""
    named = (("be", "be"), ("have", "have"), ("speech", "SAY"), ("time", "T"), ("modal", "MOD"), ("pronoun", "PRO"),
             ("leaving", "LEFT"))  # fmt: skip
    return {word: symbol for role, symbol in reversed(named) for word in small(role)}


def _beside(symbols: Sequence[str], at: int) -> Iterator[str]:
    me = symbols[at]
    left = _last(symbols[:at], _REACH)
    right = _first(symbols[at + 1 :], _REACH)
    for reach in range(1, _REACH + 1):
        yield f"l{reach}:" + " ".join(left[-reach:])
        yield f"r{reach}:" + " ".join(right[:reach])
    for before in (1, 2):
        yield f"ml{before}:{me} " + " ".join(left[-before:])
        yield f"mr{before}:{me} " + " ".join(right[:before])


def _core(symbols: Sequence[str], at: int) -> Iterator[str]:
    """The nearest acts and people, and the small words that say who did what to whom."""
    left = _last([s for s in symbols[:at] if _tells(s)], _FAR)
    right = _first([s for s in symbols[at + 1 :] if _tells(s)], _FAR)
    for reach in range(1, _FAR + 1):
        yield f"cl{reach}:" + " ".join(left[-reach:])
        yield f"cr{reach}:" + " ".join(right[:reach])
    yield f"cb1:{left[-1]} {right[0]}"
    yield "cb2:" + " ".join((*left[-2:], *right[:2]))


def _tells(symbol: str) -> bool:
    return "/" in symbol or symbol[0] == "<" or symbol in _TELLING


def _last(symbols: Sequence[str], count: int) -> list[str]:
    return ["^"] * (count - len(symbols)) + list(symbols[-count:])


def _first(symbols: Sequence[str], count: int) -> list[str]:
    return list(symbols[:count]) + ["$"] * (count - len(symbols))


def _held(symbols: Sequence[str]) -> Iterator[str]:
    for at, symbol in enumerate(symbols):
        if symbol[0] == "<":
            kind = symbol.strip("<>").removeprefix("N:")[:3]
            yield "sp:" + kind
            if at and symbols[at - 1] == "by":
                yield "by:" + kind
        elif "/" in symbol:
            yield "sa:" + symbol
        elif symbol in _WHOLE:
            yield "sx:" + symbol
        elif symbol == _NAME and at and symbols[at - 1] == "by":
            yield "by:NAME"
