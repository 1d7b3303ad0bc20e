"""Template tags of the public pages: words, ranges, dates, places and links, in the page's language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from django import template
from django.template.context import Context

from recount.publish import ChangeKind, IncidentChange, Meaning, Period, Reconciled, ReleaseChanges, Residual
from recount.publish.public_words import Party, Passage, Segment
from recount.publish.record import PublicClaim, PublicControl, PublicCount, PublicIncident, PublicPlace, PublicTime
from recount.records import ClaimKind, Conceded, Range

from ..change_words import field_words, value_words
from ..marks import anchored
from ..pages import Page
from ..phrases import Phrases
from ..timeline import Mark

register = template.Library()

#: rules of a highest end above which nobody says how many more there were
OPEN_ENDS = frozenset({"open_end", "enumerated_open", "vague_open"})
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def _page(context: Context) -> Page:
    page: Page = context["this"]
    return page


def _phrases(context: Context) -> Phrases:
    return _page(context).phrases


@register.simple_tag(takes_context=True)
def say(context: Context, key: str, **facts: object) -> str:
    """The words under a key of the catalogue, filled in."""
    return _phrases(context).say(key, **facts)


@register.simple_tag(takes_context=True)
def term(context: Context, section: str, value: str | None) -> str:
    """The word for a value of a closed vocabulary."""
    return _phrases(context).term(section, value)


@register.simple_tag(takes_context=True, name="range")
def range_words(context: Context, found: Range | Conceded | None) -> str:
    """A range in words."""
    return _phrases(context).range(found)


@register.simple_tag(takes_context=True)
def toll(context: Context, incident: PublicIncident, field: str) -> str:
    """The range of one field of an incident in words; a lone number that nobody bounds from above is a least one."""
    found: Range | None = getattr(incident, field)
    is_open = any(reason.field == f"{field}.high" and reason.rule in OPEN_ENDS for reason in incident.reasons)
    if found is not None and is_open and found.low == found.high:
        return _phrases(context).ends(found.low, None)
    return _phrases(context).range(found)


@register.simple_tag(takes_context=True)
def ends(context: Context, low: int | None, high: int | None) -> str:
    """The range between two ends in words."""
    return _phrases(context).ends(low, high)


@register.simple_tag(takes_context=True)
def sums(context: Context, low: int | None, high: int | None) -> str:
    """The range between a sum of minima and a sum of maxima in words."""
    return _phrases(context).sum(low, high)


@register.simple_tag(takes_context=True)
def tallied(context: Context, one: Reconciled) -> str:
    """The number of a tally as stated."""
    return _phrases(context).tallied(one)


@register.simple_tag(takes_context=True)
def tally_area(context: Context, one: Reconciled) -> str:
    """The area of a tally, or the places of a toll of several."""
    return _phrases(context).area(one)


@register.simple_tag(takes_context=True)
def residual(context: Context, found: Residual) -> str:
    """What a tally holds more or fewer than the incidents beside it, in words."""
    return _phrases(context).residual(found)


@register.simple_tag(takes_context=True)
def stated(context: Context, count: PublicCount) -> str:
    """A number as an account states it."""
    return _phrases(context).stated(count)


@register.simple_tag(takes_context=True)
def when(context: Context, time: PublicTime | None) -> str:
    """A date in words."""
    return _phrases(context).when(time)


@register.simple_tag(takes_context=True)
def moment(context: Context, time: PublicTime | None) -> str:
    """A date in words, with the part of the day where one is stated."""
    return _phrases(context).moment(time)


@register.simple_tag(takes_context=True)
def counted(context: Context, time: PublicTime | None) -> str:
    """The period of a tally in words."""
    return _phrases(context).counted(time) or _phrases(context).say("context.period_none")


@register.simple_tag(takes_context=True)
def day(context: Context, found: date) -> str:
    """A day in words."""
    return _phrases(context).day(found)


@register.simple_tag(takes_context=True)
def place(context: Context, found: PublicPlace | None) -> str:
    """A place by its name."""
    return _phrases(context).place(found)


@register.simple_tag(takes_context=True)
def metres(context: Context, found: int) -> str:
    """A distance in words."""
    return _phrases(context).metres(found)


@register.simple_tag(takes_context=True)
def party(context: Context, found: Party) -> str:
    """An armed party by its neutral name."""
    return _phrases(context).party(found)


@register.simple_tag(takes_context=True)
def to(context: Context, place: str, language: str | None = None) -> str:
    """The relative address of a page by its place (`map/`, `incidents/EX-01/`), in this language or another."""
    page = _page(context)
    return f"{page.root}{language or page.language}/{place}index.html"


@register.simple_tag(takes_context=True)
def incident_at(context: Context, code: str) -> str:
    """The relative address of an incident's page."""
    return to(context, f"incidents/{code}/")


@register.simple_tag(takes_context=True)
def claim_at(context: Context, key: str) -> str:
    """The relative address of a claim's words in its report."""
    report = key.split(".", 1)[0]
    return f"{to(context, f'reports/{report}/')}#{key}"


@register.simple_tag(takes_context=True)
def file(context: Context, name: str) -> str:
    """The relative address of a file of the release folder."""
    return f"{_page(context).root}{name}"


