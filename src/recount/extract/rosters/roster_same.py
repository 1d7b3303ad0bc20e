"""Whether two members of a report's rosters may be one person: by name, age and sex, or by words of kin alone."""

from __future__ import annotations

from ..lexicon.roster_words import CHILD_BELOW, kin_words, row_words
from ..people.roster_names import full_name, is_listed, parts, same_father, same_name, without_kunya
from .roster_people import Member, is_kunya


def may_be(member: Member, other: Member) -> bool:
    """True where words of kin can mean the same people: of one stage of life, and not of different sexes."""
    if member.kin is None or other.kin is None:
        return False
    one, two = kin_words()[member.kin], kin_words()[other.kin]
    if member.spouse and other.spouse and not _one_of_a_pair(member.spouse, other.spouse):
        return False  # "X and his wife", beside Amal, the wife of Y
    return _stage(one.stage) == _stage(two.stage) and (None in (one.sex, two.sex) or one.sex == two.sex)


def _one_of_a_pair(one: str, other: str) -> bool:
    """True where two names may be one husband's or wife's: spellings of one, or the given name alone."""
    first, second = parts(one), parts(other)
    short = not first or not second or 1 in (len(first), len(second)) or is_kunya(one) or is_kunya(other)
    return same_name(one, other) or (short and first[:1] == second[:1])


def _stage(stage: str | None) -> str | None:
    return "child" if stage == "offspring" else stage


def same_person(one: Member, other: Member) -> bool:
    """True where two members' names may be one person's, and neither age nor sex speaks against it."""
    if (
        one.name is None
        or other.name is None
        or not (_one_name(one.name, other.name) or _by_kunya(one, other) or _beside_kunya(one, other))
    ):
        return False
    if None not in (one.sex, other.sex) and one.sex != other.sex:
        return False
    if not _one_generation(one, other) or _grown_beside_child(one, other):
        return False
    if one.age is None or other.age is None or one.age == other.age:
        return True
    apart = abs(one.age - other.age)
    if not same_father(one.name, other.name):
        return False
    return len(parts(other.name)) > _FULL and (
        apart <= _NEARLY or (apart <= _UNSURE and full_name(one.name, other.name))
    )


def _one_name(one: str, other: str) -> bool:
    """True for spellings of one name, where either may bear another name at its end: "Hadi Example Abu Omar"."""
    if same_name(one, other):
        return True
    for name, told in ((one, other), (other, one)):
        bare = without_kunya(name)
        if bare != name and len(parts(bare)) > 1 and is_listed(name.split()[-1]) and without_kunya(told) == told:
            return same_name(bare, told)
    return False


def is_father(one: Member, other: Member) -> bool:
    """True for "Abu Omar Example" and Omar Example: one is called the father of somebody of the other's name."""
    led = [(m.name or " ").split(" ")[0].lower() in row_words("father_of") for m in (one, other)]
    return led[0] != led[1]


def _one_generation(one: Member, other: Member) -> bool:
    """False for a child by age beside somebody grown, and for a son called by the given name alone beside them."""
    for member, told in ((one, other), (other, one)):
        if told.age is not None or not (told.stage == "adult" or told.kunya):
            continue
        named = parts(member.name or "")
        if member.age is not None and member.age < CHILD_BELOW:
            return False
        called = len(named) == 1 and member.age is None and member.stage == "offspring"
        if called and told.kin not in row_words("of_age") and len(parts(told.name or "")) > 1:
            return False
    return same_father(one.name or "", other.name or "")


def _grown_beside_child(one: Member, other: Member) -> bool:
    """True for somebody called a child beside one who is grown by age."""
    for member, told in ((one, other), (other, one)):
        young = member.age is None and member.stage == "child" and member.kin not in row_words("of_parents")
        if young and told.age is not None and told.age >= CHILD_BELOW:
            return True
    return False


def _beside_kunya(one: Member, other: Member) -> bool:
    """ "My uncle Hadi Abu Omar" and "Hadi Sami Example": one by the given name, where kin tell of him as a father."""
    for member, told in ((one, other), (other, one)):
        bare = without_kunya(member.name or "")
        grown = member.kin is not None and kin_words()[member.kin].stage not in ("offspring", "child")
        if not grown or bare == member.name or member.age is not None:
            continue
        if len(parts(bare)) > 1 or is_listed((member.name or "").split()[-1]):
            return same_name(bare, told.name or "")
    return False


def _by_kunya(one: Member, other: Member) -> bool:
    """ "Omar Example (Abu Hadi)" and "Abu Hadi", or "Omar Exampel (Abu Hadi)": one by the name borne besides."""
    for member, told in ((one, other), (other, one)):
        if member.kunya and told.name and _is_called_so(member, told.name):
            return True
    given = [parts(member.name or "")[:1] for member in (one, other)]
    return one.kunya is not None and one.kunya == other.kunya and given[0] == given[1]


def _is_called_so(member: Member, name: str) -> bool:
    """ "Abu Hadi", "Abu Hadi Example": by the name borne besides, alone or before the family's name."""
    words, kunya = name.split(), parts(member.kunya or "")
    called, family = " ".join(words[:_KUNYA]), parts(" ".join(words[_KUNYA:]))
    if not kunya or not is_kunya(called) or parts(called) != kunya or len(family) > 1:
        return False
    return not family or family == parts(member.name or "")[-1:]


#: words of a name that only says whose father or mother somebody is
_KUNYA = 2
#: a name of more parts than these is one person's though ages differ by so much
_FULL, _UNSURE = 2, 9
#: by so many years two accounts of somebody differ though they spell the name otherwise
_NEARLY = 2
