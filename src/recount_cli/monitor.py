"""`recount monitor`: the log of what was looked at, when, by whom, and what came of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from recount.errors import BadLook
from recount.publish.coverage import Period
from recount.records import Looked, LookOutcome, canonical, to_json
from recount_site.casefile.look_table import COLUMNS
from recount_site.casefile.monitoring import Imported, WatchedSource, import_looks, log_look, watched
from recount_site.casefile.store import Case

from .terminal import isolated

#: gaps of a source that are printed before the rest is only counted
SHOWN = 5


@click.command()
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.argument("source", metavar="[SOURCE]", required=False)
@click.option("--outcome", type=click.Choice([outcome.value for outcome in LookOutcome]), help="What the look gave.")
@click.option("--from", "since", metavar="DAY", default="", help="The first day of the source that was looked through.")
@click.option("--until", metavar="DAY", default="", help="The last; default: the first.")
@click.option("--by", metavar="NAME", default="", help="Who looked; default: who opened the case.")
@click.option("--address", metavar="URL", default="", help="Where; for what is lost, where it was.")
@click.option("--found", metavar="NUMBER", default="", help="How many items there were.")
@click.option("--capture", "captures", metavar="ID", multiple=True, help="What was preserved of it; may be repeated.")
@click.option("--note", metavar="TEXT", default="", help="Whatever a later reader must know.")
@click.option("--import", "table", metavar="FILE", type=click.Path(path_type=Path), help="A CSV table of looks.")
@click.option("--csv", "as_csv", is_flag=True, help="Print the log as a table that --import reads.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, one look a line.")
def monitor(folder: Path, source: str | None, table: Path | None, as_csv: bool, as_json: bool, **told: object) -> None:
    """Keep the log of the monitoring: which source was looked at, for which days, by whom, with what outcome.

    A look that found nothing is worth as much as one that found something: without it, silence and harm that nobody
    looked for cannot be told apart. Without an outcome the log is shown, source by source, with the days on which
    nobody looked. Fetching addresses writes lines of itself, marked as automatic.

    Outcomes: found, nothing_found, lost (it was there and is gone), unreachable (it could not be looked at).

    \b
    Example:
      recount monitor valley "Valley Radio" --outcome nothing_found --from 2019-03-01 --until 2019-03-07 --by Mara
      recount monitor valley --import looks.csv
      recount monitor valley
    """
    with Case.open(folder) as case:
        if table is not None:
            found = import_looks(case, table, str(told["by"]))
            click.echo(canonical(to_json(found)) if as_json else _imported(found))
            return
        if told["outcome"]:
            look = log_look(case, _words(source, told), str(told["by"]))
            click.echo(canonical(to_json(look)) if as_json else f"Logged: {_look(look)}")
            return
        if any(told[name] for name in ("since", "until", "address", "found", "captures", "note")):
            raise BadLook("a look has an outcome: give --outcome found, nothing_found, lost or unreachable")
        looks = [look for look in case.records(Looked) if source in (None, look.source)]
    if as_json:
        click.echo("\n".join(canonical(to_json(look)) for look in looks))
    else:
        click.echo(_table(looks) if as_csv else "\n".join(_shown(watched(looks), whole=source is not None)))


def _words(source: str | None, told: dict[str, object]) -> dict[str, str]:
    keys = {"outcome": "outcome", "since": "from", "until": "until", "address": "address", "found": "found"}
    words = {key: str(told[name] or "") for name, key in keys.items()}
    captures = told["captures"]
    ids = " ".join(captures) if isinstance(captures, tuple) else ""
    return {**words, "source": source or "", "captures": ids, "note": str(told["note"])}


def _imported(found: Imported) -> str:
    lines = [f"{len(found.looks)} looks logged, {len(found.rejections)} lines not used."]
    return "\n".join([*lines, *(f"  not used: {r.where}: {r.reason}" for r in found.rejections)])


def _shown(sources: Iterable[WatchedSource], *, whole: bool) -> Iterator[str]:
    empty = True
    for one in sources:
        empty = False
        last = f"last looked at {one.last.at:%Y-%m-%d}" if one.last else "never reached"
        told = ", ".join(f"{one.times(o)} {o.replace('_', ' ')}" for o in LookOutcome if one.times(o))
        yield f"{isolated(one.source)}: {last}; {told}"
        if one.gaps:
            more = f" … and {len(one.gaps) - SHOWN} more" if len(one.gaps) > SHOWN else ""
            yield f"  nobody looked: {', '.join(map(_days, one.gaps[:SHOWN]))}{more}"
        yield from (f"  lost: {isolated(look.address or look.note or '?')}" for look in one.lost)
        yield from (f"  {_look(look)}" for look in one.looks if whole)
    if empty:
        yield "Nothing is logged: nobody knows what was looked at. `recount monitor --help` says how to begin."


def _look(look: Looked) -> str:
    days = f", {_days(Period(look.since, look.until))}" if look.since and look.until else ""
    who = "automatic, for " + look.by if look.automatic else look.by
    note = f": {look.note}" if look.note else ""
    return isolated(f"{look.source}, {look.outcome.replace('_', ' ')}{days} ({who}){note}")


def _days(period: Period) -> str:
    return str(period.start) if period.start == period.end else f"{period.start} to {period.end}"


def _table(looks: Iterable[Looked]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for look in looks:
        held = (look.source, look.outcome, look.since, look.until, look.by, look.address, " ".join(look.captures))
        writer.writerow(["" if value is None else str(value) for value in (*held, look.found, look.note)])
    return out.getvalue().rstrip("\n")
