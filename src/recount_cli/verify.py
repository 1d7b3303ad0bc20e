"""`recount verify`: are the bytes still those that were recorded?"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from recount.errors import EvidenceError, NoCase
from recount.preserve import CHECKSUMS, Check, Outcome, check_evidence, check_folder
from recount.records import Capture, ReleaseEntry, RequestDraft, canonical, digest_of, to_json
from recount_site.casefile.captured import BROUGHT
from recount_site.casefile.store import Case
from recount_site.requests.drafting import kept
from recount_site.settings import CASE_DATABASE

EXIT_FAILED = 1


@click.command()
@click.argument("folder", metavar="CASE|RELEASE", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")
def verify(folder: Path, as_json: bool) -> None:
    """Check bytes against their recorded digests: a case's evidence, records and releases, or one release.

    Works offline and changes nothing. A file that fails does not stop the others. Exit status 1 when anything
    failed. A release can be checked without Recount as well: sha256sum -c checksums.sha256

    \b
    Example:
      recount verify valley
      recount verify valley/releases/2019-04-01
    """
    checks = tuple(_checks(folder))
    found = Counter(check.outcome for check in checks)
    if as_json:
        counts = {outcome.value: found[outcome] for outcome in Outcome}
        click.echo(canonical(to_json({"outcomes": counts, "not_passed": _not_passed(checks)})))
    else:
        for check in _not_passed(checks):
            click.echo(f"{check.outcome}: {check.name}: {check.why}")
        click.echo(", ".join(f"{found[outcome]} {outcome}" for outcome in Outcome))
    if found[Outcome.FAILED]:
        sys.exit(EXIT_FAILED)


def _not_passed(checks: tuple[Check, ...]) -> list[Check]:
    return [check for check in checks if check.outcome is not Outcome.PASSED]


def _checks(folder: Path) -> Iterator[Check]:
    if (folder / CASE_DATABASE).is_file():
        with Case.open(folder) as case:
            yield from _case_checks(case)
    elif (folder / CHECKSUMS).is_file():
        yield from check_folder(folder)
    else:
        raise NoCase(f"{folder}: neither a case nor a release: it holds no {CASE_DATABASE} and no {CHECKSUMS}")


def _case_checks(case: Case) -> Iterator[Check]:
    yield from check_evidence(case.evidence, case.records(Capture))
    altered = set(case.ledger.altered())
    yield from (Check(record, Outcome.FAILED, "the record was changed in the database") for record in sorted(altered))
    yield from (Check("record", Outcome.PASSED) for _ in range(case.ledger.size() - len(altered)))
    yield from _custody_checks(case)
    yield from _release_checks(case)
    yield from _request_checks(case)


def _custody_checks(case: Case) -> Iterator[Check]:
    """Every capture must have been taken into custody by somebody."""
    kept = {act.capture_id for act in case.custody() if act.act in BROUGHT}
    for capture in case.records(Capture):
        if capture.capture_id not in kept:
            yield Check(f"{capture.address} ({capture.capture_id})", Outcome.FAILED, "no record says who preserved it")


def _request_checks(case: Case) -> Iterator[Check]:
    """Every request that was drafted: all of its bytes are kept, as they were signed."""
    for draft in case.records(RequestDraft):
        name = f"request about {draft.code} to {draft.recipient}, {draft.digest}"
        try:
            kept(case, draft.digest)
        except EvidenceError as why:
            yield Check(name, Outcome.FAILED, str(why))
        else:
            yield Check(name, Outcome.PASSED)


def _release_checks(case: Case) -> Iterator[Check]:
    """Every release: its list of checksums against the case's record of it, then its files against that list."""
    recorded = {entry.name: entry.digest for entry in case.records(ReleaseEntry)}
    found = {path.parent.name for path in case.releases.glob(f"*/{CHECKSUMS}")}
    for name in sorted(found | recorded.keys()):
        listed = f"{name}/{CHECKSUMS}"
        if name not in found:
            yield Check(listed, Outcome.FAILED, "the case records this release, but it is not there")
            continue
        actual = digest_of((case.releases / listed).read_bytes())
        if name not in recorded:
            yield Check(listed, Outcome.NOTHING_TO_CHECK, "the case has no record of this release")
        elif actual != recorded[name]:
            yield Check(listed, Outcome.FAILED, f"expected sha256 {recorded[name]}, found {actual}")
        else:
            yield Check(listed, Outcome.PASSED)
        yield from (replace(check, name=f"{name}/{check.name}") for check in check_folder(case.releases / name))
