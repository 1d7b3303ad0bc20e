"""From a case's dossier to a release folder. Redaction is the first step; everything after it sees only its result.

Dossier ──redact──▶ PublicRecord ──write_folder──▶ release folder (data, checksums; the site is baked by the caller)
"""

from .dossier import Dossier, Entry, Proposal, Risk, Signature
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
from .methodology import Methodology, methodology
from .record import PublicRecord, ReleaseKind
from .redact import redact, secrets, specimen
from .rules import Extent, Rules, publication_rules
from .tally import headline

__all__ = [
    "CHECKSUMS",
    "MANIFEST",
    "Dossier",
    "Edition",
    "Entry",
    "Extent",
    "Manifest",
    "Methodology",
    "Proposal",
    "PublicRecord",
    "ReleaseKind",
    "Risk",
    "Rules",
    "Signature",
    "Written",
    "headline",
    "methodology",
    "newest_release",
    "publication_rules",
    "read_manifest",
    "redact",
    "release_name",
    "secrets",
    "specimen",
    "write_folder",
]
