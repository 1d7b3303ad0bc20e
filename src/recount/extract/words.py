"""The words that a lexicon knows, found in folded text: every language at once, in one pass.

A lexicon entry becomes a small typed word; a mention is a word with the place where it stands. Reports mix
languages (an Arabic post that names a weapon in Latin letters), so one automaton holds them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar

from ahocorasick_rs import AhoCorasick

from .. import codebook
from ..errors import CodebookError
from ..records import (
    About,
    ClaimantKind,
    ControlAct,
    EventType,
    Group,
    Harm,
    Hedge,
    Indirect,
    Method,
    Stance,
    Status,
    Target,
)
from .grammar import prefixes, suffixes
from .text import fold_name
from .wordlist import alternation


@dataclass(frozen=True, slots=True)
class HarmWord:
    """What befell people; `role` says where they stand, `number` how many it implies (see lexicon/en/harm.toml).

    `part`: some of all whom it befell. `act`: tells of harm only where no outcome is. `wounds`, `state`: somebody's.
    """

    harm: Harm
    role: str
    number: int | None = None
    part: bool = False
    act: bool = False
    wounds: bool = False
    state: bool = False


@dataclass(frozen=True, slots=True)
class PeopleWord:
    """A word for people; `number` is 1 for a singular and 2 for a dual; a `collective` is no person ("families")."""

    number: int | None = None
    status: Status | None = None
    group: Group | None = None
    collective: bool = False


@dataclass(frozen=True, slots=True)
class EventWord:
    """A word of attack. A `force` tells of one only with an act; a `qualifier` sharpens another word."""

    type: EventType
    force: bool = False
    qualifier: bool = False


@dataclass(frozen=True, slots=True)
class TargetWord:
    """What was hit."""

    target: Target


@dataclass(frozen=True, slots=True)
class MethodWord:
    """The means."""

    method: Method


@dataclass(frozen=True, slots=True)
class ActorWord:
    """An armed party; an `adjective` names it beside a word of force or attack, what is `nameless` only alone."""

    id: str
    adjective: bool = False
    nameless: bool = False


@dataclass(frozen=True, slots=True)
class SpeechWord:
    """How speech is attributed: `verb`, `lead`, `basis` or `relay`; `after` where the speaker follows the verb."""

    role: str
    after: bool = False


@dataclass(frozen=True, slots=True)
class SpeakerWord:
    """A word for one who speaks."""

    kind: ClaimantKind
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class StanceWord:
    """Words by which a position is taken.

    `after`: who takes it follows, as in Arabic. `told`: it is told of a named speaker, never of a release itself.
    """

    stance: Stance
    about: About | None = None
    needs_event: bool = False
    after: bool = False
    told: bool = False


@dataclass(frozen=True, slots=True)
class HedgeWord:
    """Words by which a speaker weakens its own."""

    hedge: Hedge


@dataclass(frozen=True, slots=True)
class SmallWord:
    """A small word that steers the reading: `subgroup`, `negation`, `conditional`, `by`, `against` …"""

    role: str


@dataclass(frozen=True, slots=True)
class ControlWord:
    """Words that tell who holds a place; `holder` and `place` say where each stands (lexicon/en/control.toml)."""

    act: ControlAct
    holder: str
    place: str


@dataclass(frozen=True, slots=True)
class StatementWord:
    """Words of a position on operations: `policy`, `intent`, `outcome` or `operation` (lexicon/en/statements.toml)."""

    role: str


@dataclass(frozen=True, slots=True)
class FateWord:
    """Words of one person's fate: `alive`, `released`, `whose_killed` … (lexicon/en/persons.toml)."""

    role: str


@dataclass(frozen=True, slots=True)
class DeathWord:
    """Words of how death came: the `role` of wounds, or an indirect cause, which may stand `alone` (lexicon deaths)."""

    role: str
    indirect: Indirect | None = None
    alone: bool = False


Word = (
    HarmWord
    | PeopleWord
    | EventWord
    | TargetWord
    | MethodWord
    | ActorWord
    | SpeechWord
    | SpeakerWord
    | StanceWord
    | HedgeWord
    | SmallWord
    | ControlWord
    | StatementWord
    | FateWord
    | DeathWord
)


#: per pattern of the automaton the words that it may be
Meanings = tuple[tuple[Word, ...], ...]

