"""`recount request`: a belligerent or authority is asked about one released incident; two people sign what leaves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path

import click

from recount.publish.request_letter import REQUEST
from recount.records import Answer, canonical, to_json
from recount_site.casefile.current import CurrentCase
from recount_site.casefile.naming import follow
from recount_site.casefile.requested import Asked, asked
from recount_site.casefile.store import Case
from recount_site.requests.approving import approve, draft_of, given_out
from recount_site.requests.declaring import declare, recipients
from recount_site.requests.desk.serving import Desk, desk_server, first_page
from recount_site.requests.drafting import Drafted, Signer, Wanted, draft, drafts_folder, kept
from recount_site.requests.outcomes import note

from .release import AS_JSON, CASE, moment
from .terminal import isolated

#: what a person is told, and the same for a program
Told = tuple[list[str], object]
_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@CASE
@click.argument("code", metavar="[INCIDENT]", required=False)
@click.option("--declare", "file", metavar="FILE", type=click.Path(path_type=Path), help="Declare whom FILE names.")
@click.option("--to", metavar="RECIPIENT", help="Draft a request about INCIDENT to this declared recipient.")
@click.option("--answer-by", type=_DAY, metavar="DAY", help="With --to: the day by which an answer is wanted.")
@click.option("--approve", "approved", metavar="DIGEST", help="Approve these exact bytes, as another person.")
@click.option("--desk", is_flag=True, help="Do all this in the browser, on this machine only, until Ctrl-C.")
@click.option("--port", type=click.IntRange(0, 65535), help="With --desk: the port; default: 8000, or any free one.")
@click.option("--copy", metavar="DIGEST", help="Write an approved request to its folder again.")
@click.option("--answered", metavar="DIGEST", help="Note that an answer came, on the day --on.")
@click.option("--no-answer", metavar="DIGEST", help="Note that no answer has come by the day --on.")
@click.option("--on", type=_DAY, metavar="DAY", help="With --answered or --no-answer: the day.")
@click.option(
    "--by", metavar="NAME", default="", help="Who declares, drafts, approves or notes. No letter names anybody."
)
@click.option("--role", default="reviewer", show_default=True, help="In which role.")
@click.option("--reason", metavar="WHY", default="", help="Why.")
@click.option("--at", metavar="TIME", help="When (ISO 8601 with a zone); default: now. A letter bears the day.")
@click.option("--yes", is_flag=True, help="With --approve: do not ask again after showing what is approved.")
@AS_JSON
def request(folder: Path, code: str | None, file: Path | None, as_json: bool, **told: object) -> None:
    """Ask a belligerent or an authority about one incident of the last release, and keep what was asked.

    A recipient is declared first, with the fields of an incident that it may be told. A request holds those and nothing
    else: no source, no words of a report, no address, no person, no position finer than the released one. One person
    drafts it; another approves its exact bytes by their digest, after everything was looked at anew. Only then is it
    written out. Every step is on record, and the bytes are kept. Without an option the requests are listed. Nothing
    proves that who gives a name bears it: the record shows two names, not two people.

    \b
    Example:
      recount request valley --declare press-office.toml --by "Mara Quill" --reason "agreed on 4 March"
      recount request valley RC-0001 --to press-office --answer-by 2019-04-15 \\
          --by "Mara Quill" --reason "before we print"
      recount request valley --approve DIGEST --by "Jon Reed" --reason "read both pages"
      recount request valley --desk
      recount request valley --no-answer DIGEST --on 2019-04-16 --by "Mara Quill"
    """
    if told["desk"]:
        _at_the_desk(folder, told["port"])
        return
    with Case.open(folder) as case:
        at = moment(_text(told["at"])) or case.now()
        signer = Signer(str(told["by"]), str(told["reason"]), str(told["role"]), at)
        if file is not None:
            lines, found = _declared(case, file, signer)
        elif told["to"] is not None:
            wanted = Wanted(_code(code), str(told["to"]), _day(told["answer_by"]))
            lines, found = _drafted(draft(case, wanted, signer), folder)
        elif (digest := _text(told["approved"])) is not None:
            lines, found = _approved(case, digest, signer, sure=bool(told["yes"]), as_json=as_json)
        else:
            lines, found = _afterwards(case, told, signer)
    click.echo(canonical(to_json(found)) if as_json else "\n".join(lines))


def _at_the_desk(folder: Path, port: object) -> None:
    """Serve the desk's pages until Ctrl-C."""
    with Case.open(folder):
        desk = Desk(folder)
    try:
        found = desk_server(desk, port if isinstance(port, int) else None)
    except OSError as why:
        raise click.ClickException(f"port {port} cannot be used ({why.strerror}); leave --port out") from why
    with found:
        click.echo(f"Requests of {folder}: {first_page(desk, found)}")
        click.echo("Whoever has this address can draft and approve; it holds until you end it. Ctrl-C ends it.")
        try:
            found.serve_forever()
        except KeyboardInterrupt:
            click.echo("\nEnded.")


