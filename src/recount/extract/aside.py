"""What a sentence says beside harm and attacks: who holds a place, whose fate it tells, a tally, a general position.

None of it makes an incident, sets a bound of one, or is blame.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from .. import codebook
from ..records import About, Claimant, ClaimKind, Official, PlacePrecision, Span, Stance, TimePrecision, When, Where
from .attribution import Attribution, attribute
from .casualties import Figure
from .compose import Draft, Told, hedge_of, nearest_voice
from .context import Context, Setting
from .control import Held, Scene, find_control, stated_time
from .dates import DateMention
from .grammar import any_of, syntax
from .harm import accounts
from .officials import Voices
from .persons import Fate, find_persons
from .sentence import Sentence
from .statements import find_statements
from .syntax_words import subject_pattern
from .text import fold_name
from .words import ControlWord, FateWord, StatementWord

#: words that make a sentence worth reading even without harm or attack
ASIDE = (ControlWord, FateWord, StatementWord)

_FINENESS = {precision: rank for rank, precision in enumerate(PlacePrecision)}
_LONG = (TimePrecision.MONTH, TimePrecision.YEAR)
_USUAL, _SURE = 0.7, 0.9


def aside(told: Told, scene: Scene, so_far: Context) -> list[Draft]:
    """The claims of control, of persons' fates and of general positions in one sentence."""
    sentence = told.sentence
    held, fates = find_control(sentence, scene), find_persons(sentence, scene.places)
    general = sentence.has(StatementWord)
    if not (held or fates or general):
        return []
    said = attribute(sentence, told.publisher, so_far.speaker)
    drafts = [_control(told, said, one) for one in held] + [_person(told, said, one) for one in fates]
    voices = Voices(told.publisher, so_far.speaker, said)
    for one in find_statements(sentence, voices) if general else ():
        drafts.append(
            Draft(
                ClaimKind.STATEMENT,
                one.start,
                one.end,
                in_full(one.claimant),
                one.attribution,
                scene.setting,
                stance=Stance.ASSERTS,
                about=About.OPERATIONS,
                authority=one.authority,
                official=Official(about=About.OPERATIONS),
                hedge=hedge_of(sentence),
                confidence=_USUAL,
            )
        )
    return drafts


def in_full(claimant: Claimant) -> Claimant:
    """The claimant, with the full name beside the short form by which a text names a body ("CENTCOM")."""
    full = _short_names().get(fold_name(claimant.name))
    return replace(claimant, name=f"{full} ({claimant.name})") if full else claimant


@cache
def _short_names() -> dict[str, str]:
    return {
        fold_name(short): str(full)
        for language in codebook.languages()
        for short, full in codebook.lexicon(language, "speech").get("short", {}).items()
    }


def _voice(told: Told, said: Sequence[Attribution], start: int, end: int) -> tuple[Claimant, Attribution | None]:
    inside = next((a for a in said if a.at and start <= a.at.start < end), None)
    voice = inside or nearest_voice(said, Span(start, end))
    return (in_full(voice.claimant), voice) if voice else (told.publisher, None)


def _control(told: Told, said: Sequence[Attribution], held: Held) -> Draft:
    claimant, voice = _voice(told, said, held.start, held.end)
    return Draft(
        ClaimKind.CONTROL, held.start, held.end, claimant, voice, Setting(held.where, held.when),
        stance=Stance.ASSERTS, control=held.control, hedge=hedge_of(told.sentence),
        confidence=_SURE if held.control.holder_id else _USUAL,
    )  # fmt: skip


def with_shared_voices(drafts: Sequence[Draft], text: str) -> list[Draft]:
    """The drafts, where a control told twice in one paragraph has the speaker that either telling names."""
    made = list(drafts)
    places = [n for n, draft in enumerate(made) if draft.control is not None]
    for one, two in pairwise(places):
        first, second = made[one], made[two]
        if first.attribution is None and second.attribution is not None and _same(first, second, text):
            made[one] = first._replace(claimant=second.claimant, attribution=second.attribution)
    return made


