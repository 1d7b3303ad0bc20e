"""Why claims stand in one incident, in sentences: what people judged (`judged_reasons`), and one for every join.

A join names the claims that show what it says; what a report tells beside these, as far as nothing sets it apart, is
told of in a sentence of its own. Between them every claim of the event is named.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...records import Claim, ClaimId, Event, Reason, TimePrecision
from ..tellings.doubtful import Texts, of_no_one_event
from ..tellings.tellings import Telling
from ..terms.findings import Finding
from ..terms.wording import days_as_words, elsewhere, event_as_words, listed, names_kind, number_of, told_as_words
from .cluster import Bond
from .exactly import day_elsewhere, exactly, place_elsewhere
from .showing import showing

#: findings that a sentence names beside event, place and day, in this order; those in the second line speak against
_FOR = ("same_target", "same_killed", "same_injured", "same_method", "same_belligerent", "rare_words", "same_people",
        "people_mentioned", "same_accused", "same_street", "same_block", "near_copy", "translated_copy",
        "shared_picture", "within_publication", "published_together", "day_unknown", "next_day",
        "days_apart")  # fmt: skip
_AGAINST = ("close_killed", "other_killed", "partner_belligerent", "other_belligerent", "other_target",
            "other_part_of_day", "other_means", "other_means_alone", "another_assessment")  # fmt: skip


def grouping_reasons(
    event: Event, tellers: Sequence[Claim], bonds: Sequence[Bond], judged: Sequence[Reason], texts: Texts
) -> tuple[Reason, ...]:
    """The reasons of field `grouping`: what people judged, then the bonds, surest first, else the one report."""
    reasons = [*judged, *(_bond(bond) for bond in bonds)]
    reasons += _beside(bonds, {claim for reason in reasons for claim in reason.claim_ids})
    return tuple(reasons or _alone(event, tellers, texts))


def _alone(event: Event, tellers: Sequence[Claim], texts: Texts) -> list[Reason]:
    """The claims that name the kind of event or what was hit; those that only stand with them in a reason apart."""
    named = [claim for claim in tellers if _names(claim, event)] or tellers
    ids = tuple(sorted(claim.claim_id for claim in named))
    reports = listed(sorted({claim.report_id for claim in tellers}))
    tells = "tells" if len({claim.report_id for claim in tellers}) == 1 else "tell"
    text = f"{reports} alone {tells} of {told_as_words(event, named)}, in {number_of(len(ids), 'claim')}"
    text += elsewhere(event, named) + of_no_one_event(tellers, texts)
    reasons = [Reason("grouping", "one_report", ids, text)]
    rest = tuple(sorted(claim.claim_id for claim in tellers if claim.claim_id not in ids))
    return [*reasons, Reason("grouping", "same_report", rest, _more_claims(reports, rest))] if rest else reasons


def _names(claim: Claim, event: Event) -> bool:
    told = claim.event
    if told is None:
        return False
    return names_kind(claim, event.type) or (told.target is not None and told.target is event.target)


def _bond(bond: Bond) -> Reason:
    a, b = sorted((bond.first, bond.second), key=lambda telling: telling.report_id)
    found = {finding.rule: finding for finding in bond.comparison.findings}
    untold = next((words for rule, words in _UNTOLD.items() if rule in found), "a place that is not told")
    place = next((rule for rule in _PLACES if rule in found), None)
    at = "" if place in ("place_mentioned", "same_village") else f" on {found[place].text if place else untold}"
    ids = tuple(sorted(showing(bond)))
    event, kind_elsewhere = _event(a, b)
    day = _day(a, b)
    both = f"{a.report_id} and {b.report_id} both tell of {event}{at}{day}{kind_elsewhere}"
    named = f"; {found[place].text}" if place and not at else place_elsewhere(bond, ids) if place else ""
    named += day_elsewhere(bond, ids) if day else ""
    return Reason("grouping", _rule(found), ids, both + named + _more(bond, found))


def _beside(bonds: Sequence[Bond], named: set[ClaimId]) -> list[Reason]:
    """For each report that is joined to others, the claims of the same event that show nothing of what joins them."""
    joined = {one.telling_id: one for bond in bonds for one in (bond.first, bond.second)}
    found = []
    for telling in sorted(joined.values(), key=lambda one: (one.report_id, one.telling_id)):
        ids = tuple(claim.claim_id for claim in telling.claims if claim.claim_id not in named)
        if ids:
            found.append(Reason("grouping", "same_report", ids, _more_claims(telling.report_id, ids)))
    return found


def _more_claims(reports: str, ids: Sequence[ClaimId]) -> str:
    """Nothing shows these claims to be of the event, and the sentence does not say that anything did."""
    them, they = ("it", "it") if len(ids) == 1 else ("them", "they")
    more = f"{reports} holds {number_of(len(ids), 'claim')} more"
    return f"{more}, kept with these since nothing read in {them} sets {them} apart; {they} may be of another event"


#: what stands for the place where not both tell one
_UNTOLD = {"place_untold": "a place read in one of them alone", "places_untold": "a place read in neither"}
_PLACES = ("same_place", "same_village", "nested_place", "place_mentioned", "touching_places", "same_name_other_point")


def _event(a: Telling, b: Telling) -> tuple[str, str]:
    """What both tell of, and a clause on the kind where the words of one or both do not name it.

    It is "an event" where they do not tell of one kind, or not in words that name it.
    """
    kind = min(a.types & b.types, default=None)
    silent: list[str] = [
        one.report_id for one in (a, b) if kind and not any(names_kind(claim, kind) for claim in one.claims)
    ]
    if not silent or event_as_words(kind) == event_as_words(None):
        return event_as_words(kind), ""
    return event_as_words(None), f"; {event_as_words(kind)} was read elsewhere in {listed(silent)}"


def _day(a: Telling, b: Telling) -> str:
    """The day both state; nothing where a further clause must say how their times relate."""
    if a.when is None or b.when is None or not (a.stated and b.stated) or a.when.days_from(b.when):
        return ""
    fine = (TimePrecision.HOUR, TimePrecision.DAY_PART, TimePrecision.DAY)
    one_stretch = (a.when.start, a.when.end) == (b.when.start, b.when.end)
    if one_stretch and a.when.precision in fine and b.when.precision in fine:
        return f" on {days_as_words(a.when)}"
    return f" in days that overlap ({days_as_words(a.when)}; {days_as_words(b.when)})"


def _more(bond: Bond, found: dict[str, Finding]) -> str:
    speaking = [exactly(bond, found[rule]) for rule in _FOR if rule in found]
    against = [f"though {found[rule].text}" for rule in _AGAINST if rule in found]
    return "".join(f"; {clause}" for clause in (*speaking, *against))


def _rule(found: dict[str, Finding]) -> str:
    place = next((rule for rule in _PLACES if rule in found), "near_copy")
    time = next((rule for rule in ("same_day", "same_days", "same_stretch", "next_day") if rule in found), None)
    return f"{place}_{time}" if time else place
