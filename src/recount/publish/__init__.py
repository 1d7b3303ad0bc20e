"""From a case's dossier to a release folder. Redaction is the first step; everything after it sees only its result.

Dossier ──redact──▶ PublicRecord ──write_folder──▶ release folder (data, checksums; the site is baked by the caller)
"""

from .changes import (
    ChangeKind,
    ChangeLog,
    Departures,
    FieldChange,
    IncidentChange,
    ReleaseChanges,
    changes,
    record_changes,
)
from .changes_beside import Because
from .coverage import Coverage, Period, coverage
from .crosswalk import Crossed, Crosswalk, crossed, crosswalk
from .crosswalk_loss import Loss
from .datapackage import DATAPACKAGE, DataFile
from .dictionary import Column, Table, dictionary
from .dossier import Dossier, Earlier, Entry, GradeEvent, Inquiry, PersonNaming, Proposal, Risk, Signature, Text
from .eligible import held_back
from .exports import CHANGES, METHODOLOGY, RECORD, crossed_files, data_files, told_of
from .folder import (
    CHECKSUMS,
    MANIFEST,
    Edition,
    Manifest,
    Written,
    newest_release,
    read_manifest,
    release_name,
    write_folder,
)
from .methodology import Meaning, Methodology, methodology
from .periods import Step
from .positions import claim_of
from .public_grade_event import GradeAct
from .record import PublicRecord, ReleaseKind
from .redact import redact, secrets, specimen
from .rivals import Contest, Question, contests
from .rules import Extent, Rules, publication_rules
from .tables import COLUMNS, plain, whole
from .tally import Headline, Tally, headline, in_headline, killed, tally
from .totals import NotCompared, Reconciled, Residual, reconciled
from .totals_table import total_row
from .trend import OriginCount, Trend, Trends, by_grade, by_origins, trends

__all__ = [
    "CHANGES",
    "CHECKSUMS",
    "COLUMNS",
    "DATAPACKAGE",
    "MANIFEST",
    "METHODOLOGY",
    "RECORD",
    "Because",
    "ChangeKind",
    "ChangeLog",
    "Column",
    "Contest",
    "Coverage",
    "Crossed",
    "Crosswalk",
    "DataFile",
    "Departures",
    "Dossier",
    "Earlier",
    "Edition",
    "Entry",
    "Extent",
    "FieldChange",
    "GradeAct",
    "GradeEvent",
    "Headline",
    "IncidentChange",
    "Inquiry",
    "Loss",
    "Manifest",
    "Meaning",
    "Methodology",
    "NotCompared",
    "OriginCount",
    "Period",
    "PersonNaming",
    "Proposal",
    "PublicRecord",
    "Question",
    "Reconciled",
    "ReleaseChanges",
    "ReleaseKind",
    "Residual",
    "Risk",
    "Rules",
    "Signature",
    "Step",
    "Table",
    "Tally",
    "Text",
    "Trend",
    "Trends",
    "Written",
    "by_grade",
    "by_origins",
    "changes",
    "claim_of",
    "contests",
    "coverage",
    "crossed",
    "crossed_files",
    "crosswalk",
    "data_files",
    "dictionary",
    "headline",
    "held_back",
    "in_headline",
    "killed",
    "methodology",
    "newest_release",
    "plain",
    "publication_rules",
    "read_manifest",
    "reconciled",
    "record_changes",
    "redact",
    "release_name",
    "secrets",
    "specimen",
    "tally",
    "told_of",
    "total_row",
    "trends",
    "whole",
    "write_folder",
]
