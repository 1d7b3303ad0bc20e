"""The members of the rows of one sentence: names under a word of kin take it, and those not named are left over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from ...codebook.given_names import sex_of
from ...records import Harm
from ..lexicon.roster_words import either, kin_words, row_words
from ..lexicon.wordlist import alternation
from .roster import Listed
from .roster_apposed import DASHES, apposed, is_adult, is_plural, opens, pronoun, within
from .roster_item import Item


@dataclass(frozen=True, slots=True)
class Member:
    """A person of a row, or some without names: what the row says of age, sex and stage of life.

    Offsets are folded ones; `number` is None where nobody says how many.
    """

    start: int
    end: int
    harm: Harm
    name: str | None
    age: int | None = None
    sex: str | None = None
    stage: str | None = None
    number: int | None = 1
    kin: str | None = None
    name_span: tuple[int, int] | None = None
    assumed: bool = False
    of: tuple[str, ...] = ()
    """The names of those whose kin it is."""
    whose: str | None = None
    """The pronoun that says whose kin it is, or under which word of kin it stands."""
    kunya: str | None = None
    """Whose father or mother brackets behind the name call somebody: "(Abu Example)"."""
    spouse: str | None = None
    """The name of the one whose wife or husband it is."""
    fighter: bool = False
    """True where the text says that somebody counted this one as a fighter."""
    open_age: bool = False
    """True for a son or a daughter of no stated age where what is told of the others leaves open whether a child."""


def members(listed: Sequence[Listed], cased: str) -> list[Member]:
    """The members of a sentence's rows, by place; those of whom nobody says how many, and who are named, left out."""
    row = _Members(cased)
    for one in listed:
        row.add(one)
    return [m for m in row.found if m.name is not None or m.number]


