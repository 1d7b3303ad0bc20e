"""How people stand to the words of harm around them, as short codes that learned weights are kept for.

`R:` codes are exact relations ("pass:death": a passive right behind them), `E:` says on which side a word of harm
stands, with what between.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .wire_people import People
from .wire_words import ActWord, Token, acts, number_of, small

_REACH, _APPOSITION, _AUXILIARIES = 25, 14, 6
_NEAR = ((1, "0"), (3, "1"), (7, "2"), (14, "3"), (_REACH, "4"))


def relations(tokens: Sequence[Token], people: People) -> frozenset[str]:
    """The codes of all words of harm within reach."""
    words = [t.word for t in tokens]
    found: set[str] = set()
    for at, word in enumerate(words):
        act = acts().get(word)
        if act is None or people.start <= at < people.end:
            continue
        before = at < people.start
        between = words[at + 1 : people.start] if before else words[people.end : at]
        if len(between) <= _REACH:
            found.update(_loose(words, at, act, between, before=before))
    return frozenset(found)


def _loose(words: list[str], at: int, act: ActWord, between: list[str], *, before: bool) -> Iterator[str]:
    how = _how_before(between) if before else _how_after(words, at, between)
    if act.harm:
        near = next(code for most, code in _NEAR if len(between) <= most)
        other = "o" if any(word in acts() for word in between) else ""
        yield f"E:{act.harm}|{how}{near}{other}"


def _how_before(between: list[str]) -> str:
    return "A" + next((word for word in between if word in small("prepositions")), "-")


def _how_after(words: list[str], at: int, between: list[str]) -> str:
    auxiliary = small("be") | small("have")
    passive = at > 0 and (
        words[at - 1] in auxiliary or (at > 1 and words[at - 2] in auxiliary and words[at - 1] not in small("function"))
    )
    return "B" + ("P" if passive else "V") + ("w" if "who" in between else "") + ("b" if "by" in between else "")


def exact(tokens: Sequence[Token], first: People, last: People) -> frozenset[str]:
    """The exact relations of people, or of a row of them from the first to the last."""
    words = [t.word for t in tokens]
    return frozenset({*_before(words, first.start), *_after(words, last.end)})


def _before(words: list[str], start: int) -> Iterator[str]:
    at = start - 1
    while at >= 0 and _counts(words, at):
        at -= 1
    if at < 0:
        return
    word, ahead = words[at], words[at - 1] if at else ""
    if word in acts():
        passive = ahead in small("be")
        described = at == start - 1 and (ahead in small("determiner") or number_of(ahead) is not None)
        yield f"{'pobj' if passive else 'adj' if described else 'obj'}:{_act(word)}"
    elif word == "by":
        yield "by"
    elif word in ("on", "against") and ahead in small("act_on"):
        yield f"on:{_act(ahead)}"
    elif word == "of" and ahead in small("act_of"):
        yield f"of:{_act(ahead)}"


def _act(word: str) -> str:
    known = acts().get(word)
    return ("death" if known.harm == "killed" else known.act) if known else "attack"


def _counts(words: list[str], at: int) -> bool:
    """True for words of the number or article before people."""
    word = words[at]
    if word == "of":
        return at > 0 and words[at - 1] in small("of_several")
    return (
        word in small("determiner") or word in small("around_number") or number_of(word) is not None or word == "group"
    )


def _after(words: list[str], end: int) -> Iterator[str]:
    for start in dict.fromkeys((end, _past_apposition(words, end))):
        at = start
        while at < len(words) and at - start < _AUXILIARIES and words[at] in small("between"):
            at += 1
        if at >= len(words):
            continue
        between, word = words[start:at], words[at]
        if word in acts():
            denied = "not:" if "not" in between else ""
            yield denied + _how_subject(word, between, at == end, words[at + 1 : at + 2]) + ":" + _act(word)
        if word in small("speech"):
            yield "says"


def _how_subject(word: str, between: list[str], right_behind: bool, after: list[str]) -> str:
    if word in small("of_himself"):
        return "subj"
    if any(w in small("be") for w in between) and not word.endswith("ing"):
        return "pass"
    closed = not after or after[0] in small("function") or not after[0][0].isalpha()
    return "part" if right_behind and word.endswith("ed") and closed else "act"


def _past_apposition(words: list[str], end: int) -> int:
    """Where the sentence goes on after ", a trader from the town," or "(34)"; `end` where there is none."""
    if words[end : end + 1] not in ([","], ["("]):
        return end
    close = (at for at in range(end + 1, min(len(words), end + _APPOSITION)) if words[at] in (",", ")"))
    return next(close, end - 1) + 1
