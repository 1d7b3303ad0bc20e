"""People told of one by one: who in a sentence is listed among the killed or the injured, named or not.

A row of people ("X (43), his wife Y and their three children") belongs to the word of harm that stands within it or
beside it, or to a heading ("the victims were identified as …"). What a row says of age, sex and kin is kept as said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ..records import Harm
from .grammar import phrase_ends, syntax
from .opened import openings
from .person_words import pattern, words_of
from .places import PlaceMention
from .roster_items import Item, find_items
from .roster_tokens import HER, HIS, THEIR
from .roster_words import either, ends_with, kin_words, row_words, single_words, starts_with
from .sentence import Sentence
from .tellers import is_of_telling
from .wordlist import alternation
from .words import ActorWord, EventWord, FateWord, HarmWord, Mention, MethodWord, SpeakerWord, SpeechWord, TargetWord

_HARMS = (Harm.KILLED, Harm.INJURED)
_CAPITALS = re.compile(r"[A-Z][\w'’]")
_MARKS = frozenset({",", ":", "-", "–", "—", "\n", ".", '"'})

Mark = Mention[HarmWord]


@dataclass(frozen=True, slots=True)
class Listed:
    """A person of a row, or some, with what befell them; `assumed` where no word of the text says that they died.

    `of` is the name of the one whose kin they are.
    """

    item: Item
    harm: Harm
    assumed: bool = False
    of: str | None = None


def find_listed(sentence: Sentence, carried: Harm | None, places: Sequence[PlaceMention]) -> list[Listed]:
    """The people whom a sentence lists among the killed or injured; `carried` is the harm of the list before it."""
    span = sentence.span
    text = sentence.text
    marks = [m for m in sentence.of(HarmWord) if m.word.harm in _HARMS and not (m.word.act or m.word.feared)]
    if not (marks or carried or opens_list(text, *span)) or starts_with("accused").within(text, *span):
        return []  # no list, or "X, 18, was charged with killing Y"
    if not _CAPITALS.search(sentence.folded.cased, *span):
        return []
    items = _people(sentence, find_items(sentence.folded.cased, *span), places)
    found: list[Listed] = []
    for row in _rows(sentence, items, marks):
        found += _Row(sentence, row, marks).listed(carried)
    return [
        one for one in found
        if not (one.harm is Harm.KILLED and _outlived(text, one.item)) and not _of_before(text, one.item)
    ]  # fmt: skip


def opens_list(text: str, start: int, end: int) -> bool:
    """True where words of a stretch of text say that those are named whom it tells of ("… was identified as X")."""
    return bool(pattern("named_as").within(text, start, end) or starts_with("opens").within(text, start, end))


def names_the_dead(sentence: Sentence) -> bool:
    """ "Among the victims were also a 21-year old X and Y": words for the dead lead to names, ages or kin."""
    if not starts_with("opens").within(sentence.text, *sentence.span):
        return False
    led = _they_were().search(sentence.folded.cased, *sentence.span)
    if led is None:
        return False
    before = sentence.text[max(sentence.span.start, led.start() - _HEAD) : led.start()].split()[-1:]
    return not before or before[0] not in row_words("not_the_dead")  # "the other victims were": dead or wounded


@cache
def _they_were() -> re.Pattern[str]:
    steps = rf"(?:(?:also|{either('naming')}|{either('determiner')}|{either('keeps')})\s+){{0,4}}"
    led = rf"(?<!\w)(?:{either('opens')})(?:\s+[\w-]+){{0,6}}?(?:\s+(?:{either('they_were')})(?!\w)|\s*:)\s*{steps}"
    return re.compile(rf"(?i:{led})(?=[A-Z]|\d|(?:{alternation(kin_words(), blank=' ')})(?!\w))")


def _people(sentence: Sentence, items: Sequence[Item], places: Sequence[PlaceMention]) -> list[Item]:
    """The items without names of others: offices and places, and rows of those who speak ("posts by X and Y")."""
    kept: list[Item] = []
    speaking, parted = False, tuple[str, ...]()
    for told in items:
        item, parted = told._replace(gap=(*parted, *told.gap)), ()
        if item.kin is None and starts_with("of_family").match(sentence.text, item.end + 1):
            parted = (*item.gap, sentence.text[item.start : item.end])
            continue
        bare = item.name is not None and item.kin is None and not item.aged and not item.reference
        head = sentence.text[max(0, item.start - _HEAD) : item.start]
        spoken = ends_with("spoken_by", r"\s+(?:@\w+\s+|(?:dr|mrs?|ms)\.?\s+)?").search(head) is not None
        speaking = bare and (spoken or (speaking and {*item.gap} <= {",", *row_words("link")}))
        if (
            not speaking
            and not _speaks(sentence, item)
            and not (item.name and not item.reference and _other_name(sentence, item, places))
        ):
            kept.append(item)
        elif bare and kept and {*item.gap} and {*item.gap} <= {*syntax("connective")} and _speaks(sentence, item):
            kept.pop()  # "X and Y wrote": both of them tell
    return kept


_HEAD = 24
#: characters back over "surviving family member named "
_OUTLIVED = 40


def _of_before(text: str, item: Item) -> bool:
    """ "His brother X, who passed away in an earlier incident": another event than the one told of."""
    found = starts_with("event_before").search(text, item.end, item.end + _BEFORE)
    return found is not None and not set(".;") & set(text[item.end : found.start()])


#: characters from somebody to the event before in which the harm befell them
_BEFORE = 60


def _outlived(text: str, item: Item) -> bool:
    """ "Their surviving son X": whom the harm did not befall; "his only surviving brother was killed too"."""
    found = starts_with("outlived").search(
        text, max(0, item.start - _OUTLIVED), item.name[0] if item.name else item.end
    )
    return found is not None and {*text[max(0, found.start() - _HEAD) : found.start()].split()[-1:]}.isdisjoint(
        row_words("but_one")
    )


def _speaks(sentence: Sentence, item: Item) -> bool:
    """ "…, her aunt said", "according to his uncle", "…, Maj. Example said": who tells of somebody else's fate."""
    text = sentence.text
    if item.name is not None:
        return is_of_telling(sentence, item.name[0], item.end)
    if item.kin is None:
        return False
    for said in sentence.of(SpeechWord):
        if said.word.role == "verb" and not said.word.after and item.end <= said.start:
            if not text[item.end : said.start].strip():
                return True
        elif said.word.role == "lead" and said.end <= item.start and not text[said.end : item.start].strip():
            return True
    return False


