"""Reasons of what `recount batch` wrote whose sentences say what the words and claims that they name do not carry.

    recount batch REPORTS OUT
    python scripts/check_reasons.py OUT --reports REPORTS --without evaluation/airwars_syria

Of each reason: are the words that it quotes those of a claim that it names, said by whom it says; is its number told in
these words; is the party named where it says; is the kind of event one that they name; do both of two reports give
what "both" give? What a program cannot see, `sample_reasons.py` draws for a person to read. It ends with 1 where
anything is not carried.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from sample_reasons import named, rows

from recount.measure.carried import uncarried


def main() -> int:
    """Print what is not carried, and how often each check failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--reports", type=Path, required=True)
    parser.add_argument("--without", type=Path, action="append", default=[])
    parser.add_argument("--most", type=int, default=20, help="how many of each kind are printed")
    wanted = parser.parse_args()
    claims = {claim["claim_id"]: claim for claim in rows(wanted.out / "claims.jsonl")}
    reports = {row["report_id"]: row for row in rows(wanted.reports)}
    without = frozenset[str]().union(*map(named, wanted.without))
    checked, failed = 0, Counter[str]()
    for incident in rows(wanted.out / "incidents.jsonl"):
        if not without.isdisjoint(incident["report_ids"]):
            continue
        for reason in incident["reasons"]:
            checked += 1
            for why in uncarried(reason, claims, reports):
                failed[why] += 1
                if failed[why] <= wanted.most:
                    print(f"{why}: {reason['field']} {reason['rule']}: {reason['text']}")
    print(f"{checked} reasons checked; not carried: {dict(failed) or 'none'}")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
