"""The assessment texts of a case: drafted by template, accepted or edited by named persons, stale when the case moves.

Nothing here rewrites a text. A draft of today is a proposal, and every acceptance or edit appends a whole new text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from recount import codebook
from recount.assess.narrative.narrative import Subject, draft, tie
from recount.assess.narrative.narrative_stale import Stale, stale
from recount.errors import BadJudgement, BadNarrative
from recount.records import ClaimId, Judgement, JudgementKind, Narrative, Sentence, SentenceOrigin

from .current import CurrentCase
from .naming import follow
from .narrative_text import EDITOR, NEW, Written, written
from .standing import Snapshot
from .store import Case

#: ids that people's own sentences bear: this and a number
OWN = "p"
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Author:
    """Who accepts or edits a text, in which role, and why."""

    by: str
    reason: str
    role: str = "reviewer"


@dataclass(frozen=True, slots=True)
class StandingText:
    """The text of an incident in one language as it stands: None where nobody accepted one, and why it is stale.

    `proposed` is the draft of today, `history` every text there was, oldest first.
    """

    code: str
    language: str
    narrative: Narrative | None
    stale: tuple[Stale, ...]
    proposed: tuple[Sentence, ...]
    history: tuple[Narrative, ...]

    @property
    def stale_sentences(self) -> tuple[str, ...]:
        """The ids of the stale sentences, in the order of the text."""
        return tuple(dict.fromkeys(found.sentence_id for found in self.stale))


def subject_of(value: Snapshot, now: CurrentCase) -> Subject:
    """What a text about this value may rest on: its claims, and those of the matches beside it."""
    claims = {claim.claim_id: claim for claim in value.claims}
    for match in value.matches:
        if match.claim_id in now.claims:
            claims.setdefault(match.claim_id, now.claims[match.claim_id])
    return Subject(value.incident, value.assessment, tuple(claims.values()), value.matches)


def rejected(judgements: Iterable[Judgement]) -> frozenset[ClaimId]:
    """The claims that people have rejected, the latest judgement on each standing."""
    kinds = (JudgementKind.ACCEPT_CLAIM, JudgementKind.REJECT_CLAIM)
    latest = {ClaimId(s): j.kind for j in judgements if j.kind in kinds for s in j.subjects}
    return frozenset(key for key, kind in latest.items() if kind is JudgementKind.REJECT_CLAIM)


def latest(narratives: Iterable[Narrative], redirects: Mapping[str, str]) -> dict[tuple[str, str], Narrative]:
    """The text that stands of each code and language. A code that was taken over keeps its texts as history."""
    return {(one.code, one.language): one for one in narratives if follow(one.code, redirects) == one.code}


def standing_text(now: CurrentCase, code: str, language: str) -> StandingText:
    """How the text of an incident stands. Raises NotInCase, CodebookError for a language without templates."""
    found = now.incident(code)
    subject = subject_of(now.snapshot(found.code), now)
    history = tuple(one for one in now.narratives if (one.code, one.language) == (found.code, language))
    narrative = history[-1] if history else None
    causes = stale(narrative.sentences, subject, rejected(now.judgements)) if narrative else ()
    return StandingText(found.code, language, narrative, causes, draft(subject, language), history)


def stale_texts(now: CurrentCase) -> dict[tuple[str, str], tuple[Stale, ...]]:
    """The texts that stand and are stale today, by code and language, with the reasons."""
    gone = rejected(now.judgements)
    codes = {found.code: found for found in now.incidents}
    found = {
        key: stale(one.sentences, subject_of(now.snapshot(one.code), now), gone)
        for key, one in latest(now.narratives, now.redirects).items()
        if one.code in codes
    }
    return {key: causes for key, causes in sorted(found.items()) if causes}


def accept(case: Case, text: StandingText, author: Author) -> Narrative:
    """The draft of today as the text that this person stands for.

    Raises BadNarrative where a person's own words would be lost by it: they are edited, never overwritten.
    """
    held = text.narrative.sentences if text.narrative else ()
    if own := [one.sentence_id for one in held if one.origin is SentenceOrigin.PERSON]:
        raise BadNarrative(0, f"people wrote {', '.join(own)}; a draft never takes their place: use --edit")
    return _append(case, text, text.proposed, author)


def edit(case: Case, now: CurrentCase, text: StandingText, content: str, author: Author) -> Narrative:
    """The text as a person edited it; without a text that stands the draft of today is what was edited.

    Raises BadNarrative for an id that is not in the text, or a claim that is not in the case.
    """
    base = text.narrative.sentences if text.narrative else text.proposed
    subject = subject_of(now.snapshot(text.code), now)
    numbers = [int(one.sentence_id[1:]) for one in _all(text) if _own(one)]
    sentences: list[Sentence] = []
    for one in written(content):
        if one.head in (NEW, EDITOR):
            numbers.append(max(numbers, default=0) + 1)
            sentences.append(_added(one, f"{OWN}{numbers[-1]}", subject))
        else:
            sentences.append(_kept(one, base, subject))
    return _append(case, text, tuple(sentences), author)


def uncarried(sentence: Sentence, subject: Subject) -> tuple[str, ...]:
    """The numbers of a sentence that no claim tied to it and no field that it states holds, as they are written."""
    claims = {claim.claim_id: claim for claim in subject.claims}
    held = " ".join(stated.value for stated in sentence.states)
    for tied in sentence.ties:
        claim = claims.get(tied.claim_id)
        numbers = [n for count in claim.counts for n in (count.low, count.high)] if claim else []
        held += f" {claim.quote if claim else ''} {' '.join(map(str, numbers))}"
    known = set(map(int, _NUMBER.findall(held)))
    return tuple(n for n in _NUMBER.findall(sentence.text) if int(n) not in known)


def _all(text: StandingText) -> Iterable[Sentence]:
    return (sentence for one in text.history for sentence in one.sentences)


def _own(sentence: Sentence) -> bool:
    return sentence.sentence_id[:1] == OWN and sentence.sentence_id[1:].isdigit()


def _added(one: Written, sentence_id: str, subject: Subject) -> Sentence:
    claims = {claim.claim_id: claim for claim in subject.claims}
    if unknown := [key for key in one.claims if key not in claims]:
        raise BadNarrative(one.line, f"no such claim in this incident: {', '.join(unknown)}")
    ties = tuple(tie(claims[key]) for key in one.claims)
    return Sentence(sentence_id, one.text, ties, (), SentenceOrigin.PERSON)


def _kept(one: Written, base: Sequence[Sentence], subject: Subject) -> Sentence:
    """A sentence that keeps its id: with its ties as they were, or as of today where it was written or read anew."""
    before = next((sentence for sentence in base if sentence.sentence_id == one.head), None)
    if before is None:
        known = ", ".join(sentence.sentence_id for sentence in base)
        why = f"[{one.head}] is no sentence of this text; there are {known}, [{NEW} CLAIM], [{EDITOR}]"
        raise BadNarrative(one.line, why)
    if one.text == before.text and not one.checked:
        return before
    claims = {claim.claim_id: claim for claim in subject.claims}
    ties = tuple(tie(claims[tied.claim_id]) for tied in before.ties if tied.claim_id in claims)
    states = tuple(
        replace(stated, value=value) for stated in before.states if (value := subject.value(stated.field)) is not None
    )
    origin = before.origin if one.text == before.text else SentenceOrigin.PERSON
    return Sentence(before.sentence_id, one.text, ties, states, origin)


def _append(case: Case, text: StandingText, sentences: tuple[Sentence, ...], author: Author) -> Narrative:
    if not author.by.strip() or not author.reason.strip():
        raise BadJudgement("a text needs a named person and a reason: give --by NAME and --reason WHY")
    try:
        made = Narrative(text.code, text.language, sentences, author.by, author.role, case.now(), author.reason)
    except ValueError as why:
        raise BadNarrative(0, str(why)) from why
    case.append(made)
    return made


def languages() -> tuple[str, ...]:
    """The languages in which texts can be drafted."""
    return codebook.narrative_languages()
