"""Recount turns scattered, contradictory reports of harm in armed conflict into a defensible public record.

>>> import recount
>>> report = recount.Report(recount.ReportId("r1"), "Three civilians were killed in an airstrike on Hajin.")
>>> recount.read(report).claims[0].counts[0].low
3
"""

from .pipeline import assess, group, read
from .records import Assessment, Claim, Grouping, Incident, Reading, Report, ReportId

__version__ = "0.1.0"

__all__ = [
    "Assessment",
    "Claim",
    "Grouping",
    "Incident",
    "Reading",
    "Report",
    "ReportId",
    "__version__",
    "assess",
    "group",
    "read",
]
