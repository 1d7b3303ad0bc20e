"""Named persons and their reported fates, in both scripts, by the words around a name and never by a list of names.

Latin script shows a name by its capitals; Arabic by the title before it ("the martyr X Y") or the heading above it.
Fates that contradict one another become claims of their own, side by side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...records import Harm, PersonMention
from ..harm.unreal import believed_dead
from ..lexicon.grammar import auxiliaries, passive, syntax
from ..lexicon.person_words import (
    NAME,
    age,
    arabic_titles,
    is_nobodys,
    pattern,
    title_before,
    words_of,
)
from ..lexicon.roster_words import kin_words, row_words
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, FateWord, HarmWord, SpeakerWord, TargetWord
from ..people.person_phrases import (
    among,
    beside,
    from_home,
    further_name,
    home,
    home_goes_on,
    latin_alias,
    list_item,
    lower_words,
    office,
)
from ..people.tellers import is_of_telling
from ..people.years_of import years_behind
from ..places.places import PlaceMention
from .arabic_persons import arabic_fates, bare_fates, row_fates, rows_told
from .contested_fates import back_alive, of_one, others_say
from .fates import Befell, Fate, Name

_FATES = {
    "alive": Harm.ALIVE,
    "unharmed": Harm.UNHARMED,
    "released": Harm.RELEASED,
    "detained": Harm.DETAINED,
    "missing": Harm.MISSING,
}
_LIVING = frozenset((Harm.ALIVE, Harm.UNHARMED))
_WHOSE = {"whose_killed": Harm.KILLED, "whose_detained": Harm.DETAINED,
          "whose_released": Harm.RELEASED, "whose_missing": Harm.MISSING}  # fmt: skip
#: what every such name has in it: a capital, or the l of the article
_NAMING = re.compile("[A-Zl]")
_NAME = re.compile(NAME)
_AGED = r"(?:\s*\(\d{1,3}\)|,\s*\d{1,3}|,?\s*aged \d{1,3})?"
_APPOSITION = re.compile(rf"{_AGED}(?:\s*,[^.;:]{{0,90}}?,|\s*\([^()]{{0,40}}\))?\s*")
_WHOSE_REACH = 120


def find_persons(sentence: Sentence, places: Sequence[PlaceMention]) -> list[Fate]:
    """The named persons of a sentence whose fate it tells, by place."""
    titles = list(arabic_titles(sentence.text, *sentence.span))
    bare = list(bare_fates(sentence))
    names = _names(sentence, places) if sentence.has(HarmWord) or _tells_fate(sentence) else []
    rows = rows_told(sentence)
    if not (titles or names or bare or rows):
        return []
    words = list(_befell(sentence))
    found = [*arabic_fates(sentence, titles, words), *bare]
    if len({fate.person.name for fate in found}) == 1:
        found += others_say(sentence, found[0].person, found[0].end, words)
    found += row_fates(sentence, rows, found)
    if names:
        found += _latin(sentence, names, words)
    once = {(fate.person.span, fate.person.harm): fate for fate in reversed(found)}
    return sorted(once.values(), key=lambda fate: (fate.start, fate.end))


def goes_on(sentence: Sentence, places: Sequence[PlaceMention], person: PersonMention) -> list[Fate]:
    """Another fate of the one person of whom the sentence before told; `sentence` names nobody itself."""
    if not sentence.has(HarmWord, FateWord) or _names(sentence, places):
        return []
    return list(others_say(sentence, person, sentence.span.start, list(_befell(sentence))))


def without_homes(sentence: Sentence, places: Sequence[PlaceMention]) -> tuple[PlaceMention, ...]:
    """The places of a sentence without the homes of named persons, and without what such a home lies in."""
    kept, last = list[PlaceMention](), None
    for place in places:
        wider = last is not None and home_goes_on().fullmatch(sentence.folded.cased, last.end, place.start) is not None
        if wider or _is_home(sentence, place.start):
            last = place
        else:
            kept.append(place)
    return tuple(kept)


def _is_home(sentence: Sentence, at: int) -> bool:
    """True where a named person's home begins: "Amal Example, 34, from Idlib, was killed in Aleppo"."""
    start, cased = max(sentence.span.start, at - 90), sentence.folded.cased
    if _NAMING.search(cased, start, at) is None:
        return False
    head = cased[start:at]
    return any(map(head.__contains__, words_of("from_home"))) and home().search(head) is not None


