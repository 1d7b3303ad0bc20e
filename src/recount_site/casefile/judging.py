"""Judgements into the ledger: from a person at the command, or from a file of them.

A line of a judgement file is `{"kind", "subjects", "by", "role", "at", "reason"}`, and `value` where the kind
has one: of `correct_claim` `{"field", "corrected"}` (recount.link.clusters.corrections), of `override_grade`
`{"grade"}`, of `source_risk` `{"risk"}`, of `source_credibility` `{"credibility"}`, of `judge_inconsistency`
`{"verdict"}`, of `name_person` what recount_site.casefile.persons asks for. A subject is an incident code, a claim id,
a publisher, the id of an apparent inconsistency or a claim that it alone has to do with, or a selector: of an incident
`{"place", "date"}`, with `target` where two share place and day; of a claim `{"url", "words"}`, the address of its
report and words that it alone quotes there. The kinds `same_as_legacy` and `not_same_as_legacy` have two subjects: an
incident and a row of an earlier list, as `list:code`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from recount.errors import BadJudgement
from recount.link.clusters.corrections import corrected_claim, value_of
from recount.records import (
    ClaimId,
    Grade,
    Judgement,
    JudgementConflict,
    JudgementKind,
    canonical,
    content_id,
    read_lines,
    to_json,
)

from .conflicts import conflicts_in
from .current import CurrentCase, CurrentIncident, current
from .earlier import LEGACY_KINDS
from .inconsistencies import VERDICTS, finding_named, judged_on
from .legacy import LegacyLists
from .persons import naming_value
from .store import Case

#: kinds whose subject is an incident, and kinds about two claims or more
_ON_INCIDENTS = {JudgementKind.SIGN_OFF, JudgementKind.WITHDRAW_SIGN_OFF, JudgementKind.OVERRIDE_GRADE}
_ON_CLAIMS = {
    JudgementKind.ACCEPT_CLAIM,
    JudgementKind.REJECT_CLAIM,
    JudgementKind.CORRECT_CLAIM,
    JudgementKind.NAME_PERSON,
}
_PAIRS = {JudgementKind.SAME_INCIDENT, JudgementKind.NOT_SAME_INCIDENT}
RISKS = ("low", "unknown", "at_risk")
CREDIBILITIES = ("reliable", "mixed", "unreliable", "unknown")
#: kinds whose judgement keeps what was judged on; it is no part of the judgement's identity
_WITH_BASIS = {JudgementKind.CORRECT_CLAIM, JudgementKind.OVERRIDE_GRADE, JudgementKind.JUDGE_INCONSISTENCY}


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decides, before it is bound to what the case holds."""

    kind: JudgementKind
    by: str
    reason: str
    role: str = ""
    at: datetime | None = None
    value: Mapping[str, Any] | None = None


def judge(case: Case, decision: Decision, subjects: tuple[object, ...]) -> Judgement:
    """Append one decision; a sign-off keeps the value that is signed, as it is at this moment.

    Raises BadJudgement without a person, a reason or something to judge, NotInCase for an unknown code.
    """
    with case.lock():
        judgement = bound(decision, subjects, current(case), case.now(), LegacyLists(case))
        case.append(judgement)
    return judgement


def apply_judgements(case: Case, path: Path) -> tuple[Judgement, ...]:
    """Append every judgement of a JSONL file that is not in the case yet, all or none; gives back the new ones.

    Raises BadJudgement naming the file and line that cannot be used.
    """
    with case.lock():
        now = current(case)
        known = {judgement.judgement_id for judgement in now.judgements}
        new: dict[str, Judgement] = {}
        lists = LegacyLists(case)
        for line in read_lines(path):
            place = f"{path.name}, line {line.number}"
            try:
                decision, subjects = _decision(line.value or {}, line.fault)
                judgement = bound(decision, subjects, now, case.now(), lists)
            except (BadJudgement, LookupError) as why:
                raise BadJudgement(f"{place}: {why}") from why
            if judgement.judgement_id not in known:
                new[judgement.judgement_id] = judgement
        case.append(*new.values())
    return tuple(new.values())


def conflicts_with(new: Sequence[Judgement], now: CurrentCase) -> tuple[JudgementConflict, ...]:
    """The conflicts of judgements in a case that any of these has a part in."""
    ids = {judgement.judgement_id for judgement in new}
    found = conflicts_in(now)
    return tuple(one for one in found if not ids.isdisjoint((one.joining.judgement_id, one.parting.judgement_id)))


