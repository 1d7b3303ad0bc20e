"""`recount scope`: what a case includes, who said so, and which incidents are in, out or undecided."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from recount.assess import scope_terms
from recount.errors import BadScope
from recount.records import (
    Combatants,
    HarmScope,
    HeldRule,
    Reason,
    Scope,
    ScopeFinding,
    ScopeTerms,
    Verdict,
    canonical,
    to_json,
)
from recount_site.casefile.current import CurrentCase, current
from recount_site.casefile.scoping import scopes, set_scope
from recount_site.casefile.store import Case

#: terms that are lists; on the command line their parts are joined with commas
_LISTS = ("territory", "admin1", "actors", "means")


@click.command()
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.argument("file", metavar="[FILE]", required=False, type=click.Path(path_type=Path))
@click.option("--territory", metavar="SY[,…]", help="Countries, by ISO 3166 code.")
@click.option("--admin1", metavar="NAME[,…]", help="Provinces, by name.")
@click.option("--within", metavar="LAT,LON,KM", multiple=True, help="Within so many kilometres; may be repeated.")
@click.option("--from", "since", metavar="DATE", help="The first day that is included.")
@click.option("--until", metavar="DATE", help="The last day that is included.")
@click.option("--actors", metavar="ID[,…]", help="Parties, one of whom must be blamed.")
@click.option("--means", metavar="WORD[,…]", help="airstrike, artillery … as in the reference of formats.")
@click.option(
    "--combatants", type=click.Choice([one.value for one in Combatants]), help="Incidents of combatants alone."
)
@click.option("--died-of-wounds-within", type=int, metavar="DAYS", help="Deaths of wounds count within so many days.")
@click.option(
    "--harm",
    type=click.Choice([one.value for one in HarmScope]),
    help="By the violence itself, by what followed from it, or both.",
)
@click.option("--everything", is_flag=True, help="Set a scope that includes everything again.")
@click.option("--by", metavar="NAME", default="", help="Who sets it.")
@click.option("--reason", metavar="WHY", default="", help="Why.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")
def scope(folder: Path, file: Path | None, by: str, reason: str, as_json: bool, **given: Any) -> None:
    """Show what a case includes and which incidents are in, out or undecided; or set it anew.

    Terms come from options or from a TOML FILE with the same names, and take the place of the scope before. Every term
    must hold. What is not known, such as an unknown place or day, leaves an incident undecided and in the queue. What
    is out of scope is kept, with the reason, and a release counts it as held back.

    Two terms speak of people, and so of figures: deaths of wounds that followed later, and harm of the other kind, are
    held out of a range; where the days are not known, they leave its minimum and stay in its maximum. `recount run`
    counts anew, `recount explain` names everybody who is held out, and what was signed stays until people sign again.

    \b
    Example:
      recount scope valley
      recount scope valley --territory SY --from 2018-11-01 --until 2019-01-31 --means airstrike,artillery \\
          --by "Mara Quill" --reason "the terms of the project, section 2"
      recount scope valley --died-of-wounds-within 30 --harm direct \\
          --by "Mara Quill" --reason "the definitions of the project, section 4"
      recount scope valley scope.toml --by "Mara Quill" --reason "as agreed on 4 March"
    """
    anew = given.pop("everything")
    table = _read(file) if file is not None else {}
    table |= {_NAMES.get(name, name): value for name, value in _stated(given)}
    with Case.open(folder) as case:
        if table or anew:
            set_scope(case, scope_terms(table, str(file) if file is not None else "scope"), by, reason)
        now, history = current(case), scopes(case)
    click.echo(canonical(to_json(_as_json(now, history))) if as_json else "\n".join(_told(now, history)))


_NAMES = {"since": "from"}


def _stated(given: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The options that were given, as a file would state them."""
    for name, value in given.items():
        if value in (None, ()):
            continue
        if name in _LISTS:
            yield name, [part.strip() for part in value.split(",")]
        elif name == "within":
            yield name, [circle.split(",") for circle in value]
        else:
            yield name, value


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as why:
        raise BadScope(str(path), f"not a readable TOML file: {why}") from why


def terms_told(scope: Scope) -> str:
    """The terms that ask something, in one line."""
    unasked = to_json(ScopeTerms())
    stated = {name: value for name, value in to_json(scope.terms).items() if value != unasked[name]}
    return "; ".join(f"{_NAMES.get(name, name)} {_term_told(value)}" for name, value in stated.items()) or "everything"


def _term_told(value: Any) -> str:
    if not isinstance(value, list):
        return str(value)
    return " or ".join(v if isinstance(v, str) else f"{v['km']:g} km of {v['lat']:g}, {v['lon']:g}" for v in value)


def counted(now: CurrentCase) -> Mapping[Verdict, int]:
    """How many incidents are in, out and undecided."""
    found = Counter(one.verdict for incident in now.incidents if (one := now.finding(incident.code)) is not None)
    return {verdict: found[verdict] for verdict in Verdict}


def counts_told(now: CurrentCase) -> str:
    """How many incidents are in, out and undecided, in words."""
    return ", ".join(f"{number} {verdict.value}" for verdict, number in counted(now).items())


def reasons_told(found: ScopeFinding) -> Iterator[str]:
    """Why an incident is in, out or undecided: the terms that decide it."""
    for reason in found.reasons:
        if found.verdict is Verdict.IN or not reason.rule.endswith(f"_{Verdict.IN.value}"):
            yield reason.text


def _told(now: CurrentCase, history: tuple[Scope, ...]) -> Iterator[str]:
    if now.scope is None:
        yield "No scope is set: every incident is in. Set one with the options of `recount scope --help`."
        return
    yield f"Scope: {terms_told(now.scope)}"
    for one in history:
        yield f"  {one.at:%Y-%m-%d} {one.by} set: {terms_told(one)}. {one.reason}"
    yield f"{counts_told(now)}."
    for incident in now.incidents:
        found = now.finding(incident.code)
        if found is not None and found.verdict is not Verdict.IN:
            yield f"{incident.code}  {found.verdict.value}"
            yield from (f"  • {text}" for text in reasons_told(found))
    yield from _people_told(now)


def _people_told(now: CurrentCase) -> Iterator[str]:
    """The people whom the scope holds out of ranges or leaves open, by incident, and what waits for a run."""
    held = {found.code: held_out(found.assessment.reasons) for found in now.incidents}
    if any(held.values()):
        yield "People held out of a range, or left open:"
        for code, reasons in held.items():
            yield from (f"{code}  {reason.text}" for reason in reasons)
    if now.unassessed:
        yield f"Not counted under this scope yet: {', '.join(sorted(now.unassessed))}. `recount run` counts them."


def held_out(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """The reasons that name people whom the scope holds out of a range or leaves open."""
    return tuple(reason for reason in reasons if reason.rule in set(HeldRule))


def _as_json(now: CurrentCase, history: tuple[Scope, ...]) -> object:
    findings = {incident.code: now.finding(incident.code) for incident in now.incidents}
    counts = {verdict.value: number for verdict, number in counted(now).items()} if now.scope else None
    held = {found.code: held_out(found.assessment.reasons) for found in now.incidents}
    waits = sorted(now.unassessed) if now.scope else []
    return {"scope": now.scope, "history": history, "counts": counts, "incidents": findings,
            "held_out": {code: reasons for code, reasons in held.items() if reasons}, "unassessed": waits}  # fmt: skip
