"""References of the military grid (MGRS), as officials file them: `37S EV 00878 78410`."""

from __future__ import annotations

import re

# longer runs of letters or digits around it are a case number or a word, not a grid reference
GRID_REFERENCE = re.compile(
    r"(?<![A-Za-z0-9])(\d{1,2})([C-HJ-NP-X]) ?([A-HJ-NP-Z])([A-HJ-NP-V]) ?(\d{2,5} \d{2,5}|\d{4,10})(?![A-Za-z0-9])"
)
