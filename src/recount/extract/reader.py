"""A report to its claims: the reading from end to end, on one page.

    fold ▶ set furniture aside ▶ words, numbers, dates, places ▶ sentences ▶ drafts under context ▶ claims

Each step adds and none rewrites; every value keeps the offsets of its words in the report's own text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, TypeVar

from ..records import Claim, ClaimKind, Reading, Rejection, Report, Span, claim_id
from .blame.shared_names import with_shared_names
from .dates.beside_days import without_other_days
from .dates.dates import DateMention, find_dates
from .events.accords import of_accords
from .events.beside_the_event import without_names
from .events.context import Context, carried, setting_of
from .events.control import Scene
from .events.past_deeds import of_past_deeds
from .events.undated_nights import is_news, with_night
from .events.usual_kinds import Kinds, Usual
from .folding.text import Folded, fold
from .frames.aside import ASIDE, aside, with_shared_voices
from .frames.compose import Draft, Told
from .frames.tallies import with_tolls_summed
from .frames.telling import heard_of
from .frames.untold_words import ends_without, sentences_without, without_words
from .harm.active_plurals import with_killers
from .harm.bereaved import with_buried, with_lost_kin
from .harm.natural import without_natural
from .harm.unreal import without_unreal
from .lexicon.sentence import Sentence
from .lexicon.sentences import find_sentences
from .lexicon.word_finder import find_words
from .lexicon.words import (
    EventWord,
    HarmWord,
    Mention,
    MethodWord,
    SmallWord,
    SpeakerWord,
    SpeechWord,
    StanceWord,
    Word,
)
from .numbers.numbers import NumberMention, find_numbers
from .officials.disclosed import logged_words, with_disclosed
from .officials.disowned import without_disowned
from .pages.datelines import dateline_day, of_event
from .pages.furniture import readable
from .pages.list_headings import heading_ends, told_until
from .pages.page_headers import poster
from .pages.publication import published_of
from .pages.repeats import repeated
from .pages.set_apart import set_apart
from .people.borne_words import without_borne
from .places.gazetteer import Gazetteer, load_gazetteer
from .places.places import PlaceMention, find_places
from .report.blamed_apart import blamed_apart
from .report.certainty import is_certain, stand_by
from .report.circumstances import with_circumstances
from .report.counter_blame import counter_blame
from .report.fired_apart import fired_apart
from .report.followed import followed
from .report.headed import with_headline
from .report.item_course import Course, in_items, in_order
from .report.items import find_items
from .report.labelled import with_labelled_parties
from .report.live_items import by_items
from .report.many_places import with_many_places
from .report.name_lists import NameLists
from .report.names_in_full import with_names_in_full
from .report.number_alone import numbers_alone
from .report.outcomes import with_outcomes
from .report.parts_behind import with_parts_behind
from .report.party_of_account import with_party_of_account
from .report.places_listed import Mentions, with_listed_places
from .report.police_officers import with_police
from .report.preliminary import with_preliminary
from .report.pronoun_status import with_pronouns_status
from .report.roster_goes_on import goes_on, may_go_on
from .report.rosters import Roster, by_name, harms, persons
from .report.said_of_all import with_status_behind
from .report.status_told import status_told
from .rosters.persons import without_homes
from .rosters.roster_openings import names_the_dead, naming
from .speakers.accusations import accuses
from .speakers.attribution import attribute, is_own_release, publisher_of
from .speakers.voices import last_voice
from .wire.wire import Harmed, event_drafts, harmed_in, victims_by_sentence

_ALONE = 20
_TELLING = (HarmWord, EventWord, MethodWord, StanceWord)
#: words of which claims are made; casualties are a small word, and claim as well
_CLAIMING = frozenset((*_TELLING, *ASIDE))


class Placed(Protocol):
    """Anything with a place in the folded text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


_Placed = TypeVar("_Placed", bound=Placed)


@dataclass(frozen=True, slots=True)
class Found:
    """All mentions of a report, by place in the folded text."""

    words: tuple[Mention[Word], ...]
    numbers: tuple[NumberMention, ...]
    dates: tuple[DateMention, ...]
    places: tuple[PlaceMention, ...]
    untold: tuple[int, ...] = ()
    """Where words end that tell of harm, or of none, without a word of harm."""


