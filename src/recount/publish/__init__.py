"""From a case's dossier to a release folder. Redaction is the first step; everything after it sees only its result.

Dossier ──redact──▶ PublicRecord ──write_folder──▶ release folder (data, checksums; the site is baked by the caller)
"""

from .coverage import Coverage, Period, coverage
from .dossier import Dossier, Entry, Proposal, Risk, Signature
from .folder import (
    CHECKSUMS,
    MANIFEST,
    METHODOLOGY,
    RECORD,
    Edition,
    Manifest,
    Written,
    newest_release,
    read_manifest,
    release_name,
    write_folder,
)
from .methodology import Meaning, Methodology, methodology
from .record import PublicRecord, ReleaseKind
from .redact import redact, secrets, specimen
from .rules import Extent, Rules, publication_rules
from .tables import COLUMNS, plain, whole
from .tally import Headline, Tally, headline, in_headline, killed, tally
from .trend import OriginCount, Step, Trend, Trends, by_grade, by_origins, trends

__all__ = [
    "CHECKSUMS",
    "COLUMNS",
    "MANIFEST",
    "METHODOLOGY",
    "RECORD",
    "Coverage",
    "Dossier",
    "Edition",
    "Entry",
    "Extent",
    "Headline",
    "Manifest",
    "Meaning",
    "Methodology",
    "OriginCount",
    "Period",
    "Proposal",
    "PublicRecord",
    "ReleaseKind",
    "Risk",
    "Rules",
    "Signature",
    "Step",
    "Tally",
    "Trend",
    "Trends",
    "Written",
    "by_grade",
    "by_origins",
    "coverage",
    "headline",
    "in_headline",
    "killed",
    "methodology",
    "newest_release",
    "plain",
    "publication_rules",
    "read_manifest",
    "redact",
    "release_name",
    "secrets",
    "specimen",
    "tally",
    "trends",
    "whole",
    "write_folder",
]
