"""Assessment texts as the public may see them: sentences that a named person stands for, without withheld names.

A sentence rests on claims, and is as exposed as the most exposed of them. Claimants that may not be named are called
a source; a sentence that cannot be told without withheld words keeps its place and loses its words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .. import codebook
from ..records import Claim, PlacePrecision, Sentence
from .assessment_text import PublicSentence, PublicText
from .dossier import Entry, Text
from .eligible import targets
from .exposure import Exposure, in_order
from .record import ReleaseKind

_WHERE = "incident.where"
_FINE = frozenset({PlacePrecision.EXACT, PlacePrecision.LANDMARK, PlacePrecision.STREET, PlacePrecision.NEIGHBOURHOOD})
_ISOLATES = "\u2066\u2068\u2069"


def public_texts(entry: Entry, exposure: Exposure, kind: ReleaseKind) -> tuple[PublicText, ...]:
    """The texts of an incident; in a release only those that somebody stands for and nothing in them is stale."""
    released = kind is ReleaseKind.RELEASE
    shown = [text for text in entry.texts if not released or (text.role is not None and not text.stale)]
    return tuple(_public(text, entry, exposure) for text in sorted(shown, key=lambda text: text.language))


def _public(text: Text, entry: Entry, exposure: Exposure) -> PublicText:
    return PublicText(
        text.language,
        tuple(_sentence(sentence, text, entry, exposure) for sentence in text.sentences),
        text.role,
        text.at.date() if text.at and text.role else None,
    )


def _sentence(sentence: Sentence, text: Text, entry: Entry, exposure: Exposure) -> PublicSentence:
    found = [exposure.claims.get(t.claim_id) or exposure.dossier.claims.get(t.claim_id) for t in sentence.ties]
    claims = [claim for claim in found if claim is not None]
    known = len(claims) == len(found) and not _too_exact(sentence, entry, exposure)
    keys = (exposure.claim_keys[claim.claim_id] for claim in claims if claim.claim_id in exposure.claim_keys)
    return PublicSentence(
        key=sentence.sentence_id,
        text=exposure.ours(_nameless(sentence.text, claims, text.language, exposure)) if known else None,
        claims=tuple(sorted(keys, key=in_order)),
        origin=sentence.origin,
        of_the_editor=sentence.of_the_editor,
        stale=sentence.sentence_id in text.stale,
    )


def _too_exact(sentence: Sentence, entry: Entry, exposure: Exposure) -> bool:
    """True for a sentence on a place that the policy shows less exactly than the sentence may tell it."""
    where = entry.incident.where
    stated = any(one.field == _WHERE for one in sentence.states)
    coarse = bool(targets(entry) & exposure.rules.coarsening.targets)
    return stated and coarse and where is not None and where.precision in _FINE


def _nameless(text: str, claims: Sequence[Claim], language: str, exposure: Exposure) -> str:
    """The text with the names of claimants that may not be named taken out; many such in a row become one word."""
    words = codebook.narrative(language)["words"]
    one, many = words["nameless"], words["nameless_many"]
    every = {claim.claimant.name for claim in claims if claim.claimant.name}
    hidden = {claim.claimant.name for claim in claims if not exposure.describable(claim)} & every
    hidden |= {name for name in every if exposure.withheld_from_us.masks(name)}
    if not hidden:
        return text
    # A name that may be shown can hold one that may not: the longer is found first, and stays whole.
    names = "|".join(re.escape(name) for name in sorted(every, key=lambda name: (-len(name), name)))
    found = re.compile(f"([{_ISOLATES}]?)({names})([{_ISOLATES}]?)")
    text = found.sub(lambda name: one if name[2] in hidden else name[0], text)
    between = "|".join(re.escape(joint) for joint in (words["comma"], words["and"]))
    return re.sub(rf"{re.escape(one)}(?:(?:{between}){re.escape(one)})+", many, text)
