"""Persons named in Arabic under a title ("the martyr X Y"): where the name ends, its age and aliases, and the fate.

A name ends before "and" with a word for people («سامر حسن وشقيقه»): who stands there is somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...records import Group, Harm, PersonMention, Span
from ..lexicon.grammar import syntax
from ..lexicon.person_words import Title, age, age_beside, name_stop, words_of
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, PeopleWord
from ..people.arabic_subjects import befell_after, befell_before, office_of, people_in
from ..people.bare_names import bare_names, given_name
from ..people.person_phrases import arabic_alias
from .fates import Befell, Fate, Name
from .opened_rows import row_beside
from .row_members import Named, Row

_LIVING = frozenset((Harm.ALIVE, Harm.UNHARMED))
#: harms beside which a number of years is an age; beside an arrest it may be how long it lasted
_BODILY = frozenset((Harm.KILLED, Harm.INJURED))
_PERSONS = frozenset((Group.CHILDREN, Group.WOMEN, Group.MEN))
_SHORTEST_NAME, _LONGEST_NAME = 2, 5
_NEAR_WORDS = 5
_NAME_PART = re.compile(r"\s*\"?([\u0620-\u064a]{2,})")
_AND = " \u0648"
#: "and" written onto a word for people, with the article or without it
_JOINED = re.compile(r"\sو(?:ال)?\Z")
#: a word that ends in a letter that many write without telling it from another: who writes both tells them apart
_APART = re.compile("\u0649(?![\u0620-\u065f])")


def arabic_fates(sentence: Sentence, titles: Sequence[re.Match[str]], words: Sequence[Befell]) -> Iterator[Fate]:
    """The fates of those named under a title, each with another fate that the sentence tells of them as well."""
    for match in titles:
        name = _name(sentence, match.end())
        if name is None:
            continue
        title = Title.of(match["title"])
        harm = _nearest_fate(sentence.text, match.start(), name.end, words) or title.fate
        if harm is None:
            continue
        yield Fate(name.start, name.end, _person(sentence, name, title, harm))
        other = _of_pronoun(sentence, name, harm, words) if len(titles) == 1 else None
        if other is not None:
            yield Fate(other.start, other.end, _person(sentence, name, title, other.harm))


def bare_fates(sentence: Sentence) -> Iterator[Fate]:
    """The fates of those named under no title right behind a word of harm, where nothing but a name can stand."""
    for mention in sentence.of(HarmWord):
        names = bare_names(sentence.text, mention.end, sentence.span.end)
        if not names and (befallen := befell_after(sentence, mention.end)):
            names = [befallen]
        for name in names:
            title = office_of(people_in(sentence, mention.end, name.start)) if name is names[0] else Title()
            yield Fate(*name, _person(sentence, Name(*name), title, mention.word.harm))
        if (before := befell_before(sentence, mention)) is not None:
            yield Fate(*before.name, _person(sentence, Name(*before.name), before.title, mention.word.harm))


def rows_told(sentence: Sentence) -> list[tuple[Row, Harm]]:
    """The rows of names of a sentence, each with what befell those in it."""
    return [(row, told.word.harm) for told in sentence.of(HarmWord) if (row := row_beside(sentence, told)) is not None]


def row_fates(sentence: Sentence, rows: Sequence[tuple[Row, Harm]], told: Sequence[Fate]) -> Iterator[Fate]:
    """The fates of those whom rows of names tell of, beside those that are told already."""
    taken = [(fate.start, fate.end) for fate in told]
    for row, harm in rows:
        head = None
        for one in row.people:
            head = one if one.people else head if head and head.number != 1 else None
            name = one.name
            if name is None or any(start < name.end and name.start < end for start, end in taken):
                continue
            person = _listed(sentence, one, head, harm)
            if one.full or person.kin or person.age is not None:
                yield Fate(*name, person)


def _listed(sentence: Sentence, one: Named, head: Named | None, harm: Harm) -> PersonMention:
    """One of a row as a person; `head` is the word for people that the name stands under."""
    name, kin = one.name or Span(one.start, one.end), head.kin if head else None
    sex = {Group.MEN: "male", Group.WOMEN: "female"}.get(
        (head.people.group if head and head.people else None) or Group.OTHER
    )
    whose = sentence.stated(*kin) if kin and sentence.text[slice(*kin)].endswith(syntax("kin_suffix")) else None
    return PersonMention(
        name=sentence.stated(*name), age=one.age, sex=one.title.sex or sex, role=one.title.role,
        harm=one.title.fate or harm, span=sentence.folded.original_span(*name), kin=whose,
    )  # fmt: skip


def _of_pronoun(sentence: Sentence, name: Name, harm: Harm, words: Sequence[Befell]) -> Befell | None:
    """«قتل سامر حسن، لكن عائلته أكدت أنه على قيد الحياة»: another fate of the one person whom a sentence names."""
    for word in words:
        head = sentence.text[name.end : word.start].split()[-1:] if word.start > name.end else []
        if word.harm in _LIVING and word.harm is not harm and head and head[0] in words_of("that_one"):
            return word
    return None


def _person(sentence: Sentence, name: Name, title: Title, harm: Harm) -> PersonMention:
    text, end = sentence.text, sentence.span.end
    alias = arabic_alias().match(text, name.end, end)
    at = alias.end() if alias else name.end
    aged = age().match(text, at) or (age_beside().match(text, at) if harm in _BODILY else None)
    years = next((g for g in aged.groups() if g), None) if aged else None
    return PersonMention(
        name=sentence.stated(name.start, name.end),
        aliases=(sentence.stated(*alias.span(alias.lastindex or 1)),) if alias else (),
        age=int(years) if years and int(years) <= 120 else None,
        sex=title.sex,
        role=title.role,
        harm=harm,
        span=sentence.folded.original_span(name.start, name.end),
    )


def _name(sentence: Sentence, start: int) -> Name | None:
    """Two to five Arabic words after a title, up to a word that no name holds."""
    text, until = sentence.text, _others(sentence, start)
    start = _behind_adjectives(text, start, until)
    last, count = start, 0
    for match in _NAME_PART.finditer(text, start, until):
        if match.start() != last or count == _LONGEST_NAME or _ends_name(sentence, match):
            break
        last, count = match.end(), count + 1
    first = start + len(text[start:last]) - len(text[start:last].lstrip(' "'))
    return Name(first, last) if count >= _SHORTEST_NAME else None


def _behind_adjectives(text: str, start: int, end: int) -> int:
    """Behind «الخلوق المهذب»: what is said of somebody between a title and a common given name; else `start`."""
    praised = _PRAISED.match(text, start, end)
    if praised is None or given_name().match(text, praised.end(), end) is None:
        return start
    return praised.end()


#: adjectives with the article
_PRAISED = re.compile("(?:\\s+\u0627\u0644[\u0620-\u064a]{3,}){1,4}")


def _others(sentence: Sentence, start: int) -> int:
    """Where "and" with a word for people or a word of harm begins behind an offset; else where the sentence ends."""
    text = sentence.text
    joined = (m.start - 1 for m in sentence.of(HarmWord) if m.start > start and text[m.start - 2 : m.start] == _AND)
    limit = min(joined, default=sentence.span.end)
    for people in sentence.of(PeopleWord):
        onto = _JOINED.search(text, max(start, people.start - 4), people.start)
        if onto is not None and people.word.group in _PERSONS:
            return min(limit, onto.start() + 1)
    return limit


def _ends_name(sentence: Sentence, word: re.Match[str]) -> bool:
    """True for a word that no name holds; «علي» is one where the text writes the preposition apart from it."""
    if word[1] not in name_stop():
        return word[1].lstrip("وف") in _told_next()
    written = sentence.folded.cased[word.end() - 1 : word.end()]
    return not (word[1] in words_of("name_or_stop") and written == "\u064a" and _APART.search(sentence.folded.cased))


@cache
def _told_next() -> frozenset[str]:
    """Verbs of what befell, onto which "and" is written behind a name: «سامر حسن وأصيب والده»."""
    return words_of("befell_before") | words_of("may_be_passive") | words_of("then_befell")


def _nearest_fate(text: str, start: int, end: int, words: Sequence[Befell]) -> Harm | None:
    before = [w for w in words if w.end <= start and len(text[w.end : start].split()) <= _NEAR_WORDS]
    if before:
        return before[-1].harm
    after = [w for w in words if end <= w.start and len(text[end : w.start].split()) <= 1]
    return after[0].harm if after else None
