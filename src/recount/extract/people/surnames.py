"""Words for an office that are a part of a name: «سامر حسن الطبيب» bears the name of one, and may be a baker.

Such a word tells of an office where it stands before a name («الطبيب سامر حسن») or alone. Behind two words that may be
a name, or behind a title with one, and with no name after it, it closes the name: a person, of whom no office is told.
"""

from __future__ import annotations

import re

from ...records import Group
from ..lexicon.person_words import arabic_titles, name_stop
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, HarmWord, Mention, PeopleWord

_ARTICLE, _REACH, _FULL = "\u0627\u0644", 60, 2
_STAGES = frozenset((None, Group.CHILDREN, Group.WOMEN, Group.MEN, Group.ELDERLY, Group.FAMILY, Group.OTHER))
_NAME = re.compile(r"\s*(?:[\u0620-\u064a]{2,}\s+){1,3}")
#: what stands behind a name that is whole: the end, a mark, or a word with a preposition or "and" written onto it
_ENDS = re.compile(r"\s*(?:$|[^\s\u0620-\u064a]|[\u0628\u0648]|(?P<word>[\u0620-\u064a]+))")


def without_office(sentence: Sentence, people: Mention[PeopleWord]) -> Mention[PeopleWord]:
    """The word for people; where it closes a name, one person of no group and no status."""
    word = people.word
    if word.number != 1 or (word.group in _STAGES and word.status is None):
        return people
    name = _name_closed(sentence, people.start, people.end)
    return people if name is None else Mention(name, people.end, PeopleWord(1))


def _name_closed(sentence: Sentence, start: int, end: int) -> int | None:
    """Where the name begins that a word between two offsets closes; None where it closes none."""
    text = sentence.text
    if text[start - 3 : start] != f" {_ARTICLE}":
        return None
    behind = _ENDS.match(text, end, sentence.span.end)
    if behind is None or (behind["word"] and behind["word"] not in name_stop()):
        return None
    head = max([m.end for m in sentence.of(HarmWord) if m.end < start], default=None)
    titles = [title.end() for title in arabic_titles(text, max(sentence.span.start, start - _REACH), start - 2)]
    titled = bool(titles) and titles[-1] >= (head or 0)
    opens = titles[-1] if titled else head
    if opens is None or not _NAME.fullmatch(text, opens, start - 2):
        return None
    words = text[opens : start - 2].split()
    plain = not any(word in name_stop() or word.startswith(_ARTICLE) for word in words)
    told = (m for kind in (PeopleWord, ActorWord) for m in sentence.of(kind))
    apart = not any(opens < m.end and m.start < start for m in told if m.start >= opens)
    long = len(words) >= (1 if titled else _FULL)
    return text.index(words[0], opens) if plain and apart and long else None