def read(report: Report, gazetteer: tuple[Path, ...] = ()) -> Reading:
    """The claims of one report with the exact words of each, and what was seen and not used.

    `gazetteer` names files of places to be known beside the packaged ones. Raises InputError where one cannot be read.
    """
    reading = _read(report, gazetteer)
    return with_headline(reading, lambda headline: _read(headline, gazetteer)) if report.title else reading


def _read(report: Report, gazetteer: tuple[Path, ...]) -> Reading:
    whole = fold(report.text)
    part = readable(whole.text)
    rejections = (
        [Rejection(f"report {report.report_id}", part.set_aside, "extract", report.report_id)] if part.set_aside else []
    )
    if part.end == 0:
        return Reading(report, (), tuple(rejections))
    folded = whole.until(part.end)
    apart, words = set_apart(folded.text, folded.cased), find_words(folded.text, report.country)
    if others := apart.spans:
        words = tuple(mention for mention in words if not _lies_in(mention, others))
        rejections += [
            Rejection(f"report {report.report_id}", why, "extract", report.report_id) for why in apart.reasons
        ]
    text = folded.text
    untold = ends_without(text)
    claiming = [*_claiming_ends(words), *heading_ends(text), *untold, *logged_words(report, text)]
    if not claiming:
        return Reading(report, (), tuple(rejections))  # without harm, attack or position there is nothing to claim
    published = published_of(report, folded.text)
    if report.published and published != report.published:
        why = f"published on {report.published} as stated, but the post itself bears {published}"
        rejections.append(Rejection(f"report {report.report_id}", why, "extract", report.report_id))
    report = replace(report, published=published)
    last = max(claiming)
    until = max(last + _AFTERWARDS, told_until(folded.text, last))
    told = folded if folded.capitals else folded.until(until)
    found = _found(report, told, [m for m in words if m.end <= len(told.text)], load_gazetteer(gazetteer))
    drafts, refused = _drafts(report, told, replace(found, untold=tuple(untold)), others)
    drafts = with_names_in_full(drafts, publisher_of(report))
    claims = with_party_of_account(told, drafts, _claims(report, told, drafts), found.words)
    claims = with_circumstances(report, told, found.words, claims)
    claims = with_disclosed(report, told, found, claims)
    return Reading(report, claims, (*rejections, *refused))


#: how many characters after the last word of harm or attack still belong to what is told
_AFTERWARDS = 400


def _found(report: Report, folded: Folded, words: Sequence[Mention[Word]], gazetteer: Gazetteer) -> Found:
    text, language = folded.text, report.language or "und"
    dates = find_dates(text, language, dateline_day(text, language) or report.published)
    places, poster_ = find_places(folded, report.country, gazetteer), poster(text)
    words = with_shared_names(words, text, report.country, places)
    told = of_event(text, dates, [p for p in places if poster_ is None or p.start >= poster_.end], report.country)
    return Found(without_borne(words, folded.cased), tuple(find_numbers(text, language)), *told)


def _claiming_ends(words: Sequence[Mention[Word]]) -> list[int]:
    """Where the words end of which claims are made."""
    return [end for _, end, word in words
            if type(word) in _CLAIMING or (isinstance(word, SmallWord) and word.role == "casualties")]  # fmt: skip


def _tells(sentence: Sentence) -> bool:
    return sentence.has(*_TELLING) or bool(sentence.small("casualties") or without_words(sentence))


def _names(sentence: Sentence) -> bool:
    """True where a sentence may name those whom others tell of: "the victims were X and Y", "residents blamed Y"."""
    return sentence.has(*ASIDE) or names_the_dead(sentence) or accuses(sentence)


def _by_sentence(spans: Sequence[Span], mentions: Sequence[_Placed]) -> dict[int, list[_Placed]]:
    """The mentions that lie wholly within a sentence, by its number; both come by place, so one pass finds them."""
    found: dict[int, list[_Placed]] = {}
    number, last = 0, len(spans)
    begin, until = spans[0] if spans else (0, 0)
    for mention in mentions:
        start = mention.start
        while until <= start:
            number += 1
            if number >= last:
                return found
            begin, until = spans[number]
        if begin <= start and mention.end <= until:
            found.setdefault(number, []).append(mention)
    return found


