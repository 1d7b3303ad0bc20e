"""The assessment text of an incident as templates draft it: a proposal, whose sentences a person accepts or edits.

The law of this module: no sentence states a number that no claim tied to it carries, the number of disclosed strikes
that fit alike excepted, which is the match's own. What has no claim is said to be unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...records import (
    Assessment,
    Claim,
    ClaimKind,
    Harm,
    Incident,
    Match,
    OfficialPosition,
    Sentence,
    Stated,
    StrikeStatus,
    Tie,
    canonical,
    digest_of,
    to_json,
)
from ..terms.wording import in_order
from .narrative_tolls import Toll, group_tolls, toll
from .narrative_words import Tongue, unknown_things

#: what of a claim is the reader's business and no part of what it says
_READER = frozenset({"reader", "confidence", "certain"})
#: fields of a count that texts were tied to before there were any: where they say nothing, they are no change
_LATER = frozenset({"of_wounds", "indirect"})
_OFFICIAL = frozenset({ClaimKind.RESPONSIBILITY, ClaimKind.STATEMENT})
_TELLING = frozenset({ClaimKind.HARM, ClaimKind.ACTION, ClaimKind.PERSON})


@dataclass(frozen=True, slots=True)
class Subject:
    """What a narrative is about: an incident with its assessment, all claims it may rest on, and its matches."""

    incident: Incident
    assessment: Assessment
    claims: tuple[Claim, ...]
    matches: tuple[Match, ...] = ()

    def told(self) -> tuple[Claim, ...]:
        """The claims of the incident itself, in order."""
        mine = set(self.incident.claim_ids)
        return in_order(claim for claim in self.claims if claim.claim_id in mine)

    def value(self, field: str) -> str | None:
        """The value of a field (`incident.date`, `assessment.killed`, `matches`) today; None where there is no such."""
        part, _, name = field.partition(".")
        if part == "matches":
            best = disclosed(self)
            return canonical(best.indistinct_from) if best else None
        owner = {"incident": self.incident, "assessment": self.assessment}.get(part)
        return canonical(to_json(getattr(owner, name))) if owner is not None and hasattr(owner, name) else None


def tie(claim: Claim) -> Tie:
    """The tie to a claim as it is read now."""
    value = {name: item for name, item in to_json(claim).items() if name not in _READER}
    value["counts"] = [{n: v for n, v in c.items() if v is not None or n not in _LATER} for c in value["counts"]]
    return Tie(claim.claim_id, digest_of(canonical(value).encode("utf-8", "surrogatepass")))


def draft(subject: Subject, language: str) -> tuple[Sentence, ...]:
    """The sentences that the templates of a language make of a subject; the same subject gives the same sentences.

    Raises CodebookError where the code book has no templates in this language.
    """
    tongue = Tongue.of(language)
    return tuple(
        _Drafting(subject, tongue).sentences(),
    )


@dataclass(frozen=True, slots=True)
class _Drafting:
    """One drafting of one subject in one language."""

    subject: Subject
    tongue: Tongue

    def sentences(self) -> Iterator[Sentence]:
        yield from self._event()
        yield from self._tolls()
        yield from self._responsibility()
        yield from self._positions()
        yield from self._disclosure()
        yield from self._grade()
        yield from self._unknown()

    def _say(self, key: str, template: str, claims: Sequence[Claim], fields: Sequence[str], **facts: str) -> Sentence:
        states = tuple(Stated(field, value) for field in fields if (value := self.subject.value(field)) is not None)
        ties = tuple(tie(claim) for claim in in_order(claims))
        return Sentence(key, self.tongue.say(template, **facts), ties, states)

    def _event(self) -> Iterator[Sentence]:
        incident, tongue = self.subject.incident, self.tongue
        claims = [claim for claim in self.subject.told() if claim.kind in _TELLING]
        facts = {
            "event": tongue.event(incident.event),
            "target": tongue.target(incident.event),
            "when": tongue.when(incident.date),
            "place": tongue.place(incident.where),
        }
        name = "reported" if facts["place"] else "reported_no_place"
        fields = ("incident.event", "incident.date", "incident.where")
        yield self._say("reported", name, claims, fields, **facts)
        if claims:
            yield self._say("told-by", "told_by", claims, (), who=tongue.voices(claims))

    def _tolls(self) -> Iterator[Sentence]:
        assessed, told = self.subject.assessment, self.subject.told()
        for harm, found in ((Harm.KILLED, assessed.killed), (Harm.INJURED, assessed.injured)):
            known = found is not None and found.known
            if known or harm is Harm.KILLED:
                yield self._toll(toll(harm, found, told, assessed.reasons, self.tongue))
        for part in group_tolls(assessed, told, self.tongue):
            yield self._toll(part)
        if assessed.combatants_killed is not None and assessed.combatants_killed.known:
            fighters = [c for c in told if any(n.status == "combatant" and n.harm is Harm.KILLED for n in c.counts)]
            if fighters:
                who = self.tongue.voices(fighters)
                yield self._say("fighters", "combatants_killed", fighters, ("assessment.combatants_killed",), who=who)
        if assessed.presumed_civilian:
            every = assessed.killed is not None and assessed.killed.high == assessed.presumed_civilian
            name = "presumed_all" if every else "presumed_some"
            yield self._say("presumed", name, (), ("assessment.presumed_civilian",))

    def _toll(self, found: Toll) -> Sentence:
        return self._say(found.key, found.template, found.claims, found.fields, **found.facts)

    def _responsibility(self) -> Iterator[Sentence]:
        assessed, told = self.subject.assessment, self.subject.told()
        fields, accusers = ("assessment.belligerents",), []
        for number, party in enumerate(assessed.belligerents, 1):
            said = [c for c in told if any((m.id or m.stated) == (party.id or party.name) for m in c.belligerents)]
            said = [claim for claim in said if claim.official is None]
            accusers += said
            if said:
                who, name = self.tongue.voices(said), self.tongue.party(party.id, party.name)
                yield self._say(f"blamed-{number}", "blamed", said, fields, party=name, who=who)
        if not assessed.belligerents:
            yield self._say("blamed-nobody", "blamed_nobody", (), fields)
        elif len(assessed.belligerents) > 1 or assessed.strike_status is StrikeStatus.CONTESTED:
            yield self._say("contested", "contested", accusers, (*fields, "assessment.strike_status"))

    def _positions(self) -> Iterator[Sentence]:
        positions = self.subject.assessment.official
        for number, position in enumerate(positions, 1):
            yield self._position(f"position-{number}", position)
        if not positions:
            yield self._unsettled()

    def _unsettled(self) -> Sentence:
        """Silence; or, where words of officials stand beside the incident that nobody has judged, these."""
        beside = {match.claim_id: match for match in self.subject.matches}
        spoken = [c for c in self.subject.claims if c.claim_id in beside and c.kind in _OFFICIAL]
        if not spoken:
            return self._say("silence", "silence", (), ("assessment.official",))
        rests_on = {claim_id for c in spoken for claim_id in beside[c.claim_id].rests_on}
        tied = [*spoken, *(c for c in self.subject.claims if c.claim_id in rests_on and c not in spoken)]
        return self._say("beside", "beside", tied, ("assessment.official",), who=self.tongue.voices(spoken))

    def _position(self, key: str, position: OfficialPosition) -> Sentence:
        claims = [c for c in self.subject.claims if c.report_id == position.report_id and c.span == position.span]
        words, conceded = self.tongue, position.conceded_killed
        facts = {
            "party": words.official(position.belligerent),
            "stance": words.stance(position.stance, position.about),
            "authority": words.word("authority", position.authority or "none"),
        }
        count = conceded.low if conceded else None
        held = [c for c in claims if c.official and c.official.conceded_killed == conceded]
        if conceded and count and count == conceded.high and held:
            return self._say(
                key,
                "position_conceded",
                held,
                ("assessment.official",),
                **facts,
                **words.number("count", count, "person"),
            )
        return self._say(key, "position", claims, ("assessment.official",), **facts)

    def _disclosure(self) -> Iterator[Sentence]:
        best = disclosed(self.subject)
        if best is None:
            return
        claims = [claim for claim in self.subject.claims if claim.claim_id == best.claim_id]
        facts = {"who": self.tongue.voices(claims), **self.tongue.number("count", best.indistinct_from + 1, "strikes")}
        name = "disclosure_many" if best.indistinct_from else "disclosure_one"
        yield self._say("disclosure", name, claims, ("matches",), **facts)

    def _grade(self) -> Iterator[Sentence]:
        assessed, words = self.subject.assessment, self.tongue
        if assessed.strike_status is not None:
            status = words.word("status", assessed.strike_status)
            why = self._because("strike_status")
            yield self._say("strike", "strike", why, ("assessment.strike_status",), status=status)
        fields = ("assessment.grade", "assessment.grade_if_dependent")
        if assessed.grade is None:
            yield self._say("grade", "grade_none", self._because("grade"), fields)
            return
        facts = {"grade": words.grade(assessed.grade), "meaning": words.word("meaning", assessed.grade, "")}
        other = assessed.grade_if_dependent
        name = "grade" if other in (None, assessed.grade) else "grade_both"
        told = words.grade(other) if other else ""
        yield self._say("grade", name, self._because("grade"), fields, other=told, **facts)

    def _unknown(self) -> Iterator[Sentence]:
        things = unknown_things(self.subject.incident, self.subject.assessment)
        if things:
            what = self.tongue.listed([self.tongue.word("unknown", thing) for thing in things])
            fields = ("incident.date", "incident.where", "assessment.killed", "assessment.injured")
            yield self._say("unknown", "unknown", (), fields, what=what)

    def _because(self, field: str) -> list[Claim]:
        ids = {key for reason in self.subject.assessment.reasons if reason.field == field for key in reason.claim_ids}
        return [claim for claim in self.subject.claims if claim.claim_id in ids]


def disclosed(subject: Subject) -> Match | None:
    """The disclosure that fits best, if any."""
    kinds = {claim.claim_id: claim.kind for claim in subject.claims}
    held = [match for match in subject.matches if kinds.get(match.claim_id) is ClaimKind.DISCLOSURE]
    return min(held, key=lambda match: (-match.score, match.rank, match.claim_id), default=None)
