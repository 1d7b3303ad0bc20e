"""Quantified people: a number, the people it counts, or both ("at least 10 civilians", "طفلين", "20 others").

This is the smallest thing that a casualty figure is built from. Offsets are into the folded text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ...records import Group, Status
from ..lexicon.grammar import (
    any_of,
    belongs,
    joined_on,
    number_to_people,
    out_of,
    out_of_them,
    syntax,
)
from ..lexicon.keyed import KeyedPattern
from ..lexicon.roster_words import small_numbers
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import HarmWord, Mention, PeopleWord, SmallWord
from ..people.aged import of_young_age, with_age_behind
from ..people.eldest import with_eldest
from ..people.forces import names_a_civil_body, names_a_force, number_of_a_force, tells_of_a_family
from ..people.party_members import with_party
from ..people.people_who_speak import speaks
from ..people.shared_nouns import shares_noun
from ..people.sought import is_sought
from ..people.surnames import without_office
from ..people.unborn import is_unborn
from ..people.whose import with_owners
from ..people.years_of import with_years
from .captives import as_captives, is_captive
from .couples import no_pair
from .numbers import NumberMention

#: "one" behind its noun, as of a family, counts nobody
_ARABIC_ONE = re.compile(r"[\u0620-\u064a]{3,}\s+واحده?\Z")
_ARABIC = re.compile("[\u0620-\u064a]")
_FIGHTERS = (PeopleWord(status=Status.COMBATANT),)
Barrier = Mention[HarmWord] | Mention[SmallWord]


class Quantity(NamedTuple):
    """People with their number. `implied` is true where the number comes from grammar (a singular, a dual)."""

    start: int
    end: int
    number: NumberMention | None
    people: tuple[PeopleWord, ...]
    people_start: int
    implied: int | None = None

    @property
    def collective(self) -> bool:
        """True where the words are of families and the like, not of persons."""
        return any(p.collective for p in self.people)

    @property
    def status(self) -> Status | None:
        """The status that the people's words state, if any."""
        return next((p.status for p in self.people if p.status), None)

    @property
    def group(self) -> Group | None:
        """The group that the people's words state, if any."""
        return next((p.group for p in self.people if p.group), None)

    @property
    def low(self) -> int | None:
        """The least number that the words bear."""
        return self.number.low if self.number else self.implied

    @property
    def high(self) -> int | None:
        """The greatest number that the words bear."""
        return self.number.high if self.number else self.implied


def find_quantities(sentence: Sentence, numbers: Sequence[NumberMention]) -> list[Quantity]:
    """The quantified people of a sentence by place; people's words side by side are one ("Palestinian civilians").

    A number never reaches its people across a word of harm or "including": «5 قتلى بينهم طفل» is not five children.
    """
    text = sentence.text
    told = (
        m for m in with_owners(sentence)
        if not (speaks(sentence, m) or _names_age(sentence, m) or no_pair(sentence, m, numbers) or is_unborn(text, m))
        and not is_sought(sentence, m)
        and not (names_a_force(text, m) or names_a_civil_body(text, m) or tells_of_a_family(text, m))
    )  # fmt: skip
    named = [as_captives(sentence, with_party(sentence, without_office(sentence, _with_age(text, m)))) for m in told]
    limits = [m for m in named if any(map(str.isdigit, text[m.start : m.end]))]  # "under 18"
    people = [with_age_behind(sentence, with_eldest(sentence, with_years(sentence, m))) for m in named]
    numbers = [n for n in numbers if not any(m.start <= n.start and n.end <= m.end for m in limits)]
    barriers: list[Barrier] = [*sentence.of(HarmWord), *sentence.of(SmallWord)]
    found: list[Quantity] = []
    used: set[int] = set()
    for head in _merged(text, people, numbers):
        if (one := _one_of(text, head)) is not None:
            used |= {n.start for n in numbers if one <= n.start < head.start}
            found.append(head._replace(start=one, implied=1))
            continue
        number = _number_before(text, head, numbers)
        if number and number.end <= head.start and _parted(text, number, head, barriers):
            number = None
        if number is not None and head.collective:
            used.add(number.start)  # "three families" are not three people
            found.append(head)
        elif number is not None and number.start not in used:
            used.add(number.start)
            found.append(head._replace(start=min(number.start, head.start), number=number, implied=None))
        else:
            found.append(head._replace(implied=_TWO if _is_dual(sentence, head) else _implied(text, head)))
    ages = {n.start for n in numbers for m in people if m.start < n.start < m.end}
    bare = (
        n for n in numbers if n.start not in used | ages and not _ARABIC_ONE.search(text, max(0, n.start - 20), n.end)
    )
    found.extend([_sharing(sentence, n, found) or _bare(sentence, n) for n in bare])
    return sorted(found, key=lambda q: q.start)