@register.simple_tag(takes_context=True)
def report_at(context: Context, key: str) -> str:
    """The relative address of a report's page."""
    return to(context, f"reports/{key}/")


@register.simple_tag(takes_context=True)
def number(context: Context, value: int) -> str:
    """One end of a range, under a heading that says which."""
    phrases = _phrases(context)
    return phrases.isolated(phrases.number(value))


@register.simple_tag(takes_context=True)
def conceded(context: Context, found: Conceded) -> str:
    """A number that an official acknowledged: a single one stays single, because it was said so."""
    if found.low is not None and found.low == found.high:
        return number(context, found.low)
    return range_words(context, found)


@register.simple_tag(takes_context=True)
def listed(context: Context, found: Range | None) -> str:
    """A number of an earlier list: a single one stays single, and a best between two ends is told with them."""
    if found is not None and found.low is not None and found.low == found.high:
        return number(context, found.low)
    words = range_words(context, found)
    if found is None or found.best is None:
        return words
    best = number(context, found.best)
    return _phrases(context).say("incident.earlier_best", range=words, best=best) if found.known else best


@register.simple_tag(takes_context=True)
def meaning(context: Context, section: str, row: Meaning) -> str:
    """What an answer of a scheme means, in this language where the catalogue knows it."""
    return _phrases(context).words.get(f"{section}.{row.answer}", row.meaning)


@register.simple_tag(takes_context=True)
def language_name(context: Context, language: str) -> str:
    """The name of a source's language."""
    words = _phrases(context).words
    return words.get(f"source_language.{language}", language)


@register.simple_tag
def say_in(phrases: Phrases, key: str) -> str:
    """The words under a key in a given language."""
    return phrases.say(key)


@register.simple_tag(takes_context=True)
def edition_in(context: Context, phrases: Phrases) -> str:
    """What the folder is and of which day, in a given language."""
    page = _page(context)
    key = "site.specimen" if page.specimen else "site.release"
    return phrases.say(key, date=phrases.day(page.folder.record.created.date()))


@register.simple_tag(takes_context=True)
def to_file(context: Context, name: str) -> str:
    """The relative address of a file in the folder of the page's language."""
    page = _page(context)
    return f"{page.root}{page.language}/{name}"


@register.simple_tag(takes_context=True)
def field_name(context: Context, field: str) -> str:
    """The name of a field that changed."""
    return field_words(field, _phrases(context))


@register.simple_tag(takes_context=True)
def value(context: Context, field: str, found: str | None) -> str:
    """A value of the log of changes in words."""
    return value_words(field, found, _phrases(context))


@register.simple_tag
def newly(release: ReleaseChanges) -> tuple[IncidentChange, ...]:
    """The incidents that a release holds for the first time; what is told of them stands on their own pages."""
    return tuple(change for change in release.incidents if change.kind is ChangeKind.NEW)


@register.simple_tag
def told_at_length(release: ReleaseChanges) -> tuple[IncidentChange, ...]:
    """The incidents that changed, were merged or were withdrawn."""
    return tuple(change for change in release.incidents if change.kind is not ChangeKind.NEW)


@register.simple_tag
def anchor(mark: Mark) -> str:
    """On which side of its place a label stands: after its bar, or before it. Drawings run from left to right."""
    return "start" if mark.label_x > mark.x else "end"


@register.simple_tag(takes_context=True)
def stretch(context: Context, control: PublicControl) -> str:
    """From when until when somebody is reported to have held a place; an end that nobody told of is said to be so."""
    return _phrases(context).stretch(control.since, control.until)


@register.simple_tag(takes_context=True)
def period(context: Context, found: Period) -> str:
    """A month by its name, any other stretch by its two ends."""
    return _phrases(context).period(found)


@register.simple_tag(takes_context=True)
def period_short(context: Context, found: Period) -> str:
    """A month or the first day of a week in figures, for the foot of a chart."""
    return _phrases(context).period_short(found)


@register.simple_tag
def quoted(claims: tuple[PublicClaim, ...]) -> bool:
    """True where any of the claims may be quoted."""
    return any(claim.quote.paragraphs for claim in claims)


@register.inclusion_tag("public/part_marked_text.html")
def marked_text(passage: Passage, kinds: Mapping[str, ClaimKind] | None = None) -> dict[str, object]:
    """A whole text with its marks; the first run of each claim is where links to the claim lead.

    `kinds` tells marks apart by the kind of their claims, by key; without it they are all alike.
    """
    return {"paragraphs": tuple(anchored(passage)), "kinds": kinds or {}}


@register.simple_tag
def kind_class(segment: Segment, kinds: Mapping[str, ClaimKind] | str) -> str:
    """What is added to the class of a mark: the first kind, in the order of kinds, of the claims on the segment."""
    if isinstance(kinds, str):  # a quotation: the template knows of no kinds
        return ""
    told = {kinds[key] for key in segment.claims if key in kinds}
    return next((f" k-{kind}" for kind in ClaimKind if kind in told), "")


@register.filter
def direction(language: str | None) -> str:
    """The direction of a language's writing; `auto` where the language is not known."""
    if not language:
        return "auto"
    return "rtl" if language.split("-")[0] in _RIGHT_TO_LEFT else "ltr"