class _Members:
    """The members of a sentence under way; `head` is the plural word of kin that the names after it stand under."""

    def __init__(self, cased: str) -> None:
        self.cased, self.found = cased, list[Member]()
        self.head: Item | None = None
        self.at_head = -1
        self.last: Item | None = None
        self.said = False

    def add(self, one: Listed) -> None:
        """One more item of the rows."""
        item, made = one.item, _member(one, self.cased)
        if is_plural(item) and self._tell_of(item):
            self.head = None
            return
        self._hint(item)
        last, self.last = self.last, item
        if last is not None and (
            (apposed(last, item) or self._child_of(last, item) or self._of_both(last, item) or self._by_two(last, item))
            if item.name
            else self._same(last, item)
        ):
            self.found[-1] = _together(self.found[-1], made)
            return
        if last is not None and (
            self._says_who(last, item) or self._says_more(last, item) or self._says_whose(last, item)
        ):
            self.found[-1] = _said_of(self.found[-1], made)
            self.last, self.said = last, True
            return
        self.said = False
        if any(f" {words} " in f" {' '.join(item.gap)} " for words in row_words("beside_kin")):
            self.head = None  # "their sisters X and Y were killed, as was Z"
        made = replace(made, spouse=self._spouse(item))
        if self.head is not None and item.name is not None and item.kin is None and item.whose is None:
            word = kin_words()[self.head.kin or ""]
            made = replace(
                made, sex=made.sex or word.sex, stage=made.stage or word.stage, kin=made.kin or self.head.kin,
                whose=pronoun(self.head),
            )  # fmt: skip
            self._cover(1)
        elif self.head is not None and within(self.head, item) and is_plural(item) and item.number is None:
            self.head = item._replace(
                whose=item.whose or self.head.whose
            )  # "their four children, daughter X and sons Y and Z": those named are some of the four
            return
        elif self.head is not None and within(self.head, item):
            made = replace(made, whose=made.whose or pronoun(self.head))
            self._cover(item.number or 1)
        elif not is_plural(item):
            self.head = None
        if is_plural(item):
            self.head, self.at_head = item, len(self.found)
        self.found.append(made)

    def _spouse(self, item: Item) -> str | None:
        """The name of the one whose wife or husband is told of, by a name or by a pronoun behind it."""
        if item.kin not in row_words("of_man") | row_words("of_woman"):
            return None
        if item.whose is None or pronoun(item) is None:
            return item.whose
        sex = "male" if item.kin in row_words("of_man") else "female"
        named = [m.name for m in self.found if m.name and m.sex in (None, sex)]
        return named[-1] if named else None

    def _child_of(self, last: Item, item: Item) -> bool:
        """ "The child of Omar and Hadi Example, 14-year-old Nabil": told of by the parents and then by name."""
        told = (
            last.name is None and last.kin in row_words("of_parents") | row_words("own_children") and last.number == 1
        )
        bare = item.kin is None and item.whose is None and item.gap == (",",) and item.aged
        between = self.cased[last.end : item.start].split()
        return told and bare and between[:1] == [*row_words("of")][:1]

    def _of_both(self, last: Item, item: Item) -> bool:
        """ "Omar's father-in-law, Amal's father, Hadi Example": one person by two words of kin and then by name."""
        told = last.name is None and last.kin is not None and last.whose is not None and last.number == 1
        if not told or not _by_name(item) or kin_words()[last.kin or ""].sex != kin_words()[item.kin or ""].sex:
            return False
        return self.cased[last.end : item.start].strip() in ("", ",")

    def _by_two(self, last: Item, item: Item) -> bool:
        """ "Their aunt and cousin, Amal Example,": one person by two words of kin, and by name behind a comma."""
        if last.name is not None or last.kin is None or last.number != 1 or item.kin is None or item.name is None:
            return False
        bare = item.whose is None and item.number == 1 and {*item.gap} == {*row_words("joint")}
        word = self.cased[item.start : item.name[0]].rstrip()
        sexes = {kin_words()[last.kin].sex, kin_words()[item.kin].sex, sex_of(self.cased[slice(*item.name)])}
        return bare and last.whose is not None and word.endswith(",") and len(sexes - {None}) == 1

    def _says_whose(self, last: Item, item: Item) -> bool:
        """ "Sabreen Example, Omar's sister, was killed": who the one named before is, by somebody else's name."""
        if item.name is not None or not _by_name(item) or item.number != 1 or last.name is None:
            return False
        sex = kin_words()[item.kin or ""].sex
        if None not in (last.sex, sex) and last.sex != sex:
            return False
        between = self.cased[last.end : item.start].strip()
        begins = (
            between == ","
            or _OTHER_PARENT.fullmatch(between)
            or (self.said and {*between.split()[-1:]} <= row_words("joint"))
        )
        return bool(begins) and _whose_ended().match(self.cased, item.end) is not None

    def _same(self, last: Item, item: Item) -> bool:
        """ "A woman identified as the wife of X": two words for one grown person, of whom no name is told."""
        words = self.cased[last.end : item.start].lower().split()
        alike = is_adult(last) and is_adult(item) and kin_words()[last.kin or ""].sex == kin_words()[item.kin or ""].sex
        return (
            alike
            and last.name is None
            and bool(words)
            and words[-1] in row_words("determiner")
            and {*words[:-1]} <= row_words("naming") - {"of"}
            and len(words) > 1
        )

    def _tell_of(self, item: Item) -> bool:
        """ "X, Y and Z, their three daughters, were killed": the word of kin tells of as many named right before it."""
        word, both = kin_words()[item.kin or ""], {*item.gap} & row_words("both")
        number = item.number or (2 if both else 0)
        held = {*item.gap} - both <= {","} | (DASHES | row_words("both_fills") if both else frozenset())
        told = self.found[-number:] if number and held and item.gap else []
        fits = all(m.name and m.kin is None and m.sex in (None, word.sex or m.sex) for m in told)
        ended = _ENDED.match(self.cased, item.end)
        if len(told) != number or not told or not fits or ended is None:
            return False
        if item.whose is None and self._joined(told[0]):
            return False
        self.found[-number:] = [
            replace(m, sex=m.sex or word.sex, stage=m.stage or word.stage, kin=item.kin) for m in told
        ]
        return True

    def _joined(self, first: Member) -> bool:
        """Whether somebody stands right before the first of some names, who may be one of them."""
        at = self.found.index(first)
        return at > 0 and self.cased[self.found[at - 1].end : first.start].strip() in (",", "")

    def _says_who(self, last: Item, item: Item) -> bool:
        """ "X, a ten-year-old boy, was killed": who the one named right before is, up to a mark or a verb."""
        gap = item.gap
        if last.name is None or item.name or item.kin is None or item.whose is not None or not opens(gap):
            return False
        word = kin_words()[item.kin]
        if gap[0] != "," or gap[1] not in row_words("determiner") or word.number != 1 or word.stage == "offspring":
            return False
        if None not in (last.sex, word.sex) and last.sex != word.sex:
            return False
        ages = last.age is None or item.age in (None, last.age)
        return ages and (_ENDED.match(self.cased, item.end) or _two_words().match(self.cased, item.end)) is not None

    def _says_more(self, last: Item, item: Item) -> bool:
        """The second of "X, the mother and wife, was killed"."""
        told = self.said and item.name is None and item.kin is not None and item.whose is None and item.number == 1
        joined = told and {*item.gap} <= row_words("joint") | row_words("determiner") and len(item.gap) > 0
        fits = joined and last.sex in (None, kin_words()[item.kin or ""].sex)
        return fits and _ENDED.match(self.cased, item.end) is not None

    def _cover(self, number: int) -> None:
        """Those told of under a word of kin are some of its number."""
        head = self.found[self.at_head]
        self.found[self.at_head] = replace(head, number=None if head.number is None else max(0, head.number - number))

    def _hint(self, item: Item) -> None:
        """Whose wife, husband or child is told of says of those before that they are adults, and of which sex."""
        if item.kin is None or item.whose is None:
            return
        spouse = item.kin in row_words("of_man") | row_words("of_woman")
        if not spouse and kin_words()[item.kin].stage not in ("offspring", "child"):
            return
        sex = "male" if item.whose in row_words("his") else "female" if item.whose in row_words("her") else None
        named = [
            n for n, m in enumerate(self.found)
            if m.name is not None and m.sex in (None, sex or m.sex) and (spouse or m.stage in (None, "adult"))
        ]  # fmt: skip
        fitting = [n for n in named if sex_of(self.found[n].name or "") in (None, sex)] if sex else named
        named = fitting if fitting or not spouse else named  # "Munawar was killed with her husband": the pronoun tells
        if not named and sex and len(self.found) == 1 and {*item.gap} & {*row_words("passive")}:
            named = [n for n, m in enumerate(self.found) if m.name and m.stage == "offspring" and m.sex in (None, sex)]
        several = 2 if item.whose in row_words("their") else 0
        for n in named[-1:] if sex else named[-several:] if several else ():
            member = self.found[n]
            young = member.stage == "child" and member.kin not in row_words("of_parents")
            stage = "child" if young else "adult"
            self.found[n] = replace(member, sex=member.sex or sex, stage=stage)


