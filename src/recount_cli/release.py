"""Commands that publish: `release` what is signed, and the `specimen` of the rest for the desk."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from recount.publish import Written
from recount.records import canonical, to_json
from recount_site.casefile.store import Case
from recount_site.publication import Wish, make_release, make_specimen

CASE = click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
NOTE = click.option("--note", metavar="TEXT", help='A note for every page; in two languages "English | عربي".')
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")


@click.command()
@CASE
@click.option("--policy", metavar="NAME", help="Publication policy; default: the case's own.")
@click.option("--at", "created", metavar="TIME", help="Date the release (ISO 8601 with a zone); default: now.")
@NOTE
@click.option("--licence", metavar="NAME", help="Licence of the data, such as CC-BY-4.0; default: none is stated.")
@AS_JSON
def release(folder: Path, as_json: bool, **wished: str | None) -> None:
    """Make a frozen release of what is signed: site, tables, GeoJSON, Data Package, methodology, checksums.

    Redaction comes first: what the publication policy does not permit is in no file of the release. Incidents
    that nobody signed are left out, and so are those too recent for the policy's delay.

    \b
    Example:
      recount release valley
      recount serve valley
    """
    with Case.open(folder) as case:
        wish = Wish(wished["policy"], moment(wished["created"]), wished["note"], wished["licence"])
        written = make_release(case, wish)
    _say(written, as_json, f"Look at it: recount serve {folder}")


@click.command()
@CASE
@NOTE
@AS_JSON
def specimen(folder: Path, note: str | None, as_json: bool) -> None:
    """Show the machine's reading of the whole case as a watermarked site, for the desk only.

    A specimen holds full texts and every name, whatever the risk of their source. It is never to be published;
    each new one replaces the last.

    \b
    Example:
      recount specimen valley
      recount serve valley --specimen
    """
    with Case.open(folder) as case:
        written = make_specimen(case, Wish(note=note))
    _say(written, as_json, f"Look at it: recount serve {folder} --specimen")


def moment(stated: str | None) -> datetime | None:
    """The moment that an option `--at` states; None where it is absent. Raises BadParameter without a zone."""
    if stated is None:
        return None
    try:
        found = datetime.fromisoformat(stated)
    except ValueError as why:
        raise click.BadParameter(str(why), param_hint="--at") from why
    if found.tzinfo is None:
        raise click.BadParameter("give the zone too, such as 2019-03-01T12:00:00+00:00", param_hint="--at")
    return found


def _say(written: Written, as_json: bool, then: str) -> None:
    if as_json:
        found = {"path": str(written.path), "files": written.files, "digest": written.digest}
        click.echo(canonical({**found, "manifest": to_json(written.manifest)}))
        return
    codes = ", ".join(written.manifest.codes)
    click.echo(f"{written.manifest.kind.value.capitalize()} {written.path}: {written.files} files")
    click.echo(f"Incidents: {codes}")
    click.echo(f"SHA-256 of its checksums: {written.digest}")
    click.echo(then)