def _sharing(sentence: Sentence, number: NumberMention, found: Sequence[Quantity]) -> Quantity | None:
    """A number whose people a second number names: "two French and three Iraqi fighters"."""
    behind = min((q for q in found if q.start >= number.end), key=lambda q: q.start, default=None)
    if behind is None or behind.number is None or not behind.people:
        return None
    if not shares_noun(sentence, number.end, behind.start, behind.people_start):
        return None
    return Quantity(number.start, number.end, number, behind.people, number.end)


def _bare(sentence: Sentence, number: NumberMention) -> Quantity:
    """A number without a word for people; behind it may stand whose they are."""
    head = number_of_a_force(sentence, number.end)
    end = number.end if head is None else head
    return Quantity(number.start, end, number, () if head is None else _FIGHTERS, end)


def _with_age(text: str, people: Mention[PeopleWord]) -> Mention[PeopleWord]:
    """The people with the age that is hung onto their word: "19-year-old"."""
    age = _age().search(text, max(0, people.start - _AGE_REACH), people.start)
    hung = age and (text[people.start - 1] == "-" or text.startswith(syntax("of_age"), people.start))
    return people._replace(start=age.start()) if age and hung else people


def _names_age(sentence: Sentence, people: Mention[PeopleWord]) -> bool:
    """ "28-year-old Amal Example": the age of one who is named, and nobody beside the name."""
    age = sentence.text[people.start : people.end] in syntax("of_age")
    return age and bool(_NAME.match(sentence.folded.cased, people.end))


_NAME = re.compile(r"\s+[A-Z][\w'’-]+\s+(?:[A-Z]|al-)")
#: characters of an age before "-year-old", in digits or a word
_AGE_REACH = 14


@cache
def _age() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\s(])(?:\d{{1,3}}|{alternation(small_numbers(), blank=' ')})[- ]\Z")


def _one_of(text: str, head: Quantity) -> int | None:
    """Where "one of five people", "one of the victims" begins; None where that does not stand before the people."""
    start = max(0, head.start - _ONE_OF_REACH)
    found = _one_before().search(text, start, head.start) if head.people[-1].number is None else None
    return found.start() if found and not head.collective else None


@cache
def _one_before() -> KeyedPattern:
    whose = f"(?:{any_of('definite')}|{any_of('determiner')}|those)"
    return KeyedPattern(syntax("one_person_of"), rf"\b{any_of('one_person_of')}\s+(?:{whose}\s+)?(?:[^\W_]+\s+)?$")


_ONE_OF_REACH = 40


def _parted(text: str, number: NumberMention, head: Quantity, barriers: Sequence[Barrier]) -> bool:
    """Whether such a word parts a number from the people after it; "three of them women" are three women."""
    if _other(text, number, head):
        return True
    ahead = (m for m in barriers if number.end <= m.start < head.start)
    between = any(not (_tells_of(m, head) or is_captive(text, m.start, m.end)) for m in ahead)
    return between and not out_of_them().fullmatch(text, number.end, head.start)


def _tells_of(barrier: Barrier, head: Quantity) -> bool:
    """«3 من عناصر الفصائل»: a word for those fought against that is of the people themselves, and parts nothing."""
    word = barrier.word
    return isinstance(word, SmallWord) and word.role == "against" and barrier.end > head.start


def _other(text: str, number: NumberMention, head: Quantity) -> bool:
    """ "Rose to five after a woman died": somebody with an article of her own is not what the number counts."""
    alone = head.people[0].number == 1 and number.low is not None and number.low > 1
    return alone and text[number.end : head.start].split()[-1:] in _articles()


@cache
def _articles() -> tuple[list[str], ...]:
    return tuple([word] for word in syntax("article"))