WordT_co = TypeVar("WordT_co", bound=Word, covariant=True)


class Mention(NamedTuple, Generic[WordT_co]):
    """A word where it stands in the folded text. A tuple, because a report has hundreds of them."""

    start: int
    end: int
    word: WordT_co


_SMALL_ROLES = ("subgroup", "negation", "conditional", "by", "against", "tally", "throughout", "aftermath", "transfer",
                "people_inside", "held", "casualties", "appeal", "purpose", "goes_on", "launch", "beyond")  # fmt: skip


def find_words(text: str) -> list[Mention[Word]]:
    """Every mention in a folded text, by place; of overlapping words of one kind the longest stands."""
    finder = _finder()
    endings, found = suffixes(), []
    padded = f"{text}  "  # so that before and behind every word there is a character
    hits = finder.automaton.find_matches_as_indexes(text, overlapping=True)
    hits += [(finder.letters[hit[0]], *hit.span()) for hit in finder.letter.finditer(text)]
    for index, start, end in hits:
        after = padded[end]  # mostly a blank, as is what stands before: that is asked first
        if after != " " and (after == "_" or (after.isalpha() and (after not in endings or padded[end + 1].isalpha()))):
            continue
        before = padded[start - 1]
        if before == " " or not (before.isalnum() or before == "_") or _opens(text, start):
            found.append((start, -end, index))
    found.sort()
    return _longest(found, finder.words)


def _longest(found: list[tuple[int, int, int]], words: Meanings) -> list[Mention[Word]]:
    """The mentions of patterns found at (start, -end, number), those within others of their kind left out."""
    reached, kept = dict[type, int](), list[Mention[Word]]()
    new = tuple.__new__  # what a named tuple's own call comes to, in half the time
    last = (0, 0)
    for start, back, index in found:
        for word in words[index]:
            kind = type(word)
            if start >= reached.get(kind, 0):
                reached[kind] = -back
            elif last != (start, back):
                continue
            kept.append(new(Mention, (start, -back, word)))
            last = (start, back)
    return kept


def _opens(text: str, start: int) -> bool:
    """True where a word may begin right behind a letter or digit: another script, or a prefix or digit written on."""
    before = text[start - 1]
    if not "\u0620" <= text[start] <= "\u064a":
        return text[start] == "'" or "\u0620" <= before <= "\u064a"
    if not "\u0620" <= before <= "\u064a":
        return True
    head = start - 1
    while head and start - head < _LONGEST_PREFIX and "\u0620" <= text[head - 1] <= "\u064a":
        head -= 1
    return text[head:start] in prefixes()


_LONGEST_PREFIX = 5


class _Finder(NamedTuple):
    """One automaton over all languages, and per pattern the words that it may be.

    A word of one letter is in most others: `letter` finds it only where a letter cannot follow, or the end of a word.
    """

    automaton: AhoCorasick
    words: Meanings
    letter: re.Pattern[str]
    letters: dict[str, int]


@cache
def _finder() -> _Finder:
    meanings: dict[str, list[Word]] = {}
    for raw, word in _entries():
        held = meanings.setdefault(fold_name(raw), [])
        if word not in held:
            held.append(word)
    patterns = sorted(meanings, key=lambda pattern: (len(pattern) == 1, pattern))
    long = [pattern for pattern in patterns if len(pattern) > 1]
    letters = {pattern: number for number, pattern in enumerate(patterns) if len(pattern) == 1}
    endings = "".join(map(re.escape, sorted(suffixes())))
    letter = re.compile(rf"(?:{alternation(letters)})(?=[{endings}]|[^\u0620-\u064aa-z]|\Z)")
    return _Finder(AhoCorasick(long), tuple(tuple(meanings[p]) for p in patterns), letter, letters)


def _entries() -> Iterator[tuple[str, Word]]:
    for language in codebook.languages():
        after = codebook.lexicon(language, "speech").get("after_verb", False)
        for subject, make in _SUBJECTS.items():
            for entry in ({"after": after} | e for e in codebook.lexicon(language, subject).get("entry", ())):
                yield from ((raw, make(entry)) for raw in entry["words"])
        yield from _speech(codebook.lexicon(language, "speech"))
        for role in _STATEMENT_ROLES:
            raws = codebook.lexicon(language, "statements").get(role, ())
            yield from ((raw, StatementWord(role)) for raw in raws)
        yield from _small(codebook.lexicon(language, "grammar"))
        yield from _deaths(codebook.lexicon(language, "deaths"))
        fates = codebook.lexicon(language, "persons").get("fate", {})
        yield from ((raw, FateWord(role)) for role, raws in fates.items() for raw in raws)
    for actor in codebook.table("actors")["actor"]:
        for role, word in (("words", ActorWord(actor["id"])), ("nameless", ActorWord(actor["id"], nameless=True))):
            yield from ((form, word) for raw in actor.get(role, ()) for form in _forms(raw))
        yield from ((raw, ActorWord(actor["id"], adjective=True)) for raw in actor["adjectives"])


