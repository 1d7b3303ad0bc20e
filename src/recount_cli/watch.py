"""The command that watches folders, and addresses if asked, and adds what is new in them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click

from recount.errors import CaseLocked
from recount.records import canonical, to_json
from recount_site.casefile.added import AddResult
from recount_site.casefile.run import run as run_case
from recount_site.casefile.store import Case
from recount_site.casefile.watching import Watch

from .door import DoorWish, asked_for, door_options, fetched_into
from .progress import progress

#: seconds between the two looks of `--once`
REST = 2.0
#: seconds between two visits to an address, at least: a feed is no live stream
POLITE = 900.0


@click.command()
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.argument("words", nargs=-1, metavar="FOLDER|ADDRESS...")
@click.option("--every", metavar="SECONDS", type=click.FloatRange(min=1), default=60, show_default=True,
              help="How often folders are looked at; addresses at most every 15 minutes.")  # fmt: skip
@click.option("--once", is_flag=True, help="Take what is at rest now, and end.")
@click.option("--run", "then_run", is_flag=True, help="Run the case after each addition.")
@door_options
@click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object a line for each look that found something."
)
def watch(folder: Path, words: tuple[str, ...], wish: DoorWish, as_json: bool, **how: float) -> None:
    """Watch folders, and add files once they have come to rest: unchanged in size and time over two looks.

    Files that were added before are not added again unless they changed. A folder that vanishes is looked for again.
    Where another process changes the case, the addition waits for the next look. Feeds and pages may be watched too.
    End it with Ctrl-C.

    \b
    Example:
      recount watch valley incoming/ --every 60 --run
      recount watch valley https://outlet.example/feed.xml --follow --every 3600
    """
    paths, addresses = asked_for(words, wish)
    with Case.open(folder) as case:
        round_ = _Round(case, Watch(paths), addresses, replace(wish, again=True), max(how["every"], POLITE))
        try:
            if how["once"]:
                round_.watched.look()
                time.sleep(REST if paths else 0)
            while True:
                round_.go(bool(how["then_run"]), _told_as_json if as_json else _told)
                if how["once"]:
                    return
                time.sleep(how["every"])
        except KeyboardInterrupt:
            click.echo("Ended; what was added stands.", err=True)


@dataclass
class _Round:
    """One look at everything after the other. `due` is when addresses are visited next."""

    case: Case
    watched: Watch
    addresses: Sequence[str]
    wish: DoorWish
    between: float
    due: float = 0.0
    gone: tuple[Path, ...] = ()

    def go(self, then_run: bool, tell: Callable[[AddResult], None]) -> None:
        """Look, add what is new, and tell of it; where the case is held by another, all waits for the next look."""
        look = self.watched.look()
        if newly := [str(path) for path in look.gone if path not in self.gone]:
            click.echo(f"not there now: {', '.join(newly)}", err=True)
        self.gone = look.gone
        try:
            result = self.case.add_found(look.ready, self.wish.by, dry_run=self.wish.dry_run)
            self.watched.take(look.ready)
            result = result.with_more(self._visited())
            if result == AddResult():
                return
            tell(result)
            if then_run and not self.wish.dry_run:
                run_case(self.case, by=self.wish.by)
        except CaseLocked as why:
            click.echo(f"{why}; looking again later", err=True)

    def _visited(self) -> AddResult:
        if not self.addresses or time.monotonic() < self.due:
            return AddResult()
        self.due = time.monotonic() + self.between
        with progress() as told:
            return fetched_into(self.case, self.addresses, self.wish, told)


def _told_as_json(result: AddResult) -> None:
    click.echo(canonical(to_json(result)))


def _told(result: AddResult) -> None:
    click.echo(
        f"{len(result.captures)} captures, {len(result.documents)} new documents, {len(result.seen_again)} seen again, "
        f"{len(result.rejections)} refused{f', {result.waiting} not read yet' if result.waiting else ''}"
    )
    for rejection in result.rejections:
        click.echo(f"  not read: {rejection.where}: {rejection.reason}")
