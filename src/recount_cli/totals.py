"""`recount totals`: tallies of others beside the sum of incidents over the same period and area."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from recount.errors import NoCase
from recount.publish import Reconciled, read_manifest, reconciled, total_row
from recount.publish.record import PublicRecord
from recount.publish.totals import Beside
from recount.records import Status, canonical
from recount_site.casefile.store import Case
from recount_site.public.folder import ReleaseFolder
from recount_site.public.phrases import Phrases
from recount_site.publication import todays_record
from recount_site.settings import CASE_DATABASE

from .terminal import isolated

WORDS = Phrases("en")
_WHY_NOT = {
    "no_number": "it states no number",
    "no_period": "it states no period, and none is guessed",
    "no_area": "its area is not known, and none is guessed",
}
_LAW = (
    "Sums of minima and of maxima are no confidence interval. Tallies are never added to one another or to incidents. "
    "What is left over is a difference of two ways of counting: no estimate of the missing dead."
)


@click.command()
@click.argument("path", metavar="CASE|RELEASE", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each tally, one a line.")
def totals(path: Path, as_json: bool) -> None:
    """Set tallies (ministry, morgue, monthly, 24 hours) beside the incidents of their period and area.

    Of a case, all incidents of today are taken, signed or not; of a release, those that it holds. Each incident enters
    a sum once; one that may lie outside the period or area raises the maximum alone. What is left over is told with
    both bounds, with how many incidents have an unknown toll; tallies that may count the same people are named, and
    nothing is added to them.

    \b
    Example:
      recount totals valley
      recount totals valley/releases/release-2019-03-01 --json
    """
    rows = reconciled(_record(path))
    if as_json:
        for one in rows:
            click.echo(canonical(total_row(one)))
        return
    if not rows:
        click.echo(
            "No tally yet: no report here tells how many were killed or injured over a period and an area, such as “in "
            "March, 120 people were killed in the province, the ministry said”."
        )
        return
    for one in rows:
        click.echo("\n".join(isolated(line) for line in _told(one)) + "\n")
    click.echo(_LAW)


def _record(path: Path) -> PublicRecord:
    if not (path / CASE_DATABASE).is_file():
        if read_manifest(path) is None:
            raise NoCase(f"{path}: neither a case nor a release; name the folder of one, such as valley")
        return ReleaseFolder.open(path).record
    with Case.open(path) as case:
        return todays_record(case)


def _told(one: Reconciled) -> Iterator[str]:
    period = WORDS.counted(one.period) or "period not stated"
    who = one.claimant or WORDS.term("claimant_kind", one.claimant_kind)
    yield f"{who} ({', '.join(one.claims)}): {period}, {WORDS.area(one)}"
    yield f"  tally      {one.harm} {WORDS.tallied(one)}{_people(one)}"
    if one.beside is None or one.residual is None:
        yield f"  not compared: {_WHY_NOT[one.not_compared or 'no_number']}"
    else:
        yield f"  incidents  {WORDS.sum(one.beside.low, one.beside.high)}, {_counted(one.beside)}"
        yield f"  left over  {WORDS.residual(one.residual)}"
    if one.overlaps:
        yield f"  may count the same people as {', '.join(one.overlaps)}: not added"


def _people(one: Reconciled) -> str:
    if one.group:
        return f" ({WORDS.term('group', one.group)})"
    return "" if one.status is Status.UNKNOWN else f" ({WORDS.term('status', one.status)})"


def _counted(beside: Beside) -> str:
    told = {
        f"{len(beside.possibly)} perhaps within it": beside.possibly,
        f"plus {beside.unknown} with unknown toll": beside.unknown,
        f"{beside.open_ended} without an upper end": beside.open_ended,
    }
    return "; ".join((f"{len(beside.inside)} within it", *(part for part, there in told.items() if there)))
