"""What the pages show that have time in them: the timeline, and the charts of sums with what was read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recount.publish import Tally, Trend, by_grade, by_origins, trends
from recount.publish.record import PublicRecord

from .charts import TimeChart, grade_chart, most_of, origin_chart, time_chart
from .filters import listed
from .phrases import Phrases
from .timeline import Told, held, quarter_chart, quarters, statements


@dataclass(frozen=True, slots=True)
class DrawnTrend:
    """A trend as it is shown: its chart, which incidents it counts, and those that stand in no period."""

    scope: str
    chart: TimeChart
    unplaced: Tally


@dataclass(frozen=True, slots=True)
class Overall:
    """What the whole record rests on."""

    incidents: int
    accounts: int
    reports: int
    most: int
    least: int


def years(record: PublicRecord) -> tuple[int, ...]:
    """The years in which any incident may have happened, in order."""
    return tuple(dict.fromkeys(quarter.year for quarter in quarters(record.incidents)))


def timeline_page(record: PublicRecord, language: str, shown: Sequence[int]) -> dict[str, object]:
    """What the timeline of some years shows."""
    incidents, phrases = listed(record), Phrases(language)
    told = Told(statements(record), held(record))
    found = [quarter for quarter in quarters(incidents) if quarter.year in shown]
    every = years(record)
    return {
        "quarters": tuple(quarter_chart(quarter, incidents, told, phrases) for quarter in found),
        "undated": tuple(incident for incident in incidents if incident.date.start is None),
        "years": {year: "timeline/" if year == every[0] else f"timeline/{year}/" for year in every},
        "held": told.held,
        "year": shown[0] if shown else None,
    }


def charts_page(record: PublicRecord, language: str) -> dict[str, object]:
    """What the page of charts shows; the trends are absent where no incident has a date."""
    found = trends(record)
    drawn: list[DrawnTrend] = []
    mirrored = Phrases(language).direction == "rtl"
    if found is not None:
        most = most_of(found.headline, found.others)

        def shown(scope: str, trend: Trend) -> DrawnTrend:
            return DrawnTrend(scope, time_chart(trend, found.coverage, mirrored=mirrored, most=most), trend.unplaced)

        drawn = [shown("list.headline_scope", found.headline), shown("list.others_scope", found.others)]
    return {
        "trends": tuple(drawn),
        "step": found.headline.step if found else None,
        "by_grade": grade_chart(by_grade(record.incidents), mirrored=mirrored),
        "by_origins": origin_chart(by_origins(record.incidents), mirrored=mirrored),
        "overall": _overall(record),
    }


def _overall(record: PublicRecord) -> Overall:
    claims = {claim.key: claim for claim in record.claims}
    told = [key for incident in record.incidents for key in incident.claims]
    return Overall(
        incidents=len(record.incidents),
        accounts=len(told),
        reports=len({claims[key].report for key in told}),
        most=sum(incident.origins.most for incident in record.incidents),
        least=sum(incident.origins.least for incident in record.incidents),
    )