def _latin(sentence: Sentence, names: Sequence[Name], words: Sequence[Befell]) -> Iterator[Fate]:
    for harm, start, name in _whose_fates(sentence, names):
        yield Fate(start, _clause_end(sentence, start), _person(sentence, name, names, harm))
    aliases = {name for name in names if _is_alias(sentence, name)}
    listed = _listed(sentence, names, words)
    for name in names:
        if name in aliases or _says_whose(sentence, name):
            continue
        befell = listed.get(name) or _direct(sentence, name, words) or _joined(sentence, name, names, words)
        if befell is None:
            if len(names) == 1:
                yield from back_alive(sentence, name, _person(sentence, name, names, Harm.KILLED), words)
            continue
        person = _person(sentence, name, names, befell.harm)
        alias = next((a for a in aliases if name.end < a.start <= name.end + 90), None)
        start = min(name.start, befell.start) if befell.harm is Harm.ALIVE else name.start
        yield Fate(start, alias.end if alias else max(name.end, befell.end if befell.harm is Harm.ALIVE else 0), person)
        if befell.harm in _LIVING and (dead := _believed(sentence, name, only=len(names) == 1)):
            yield Fate(dead.start, dead.end, replace(person, harm=Harm.KILLED), reported=True)
        if len({*names} - aliases) == 1 and (other := _of_pronoun(sentence, name, befell, words)):
            yield Fate(other.start, other.end, _person(sentence, name, names, other.harm))
        elif len({*names} - aliases) == 1:
            yield from others_say(sentence, person, max(name.end, befell.end), words)


def _believed(sentence: Sentence, name: Name, *, only: bool) -> Befell | None:
    """ "X, who had been reported dead, was alive": the death that stood in reports, beside the life that is told."""
    words = (Befell(m.start, m.end, Harm.KILLED, True, False) for m in believed_dead(sentence))
    beside = next((word for word in words if word.start >= name.end and _to_verb(sentence, name.end, word)), None)
    return beside or (of_one(sentence, name) if only else None)


def _of_pronoun(sentence: Sentence, name: Name, befell: Befell, words: Sequence[Befell]) -> Befell | None:
    """ "X was reported dead, but his family says he is alive": another fate of the one person whom a sentence names."""
    for word in words:
        head = sentence.text[name.end : word.start].split()[-1:] if word.start > name.end else []
        if word.harm in _LIVING and word.harm is not befell.harm and head and head[0] in syntax("pronoun_one"):
            return word
    return None


def _says_whose(sentence: Sentence, name: Name) -> bool:
    """ "The mother of Amal Example was killed": the name says whose mother, and nothing befell its bearer."""
    before = sentence.text[max(sentence.span.start, name.start - 40) : name.start].split()
    return before[-1:] != [] and before[-1] in row_words("of") and before[-2:-1] != [] and before[-2] in kin_words()


def _befell(sentence: Sentence) -> Iterator[Befell]:
    """The words of fate of a sentence: those of harm, and those that only a single person's fate has."""
    text, start = sentence.text, sentence.span.start
    for mention in sentence.of(HarmWord):
        role = mention.word.role
        subject = bool(passive().search(text, max(start, mention.start - 30), mention.start))
        yield Befell(mention.start, mention.end, mention.word.harm,
                     role == "subject" or subject, not subject and role != "subject")  # fmt: skip
    for fate in sentence.of(FateWord):
        if fate.word.role in _FATES:
            yield Befell(fate.start, fate.end, _FATES[fate.word.role], True, True)


def _names(sentence: Sentence, places: Sequence[PlaceMention]) -> list[Name]:
    """Capitalised phrases of two words and more that nothing marks as a party, an office, a building or a place."""
    taken = [(m.start, m.end) for kind in (ActorWord, SpeakerWord, TargetWord) for m in sentence.of(kind)]
    taken += [(p.start, p.end) for p in places]
    found: list[Name] = []
    if _NAMING.search(sentence.folded.cased, *sentence.span) is None:
        return found
    for match in _NAME.finditer(sentence.folded.cased, *sentence.span):
        start, end = _stripped(sentence, *match.span())
        if len(sentence.text[start:end].split()) < 2 or any(s < end and start < e for s, e in taken):
            continue
        if _is_home(sentence, start) or is_of_telling(sentence, start, end):
            continue
        if not is_nobodys(sentence.text[start:end]):
            found.append(Name(start, end))
    return found


