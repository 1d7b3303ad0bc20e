"""The belligerents of an incident, and the positions that officials take on it, side by side."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ...records import (
    About,
    Authority,
    Belligerent,
    BelligerentMention,
    BelligerentStatus,
    Claim,
    ClaimantKind,
    ClaimKind,
    Conceded,
    OfficialPosition,
    Range,
    Reason,
    Stance,
)
from ..terms.actors import actor_of, neutral_name, party
from ..terms.rules import Sentences
from ..terms.speakers import blamed, blames, naming, party_name
from ..terms.wording import reason

ACCEPTING = frozenset({Stance.ACCEPTS, Stance.JUSTIFIES})
POSITIONS = frozenset({ClaimKind.RESPONSIBILITY, ClaimKind.DISCLOSURE})
#: what an acceptance must be about to make a strike the accepting party's own
STRIKE_OR_MORE = (About.STRIKE, About.HARM, About.LEGALITY)


class Parties(NamedTuple):
    """The parties of an incident, and for each by which claims it is held to be one."""

    belligerents: tuple[Belligerent, ...]
    reasons: tuple[Reason, ...]


def belligerents(claims: tuple[Claim, ...], sentences: Sentences) -> Parties:
    """The parties blamed and those that accepted, each once; *known* only where it accepted on record."""
    mentions = {party_of(c): _mention(c) for c in claims if accepts(c)}
    accepted = {name: mention for name, mention in mentions.items() if name is not None}
    found = accepted | {party(mention): mention for mention in blamed(claims)}
    held: list[Belligerent] = []
    reasons: list[Reason] = []
    for key, mention in sorted(found.items()):
        status = BelligerentStatus.KNOWN if key in accepted else BelligerentStatus.SUSPECTED
        held.append(Belligerent(neutral_name(mention), mention.id, status))
        accepting = [c for c in claims if accepts(c) and party_of(c) == key]
        blaming = [c for c in claims if key in blames(c)]
        if accepting:
            facts = {"parties": neutral_name(mention), "stated": mention.stated}
            reasons.append(reason(sentences, "belligerents", "accepted_by_party", accepting, **facts))
        if blaming:
            reasons.append(_blamed(key, mention, blaming, sentences))
    return Parties(tuple(held), tuple(reasons))


def _blamed(key: str, mention: BelligerentMention, blaming: list[Claim], sentences: Sentences) -> Reason:
    """Who blames the party, those first in whose own words it is named; said to stand beside them where in none."""
    ordered = sorted(blaming, key=lambda claim: naming(claim, [key]) is None)
    shown = naming(ordered[0], [key])
    named = shown or next(m for m in ordered[0].belligerents if party(m) == key)
    return reason(
        sentences,
        "belligerents",
        "blamed_by" if shown else "blamed_beside",
        ordered,
        parties=neutral_name(mention),
        stated=named.stated,
        span=named.span if shown else None,
    )


def accepts(claim: Claim, *about: About) -> bool:
    """Whether a belligerent accepts on record; with `about`, that it is the strike, the harm …"""
    on_record = claim.kind is ClaimKind.RESPONSIBILITY and claim.authority is Authority.ON_RECORD
    return on_record and claim.stance in ACCEPTING and (not about or subject(claim) in about)


def denies_strike(claim: Claim) -> bool:
    """Whether a belligerent says that it did not happen or was not its doing; only a named voice can."""
    spoken = claim.authority in (Authority.ON_RECORD, Authority.OTHER_OFFICIAL) and not claim.claimant.anonymous
    denied = claim.kind is ClaimKind.RESPONSIBILITY and claim.stance is Stance.DENIES
    return denied and spoken and subject(claim) in (About.STRIKE, None)


def subject(claim: Claim) -> About | None:
    """What an official position is about."""
    return claim.about or (claim.official.about if claim.official else None)


def party_of(claim: Claim) -> str | None:
    """The party whose position it is, as `party` names it; None where nobody can tell."""
    if claim.official is not None and claim.official.belligerent:
        return party_name(claim.official.belligerent)
    named = claim.claimant.kind in (ClaimantKind.BELLIGERENT, ClaimantKind.OFFICIAL) and not claim.claimant.anonymous
    return party_name(claim.claimant.name) if named else None


def _mention(claim: Claim) -> BelligerentMention:
    stated = claim.official.belligerent if claim.official and claim.official.belligerent else claim.claimant.name
    return BelligerentMention(stated, actor_of(stated))


def positions(claims: Iterable[Claim]) -> tuple[OfficialPosition, ...]:
    """Every official position and disclosure among the claims; a publisher's own "could not verify" is none."""
    official = (c for c in claims if c.kind in POSITIONS and c.claimant.kind is not ClaimantKind.PUBLISHER)
    return tuple(
        OfficialPosition(
            belligerent=claim.official.belligerent if claim.official else None,
            stance=claim.stance,
            about=subject(claim),
            authority=claim.authority,
            report_id=claim.report_id,
            span=claim.span,
            conceded_killed=claim.official.conceded_killed if claim.official else None,
            conceded_injured=claim.official.conceded_injured if claim.official else None,
        )
        for claim in official
    )


def acknowledged(claims: Iterable[Claim], killed: Range | None, sentences: Sentences) -> tuple[Reason, ...]:
    """One sentence for each conceded number of dead: "acknowledged 2 of 10–45". It never moves the range."""
    conceding = [(c, c.official.conceded_killed) for c in claims if c.official and c.official.conceded_killed]
    return tuple(
        reason(
            sentences,
            "official",
            "acknowledged",
            [claim],
            conceded=_span(conceded, sentences),
            range=_span(killed, sentences),
            field=sentences.word("killed"),
        )
        for claim, conceded in conceding
        if conceded is not None
    )


def _span(range_: Range | Conceded | None, sentences: Sentences) -> str:
    ends = [] if range_ is None else [n for n in (range_.low, range_.high) if n is not None]
    return "–".join(map(str, dict.fromkeys(ends))) or sentences.word("unknown")
