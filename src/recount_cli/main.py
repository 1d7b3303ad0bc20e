"""The `recount` command: a thin door. Each command lives in a file of its group and is loaded when it is called."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any

import click

from recount.errors import RecountError

#: command -> module that holds it, in the order in which `recount --help` teaches them
COMMANDS: dict[str, str] = {
    "demo": "recount_cli.demo",
    "new": "recount_cli.case",
    "add": "recount_cli.add",
    "columns": "recount_cli.columns",
    "paste": "recount_cli.paste",
    "watch": "recount_cli.watch",
    "undo": "recount_cli.add",
    "monitor": "recount_cli.monitor",
    "import": "recount_cli.import_",
    "run": "recount_cli.case",
    "policy": "recount_cli.policy",
    "scope": "recount_cli.scope",
    "gazetteer": "recount_cli.gazetteer",
    "status": "recount_cli.case",
    "explain": "recount_cli.explain",
    "totals": "recount_cli.totals",
    "narrative": "recount_cli.narrative",
    "differences": "recount_cli.differences",
    "earlier": "recount_cli.earlier",
    "judge": "recount_cli.judge",
    "sign": "recount_cli.sign",
    "sheet": "recount_cli.sheet",
    "sheet-back": "recount_cli.sheet",
    "specimen": "recount_cli.release",
    "release": "recount_cli.release",
    "request": "recount_cli.request",
    "export": "recount_cli.export",
    "serve": "recount_cli.serve",
    "verify": "recount_cli.verify",
    "read": "recount_cli.read",
    "batch": "recount_cli.batch",
    "places": "recount_cli.places",
    "placebo": "recount_cli.placebo",
    "evaluate": "recount_cli.evaluate",
}

EXIT_REFUSED = 2
#: what shells give back for a command stopped from the keyboard
EXIT_STOPPED = 130


class Door(click.Group):
    """Loads a command's module only when it is needed, so that `recount --version` is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, in teaching order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, or None."""
        module = COMMANDS.get(cmd_name)
        found = _held(importlib.import_module(module), cmd_name) if module else None
        return found if isinstance(found, click.Command) else None

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; an error that Recount foresaw becomes one clear line and exit status 2."""
        try:
            return super().invoke(ctx)
        except RecountError as why:
            click.echo(f"recount: {why}", err=True)
            sys.exit(EXIT_REFUSED)
        except (
            OSError
        ) as why:  # the disk: no such folder, no permission, no room; nobody is helped by where in the code
            if why.filename is None or isinstance(why, BrokenPipeError):
                raise
            click.echo(f"recount: {why.filename}: {_of_the_disk(why)}", err=True)
            sys.exit(EXIT_REFUSED)
        except KeyboardInterrupt:
            click.echo("recount: stopped. A case keeps what it holds: give the same command again to go on.", err=True)
            sys.exit(EXIT_STOPPED)


def _of_the_disk(why: OSError) -> str:
    """What went wrong with a file or folder, and what to do."""
    if isinstance(why, FileNotFoundError):
        return "there is no such file or folder; check the name, or make the folder first"
    if isinstance(why, PermissionError):
        return "you may not read or write it; choose another place, or ask whoever owns it"
    return f"{why.strerror}; check the path and the room on the disk"


def _held(module: ModuleType, name: str) -> object:
    """What a module holds under a command's name; one whose name is taken stands there with a `_` at its end."""
    name = name.replace("-", "_")
    return getattr(module, f"{name}_", None) or getattr(module, name)


@click.group(cls=Door, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="recount", prog_name="recount")
def main() -> None:
    """Turn reports of harm in armed conflict into a defensible public record.

    A first case, from nothing to a release:

    \b
      recount new CASE --by NAME         make a case (a folder)
      recount add CASE reports/          preserve reports: pages, PDF, tables, archives, chats
      recount run CASE                   read, group and assess what is new
      recount status CASE                what is in it, and what waits for whom
      recount explain CASE INCIDENT      why this range, this grade, this grouping
      recount sign CASE INCIDENT --by NAME --reason WHY
      recount release CASE               a frozen, redacted release of what is signed
      recount serve CASE                 look at it in the browser

    `recount demo` does all of it on an example. Nothing leaves this machine.
    """
