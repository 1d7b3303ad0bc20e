"""The least that a reader in interpreted Python does with a report, beside all that this one does. See README.md."""

from __future__ import annotations

import argparse
import random
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from recount import pipeline
from recount.engines import read_reports
from recount.engines.memory import seldom_collected
from recount.extract.folding.text import fold
from recount.extract.lexicon.sentences import find_sentences
from recount.extract.lexicon.word_finder import find_words
from recount.extract.places.gazetteer import load_gazetteer
from recount.extract.places.place_text import PlaceText
from recount.records import Claim, Report, claim_id

DRAWN, SEED, ROUNDS = 50, 5, 15
_WORD = re.compile(r"\w+")


def records_in(value: object) -> Iterator[object]:
    """The records that a claim is made of, the inner ones first."""
    if isinstance(value, tuple):
        for one in value:
            yield from records_in(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from records_in(getattr(value, field.name))
        yield value


def making(claims: Sequence[Claim]) -> Callable[[], object]:
    """Makes the records of these claims again, with their ids: what is left where every value is known already."""
    made = [(type(one), [getattr(one, field.name) for field in fields(one)])  # type: ignore[arg-type]
            for one in records_in(tuple(claims))]  # fmt: skip

    def make() -> None:
        for kind, values in made:
            kind(*values)
        for claim in claims:
            claim_id(claim.claim_id, claim.report_id, claim.kind, claim.span, 0)  # type: ignore[arg-type]

    return make


def steps(report: Report) -> dict[str, Callable[[], object]]:
    """The steps that no reader can leave out, and the whole reading."""
    folded = fold(report.text)
    index, laid_out = load_gazetteer().index(report.country), PlaceText(folded)
    return {
        "folding": lambda: fold(report.text),
        "sentences": lambda: find_sentences(folded.text, folded.cased),
        "words and where they stand": lambda: [word.span() for word in _WORD.finditer(folded.text)],
        "words of the lexicons": lambda: find_words(folded.text),
        "names of places": lambda: (PlaceText(folded), laid_out.hits(index)),
        "records and ids": making(pipeline.read(report).claims),
        "all reading": lambda: pipeline.read(report),
    }


def least(work: Callable[[], Any]) -> float:
    """Processor seconds of a step: the least of several rounds, so that what else a machine does is left out."""
    spent = []
    for _ in range(ROUNDS):
        started = time.thread_time()
        work()
        spent.append(time.thread_time() - started)
    return min(spent)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path)
    reports = random.Random(SEED).sample(read_reports(parser.parse_args().reports).reports, DRAWN)
    with seldom_collected():
        spent = [{name: least(work) for name, work in steps(report).items()} for report in reports]
    totals = {name: sum(one[name] for one in spent) / len(spent) for name in spent[0]}
    whole = totals.pop("all reading")
    for name, seconds in totals.items():
        print(f"{name}: {seconds * 1e6:.0f} microseconds a report, {seconds / whole:.0%}")
    floor = sum(totals.values())
    print(f"together: {floor * 1e6:.0f} microseconds, {1 / floor:.0f} reports/s; all reading: {whole * 1e6:.0f}, "
          f"{1 / whole:.0f} reports/s; left for all rules at 1,000 reports/s: {1e3 - floor * 1e6:.0f} microseconds, "
          f"used: {(whole - floor) * 1e6:.0f}")  # fmt: skip


if __name__ == "__main__":
    main()
