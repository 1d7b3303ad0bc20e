"""What a release says of how it was made: the policies in force, as data that the methodology page is made from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .. import codebook
from ..records import ClaimantKind, Grade, Status, Target
from .record import PublicRecord, PublicScope
from .rules import Extent, Rules

_STATUSES = ("counted", "presumed", "combatants", "captured")


@dataclass(frozen=True, slots=True)
class PolicyNote:
    """One policy in force: its kind and name, what it says of itself, and the sources it cites.

    `in_arabic` tells it in short; None where nobody has put it into Arabic yet.
    """

    kind: str
    name: str
    version: str
    title: str
    description: str
    sources: tuple[str, ...] = ()
    in_arabic: str | None = None


@dataclass(frozen=True, slots=True)
class Meaning:
    """One answer of a scheme and what it means."""

    answer: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the method in words: its heading and its sentences, by language."""

    key: str
    heading: Mapping[str, str] = field(hash=False)
    items: tuple[Mapping[str, str], ...] = field(default=(), hash=False)


@dataclass(frozen=True, slots=True)
class NumberWord:
    """What the range policy makes of a word for a number; an end that is None the word does not bear."""

    word: str
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Counting:
    """How one range policy counts people by status, and what it makes of number words."""

    policy: str
    counted: tuple[Status, ...]
    presumed: tuple[Status, ...]
    combatants: tuple[Status, ...]
    captured: tuple[Status, ...]
    words: tuple[NumberWord, ...]


@dataclass(frozen=True, slots=True)
class Protection:
    """What the publication policy shows and holds back. *Units*: days, metres."""

    claimants_named: tuple[ClaimantKind, ...]
    persons_named: bool
    at_risk_sources: tuple[str, ...]
    coarse_targets: tuple[Target, ...]
    coarse_days: int
    coarse_radius_m: int


@dataclass(frozen=True, slots=True)
class Methodology:
    """The policies and the scope in force, the scheme's answers, and what is shown of sources at each level of risk.

    `sections` are the definitions, exclusions and limits in the words of the day, by language.
    """

    publication: PolicyNote
    signatures: int
    delay_days: int
    policies: tuple[PolicyNote, ...]
    grades: tuple[Meaning, ...]
    strike_statuses: tuple[Meaning, ...]
    words_by_risk: Mapping[str, Extent] = field(default_factory=dict, hash=False)
    scope: PublicScope | None = None
    sections: tuple[Section, ...] = ()
    counting: tuple[Counting, ...] = ()
    protection: Protection | None = None


def methodology(record: PublicRecord, rules: Rules) -> Methodology:
    """The methodology of a record, generated from the policies it was made under."""
    ranges = _known("range", (incident.range_policy for incident in record.incidents))
    tables = _known("vague", (str(codebook.policy("range", name)["vague_table"]) for name in ranges))
    schemes = _known("grading", (incident.grading_scheme for incident in record.incidents))
    kinds = [("range", name) for name in ranges] + [("vague", name) for name in tables]
    kinds += [("grading", name) for name in schemes]
    return Methodology(
        publication=_note("publication", rules.name),
        signatures=rules.signatures,
        delay_days=rules.delay_days,
        policies=tuple(_note(kind, name) for kind, name in kinds),
        grades=_meanings(schemes, "grade"),
        strike_statuses=_meanings(schemes, "strike_status"),
        scope=record.scope,
        words_by_risk={risk.value: permission.words for risk, permission in sorted(rules.permissions.items())},
        sections=_sections(),
        counting=tuple(map(_counting, ranges)),
        protection=_protection(rules),
    )


def _sections() -> tuple[Section, ...]:
    return tuple(
        Section(found["key"], {"en": found["en"], "ar": found["ar"]}, tuple(found["item"]))
        for found in codebook.table("methodology")["section"]
    )


def _counting(name: str) -> Counting:
    table = codebook.policy("range", name)
    status = {key: tuple(map(Status, table.get("status", {}).get(key, ()))) for key in _STATUSES}
    languages = codebook.policy("vague", str(table["vague_table"]))["languages"]
    words = tuple(
        NumberWord(word, ends.get("low"), ends.get("high"))
        for language in languages.values()
        for word, ends in language.get("words", {}).items()
    )
    return Counting(name, **status, words=words)


def _protection(rules: Rules) -> Protection:
    return Protection(
        claimants_named=tuple(sorted(rules.claimants_named)),
        persons_named=rules.persons_named,
        at_risk_sources=tuple(sorted(rules.at_risk_sources)),
        coarse_targets=tuple(sorted(rules.coarsening.targets)),
        coarse_days=rules.coarsening.days,
        coarse_radius_m=rules.coarsening.radius_m,
    )


def _known(kind: str, names: Iterable[str]) -> list[str]:
    """The names of a kind that the code book holds, each once, in order."""
    return sorted({name for name in names if name in codebook.policies(kind)})


def _note(kind: str, name: str) -> PolicyNote:
    table = codebook.policy(kind, name)
    return PolicyNote(
        kind=kind,
        name=name,
        version=str(table["version"]),
        title=table["title"],
        description=table["description"].strip(),
        sources=tuple(table.get("sources", ())),
        in_arabic=codebook.table("methodology")["policy"].get(kind, {}).get(name, {}).get("ar"),
    )


def _meanings(schemes: list[str], axis: str) -> tuple[Meaning, ...]:
    found: dict[str, str] = {}
    for name in schemes:
        for row in codebook.policy("grading", name).get(axis, ()):
            found.setdefault(row["answer"], row["meaning"])
    # the order in which a scheme tries its rules is no order to read its answers in
    known = [*Grade, *found]
    ordered = sorted(found, key=known.index)
    return tuple(Meaning(answer, found[answer]) for answer in ordered)
