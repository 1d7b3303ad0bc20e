"""Words of harm in two parts, the people between them, behind or before: «فقد … حياته», "cost … their lives".

The lexicons name the parts (`parted` in harm.toml). Both stand in one clause, and the second is no object of a
preposition: whoever lost hope in their lives is alive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from ... import codebook
from ...records import Harm
from ..folding.text import fold_name
from .grammar import prefixes, syntax
from .keyed import KeyedPattern
from .wordlist import alternation, is_arabic
from .words import HarmWord, Mention

#: words between the parts, and what ends a clause
_MOST = 16
_BEFORE, _NEAR = 80, 5
_SENTENCE = re.compile(r"[.!?;:\n]")
_PLAIN = r"[^\s.;:!?\u061f\n]+"
_STEP = rf"{_PLAIN}[ \t]+"


def parted_words(text: str) -> Iterator[Mention[HarmWord]]:
    """The words of harm in two parts of a folded text, by place; people stand behind them where no `role` says more."""
    for entry in _entries():
        at = 0
        while found := entry.pattern.search(text, at):
            at = found.end("first")
            if entry.first.search(text, at, found.start("last")):
                continue  # «فقدان أربعة مقاتلين … وفقدان مدني حياته»: the nearer of two
            if entry.unless is not None and entry.unless.match(text, found.end("last")):
                continue  # «قضت امرأة عشر سنوات في السجن»
            between = text[found.end("first") : found.start("last")]
            if not entry.may_stand(between):
                continue
            if entry.word.role == "subject":
                if entry.counted and not _counted_before(text, found.start("first")):
                    continue
                yield Mention(found.start("first"), found.end("last"), entry.word)
            elif not _governed(text, found.start("last")) and (not entry.counted or _counts(between)):
                yield Mention(*found.span("last" if entry.behind else "first"), entry.word)


def _governed(text: str, at: int) -> bool:
    """True where a preposition stands right before: «الأمل في حياتهم»."""
    before = text[max(0, at - 20) : at].split()
    return bool(before) and before[-1] in syntax("preposition")


def _counts(between: str) -> bool:
    """True where the words between the parts hold a number: "claimed seven civilian lives", not "took their lives"."""
    return any(word.isdigit() or word in _cardinals() for word in between.replace("-", " ").split())


def _counted_before(text: str, at: int) -> bool:
    """True where a number stands in the words right before, in the same sentence: "all three victims were"."""
    words = _SENTENCE.split(text[max(0, at - _BEFORE) : at])[-1].split()
    near = [word.strip(",(") for word in words[-_NEAR:]]
    return "other" not in near and any(word in _cardinals() or word.isdigit() for word in near)


@cache
def _cardinals() -> frozenset[str]:
    tables = (codebook.lexicon(language, "numbers").get("cardinals", {}) for language in codebook.languages())
    return frozenset(fold_name(word) for table in tables for word in table)


class _Entry:
    """The two parts of an entry as one pattern, and what the whole tells (lexicon harm, `parted`)."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.word = HarmWord(Harm(raw["harm"]), raw.get("role", "object"), act=raw.get("act", False))
        self.behind, self.counted = raw.get("behind", False), raw.get("counted", False)
        first, last = (list(map(fold_name, raw[part])) for part in ("first", "last"))
        self.never = frozenset(map(fold_name, raw.get("never", ())))
        self.numbered = tuple(map(fold_name, raw.get("numbered", ())))
        fewest, most = raw.get("fewest", 1), raw.get("most", _MOST)
        apart = r"(?<![\u0620-\u064a])" if is_arabic(first[0][0]) else r"\b"  # pages glue a post onto furniture
        begins = rf"{apart}(?:{alternation(prefixes())})?(?P<first>{alternation(first)})[ \t]+"
        self.first = re.compile(begins)
        unless = alternation(map(fold_name, raw.get("unless", ())))
        aged = rf"(?!{alternation(map(fold_name, raw.get('aged', ())))})"
        spent = rf"(?:[ \t]+{aged}{_PLAIN}){{0,{_NEAR}}}?[ \t]+{unless}(?!\w|\s+\d)"
        self.unless = re.compile(spent) if "unless" in raw else None
        words = rf"{begins}(?:{_STEP}){{{fewest},{most}}}?(?P<last>{alternation(last)})(?!\w)"
        self.pattern = KeyedPattern(last, words, first)

    def may_stand(self, between: str) -> bool:
        """False where the words between the parts turn to something else, or bear no number that leads to the second.

        "None of the five could say who survived", «خسر الحزب ثلاثة مقاعد وانشق اثنان من قادته».
        """
        words = between.split()
        if not self.never.isdisjoint(words):
            return False
        if not self.numbered:
            return True
        joined = any(word.startswith("و") and len(word) > _SHORTEST for word in words)
        return not joined and len(words) > 1 and words[-1] in self.numbered and _counts(words[-_SHORTEST])


#: letters of a word before which "and" may be written; and words back from "of" to its number
_SHORTEST = 2


@cache
def _entries() -> tuple[_Entry, ...]:
    return tuple(
        _Entry(raw) for language in codebook.languages() for raw in codebook.lexicon(language, "harm").get("parted", ())
    )
