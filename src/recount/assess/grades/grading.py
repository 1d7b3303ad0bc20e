"""Executing a grading scheme: the first rule whose conditions all hold answers, under each reading of the sources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ...records import AnyGrade, BelligerentMention, Claim, ClaimId, Reason, Status, StrikeStatus
from ..terms.actors import neutral_name, neutral_name_of, party
from ..terms.facts import Facts
from ..terms.rules import Condition, Rule, Scheme, Sentences, as_grade
from ..terms.speakers import blamed, naming
from ..terms.wording import and_others, reason, voice, without_place
from .another_party import names
from .evidence import Evidence
from .rivalry import blamed_apart, rivals


@dataclass(frozen=True, slots=True)
class Graded:
    """A strike status and a grade under both readings of the sources, with their reasons."""

    facts: Facts
    grade: AnyGrade | None
    grade_if_dependent: AnyGrade | None
    reasons: tuple[Reason, ...]


def grade(evidence: Evidence, scheme: Scheme) -> Graded:
    """What the scheme makes of the evidence; `facts` are those of the first reading, with the strike status."""
    facts, dependent = (judged(f, scheme) for f in (evidence.if_independent, evidence.if_dependent))
    mine, other = grade_of(facts, scheme), grade_of(dependent, scheme)
    reasons = [_grade_reason(facts, other, evidence, scheme)]
    status = first(scheme.strike_status, facts)
    if status is not None:
        ids, text = _explained(status, facts, evidence, scheme)
        reasons.insert(0, Reason("strike_status", status.name, ids, text))
        reasons += _held_by_status(status, facts, evidence, scheme)
    reasons += _denials_weighed(evidence, scheme)
    if scheme.show_conditions and mine is not None:
        reasons += _conditions(facts, evidence, scheme)
    return Graded(facts, mine, other, tuple(reasons))


def _held_by_status(status: Rule, facts: Facts, evidence: Evidence, scheme: Scheme) -> list[Reason]:
    """For each better grade that wants nothing but another strike status, the claims that the status rests on."""
    reached = first(scheme.grades, facts)
    better = scheme.grades[: scheme.grades.index(reached)] if reached else ()
    wanting = [rule for rule in better if {c.fact for c in rule.when if not c.holds(facts)} == {"strike_status"}]
    claims = evidence.behind(_rests_on(status, facts, scheme))
    others = and_others(scheme.sentences, len(claims) - 1) + without_place(scheme.sentences, claims[0])
    told = {"other": status.answer, "voice": voice(claims[0]), "others": others}
    ids = tuple(claim.claim_id for claim in claims)
    say = scheme.sentences.say
    return [Reason("grade", "held_by_status", ids, say("held_by_status", grade=r.answer, **told)) for r in wanting]


def _denials_weighed(evidence: Evidence, scheme: Scheme) -> list[Reason]:
    """The denials with those who say who is blamed: a denial by another party than that weighs nothing."""
    claims = evidence.claims["denial_weighed"]
    if not claims:
        return []
    parties = ", ".join(neutral_name(mention) for mention in blamed(claims))
    return [reason(scheme.sentences, "strike_status", "denial_weighed", claims, parties=parties)]


def _conditions(facts: Facts, evidence: Evidence, scheme: Scheme) -> list[Reason]:
    """For each grade down to the one reached, which of its conditions hold and which are missing."""
    reached = first(scheme.grades, facts)
    upto = scheme.grades[: scheme.grades.index(reached) + 1] if reached else scheme.grades
    found = []
    for rule in upto:
        held = [_condition(c, facts, scheme) for c in rule.when if c.holds(facts)]
        missing = [_condition(c, facts, scheme) for c in rule.when if not c.holds(facts)]
        sentence = "conditions_both" if held and missing else "conditions_met" if held else "conditions_lacking"
        told = {"answer": rule.answer, "facts": ", ".join(held), "lacking": ", ".join(missing)}
        ids = tuple(c.claim_id for c in evidence.behind([c.fact for c in rule.when]))
        found.append(Reason("grade.conditions", rule.name, ids, scheme.sentences.say(sentence, **told)))
    return found


def _condition(condition: Condition, facts: Facts, scheme: Scheme) -> str:
    value, word = getattr(facts, condition.fact), scheme.sentences.word
    if value is None or isinstance(value, bool):
        return word(f"fact_{condition.fact}")
    return word("condition").format(fact=word(f"fact_{condition.fact}"), value=value)


def judged(facts: Facts, scheme: Scheme) -> Facts:
    """The facts with the strike status that follows from them."""
    rule = first(scheme.strike_status, facts)
    return replace(facts, strike_status=StrikeStatus(rule.answer) if rule else None)


def grade_of(facts: Facts, scheme: Scheme) -> AnyGrade | None:
    """The grade that follows from judged facts; None where no source reports civilian harm."""
    rule = first(scheme.grades, facts)
    return as_grade(rule.answer) if rule else None


def first(rules: Sequence[Rule], facts: Facts) -> Rule | None:
    """The first rule whose conditions all hold."""
    return next((rule for rule in rules if all(c.holds(facts) for c in rule.when)), None)


def _grade_reason(facts: Facts, other: AnyGrade | None, evidence: Evidence, scheme: Scheme) -> Reason:
    """Both readings in one sentence, with the reason for the first."""
    rule, sentences = first(scheme.grades, facts), scheme.sentences
    if rule is None:
        return Reason("grade", "no_harm", (), sentences.say("no_harm"))
    ids, why = _explained(rule, facts, evidence, scheme)
    if rule.answer == other:
        return Reason("grade", rule.name, ids, sentences.say("one_reading", grade=rule.answer, reason=why))
    other_word = str(other) if other else sentences.word("not_graded")
    told = {"grade": rule.answer, "other": other_word, "sources": facts.harm_sources, "reason": why}
    return Reason("grade", rule.name, ids, sentences.say("both_readings", **told))


#: facts that are numbers of sources, of which a rule's sentence gives the first that it rests on
_COUNTED = ("harm_sources", "attribution_sources", "status_sources", "event_sources")


def _explained(rule: Rule, facts: Facts, evidence: Evidence, scheme: Scheme) -> tuple[tuple[ClaimId, ...], str]:
    """The claims that a rule's conditions rest on, and the sentence that says so."""
    sentences = scheme.sentences
    claims = evidence.behind(_rests_on(rule, facts, scheme))
    on_ground = any(c.fact == "ground_forces_blamed" for c in rule.when)
    against = scheme.ground_forces if on_ground else rivals(claims)
    parties = [m for m in blamed(claims) if party(m) in against]
    sources = next((getattr(facts, c.fact) for c in rule.when if c.fact in _COUNTED), facts.event_sources)
    quoted, mention = _telling(claims, against if parties else ())
    text = sentences.say(
        rule.name,
        answer=rule.answer,
        voice=voice(quoted, mention.span if mention else None),
        others=and_others(sentences, len(claims) - 1)
        + (sentences.word("blamed_apart") if rule.name == "rivals_blamed" and blamed_apart(claims, against) else "")
        + _doubts(sentences, quoted),
        sources=sources,
        noun=sentences.word("source" if sources == 1 else "sources"),
        rivals=facts.rivals_blamed,
        parties=", ".join(neutral_name(mention) for mention in parties) or sentences.word("nobody"),
        graded=_named(names(claims, scheme.graded, other=False), scheme),
        another=_named(names(claims, scheme.graded, other=True), scheme),
        blaming=facts.others_blamed,
    )
    return tuple(claim.claim_id for claim in claims), text