def _afterwards(case: Case, told: Mapping[str, object], signer: Signer) -> Told:
    """What is done once a request is approved, and the list of all of them."""
    if (digest := _text(told["copy"])) is not None:
        path = given_out(case, draft_of(case, digest))
        return [f"Written to {path}"], {"path": str(path)}
    for option, outcome in (("answered", Answer.ANSWERED), ("no_answer", Answer.NO_ANSWER)):
        if (digest := _text(told[option])) is not None:
            made = note(case, digest, (outcome, _on(told["on"])), signer)
            return [f"Noted: {made.outcome.value.replace('_', ' ')}, {made.on}."], made
    return list(_listed(case)), asked(case)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _day(value: object) -> date | None:
    return value.date() if isinstance(value, datetime) else None


def _code(code: str | None) -> str:
    if code is None:
        raise click.UsageError("name the incident to ask about, such as RC-0001")
    return code


def _on(value: object) -> date:
    day = _day(value)
    if day is None:
        raise click.UsageError("give the day with --on")
    return day


def _declared(case: Case, file: Path, signer: Signer) -> Told:
    made = declare(case, file, signer.by, signer.reason)
    return [f"{made.name} may be told: {', '.join(made.fields)}."], made


def _drafted(found: Drafted, folder: Path) -> Told:
    made = found.draft
    lines = [
        f"Drafted from {made.release}: {made.code} to {made.recipient}. It tells: {', '.join(made.fields)}.",
        f"Read it: {found.pages / 'en.html'}",
        "Nothing leaves before another person approves these exact bytes:",
        f"recount request {folder} --approve {made.digest} --by NAME --reason WHY",
    ]
    return lines, {"draft": made, "pages": str(found.pages)}


def _approved(case: Case, digest: str, signer: Signer, *, sure: bool, as_json: bool) -> Told:
    # The lock is held from showing to approving: nobody approves what changed in between.
    with case.lock():
        waiting = draft_of(case, digest)
        click.echo(isolated(kept(case, waiting.digest)[REQUEST].decode()), err=as_json)
        click.echo(f"The pages: {drafts_folder(case, waiting.digest)}", err=as_json)
        if not sure:
            click.confirm(f"Approve {waiting.code} to {waiting.recipient} as {signer.by}?", abort=True, err=as_json)
        found = approve(case, digest, signer)
    lines = [f"Approved: {found.draft.code} to {found.draft.recipient}. Send the folder {found.folder}, as it is."]
    return lines, {"path": str(found.folder), "draft": found.draft, "approval": found.approval}


def _listed(case: Case) -> Iterator[str]:
    for one in recipients(case).values():
        yield f"{one.name} ({isolated(one.called)}) may be told: {', '.join(one.fields)}"
    found = asked(case)
    for one_asked in found:
        yield from _standing(one_asked)
    if not found:
        yield "Nothing was asked yet. `recount request --help` says how to begin."


def asked_told(code: str, now: CurrentCase) -> Iterator[str]:
    """Who was asked about an incident and what came of it, for `explain`; nothing where nobody was."""
    found = [one for one in now.asked if follow(one.draft.code, now.redirects) == code]
    if found:
        yield "\nRequests for information:"
        yield from (f"  {line}" for one in found for line in _standing(one))


def _standing(one: Asked) -> Iterator[str]:
    draft = one.draft
    signed = f"approved by {one.approval.by}" if one.approval else "waits for the approval of another person"
    wanted = f", answer wanted by {draft.answer_by}" if draft.answer_by else ""
    came = f"; {one.outcome.outcome.value.replace('_', ' ')} {one.outcome.on}" if one.outcome else ""
    yield f"{draft.code} to {draft.recipient}, {draft.asked_on}, from {draft.release}, drafted by {draft.by}"
    yield f"  {signed}{wanted}{came}"
    yield f"  {draft.digest}"
