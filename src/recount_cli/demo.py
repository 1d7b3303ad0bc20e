"""`recount demo`: every stage of the flow on an example, a release, and a look at it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from recount.errors import CaseExists, UnreadableInput
from recount.publish import newest_release, read_manifest
from recount_site.casefile.current import CurrentCase, CurrentIncident, current
from recount_site.casefile.gazetteers import choose, in_force
from recount_site.casefile.judging import apply_judgements
from recount_site.casefile.run import run
from recount_site.casefile.store import Case
from recount_site.publication import SPECIMEN, Wish, make_release, make_specimen
from recount_site.settings import CASE_DATABASE

from .incident_line import range_words
from .progress import Told, progress
from .serve import serve as serve_command

EXAMPLE = Path(__file__).parents[2] / "examples" / "hajin-2018"
#: in two languages, parted by " | ": each page shows its own half
TITLE = (
    "Fourteen incidents, November 2018 to January 2019 (written for demonstration) | "
    "أربع عشرة حادثة، من تشرين الثاني/نوفمبر 2018 إلى كانون الثاني/يناير 2019 (كُتبت لغرض العرض)"
)
BY = "Rana Example (invented reviewer)"
NOTE = (
    "Written for demonstration: outlets, people and quotations are invented; places, dates and figures follow the "
    "public record of Airwars. Kafr Mithal and Tell Namudhaj, and what is told of them, are wholly invented. | "
    "كُتب لغرض العرض: الجهات والأشخاص والأقوال مختلقة، والأماكن والتواريخ والأعداد تتبع السجل العلني لمنظمة Airwars. "
    "أما كفر مثال وتل نموذج وما يُروى عنهما فمختلقة كلها."
)
MISSING = "the example is not here; name its folder (examples/hajin-2018 in Recount's repository) with --example"
#: corrections change what is brought together, so they come before a second look, and what is signed after it
REPORTS, PLACES, CORRECTIONS, JUDGEMENTS = "reports", "places.tsv", "corrections.jsonl", "judgements.jsonl"
WHY_PLACES = "the towns and villages of the example, with their points as the public record of Airwars gives them"
#: what is done once the machine has read: judgements, then release and specimen
PUBLISH = "publish"


@dataclass(frozen=True, slots=True)
class Built:
    """The example case after every stage, and where its release and its specimen stand."""

    case: CurrentCase
    release: Path
    specimen: Path
    seconds: float


@click.command()
@click.argument("folder", default="demo", type=click.Path(path_type=Path))
@click.option("--example", default=EXAMPLE, type=click.Path(path_type=Path), help="Folder of the example's reports.")
@click.option("--serve/--no-serve", default=True, show_default=True, help="Show the release, or stop after it.")
@click.option("--port", type=click.IntRange(0, 65535), help="Port; default: 8000, or any free one if it is taken.")
@click.pass_context
def demo(context: click.Context, folder: Path, example: Path, serve: bool, port: int | None) -> None:
    """Build an example case, run every stage on it, write a release and a specimen, and show the release.

    The reports are written for demonstration and their outlets are invented. Invented reviewers correct what the
    machine got wrong and sign some of the incidents. FOLDER is `demo` unless you name another; a second run goes on
    with the case in it.

    \b
    Example:
      recount demo --no-serve
    """
    with progress() as told:
        built = build(folder, example, told)
    click.echo("\n".join(_summary(built)))
    if serve:
        context.invoke(serve_command, path=folder, port=port)
    else:
        click.echo(f"Open {built.release / 'index.html'}, or: recount serve {folder}")


def build(folder: Path, example: Path, told: Told) -> Built:
    """The example case, built or brought up to date; what is up to date is left as it is.

    Raises UnreadableInput where the example is not at hand, CaseExists where the folder holds something else.
    """
    started = time.perf_counter()
    _check_example(example)
    with _case(folder) as case, case.lock():
        if not in_force(case):
            choose(case, [example / PLACES], BY, WHY_PLACES)
        added = case.add([example / REPORTS], BY, told)
        result = run(case, told)
        corrected = apply_judgements(case, example / CORRECTIONS)
        if corrected:
            run(case, told)
        judged = corrected + apply_judgements(case, example / JUDGEMENTS)
        told(PUBLISH, 1, 3)
        new = bool(added.captures or result.read or result.assessed or judged)
        release = _release(case, new)
        told(PUBLISH, 2, 3)
        specimen = _specimen(case, new)
        told(PUBLISH, 3, 3)
        seconds = time.perf_counter() - started
        return Built(current(case), _as_given(folder, case, release), _as_given(folder, case, specimen), seconds)


def _as_given(folder: Path, case: Case, path: Path) -> Path:
    """A path in the case as its reader would type it."""
    return folder / path.relative_to(case.folder)


def _check_example(example: Path) -> None:
    for part in (REPORTS, PLACES, CORRECTIONS, JUDGEMENTS):
        if not (example / part).exists():
            raise UnreadableInput(str(example / part), MISSING)


def _case(folder: Path) -> Case:
    if not (folder / CASE_DATABASE).is_file():
        return Case.create(folder, title=TITLE, by=BY)
    case = Case.open(folder)
    if case.opened.title != TITLE:
        case.close()
        raise CaseExists(
            f"{folder}: another case is in it, and the example must not be mixed with it; name a new folder"
        )
    return case


def _release(case: Case, new: bool) -> Path:
    newest = newest_release(case.releases)
    return make_release(case, Wish(note=NOTE)).path if new or newest is None else newest


def _specimen(case: Case, new: bool) -> Path:
    there = case.folder / SPECIMEN
    return make_specimen(case, Wish(note=NOTE)).path if new or read_manifest(there) is None else there


def _summary(built: Built) -> Iterator[str]:
    now = built.case
    yield now.opened.title
    yield (
        f"{len(now.captures)} captures, {len(now.reports)} reports, {len(now.claims)} claims, "
        f"{len(now.incidents)} incidents, {len(now.matches)} matches with disclosed strikes; {built.seconds:.1f} s"
    )
    yield from (f"  {_line(found)}" for found in now.incidents)
    yield f"Release (signed):      {built.release}: {_codes(built.release)}"
    yield f"Specimen (everything): {built.specimen}: {_codes(built.specimen)}"


def _line(found: CurrentIncident) -> str:
    assessed, where, day = found.assessment, found.incident.where, found.incident.date.start
    place = (where.called) if where else "place not known"
    grade = f"{assessed.grade or 'no grade'}"
    if assessed.grade_if_dependent != assessed.grade:
        grade += f" if its sources are independent, {assessed.grade_if_dependent or 'no grade'} if not"
    changed = ", and a change is proposed" if found.standing.changed else ""
    return (
        f"{found.code}  {day or 'date not known'}  {place}: killed {range_words(assessed.killed)}, "
        f"injured {range_words(assessed.injured)}; {grade}; {assessed.review_state}{changed}"
    )


def _codes(folder: Path) -> str:
    manifest = read_manifest(folder)
    return ", ".join(manifest.codes) if manifest else ""
