"""People told of one by one: who in a sentence is listed among the killed or the injured, named or not.

A row of people ("X (43), his wife Y and their three children") belongs to the word of harm that stands within it or
beside it, or to a heading ("the victims were identified as …"). What a row says of age, sex and kin is kept as said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...records import Harm
from ..harm.opened import openings
from ..harm.told_as_dead import among_the_victims, bereaved
from ..lexicon.grammar import phrase_ends
from ..lexicon.roster_words import ends_with, phrase_of, row_words, single_words, starts_with
from ..lexicon.sentence import Sentence
from ..lexicon.words import FateWord, HarmWord, Mention, SpeechWord
from ..places.places import PlaceMention
from .roster_aside import is_aside, speaks_outside, without_asides
from .roster_gaps import (
    alias_behind,
    befallen,
    led,
    named_as,
    parted_by,
    pronouns,
    who_they_are,
    who_unclosed,
    whose_kin,
)
from .roster_item import Item
from .roster_items import find_items
from .roster_left import among_mourners, died_before, died_later, left_behind, spared, who_told
from .roster_openings import leading, may_open_list
from .roster_others import of_before, outlived, people_of, tells_at_once, tells_behind

_HARMS = (Harm.KILLED, Harm.INJURED)
_CAPITALS = re.compile(r"[A-Z][\w'’]")
_MARKS = frozenset({",", ":", "-", "–", "—", "\n", ".", '"'})
#: it parts rows where some are dead and some wounded
_SEMICOLON = frozenset({";"})

Mark = Mention[HarmWord]


@dataclass(frozen=True, slots=True)
class Listed:
    """A person of a row, or some, with what befell them; `assumed` where no word of the text says that they died.

    `of` are the names of those whose kin they are.
    """

    item: Item
    harm: Harm
    assumed: bool = False
    of: tuple[str, ...] = ()


def find_listed(sentence: Sentence, carried: Harm | None, places: Sequence[PlaceMention]) -> list[Listed]:
    """The people whom a sentence lists among the killed or injured; `carried` is the harm of the list before it."""
    span = sentence.span
    text = sentence.text
    marks = [m for m in sentence.of(HarmWord) if m.word.harm in _HARMS and not (m.word.act or m.word.feared)]
    victims, lost = among_the_victims(sentence), bereaved(sentence)
    told = marks or carried or victims or lost or may_open_list(text, *span)
    if not told or starts_with("accused").within(text, *span):
        return []  # no list, or "X, 18, was charged with killing Y"
    if not _CAPITALS.search(sentence.folded.cased, *span):
        return []
    items = people_of(sentence, without_asides(sentence, find_items(sentence.folded.cased, *span)), places)
    found: list[Listed] = []
    for row in _rows(sentence, items, marks):
        found += _Row(sentence, row, marks, victims, lost).listed(carried)
    return [
        one for one in found
        if not (one.harm is Harm.KILLED and _outlives(sentence, one.item))
        and not of_before(text, one.item) and not spared(text, one.item)
    ]  # fmt: skip


def _outlives(sentence: Sentence, item: Item) -> bool:
    """True for who outlived or mourns those who died."""
    return outlived(sentence.text, item) or left_behind(sentence, item) or among_mourners(sentence, item)


def _rows(sentence: Sentence, items: Sequence[Item], marks: Sequence[Mark]) -> list[list[Item]]:
    """Items that nothing but links and words of harm parts."""
    harm = {word for m in marks for word in sentence.text[m.start : m.end].split()}
    held = single_words("link") | row_words("fill") | _MARKS | harm
    held |= frozenset() if len({m.word.harm for m in marks}) > 1 else _SEMICOLON
    rows: list[list[Item]] = []
    for item in items:
        if rows and ((held.issuperset(item.gap) and not _by_whom(item)) or (rows[-1][-1].name and is_aside(item.gap))):
            rows[-1].append(item)
        else:
            rows.append([item])
    return rows


def _by_whom(item: Item) -> bool:
    """ "… were found by Omar's father": no one of the row, where "the man was identified by police as Omar" is."""
    if {*item.gap[-1:]} & row_words("naming_ends"):
        return False
    return bool({*item.gap} & row_words("by_whom")) and not {*item.gap} >= row_words("by_name")


class _Row:
    """A row of people beside the words of harm of its sentence."""

    def __init__(
        self, sentence: Sentence, items: Sequence[Item], harms: Sequence[Mark], victims: Sequence[Mark],
        lost: Sequence[Mark],
    ) -> None:  # fmt: skip
        self.sentence, self.text, self.items = sentence, sentence.text, items
        self.harms, self.victims, self.lost = harms, victims, lost
        self.marks = marks = sorted([*harms, *victims, *lost], key=lambda m: m.start)
        self.start, self.end = items[0].start, items[-1].end
        self.before = [m for m in marks if m.end <= self.start]

    def listed(self, carried: Harm | None) -> list[Listed]:
        """The people of the row with what befell them; none where nothing says that anything did."""
        touching = self._touching()
        if died_before(self.text, self.end) and not any(self.start <= m.start < self.end for m in touching):
            return []
        theirs = [i for i in self.items if not (self._did_it(i, touching) or self._bereft(i, touching))]
        if len(theirs) < len(self.items) and not any(i.name is not None for i in theirs):
            return []
        people = [] if self._survived() or self._mourners() else [i for i in theirs if self._person(i)]
        if len({m.word.harm for m in touching}) > 1:
            return [Listed(i, self._nearest(i, touching), of=self._of(i)) for i in people]
        harm = touching[0].word.harm if touching else self._headed(carried)
        told = [m for m in (*touching, *self.before) if m not in self.victims]
        assumed = not told and carried is None
        return [Listed(i, harm, assumed, self._of(i)) for i in people] if harm else []

    def _survived(self) -> bool:
        """ "Her two other sons, X and Y, survived"."""
        words = [m for m in self.sentence.of(FateWord) if m.word.role in _ALIVE and m.start >= self.end]
        return bool(words) and befallen().fullmatch(self.text, self.end, words[0].start) is not None

    def _mourners(self) -> bool:
        """ "Friends mourned the victims, including X and Y, who remembered him": the last of a row tells, so all do."""
        last, row = self.items[-1], {word for i in self.items[1:] for word in i.gap}
        bare = all(i.name and i.kin is None and not i.aged for i in self.items)
        joined = len(self.items) > 1 and row <= {",", *single_words("joint"), *single_words("as_well")}
        head = self.text[max(0, self.start - _TITLED) : self.start]
        such = ends_with("such_as").search(head) is not None
        return bare and joined and such and who_told().match(self.text, last.end) is not None

    def _of(self, item: Item) -> tuple[str, ...]:
        """Whose kin one is by name: "Amal's son X", "wife of Omar Example, X", "X (the son of Amal)"."""
        at = self.items.index(item)
        if item.kin is None or item.parents or not (item.whose or at):
            return item.parents
        if item.whose:
            return () if item.whose in pronouns() else (item.whose,)
        told = self.items[at - 1]
        return (self.text[slice(*told.name)],) if told.reference and told.name else ()

    def _touching(self) -> list[Mark]:
        """The words of harm within the row, right before it, or of which it is the subject."""
        found = [m for m in self.marks if self.start <= m.start < self.end]
        if self.before and self._after(self.before[-1]):
            found.append(self.before[-1])
        after, later = (*(m for m in self.marks if m.start >= self.end), None, None)[:2]
        if after and later and after.word.harm is Harm.INJURED and self._subject(after):
            died = later.word.harm is Harm.KILLED and died_later().fullmatch(self.text, after.end, later.start)
            after = after._replace(word=later.word) if died else after
        return [*found, after] if after and self._subject(after) else found

    def _did_it(self, item: Item, touching: Sequence[Mark]) -> bool:
        """ "Attackers killed two brothers", "X attacked a village, killing 12 men": they harmed those behind the verb.

        "Amal Example killed, her son wounded" tells of both that it befell them.
        """
        behind = [m for m in touching if m.start >= item.end]
        if not behind or len(behind) < len(touching) or behind[0].word.role not in ("object", "both"):
            return False
        gap, harmed = self.text[item.end : behind[0].start], self.text[behind[0].end : behind[0].end + _OBJECT]
        if parted_by().match(harmed) or phrase_of("passive").search(gap):
            return False
        return not any(i.end <= behind[0].start for i in self.items if i.start > item.start)

    def _bereft(self, item: Item, touching: Sequence[Mark]) -> bool:
        """ "X, whose wife and children were killed, said": who lost others; "whose wife was killed too" is none."""
        if not touching or touching[0].start < item.end or not whose_kin().match(self.text, item.end):
            return False
        return not phrase_of("too").search(self.text, item.end, touching[-1].end + _OBJECT)

    def _after(self, mark: Mark) -> bool:
        """ "killing X", and "were killed in the attack on their home, alongside X"."""
        gap = self.text[mark.end : self.start]
        words = len(gap.split())
        if ";" in gap or words > _FAR:
            return False
        if mark in self.lost:
            return words <= _LOST and "," not in gap
        if mark in self.victims:
            return False
        begun = any(led().fullmatch(self.text, end, self.start) for end in openings(self.sentence, mark))
        if begun and phrase_ends().match(self.text, self.end):
            return True
        near = words <= _NEAR and "." not in gap and not phrase_of("elsewhere").search(gap)
        alongside = ends_with("alongside").search(gap) and not phrase_of("contrast").search(gap)
        return near or bool(alongside)

    def _subject(self, mark: Mark) -> bool:
        """ "… were also killed", "… died"."""
        gap = alias_behind().sub(" ", self.text[self.end : mark.start])
        gap = who_they_are().sub(" ", gap)
        if not any(self.end <= m.start < mark.start for m in self.sentence.of(SpeechWord)):
            gap = who_unclosed().sub(" ", gap)
        if not befallen().fullmatch(gap):
            return False
        return mark.word.role == "subject" or phrase_of("passive").search(gap) is not None

    def _headed(self, carried: Harm | None) -> Harm | None:
        """What befell a row that no word of harm touches: by the words that name it, open a list, or give ages."""
        begin = self.sentence.span.start
        head = self.text[begin : self.start]
        speaks, aged = self._speaks(), any(i.aged for i in self.items)
        told = next((m.word.harm for m in reversed(self.before) if m in self.harms), None)
        if named_as().search(head) and not speaks:
            return told or carried or Harm.KILLED
        if any(self.start - _TITLED <= end <= self.items[-1].start for end in leading(self.sentence)):
            return told or Harm.KILLED
        opened = starts_with("opens").within(self.text, begin, self.start)
        if opened and len(head[opened.end() :].split()) <= _OPENED and not self.sentence.has(FateWord):
            return told or Harm.KILLED
        if self.harms:
            near = min(self.harms, key=lambda m: min(abs(m.start - self.end), abs(self.start - m.end)))
            return near.word.harm if aged and not speaks else None
        pronoun = self.items[0].whose in pronouns()
        return carried if (aged or pronoun) and not speaks_outside(self.sentence) else None

    def _nearest(self, item: Item, touching: Sequence[Mark]) -> Harm:
        """The harm nearest to an item; a passive behind it is nearer than anything else behind it."""

        def distance(mark: Mark) -> float:
            behind = mark.start >= item.end
            gap = self.text[item.end : mark.start] if behind else self.text[mark.end : item.start]
            apart = _APART if ";" in gap or phrase_of("contrast").search(gap) else 0
            active = behind and not ends_with("befallen").search(_ADVERB.sub("", gap))
            passive = behind and not active and phrase_of("passive").search(gap) is not None
            return len(gap) * (_ACTIVE if active else _PASSIVE if passive else 1) + apart

        return min(touching, key=distance).word.harm

    def _speaks(self) -> bool:
        gaps = (
            self.text[self.end : m.start] for m in self.sentence.of(SpeechWord) if m.start >= self.end
            and not (m.word.role == "lead" and self.text[self.end : m.start].lstrip().startswith(","))
        )  # fmt: skip
        return any(len(gap.split()) <= _SPEAKING for gap in gaps)

    def _person(self, item: Item) -> bool:
        """True for a person of the row; one who is not named belongs to it only beside a name."""
        if item.reference or (item is self.items[-1] and item.name and tells_behind().match(self.text, item.end)):
            return False  # "… with X reporting that"
        if item is self.items[-1] and died_before(self.text, item.end):
            return False
        if item.name and item.kin is None and not self.before and tells_at_once().match(self.text, item.end):
            return False  # "family member X also alleged that Y was killed"
        return item.name is not None or any(i.name is not None for i in self.items)


#: characters of a title between "as" and a name
_TITLED = 14
#: characters behind a verb of harm within which a word stands that none of its people begin with
_OBJECT = 12
#: words between a word of harm and a row: right before it, before "alongside", and behind a heading
_NEAR, _FAR, _OPENED, _SPEAKING = 6, 25, 14, 2
#: fates of those whom the harm did not befall
_ALIVE = ("alive", "unharmed")
#: the last word of "was seriously"
_ADVERB = re.compile(r"[a-z]+ly\s+$")
#: words of the one whom somebody lost: "lost his only son X"
_LOST = 2
#: how many characters a contrast parts, and how many times further off an active word behind a person is
_APART, _ACTIVE = 500, 3
#: and how much nearer a passive behind a person is than a word before
_PASSIVE = 0.5
