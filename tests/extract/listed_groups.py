"""How many of whom the lists of an English report tell, beside a toll that covers them."""

from __future__ import annotations

from recount import Report, ReportId, read
from recount.records import Group

FIRST = "At least 30 people were killed in a strike on Hajin on Monday."


def counted(text: str) -> dict[Group | None, int]:
    """How many are listed of each group; none for those of no group."""
    report = Report(ReportId("r"), f"{FIRST} {text}", None, "en", publisher="Example Page", country=("SY",))
    found: dict[Group | None, int] = {}
    for count in (c for claim in read(report).claims for c in claim.counts if c.listed):
        found[count.group] = found.get(count.group, 0) + (count.low or 0)
    return found