def bound(
    decision: Decision, subjects: tuple[object, ...], now: CurrentCase, at: datetime, lists: LegacyLists
) -> Judgement:
    """The judgement that a decision about these subjects is in this case. Raises BadJudgement, NotInCase."""
    if not decision.by.strip() or not decision.reason.strip():
        raise BadJudgement("a judgement needs a named person and a reason: give --by and --reason")
    value: dict[str, Any] | None
    if decision.kind in LEGACY_KINDS:
        named, value = _beside(subjects, now, lists)
    else:
        named = tuple(_subject(decision.kind, subject, now) for subject in subjects)
        value = dict(decision.value) if decision.value is not None else None
    _check(decision, named)
    if decision.kind is JudgementKind.NAME_PERSON:
        value = naming_value(value, named, now)
    told = None if decision.kind is JudgementKind.SIGN_OFF else value
    value = _with_basis(decision.kind, named[0], value, now)
    about = (decision.kind.value, list(named), decision.by, decision.role, decision.reason)
    stated = decision.at.isoformat() if decision.at else None
    identity = content_id("j", *about, stated or at.isoformat(), told)
    return Judgement(
        identity, decision.kind, named, decision.by, decision.role, decision.at or at, decision.reason, value
    )


def _with_basis(
    kind: JudgementKind, subject: str, value: dict[str, Any] | None, now: CurrentCase
) -> dict[str, Any] | None:
    """The value with what it was judged on: the snapshot that is signed, the value as read, the grade as computed."""
    if kind is JudgementKind.SIGN_OFF:
        if subject in now.unassessed:
            why = "its claims were corrected, or a new scope was set, since it was assessed"
            raise BadJudgement(f"{subject}: {why}; run first, then sign")
        return to_json(now.snapshot(subject))  # type: ignore[no-any-return]
    if kind is JudgementKind.CORRECT_CLAIM:
        claim, name = now.as_read[ClaimId(subject)], str((value or {}).get("field"))
        corrected_claim(claim, name, (value or {}).get("corrected"))
        return {**(value or {}), "read": value_of(claim, name)}
    if kind is JudgementKind.OVERRIDE_GRADE:
        return {**(value or {}), "computed": now.incident(subject).assessment.grade}
    if kind is JudgementKind.JUDGE_INCONSISTENCY:
        return judged_on(value, subject, now.inconsistencies)
    return value


def _check(decision: Decision, subjects: tuple[str, ...]) -> None:
    kind, number = decision.kind, len(subjects)
    only_one = kind in _ON_INCIDENTS | _WITH_BASIS
    if number == 0 or (kind in _PAIRS and number < 2) or (only_one and number != 1):
        raise BadJudgement(f"{kind}: {number} subjects are not what this kind of judgement is about")
    for needed, name, words in _VALUES:
        if kind is needed and (decision.value or {"": None}).get(name, "") not in words:
            told = ", ".join("null" if word is None else str(word) for word in words)
            raise BadJudgement(f'{kind}: needs the value {{"{name}": …}}, one of {told}')


#: kinds whose value is one word of a closed list
_VALUES: tuple[tuple[JudgementKind, str, tuple[str | None, ...]], ...] = (
    (JudgementKind.SOURCE_RISK, "risk", RISKS),
    (JudgementKind.SOURCE_CREDIBILITY, "credibility", CREDIBILITIES),
    (JudgementKind.JUDGE_INCONSISTENCY, "verdict", VERDICTS),
    (JudgementKind.OVERRIDE_GRADE, "grade", (None, *(grade.value for grade in Grade))),
)


def _beside(
    subjects: tuple[object, ...], now: CurrentCase, lists: LegacyLists
) -> tuple[tuple[str, ...], dict[str, Any]]:
    """An incident's code and the reference of one row, and which row it was at this moment."""
    if len(subjects) != 2 or not isinstance(subjects[1], str):
        raise BadJudgement("name an incident, and a row of an earlier list as list:code")
    code, reference = _subject(JudgementKind.SIGN_OFF, subjects[0], now), subjects[1]
    rows = lists.by_reference(reference)
    if len(rows) != 1:
        ids = ", ".join(f"{row.list}:{row.row_id}" for row in rows) or "check the code with `recount differences`"
        raise BadJudgement(f"{reference} fits {len(rows)} rows, not one: {ids}")
    return (code, reference), {"row_id": rows[0].row_id, "list_id": rows[0].list_id}


