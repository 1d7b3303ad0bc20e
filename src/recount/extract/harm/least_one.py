"""One or two told of by a noun alone, with a bound behind it: «قتيل على الأقل», «شخصين على الأقل»."""

from __future__ import annotations

from functools import cache

from ... import codebook
from ..folding.text import fold_name
from ..lexicon.keyed import KeyedPattern
from ..lexicon.wordlist import alternation
from ..numbers.numbers import NumberMention
from ..numbers.quantified import Quantity
from .harm_words import Trigger

#: characters behind people within which the bound ends
_REACH = 24


def at_least(text: str, trigger: Trigger, people: Quantity) -> Quantity:
    """The people with the bound that stands right behind them, or behind the word of harm that is their noun."""
    end = max(people.end, trigger.end) if trigger.word.role == "people" else people.end
    if people.number is not None or not people.implied or _bound().match(text, end, end + _REACH) is None:
        return people
    least = NumberMention(people.start, people.end, people.implied, None, False, None)
    return people._replace(number=least, implied=None)


@cache
def _bound() -> KeyedPattern:
    words = [
        fold_name(word)
        for language in codebook.languages()
        for word in codebook.lexicon(language, "numbers").get("bounds_after", {}).get("at_least", ())
        if not word.isascii()
    ]
    return KeyedPattern(words, rf"\s(?:{alternation(words, blank=' ')})(?!\w)")
