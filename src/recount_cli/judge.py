"""`recount judge`: the decisions of people, out of a file, into a case."""

from __future__ import annotations

from pathlib import Path

import click

from recount.records import canonical, to_json
from recount_site.casefile.current import current
from recount_site.casefile.judging import apply_judgements, conflicts_with
from recount_site.casefile.store import Case

from .conflicts import conflict_lines


@click.command()
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--json", "as_json", is_flag=True, help="Print the judgements as JSON, one a line.")
def judge(folder: Path, file: Path, as_json: bool) -> None:
    """Take decisions of people out of a file: accounts that are one event, or not; a wrong reading; a source's risk;
    the name of a dead person that may be shown; whether what does not seem to agree in a party's record is so.

    FILE holds one JSON object a line: kind, subjects, by, role, reason, and value where the kind has one. A subject is
    an incident's code, a claim's id, the publisher, or where to find it: the address of a report and words that it
    alone quotes there. All lines are taken or none; a line that was taken before changes nothing. The next run brings
    accounts together anew; what was signed stays as it was signed. Accounts judged not to be of one event stay apart,
    unless a later line names these same accounts as one; lines that cannot all be obeyed are named.

    \b
    Example of a line (here over three):
      {"kind": "same_incident", "by": "Mara Quill", "role": "editor", "reason": "same market, same hour",
       "subjects": [{"url": "https://valley.example/4", "words": "At least three"},
                    {"url": "https://radio.example/9", "words": "Five civilians"}]}

    \b
    Of an apparent inconsistency, whose id `recount explain` gives (confirmed, rejected or open):
      {"kind": "judge_inconsistency", "by": "Mara Quill", "role": "editor", "reason": "one town, one day, two figures",
       "subjects": ["n-…"], "value": {"verdict": "confirmed"}}

    \b
    Example:
      recount judge valley decisions.jsonl
    """
    with Case.open(folder) as case:
        new = apply_judgements(case, file)
        conflicts = conflicts_with(new, current(case))
    for line in conflict_lines(conflicts):
        click.echo(line, err=True)
    if as_json:
        for judgement in new:
            click.echo(canonical(to_json(judgement)))
        return
    for judgement in new:
        click.echo(f"{judgement.by}: {judgement.kind.value.replace('_', ' ')}. {judgement.reason}")
    click.echo(
        f"{len(new)} new judgement{'' if len(new) == 1 else 's'}." + (f" Next: recount run {folder}" if new else "")
    )