def _subject(kind: JudgementKind, subject: object, now: CurrentCase) -> str:
    if kind is JudgementKind.JUDGE_INCONSISTENCY:
        named = _selected_claim(subject, now) if isinstance(subject, dict) else str(subject)
        return finding_named(named, now.inconsistencies)
    if isinstance(subject, dict):
        return _selected_claim(subject, now) if kind in _ON_CLAIMS | _PAIRS else _selected(subject, now).code
    if not isinstance(subject, str) or not subject:
        raise BadJudgement(f"{subject!r} is neither a code, an id nor a selector")
    if kind in _ON_INCIDENTS:
        return now.incident(subject).code
    if kind in _ON_CLAIMS | _PAIRS and subject not in now.claims:
        raise BadJudgement(f"{subject}: no such claim in this case")
    return subject


def find(
    now: CurrentCase, place: str | None = None, day: date | None = None, target: str | None = None
) -> tuple[CurrentIncident, ...]:
    """The incidents at a place (by any of its names) on a day, in order of code; `target` narrows to what was hit.

    None is any place, any day, anything hit.
    """
    wanted = None if place is None else place.casefold().strip()
    return tuple(
        found
        for found in now.incidents
        if (wanted is None or wanted in _names(found))
        and (day is None or _covers(found, day))
        and target in (None, found.incident.event.target)
    )


def _selected(selector: Mapping[str, object], now: CurrentCase) -> CurrentIncident:
    try:
        place, day = str(selector["place"]), date.fromisoformat(str(selector["date"]))
    except (KeyError, ValueError) as why:
        raise BadJudgement(f"a selector is a place and an ISO date, not {canonical(dict(selector))}") from why
    target = selector.get("target")
    found = find(now, place, day, None if target is None else str(target))
    if len(found) != 1:
        codes = ", ".join(one.code for one in found) or "none"
        raise BadJudgement(f"{canonical(dict(selector))} fits {len(found)} incidents ({codes}), not one")
    return found[0]


def _selected_claim(selector: Mapping[str, object], now: CurrentCase) -> ClaimId:
    url, words = selector.get("url"), selector.get("words")
    if not isinstance(url, str) or not isinstance(words, str) or not words.strip():
        raise BadJudgement(f"a claim's selector is a url and words, not {canonical(dict(selector))}")
    reports = {report.report_id for report in now.reports.values() if report.url == url}
    found = [c.claim_id for c in now.claims.values() if c.report_id in reports and words in c.quote]
    if len(found) != 1:
        raise BadJudgement(f"{canonical(dict(selector))} fits {len(found)} claims of {len(reports)} reports, not one")
    return found[0]


def _names(found: CurrentIncident) -> set[str]:
    where = found.incident.where
    stated = (where.stated, where.name, where.name_ar) if where else ()
    return {name.casefold().strip() for name in stated if name}


def _covers(found: CurrentIncident, day: date) -> bool:
    start = found.incident.date.start
    return start is not None and start <= day <= (found.incident.date.end or start)


_LINE = '{"kind": "sign_off", "by": "Mara Quill", "role": "editor", "reason": "…", "subjects": ["RC-0001"]}'


def _decision(value: Mapping[str, Any], fault: str | None) -> tuple[Decision, tuple[object, ...]]:
    if fault:
        raise BadJudgement(f"{fault}; write each decision as one object a line, such as {_LINE}")
    if missing := [name for name in ("kind", "by", "reason", "subjects") if not value.get(name)]:
        raise BadJudgement(f"{missing[0]} is missing; a line is such as {_LINE}")
    if value["kind"] not in tuple(JudgementKind):
        raise BadJudgement(f"kind {value['kind']!r} is none of {', '.join(JudgementKind)}")
    if not isinstance(value["subjects"], list):
        raise BadJudgement(f"subjects must be a list in square brackets, such as {_LINE}")
    try:
        stated = value.get("at")
        at = datetime.fromisoformat(stated) if stated else None
        decision = Decision(
            JudgementKind(value["kind"]),
            _words(value["by"]),
            _words(value["reason"]),
            _words(value.get("role") or ""),
            at.replace(tzinfo=at.tzinfo or UTC) if at else None,
            value.get("value"),
        )
        return decision, tuple(value["subjects"])
    except (KeyError, ValueError, TypeError) as why:
        raise BadJudgement(f"{why}; found {json.dumps(dict(value), ensure_ascii=False)}") from why


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