def _of_the_one_before(told: Told, so_far: Context, drafts: Sequence[Draft]) -> list[Draft]:
    """Who is blamed, in a sentence of its own, for the attack told of before it."""
    accused = blamed_apart(told, so_far, drafts) or fired_apart(told, so_far, drafts)
    blamed = accused or counter_blame(told, so_far, drafts)
    return [*blamed, *status_told(told, so_far, drafts), *numbers_alone(told, so_far, drafts)]


def _own_sentences(folded: Folded, others: Sequence[Span]) -> list[Span]:
    spans = find_sentences(folded.text, folded.cased)
    return [span for span in spans if not _lies_in(span, others)] if others else spans


def _drafts(
    report: Report, folded: Folded, found: Found, others: Sequence[Span]
) -> tuple[list[Draft], list[Rejection]]:
    lists = NameLists(folded, _own_sentences(folded, others), found.words)
    words, numbers, dates, places = (
        _by_sentence(lists.spans, found.words), _by_sentence(lists.spans, found.numbers),
        _by_sentence(lists.spans, found.dates), _by_sentence(lists.spans, found.places),
    )  # fmt: skip
    spans, victims = lists.spans, victims_by_sentence(folded, lists.spans)
    speaking = sorted(
        {*words, *dates, *places, *victims, *sentences_without(found.untold, spans)}
        | may_go_on(folded.text, spans)
        | naming(folded.text, spans)
    )
    sentences = [_told(Sentence(folded, spans[n], words.get(n, ())), n, dates, places) for n in speaking]
    course = Course(items := find_items(folded.text, spans, found.words, found.places))
    kinds, publisher, so_far = Kinds(items.at, sentences), publisher_of(report), Context(countries=report.country)
    drafts, beside, scenes, rosters = list[Draft](), list[Draft](), list[Harmed](), list[Roster]()
    said, summing, printed = set[str](), False, report.published if is_news(found.dates, report.published) else None
    for number, sentence in zip(speaking, sentences, strict=True):
        near, days = items.own(places.get(number, ())), without_other_days(sentence, tuple(dates.get(number, ())))
        telling, spoken = _tells(sentence) or lists.heads(sentence), sentence.has(SpeechWord, SpeakerWord)
        harmed = victims.get(number, ())
        if not (telling or spoken or near or days or harmed or _names(sentence) or goes_on(sentence, rosters, drafts)):
            continue  # neither tells of anything nor sets the scene
        if (again := repeated(sentence, said)) and not lists.heads(sentence):
            continue
        telling, spoken = telling and not again, spoken and not again  # one said before heads a list cut off there
        near, so_far = without_homes(sentence, near) if telling and near else near, course.at(sentence, so_far)
        setting = setting_of(sentence, near, days := with_night(sentence, days, so_far.when, printed), so_far)
        speaker, told = None, Told(
            report, sentence, (), (), setting, publisher,
            kinds.near(sentence.span) if telling or lists.heads(sentence) else Usual(),
        )  # fmt: skip
        if telling:
            told = told._replace(numbers=tuple(numbers.get(number, ())), dates=days)
            heard = heard_of(told, Scene(near, days, setting), so_far, drafts, goes_on=summing)
            drafts += heard.drafts
            beside += heard.totals
            speaker, summing, told = heard.speaker, heard.summing, heard.told
        elif spoken:
            speaker = last_voice(attribute(sentence, publisher, so_far.speaker))
        drafts += [*([] if again else _of_the_one_before(told, so_far, drafts)), *lists.under(told, so_far)]
        if telling or harmed or sentence.has(*ASIDE):
            beside += aside(told, Scene(near, days, setting), so_far, beside)
            scenes += [harmed_in(told, harmed, so_far)] if harmed else []
        rosters += lists.rosters(told, so_far, near, rosters)
        tells = setting.own_time and (course.heads(sentence) or _sets_time(report, sentence, days))
        so_far = carried(so_far, setting, speaker, tells=tells)
    whole = by_name(lists.beside_totals(_with_tolls(drafts, beside, folded.text)), rosters)
    parted = in_items(items, course.placed(with_pronouns_status(whole, folded.text), so_far), folded.text)
    kept, rosters = with_listed_places(
        parted, rosters, folded, Mentions(found.words, found.numbers, found.places), publisher
    )
    kept = by_items([*kept, *course.placed([*harms(rosters, whole), *event_drafts(scenes)], so_far)], folded)
    made = with_labelled_parties(
        with_outcomes(_said_behind(followed(with_police(kept, folded), folded), sentences), folded.text),
        sentences,
    )
    return in_order([*made, *with_shared_voices(persons(beside, rosters, whole), folded.text)], items, folded), [
        *_bare_mentions(report, folded, parted.bare),
        *lists.refused(report, folded),
    ]


