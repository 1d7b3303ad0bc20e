"""People told of as harmed, by name: whom each telling names, and whom two tellings both name.

Nobody is killed twice, so that a full name which few reports hold says more of two reports than their places and days
do: a later one names the day of the trial and the town of the court. A name is kept as its first and its last word,
each as words are compared elsewhere. It is never shown: reasons say how many are named.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ...records import Claim, ClaimId, ClaimKind, Harm, Report, Span
from .rules import rules
from .words import telling_names, words_in_order

#: the first and the last word of somebody's name
Name = tuple[str, str]
#: how many words after the first the last one stands at most
_TOGETHER = 2
#: what befalls people once; who is arrested, missing or set free is told of in many events
_HARMED = frozenset((Harm.KILLED, Harm.INJURED))


def name_of(told: str) -> Name | None:
    """A name as it is compared; None where it has fewer than two words that tell something."""
    words = telling_names(told)
    return (words[0], words[-1]) if len(words) > 1 and words[0] != words[-1] else None


def people_of(claims: Iterable[Claim], events: Sequence[Sequence[Claim]]) -> list[Mapping[Name, frozenset[ClaimId]]]:
    """For each event of a report, as its claims, the people named near them, with the claims that name them.

    Each claim of a person goes to the event whose claims stand nearest, and to none where they all stand far off.
    """
    found: list[dict[Name, set[ClaimId]]] = [defaultdict(set) for _ in events]
    for claim in claims:
        name = _harmed(claim)
        if name is None:
            continue
        near = [(min(_apart(claim.span, own.span) for own in event), n) for n, event in enumerate(events) if event]
        if near and min(near)[0] <= rules().words.around:
            found[min(near)[1]][name].add(claim.claim_id)
    return [{name: frozenset(ids) for name, ids in sorted(one.items())} for one in found]


def nearest(at: Span, events: Sequence[Sequence[Claim]]) -> tuple[int, Claim | None]:
    """Of the events of a report, as their claims, the one told nearest to some words, and its claim next to them.

    No claim where they all stand far off, unless the report tells of one event.
    """
    apart, number, claim = min(
        ((_apart(at, own.span), n, own) for n, event in enumerate(events) for own in event),
        key=lambda found: (found[0], found[1], found[2].claim_id),
    )
    return number, claim if apart <= rules().words.around or len(events) == 1 else None


def stretches_around(claims: Iterable[Claim], margin: int) -> list[tuple[int, int]]:
    """The stretches of a text so many characters around claims, in order, each as its first and last character."""
    stretches: list[tuple[int, int]] = []
    for start, end in sorted(_around(claim, margin) for claim in claims):
        if stretches and start <= stretches[-1][1]:
            stretches[-1] = stretches[-1][0], max(end, stretches[-1][1])
        else:
            stretches.append((start, end))
    return stretches


def _around(claim: Claim, margin: int) -> tuple[int, int]:
    """So many characters around a claim, as far as its item goes."""
    first, last = claim.item or Span(0, claim.span.end + margin)
    return max(first, claim.span.start - margin), min(max(last, claim.span.end), claim.span.end + margin)


def names_around(report: Report, claims: Iterable[Claim], names: Mapping[str, Iterable[Name]]) -> frozenset[Name]:
    """The names that stand in the words around these claims, their two words at most one word apart.

    `names` are those looked for, by their first words.
    """
    found = set()
    for start, end in stretches_around(claims, rules().words.around):
        words = words_in_order(report.text[start:end])
        for at, word in enumerate(words):
            for name in names.get(word, ()):
                if name[1] in words[at + 1 : at + 1 + _TOGETHER]:
                    found.add(name)
    return frozenset(found)


def _harmed(claim: Claim) -> Name | None:
    person = claim.person if claim.kind is ClaimKind.PERSON else None
    return name_of(person.name) if person and person.harm in _HARMED else None


def _apart(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
