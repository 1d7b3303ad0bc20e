"""Commands that make a case, run it and tell what is in it: new, run, status."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import click

from recount.errors import InputError
from recount.records import Verdict, canonical, to_json
from recount_site.casefile.current import CurrentCase, CurrentIncident, current
from recount_site.casefile.differences import candidates
from recount_site.casefile.legacy import LegacyLists
from recount_site.casefile.narrating import stale_texts
from recount_site.casefile.pictured import named_pictures
from recount_site.casefile.policies import scheme_of
from recount_site.casefile.queue import counted, waiting
from recount_site.casefile.run import RunResult
from recount_site.casefile.run import run as run_case
from recount_site.casefile.standing import signatures_needed
from recount_site.casefile.store import Case

from .add import AS_JSON, BY, CASE, number_of, refused_lines
from .conflicts import conflict_lines
from .incident_line import incident_line
from .progress import progress
from .scope import counts_told, terms_told
from .second_reader import ModelWish, asked_of, consultation, model_options

#: of all reports, how many a language model is asked about unless somebody says otherwise
_SHARE = 0.1


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
@BY
@model_options
@AS_JSON
def run(folder: Path, by: str, model: ModelWish, as_json: bool) -> None:
    """Read what is new, group accounts into incidents, and assess what changed.

    Read first is what `recount add` preserved and left unread; files that cannot be read are named, with what to do. It
    may be stopped at any time and goes on where it stopped. Nothing that anybody signed is changed.

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
            result = run_case(case, told, by=by)
        if second:  # without bars, which would run over the question whether to send
            asked = run_case(case, None, second, by)
            result = replace(asked, texts=result.texts)
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


def _ran(result: RunResult) -> str:
    seconds = sum(result.seconds.values())
    texts = result.texts
    read = f"{number_of(texts.captures, 'capture')} read now, with {number_of(len(texts.documents), 'new document')}."
    lines = [read, *refused_lines(texts.rejections)] if texts.captures else []
    lines.append(
        f"{number_of(result.reports, 'report')} ({result.read} read now), {number_of(result.claims, 'claim')}, "
        f"{number_of(result.incidents, 'incident')} ({result.assessed} assessed now, {len(result.named)} new), "
        f"{result.matches} matches, {number_of(result.rejections, 'rejection')}; {seconds:.1f} s."
    )
    return "\n".join([*lines, *conflict_lines(result.conflicts)])


def _status(now: CurrentCase, folder: Path, waits: Mapping[str, int]) -> str:
    needed = signatures_needed(now.opened.publication)
    lines = [
        f"{now.opened.title} — opened by {now.opened.by}, publication policy “{now.opened.publication}”",
        f"{number_of(len(now.captures), 'capture')}, {number_of(len(now.reports), 'report')}, "
        f"{number_of(len(now.claims), 'claim')}, {number_of(len(now.incidents), 'incident')}, "
        f"{number_of(len(now.rejections), 'rejection')}, {number_of(len(now.judgements), 'judgement')}",
        *_pictures(now),
        f"assessed under the range policy {now.policy.range}, graded by {scheme_of(now.policy)}",
        *([f"scope: {terms_told(now.scope)} ({counts_told(now)})"] if now.scope else []),
        *(
            incident_line(found, needed, now.overrides.get(found.code)) + _outside(found, now)
            for found in now.incidents
        ),
        *(f"{code} is now {led}" for code, led in sorted(now.redirects.items())),
        *_waiting(now, folder, waits),
    ]
    return "\n".join(lines)


def _pictures(now: CurrentCase) -> list[str]:
    """How many pictures the reports show, and how many that they name are not there; nothing where they name none."""
    lines = [f"{number_of(len(shown), 'picture')} shown by reports"] if (shown := _shown(now)) else []
    if missing := _missing(now):
        cure = "add the whole folder of the export or page"
        lines.append(f"{number_of(len(missing), 'picture')} that reports show not in the case, or not readable: {cure}")
    return lines


def _shown(now: CurrentCase) -> frozenset[str]:
    return frozenset(picture.sha256 for report in now.reports.values() for picture in report.pictures)


def _missing(now: CurrentCase) -> frozenset[str]:
    return frozenset(name for report in now.reports.values() for name in named_pictures(report))


def _outside(found: CurrentIncident, now: CurrentCase) -> str:
    """What a line says of an incident that is not plainly in the scope of the case."""
    words = {Verdict.OUT: "; out of scope", Verdict.UNDECIDED: "; scope undecided"}
    finding = now.finding(found.code)
    return words.get(finding.verdict, "") if finding is not None else ""


def _waiting(now: CurrentCase, folder: Path, waits: Mapping[str, int]) -> list[str]:
    """What waits for the machine, and what for people."""
    lines = []
    if now.waiting:
        lines.append(f"{number_of(now.waiting, 'capture')} preserved and not read yet: recount run {folder}")
    if now.unread:
        lines.append(f"{number_of(now.unread, 'report')} not read under today's rules: recount run {folder}")
    chosen = (now.policy.range, scheme_of(now.policy))
    stale = sum(1 for found in now.incidents if (found.assessment.policy, found.assessment.scheme) != chosen)
    if stale:
        lines.append(f"{number_of(stale, 'incident')} not assessed under the policy in force: recount run {folder}")
    if now.unassessed:
        codes = ", ".join(sorted(now.unassessed))
        lines.append(f"corrected since the last run, or counted anew by the scope: {codes}: recount run {folder}")
    if waits:
        told = ", ".join(f"{wait} {number}" for wait, number in waits.items())
        lines.append(f"waits for people: {told}")
    open_requests = sum(1 for one in now.asked if one.approval is None)
    if open_requests:
        lines.append(
            f"{number_of(open_requests, 'request')} drafted, for another person to approve: recount request {folder}"
        )
    unsigned = sum(1 for found in now.incidents if found.standing.signed is None)
    if unsigned:
        lines.append(f"{number_of(unsigned, 'incident')} for people to read and sign: recount explain, recount sign")
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
            "captures_waiting": now.waiting,
            "reports": len(now.reports),
            "pictures": len(_shown(now)),
            "pictures_missing": len(_missing(now)),
            "unread": now.unread,
            "waits": waits,
            "unassessed": sorted(now.unassessed),
            "requests_waiting": [one.draft.digest for one in now.asked if one.approval is None],
            "claims": len(now.claims),
            "inconsistencies": [
                {"found": one, "judged": now.verdicts.get(one.inconsistency_id)} for one in now.inconsistencies
            ],
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