def _with_tolls(drafts: Sequence[Draft], beside: Sequence[Draft], text: str) -> list[Draft]:
    """The drafts with what the report says of its tolls elsewhere: that they are no last ones, or of many places."""
    return with_tolls_summed(with_many_places(with_preliminary(drafts, text), text), beside, text)


def _said_behind(drafts: Sequence[Draft], sentences: Sequence[Sentence]) -> list[Draft]:
    """The drafts with what the sentence behind says of all the people of a number, or of some."""
    return with_parts_behind(with_status_behind(drafts, sentences), sentences)


def _told(
    sentence: Sentence, number: int, dates: dict[int, list[DateMention]], places: dict[int, list[PlaceMention]]
) -> Sentence:
    """The sentence with the words that tell of what happened; days and places of accords and of the past go too."""
    days, near = dates.get(number, []), places.get(number, [])
    if beside := [*of_accords(sentence, days, near), *of_past_deeds(sentence, days)]:
        dates[number], places[number] = _apart(days, beside), _apart(near, beside)
        sentence = sentence.outside(beside)
    sentence = without_natural(without_unreal(without_disowned(sentence)))
    sentence = with_killers(with_buried(with_lost_kin(sentence)))
    return without_names(sentence, places.get(number, ()))


def _apart(found: Sequence[_Placed], others: Sequence[Span]) -> list[_Placed]:
    return [one for one in found if not _lies_in(one, others)]


def _lies_in(span: Placed, others: Sequence[Span]) -> bool:
    return any(other.start <= span.start and span.end <= other.end for other in others)


def _bare_mentions(report: Report, folded: Folded, drafts: Sequence[Draft]) -> Iterator[Rejection]:
    why = "mentions the harm of a stated whole again, without a number or people"
    for span in (folded.original_span(draft.start, draft.end) for draft in drafts):
        place = f"characters {span.start}-{span.end}"
        yield Rejection(place, why, "extract", report.report_id, folded.original[slice(*span)])


def _sets_time(report: Report, sentence: Sentence, dates: Sequence[DateMention]) -> bool:
    """True where a date is that of an event: beside harm or attack, alone on its line, or in a release.

    Not the day in the line of a post ("3 May 2019 ·"): that of posting it.
    """
    beside = sentence.span.end - sentence.span.start - sum(d.end - d.start for d in dates)
    alone = beside <= _ALONE and not sentence.text.endswith("·", *sentence.span)
    return alone or sentence.has(HarmWord, EventWord) or is_own_release(report)


def _claims(report: Report, folded: Folded, drafts: Sequence[Draft]) -> tuple[Claim, ...]:
    digest, seen = report.digest, Counter[tuple[ClaimKind, Span]]()
    claims = list[Claim]()
    for draft in drafts:
        span = folded.original_span(draft.start, draft.end)
        ordinal = seen[draft.kind, span]
        seen[draft.kind, span] += 1
        said, setting = draft.attribution, draft.setting
        claims.append(
            Claim(
                claim_id=claim_id(digest, report.report_id, draft.kind, span, ordinal),
                report_id=report.report_id,
                kind=draft.kind,
                span=span,
                quote=report.text[span.start : span.end],
                claimant=draft.claimant,
                relayed_by=said.relayed_by if said else (),
                based_on=said.based_on if said else (),
                stance=draft.stance,
                about=draft.about,
                authority=draft.authority,
                hedge=draft.hedge,
                event=draft.event,
                where=setting.where,
                when=setting.when,
                belligerents=draft.belligerents,
                counts=draft.counts,
                official=draft.official,
                control=draft.control,
                person=draft.person,
                confidence=draft.confidence,
                certain=is_certain(draft),
                item=draft.item,
                withdraws=draft.withdraws,
            )
        )
    return stand_by(report, claims)
