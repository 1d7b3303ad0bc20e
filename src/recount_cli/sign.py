"""`recount sign`: a named person's sign-off of an incident, after being shown what is signed."""

from __future__ import annotations

from pathlib import Path

import click

from recount.errors import BadJudgement
from recount.records import JudgementKind, ReviewState, canonical, to_json
from recount_site.casefile.current import current
from recount_site.casefile.judging import Decision, judge
from recount_site.casefile.standing import Standing, signatures_needed
from recount_site.casefile.store import Case

from .explain import told


@click.command()
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.argument("codes", metavar="INCIDENT...", nargs=-1, required=True)
@click.option("--by", metavar="NAME", default="", help="Who signs. A release shows the role, never the name.")
@click.option("--role", default="reviewer", show_default=True, help="In which role.")
@click.option("--reason", metavar="WHY", default="", help="Why the values hold; a release shows it with your role.")
@click.option("--yes", is_flag=True, help="Do not ask again after showing what is signed.")
@click.option("--json", "as_json", is_flag=True, help="Print the judgements as JSON, one a line.")
def sign(folder: Path, codes: tuple[str, ...], yes: bool, as_json: bool, **who: str) -> None:
    """Sign incidents: their place, date, range, grade and accounts, as they stand at this moment.

    What is signed is shown first. The values are kept with the signature: if a later reading differs, it waits
    as a proposal, and a release goes on showing what was signed.

    \b
    Example:
      recount sign valley I0001 --by "Mara Quill" --reason "read every account; both bounds are quoted"
    """
    decision = Decision(JudgementKind.SIGN_OFF, who["by"], who["reason"], who["role"])
    if not decision.by.strip() or not decision.reason.strip():
        raise BadJudgement("a signature needs a named person and a reason: give --by NAME and --reason WHY")
    # The lock is held from showing to signing: nobody signs what changed in between.
    with Case.open(folder) as case, case.lock():
        now = current(case)
        found = [now.incident(code) for code in codes]
        for incident in found:
            click.echo("\n".join(told(incident, now)) + "\n", err=as_json)
        if not yes:
            click.confirm(f"Sign {', '.join(i.code for i in found)} as {decision.by}?", abort=True, err=as_json)
        signed = [judge(case, decision, (incident.code,)) for incident in found]
        after = current(case)
        needed = signatures_needed(case.opened.publication)
    for judgement in signed:
        click.echo(
            canonical(to_json(judgement)) if as_json else _said(after.signed_view(judgement.subjects[0]), needed)
        )


def _said(standing: Standing, needed: int) -> str:
    people = len({sign_off.by for sign_off in standing.sign_offs})
    if standing.state is ReviewState.SIGNED:
        return f"{standing.code} is signed by {people}; `recount release` may show it."
    return f"{standing.code} has {people} of {needed} signatures; another person must sign the same values."
