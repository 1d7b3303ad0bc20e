"""What the desk's pages of requests show: the letter as it would leave, what stays and why, and what is on record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from recount.publish import Dossier
from recount.publish.request_terms import allowable, kinds_that_stay
from recount.records import Digest, Recipient, RequestDraft, RequestOutcome, digest_of

from ...casefile.requested import Asked, asked
from ...casefile.store import Case
from ...public.phrases import Phrases
from ..approving import draft_of
from ..declaring import recipient
from ..wording import catalogue as letter_words
from .wording import catalogue

_MAIN = re.compile(r"<main>(.*)</main>", re.S)
#: names of places within the letter's page, which would be there twice beside the other language's
_ANCHOR = re.compile(r' (?:id|aria-labelledby)="[a-z]+"')


@dataclass(frozen=True, slots=True)
class Stays:
    """One thing that does not leave: what it is, why, and how much of it the incident has where that can be counted."""

    what: str
    why: str
    here: str = ""


@dataclass(frozen=True, slots=True)
class Act:
    """One act on record: what was done, by whom in which role, when and why."""

    done: str
    by: str
    role: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class File:
    """One file of a request with its size in bytes and its SHA-256."""

    name: str
    size: int
    digest: Digest


def stays(to: Recipient, told: tuple[str, ...], language: str, dossier: Dossier | None, code: str) -> tuple[Stays, ...]:
    """All that is not in the letter: fields that this recipient is not told, and what goes to nobody."""
    words, facts = catalogue(language), letter_words(language)
    unlisted = [Stays(facts[f"fact.{field}"], words["why.not_listed"]) for field in allowable() if field not in told]
    counted = _counted(dossier, code, words) if dossier else {}
    never = [Stays(words[f"stays.{k}"], words[f"why.{k}"], counted.get(k, "")) for k in kinds_that_stay()]
    return (*never, *unlisted)


def _counted(dossier: Dossier, code: str, words: Mapping[str, str]) -> dict[str, str]:
    """How much of what stays an incident has: numbers alone, for the desk."""
    entry = next((one for one in dossier.entries if one.code == code), None)
    if entry is None:
        return {}
    reports = {claim.report_id: dossier.reports[claim.report_id] for claim in entry.claims}
    found = {
        "sources": ("reports", len(reports)),
        "addresses": ("links", sum(1 for report in reports.values() if report.url)),
        "words": ("accounts", len(entry.claims)),
        "persons": ("named", len({claim.person.name for claim in entry.persons if claim.person})),
    }
    return {kind: words[f"why.{word}"].format(count=number) for kind, (word, number) in found.items()}


def letter_body(files: Mapping[str, bytes], language: str) -> str:
    """The letter out of its very bytes, without the frame of its page: our own template wrote and escaped it."""
    found = _MAIN.search(files[f"{language}.html"].decode("utf-8"))
    return _ANCHOR.sub("", found[1]) if found else ""


def listed_files(files: Mapping[str, bytes]) -> tuple[File, ...]:
    """The files of a request in the order of their names."""
    return tuple(File(name, len(files[name]), digest_of(files[name])) for name in sorted(files))


def one_asked(case: Case, digest: str) -> Asked:
    """The request of a digest with all that was done with it. Raises CannotAsk."""
    draft = draft_of(case, digest)
    return next(one for one in asked(case) if one.draft.digest == draft.digest)


def acts(case: Case, one: Asked, language: str) -> tuple[Act, ...]:
    """What is on record of a request, oldest first."""
    words = catalogue(language)
    found = [_declared(case, one.draft, words), *_signed(one, words)]
    noted = (o for o in case.records(RequestOutcome) if o.digest == one.draft.digest)
    found += (_noted(outcome, words, Phrases(language)) for outcome in noted)
    return tuple(sorted(found, key=lambda act: act.at))


def _declared(case: Case, draft: RequestDraft, words: Mapping[str, str]) -> Act:
    before = [r for r in case.records(Recipient) if r.name == draft.recipient and r.at <= draft.at]
    to = before[-1] if before else recipient(case, draft.recipient)
    return Act(words["request.declared"], to.by, "", to.at, to.reason)


def _signed(one: Asked, words: Mapping[str, str]) -> Iterator[Act]:
    yield Act(words["request.drafted"], one.draft.by, one.draft.role, one.draft.at, one.draft.reason)
    if (made := one.approval) is not None:
        yield Act(words["request.approved"], made.by, made.role, made.at, made.reason)


def _noted(outcome: RequestOutcome, words: Mapping[str, str], phrases: Phrases) -> Act:
    came = f"{words[f'desk.{outcome.outcome.value}']} ({phrases.day(outcome.on)})"
    return Act(f"{words['request.noted']}{phrases.words['site.colon']}{came}", outcome.by, "", outcome.at, outcome.note)