def _merged(text: str, people: Sequence[Mention[PeopleWord]], numbers: Sequence[NumberMention]) -> list[Quantity]:
    merged: list[Quantity] = []
    for mention in people:
        word = mention.word
        last = merged[-1] if merged else None
        if last and mention.start <= last.end:
            continue
        counted = any(last and last.end <= n.start < mention.start for n in numbers)
        if last and not counted and belongs().fullmatch(text, last.end, mention.start):
            merged[-1] = last._replace(end=mention.end)  # "the father of two daughters" is one man
            continue
        if last and text[last.end : mention.start] == " " and text.startswith(syntax("limit_of_age"), mention.start):
            merged[-1] = last._replace(end=mention.end)  # "a child under the age of ten"
        elif last and text[last.end : mention.start] == " " and not _one_of_these(text, last, word):
            merged[-1] = last._replace(end=mention.end, people=(*last.people, word))
        else:
            merged.append(Quantity(mention.start, mention.end, None, (word,), mention.start))
    return [q._replace(people=of_young_age(text, q.start, q.people)) for q in merged]


def _one_of_these(text: str, told: Quantity, word: PeopleWord) -> bool:
    """«3 مدنيين طفلان وامرأة»: one or two behind a plural are some of those, while an Arabic adjective agrees."""
    return word.number is not None and told.people[-1].number is None and bool(_ARABIC.match(text[told.start]))


def _number_before(text: str, head: Quantity, numbers: Sequence[NumberMention]) -> NumberMention | None:
    before = [n for n in numbers if n.end <= head.start]
    counted = before and not text[before[-1].end : head.start].strip()  # «خمسة مدنيين اثنان منهم»
    if not counted and (two := next((n for n in numbers if n.start >= head.end and _says_two(text, head, n)), None)):
        return two
    if before and number_to_people().fullmatch(text, before[-1].end, head.start):
        some_of = len(before) > 1 and out_of().fullmatch(text, before[-2].end, before[-1].start)
        return before[-2] if some_of else before[-1]  # "three of the eight people" are three
    after = next((n for n in numbers if n.start >= head.end), None)
    if after is None or not _ARABIC.match(text[head.start]):
        return None
    if head.people[0].number == 1 and (after.low or 0) > 1:
        return None  # «أب لأربعة أطفال» is one man
    gap = text[head.end : after.start]
    onto = gap.strip()
    if onto.startswith(tuple(joined_on())):
        return None  # «طفلان وثلاث نساء» are two children, and the number is of others
    few = after.low in (1, 2) and after.high in (None, after.low)
    counts = onto in syntax("article_onto") if onto else gap == " " and few
    return after if counts and len(gap) < 5 else None  # "شخصين اثنين", "طفل واحد على الأقل", "أطفالها الثلاثة"


def _says_two(text: str, head: Quantity, number: NumberMention) -> bool:
    """«نساء اثنتين»: "two" right behind its noun, and no other number right before it."""
    right_behind = text[head.end : number.start] == " " and bool(_ARABIC.match(text[number.start]))
    return right_behind and number.low == number.high == _TWO


def _is_dual(sentence: Sentence, head: Quantity) -> bool:
    """«المدنيَين»: two, where the vowel mark that parts a dual from a plural is written."""
    if _they_two().match(sentence.text, head.end, sentence.span.end):
        return True  # «مدنيين، وهما …», «مواطنين من قرى الجبل وهما …»
    marked = _MARK in sentence.folded.original
    return marked and bool(_DUAL.search(sentence.stated(head.people_start, head.end)))


@cache
def _they_two() -> re.Pattern[str]:
    home = rf"(?:\s+{any_of('of')}(?:\s+[\u0620-\u064a]+){{1,6}}?)?"
    return re.compile(rf"{home}\s*,?\s*{any_of('they_two')}(?![\u0620-\u064a])")


_TWO = 2
#: the ending of a dual: the vowel mark before it, which a plural does not bear
_MARK = "\u064e"
_DUAL = re.compile(f"[\u0620-\u064a]{_MARK}\u064a\u0652?\u0646\u0650?$")


def _implied(text: str, head: Quantity) -> int | None:
    """One for a singular ("a child", "child killed"), two for a dual; None for a plural.

    A person after "the" counts only as one of a group ("the girl"): "the Syrian …" is mostly no person.
    """
    arabic = bool(_ARABIC.match(text[head.start]))
    number = (head.people[0] if arabic else head.people[-1]).number
    before = text[max(0, head.start - _ARTICLE_REACH) : head.start].split()[-1:]
    if number is None and before and before[0].lstrip("وبل") in syntax("one_of"):
        return 1  # «أحد عناصر …»
    definite = bool(before) and before[0] in syntax("definite")
    if definite and not any(p.group for p in head.people):
        return None if arabic or text[head.people_start : head.end] in syntax("also_adjective") else number
    return number


_ARTICLE_REACH = 12
