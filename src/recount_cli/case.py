"""Commands that make a case and fill it: new, add, undo, run, status."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from recount.errors import InputError
from recount.records import Range, Rejection, Verdict, canonical, to_json
from recount_site.casefile.added import AddResult
from recount_site.casefile.current import CurrentCase, CurrentIncident, current
from recount_site.casefile.differences import candidates
from recount_site.casefile.legacy import LegacyLists
from recount_site.casefile.narrating import stale_texts
from recount_site.casefile.policies import scheme_of
from recount_site.casefile.queue import counted, waiting
from recount_site.casefile.run import RunResult
from recount_site.casefile.run import run as run_case
from recount_site.casefile.standing import signatures_needed
from recount_site.casefile.store import Case

from .columns import mapping_of
from .door import DoorWish, asked_for, door_options, fetched_into
from .paste import standard_input
from .progress import progress
from .scope import counts_told, terms_told
from .second_reader import ModelWish, asked_of, consultation, model_options

CASE = click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
BY = click.option("--by", metavar="NAME", default="", help="Who does this; default: who opened the case.")
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")

#: the word for standard input in the place of a path
PASTED = "-"
#: exit status where an address gave nothing
EXIT_NOT_ALL = 1
#: of all reports, how many a language model is asked about unless somebody says otherwise
_SHARE = 0.1
#: rejections printed before the rest is only counted
SHOWN = 20


@click.command()
@CASE
@click.option("--by", metavar="NAME", required=True, help="Who opens the case and answers for acts that name nobody.")
@click.option(
    "--title", help='What the case is about, in two languages as "English | عربي"; default: the name of the folder.'
)
@click.option("--publication", default="default", show_default=True, help="The publication policy.")
def new(folder: Path, by: str, title: str | None, publication: str) -> None:
    """Make a new case: a folder with a ledger, a store of evidence, and a place for releases.

    \b
    Example:
      recount new valley --by "Mara Quill" --title "Strikes in the valley, 2019"
    """
    with Case.create(folder, title=title or folder.resolve().name, publication=publication, by=by) as case:
        click.echo(f"Opened the case “{case.opened.title}” in {folder}.")
    click.echo(f"Next: recount add {folder} REPORTS")


@click.command()
@CASE
@click.argument("words", nargs=-1, metavar="PATH|ADDRESS...")
@door_options
@click.option("--mapping", metavar="FILE", type=click.Path(path_type=Path), help="Read tables by it, and keep it.")
@AS_JSON
def add(folder: Path, words: tuple[str, ...], wish: DoorWish, mapping: Path | None, as_json: bool) -> None:
    """Preserve files and folders of reports, and pages and feeds by their address.

    Read are HTML pages, PDF, plain text, tables (CSV, XLSX, JSONL), web archives (WARC, WACZ), feeds (RSS, Atom),
    chat exports of Telegram and WhatsApp, and ZIP files of these. A - in the place of a path is standard input;
    `recount paste` says more of it.

    Bytes are kept as they are under their SHA-256. What cannot be read is kept too, and named. Adding the same
    files again changes nothing. A call that was cut off is repeated as it was: it goes on where it stopped.

    An address is fetched through one guarded door: http and https only, no private networks, robots.txt heeded. It
    is passed over where it was fetched before, unless --again is given. Where one gives nothing, the exit status is 1.

    \b
    Example:
      recount add valley reports/ tables/posts.jsonl.gz
      recount add valley https://outlet.example/2019/03/04/strike
      recount add valley https://outlet.example/feed.xml --follow
      recount add valley --from addresses.txt --dry-run
      recount add valley posts.xlsx --mapping posts.toml
    """
    named = tuple(word for word in words if word != PASTED)
    paths, addresses = asked_for(named, wish) if named or PASTED not in words else ((), ())
    asked = mapping_of(mapping) if mapping else None
    result = AddResult()
    with Case.open(folder) as case, progress() as told:
        if PASTED in words:
            result = case.add_pasted(standard_input(), wish.by, dry_run=wish.dry_run)
        if asked:
            case.read_tables_by(asked)
        if paths:
            added = case.add(paths, wish.by, lambda done, all_: told("preserve", done, all_), dry_run=wish.dry_run)
            result = result.with_more(added)
        if asked and asked.header and not wish.dry_run:
            case.keep_mapping(asked, wish.by)
        fetched = fetched_into(case, addresses, wish, told) if addresses else AddResult()
    result = result.with_more(fetched)
    click.echo(canonical(to_json(result)) if as_json else _added(result, wish.dry_run))
    if result.gave_nothing:
        click.get_current_context().exit(EXIT_NOT_ALL)


@click.command()
@CASE
@BY
@click.option("--reason", required=True, help="Why it is taken back; it stays on record.")
def undo(folder: Path, by: str, reason: str) -> None:
    """Take back the last addition. Its bytes and records stay, marked as withdrawn; nothing counts them any more.

    \b
    Example:
      recount undo valley --reason "these belong to another case"
    """
    with Case.open(folder) as case:
        result = case.undo(by, reason)
    when = f"{result.added_at:%Y-%m-%d %H:%M} UTC"
    click.echo(f"Withdrew {_number(len(result.captures), 'capture')}, added {when} by {result.added_by}.")
    click.echo(f"Next: recount run {folder}")


@click.command()
@CASE
@model_options
@AS_JSON
def run(folder: Path, model: ModelWish, as_json: bool) -> None:
    """Read what is new, group accounts into incidents, and assess what changed.

    It may be stopped at any time and goes on where it stopped. Nothing that anybody signed is changed.

    Nothing leaves this machine, unless you name a language model: with --reader llm it is asked about the most
    doubtful reports, a tenth at most, after you were told how many words go where and agreed. Only reports whose source
    the publication policy lets be quoted by the sentence are sent; sealed, held and chat reports never. Answers are
    kept in the ledger and read anew in every later run, without asking.

    \b
    Example:
      recount run valley
      recount run valley --reader llm --llm-address http://127.0.0.1:8080/v1 --llm-model NAME
    """
    if model.llm_answers:
        raise InputError("--llm-answers: a case keeps answers in its ledger; leave it out")
    second = consultation(model, _SHARE)
    with Case.open(folder) as case:
        with progress() as told:
            result = run_case(case, told)
        if second:  # without bars, which would run over the question whether to send
            result = run_case(case, None, second)
    click.echo(canonical(to_json(result)) if as_json else _ran(result))
    for line in asked_of(result.model) if result.model and not as_json else ():
        click.echo(line)


@click.command()
@CASE
@AS_JSON
def status(folder: Path, as_json: bool) -> None:
    """Say what is in a case, and what waits for whom.

    \b
    Example:
      recount status valley
      recount status valley --json
    """
    with Case.open(folder) as case:
        now = current(case)
        waits = counted(waiting(now, candidates(now, LegacyLists(case))))
    click.echo(canonical(_status_json(now, waits)) if as_json else _status(now, folder, waits))


def _added(result: AddResult, dry_run: bool) -> str:
    done = "Would preserve" if dry_run else "Preserved"
    lines = [
        f"{done} {_number(len(result.captures), 'capture')} with {_number(len(result.documents), 'new document')}; "
        f"{len(result.seen_again)} seen again."
    ]
    if result.passed_over:
        lines.append(
            f"{_number(len(result.passed_over), 'address')} fetched before and passed over; --again fetches anew."
        )
    lines += [f"  would fetch {address}" for address in result.would_fetch]
    return "\n".join([*lines, *_refused(result.rejections)])


def _refused(rejections: tuple[Rejection, ...]) -> list[str]:
    lines = [f"  not read: {rejection.where}: {rejection.reason}" for rejection in rejections[:SHOWN]]
    more = len(rejections) - SHOWN
    return [*lines, f"  … and {more} more; --json names them all"] if more > 0 else lines


def _ran(result: RunResult) -> str:
    seconds = sum(result.seconds.values())
    return (
        f"{_number(result.reports, 'report')} ({result.read} read now), {_number(result.claims, 'claim')}, "
        f"{_number(result.incidents, 'incident')} ({result.assessed} assessed now, {len(result.named)} new), "
        f"{result.matches} matches, {_number(result.rejections, 'rejection')}; {seconds:.1f} s."
    )


def _status(now: CurrentCase, folder: Path, waits: Mapping[str, int]) -> str:
    needed = signatures_needed(now.opened.publication)
    lines = [
        f"{now.opened.title} — opened by {now.opened.by}, publication policy “{now.opened.publication}”",
        f"{_number(len(now.captures), 'capture')}, {_number(len(now.reports), 'report')}, "
        f"{_number(len(now.claims), 'claim')}, {_number(len(now.incidents), 'incident')}, "
        f"{_number(len(now.rejections), 'rejection')}, {_number(len(now.judgements), 'judgement')}",
        f"assessed under the range policy {now.policy.range}, graded by {scheme_of(now.policy)}",
        *([f"scope: {terms_told(now.scope)} ({counts_told(now)})"] if now.scope else []),
        *(_line(found, needed) + _outside(found, now) for found in now.incidents),
        *(f"{code} is now {led}" for code, led in sorted(now.redirects.items())),
        *_waiting(now, folder, waits),
    ]
    return "\n".join(lines)


def _line(found: CurrentIncident, needed: int) -> str:
    date, where, assessed = found.incident.date, found.incident.where, found.assessment
    day = date.start.isoformat() if date.start else "date not known"
    days = f"{day} to {date.end}" if date.end and date.end != date.start else day
    place = (where.name or where.stated) if where else "place not known"
    signed = f" {len(found.standing.sign_offs)} of {needed} signatures" if found.standing.sign_offs else ""
    changed = f"; a change is proposed: {', '.join(found.standing.changed)}" if found.standing.changed else ""
    return (
        f"{found.code}  {days}  {place}  killed {range_words(assessed.killed)}  "
        f"{assessed.grade or 'no grade'}  {assessed.review_state}{signed}{changed}"
    )


def _outside(found: CurrentIncident, now: CurrentCase) -> str:
    """What a line says of an incident that is not plainly in the scope of the case."""
    words = {Verdict.OUT: "; out of scope", Verdict.UNDECIDED: "; scope undecided"}
    finding = now.finding(found.code)
    return words.get(finding.verdict, "") if finding is not None else ""


def range_words(found: Range | None) -> str:
    """A range as a range, never as a lone number where an end is open: `10–45`, `at least 10`, `not known`."""
    if found is None or not found.known:
        return "not known"
    if found.high is None:
        return f"at least {found.low}"
    if found.low is None:
        return f"at most {found.high}"
    return f"{found.low}–{found.high}" if found.low != found.high else str(found.low)


def _waiting(now: CurrentCase, folder: Path, waits: Mapping[str, int]) -> list[str]:
    """What waits for the machine, and what for people."""
    lines = []
    if now.unread:
        lines.append(f"{_number(now.unread, 'report')} not read under today's rules: recount run {folder}")
    chosen = (now.policy.range, scheme_of(now.policy))
    stale = sum(1 for found in now.incidents if (found.assessment.policy, found.assessment.scheme) != chosen)
    if stale:
        lines.append(f"{_number(stale, 'incident')} not assessed under the policy in force: recount run {folder}")
    if now.unassessed:
        codes = ", ".join(sorted(now.unassessed))
        lines.append(f"corrected since the last run, or counted anew by the scope: {codes}: recount run {folder}")
    if waits:
        told = ", ".join(f"{wait} {number}" for wait, number in waits.items())
        lines.append(f"waits for people: {told}")
    unsigned = sum(1 for found in now.incidents if found.standing.signed is None)
    if unsigned:
        lines.append(f"{_number(unsigned, 'incident')} for people to read and sign: recount explain, recount sign")
    lines += [
        f"{code} has a stale text in {language}: recount narrative {folder} {code} --language {language}"
        for code, language in stale_texts(now)
    ]
    today = {found.code for found in now.incidents}
    lines += [
        f"{code} is signed, but its accounts are gone or in another incident: it stays as signed until withdrawn"
        for code, standing in now.standings.items()
        if standing.signed is not None and code not in today
    ]
    return lines


def _status_json(now: CurrentCase, waits: Mapping[str, int]) -> object:
    return to_json(
        {
            "title": now.opened.title,
            "opened_by": now.opened.by,
            "publication": now.opened.publication,
            "policy": {"range": now.policy.range, "grading": scheme_of(now.policy)},
            "captures": len(now.captures),
            "reports": len(now.reports),
            "unread": now.unread,
            "waits": waits,
            "unassessed": sorted(now.unassessed),
            "claims": len(now.claims),
            "judgements": len(now.judgements),
            "scope": now.scope,
            "incidents": [_incident_json(found, now) for found in now.incidents],
            "redirects": now.redirects,
            "stale_narratives": [
                {"code": code, "language": language, "stale": causes}
                for (code, language), causes in stale_texts(now).items()
            ],
            "rejections": now.rejections,
        }
    )


def _incident_json(found: CurrentIncident, now: CurrentCase) -> dict[str, object]:
    finding = now.finding(found.code)
    return {
        "in_scope": finding.verdict if finding is not None else None,
        "code": found.code,
        "date": found.incident.date,
        "where": found.incident.where,
        "killed": found.assessment.killed,
        "injured": found.assessment.injured,
        "grade": found.assessment.grade,
        "strike_status": found.assessment.strike_status,
        "review_state": found.assessment.review_state,
        "signed_by": [sign_off.by for sign_off in found.standing.sign_offs],
        "proposed_changes": found.standing.changed,
    }


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}{'es' if noun.endswith('s') else 's'}"
