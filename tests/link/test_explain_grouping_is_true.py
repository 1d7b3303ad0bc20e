"""Explain is true of what grouping derives: event, day, place and origins, and all that is assessed of them.

Every claim is withdrawn in turn, all is grouped and assessed again, and a field changes exactly where its reasons name
the claim. How exactly day and place are known is what grade and status rest on beside their own reasons. A withdrawal
that groups other claims anew is a decision on all of them together; it is counted, and is the smaller part.
"""

from __future__ import annotations

import random

from regrouping import untrue
from test_grouping_laws import drawn_reading


def test_withdrawing_a_claim_changes_exactly_what_names_it() -> None:
    withdrawn = regrouped = 0
    for seed in range(12):
        chance = random.Random(seed)
        readings = [drawn_reading(f"r{number:02}", chance) for number in range(chance.randrange(2, 7))]
        faults, anew = untrue(readings)
        assert faults == [], seed
        withdrawn, regrouped = withdrawn + sum(len(reading.claims) for reading in readings), regrouped + anew
    assert regrouped * 3 < withdrawn
