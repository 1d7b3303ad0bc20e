"""The named persons beside an incident of a case. The desk sees them; the public sees none without a judgement.

The value of a `name_person` judgement is `{"incident", "name"}`: under which code and as what a person is to be shown;
a name of null takes it back. `"minor": true` chooses to name a child, `"earlier_fate": true` somebody who was also
reported injured, detained or missing. The subjects are the claims that tell of the death.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any

from recount import pipeline
from recount.errors import BadJudgement
from recount.publish import PersonNaming
from recount.records import Claim, ClaimId, ClaimKind, Harm, Incident, Judgement, JudgementKind, ReportId

from .current import CurrentCase
from .naming import follow
from .run import rejected_claims

_CHOICES = ("minor", "earlier_fate")


class Persons:
    """The claims of named persons of a case, found by report; those that people rejected are left out."""

    def __init__(self, now: CurrentCase) -> None:
        rejected = rejected_claims(now.judgements)
        self._by_report: dict[ReportId, list[Claim]] = defaultdict(list)
        for claim in now.claims.values():
            if claim.kind is ClaimKind.PERSON and claim.claim_id not in rejected:
                self._by_report[claim.report_id].append(claim)

    def beside(self, incident: Incident) -> tuple[Claim, ...]:
        """The claims of named persons beside an incident."""
        told = chain.from_iterable(self._by_report.get(report, ()) for report in incident.report_ids)
        return pipeline.persons(incident, told)


def by_name(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """The claims under each name in any case and spacing, by name: the fates told of one name stand side by side."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.person is not None:
            found.setdefault(" ".join(claim.person.name.casefold().split()), []).append(claim)
    return {key: found[key] for key in sorted(found)}


def naming_value(value: Mapping[str, Any] | None, subjects: Iterable[str], now: CurrentCase) -> dict[str, Any]:
    """The value of a `name_person` judgement, with the code as it stands. Raises BadJudgement, NotInCase."""
    given = dict(value or {})
    name, code = given.get("name"), given.get("incident")
    if not isinstance(code, str) or not (name is None or (isinstance(name, str) and name.strip())):
        raise BadJudgement('name_person: needs the value {"incident": code, "name": as to be shown, or null}')
    if given.keys() - {"incident", "name", *_CHOICES} or any(
        given.get(c, False) not in (True, False) for c in _CHOICES
    ):
        raise BadJudgement(
            f"name_person: beside incident and name the value holds {', '.join(_CHOICES)}, true or false"
        )
    for subject in subjects:
        person = now.claims[ClaimId(subject)].person
        if person is None or person.harm is not Harm.KILLED:
            raise BadJudgement(f"{subject}: no claim that a named person was killed; only the dead may be named")
    return {**given, "incident": now.incident(code).code}


def namings(judgements: Iterable[Judgement], redirects: Mapping[str, str]) -> dict[str, tuple[PersonNaming, ...]]:
    """The namings that stand, by the code of their incident: of two that share a claim, the later."""
    standing: list[tuple[str, PersonNaming]] = []
    for one in judgements:
        if one.kind is JudgementKind.NAME_PERSON and one.value is not None:
            about, value = tuple(map(ClaimId, one.subjects)), one.value
            standing = [(code, kept) for code, kept in standing if not set(kept.claim_ids) & set(about)]
            if value.get("name"):
                choices = (value.get("minor") is True, value.get("earlier_fate") is True)
                standing.append((follow(value["incident"], redirects), PersonNaming(value["name"], about, *choices)))
    found: dict[str, list[PersonNaming]] = defaultdict(list)
    for code, naming in standing:
        found[code].append(naming)
    return {code: tuple(kept) for code, kept in found.items()}
