"""What a release says of how it was made: the policies in force, as data that the methodology page is made from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .. import codebook
from .record import PublicRecord, PublicScope
from .rules import Extent, Rules


@dataclass(frozen=True, slots=True)
class PolicyNote:
    """One policy in force: its kind and name, what it says of itself, and the sources it cites."""

    kind: str
    name: str
    version: str
    title: str
    description: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meaning:
    """One answer of a scheme and what it means."""

    answer: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Methodology:
    """The policies and the scope in force, the scheme's answers, and what is shown of sources at each level of risk."""

    publication: PolicyNote
    signatures: int
    delay_days: int
    policies: tuple[PolicyNote, ...]
    grades: tuple[Meaning, ...]
    strike_statuses: tuple[Meaning, ...]
    words_by_risk: Mapping[str, Extent] = field(default_factory=dict, hash=False)
    scope: PublicScope | None = None


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
    )


def _meanings(schemes: list[str], axis: str) -> tuple[Meaning, ...]:
    found: dict[str, str] = {}
    for name in schemes:
        for row in codebook.policy("grading", name).get(axis, ()):
            found.setdefault(row["answer"], row["meaning"])
    return tuple(Meaning(answer, meaning) for answer, meaning in found.items())
