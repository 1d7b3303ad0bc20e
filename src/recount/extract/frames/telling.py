"""One sentence that tells of harm or attack, to its drafts: who is told apart by place or time, and its tallies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...records import Claimant, ClaimKind, Span, TimePrecision, Where
from ..casualties.all_were import with_status_of_all
from ..casualties.casualties import find_figures
from ..casualties.dead_of_a_party import with_dead_of_a_party
from ..casualties.halves import with_halves
from ..casualties.harm import accounts
from ..casualties.made_up import with_made_up
from ..casualties.nobody import with_nobody
from ..casualties.of_the_harmed import with_some_of_the_harmed
from ..casualties.one_more_dead import with_counted_off
from ..casualties.only_damage import only_damage, spared
from ..casualties.outlived import with_outlived
from ..casualties.overtaking import with_overtaking
from ..casualties.revised import reviser, with_revised
from ..events.beyond import reported
from ..events.clauses import attacks_apart
from ..events.context import Context, Setting, setting_of
from ..events.control import Scene
from ..events.earlier_event import tells_earlier, without_earlier
from ..events.told_before import without_told_before
from ..events.whence import without_hailing
from ..harm.figure import Figure
from ..harm.of_the_wounded import with_the_wounded
from ..lexicon.grammar import clause_turns
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord
from ..numbers.households import with_households
from ..numbers.not_counted import excepted, of_open_fate, of_places, who_they_are, with_some_out_of
from ..numbers.quantified import Quantity, find_quantities
from ..numbers.ranged_people import with_ranged_people
from ..numbers.told_by_sex import told_once
from ..pages.list_headings import is_section
from ..places.places import PlaceMention
from ..speakers.attribution import attribute
from ..speakers.speakers import Attribution
from ..speakers.voices import last_voice
from .apart import Apart, Portion, place_behind, told_apart
from .by_clause import ToldClause, clauses_of, one_voice_each, voice_of, voiced
from .compose import Draft, Told, compose
from .each_on_its_day import each_on_its_day
from .harms_apart import by_place
from .of_own_clause import Zeros, without_zeros
from .own_times import on_days_apart, on_own_days
from .past_days import past_days_behind
from .place_ahead import right_ahead
from .position_places import at_places_of_positions
from .raised import with_raised
from .raised_figures import only_raised, raisers, with_raised_figure
from .raised_tally import tally_behind
from .set_right import with_set_right
from .tallies import is_a_day, is_tally, opens_line, totals
from .told_together import with_told_together


class Heard(NamedTuple):
    """What a sentence gives: its drafts, the totals beside them, who spoke last, and what it was read as.

    `summing` is true where it is a tally with which the next sentence may go on.
    """

    drafts: Sequence[Draft]
    totals: Sequence[Draft]
    speaker: Claimant | None
    summing: bool
    told: Told


def heard_of(told: Told, scene: Scene, so_far: Context, before: Sequence[Draft] = (), *, goes_on: bool) -> Heard:
    """What a sentence tells; `before` is what the report has told, and it `goes_on` where that ends with a tally."""
    scene = replace(scene, places=without_hailing(told.sentence, scene.places)) if len(scene.places) > 1 else scene
    unharmed = spared(told.sentence, scene.places)
    heard = _heard(told, scene, so_far, before, goes_on=goes_on)
    heard = heard._replace(drafts=each_on_its_day(told.sentence, scene.dates, heard.drafts))
    return heard._replace(drafts=_with_unharmed(told, unharmed, heard.drafts, so_far)) if unharmed else heard


def _heard(told: Told, scene: Scene, so_far: Context, before: Sequence[Draft], *, goes_on: bool) -> Heard:
    capitals = told.sentence.folded.capitals
    quantities = () if capitals or not _harmful(told) else _quantities(told)
    figures = without_earlier(told.sentence, _figures(told, quantities, scene.places, before), scene.places)
    figures = without_told_before(told.sentence, figures, scene.dates, scene.places, so_far.where)
    if len(spans := _attacks_apart(told, scene, so_far, figures, goes_on=goes_on)) > 1:
        heard = _heard_by_clause(told, [*clauses_of(told, scene, so_far, spans)], so_far, before)
        if not any(count.revises for draft in heard.drafts for count in draft.counts):
            return heard  # "… , bringing the toll to five" is of both
    zeros = without_zeros(told.sentence, figures, scene.places)
    figures = zeros.figures
    apart = told_apart(told.sentence, figures, quantities, scene.places, scene.dates) if len(quantities) > 1 else None
    if apart is not None:
        return _heard_apart(told, scene, so_far, apart, goes_on=goes_on)
    figures = with_overtaking(told.sentence, with_raised(told.sentence, figures))
    summing = is_tally(told.sentence, scene, figures, goes_on=goes_on)
    told = told._replace(figures=() if summing else figures)
    if figures and so_far.when is not None and only_raised(told.sentence):
        told = told._replace(setting=told.setting._replace(when=so_far.when, own_time=False))
    composed, speaker = compose(told, so_far)
    composed = tuple(at_places_of_positions(told, scene.places, so_far, composed))
    long = any(day.when.precision is TimePrecision.YEAR for day in scene.dates)
    long = long or (goes_on and not scene.dates and opens_line(told.sentence))
    counted_since = bool(scene.dates) and not any(is_a_day(told.sentence, day) for day in scene.dates)
    long = long or (bool(figures) and counted_since)
    new = [d for d in _by_revisers(told, composed, so_far) if not (summing and _of_no_day(d, long=long))]
    summed = totals(told._replace(figures=figures), scene, so_far) if summing and figures else []
    parted = by_place(told.sentence, told.figures, scene.places, new)
    parted = [*_at_own_places(told, scene, parted), *_of_another_clause(told, zeros, parted)]
    parted = on_days_apart(told, on_own_days(told.sentence, scene.dates, parted))
    return Heard(with_told_together(told.sentence, scene.places, parted, before), summed, speaker, summing, told)


def _attacks_apart(
    told: Told, scene: Scene, so_far: Context, figures: Sequence[Figure], *, goes_on: bool
) -> Sequence[Span]:
    """The clauses of a sentence that tell of an attack each: of no tally, and of one voice or each with its own."""
    if spans := tally_behind(told.sentence) or past_days_behind(told.sentence):
        return spans
    spans = attacks_apart(told.sentence, figures, scene.places)
    if len(spans) < _SEVERAL or is_tally(told.sentence, scene, figures, goes_on=goes_on):
        return ()
    return spans if one_voice_each(attribute(told.sentence, told.publisher, so_far.speaker), spans) else ()


def _heard_by_clause(told: Told, clauses: Sequence[ToldClause], so_far: Context, before: Sequence[Draft]) -> Heard:
    """What the clauses of a sentence tell, each by itself, in the voice of the whole."""
    heard = [_heard(one.told, one.scene, one.so_far, before, goes_on=False) for one in clauses]
    said = attribute(told.sentence, told.publisher, so_far.speaker)
    drafts = [
        draft
        for one, clause in zip(heard, clauses, strict=True)
        for draft in voiced(told, voice_of(said, clause.told.sentence.span), one.drafts)
    ]
    told = told._replace(figures=tuple(figure for one in heard for figure in one.told.figures))
    return Heard(drafts, [draft for one in heard for draft in one.totals], last_voice(said), False, told)


def _of_another_clause(told: Told, zeros: Zeros, drafts: Sequence[Draft]) -> list[Draft]:
    """ "…, while the shelling of B harmed nobody": the none of B, where it is named."""
    model = next((draft for draft in drafts if draft.kind is ClaimKind.HARM and draft.counts), None)
    if model is None or zeros.place is None:
        return []
    setting = model.setting._replace(where=zeros.place.told_in(told.sentence.folded), own_place=True)
    return [
        model._replace(counts=one.counts, start=one.start, end=one.end, setting=setting, belligerents=())
        for one in accounts(told.sentence, zeros.apart)
    ]


def _by_revisers(told: Told, drafts: Sequence[Draft], so_far: Context) -> Sequence[Draft]:
    """The drafts, a toll that is revised by whoever is said to revise it, where no words of speech say who speaks."""
    raising = raisers(told.sentence, told.publisher, so_far.speaker) if told.figures else {}
    drafts = [_by_raiser(told.sentence, draft, raising) for draft in drafts] if raising else drafts
    if not any(figure.revises for figure in told.figures):
        return drafts
    named = reviser(told.sentence, told.publisher, so_far.speaker)
    own = [d for d in drafts if named and d.attribution is None and any(count.revises for count in d.counts)]
    return [d._replace(claimant=named, attribution=Attribution(named)) if named and d in own else d for d in drafts]


def _by_raiser(sentence: Sentence, draft: Draft, raising: Mapping[int, Claimant]) -> Draft:
    """The draft of whoever raises a toll or puts it at a number, where no words of speech say who speaks.

    A voice before a "but" is none of it: "the army acknowledged two, but residents put the toll at nine".
    """
    at, named = next(((at, one) for at, one in raising.items() if draft.start <= at < draft.end), (0, None))
    said = draft.attribution.at if draft.attribution else None
    if said is not None and clause_turns().search(sentence.text, said.end, max(at, said.end)):
        draft = draft._replace(attribution=None) if named else draft
    if named is None or draft.attribution is not None or not draft.counts:
        return draft
    return draft._replace(claimant=named, attribution=Attribution(named))


def _with_unharmed(told: Told, place: PlaceMention, drafts: Sequence[Draft], so_far: Context) -> list[Draft]:
    """The drafts, and that nobody was harmed at a place; the attack there that nobody else tells more of is in it."""
    new, _ = compose(told._replace(figures=only_damage(told.sentence)), so_far)
    where = place.told_in(told.sentence.folded)
    none = [_placed(draft, where) for draft in new if draft.kind is ClaimKind.HARM and draft.counts]
    actions = (draft for draft in drafts if draft.kind is ClaimKind.ACTION)
    bare = [d for d in actions if d.setting.where and d.setting.where.called == where.called]
    return [*(draft for draft in drafts if draft not in bare), *none]


def _placed(draft: Draft, where: Where) -> Draft:
    return draft._replace(setting=draft.setting._replace(where=where, own_place=True))


def _at_own_places(told: Told, scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """ "Four killed and 12 injured in A, and three killed and five injured in B": each account at its place."""
    accounts_told = [draft for draft in drafts if draft.kind is ClaimKind.HARM and draft.counts]
    if len(accounts_told) < _SEVERAL or len(scene.places) < _SEVERAL:
        return list(drafts)
    ahead = [*(draft.start for draft in accounts_told[1:]), told.sentence.span.end]
    earlier = tells_earlier(told.sentence)
    found = {
        draft: _own_place(told, scene, draft) or (_place_before_the_next(scene, draft, until) if earlier else None)
        for draft, until in zip(accounts_told, ahead, strict=True)
    }
    if earlier and found[accounts_told[0]] is None:
        found[accounts_told[0]] = _place_it_opens_with(scene, accounts_told[0])
    if not all(found.values()):
        return list(drafts)
    folded = told.sentence.folded
    return [_placed(draft, place.told_in(folded)) if (place := found.get(draft)) else draft for draft in drafts]


_SEVERAL = 2


def _own_place(told: Told, scene: Scene, draft: Draft) -> PlaceMention | None:
    """The place right behind an account, or right ahead of it where that opens its clause."""
    behind = place_behind(told.sentence.text, draft.end, scene.places)
    return behind or right_ahead(told.sentence, draft.start, scene.places)


def _place_before_the_next(scene: Scene, draft: Draft, until: int) -> PlaceMention | None:
    """The one place between an account and the next: "a man was killed by shelling of A, after five had died in B"."""
    between = [place for place in scene.places if draft.end <= place.start and place.end <= until]
    return between[0] if len(between) == 1 else None


def _place_it_opens_with(scene: Scene, first: Draft) -> PlaceMention | None:
    """ "The strike on A, which killed nine, came a day after eight died in B": the one place before an account."""
    before = [place for place in scene.places if place.end <= first.start]
    return before[0] if len(before) == 1 else None


def _harmful(told: Told) -> bool:
    return told.sentence.has(HarmWord) or bool(told.sentence.small("casualties"))


def _quantities(told: Told) -> Sequence[Quantity]:
    text, found = told.sentence.text, find_quantities(told.sentence, told.numbers)
    uncounted = (excepted, of_open_fate, of_places, who_they_are)
    found = [q for q in found if not any(one(text, q) for one in uncounted)]
    once = told_once(told.sentence.folded.cased, with_some_out_of(text, found))
    people = with_ranged_people(told.sentence, once)
    return with_the_wounded(told.sentence, with_households(told.sentence, people))


def _figures(
    told: Told, quantities: Sequence[Quantity], places: Sequence[PlaceMention], before: Sequence[Draft]
) -> tuple[Figure, ...]:
    sentence = told.sentence
    if sentence.folded.capitals or is_section(sentence.text, sentence.span):
        return ()
    figures: tuple[Figure, ...] = ()
    if _harmful(told):
        figures = with_made_up(sentence, reported(sentence, find_figures(sentence, quantities)), quantities)
        figures = with_outlived(sentence, with_status_of_all(sentence, figures), told.numbers)
        figures = with_halves(sentence, with_some_of_the_harmed(sentence, figures, quantities))
    figures = with_nobody(sentence, with_revised(sentence, figures, quantities))
    figures = with_raised_figure(sentence, figures, quantities, before)
    figures = with_set_right(sentence, figures, quantities, before)
    figures = with_dead_of_a_party(sentence, with_counted_off(sentence, figures))
    return figures or (() if spared(sentence, places) else only_damage(sentence))


def _heard_apart(told: Told, scene: Scene, so_far: Context, apart: Apart, *, goes_on: bool) -> Heard:
    """A sentence that tells people apart: each portion under its own place or time, the whole as a total."""
    days = tuple(day for day in scene.dates if day not in apart.days)
    sentence = told.sentence.outside([Span(p.figure.people.start, p.day.end) for p in apart.portions if p.day])
    places = (apart.home,) if apart.home else () if apart.located else scene.places
    setting = setting_of(sentence, places, days, so_far)
    summing = is_tally(sentence, Scene(places, days, setting), told.figures or apart.figures, goes_on=goes_on)
    whole_first = apart.whole is apart.first
    own = (apart.first, *apart.figures) if whole_first else apart.figures
    told = told._replace(sentence=sentence, setting=setting, figures=own, dates=days)
    new, speaker = compose(told, so_far)
    model = next((d for d in new if d.kind is ClaimKind.HARM and d.start <= apart.first.people.start < d.end), None)
    if model is None:
        return Heard(new, (), speaker, summing, told._replace(figures=() if summing else own))
    drafts = [d for d in new if d is not model or not (summing or whole_first)]
    drafts += [draft for p in apart.portions if not _of_many(apart, p) for draft in _portion(told, model, p)]
    summed = _totals(told, setting, so_far, apart)
    if summing and not whole_first:
        summed = [*totals(told, scene, so_far), *summed]
    return Heard(drafts, summed, speaker, summing, told._replace(figures=() if summing or whole_first else own))


def _portion(told: Told, model: Draft, portion: Portion) -> list[Draft]:
    """The claim of a portion, at its own place and on its own day."""
    setting, end = model.setting, portion.figure.people.end
    original = told.sentence.folded.original_span
    if place := portion.place:
        setting = setting._replace(where=place.told_in(told.sentence.folded), own_place=True)
        end = max(end, place.end)
    if day := portion.day:
        setting = setting._replace(when=day.when.stated_at(original(day.start, day.end)), own_time=True)
        end = day.end
    start = min(portion.figure.people.start, portion.place.start if portion.place else len(told.sentence.text))
    return [
        model._replace(counts=account.counts, setting=setting, start=start, end=end)
        for account in accounts(told.sentence, (portion.figure,))
    ]


def _of_many(apart: Apart, portion: Portion) -> bool:
    """True for people of months or years, and for those of a whole war: a total of these, and the toll of no event."""
    return bool(portion.day and portion.day.when.precision in _LONG) or (apart.first.people.low or 0) >= _A_WAR


def _of_no_day(draft: Draft, *, long: bool) -> bool:
    """True for a bare attack of a month or a year, as a tally tells of, were it "until today": it is no one attack."""
    when = draft.setting.when
    return draft.kind is ClaimKind.ACTION and (long or (when is not None and when.precision in _LONG))


_LONG, _A_WAR = (TimePrecision.MONTH, TimePrecision.YEAR), 1000


def _totals(told: Told, setting: Setting, so_far: Context, apart: Apart) -> list[Draft]:
    """The whole over all places, and what befell people at another time."""
    found = list[Draft]()
    if apart.whole:
        region = (apart.region,) if apart.region else ()
        scene = Scene(region, told.dates, setting._replace(where=None))
        found += totals(told._replace(figures=(apart.whole,)), scene, so_far)
    for portion in (p for p in apart.portions if _of_many(apart, p)):
        ago = Scene((portion.place,) if portion.place else (), (portion.day,) if portion.day else (), setting)
        found += totals(told._replace(figures=(portion.figure,)), ago, so_far)
    return found
