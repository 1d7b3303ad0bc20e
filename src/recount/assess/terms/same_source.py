"""Whether two speakers are one source by their names: a name cut short, with a word of role more, or its initials.

A report names a monitor in full, and then "the Observatory" or its activists; its own people are "our correspondent",
or by the outlet that it is. Counted apart, one voice would pass for several.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from ...codebook import languages, lexicon
from ...records import Claim, Claimant, ClaimantKind, ReportId
from .actors import folded

#: who is a party, or speaks for one, is told by the whole name: "Syria" is no "Syria Post"
_PARTIES = (ClaimantKind.BELLIGERENT, ClaimantKind.OFFICIAL)
#: words that two names share before they are one in reports apart; letters of an abbreviation
_SEVERAL, _LETTERS = 2, 3
#: letters that are left of a word without its article
_BARE = 3


def one_name_each(claims: Iterable[Claim], known: Iterable[str]) -> dict[tuple[ReportId, str], str]:
    """By report and folded name the name under which a speaker is counted: a `known` one, or the fullest told."""
    speakers = {(claim.report_id, folded(claim.claimant.name)): claim.claimant for claim in claims}
    found: dict[tuple[ReportId, str], str] = {}
    within: dict[str, set[ReportId]] = {name: set() for name in sorted(set(known) - {""})}
    for key in sorted(speakers, key=lambda one: (-len(telling(one[1])), one[1], one[0])):
        report, name = key
        called = next((c for c in within if _are_one(speakers[key], c, together=report in within[c])), name)
        within.setdefault(called, set()).add(report)
        found[key] = called
    return found


def _are_one(speaker: Claimant, name: str, *, together: bool) -> bool:
    """Whether a speaker is called by a name; a single word is one only where the same report has it in full."""
    said, full = telling(folded(speaker.name)), telling(name)
    if not said or not full:
        return folded(speaker.name) == name
    if said == full or speaker.kind in _PARTIES:
        return said == full
    shorter, longer = sorted((said, full), key=len)
    if {*shorter} <= {*longer}:
        return together or len(shorter) >= _SEVERAL
    return len(shorter) == 1 and len(shorter[0]) >= _LETTERS and shorter[0] == "".join(word[0] for word in longer)


@lru_cache(maxsize=8192)
def telling(name: str) -> tuple[str, ...]:
    """The words of a folded name that say who it is, in order: without articles and words of role."""
    bare = (
        next((w[len(a) :] for a in _words("source_articles") if w.startswith(a) and len(w) >= len(a) + _BARE), w)
        for w in name.split()
    )
    return tuple(word for word in bare if word not in _words("source_roles"))


def is_staff_of_report(speaker: Claimant, publishers: Iterable[str]) -> bool:
    """Whether an outlet's correspondent is the report's own: "a Mill Press correspondent" in a report of that press."""
    words = folded(speaker.name).split()
    if speaker.kind is not ClaimantKind.OUTLET or _words("the_staff").isdisjoint(words):
        return False
    said = {*telling(folded(speaker.name))}
    return any(not said.isdisjoint(telling(name)) for name in publishers)


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(folded(word) for language in languages() for word in lexicon(language, "access").get(name, ()))