def _together(one: Member, other: Member) -> Member:
    age = other.age if other.age is not None else one.age
    return replace(
        other, start=one.start, sex=other.sex or one.sex, stage=other.stage or one.stage, kin=one.kin, age=age
    )


#: what may stand behind words that say who somebody is
_ENDED = re.compile(r"\s*(?:[,.;–—)(]|(?:who|was|were|is|has|had)\b|$)")


#: ", Omar and": between somebody and "Amal's son"
_OTHER_PARENT = re.compile(r",\s*(?:[A-Z][\w’'-]+\s+){1,3}and")


def _by_name(item: Item) -> bool:
    """True for kin of somebody named: "Omar's brother"."""
    return item.kin is not None and item.whose is not None and pronoun(item) is None


@cache
def _whose_ended() -> re.Pattern[str]:
    """Behind "Sabreen Example, Omar's sister": a verb of one person, the end, or one more who says whose kin she is."""
    kin = alternation(kin_words(), blank=" ")
    more = rf"\s+(?:{either('joint')})\s+(?:[\w’'-]+\s+){{0,3}}?[\w-]+['’]s?\s+(?:{kin})\s*[.;)]"
    return re.compile(rf"\s*(?:[.;)]|$)|\s*,?\s*(?:{either('copula')}|{either('who')})\b|{more}")


@cache
def _two_words() -> re.Pattern[str]:
    """Behind the first of two words of kin that say who somebody is: "the mother and wife, …"."""
    kin = alternation(kin_words(), blank=" ")
    return re.compile(rf"\s+(?:{either('joint')})\s+(?:(?:{either('determiner')})\s+)?(?:{kin})\s*[,.;)]")


def _said_of(one: Member, other: Member) -> Member:
    """The one named, with what words behind say of age, sex and stage of life."""
    age = one.age if one.age is not None else other.age
    return replace(one, age=age, sex=one.sex or other.sex, stage=one.stage or other.stage, kin=one.kin or other.kin)


def _member(one: Listed, cased: str) -> Member:
    item = one.item
    name = cased[slice(*item.name)] if item.name else None
    sex, stage = item.sex, item.stage
    if name:
        first = re.split(r"[\s-]+", name.lower())[0]
        if first in row_words("mother_of"):
            sex, stage = sex or "female", stage or "adult"
        elif first in row_words("father_of") and len(name.split()) == _KUNYA:
            sex = sex or "male"
        if item.by_brackets and sex_of(name) not in (None, sex):
            sex, stage = None, None if stage == "adult" else stage  # "Amal Example (Abu Sample)": the family's name
    return Member(
        item.start,
        item.end,
        one.harm,
        name,
        item.age,
        sex,
        stage,
        item.number,
        item.kin,
        item.name,
        one.assumed,
        one.of,
        pronoun(item),
        called[1].lower()
        if item.name and (called := _bracketed_kunya().match(cased, item.name[1], item.end))
        else None,
    )


@cache
def _called() -> re.Pattern[str]:
    """A name that only says whose father or mother somebody is."""
    return re.compile(rf"\b(?i:{either('father_of')}|{either('mother_of')})\s+(?-i:[A-Z])[\w'’-]+")


@cache
def _bracketed_kunya() -> re.Pattern[str]:
    """The same in brackets or marks right behind a name: "(Abu Example)", "(31, also known as Abu Example)"."""
    return re.compile(rf"[\s(\[“\",\d]*(?:(?i:{either('known_as')})\s+)?({_called().pattern})")


def is_kunya(name: str) -> bool:
    """True for a name that only says whose father or mother somebody is: "Abu Example"."""
    return _called().fullmatch(name) is not None


#: parts of a name that is only "father of X"
_KUNYA = 2