def _other_name(sentence: Sentence, item: Item, places: Sequence[PlaceMention]) -> bool:
    """True where a capitalised phrase is a party, an office, a building, a day or a place and no person."""
    start, end = item.name or (item.start, item.end)
    if not words_of("not_a_name").isdisjoint(re.findall(r"[\w']+", sentence.text[start:end])):
        return True
    if any(m.start < end and start < m.end for kind in (ActorWord, TargetWord, SpeakerWord) for m in sentence.of(kind)):
        return True
    if any(m.start <= start and end <= m.end for kind in (HarmWord, EventWord, MethodWord) for m in sentence.of(kind)):
        return True  # "Death toll in …", "Shells fell on the town and killed one woman"
    if _alias_before().search(sentence.text, max(0, start - _HEAD), start):
        return True
    if item.kin is not None or item.aged:
        return False
    placed = ends_with("placed").search(sentence.text[max(0, start - _HEAD) : start])
    return placed is not None or any(p.start <= start and end <= p.end for p in places)


def _rows(sentence: Sentence, items: Sequence[Item], marks: Sequence[Mark]) -> list[list[Item]]:
    """Items that nothing but links and words of harm parts."""
    harm = {word for m in marks for word in sentence.text[m.start : m.end].split()}
    held = single_words("link") | row_words("fill") | _MARKS | harm
    rows: list[list[Item]] = []
    for item in items:
        if rows and held.issuperset(item.gap):
            rows[-1].append(item)
        else:
            rows.append([item])
    return rows


