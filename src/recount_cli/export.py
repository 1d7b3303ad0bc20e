"""`recount export`: one of the forms of a release as a file of its own, with the report of what it loses."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import click

from recount import codebook
from recount.publish import DataFile, ReleaseKind, crosswalk, data_files, dictionary
from recount.records import canonical
from recount_site.public.folder import ReleaseFolder
from recount_site.publication import to_show


def forms() -> Mapping[str, tuple[str, ...]]:
    """The names that `--as` takes, each with its files in a release: the first is the form, others go beside it."""
    walks = {name: crosswalk(name) for name in codebook.crosswalks()}
    tables = {name: (table.file,) for name, table in dictionary().items()}
    crossings = {
        name: tuple(file for file in (walk.file, walk.extension_file, walk.loss_file) if file)
        for name, walk in walks.items()
    }
    return {**tables, "geojson": ("data/incidents.geojson",), **crossings}


@click.command()
@click.argument("path", metavar="CASE|RELEASE", type=click.Path(path_type=Path))
@click.option("--as", "form", required=True, type=click.Choice(sorted(forms())), help="What to write.")
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")
def export(path: Path, form: str, out: Path, as_json: bool) -> None:
    """Write one form of a release to OUT: a table, GeoJSON, or the shape of another list.

    The newest release of a case is taken, or the release folder given. It is what the release holds, byte for byte; a
    release made before a form existed is written in it from its public record. The report of what a shape loses, and
    what it has no place for, go beside OUT. An existing file is never written over. A specimen takes no other shape.

    \b
    Example:
      recount export valley --as ucdp-ged-like ged.csv
      recount export valley/releases/release-2019-03-01 --as followthemoney entities.jsonl
    """
    folder = ReleaseFolder.open(to_show(path))
    if form in codebook.crosswalks() and folder.manifest.kind is ReleaseKind.SPECIMEN:
        why = "is a specimen, and the shape of another list has no place to say so; `recount release` makes a release"
        raise click.BadParameter(f"{path} {why}", param_hint="CASE|RELEASE")
    files = forms()[form]
    targets = {name: out if name == files[0] else _beside(out, name) for name in files}
    if there := next((target for target in targets.values() if target.exists()), None):
        raise click.BadParameter(f"{there} exists and is not written over; choose another name", param_hint="OUT")
    made = {} if all(map(folder.holds, files)) else _made(folder)
    for name, target in targets.items():
        target.write_bytes((folder.path / name).read_bytes() if name not in made else made[name].text.encode())
    if as_json:
        click.echo(canonical({"release": folder.manifest.name, "as": form, "files": list(map(str, targets.values()))}))
        return
    click.echo(f"{form} of {folder.manifest.name}: {', '.join(map(str, targets.values()))}")


def _beside(out: Path, name: str) -> Path:
    """`entities.jsonl` and `data/crosswalks/x.loss.json` give `entities.loss.json`."""
    return out.with_name(out.stem + "".join(PurePosixPath(name).suffixes[-2:]))


def _made(folder: ReleaseFolder) -> Mapping[str, DataFile]:
    return {file.path: file for file in data_files(folder.record, folder.methodology, folder.changes)}
