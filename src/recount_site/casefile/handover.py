"""A case as it is handed over for publication: each incident as it was signed, or as it stands where nobody has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from recount.publish import Dossier, Entry, Proposal, Risk, Signature
from recount.records import Judgement, Range, canonical, to_json

from .current import CurrentCase
from .naming import follow
from .standing import Snapshot, Standing

#: what the names of made-up reviewers carry, so that nobody takes an example for a record
INVENTED = "(invented"


def dossier(now: CurrentCase, note: str | None = None) -> Dossier:
    """Everything that publication draws on. `now` must be read under the policy that the release is made by.

    A signed incident comes with its signed value and with what would be otherwise today as proposals.
    """
    signed = {c.claim_id: c for s in now.standings.values() if s.signed for c in s.signed.claims}
    return Dossier(
        title=now.opened.title,
        entries=tuple(_entries(now)),
        claims={**signed, **now.claims},
        reports={**now.withdrawn, **now.reports},
        echoes=now.echoes,
        risks={publisher: Risk(risk) for publisher, risk in now.risks().items()},
        judgements=dict(Counter(judgement.kind.value for judgement in now.judgements)),
        note=note,
    )


def _entries(now: CurrentCase) -> Iterator[Entry]:
    today = {found.code for found in now.incidents}
    for code, standing in now.standings.items():
        snapshot = now.snapshot(code) if code in today else None
        shown = standing.signed or snapshot
        if shown is not None:
            yield Entry(
                code,
                shown.incident,
                shown.assessment,
                shown.claims,
                shown.matches,
                tuple(map(_signature, standing.sign_offs)),
                tuple(_proposals(standing, snapshot, now)),
            )


def _signature(sign_off: Judgement) -> Signature:
    return Signature(sign_off.by, sign_off.role, sign_off.at, sign_off.reason, INVENTED in sign_off.by)


def _proposals(standing: Standing, today: Snapshot | None, now: CurrentCase) -> Iterator[Proposal]:
    if standing.signed is None:
        return
    if today is None:
        leads = follow(standing.code, now.redirects)
        gone = f"its accounts are now in {leads}" if leads != standing.code else "its accounts are gone"
        yield Proposal("incident", standing.code, gone)
        return
    for name in standing.changed:
        yield Proposal(name.split(".")[-1], _words(standing.signed, name), _words(today, name))


def _words(snapshot: Snapshot, name: str) -> str:
    """A field's value in a few words: ranges as ranges, lists by their number."""
    value: object = snapshot
    for part in name.split("."):
        value = getattr(value, part)
    if value is None:
        return "not known"
    if isinstance(value, Range):
        ends = ("?" if end is None else str(end) for end in (value.low, value.high))
        return "–".join(ends)
    if isinstance(value, tuple):
        return f"{len(value)} of them"
    return str(value) if isinstance(value, str) else canonical(to_json(value))
