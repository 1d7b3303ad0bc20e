"""The kinds of words that a lexicon knows, each a small typed value, and a mention: a word where it stands in a text.

Which words there are is read from the lexicons by `word_entries` and found in a text by `word_finder`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Generic, NamedTuple, TypeVar

from ... import codebook
from ...records import (
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
from ..folding.text import fold_name


@dataclass(frozen=True, slots=True)
class HarmWord:
    """What befell people; `role` says where they stand, `number` how many it implies (see lexicon/en/harm.toml).

    `feared`: not yet known to have come about. `own`: by one's own hand.
    `part`: some of all whom it befell. `act`: tells of harm only where no outcome is. `wounds`, `state`: somebody's.
    """

    harm: Harm
    role: str
    number: int | None = None
    part: bool = False
    act: bool = False
    wounds: bool = False
    state: bool = False
    feared: bool = False
    own: bool = False


@dataclass(frozen=True, slots=True)
class PeopleWord:
    """A word for people; `number` is 1 for a singular and 2 for a dual; a `collective` is no person ("families").

    `of_party` tells that the people belong to what stands beside it, an armed party or a council.
    """

    number: int | None = None
    status: Status | None = None
    group: Group | None = None
    collective: bool = False
    of_party: bool = False


@dataclass(frozen=True, slots=True)
class EventWord:
    """A word of attack. A `force` tells of one only with an act; a `qualifier` sharpens another word.

    `open`: it may stand for an attack of any kind.
    """

    type: EventType
    force: bool = False
    qualifier: bool = False
    open: bool = False


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
    """An armed party; an `adjective` names it beside a word of force or attack, what is `nameless` only alone.

    What many a country has ("government forces") names it only in texts that hold a word of `near`, or in reports of
    one of the `countries`.
    """

    id: str
    adjective: bool = False
    nameless: bool = False
    near: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()


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
    `concedes`: what the clause behind says was done is the speaker's own deed. `reach`: words to what it is about.
    `of_self`: the words speak of who takes it, so that only one who is quoted does.
    """

    stance: Stance
    about: About | None = None
    needs_event: bool = False
    after: bool = False
    told: bool = False
    concedes: bool = False
    reach: int | None = None
    of_self: bool = False


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


WordT_co = TypeVar("WordT_co", bound=Word, covariant=True)


class Mention(NamedTuple, Generic[WordT_co]):
    """A word where it stands in the folded text. A tuple, because a report has hundreds of them."""

    start: int
    end: int
    word: WordT_co


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
