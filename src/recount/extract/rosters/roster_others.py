"""Who of those named beside a harm is none of the harmed: who tells or outlived it, places, the dead of before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicon.grammar import syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.person_words import is_nobodys, pattern
from ..lexicon.roster_words import either, ends_with, row_words, single_words, starts_with
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, HarmWord, MethodWord, SpeakerWord, SpeechWord, TargetWord
from ..people.tellers import is_of_telling
from ..places.places import PlaceMention
from .roster_item import Item


def people_of(sentence: Sentence, items: Sequence[Item], places: Sequence[PlaceMention]) -> list[Item]:
    """The items without names of others: offices and places, and rows of those who speak ("posts by X and Y")."""
    kept: list[Item] = []
    speaking, parted = False, tuple[str, ...]()
    for told in items:
        item, parted = told._replace(gap=(*parted, *told.gap)), ()
        if item.name and starts_with("of_family").match(sentence.text, item.end + 1):
            parted = (*item.gap, sentence.text[item.start : item.end])
            continue
        bare = item.name is not None and item.kin is None and not item.aged and not item.reference
        head = sentence.text[max(0, item.start - _SPOKEN) : item.start]
        spoken = ends_with("spoken_by", r"\s+(?:@\w+\s+|(?:dr|mrs?|ms)\.?\s+)?").search(head) is not None
        named = item.name is not None and item.kin is None and not item.reference
        spoken = spoken or _tellers_told().search(sentence.text, max(0, item.start - _FAR), item.start) is not None
        goes_on = speaking and {*item.gap} <= {",", *single_words("link")}
        beside = goes_on and {*item.gap} <= {",", *row_words("joint"), *single_words("as_well")}
        speaking = (named and spoken) or (goes_on and bare) or (beside and _unharmed(sentence, item))
        if (
            not speaking
            and not _speaks(sentence, item)
            and not (item.name and not item.reference and _other_name(sentence, item, places))
        ):
            kept.append(item)
        elif bare and kept and {*item.gap} and {*item.gap} <= {*syntax("connective")} and _speaks(sentence, item):
            kept.pop()  # "X and Y wrote": both of them tell
    return kept


def _unharmed(sentence: Sentence, item: Item) -> bool:
    """ "Posts by X and Omar's nieces Y and Z": kin in a row that tells, with no word of harm behind them."""
    return item.kin is not None and not any(m.start >= item.end for m in sentence.of(HarmWord))


_HEAD = 24
#: characters back over "another acquaintance, named "
_SPOKEN = 40
#: characters back over "by many relatives and friends of the dead, including "
_FAR = 110
#: characters back over "surviving family member named "
_OUTLIVED = 40


def of_before(text: str, item: Item) -> bool:
    """ "His brother X, who died in an earlier incident", "in the 2008 war": another event than the one told of."""
    if _of_year().search(text, item.end, item.end + _BEFORE):
        return True
    found = starts_with("event_before").search(text, item.end, item.end + _BEFORE)
    return found is not None and not set(".;") & set(text[item.end : found.start()])


#: characters from somebody to the event before in which the harm befell them
_BEFORE = 60


@cache
def _tellers_told() -> KeyedPattern:
    """ "Shared by several relatives of the dead, including", right before a name; "killed by" tells of none."""
    who = rf"(?:{either('told_by')})\s+(?:[\w-]+\s+){{0,4}}?(?:{either('who_tell')})"
    more = rf"(?:\s+(?:{either('of')}|{either('joint')})\s+[^.,;:()]{{1,40}})?"
    return KeyedPattern(row_words("who_tell"), rf"(?<!\w){who}{more},?\s+(?:{either('such_as')})\s+\Z")


@cache
def _of_year() -> re.Pattern[str]:
    """ "The 2008 war": an event of a year."""
    return re.compile(rf"[^.;]*?\b(?:19|20)\d\d\s+(?:{either('of_year')})(?!\w)")


def outlived(text: str, item: Item) -> bool:
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
        if _spoke_before(sentence, item.name[0], item.end):
            return True
        return is_of_telling(sentence, item.name[0], item.end) or _identifies(sentence, item.end)
    if item.kin is None:
        return False
    for said in sentence.of(SpeechWord):
        if said.word.role == "verb" and not said.word.after and item.end <= said.start:
            if not text[item.end : said.start].strip() and sentence.folded.cased[said.start].islower():
                return True  # not "brothers Said and Omar Example"
        elif said.word.role == "lead" and said.end <= item.start and not text[said.end : item.start].strip():
            return True
    return False


def _spoke_before(sentence: Sentence, start: int, end: int) -> bool:
    """ "…," Amal Example, chair of the network, told the paper: who stands right behind the words, with their verb."""
    if _QUOTED.search(sentence.text, max(sentence.span.start, start - _MARKS), start) is None:
        return False
    return any(m.word.role == "verb" and m.start >= end for m in sentence.of(SpeechWord))


#: the end of quoted words, with the characters in which it stands
_QUOTED, _MARKS = re.compile(r"[,.!?][\"”’»]\s*$"), 5


def _identifies(sentence: Sentence, end: int) -> bool:
    """ "X also identified a girl, Y", "X listed the names": who names others; "X, identified as" is named."""
    return starts_with("identifies").has_key(sentence.text, end) and bool(
        _identifying().match(sentence.folded.cased, end, sentence.span.end)
    )


@cache
def _identifying() -> re.Pattern[str]:
    others = rf"(?-i:[A-Z])|\d|(?:{either('determiner')}|{either('whose_kin')}|those|that)(?!\w)"
    post = r"(?:\s+(?:on|via)\s+[\w/]+,)?"
    return re.compile(rf"(?i:{post}\s+(?:\w+ly\s+|also\s+)?(?:{either('identifies')})\s+(?={others}))")


def _other_name(sentence: Sentence, item: Item, places: Sequence[PlaceMention]) -> bool:
    """True where a capitalised phrase is a party, an office, a building, a day or a place and no person."""
    start, end = item.name or (item.start, item.end)
    if is_nobodys(sentence.text[start:end]):
        return True
    if any(m.start < end and start < m.end for kind in (ActorWord, TargetWord, SpeakerWord) for m in sentence.of(kind)):
        return True
    if any(m.start <= start and end <= m.end for kind in (HarmWord, EventWord, MethodWord) for m in sentence.of(kind)):
        return True  # "Death toll in …", "Shells fell on the town and killed one woman"
    if any(m.start == end + 1 for m in sentence.of(TargetWord)) and sentence.text[end] == " ":
        return True  # "the Example hospital"
    if _alias_before().search(sentence.text, max(0, start - _HEAD), start):
        return True
    if item.kin is not None or item.aged:
        return False
    placed = ends_with("placed").search(sentence.text[max(0, start - _HEAD) : start])
    return placed is not None or any(p.start <= start and end <= p.end for p in places)


@cache
def _alias_before() -> re.Pattern[str]:
    """Words that make the name behind them another name of the person before them, right before an offset."""
    return re.compile(rf"{pattern('alias').pattern}\s+(?:the\s+)?\"?(?:the\s+)?\Z")


@cache
def tells_at_once() -> re.Pattern[str]:
    """ " also alleged", right behind the name of one who tells of others."""
    return re.compile(rf"\s+(?:also\s+|\w+ly\s+)?(?:{either('tells')})\b")


@cache
def tells_behind() -> re.Pattern[str]:
    """What stands right behind the name of one who tells, or whom others left: "X, who explained", "X, who lost"."""
    post = r"(?:,?\s+(?:in|on|via)\s+(?:an?\s+)?\w+(?:\s+(?:on|to)\s+\w+)?,?)?"
    bereaved = rf",?\s*(?:{either('who')})\s+(?:{either('perfect')}\s+)?(?:{either('lost')})"
    step = rf"(?:(?!(?:{either('are_told')})\s)\w+\s+)?"
    told = rf"(?:,?\s*(?:{either('who')})\s+|\s*){step}(?:{either('tells')})"
    that = rf",\s*(?:{either('tells')})\s+(?:that)"  # "one source, X, claimed that"
    aside = r"(?:,[^,.;:()\n]{2,45}){0,3}"  # "X, a writer who lives abroad, spoke of their loss"
    only = rf"{aside},\s*(?:{either('tells_only')})"  # "their relative, X, expressed his sorrow"
    return re.compile(rf"(?:{post}{told}|{bereaved}|{that}|{only})\b")
