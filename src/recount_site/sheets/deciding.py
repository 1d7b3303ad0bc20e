"""From an edited cell to the decision that it stands for, or the reason why it stands for none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from recount.errors import BadJudgement
from recount.records import Claim, ClaimId, InconsistencyVerdict, JudgementKind, to_json

from ..casefile.current import CurrentCase
from .columns import TableName, column
from .grammar import belligerents_typed, date_typed, number_typed, place_typed
from .returned import Edit
from .tables import anchor

_CLAIM_WORDS = {"accept": JudgementKind.ACCEPT_CLAIM, "reject": JudgementKind.REJECT_CLAIM}
_PAIR_WORDS = {"same": JudgementKind.SAME_AS_LEGACY, "not same": JudgementKind.NOT_SAME_AS_LEGACY}
_SIGN_WORDS = {"sign": JudgementKind.SIGN_OFF, "withdraw": JudgementKind.WITHDRAW_SIGN_OFF}
#: kinds of waiting (as the ids of the queue begin) -> the words that decide them
_QUEUE_WORDS: Mapping[str, Mapping[str, JudgementKind]] = {
    "claim": _CLAIM_WORDS, "sign": _SIGN_WORDS, "change": _SIGN_WORDS, "earlier": _PAIR_WORDS,
}  # fmt: skip
#: the words that decide an apparent inconsistency
_VERDICTS = {
    "confirm": InconsistencyVerdict.CONFIRMED,
    "reject": InconsistencyVerdict.REJECTED,
    "leave open": InconsistencyVerdict.OPEN,
}
_FIELDS = {"place": "where", "date": "when", "claimant": "claimant", "belligerents": "belligerents"}


@dataclass(frozen=True, slots=True)
class Meant:
    """What an edited cell stands for: a kind of judgement, what it is about, and its value.

    `target` is the one thing that it decides, so that two cells that decide the same thing are found.
    """

    kind: JudgementKind
    subjects: tuple[str, ...]
    value: dict[str, Any] | None = None
    target: str = ""


def meant(edit: Edit, now: CurrentCase) -> Meant:
    """The decision of an edited cell. Raises BadJudgement where it stands for none, NotInCase for an unknown code."""
    if edit.fault:
        raise BadJudgement(edit.fault)
    words = column(edit.table, edit.column).words
    typed = edit.typed
    if words and typed:
        typed = next((word for word in words if word.casefold() == typed.casefold()), "")
        if not typed:
            raise BadJudgement(f"{edit.typed!r} is none of the words of this column: {', '.join(words)}")
    made = _MEANT[edit.table](edit, typed, now)
    return Meant(made.kind, made.subjects, made.value, made.target or f"{edit.column}:{edit.row_id}")


def _queue(edit: Edit, typed: str, now: CurrentCase) -> Meant:
    wait, _, subject = edit.row_id.partition(":")
    if wait == "inconsistency" and typed in _VERDICTS:
        value = {"verdict": _VERDICTS[typed].value}
        return Meant(JudgementKind.JUDGE_INCONSISTENCY, (subject,), value, f"inconsistency:{subject}")
    kind = _QUEUE_WORDS.get(wait, {}).get(_filled(typed))
    if kind is None:
        able = (
            ", ".join(_VERDICTS if wait == "inconsistency" else _QUEUE_WORDS.get(wait, {}))
            or "no word; correct it on its own sheet"
        )
        raise BadJudgement(f"{typed!r} does not decide what waits here; a row of this kind takes {able}")
    if wait == "earlier":
        return _pair(kind, subject)
    return Meant(kind, (subject,), None, f"{'decision' if wait == 'claim' else 'sign-off'}:{subject}")


def _pair(kind: JudgementKind, row_id: str) -> Meant:
    code, _, reference = row_id.partition("|")
    return Meant(kind, (code, reference), None, f"pair:{row_id}")


def _earlier(edit: Edit, typed: str, now: CurrentCase) -> Meant:
    return _pair(_PAIR_WORDS[_filled(typed)], edit.row_id)


def _incidents(edit: Edit, typed: str, now: CurrentCase) -> Meant:
    if edit.column == "grade override":
        return Meant(JudgementKind.OVERRIDE_GRADE, (edit.row_id,), {"grade": typed or None})
    if edit.column == "sign-off":
        return Meant(_SIGN_WORDS[_filled(typed)], (edit.row_id,))
    if edit.column == "note":
        return _note(edit)
    other = now.incident(_filled(typed))
    if other.code == now.incident(edit.row_id).code:
        raise BadJudgement(f"{typed} is this very incident; write the code of another")
    own = anchor(now.incident(edit.row_id), now)
    return Meant(JudgementKind.SAME_INCIDENT, (own, anchor(other, now)))


def _claims(edit: Edit, typed: str, now: CurrentCase) -> Meant:
    if edit.column == "decision":
        return Meant(_CLAIM_WORDS[_filled(typed)], (edit.row_id,))
    if edit.column == "note":
        return _note(edit)
    claim = _claim(edit.row_id, now)
    if edit.column == "belongs here":
        return _apart(claim, _filled(typed), now)
    values = {"place": place_typed, "date": date_typed, "belligerents": belligerents_typed, "claimant": _claimant}
    return _corrected(claim.claim_id, _FIELDS[edit.column], values[edit.column](typed, claim))


def _claimant(typed: str, claim: Claim) -> Any:
    return {**to_json(claim.claimant), "name": _filled(typed), "anonymous": False, "span": None}


def _apart(claim: Claim, typed: str, now: CurrentCase) -> Meant:
    """A claim apart from its incident: from a claim of another report in it, or if there is none of its own report."""
    found = next((one for one in now.incidents if claim.claim_id in one.incident.claim_ids), None)
    others = sorted(set(found.incident.claim_ids) - {claim.claim_id}) if found else []
    elsewhere = [one for one in others if now.claims[one].report_id != claim.report_id]
    if not others:
        raise BadJudgement("it stands in no incident together with another claim; to set it aside, reject it")
    return Meant(JudgementKind.NOT_SAME_INCIDENT, (claim.claim_id, (elsewhere or others)[0]))


def _numbers(edit: Edit, typed: str, now: CurrentCase) -> Meant:
    claim_id, _, at = edit.row_id.partition("#")
    value = number_typed(typed) if edit.column == "number" else typed or None
    if value is None and edit.column != "group":
        raise BadJudgement(f"{edit.column} cannot be emptied; choose a word, “unknown” where it is not known")
    return _corrected(_claim(claim_id, now).claim_id, f"counts.{at}.{edit.column}", value)


def _sources(edit: Edit, typed: str, now: CurrentCase) -> Meant:
    risk = edit.column == "risk"
    kind = JudgementKind.SOURCE_RISK if risk else JudgementKind.SOURCE_CREDIBILITY
    return Meant(kind, (edit.row_id,), {edit.column: _filled(typed)})


def _note(edit: Edit) -> Meant:
    return Meant(JudgementKind.NOTE, (edit.row_id,), {"note": _filled(edit.typed)})


def _corrected(claim: ClaimId, name: str, value: Any) -> Meant:
    return Meant(JudgementKind.CORRECT_CLAIM, (claim,), {"field": name, "corrected": value})


def _claim(claim_id: str, now: CurrentCase) -> Claim:
    found = now.claims.get(ClaimId(claim_id))
    if found is None:
        raise BadJudgement(f"{claim_id}: no such claim in this case any more")
    return found


def _filled(typed: str) -> str:
    if not typed:
        raise BadJudgement("a decision is not taken back by emptying its cell; decide otherwise instead")
    return typed


_MEANT = {
    TableName.QUEUE: _queue,
    TableName.EARLIER: _earlier,
    TableName.INCIDENTS: _incidents,
    TableName.CLAIMS: _claims,
    TableName.NUMBERS: _numbers,
    TableName.SOURCES: _sources,
}
