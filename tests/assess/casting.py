"""A small factory of claims and incidents, in words of our own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from recount.assess import assess
from recount.records import (
    Assessment,
    Authority,
    BelligerentMention,
    Claim,
    Claimant,
    ClaimantKind,
    ClaimId,
    ClaimKind,
    Count,
    Event,
    Harm,
    Incident,
    IncidentId,
    Official,
    Origin,
    ReportId,
    Span,
    Status,
    TimePrecision,
    When,
)

PARTY = "US-led Coalition"
US = BelligerentMention("US", "us_led_coalition")
IS = BelligerentMention("ISIS", "islamic_state")
DAY = When(date(2018, 11, 29), date(2018, 11, 29), TimePrecision.DAY)


@dataclass
class Cast:
    """Makes claims one after another, each on words of its own, and the incident of them all."""

    made: int = 0

    def claim(self, kind: ClaimKind, who: str, quote: str, report: str = "r1", **values: Any) -> Claim:
        self.made += 1
        start = self.made * 1000
        kind_of = values.pop("speaker", ClaimantKind.OUTLET)
        claimant = Claimant(who, kind_of, anonymous=values.pop("anonymous", False))
        where = Span(start, start + len(quote))
        return Claim(ClaimId(f"c{self.made:03}"), ReportId(report), kind, where, quote, claimant, **values)

    def killed(self, who: str, low: int | None, high: int | None = None, **values: Any) -> Claim:
        """`who` says that `low` (to `high`) were killed; one number unless both ends are given as a pair."""
        status, group = values.pop("status", Status.CIVILIAN), values.pop("group", None)
        open_end = values.pop("at_least", False)
        top = high if high is not None or open_end else low
        count = Count(Harm.KILLED, status, group, None, low, top, low == top)
        more = values.pop("also", ())
        return self.claim(ClaimKind.HARM, who, f"{low} to {top} were killed", counts=(count, *more), **values)

    def official(self, who: str, stance: Any, about: Any, **values: Any) -> Claim:
        """A position taken for a belligerent, on record unless said otherwise."""
        values.setdefault("authority", Authority.ON_RECORD)
        values.setdefault("speaker", ClaimantKind.BELLIGERENT)
        conceded = values.pop("conceded", None)
        position = Official(who, about, conceded)
        quote = f"{who} takes a position on it"
        return self.claim(ClaimKind.RESPONSIBILITY, who, quote, stance=stance, about=about, official=position, **values)


def incident_of(*claims: Claim, origins: tuple[Origin, ...] = ()) -> Incident:
    """The incident that holds exactly these claims."""
    reports = tuple(sorted({c.report_id for c in claims}))
    ids = tuple(sorted(c.claim_id for c in claims))
    return Incident(IncidentId("i1"), reports, ids, Event(), DAY, None, origins)


def blaming(*claims: Claim, party: str = "us_led_coalition") -> tuple[Claim, ...]:
    """The same claims, each blaming one party."""
    return tuple(replace(c, belligerents=(BelligerentMention(party, party),)) for c in claims)


def of(
    *claims: Claim, origins: tuple[Origin, ...] = (), policy: str = "airwars", grading: str | None = None
) -> Assessment:
    return assess(incident_of(*claims, origins=origins), claims, policy, grading)


def two_sources(cast: Cast) -> tuple[Claim, ...]:
    return blaming(cast.killed("Valley Radio", 4), cast.killed("North Wire", 6, report="r2"))


def told(found: Assessment, field: str) -> str:
    return " ".join(reason.text for reason in found.reasons if reason.field == field)