def _doubts(sentences: Sentences, claim: Claim) -> str:
    """Notes on the claim quoted: that whom it harmed is told of beside fighters alone, that it names no place."""
    told = {count.status for count in claim.counts if count.low != 0}
    open_beside = Status.COMBATANT in told and told <= {Status.COMBATANT, Status.UNKNOWN} and Status.UNKNOWN in told
    beside = sentences.word("beside_fighters") if open_beside else ""
    return beside + without_place(sentences, claim)


def _telling(claims: Sequence[Claim], parties: Iterable[str]) -> tuple[Claim, BelligerentMention | None]:
    """The first claim that names one of these parties in its own words, and the name; else the first claim."""
    named = ((claim, mention) for claim in claims if (mention := naming(claim, parties)))
    return next(named, (claims[0], None))


def _named(parties: Sequence[str], scheme: Scheme) -> str:
    return ", ".join(map(neutral_name_of, parties)) or scheme.sentences.word("nobody")


def _rests_on(rule: Rule, facts: Facts, scheme: Scheme) -> list[str]:
    """The facts that a rule's conditions name, those of the strike status by what that rests on in its turn.

    What is true of few claims stands before what is counted over many, so that the sentence quotes the telling words.
    """
    names = [c.fact for c in rule.when if c.fact != "strike_status" and c.at_most is None]
    if any(c.fact == "strike_status" for c in rule.when):
        status = first(scheme.strike_status, facts)
        names += _rests_on(status, facts, scheme) if status else []
    return sorted(names, key=lambda name: not isinstance(getattr(facts, name), bool))
