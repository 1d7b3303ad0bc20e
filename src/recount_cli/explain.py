"""`recount explain`: why an incident has this range, this grade, and these accounts, with the quoted words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from recount.errors import NotInCase
from recount.publish.record import PublicTime
from recount.publish.when_where import public_place, public_time
from recount.publish.withheld import Withheld
from recount.records import Claim, ClaimId, JudgedInconsistency, Reason, Span, canonical, to_json
from recount_site.casefile.current import CurrentCase, CurrentIncident, current
from recount_site.casefile.grading_told import Gradings
from recount_site.casefile.judging import find
from recount_site.casefile.persons import Persons
from recount_site.casefile.store import Case
from recount_site.public.phrases import Phrases
from recount_site.since_release import since_release, told_since

from . import compare
from .earlier import earlier_told
from .explain_context import context_lines
from .explain_flags import flags_told
from .explain_grades import grades_as_json, grades_told
from .explain_inconsistencies import inconsistencies_told
from .explain_matches import matches_told, positions_at_hand
from .explain_persons import persons_told
from .incident_line import code_as_json, codes_told
from .narrative import text_told
from .request import asked_told
from .scope import reasons_told
from .terminal import isolated

WORDS = Phrases("en")
_TOLD_APART = ("killed", "injured", "grade", "strike_status")


@click.command()
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.argument("code", metavar="[INCIDENT]", required=False)
@click.option("--place", help="Instead of the code: a name of the place, in any script.")
@click.option(
    "--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="The day; with --place what happened there is explained."
)
@click.option("--policy", metavar="NAME", help="Under this range policy; default: the one in force in the case.")
@click.option("--against", metavar="NAME", help="Compare with this policy; without an incident, over the whole case.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each incident, one a line.")
def explain(
    folder: Path, code: str | None, place: str | None, day: datetime | None, as_json: bool, **policies: str | None
) -> None:
    """Say why an incident has this range, this grade and this grouping, with the words that carry them.

    Without an incident it lists the codes, with --place or --date those of that place or day.

    Every change of the proposed grade stands with the claims that came or went, and beside it what people signed and
    the grades that they set, with their reasons. At the end stands what differs since the newest release, field by
    field, with the rules behind it.

    \b
    Example:
      recount explain valley
      recount explain valley I0001
      recount explain valley --place "Tell Warda" --date 2019-03-01
      recount explain valley I0001 --policy ucdp
      recount explain valley I0001 --policy airwars --against ucdp
      recount explain valley --policy airwars --against acled
    """
    with Case.open(folder) as case:
        now, releases = current(case), case.releases
    policy, against = policies["policy"], policies["against"]
    if against is not None:
        whole = code is None and place is None
        if whole and not as_json:
            lines = compare.table(now, policy or now.policy.range, against)
        else:
            wanted = now.incidents if whole else _wanted(now, code, place, day)
            lines = _side_by_side(wanted, now, (policy or now.policy.range, against), as_json=as_json)
        click.echo("\n".join(lines))
        return
    wanted = _wanted(now, code, place, day)
    if code is None and (place is None or day is None):
        codes = (canonical(code_as_json(one)) for one in wanted) if as_json else codes_told(wanted, now, folder)
        click.echo("\n".join(codes))
        return
    for number, stored in enumerate(wanted):
        found = _under(stored, now, policy) if policy is not None else stored
        since = since_release(releases, now, found.code)
        if as_json:
            click.echo(canonical({**_as_json(found, now), "since_release": to_json(since)}))
        else:
            parts = (*told(found, now), *(isolated(line) for line in told_since(since, WORDS)))
            click.echo("\n" * bool(number) + "\n".join(parts))


def _under(found: CurrentIncident, now: CurrentCase, policy: str) -> CurrentIncident:
    """The incident as a policy would have it; computed for looking at, kept nowhere. Raises UnknownPolicy."""
    seen = compare.assessed(found, now, policy)
    return replace(found, assessment=replace(seen, review_state=found.assessment.review_state))


def _side_by_side(
    wanted: Sequence[CurrentIncident], now: CurrentCase, policies: tuple[str, str], *, as_json: bool
) -> Iterator[str]:
    """Two policies over the incidents wanted, as JSON or as sentences."""
    for found in wanted:
        comparison = compare.compared(found, now, *policies)
        if as_json:
            yield canonical(to_json({"code": found.code, "comparison": comparison}))
        else:
            yield from map(Quotes(now).named, compare.told(found.code, comparison))


def told(found: CurrentIncident, now: CurrentCase) -> Iterator[str]:
    """The explanation of one incident, line by line. Words that were quoted once are not quoted again."""
    assessment, quotes = found.assessment, Quotes(now)
    yield f"{found.code}  {_heading(found)}  [{assessment.review_state.value}]"
    yield f"Under the range policy {assessment.policy}, graded by {assessment.scheme}"
    for harm in ("killed", "injured", *(("killed_or_injured",) if assessment.killed_or_injured else ())):
        yield f"\n{WORDS.say(f'field.{harm}')}: {WORDS.range(getattr(assessment, harm))}"
        yield from _reasons(_about(assessment.reasons, harm), quotes)
    if assessment.presumed_civilian:
        yield f"  {WORDS.say('incident.presumed', count=assessment.presumed_civilian)}"
    yield f"\nGrade: {WORDS.term('grade', assessment.grade)}"
    if assessment.grade_if_dependent != assessment.grade:
        other = WORDS.term("grade", assessment.grade_if_dependent)
        yield f"  {WORDS.say('incident.both_readings', grade=WORDS.term('grade', assessment.grade), other=other)}"
    yield from _reasons(_about(assessment.reasons, "grade"), quotes)
    if (override := now.overrides.get(found.code)) is not None:
        judged = WORDS.say("incident.override", grade=WORDS.term("grade", override.grade))
        yield f"  {judged} ({override.role or 'reviewer'}): {override.reason}"
    yield from (f"  → {need}" for need in assessment.needs)
    yield from grades_told(Gradings(now).of(found.code), WORDS, quotes.one)
    yield f"\nStrike status: {WORDS.term('strike_status', assessment.strike_status)}"
    yield from _reasons(_about(assessment.reasons, "strike_status"), quotes)
    yield f"\n{WORDS.say('incident.grouping')}:"
    yield from _reasons(found.incident.reasons, quotes)
    mine = (match for match in now.matches if match.incident_id == found.incident.incident_id)
    at_hand = positions_at_hand(assessment.reasons, found.incident.claim_ids)
    yield from matches_told(mine, quotes.one, at_hand)
    yield from flags_told(assessment.flags, Quotes(now).of, WORDS, quotes.stated)
    yield from text_told(found.code, now)
    if rest := [r for r in assessment.reasons if r.field.split(".")[0] not in _TOLD_APART]:
        yield "\nOther reasons:"
        yield from _reasons(rest, quotes)
    yield from _scoped(found, now)
    yield from earlier_told(found.code, now)
    yield from persons_told(found.incident, now)
    yield from inconsistencies_told(found.code, now, quotes.one)
    yield from context_lines(found.incident, now.claims.values())
    yield from asked_told(found.code, now)
    yield from _signed(found)


def _scoped(found: CurrentIncident, now: CurrentCase) -> Iterator[str]:
    """Whether the incident is in the scope of the case, and why; nothing where the case has none."""
    finding = now.finding(found.code)
    if finding is not None:
        yield f"\nScope of the case: {finding.verdict.value}"
        yield from (f"  • {text}" for text in reasons_told(finding))


class Quotes:
    """The words of claims, each quoted once in an explanation."""

    def __init__(self, now: CurrentCase) -> None:
        self._now = now
        self._said: set[ClaimId] = set()

    def named(self, sentence: str) -> str:
        """The sentence with publishers in the place of report ids; one that names none is called by its title."""
        for report in self._now.reports.values():
            if report.report_id in sentence:
                nobody = f"an unnamed publisher ({isolated(report.title or report.report_id)})"
                sentence = sentence.replace(report.report_id, report.publisher or nobody)
        return sentence

    def of(self, reason: Reason) -> Iterator[str]:
        """The words that a reason rests on, where no sentence so far quotes them or a headline alone has them."""
        for claim_id in reason.claim_ids:
            claim = self._now.claims.get(claim_id)
            if claim is None or claim_id in self._said:
                continue
            self._said.add(claim_id)
            words = " ".join(claim.words.split())
            if claim.headline or words not in reason.text:
                yield f"“{isolated(words)}” — {self._voice(claim)}"

    def one(self, claim_id: ClaimId) -> str | None:
        """The words of a claim with who says them; None where the case does not hold it any more."""
        claim = self._now.claims.get(claim_id)
        return None if claim is None else f"“{isolated(' '.join(claim.words.split()))}” — {self._voice(claim)}"

    def stated(self, claim_id: ClaimId, span: Span) -> str:
        """The words over a span of the report of a claim, blanks made single."""
        report = self._now.reports[self._now.claims[claim_id].report_id]
        return " ".join(report.text[slice(*span)].split())

    def _voice(self, claim: Claim) -> str:
        report = self._now.reports[claim.report_id]
        who = claim.claimant.name or claim.claimant.kind.value
        outlet = report.publisher or report.report_id
        voice = isolated(who) if who == outlet else f"{isolated(who)}, in {isolated(outlet)}"
        return f"{voice}, in a headline alone" if claim.headline else voice


def _heading(found: CurrentIncident) -> str:
    where, when = found.incident.where, found.incident.date
    time = public_time(when, None) or PublicTime(None, None, when.precision)
    # the desk may read the words of the source where no gazetteer knows the place
    names = [WORDS.place(public_place(where, Withheld()))]
    if where is not None and where.name_ar:
        names.append(f"({isolated(where.name_ar)})")
    return f"{' '.join(names)}, {WORDS.moment(time)}"


def _about(reasons: tuple[Reason, ...], field: str) -> list[Reason]:
    return [reason for reason in reasons if reason.field.split(".")[0] == field]


def _reasons(reasons: Iterable[Reason], quotes: Quotes) -> Iterator[str]:
    for reason in reasons:
        yield f"  • {quotes.named(reason.text)}"
        yield from (f"      {words}" for words in quotes.of(reason))


def _signed(found: CurrentIncident) -> Iterator[str]:
    for sign_off in found.standing.sign_offs:
        who = f"{sign_off.by}, {sign_off.role or 'no role given'}"
        yield f"\nSigned by {who}, on {sign_off.at:%Y-%m-%d}: {sign_off.reason}"
    if found.standing.signed is not None and found.standing.changed:
        signed = WORDS.range(found.standing.signed.assessment.killed)
        changed = ", ".join(found.standing.changed)
        yield f"\nA release shows what was signed (killed: {signed}). Today these differ: {changed}"


def _wanted(now: CurrentCase, code: str | None, place: str | None, day: datetime | None) -> tuple[CurrentIncident, ...]:
    if code is not None:
        return (now.incident(code),)
    found = find(now, place, day.date() if day else None)
    if not found and (place is not None or day is not None):
        asked = f"{f' at {place}' if place else ''}{f' on {day:%Y-%m-%d}' if day else ''}"
        raise NotInCase(f"no incident{asked}; `recount status` lists them")
    return found


def _as_json(found: CurrentIncident, now: CurrentCase) -> dict[str, object]:
    return {
        "code": found.code,
        "review_state": found.assessment.review_state.value,
        "changed_since_signed": list(found.standing.changed),
        "scope": to_json(now.finding(found.code)),
        "grade_history": grades_as_json(Gradings(now).of(found.code)),
        "inconsistencies_judged": to_json(_judged(found, now)),
        "persons_beside": to_json(Persons(now).beside(found.incident)),
        **to_json(replace(now.snapshot(found.code), assessment=found.assessment)),
    }


def _judged(found: CurrentIncident, now: CurrentCase) -> dict[str, JudgedInconsistency]:
    ids = (one.inconsistency_id for one in now.snapshot(found.code).inconsistencies)
    return {key: now.verdicts[key] for key in ids if key in now.verdicts}
