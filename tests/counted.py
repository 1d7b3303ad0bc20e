"""What a reading counts, for tests of sentences: the claims, and the numbers of all whom a harm befell."""

from __future__ import annotations

from recount import Report, ReportId, read
from recount.records import Claim, Harm


def claims_of(text: str) -> list[Claim]:
    """The claims of a text of Syria, in English where it is of Latin letters, else in Arabic."""
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    return list(read(report).claims)


def wholes_of(text: str, harm: Harm = Harm.KILLED) -> list[int | None]:
    """The lowest number of every whole count of a harm, by place."""
    counts = [n for claim in claims_of(text) for n in claim.counts if n.harm is harm]
    return [n.low for n in counts if not n.part_of_total]
