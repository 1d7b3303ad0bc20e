"""Commands that bring files and pages into a case, and take the last of them back: add, undo."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from recount.errors import InputError
from recount.preserve import TableMapping
from recount.records import Rejection, canonical, to_json
from recount_site.casefile.added import AddResult
from recount_site.casefile.adding import AT_ONCE
from recount_site.casefile.captured import ReadWhen
from recount_site.casefile.store import Case

from .columns import mapping_of
from .door import DoorWish, asked_for, door_options, fetched_into
from .paste import standard_input
from .progress import progress

CASE = click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
BY = click.option("--by", metavar="NAME", default="", help="Who does this; default: who opened the case.")
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")

#: the word for standard input in the place of a path
PASTED = "-"
#: exit status where an address gave nothing
EXIT_NOT_ALL = 1
#: rejections printed before the rest is only counted
SHOWN = 20


@dataclass(frozen=True, slots=True)
class ReadingWish:
    """How and when what is added is to be read, as the options say."""

    mapping: Path | None
    now: bool | None

    def asked(self) -> TableMapping | None:
        """The mapping to read tables by. Raises BadMapping, InputError."""
        if self.mapping and self.now is False:
            raise InputError("--mapping: tables are read by it at once; leave out --read-later")
        return mapping_of(self.mapping) if self.mapping else None

    def when(self) -> ReadWhen:
        """When it is to be read."""
        if self.now is None:
            return ReadWhen.BY_SIZE
        return ReadWhen.NOW if self.now else ReadWhen.LATER


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of reading what is added, handed to the command together as `how`."""

    @click.option("--mapping", metavar="FILE", type=click.Path(path_type=Path), help="Read tables by it, and keep it.")
    @click.option(
        "--read-now/--read-later",
        "now",
        default=None,
        help="Read what is preserved at once, or leave it to `recount run`; default: at once, unless more than "
        f"{AT_ONCE.files} files or {AT_ONCE.bytes >> 20} MB are new.",
    )
    @functools.wraps(command)
    def called(mapping: Path | None, now: bool | None, **given: Any) -> Any:
        return command(how=ReadingWish(mapping, now), **given)

    return called  # fmt: skip


@click.command()
@CASE
@click.argument("words", nargs=-1, metavar="PATH|ADDRESS...")
@door_options
@reading_options
@AS_JSON
def add(folder: Path, words: tuple[str, ...], wish: DoorWish, how: ReadingWish, as_json: bool) -> None:
    """Preserve files and folders of reports, and pages and feeds by their address.

    Read are HTML pages, PDF, plain text, tables (CSV, XLSX, JSONL), web archives (WARC, WACZ), feeds (RSS, Atom),
    chat exports of Telegram and WhatsApp, and ZIP files of these; of pictures beside them (add the whole folder) it is
    noted which reports show them. A - in the place of a path is standard input;
    `recount paste` says more of it.

    Bytes are kept as they are under their SHA-256. What cannot be read is kept too, and named. Adding the same
    files again changes nothing. A call that was cut off is repeated as it was: it goes on where it stopped.

    Evidence comes first: all files are on disk and on record before any is read. Few files are read at once; many wait
    for `recount run`, which names those that cannot be read, and `recount status` says how many wait.

    An address is fetched through one guarded door: http and https only, no private networks, robots.txt heeded. It
    is passed over where it was fetched before, unless --again is given. Where one gives nothing, the exit status is 1.

    \b
    Example:
      recount add valley reports/ tables/posts.jsonl.gz
      recount add valley https://outlet.example/2019/03/04/strike
      recount add valley https://outlet.example/feed.xml --follow
      recount add valley --from addresses.txt --dry-run
      recount add valley posts.xlsx --mapping posts.toml
      recount add valley archive/ --read-later
    """
    named = tuple(word for word in words if word != PASTED)
    paths, addresses = asked_for(named, wish) if named or PASTED not in words else ((), ())
    asked, when = how.asked(), how.when()
    result = AddResult()
    with Case.open(folder) as case, progress() as told:
        if PASTED in words:
            result = case.add_pasted(standard_input(), wish.by, dry_run=wish.dry_run)
        if asked:
            case.read_tables_by(asked)
        if paths:
            result = result.with_more(case.add(paths, wish.by, told, dry_run=wish.dry_run, reading=when))
        if asked and asked.header and not wish.dry_run:
            case.keep_mapping(asked, wish.by)
        fetched = fetched_into(case, addresses, wish, told) if addresses else AddResult()
    result = result.with_more(fetched)
    click.echo(canonical(to_json(result)) if as_json else _added(result, folder, wish.dry_run))
    if result.gave_nothing:
        click.get_current_context().exit(EXIT_NOT_ALL)


@click.command()
@CASE
@BY
@click.option("--reason", required=True, help="Why it is taken back; it stays on record.")
def undo(folder: Path, by: str, reason: str) -> None:
    """Take back the last addition. Its bytes and records stay, marked as withdrawn; nothing counts them any more.

    \b
    Example:
      recount undo valley --reason "these belong to another case"
    """
    with Case.open(folder) as case:
        result = case.undo(by, reason)
    when = f"{result.added_at:%Y-%m-%d %H:%M} UTC"
    click.echo(f"Withdrew {number_of(len(result.captures), 'capture')}, added {when} by {result.added_by}.")
    click.echo(f"Next: recount run {folder}")


def _added(result: AddResult, folder: Path, dry_run: bool) -> str:
    done = "Would preserve" if dry_run else "Preserved"
    captures, again = number_of(len(result.captures), "capture"), f"{len(result.seen_again)} seen again."
    if result.waiting and not result.documents:
        lines = [f"{done} {captures}; {again}"]
    else:
        lines = [f"{done} {captures} with {number_of(len(result.documents), 'new document')}; {again}"]
    if result.waiting:
        lines.append(f"{number_of(result.waiting, 'capture')} not read yet. Next: recount run {folder}")
    if result.passed_over:
        lines.append(
            f"{number_of(len(result.passed_over), 'address')} fetched before and passed over; --again fetches anew."
        )
    lines += [f"  would fetch {address}" for address in result.would_fetch]
    return "\n".join([*lines, *refused_lines(result.rejections)])


def refused_lines(rejections: Sequence[Rejection]) -> list[str]:
    """A line for each file that could not be read, with the reason and what to do; many are counted in the end."""
    lines = [f"  not read: {rejection.where}: {rejection.reason}" for rejection in rejections[:SHOWN]]
    more = len(rejections) - SHOWN
    return [*lines, f"  … and {more} more; --json names them all"] if more > 0 else lines


def number_of(count: int, noun: str) -> str:
    """A number with its noun: `1 capture`, `2 captures`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}{'es' if noun.endswith('s') else 's'}"
