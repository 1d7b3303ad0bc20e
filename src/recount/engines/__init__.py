"""How the pure functions of the flow run over many reports, and the folder that comes out.

The local engine runs them in processes of this machine. Whatever the engine and the number of workers, the
same reports give the same bytes.
"""

from .batch import RunRecord, Tally, run_batch
from .door import check_out, replaced
from .local import Outcome, Progress, read_all
from .placing import PlacesRecord, PlaceTally, run_places
from .reports import STAGE as FROM_REPORTS
from .reports import Reports, read_reports
from .settings import Settings, load_settings

__all__ = [
    "FROM_REPORTS",
    "Outcome",
    "PlaceTally",
    "PlacesRecord",
    "Progress",
    "Reports",
    "RunRecord",
    "Settings",
    "Tally",
    "check_out",
    "load_settings",
    "read_all",
    "read_reports",
    "replaced",
    "run_batch",
    "run_places",
]
