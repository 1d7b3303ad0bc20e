"""The entries of the lexicons and of the table of parties, each as the typed word that it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ... import codebook
from ...errors import CodebookError
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
from .words import (
    ActorWord,
    ControlWord,
    DeathWord,
    EventWord,
    FateWord,
    HarmWord,
    HedgeWord,
    MethodWord,
    PeopleWord,
    SmallWord,
    SpeakerWord,
    SpeechWord,
    StanceWord,
    StatementWord,
    TargetWord,
    Word,
)

_SMALL_ROLES = ("subgroup", "negation", "no_outcome", "conditional", "by", "against", "tally", "throughout",
                "aftermath", "transfer", "people_inside", "held", "casualties", "appeal", "purpose", "goes_on",
                "launch", "beyond", "survives", "likelihood", "named_without")  # fmt: skip


def entries() -> Iterator[tuple[str, Word]]:
    """Every word of every language with its spelling, as the lexicons write it. Raises CodebookError for a bad one."""
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
        yield from ((form, word) for role, word in _party(actor) for raw in actor.get(role, ()) for form in _forms(raw))


def _party(actor: dict[str, Any]) -> Iterator[tuple[str, Word]]:
    """The lists of a party in the code book, each with what its words say."""
    yield "words", ActorWord(actor["id"])
    yield "nameless", ActorWord(actor["id"], nameless=True)
    yield "adjectives", ActorWord(actor["id"], adjective=True)
    near = tuple(map(fold_name, (*actor.get("near", ()), *actor.get("near_only", ()))))
    yield "nameless_near", ActorWord(actor["id"], nameless=True, near=near)
    yield "words_near", ActorWord(actor["id"], near=near, countries=tuple(actor.get("near_in", ())))
    yield "adjectives_near", ActorWord(actor["id"], adjective=True, near=near)


def _forms(raw: str) -> Iterator[str]:
    """A party's name, and how posts and the article write it: with hashtags, and with "to the" run together."""
    yield raw
    if " " in raw:
        first, _, rest = raw.partition(" ")
        yield raw.replace(" ", "" if raw.isascii() else "_")
        yield f"{first} #{rest.replace(' ', '_')}"
    if raw.startswith("ال"):
        yield f"لل{raw[2:]}"


def _speech(table: dict[str, Any]) -> Iterator[tuple[str, Word]]:
    for role in ("verb", "lead", "basis", "relay", "relayed", "no_speech"):
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
        entry.get("of_party", False),
    )


def _event(entry: dict[str, Any]) -> Word:
    return EventWord(
        EventType(entry["type"]), entry.get("force", False), entry.get("qualifier", False), entry.get("open", False)
    )


def _stance(entry: dict[str, Any]) -> Word:
    about = entry.get("about")
    return StanceWord(
        Stance(entry["stance"]),
        About(about) if about else None,
        entry.get("needs_event", False),
        entry["after"],
        entry.get("told", False),
        entry.get("concedes", False),
        entry.get("reach"),
    )


_HARM_ROLES = ("both", "object", "subject", "people")
_HARM_KEYS = frozenset({"role", "number", "part", "act", "wounds", "state", "feared", "own"})
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