def _same(one: Draft, two: Draft, text: str) -> bool:
    if one.control is None or two.control is None or one.control.holder_id is None:
        return False
    same = (one.control.act, one.control.holder_id) == (two.control.act, two.control.holder_id)
    named = [d.setting.where.name or d.setting.where.stated for d in (one, two) if d.setting.where]
    return same and len(set(named)) == 1 and "\n" not in text[one.end : two.start]


def _person(told: Told, said: Sequence[Attribution], fate: Fate) -> Draft:
    claimant, voice = _voice(told, said, fate.start, fate.end)
    return Draft(
        ClaimKind.PERSON, fate.start, fate.end, claimant, voice, told.setting,
        stance=Stance.ASSERTS, person=fate.person, hedge=hedge_of(told.sentence), confidence=_USUAL,
    )  # fmt: skip


def sums_up(sentence: Sentence, dates: Sequence[DateMention]) -> bool:
    """True where a sentence speaks of a period and not of one event, whatever it counts."""
    if sentence.small("tally") or _many_attacks(sentence):
        return True
    long = [day for day in dates if day.when.precision in _LONG]
    return any(_since(sentence, day) for day in long) or (bool(long) and bool(sentence.small("throughout")))


def _many_attacks(sentence: Sentence) -> bool:
    """True where a sentence counts attacks by the dozen: the people it counts beside are those of all of them."""
    found = re.finditer(_attacks(), sentence.text[slice(*sentence.span)])
    return any(int(counted["number"]) >= _A_DOZEN for counted in found)


@cache
def _attacks() -> str:
    return rf"(?<![\w.,])(?P<number>\d{{1,5}}) (?:\w+ )?{any_of('attacks')}(?!\w)"


_A_DOZEN = 12


def of_a_war(figure: Figure) -> bool:
    """True for a number of people that no single event harms: that of a whole war."""
    return (figure.people.low or 0) >= _A_WAR


_A_WAR = 100_000


def sums_on(sentence: Sentence) -> bool:
    """True where a sentence goes on with the tally before it: "These attacks left …", a line of a list."""
    head = sentence.text[sentence.span.start : sentence.span.start + _HEAD].lstrip()
    return head[:1] in _BULLETS or any(words in head for words in syntax("these"))


#: characters that open a sentence; signs that open a line of a list
_HEAD, _BULLETS = 45, tuple("•▪-*")


def _since(sentence: Sentence, day: DateMention) -> bool:
    head = sentence.text[max(sentence.span.start, day.start - 12) : day.start]
    since = subject_pattern("control", "since")
    return bool(re.search(rf"{since}\s+$", head) or re.match(since, sentence.text[day.start : day.end]))


def totals(told: Told, scene: Scene, so_far: Context) -> list[Draft]:
    """The tallies of a sentence, with their period and their area."""
    said = attribute(told.sentence, told.publisher, so_far.speaker)
    setting = Setting(_area(told.sentence, scene), _period(told, scene))
    drafts = []
    for account in accounts(told.sentence, told.figures):
        claimant, voice = _voice(told, said, account.start, account.end)
        drafts.append(
            Draft(
                ClaimKind.TOTAL,
                account.start,
                account.end,
                claimant,
                voice,
                setting,
                counts=account.counts,
                stance=Stance.ASSERTS,
                hedge=hedge_of(told.sentence),
                confidence=_USUAL,
            )
        )
    return drafts


def _area(sentence: Sentence, scene: Scene) -> Where | None:
    coarsest = max(scene.places, key=lambda p: _FINENESS[p.where.precision], default=None)
    if coarsest is None:
        return scene.setting.where
    return replace(coarsest.where, span=sentence.folded.original_span(coarsest.start, coarsest.end))


def _period(told: Told, scene: Scene) -> When | None:
    """The stretch that the tally covers; one "since" a day runs to the day of publication, if that is known."""
    day = max(scene.dates, key=lambda d: (d.when.precision in _LONG, -d.start), default=None)
    if day is None:
        return None
    when = stated_time(told.sentence, day)
    published = told.report.published
    if when.start is None or not _since(told.sentence, day):
        return when
    length = (published - when.start).days if published and published >= when.start else None
    precision = TimePrecision.YEAR if length is None or length > _MONTH_DAYS else TimePrecision.MONTH
    return replace(when, end=published if length is not None else None, precision=precision)


_MONTH_DAYS = 31