def _stripped(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The name without the title before it: "Journalist Amal Example"."""
    title = title_before(sentence.text, start, end)
    return (title.end, end) if title else (start, end)


def _direct(sentence: Sentence, name: Name, words: Sequence[Befell]) -> Befell | None:
    """ "X was killed", "killed X", "the body of X", "the victim was named as X"."""
    text = sentence.text
    for word in words:
        if word.before and name.end <= word.start and _to_verb(sentence, name.end, word):
            return word
        gap = lower_words().fullmatch(sentence.folded.cased, word.end, name.start) if word.end <= name.start else None
        if word.after and gap and {*gap[0].split()}.isdisjoint(syntax("leading_to")):
            return word  # "the wounded to A" leads to a place
    head = text[max(sentence.span.start, name.start - 40) : name.start]
    killed = next((w for w in words if w.end <= name.start), None)
    return killed if killed and re.search(pattern("named_as").pattern + r"\s+$", head) else None


def _to_verb(sentence: Sentence, end: int, word: Befell) -> bool:
    if from_home().fullmatch(sentence.text, end, word.start):
        return True
    called = latin_alias().match(sentence.folded.cased, end, word.start)
    end = called.end() if called else end
    gap = _APPOSITION.match(sentence.text, end, word.start)
    at = gap.end() if gap else end
    if auxiliaries().fullmatch(sentence.text, at, word.start):
        return True
    return sentence.text[at : word.start].strip() in ("", "also")


def _joined(sentence: Sentence, name: Name, names: Sequence[Name], words: Sequence[Befell]) -> Befell | None:
    """One of several in a row: "X, Y and Z were killed", "killed X and Y"."""
    row = _row(sentence, name, names)
    return next((b for other in row if other != name and (b := _direct(sentence, other, words))), None)


def _row(sentence: Sentence, name: Name, names: Sequence[Name]) -> list[Name]:
    row, at = [name], list(names).index(name)
    for step in (1, -1):
        here = at
        while 0 <= here + step < len(names):
            left, right = sorted((here, here + step))
            if not beside().fullmatch(sentence.text, names[left].end, names[right].start):
                break
            here += step
            row.append(names[here])
    return row


def _listed(sentence: Sentence, names: Sequence[Name], words: Sequence[Befell]) -> dict[Name, Befell]:
    """ "Among those killed were a baker named X, who …, and Y, a …": each name that opens an item of the list."""
    text = sentence.text
    head = among().search(text, *sentence.span)
    if head is None:
        return {}
    word = next((w for w in words if head.start() <= w.start and w.end <= head.end()), None)
    if word is None:
        return {}
    return {n: word for n in names if n.start >= head.end() and list_item().search(text[head.start() : n.start])}


def _tells_fate(sentence: Sentence) -> bool:
    return any(m.word.role in _WHOSE or m.word.role in _FATES for m in sentence.of(FateWord))


def _whose_fates(sentence: Sentence, names: Sequence[Name]) -> Iterator[tuple[Harm, int, Name]]:
    for mention in sentence.of(FateWord):
        before = [n for n in names if 0 <= mention.start - n.end <= _WHOSE_REACH]
        if mention.word.role in _WHOSE and before:
            yield _WHOSE[mention.word.role], mention.start, before[-1]


def _clause_end(sentence: Sentence, start: int) -> int:
    end = sentence.span.end
    while end > start and sentence.text[end - 1] in ".!?\"' \n":
        end -= 1
    return end


def _is_alias(sentence: Sentence, name: Name) -> bool:
    head = sentence.text[max(0, name.start - 25) : name.start]
    return bool(re.search(pattern("alias").pattern + r"\s+\"?$", head)) or further_name(
        sentence.folded.cased, name.start
    )


def _person(sentence: Sentence, name: Name, names: Sequence[Name], harm: Harm) -> PersonMention:
    text = sentence.text
    further = next((a for a in names if name.end < a.start <= name.end + 90 and _is_alias(sentence, a)), None)
    called = latin_alias().match(sentence.folded.cased, name.end, sentence.span.end)
    alias = Name(*called.span(called.lastgroup or 0)) if called else further
    title = title_before(text, max(sentence.span.start, name.start - 30), name.start, whole=False)
    aged = age().match(text, name.end) or (age().match(text, called.end()) if called else None)
    before = re.search(r"(\d{1,3})-year-old\s+(?:[a-z]+\s+){0,2}$", text[max(0, name.start - 40) : name.start])
    years = (aged and next(g for g in aged.groups() if g)) or (before and before[1])
    apposed = years_behind(sentence, name.end)
    return PersonMention(
        name=sentence.stated(name.start, name.end),
        aliases=(sentence.stated(alias.start, alias.end),) if alias else (),
        age=int(years) if years and int(years) <= 120 else apposed.age if apposed else None,
        sex=title.sex if title else apposed.sex if apposed else None,
        role=title.role if title else office(text, name.end),
        harm=harm,
        span=sentence.folded.original_span(name.start, name.end),
    )
