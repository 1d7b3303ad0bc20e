"""Template tags for what officials disclosed and said: whether a disclosed strike means anything."""

from __future__ import annotations

from django import template
from django.template.context import Context

from recount.publish.public_disclosed import PublicDisclosed, PublicQuantity
from recount.publish.public_placebo import PublicPlacebo
from recount.publish.record import PublicClaim, PublicMatch
from recount.records import Shift

from ..pages import Page
from ..phrases import Phrases
from ..placebo_words import placebo_words

register = template.Library()


def _phrases(context: Context) -> Phrases:
    page: Page = context["this"]
    return page.phrases


@register.simple_tag(takes_context=True)
def placebo_told(context: Context, found: PublicPlacebo) -> str:
    """The finding in one sentence: the lift, or "no information" and why."""
    return placebo_words(_phrases(context), found.informs, (found.fit_own, found.fit_moved, found.compared))


@register.simple_tag(takes_context=True)
def moved_by(context: Context, shift: Shift) -> str:
    """By how many days the incidents were moved, and which way."""
    return _phrases(context).say("placebo.earlier" if shift.days < 0 else "placebo.later", days=abs(shift.days))


@register.filter
def counted_beside(told: PublicDisclosed) -> tuple[tuple[str, PublicQuantity], ...]:
    """The numbers of targets, sorties and engagements that a line tells, by name."""
    every = (("targets", told.targets), ("sorties", told.sorties), ("engagements", told.engagements))
    return tuple((name, number) for name, number in every if number is not None)


@register.simple_tag(takes_context=True)
def quantity(context: Context, number: PublicQuantity) -> str:
    """A number of things, as a range where it is one; in words where it is not known."""
    return _number(number, _phrases(context))


def _number(number: PublicQuantity, phrases: Phrases) -> str:
    if number.low is not None and number.low == number.high:
        return phrases.number(number.low)
    return phrases.ends(number.low, number.high)


@register.simple_tag(takes_context=True)
def match_told(context: Context, match: PublicMatch, claim: PublicClaim) -> str:
    """What a disclosed line beside an incident is compatible with: strikes, none, or a number unsaid."""
    phrases, strikes = _phrases(context), claim.event.strikes if claim.event else None
    if strikes == 0:
        return phrases.say("incident.match_none")
    if strikes is None and claim.disclosed is not None:
        return phrases.say("incident.match_unsaid")
    if match.indistinct_from:
        return phrases.say("incident.match", count=match.indistinct_from + 1)
    return phrases.say("incident.match_one")


@register.simple_tag(takes_context=True)
def engaged_told(context: Context, told: PublicDisclosed) -> str:
    """What a line says was hit: what was done, the kind of target, and how many where it says so."""
    phrases, found = _phrases(context), []
    for one in told.engaged:
        words = {"act": phrases.term("act", one.act), "kind": phrases.term("struck", one.kind)}
        if one.number is None or (one.number.low is None and one.number.high is None):
            found.append(phrases.say("disclosed.hit", **words))
        else:
            found.append(phrases.say("disclosed.hit_number", number=_number(one.number, phrases), **words))
    return phrases.words["site.semicolon"].join(found)
