"""The command that takes a text from the keyboard or from another program."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import click

from recount.errors import InputError
from recount.preserve.plain import KEYS, split_header
from recount.preserve.published import day_of
from recount.records import canonical, to_json
from recount_site.casefile.added import AddResult
from recount_site.casefile.store import Case

#: what is asked for on a terminal where it was not given, in this order
_ASKED = {"publisher": "Who published it", "published": "When (YYYY-MM-DD)", "url": "Its address", "title": "Its title"}


@click.command()
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.option("--publisher", help="Who published it.")
@click.option("--published", metavar="DAY", help="The day of publication, YYYY-MM-DD. Left out: not known.")
@click.option("--url", help="Its address.")
@click.option("--title", help="Its title.")
@click.option("--language", help="ISO 639-1 code; default: told by its letters.")
@click.option("--source-type", help="What kind of source: outlet, agency, chat; official for a party's own word.")
@click.option("--country", help="ISO 3166 codes in which places are searched first, such as SY,IQ.")
@click.option("--by", metavar="NAME", default="", help="Who does this; default: who opened the case.")
@click.option("--dry-run", is_flag=True, help="Say what would be preserved, and do nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")
def paste(folder: Path, by: str, dry_run: bool, as_json: bool, **told: str | None) -> None:
    """Preserve one report from standard input: a text copied from a page, a message, a telephone.

    What is known of it is given by options, or in a block of `Key: value` lines above the text and a blank line.
    On a terminal, what is missing is asked for; an empty answer means that it is not known. What is preserved is the
    text with that block.

    \b
    Example:
      recount paste valley --publisher "Valley Page" --published 2019-03-04 < post.txt
      xclip -o | recount paste valley --publisher "Valley Page"
    """
    given = {key.replace("_", "-"): value for key, value in told.items() if value}
    with Case.open(folder) as case:
        is_terminal = sys.stdin.isatty()
        if is_terminal:
            given = _answers(given)
            click.echo("Paste the text, then press Ctrl-D on a line of its own (Windows: Ctrl-Z, Enter).", err=True)
        result = case.add_pasted(with_header(standard_input(), given), by, dry_run=dry_run)
    click.echo(canonical(to_json(result)) if as_json else _said(result, folder, dry_run))


def standard_input() -> bytes:
    """All bytes of standard input. Raises InputError where there are none."""
    content: bytes = sys.stdin.buffer.read()
    if not content.strip():
        raise InputError("nothing was pasted: standard input is empty")
    return content


def with_header(content: bytes, given: Mapping[str, str]) -> bytes:
    """The text under a block of what is known of it; as it came where nothing is given.

    Raises InputError for a day that is none, and where the text's own block says otherwise.
    """
    if not given:
        return content
    if "published" in given and day_of(given["published"]) is None:
        raise InputError(f"--published {given['published']}: not a day; write it as YYYY-MM-DD")
    try:
        own, text = split_header(content.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError as why:
        raise InputError(f"the pasted text is not UTF-8 ({why.reason} at byte {why.start})") from why
    for key, value in given.items():
        if own.get(key, value) != value:
            raise InputError(f"the text says {key}: {own[key]}, the option says {value}; leave out one of them")
    stated = {**own, **given}
    ordered = [key for key in KEYS if key in stated] + [key for key in stated if key not in KEYS]
    lines = [f"{key.capitalize()}: {' '.join(stated[key].split())}" for key in ordered]
    return ("\n".join(lines) + "\n\n" + text + "\n").encode()


def _answers(given: Mapping[str, str]) -> dict[str, str]:
    asked = {key: words for key, words in _ASKED.items() if key not in given}
    answers = {key: click.prompt(words, default="", show_default=False, err=True) for key, words in asked.items()}
    return {**given, **{key: answer.strip() for key, answer in answers.items() if answer.strip()}}


def _said(result: AddResult, folder: Path, dry_run: bool) -> str:
    if result.seen_again and not result.documents:
        return "This very text is in the case already; noted as seen again."
    lines = [f"  not read: {rejection.where}: {rejection.reason}" for rejection in result.rejections]
    done = "Would preserve" if dry_run else "Preserved"
    return "\n".join([f"{done} the text as {result.captures[0].address}.", *lines, f"Next: recount run {folder}"])
