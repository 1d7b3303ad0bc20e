"""What the words say of one person who was harmed: age, sex, name, and whether another than the last is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ...records import Count, Group
from ..folding.text import Folded, fold_name
from ..lexicon.grammar import syntax
from ..lexicon.roster_words import kin_words

_SEX = {Group.MEN: "male", Group.WOMEN: "female"}
#: ages at which one paper's boy is another's man
_YOUNG = range(14, 22)
_ADULT = 18


@dataclass(frozen=True, slots=True)
class Traits:
    """What is known of one person; None is unknown. `other` is true where the words set this person apart, `introduced`
    where they tell of somebody as new: "a woman", "a 30-year-old", "his wife", not "the woman" or "a victim"."""

    age: int | None = None
    sex: str | None = None
    child: bool | None = None
    name: str = ""
    other: bool = False
    definite: bool = False
    perpetrator: bool = False
    introduced: bool = False

    def may_be(self, one: Traits) -> bool:
        """True where nothing said of the two tells them apart."""
        if self.age and one.age:
            return self.age == one.age and not (self.name and one.name and not _alike(self.name, one.name))
        sexes = self.sex is None or one.sex is None or self.sex == one.sex
        return sexes and self._of_age(one) and self._named(one) and self._part(one)

    def _of_age(self, one: Traits) -> bool:
        if self.child is None or one.child is None or self.child == one.child:
            return True
        return (self.age or one.age or 0) in _YOUNG

    def _named(self, one: Traits) -> bool:
        return not self.name or not one.name or _alike(self.name, one.name)

    def _part(self, one: Traits) -> bool:
        """Of women and children nobody means the gunman, where no word says so."""
        if self.perpetrator == one.perpetrator:
            return True
        victim = one if self.perpetrator else self
        return victim.sex != "female" and not victim.child

    def joined(self, one: Traits) -> Traits:
        """What is known of somebody, with what was said now."""
        return Traits(
            self.age or one.age, self.sex or one.sex, one.child if self.child is None else self.child,
            max(self.name, one.name, key=len), self.other, self.definite, self.perpetrator or one.perpetrator,
        )  # fmt: skip


def _alike(one: str, other: str) -> bool:
    """True for names with a part in common; a shorter form of a name is the name."""
    return not {*one.casefold().split()}.isdisjoint(other.casefold().split())


def traits_of(count: Count, folded: Folded) -> Traits:
    """What the words of a count of one person, and those right around it, say of that person."""
    start, end = count.span or (0, 0)
    ahead = folded.original[max(0, start - _AHEAD) : start]
    behind = folded.original[end : end + _BEHIND]
    who = folded.original[start:end]
    name = who if _NAME.fullmatch(count.who or "") else ""
    age = _age(who) or _age_before(ahead) or _age_behind(behind)
    words = fold_name(who).split()
    sex, child = _sex_and_stage(words, count.group)
    before = fold_name(_CLAUSE.split(ahead)[-1]).split()[-2:]
    article = before[-1:] and before[-1] in _articles()
    other = _sets_apart(before, words)
    definite = bool(name) or bool(before[-1:] and before[-1] in _definite()) or words[:1] in _pronouns()
    kin = any(word in kin_words() for word in words)
    told_new = other or bool(age) or bool(name) or (kin and bool(article or (before[-1:] and before[-1] in _whose())))
    return Traits(
        age, sex, (age < _ADULT if age else child), name, other, definite,
        not {*words, *before}.isdisjoint(syntax("perpetrator")), told_new,
    )  # fmt: skip


_AHEAD, _BEHIND = 30, 24
_NAME = re.compile(r"[A-Z][\w'’.-]+(?: (?:[A-Z][\w'’.-]*|al|de|la))+")
_YEARS = re.compile(r"(?<!\d)(\d{1,3})[- ]years?[- ]old")
_YEARS_END = re.compile(r"(?<!\d)(\d{1,3})[- ]years?[- ]old(?: [\w-]+){0,2}\s+$")
_COMMA_AGE = re.compile(r"(?:\s[A-Z][\w'’.-]+){0,3}\s?[,(] ?(?:aged? |who is )?(\d{1,2})(?=[,.);]| and|\s+was)")


def _age(words: str) -> int | None:
    found = _YEARS.search(words)
    return int(found[1]) if found else None


def _age_before(words: str) -> int | None:
    found = _YEARS_END.search(words)
    return int(found[1]) if found else None


def _age_behind(words: str) -> int | None:
    found = _COMMA_AGE.match(words)
    return int(found[1]) if found else None


def _sex_and_stage(words: list[str], group: Group | None) -> tuple[str | None, bool | None]:
    known = [kin_words()[word] for word in words if word in kin_words()]
    sex = next((word.sex for word in known if word.sex), _SEX.get(group) if group else None)
    sex = sex or next((told for word in words if (told := _told_sex().get(word))), None)
    if known and not any(word.stage in _STAGE for word in known):
        return sex, None  # a son, a brother may be of any age
    return sex, True if group is Group.CHILDREN else False if group in _SEX else None


_STAGE = ("child", "adult")


@cache
def _told_sex() -> dict[str, str]:
    """The pronouns and the words of persons beside kin that tell of a sex."""
    return {word: sex for sex in ("male", "female") for word in syntax(f"{sex}_person")}


_CLAUSE = re.compile(r"[.;:!?,]\s")


@cache
def _articles() -> frozenset[str]:
    return frozenset(syntax("article"))


@cache
def _whose() -> frozenset[str]:
    return frozenset(syntax("whose_kin"))


@cache
def _definite() -> frozenset[str]:
    return frozenset(syntax("definite"))


@cache
def _pronouns() -> tuple[list[str], ...]:
    return tuple([word] for word in syntax("pronoun_one"))


def _sets_apart(before: list[str], words: list[str]) -> bool:
    """ "Another man", "a second victim"; "the fifth teenager" this year is no other one."""
    if not {*before[-1:], *words[:1]}.isdisjoint(syntax("another_person")):
        return True
    ordinal = before[-1:] and before[-1] in syntax("next_person")
    return bool(ordinal and before[0] in _articles())
