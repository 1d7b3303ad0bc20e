"""What a position at hand beside an incident would change, if a person judged it to be of that incident.

The position enters no figure, no status and no grade: it is named as a proposal, with what would come of it, and what
is at hand is not asked for any more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..records import About, Assessment, Claim, Incident, Match, Reason, ScopeTerms, Stance
from .assessment import assess
from .grades.officials import subject
from .terms.rules import Scheme, scheme


@dataclass(frozen=True, slots=True)
class AtHand:
    """A position on record in a text of its own, and the match that sets it beside one incident alone."""

    claim: Claim
    match: Match


def with_at_hand(
    found: Assessment, incident: Incident, claims: Iterable[Claim], at_hand: Iterable[AtHand], scope: ScopeTerms | None
) -> Assessment:
    """An assessment with what each position at hand would make of its grade and strike status, where that is another.

    `claims` are those of the incident, and `scope` what it was assessed under.
    """
    own, grading = tuple(claims), scheme(found.scheme or found.policy)
    for one in at_hand:
        joined = replace(incident, claim_ids=tuple(sorted({*incident.claim_ids, one.claim.claim_id})))
        then = assess(joined, (*own, one.claim), found.policy, found.scheme, scope)
        if (then.grade, then.strike_status) != (found.grade, found.strike_status):
            needs = _needs(found, then, one, grading)
            found = replace(found, reasons=(*found.reasons, *_reasons(found, then, one, grading)), needs=needs)
    return found


def _reasons(found: Assessment, then: Assessment, one: AtHand, grading: Scheme) -> list[Reason]:
    sentences, made = grading.sentences, list[Reason]()
    beside = (("strike_status", found.strike_status, then.strike_status), ("grade", found.grade, then.grade))
    for field, now, after in beside:
        if now != after:
            told = {"parties": _party(one), "answer": after or sentences.word("not_graded")}
            made.append(Reason(field, _name(one), one.match.rests_on, sentences.say(_name(one), **told)))
    return made


def _needs(found: Assessment, then: Assessment, one: AtHand, grading: Scheme) -> tuple[str, ...]:
    """The needs without those that ask for what is at hand, and first what a person may do with it."""
    if then.grade == found.grade:
        return found.needs
    say, grade = grading.sentences.say, then.grade or grading.sentences.word("not_graded")
    accepted = {"harm_accepted", "strike_accepted"} if one.claim.stance is not Stance.DENIES else set[str]()
    asked = [need.sentence for need in grading.needs if accepted & need.set_.keys()]
    answered = {say(f"NEED_{sentence}", grade=grade) for sentence in asked}
    joining = say(f"NEED_{_name(one)}", parties=_party(one), grade=grade)
    return (joining, *(need for need in found.needs if need not in answered))


def _name(one: AtHand) -> str:
    """The name of the sentence that tells of a position at hand."""
    does = "denies" if one.claim.stance is Stance.DENIES else "accepts"
    return f"at_hand_{does}_{'harm' if subject(one.claim) is About.HARM else 'strike'}"


def _party(one: AtHand) -> str:
    official = one.claim.official
    return official.belligerent if official and official.belligerent else one.claim.claimant.name
