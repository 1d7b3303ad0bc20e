"""Who is who in wire copy: the mentions of one text brought together, one person or group of people each.

A surname alone is the full name told of before; "the minister" is the one called so; a noun with the same number is
the same people, unless it says "another".
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from ...codebook.given_names import is_given
from ...records import Span
from .wire_bare import with_bare_numbers
from .wire_people import People, find_people, listed
from .wire_relations import exact, relations
from .wire_shape import Shape, shape_codes, shape_of
from .wire_words import Token, singular, small, tokens

_APPOSED = frozenset({",", "the", "a", "an", "former"})
_IDENTIFIED = 9


@dataclass(frozen=True, slots=True)
class Mention:
    """People where they are told of, with the codes of how they stand to words of harm, and of the sentence's shape."""

    people: People
    exact: frozenset[str]
    loose: frozenset[str]
    shape: frozenset[str]
    listed: bool


@dataclass
class Character:
    """One person or group of people of a text: all mentions of them, by place."""

    mentions: list[Mention] = field(default_factory=list)

    @property
    def first(self) -> People:
        """Where the text tells of them first."""
        return self.mentions[0].people

    @property
    def best(self) -> People:
        """The mention that says most of who they are: the longest name, else one with a number, else the first."""
        named = [m.people for m in self.mentions if m.people.name]
        counted = [m.people for m in self.mentions if m.people.number]
        pool = named or counted or [m.people for m in self.mentions]
        return max(pool, key=lambda people: (len(people.name), -people.sentence))

    @property
    def number(self) -> int | None:
        """How many they are; None for a plural of which no number is told."""
        if self.best.name or not self.best.plural:
            return 1
        return next((m.people.number for m in self.mentions if m.people.number and m.people.plural), None)

    @property
    def least(self) -> bool:
        """True where they may be more than their number."""
        return any(m.people.least for m in self.mentions if m.people.number == self.number and m.people.plural)

    @property
    def sentences(self) -> frozenset[int]:
        """The numbers of the sentences that tell of them."""
        return frozenset(m.people.sentence for m in self.mentions)


@dataclass(frozen=True)
class Cast:
    """The words of each sentence of a text, and the characters it tells of.

    `steps` is how far each sentence stands from the first: one more for each sentence, and for each new paragraph.
    """

    sentences: tuple[tuple[Token, ...], ...]
    steps: tuple[int, ...]
    characters: tuple[Character, ...]


def find_cast(text: str, spans: Sequence[Span]) -> Cast:
    """The characters of a folded text with these sentences, in the order in which it tells of them."""
    sentences = tuple(tokens(text, span.start, span.end) for span in spans)
    characters: list[Character] = []
    known: set[str] = set()
    for number, words in enumerate(sentences):
        last: tuple[Mention, Character] | None = None
        for mention in _mentions(words, number, known):
            known |= set(mention.people.name) - small("name_link") if len(mention.people.name) > 1 else set()
            apposed = last[1] if last and _apposed(words, last[0].people, mention.people) else None
            character = _whose(mention.people, characters, apposed)
            if character is None:
                character = Character()
                characters.append(character)
            character.mentions.append(mention)
            last = mention, character
    return Cast(sentences, _steps(text, spans), tuple(characters))


def _steps(text: str, spans: Sequence[Span]) -> tuple[int, ...]:
    gaps = (text[one.end : other.start] for one, other in pairwise(spans))
    return tuple(accumulate((2 if "\n" in gap else 1 for gap in gaps), initial=0))


def _mentions(words: Sequence[Token], number: int, known: Set[str]) -> list[Mention]:
    people = with_bare_numbers(words, find_people(words, number, known))
    rows = listed(words, people)
    shape = shape_of(words, people)
    return [_mention(words, one, next((row for row in rows if one in row), []), shape) for one in people]


def _mention(words: Sequence[Token], one: People, row: list[People], shape: Shape) -> Mention:
    own, loose, codes = exact(words, one, one), relations(words, one), shape_codes(shape, one)
    if not row:
        return Mention(one, own, loose, codes, listed=False)
    ahead = {code for code in relations(words, row[0]) if "|A" in code}
    behind = {code for code in relations(words, row[-1]) if "|B" in code}
    return Mention(one, own | exact(words, row[0], row[-1]), loose | ahead | behind, codes, listed=True)


def _apposed(words: Sequence[Token], one: People, other: People) -> bool:
    """ "X, mayor of the town", "the driver was identified as X": a name and a noun that are one person."""
    between = [t.word for t in words[one.end : other.start]]
    if bool(one.name) == bool(other.name) or one.plural or other.plural:
        return False
    if other.name and between[-2:] == ["identified", "as"]:
        return len(between) <= _IDENTIFIED
    return 0 < len(between) <= len(_APPOSED) and "," in between and all(word in _APPOSED for word in between)


def _whose(people: People, characters: Sequence[Character], apposed: Character | None) -> Character | None:
    if people.name:
        same = next((c for c in characters if _may_be_called(people, c)), None)
        if same is None and apposed and not apposed.best.name:
            return apposed
        return same
    return apposed or next((c for c in characters if _may_be(people, c)), None)


def _may_be(people: People, character: Character) -> bool:
    """True where a noun may tell of a character: as many as it, where both are counted."""
    counted = people.plural and people.number and not character.best.name
    if counted and character.number not in (None, people.number):
        return False
    return any(_one_noun(people, m.people) for m in character.mentions)


def _may_be_called(people: People, character: Character) -> bool:
    """True where a name may be a character's: not that of a namesake who bears another given name."""
    return any(_one_name(people, m.people) for m in character.mentions) and not _namesakes(people, character.best)


def _namesakes(one: People, other: People) -> bool:
    """True for two full names of different persons that share a surname: "Ana Testado", "Bruno Testado"."""
    if _one_name(one, other) or min(len(one.name), len(other.name)) < len(("given", "surname")):
        return False
    return one.name[0] != other.name[0] and _is_given(one.name[0]) and _is_given(other.name[0])


def _is_given(word: str) -> bool:
    return word in small("given_name") or is_given(word)


def _one_name(one: People, other: People) -> bool:
    mine, theirs = set(one.name), set(other.name)
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _one_noun(people: People, other: People) -> bool:
    if other.name:
        return not people.plural and people.definite and people.head == other.head
    agree = people.number is None or other.number is None or people.number == other.number
    if people.plural != other.plural or not agree or people.lead in small("another"):
        return False
    return people.stem == other.stem or (people.plural and _called_by(people, other))


def _called_by(people: People, other: People) -> bool:
    """True where the noun of one describes the other and one points back: "six jesuit priests", "the jesuits"."""
    if not (people.definite or other.definite) or (people.number and other.number):
        return False
    return people.stem in map(singular, other.described) or other.stem in map(singular, people.described)
