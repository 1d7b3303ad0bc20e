"""Which persons appear by name: in a specimen all, in a release only the dead whom a named human judged may be named.

It fails closed. A name is left out, and the death counted as before, where the policy names nobody, where a claim that
was judged is gone or rejected, where anything in the case tells of this name as living, and where a choice is needed
(a child; somebody who was also reported injured, detained or missing) that was not made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from .. import codebook
from ..records import Claim, Harm
from .dossier import Entry, PersonNaming
from .exposure import Exposure
from .public_person import PublicFate, PublicPerson
from .record import ReleaseKind
from .rules import Extent
from .withheld import Withheld, folded

#: fates that may come before a death, and then need a choice of their own; any other but `killed` is of the living
BEFORE_DEATH = frozenset({Harm.INJURED, Harm.DETAINED, Harm.MISSING})
ADULT = 18
#: characters around a name in which a word for a child makes the person one
_AROUND = 60


def public_persons(entry: Entry, exposure: Exposure, kind: ReleaseKind) -> tuple[PublicPerson, ...]:
    """The persons of an incident by name: all with their fates at the desk, the judged dead in a release."""
    if kind is ReleaseKind.SPECIMEN:
        return tuple(_at_the_desk(entry, exposure))
    if not exposure.rules.persons_named:
        return ()
    named = {one.name.strip() for one in entry.namings if _may_be_named(one, entry, exposure)}
    return tuple(PublicPerson(name) for name in sorted(named))


def _at_the_desk(entry: Entry, exposure: Exposure) -> Iterator[PublicPerson]:
    found: dict[str, list[Claim]] = {}
    for claim in entry.persons:
        if claim.person is not None:
            found.setdefault(folded(claim.person.name), []).append(claim)
    for key in sorted(found):
        first = found[key][0].person
        yield PublicPerson(first.name if first else key, tuple(_fate(claim, exposure) for claim in found[key]))


def _fate(claim: Claim, exposure: Exposure) -> PublicFate:
    person, report = claim.person, exposure.dossier.reports.get(claim.report_id)
    return PublicFate(
        person.harm if person else None,
        person.age if person else None,
        claim.claimant.name or claim.claimant.kind.value,
        report.publisher if report else None,
        " ".join(claim.quote.split()),
    )


def _may_be_named(naming: PersonNaming, entry: Entry, exposure: Exposure) -> bool:
    judged = [claim for i in naming.claim_ids if (claim := exposure.dossier.claims.get(i)) is not None]
    beside = {claim.claim_id for claim in entry.persons}
    if not judged or len(judged) < len(naming.claim_ids) or not beside & set(naming.claim_ids):
        return False
    if any(_fate_of(c) is not Harm.KILLED or c.claim_id in exposure.dossier.rejected for c in judged):
        return False
    if all(exposure.permission(c.report_id).words is Extent.NONE for c in judged):
        return False  # whoever knows who told only a source at risk would find the source by the name
    told = [*judged, *_of_that_name(naming, judged, exposure)]
    others = {_fate_of(claim) for claim in told} - {Harm.KILLED}
    if not others <= BEFORE_DEATH or (others and not naming.earlier_fate):
        return False
    if not naming.minor and any(_is_minor(claim, exposure) for claim in told):
        return False
    return not Withheld(exposure.secrets).masks(naming.name)


def _fate_of(claim: Claim) -> Harm | None:
    return claim.person.harm if claim.person else None


def _of_that_name(naming: PersonNaming, judged: Iterable[Claim], exposure: Exposure) -> Iterator[Claim]:
    """Everything in the case told of this name, or of one that holds all its words or lies in it."""
    forms = [_words(naming.name), *(words for claim in judged for words in _names(claim))]
    for claim in exposure.dossier.claims.values():
        kept = claim.claim_id not in exposure.dossier.rejected
        if kept and any(mine <= theirs or theirs <= mine for theirs in _names(claim) for mine in forms):
            yield claim


def _names(claim: Claim) -> Iterator[frozenset[str]]:
    if claim.person is not None:
        yield from (_words(name) for name in (claim.person.name, *claim.person.aliases))


def _words(name: str) -> frozenset[str]:
    return frozenset(folded(name).split())


def _is_minor(claim: Claim, exposure: Exposure) -> bool:
    """True for a stated age below eighteen, or words for a child around the name."""
    person = claim.person
    if person is None or person.age is not None:
        return person is not None and person.age is not None and person.age < ADULT
    text, span = exposure.dossier.reports[claim.report_id].text, person.span or claim.span
    around = folded(text[max(0, span.start - _AROUND) : span.end + _AROUND])
    return bool(_child_words() & set("".join(c if c.isalnum() else " " for c in around).split()))


@cache
def _child_words() -> frozenset[str]:
    entries = [one for language in ("en", "ar") for one in codebook.lexicon(language, "people")["entry"]]
    return frozenset(folded(word) for one in entries if one.get("group") == "children" for word in one["words"])
