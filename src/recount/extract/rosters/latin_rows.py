"""Rows of people with their names in Latin letters beside a word of harm: "killing X, 34, his wife Y and their son Z".

A row counts who is in it: those named, and those told of beside them by kin. It holds no one behind a preposition or a
word of speech, and is left alone where a number of people stands before the names ("killed five people, X and Y"). A
row that breaks off or ends with "and others" is a least number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import Harm
from ..lexicon.grammar import any_of, phrase_ends, syntax
from ..lexicon.person_words import is_nobodys
from ..lexicon.roster_words import ends_with, kin_words, row_words, single_words
from ..lexicon.sentence import Sentence
from ..lexicon.syntax_words import subject_pattern
from ..lexicon.words import ActorWord, SpeakerWord, TargetWord
from ..numbers.numbers import NumberMention
from ..numbers.quantified import Quantity
from ..people.tellers import is_of_telling
from .roster import Listed
from .roster_item import Item
from .roster_items import find_items
from .roster_people import Member, members

#: characters over which a row is read, and those before it in which a speaker is introduced
_REACH, _HEAD = 600, 24
_HARMS = (Harm.KILLED, Harm.INJURED)
_CAPITAL = re.compile(r"[A-Z][\w'’]")
_ENDS = re.compile(r"[\s,)]*")


def row_after(sentence: Sentence, start: int, limit: int, harm: Harm) -> Quantity | None:
    """The people of a row that begins right behind a word of harm; None where no name is in it."""
    end = min(limit, start + _REACH)
    if harm not in _HARMS or _CAPITAL.search(sentence.folded.cased, start, end) is None:
        return None
    items = find_items(sentence.folded.cased, start, end)
    if not items or _lead().fullmatch(sentence.text, start, items[0].start) is None:
        return None
    row = _Row(sentence, harm)
    for item in items:
        if not row.add(item):
            break
    led = sentence.text[:start].rstrip()
    return row.counted(headed=led.endswith(":"))


def row_before(sentence: Sentence, floor: int, end: int, harm: Harm) -> Quantity | None:
    """The people of a row that ends right before the words of a passive; None where no name is in it."""
    start = max(floor, sentence.span.start, end - _REACH)
    if harm not in _HARMS or _CAPITAL.search(sentence.folded.cased, start, end) is None:
        return None
    row, rows = _Row(sentence, harm), list[_Row]()
    for item in find_items(sentence.folded.cased, start, end):
        if not row.add(item):
            row = _Row(sentence, harm)
            row.add(item)
        rows.append(row)
    last = rows[-1] if rows else None
    if last is None or not last.items or not _ENDS.fullmatch(sentence.text, last.items[-1].end, end):
        return None
    return last.counted()


class _Row:
    """A row of people under way."""

    def __init__(self, sentence: Sentence, harm: Harm) -> None:
        self.sentence, self.harm, self.items = sentence, harm, list[Item]()
        self.broken = False

    def add(self, item: Item) -> bool:
        """True where an item goes on the row, or opens it."""
        if not self.items:
            head = self.sentence.text[max(0, item.start - _HEAD) : item.start]
            spoken = ends_with("spoken_by").search(head)
            placed = not (item.kin or item.aged) and ends_with("placed").search(head) is not None
            if item.reference or spoken or placed or not self._is_person(item):
                return False
        elif not self._joined(item):
            return False
        elif not item.reference and not (self._is_person(item) and self._is_own(item)):
            self.broken = not {*item.gap}.isdisjoint(syntax("connective"))
            return False
        if self.items and _is_same(self.items[-1], item):
            self.items.pop()
        self.broken = self.broken or (bool(self.items) and self._is_unclear(item))
        self.items.append(item)
        return True

    def _is_unclear(self, item: Item) -> bool:
        """ "X, her father, was killed" is one, and "the mother of his brother X" another than X."""
        alone = item.name is None and item.whose is not None and item.number == 1
        between = self.sentence.text[self.items[-1].end : item.start].split()
        whose = not item.reference and not {*syntax("of")}.isdisjoint(between)
        return whose or (alone and _closing().isdisjoint(item.gap))

    def counted(self, *, headed: bool = False) -> Quantity | None:
        """The people of the row; None for one without a name, and for one that goes on with what cannot be read.

        "And" or a semicolon stands before the last of a row, or it is kin: "Example Park, Amal Example was killed" is
        none. Behind a colon (`headed`) commas are enough.
        """
        items = self.items
        if self.broken or not items:
            return None
        if len(items) > 1 and is_of_telling(self.sentence, items[-1].start, items[-1].end):
            items = items[:-1]
        people = [item for item in items if not item.reference]
        if people[0].name is None and (people[0].number or 0) > 1:
            return None  # "two children, X and his sister Y": their number is stated
        ends = phrase_ends().match(self.sentence.text, items[-1].end)
        if not ends or not any(item.name for item in people) or not (headed or self._closed(items)):
            return None
        told = members([Listed(item, self.harm) for item in people], self.sentence.folded.cased)
        unnumbered = _unnumbered(people, told)
        number, start, end = sum(m.number or 0 for m in told) + unnumbered, people[0].start, items[-1].end
        if not (_open().match(self.sentence.text, end) or unnumbered):
            return Quantity(start, end, None, (), start, implied=number)
        least = NumberMention(start, end, number, None, False, None)
        return Quantity(start, end, least, (), start)

    def _closed(self, items: Sequence[Item]) -> bool:
        last = items[-1]
        joined = (last.whose and last.name) or last.reference or not _closing().isdisjoint(last.gap)
        return len(items) == 1 or bool(joined or _more().match(self.sentence.text, last.end))

    def _joined(self, item: Item) -> bool:
        """True where nothing but joints, or who somebody is between commas, parts an item from the one before it."""
        if _joints().issuperset(item.gap):
            return True
        return _who().fullmatch(self.sentence.text, self.items[-1].end, item.start) is not None

    def _is_person(self, item: Item) -> bool:
        """True for a person of kin, a name with an age, and a full name that no office and no party bears."""
        if item.name is None:
            return item.kin is not None
        start, end = item.name
        words = self.sentence.text[start:end]
        if self.sentence.folded.cased[start:end].isupper() or is_nobodys(words):
            return False
        others = (m for kind in (ActorWord, SpeakerWord, TargetWord) for m in self.sentence.of(kind))
        if any(m.start < end and start < m.end for m in others):
            return False
        if not phrase_ends().match(self.sentence.text, item.end) and not _bracket().match(self.sentence.text, item.end):
            return False
        return bool(item.kin or item.aged or self._under_kin()) or " " in words.strip()

    def _is_own(self, item: Item) -> bool:
        """False for "the daughter of X and Y": both names say whose daughter."""
        return bool(item.kin or item.aged or not self.items[-1].reference)

    def _under_kin(self) -> bool:
        """ "Their sons X and Y": a word of kin for several stands before the names."""
        last = next((item for item in reversed(self.items) if item.kin), None)
        return last is not None and last.name is None and kin_words()[last.kin or ""].number is None


def _is_same(one: Item, other: Item) -> bool:
    """ "His friend and neighbour X": one person, whom two words tell of."""
    companions = row_words("companion")
    return one.name is None and one.number == 1 and one.kin in companions and other.kin in companions


def _unnumbered(items: Sequence[Item], told: Sequence[Member]) -> int:
    """Of how many of a row is told without a number or names: one, at least, for each "their children"."""
    kept = {m.start for m in told}
    plural = [i for i in items if i.name is None and i.number is None and i.start not in kept]
    named = [n for n in items if n.name and not (n.kin and n.whose)]
    return sum(not any(i.start < n.start for n in named) for i in plural)


@cache
def _closing() -> frozenset[str]:
    return frozenset({";", *(word for word in syntax("connective") if " " not in word)})


@cache
def _joints() -> frozenset[str]:
    beside = (
        single_words("beside_kin")
        | row_words("keeps")
        | row_words("determiner")
        | row_words("titled")
        | row_words("naming")
    )
    return frozenset({",", ":", *_closing(), *beside}) - {"of", "identified", "were", "was", "did"}


@cache
def _lead() -> re.Pattern[str]:
    """A few plain words before a row, no preposition and no number; "the wounded to A" leads to a place."""
    stop = rf"(?!(?:{any_of('preposition')}|{any_of('leading_to')}|{any_of('name_ends')}|{any_of('of')})(?!\w))"
    return re.compile(rf"\s*(?:{stop}[^\W\d_][\w'’-]*\s+){{0,6}}\"?")


@cache
def _who() -> re.Pattern[str]:
    """ ", a nurse, and ": who somebody is, up to the next of the row."""
    return re.compile(
        rf"\s*,\s+{any_of('article')}\s+(?:[a-z'’-]+\s+){{0,5}}[a-z'’-]+\s*[,;]\s*(?:{any_of('connective')}\s+)?"
    )


@cache
def _bracket() -> re.Pattern[str]:
    return re.compile(r"\s*[(\[–—-]")


@cache
def _more() -> re.Pattern[str]:
    """ "…", "and three others": more behind a row."""
    return re.compile(rf"{_open().pattern}|\s*,?\s+{any_of('connective')}\s")


@cache
def _open() -> re.Pattern[str]:
    """ "…", "and others"."""
    more = rf"(?:{any_of('connective')}\s+)?{subject_pattern('persons', 'others_listed')}"
    return re.compile(rf"\s*[,;]?\s*(?:…|\.\.|{more})")
