"""`recount policy`: under which range policy and grading scheme a case is assessed, and who chose them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from recount import codebook
from recount.records import PolicyInForce, canonical, to_json
from recount_site.casefile.policies import choices, choose, in_force, scheme_of, vague_table_of
from recount_site.casefile.store import Case


@click.command()
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.argument("name", metavar="[NAME]", required=False)
@click.option("--grading", metavar="NAME", help="The grading scheme; default: the one that the range policy names.")
@click.option("--by", metavar="NAME", default="", help="Who chooses.")
@click.option("--reason", metavar="WHY", default="", help="Why.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")
def policy(folder: Path, name: str | None, grading: str | None, as_json: bool, **who: str) -> None:
    """Show under which policies a case is assessed, or choose others.

    A range policy says how a range is made of accounts, and names its table of number words and a grading scheme. A
    choice is kept with who made it, when and why; `recount run` then assesses every incident under it. What was signed
    stays as it was signed: where the new policy would have it otherwise, the change waits as a proposal.

    \b
    Example:
      recount policy valley
      recount explain valley --policy airwars --against ucdp
      recount policy valley ucdp --by "Mara Quill" --reason "the figures go into a UCDP table"
    """
    with Case.open(folder) as case:
        if name is not None or grading is not None:
            wanted = PolicyInForce(name or in_force(case).range, grading)
            choose(case, wanted, who["by"], who["reason"])
        current, made = in_force(case), choices(case)
    if as_json:
        names = {"grading": scheme_of(current), "vague_table": vague_table_of(current), "range": current.range}
        click.echo(canonical(to_json({"in_force": names, "choices": made})))
        return
    click.echo("\n".join(_told(current)))
    for choice in made:
        scheme = f" with the scheme {choice.policy.grading}" if choice.policy.grading else ""
        click.echo(f"  {choice.at:%Y-%m-%d} {choice.by} chose {choice.policy.range}{scheme}: {choice.reason}")
    if name is not None or grading is not None:
        click.echo(f"Next: recount run {folder}")


def _told(current: PolicyInForce) -> Iterator[str]:
    """The policies in force, one a line, each with what it calls itself."""
    table, scheme = vague_table_of(current), scheme_of(current)
    named = (("range", "Range policy", current.range), ("vague", "Number words", table), ("grading", "Grading", scheme))
    for kind, label, name in named:
        held = codebook.policy(kind, name)
        yield f"{label}: {name}, version {held['version']} ({held['title']})"
