"""Our own sentences about an incident as the public may read them: quotations cut, claimants at risk unnamed.

The law of this module: between the first and the last quotation mark of a sentence stand a source's words, unless it is
certain that they are two quotations with nothing but a claimant's name between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..records import IN_HEADLINE, SAME_PICTURE, Claim, Reason
from .exposure import Exposure
from .passages import CUT
from .rules import Extent

#: what stands in our own sentences for a claimant that is not shown by name
NAMELESS = "a source"

# A quotation may hold quotation marks of its own.
_QUOTED = re.compile(r'"(.*)"', re.DOTALL)
# The claimant because of whom, and the claimant of whom a sentence tells: `(A, "…"): B, "…"`.
_BETWEEN = re.compile(r'"\): (?:(?P<who>[^"]*), )?"')
# Who knows one of two that show a picture finds the other by it.
_PICTURE = re.compile(rf"; {re.escape(SAME_PICTURE)} \([^)]*\)")


def reason_words(reason: Reason, exposure: Exposure) -> str | None:
    """The sentence of a reason as it may be shown; None where that cannot be told."""
    claims = [exposure.claims.get(key) or exposure.dossier.claims.get(key) for key in reason.claim_ids]
    known = [claim for claim in claims if claim is not None]
    if len(known) < len(claims):
        return None
    text = _shortened(reason.text, known, exposure)
    if not all("pictures" in exposure.permission(claim.report_id).fields for claim in known):
        text = _PICTURE.sub("", text)
    for claim in known:
        if claim.claimant.name and not exposure.describable(claim):
            text = text.replace(claim.claimant.name, NAMELESS)
    return exposure.ours(text)


def _shortened(text: str, claims: Sequence[Claim], exposure: Exposure) -> str:
    """The sentence with what it quotes cut to what may be shown, unless a source that may be quoted says the same."""
    if all(_quotable(claim, exposure) for claim in claims):
        return text
    whole = _QUOTED.search(text)
    if whole is None:
        return text
    start, end = whole.span(1)
    cut = start
    out = text[:start]
    names = {claim.claimant.name for claim in claims}
    for between in _parting(text[start:end], names | {f"{name}, {IN_HEADLINE}" for name in names} | {IN_HEADLINE}):
        out += _cut(text[cut : start + between.start()], claims, exposure) + between.group()
        cut = start + between.end()
    return out + _cut(text[cut:end], claims, exposure) + text[end:]


def _parting(quoted: str, names: set[str]) -> list[re.Match[str]]:
    """What parts one quotation from the other, where a sentence has two of them beyond doubt."""
    found = list(_BETWEEN.finditer(quoted))
    sure = len(found) == 1 and (found[0]["who"] is None or found[0]["who"] in names)
    return found if sure else []


def _cut(words: str, claims: Sequence[Claim], exposure: Exposure) -> str:
    """One quotation as it may be shown: whole, by the spans of the claim that it quotes, or not at all."""
    said = list(_saying(words, claims))
    if any(_quotable(claim, exposure) for claim in said):
        return words
    return _shown_words(said[0], exposure) if said else CUT.strip()


def _saying(words: str, claims: Iterable[Claim]) -> Iterable[Claim]:
    """The claims in whose words these stand."""
    plain = words.strip(" …")
    return (claim for claim in claims if plain in " ".join(claim.words.split()))


def _quotable(claim: Claim, exposure: Exposure) -> bool:
    permitted = exposure.permission(claim.report_id)
    if claim.headline and "title" not in permitted.fields:
        return False
    return permitted.words in (Extent.SENTENCE, Extent.TEXT)


def _shown_words(claim: Claim, exposure: Exposure) -> str:
    if claim.headline or exposure.permission(claim.report_id).words is Extent.NONE:
        return CUT.strip()
    source = exposure.dossier.reports[claim.report_id].text
    spans = sorted(count.span for count in claim.counts if count.span is not None)
    return CUT.join(source[slice(*span)] for span in spans) or CUT.strip()
