"""A publication policy as a typed value. What it does not permit is not shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from .. import codebook
from ..errors import CodebookError
from ..records import ClaimantKind, Target
from .dossier import Risk


class Extent(StrEnum):
    """How much of a source's words may be shown; `none` means a paraphrase in our own."""

    NONE = "none"
    SPAN = "span"
    SENTENCE = "sentence"
    TEXT = "text"


#: fields of a report that a policy may permit beside its words; `pictures` is that it shows one that others show too
FIELDS = frozenset({"publisher", "link", "title", "published", "language", "relay", "claimant", "pictures"})

#: what a policy may permit of an earlier record that stands beside an incident
EARLIER_FIELDS = frozenset({"figures", "grade", "date", "code"})


@dataclass(frozen=True, slots=True)
class Permission:
    """What may be shown of the reports of one risk level: how many of their words, and which fields."""

    words: Extent = Extent.NONE
    fields: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Coarsening:
    """Reported functioning hospitals, shelters and the like are shown later, and no more exactly than this.

    *Units*: `days` after the incident, `radius_m` metres.
    """

    targets: frozenset[Target]
    days: int
    radius_m: int


@dataclass(frozen=True, slots=True)
class Rules:
    """A publication policy.

    `signatures` is how many different people must have signed an incident; `delay_days` how many days after
    it a release may show it; `claimants_named` the kinds of claimant that appear by name. `reasons_shown` permits
    what people wrote when they signed, cleaned of names; `earlier_fields` what is shown of earlier records.
    `at_risk_sources` are the kinds of source that are at risk until somebody judges otherwise.
    """

    name: str
    version: str
    signatures: int
    delay_days: int
    claimants_named: frozenset[ClaimantKind]
    persons_named: bool
    at_risk_sources: frozenset[str]
    coarsening: Coarsening
    permissions: Mapping[Risk, Permission]
    reasons_shown: bool = False
    earlier_fields: frozenset[str] = frozenset()

    def permission(self, risk: Risk) -> Permission:
        """What may be shown at this risk level: nothing where the policy is silent."""
        return self.permissions.get(risk, Permission())


def publication_rules(name: str) -> Rules:
    """The publication policy of this name.

    Raises UnknownPolicy where there is none, CodebookError where its file says something that is not understood.
    """
    table = codebook.policy("publication", name)
    try:
        return _rules(name, table)
    except (KeyError, ValueError, TypeError) as why:
        raise CodebookError(f"policies/publication/{name}.toml", str(why), "missing or not understood") from why


def _rules(name: str, table: dict[str, Any]) -> Rules:
    coarse = table["coarsening"]
    return Rules(
        name=name,
        version=str(table["version"]),
        signatures=int(table["signatures"]),
        delay_days=int(table["delay_days"]),
        claimants_named=frozenset(ClaimantKind(kind) for kind in table["claimants_named"]),
        persons_named=bool(table["persons_named"]),
        at_risk_sources=frozenset(map(str, table["at_risk_sources"])),
        coarsening=Coarsening(
            targets=frozenset(Target(target) for target in coarse["targets"]),
            days=int(coarse["days"]),
            radius_m=int(coarse["radius_m"]),
        ),
        permissions={Risk(risk): _permission(given) for risk, given in table["risk"].items()},
        reasons_shown=bool(table.get("reasons_shown", False)),
        earlier_fields=_known(table.get("earlier_fields", ()), EARLIER_FIELDS),
    )


def _permission(given: dict[str, Any]) -> Permission:
    return Permission(Extent(given["words"]), _known(given["fields"], FIELDS))


def _known(given: Iterable[str], known: frozenset[str]) -> frozenset[str]:
    fields = frozenset(given)
    if unknown := fields - known:
        raise ValueError(f"fields {sorted(unknown)}")
    return fields