def _forms(raw: str) -> Iterator[str]:
    """A party's name, and how posts and the article write it: with a hashtag within, and with "to the" run together."""
    yield raw
    if raw.isascii():
        return
    if " " in raw:
        yield raw.replace(" ", " #", 1)
    if raw.startswith("ال"):
        yield f"لل{raw[2:]}"


def _speech(table: dict[str, Any]) -> Iterator[tuple[str, Word]]:
    for role in ("verb", "lead", "basis", "relay"):
        word = SpeechWord(role, role != "verb" or table.get("after_verb", False))
        yield from ((raw, word) for raw in table.get(role, ()))
    for entry in table.get("speaker", ()):
        speaker = SpeakerWord(ClaimantKind(entry["kind"]), entry.get("anonymous", False))
        yield from ((raw, speaker) for raw in entry["words"])


def _deaths(table: dict[str, Any]) -> Iterator[tuple[str, Word]]:
    for role, raws in table.get("wounds", {}).items():
        yield from ((raw, DeathWord(role)) for raw in raws)
    for section, alone in (("indirect_alone", True), ("indirect", False)):
        for cause, raws in table.get(section, {}).items():
            yield from ((raw, DeathWord("indirect", Indirect(cause), alone)) for raw in raws)


def _small(table: dict[str, Any]) -> Iterator[tuple[str, Word]]:
    for role in _SMALL_ROLES:
        yield from ((raw, SmallWord(role)) for raw in table.get(role, ()))
    for hedge, raws in table.get("hedge", {}).items():
        yield from ((raw, HedgeWord(Hedge(hedge))) for raw in raws)


def _harm(entry: dict[str, Any]) -> Word:
    if entry["role"] not in _HARM_ROLES:
        raise CodebookError("harm.toml", entry["role"], f"no such role; there are {', '.join(_HARM_ROLES)}")
    return HarmWord(Harm(entry["harm"]), **{key: entry[key] for key in entry if key in _HARM_KEYS})


def _people(entry: dict[str, Any]) -> Word:
    status, group = entry.get("status"), entry.get("group")
    return PeopleWord(
        entry.get("number"),
        Status(status) if status else None,
        Group(group) if group else None,
        entry.get("collective", False),
    )


def _event(entry: dict[str, Any]) -> Word:
    return EventWord(EventType(entry["type"]), entry.get("force", False), entry.get("qualifier", False))


def _stance(entry: dict[str, Any]) -> Word:
    about = entry.get("about")
    return StanceWord(
        Stance(entry["stance"]),
        About(about) if about else None,
        entry.get("needs_event", False),
        entry["after"],
        entry.get("told", False),
    )


_HARM_ROLES = ("both", "object", "subject", "people")
_HARM_KEYS = frozenset({"role", "number", "part", "act", "wounds", "state"})
_STATEMENT_ROLES = ("policy", "intent", "outcome", "operation")
_SUBJECTS = {
    "control": lambda entry: ControlWord(ControlAct(entry["act"]), entry["holder"], entry["place"]),
    "harm": _harm,
    "people": _people,
    "events": _event,
    "targets": lambda entry: TargetWord(Target(entry["target"])),
    "methods": lambda entry: MethodWord(Method(entry["method"])),
    "stances": _stance,
}


@cache
def actor_name(actor: str) -> str:
    """The neutral name of an armed party of the code book."""
    return next(str(a["name"]) for a in codebook.table("actors")["actor"] if a["id"] == actor)


@cache
def small_words(role: str) -> frozenset[str]:
    """All folded words of one role of the languages' grammars."""
    return frozenset(
        fold_name(raw)
        for language in codebook.languages()
        for raw in codebook.lexicon(language, "grammar").get(role, ())
    )
