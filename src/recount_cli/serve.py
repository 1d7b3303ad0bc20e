"""`recount serve`: look at a release in the browser, on this machine only."""

from __future__ import annotations

import webbrowser
from pathlib import Path

import click

from recount_site.public.folder import ReleaseFolder
from recount_site.public.server import server
from recount_site.publication import to_show


@click.command()
@click.argument("path", metavar="CASE|RELEASE", type=click.Path(path_type=Path))
@click.option("--specimen", is_flag=True, help="Show the case's specimen instead of its newest release.")
@click.option("--port", type=click.IntRange(0, 65535), help="Port; default: 8000, or any free one if it is taken.")
@click.option("--open/--no-open", "open_it", default=False, help="Open the browser.")
def serve(path: Path, specimen: bool, port: int | None, open_it: bool) -> None:
    """Serve the newest release of a case, or a release folder, on loopback until Ctrl-C.

    The pages are those that the release holds as files; nobody else on the network can reach them.

    \b
    Example:
      recount serve valley
      recount serve valley --specimen
      recount serve valley/releases/release-2019-03-01
    """
    folder = ReleaseFolder.open(to_show(path, want_specimen=specimen))
    try:
        found = server(folder, port)
    except OSError as why:
        raise click.ClickException(
            f"port {port} cannot be used ({why.strerror}); leave --port out for a free one"
        ) from why
    with found:
        click.echo(f"{folder.manifest.kind.value.capitalize()} {folder.manifest.name}: {found.address}")
        click.echo("Ctrl-C ends it.")
        if open_it:
            webbrowser.open(found.address)
        try:
            found.serve_forever()
        except KeyboardInterrupt:
            click.echo("\nEnded.")
