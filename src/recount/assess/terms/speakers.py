"""Who speaks in a claim: for the party blamed, in a report's own voice, or as a source of their own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from ...codebook import languages, lexicon
from ...records import Authority, BelligerentMention, Claim, Claimant, ClaimantKind, ClaimKind, Stance
from .actors import actor_of, folded, party

#: kinds of claims in which sources tell what happened
TELLING = frozenset({ClaimKind.HARM, ClaimKind.ACTION})
OFFICIAL_KINDS = frozenset({ClaimKind.RESPONSIBILITY, ClaimKind.DISCLOSURE, ClaimKind.STATEMENT})
ASSERTING = frozenset({None, Stance.ASSERTS, Stance.ACCEPTS})


def tells(claim: Claim) -> bool:
    """Whether the claim tells of an event as a source does, rather than taking an official position on it."""
    return claim.kind in TELLING and claim.stance in ASSERTING


def blames(claim: Claim) -> dict[str, BelligerentMention]:
    """The parties that a source's claim blames, by what makes them the same; naming one's own party blames nobody."""
    if not tells(claim):
        return {}
    own = party_name(claim.claimant.name)
    return {name: mention for mention in claim.belligerents if (name := party(mention)) != own}


def blamed(claims: Iterable[Claim]) -> tuple[BelligerentMention, ...]:
    """The parties that sources blame, one mention each."""
    found: dict[str, BelligerentMention] = {}
    for claim in claims:
        for name, mention in blames(claim).items():
            found.setdefault(name, mention)
    return tuple(found[name] for name in sorted(found))


def naming(claim: Claim, parties: Iterable[str]) -> BelligerentMention | None:
    """The first of these parties that the claim blames in its own words; they often stand beside those of the harm."""
    wanted, words = set(parties), " ".join(claim.words.split())
    mentions = (mention for name, mention in blames(claim).items() if name in wanted)
    return next((mention for mention in mentions if " ".join(mention.stated.split()) in words), None)


def speaks_for_party(claim: Claim, parties: Iterable[BelligerentMention]) -> bool:
    """Whether the claimant speaks for a party blamed: by its office, by authority, or by name.

    A belligerent's word counts as the blamed party's own where nobody is blamed: it may then be about its own strike.
    """
    if claim.kind in OFFICIAL_KINDS or claim.authority not in (None, Authority.NONE):
        return True
    if claim.claimant.kind not in (ClaimantKind.BELLIGERENT, ClaimantKind.OFFICIAL):
        return False
    known = {party(mention) for mention in parties}
    if not known:
        return claim.claimant.kind is ClaimantKind.BELLIGERENT
    return party_name(claim.claimant.name) in known


def party_name(name: str) -> str:
    """What a speaker's name shares with mentions of its party: the actor's id, or else the folded name."""
    return actor_of(name) or folded(name)


def own_voice(claim: Claim) -> bool:
    """Whether the report itself says it: its publisher, its staff, or nobody who could be told from the publisher."""
    speaker = claim.claimant
    return speaker.kind is ClaimantKind.PUBLISHER or speaker.anonymous or not speaker.name or _own_staff(speaker)


def are_accounts(speaker: Claimant) -> bool:
    """Whether a claimant is nobody but what others told: "local news accounts", «تقارير محلية»."""
    return not _words("accounts_of_others").isdisjoint(folded(speaker.name).split())


def publishes_as(speaker: Claimant, kinds: frozenset[ClaimantKind]) -> bool:
    """Whether a publisher is by its name one of these kinds: "Harbour Monitor", "Example Network for Human Rights"."""
    name = f" {folded(speaker.name)} "
    return speaker.kind is ClaimantKind.PUBLISHER and any(f" {words} " in name for words in _called(kinds))


@cache
def _called(kinds: frozenset[ClaimantKind]) -> tuple[str, ...]:
    """The words by which speakers of these kinds are called."""
    entries = (entry for language in languages() for entry in lexicon(language, "speech").get("speaker", ()))
    return tuple(folded(word) for entry in entries if entry["kind"] in kinds for word in entry["words"])


def _own_staff(speaker: Claimant) -> bool:
    """Whether an outlet's people speak who are the report's own: "our correspondent", or "the correspondent" alone."""
    if speaker.kind is not ClaimantKind.OUTLET:
        return False
    words = folded(speaker.name).split()
    ours = any(word in _words("own") and after in _words("staff") for word, after in pairwise(words))
    return ours or not _words("own_staff").isdisjoint(words) or _words("the_staff").issuperset(words)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(folded(word) for language in languages() for word in lexicon(language, "access").get(name, ()))