class _Row:
    """A row of people beside the words of harm of its sentence."""

    def __init__(self, sentence: Sentence, items: Sequence[Item], marks: Sequence[Mark]) -> None:
        self.sentence, self.text, self.items, self.marks = sentence, sentence.text, items, marks
        self.start, self.end = items[0].start, items[-1].end
        self.before = [m for m in marks if m.end <= self.start]

    def listed(self, carried: Harm | None) -> list[Listed]:
        """The people of the row with what befell them; none where nothing says that anything did."""
        people = [i for i in self.items if self._person(i)]
        touching = self._touching()
        if len({m.word.harm for m in touching}) > 1:
            return [Listed(i, self._nearest(i, touching), of=self._of(i)) for i in people]
        harm = touching[0].word.harm if touching else self._headed(carried)
        assumed = not touching and not self.before and carried is None
        return [Listed(i, harm, assumed, self._of(i)) for i in people] if harm else []

    def _of(self, item: Item) -> str | None:
        """Whose kin one is by name: "Amal's son X", "wife of Omar Example, X"."""
        at = self.items.index(item)
        if item.kin is None or not (item.whose or at):
            return None
        if item.whose:
            return None if item.whose in _pronouns() else item.whose
        told = self.items[at - 1]
        return self.text[slice(*told.name)] if told.reference and told.name else None

    def _touching(self) -> list[Mark]:
        """The words of harm within the row, right before it, or of which it is the subject."""
        found = [m for m in self.marks if self.start <= m.start < self.end]
        if self.before and self._after(self.before[-1]):
            found.append(self.before[-1])
        after = next((m for m in self.marks if m.start >= self.end), None)
        return [*found, after] if after and self._subject(after) else found

    def _after(self, mark: Mark) -> bool:
        """ "killing X", and "were killed in the attack on their home, alongside X"."""
        gap = self.text[mark.end : self.start]
        words = len(gap.split())
        if ";" in gap or words > _FAR:
            return False
        led = any(_led().fullmatch(self.text, end, self.start) for end in openings(self.sentence, mark))
        if led and phrase_ends().match(self.text, self.end):
            return True
        near = words <= _NEAR and "." not in gap and not starts_with("elsewhere").search(gap)
        alongside = ends_with("alongside").search(gap) and not starts_with("contrast").search(gap)
        return near or bool(alongside)

    def _subject(self, mark: Mark) -> bool:
        """ "… were also killed", "… died"."""
        gap = _alias_behind().sub(" ", self.text[self.end : mark.start])
        if not _befallen().fullmatch(gap):
            return False
        return mark.word.role == "subject" or starts_with("passive").search(gap) is not None

    def _headed(self, carried: Harm | None) -> Harm | None:
        """What befell a row that no word of harm touches: by the words that name it, open a list, or give ages."""
        head = self.text[self.sentence.span.start : self.start]
        speaks, aged = self._speaks(), any(i.aged for i in self.items)
        told = self.before[-1].word.harm if self.before else None
        if _named_as().search(head) and not speaks:
            return told or carried or Harm.KILLED
        opened = starts_with("opens").search(head)
        if opened and len(head[opened.end() :].split()) <= _OPENED and not self.sentence.has(FateWord):
            return told or Harm.KILLED
        if self.marks:
            near = min(self.marks, key=lambda m: min(abs(m.start - self.end), abs(self.start - m.end)))
            return near.word.harm if aged and not speaks else None
        pronoun = self.items[0].whose in _pronouns()
        return carried if (aged or pronoun) and not self.sentence.has(SpeechWord) else None

    def _nearest(self, item: Item, touching: Sequence[Mark]) -> Harm:
        """The harm nearest to an item; a passive behind it is nearer than anything else behind it."""

        def distance(mark: Mark) -> float:
            behind = mark.start >= item.end
            gap = self.text[item.end : mark.start] if behind else self.text[mark.end : item.start]
            apart = _APART if ";" in gap or starts_with("contrast").search(gap) else 0
            active = behind and not ends_with("befallen").search(gap)
            passive = behind and not active and starts_with("passive").search(gap) is not None
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
        if item.reference or (item is self.items[-1] and item.name and _tells().match(self.text, item.end)):
            return False  # "… with X reporting that"
        return item.name is not None or any(i.name is not None for i in self.items)


#: words between a word of harm and a row: right before it, before "alongside", and behind a heading
_NEAR, _FAR, _OPENED, _SPEAKING = 6, 25, 14, 2
#: how many characters a contrast parts, and how many times further off an active word behind a person is
_APART, _ACTIVE = 500, 3
#: and how much nearer a passive behind a person is than a word before
_PASSIVE = 0.5


@cache
def _pronouns() -> frozenset[str]:
    return frozenset(word for kind in (HIS, HER, THEIR) for word in row_words(kind.lower()))


@cache
def _alias_before() -> re.Pattern[str]:
    """Words that make the name behind them another name of the person before them, right before an offset."""
    return re.compile(rf"{pattern('alias').pattern}\s+(?:the\s+)?\"?(?:the\s+)?\Z")


@cache
def _alias_behind() -> re.Pattern[str]:
    """ ", also known as Umm Example, ": between a name and what befell the one who bears it."""
    return re.compile(rf"\A\s*,?\s*\(?{pattern('alias').pattern}(?:\s+[^\W\d_][\w'’-]*){{1,4}}\s*[,)]")


@cache
def _led() -> re.Pattern[str]:
    """Between "killed in the raid were" and the first of a row: a few words, titles and "the" among them."""
    return re.compile(r"\s*(?:[^\W\d_][\w'-]*\.?\s+){0,4}")


@cache
def _befallen() -> re.Pattern[str]:
    return re.compile(rf"[\s,)\"”]*(?:(?:{either('befallen')})\s+)*")


@cache
def _named_as() -> re.Pattern[str]:
    return re.compile(rf"{pattern('named_as').pattern}\s*:?\s*(?:\w+\s+){{0,2}}$")


@cache
def _tells() -> re.Pattern[str]:
    post = r"(?:,?\s+(?:in|on|via)\s+(?:an?\s+)?\w+(?:\s+(?:on|to)\s+\w+)?,?)?"
    return re.compile(rf"{post}\s*(?:\w+\s+)?(?:{either('tells')})\b")
