"""The signs of blame in words of speech and belief: what a party says it did, what it is said to have fired or killed.

fired from where it stands · believed to be its · its own word for what it did · whom it killed
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Span
from ..lexicon.grammar import any_of, few_words, joined_on, syntax, written
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, PeopleWord, SpeechWord
from .blame_acts import MARKS, WORD_REACH, Acts

_Actor = Mention[ActorWord]


def fired_from_theirs(acts: Acts, actor: _Actor) -> bool:
    """True where all that is told is the ground it was fired from: "from areas held by the army"."""
    return ground(acts, actor) is not None


def ground(acts: Acts, actor: _Actor) -> int | None:
    """Where the words "fired from" begin behind which the ground of a party is named; None where they do not stand."""
    text = acts.sentence.text
    last = max(_fired_spans(acts.sentence, actor.start), default=None)
    if last is None or any(last.end <= m.start < actor.start for m in acts.sentence.of(HarmWord)):
        return None
    if acts.tells_between(last.end, actor.start) or _stops().search(text, last.end, actor.start):
        return None
    gap = acts.between(last.end, actor.start)
    behind = acts.between(actor.end, min(acts.sentence.span.end, actor.end + _BEHIND))[:2]
    words = [word.strip(MARKS) for word in (*text[slice(*last)].split(), *gap, *behind)]
    on_ground = any(word.startswith(syntax("ground_of_theirs")) for word in words)
    near = len(gap) <= 1 and not actor.word.adjective
    return last.start if len(gap) <= _GROUND and (on_ground or near) else None


def ground_of_rulers(sentence: Sentence) -> Span | None:
    """ "Fired from government-held areas": the words, where the ground is a government's that has no other name."""
    text, end = sentence.text, sentence.span.end
    for fired in _fired_spans(sentence, end):
        stop = _stops().search(text, fired.end, end)
        found = _rulers().search(text, fired.end, min(end, fired.end + _RULED, stop.start() if stop else end))
        told = found and any(fired.end <= m.start < found.start() for m in sentence.of(HarmWord))
        if found is None or told:
            continue
        behind = text[found.end() : min(end, found.end() + _BEHIND)].split()[:2]
        words = [word.strip(MARKS) for word in (*text[fired.start : found.start()].split(), *behind)]
        if any(word.startswith(syntax("ground_of_theirs")) for word in words):
            return Span(fired.start, found.end())
    return None


#: characters behind "fired from" in which it is said whose the ground is
_RULED = 60


def _fired_spans(sentence: Sentence, before: int) -> list[Span]:
    """Where a sentence tells from where it was fired: "fired from", or "from" right behind what was fired."""
    text = sentence.text
    found = [Span(*m.span()) for m in _fired().finditer(text, sentence.span.start, before)]
    for act in sentence.of(EventWord):
        onto = _from().match(text, act.end)
        if onto is not None and onto.end() <= before:
            found.append(Span(onto.start("from"), onto.end()))
    return sorted(found)


def fired_from_ends(sentence: Sentence, before: int) -> int | None:
    """Where the last words "fired from" end that begin before an offset of a sentence; None where none do."""
    return max((span.end for span in _fired_spans(sentence, sentence.span.end) if span.start < before), default=None)


def carried_out(sentence: Sentence) -> bool:
    """True where a sentence goes on to say who carried out the attack: «ونفذته», «وقد شنتها»."""
    return _carried_out().search(sentence.text, *sentence.span) is not None


#: characters behind a party in which the ground it holds may be named
_BEHIND = 40
#: most words between "fired from" and the party whose ground it was
_GROUND = 9


def believed(acts: Acts, actor: _Actor) -> bool:
    """«طائرات يعتقد أنها تابعة ل…», "jets believed to be Russian": the claim is hedged, and the party named."""
    text, floor = acts.sentence.text, acts.sentence.span.start
    for match in _believed_theirs().finditer(text, floor, actor.start):
        if not few_words(2).fullmatch(text, match.end(), actor.start):
            continue
        if any(act.end <= match.start() and len(acts.between(act.end, match.start())) <= _HEDGED for act in acts.told):
            return True
    return False


#: most words between an act and the words of belief about whose it is
_HEDGED = 8


def attributed(acts: Acts, actor: _Actor) -> bool:
    """ "All sources attributed the strike to the army", and not "none of them attributed it to …"."""
    text, floor = acts.sentence.text, acts.sentence.span.start
    match = _attributed().search(text, max(floor, actor.start - _ATTRIBUTED), actor.start)
    if match is None:
        return False
    return not any(floor <= m.start < match.start() for m in acts.sentence.small("negation"))


#: characters back from a party in which something is attributed to it
_ATTRIBUTED = 100


def says_so_itself(acts: Acts, actor: _Actor) -> bool:
    """«عملية نفذتها قواتها», "it carried out a strike", «تبنى التنظيم …»: the party tells of its own deed."""
    text, end = acts.sentence.text, acts.sentence.span.end
    head = text[max(acts.sentence.span.start, actor.start - 2 * WORD_REACH) : actor.start].rstrip(f" {MARKS}")
    if _ends_with(head, "claims_deed") or _claims().match(text, actor.end, end):
        return True
    if (_ends_with(head, "announces") and _announced().match(text, actor.end, end)) or _tells().match(text, actor.end):
        return True
    return _speaks(acts, actor) and _own_deed().search(text, actor.end, end) is not None


def _speaks(acts: Acts, actor: _Actor) -> bool:
    """True for a party right beside a verb of speech: "the command said that it …"."""
    near, text = few_words(2), acts.sentence.text
    return any(
        (m.end <= actor.start and near.fullmatch(text, m.end, actor.start))
        or (m.start >= actor.end and near.fullmatch(text, actor.end, m.start))
        for m in acts.sentence.of(SpeechWord)
    )


def _ends_with(head: str, role: str) -> bool:
    last = head.split()[-1:]
    return bool(last) and last[0] in written(role)


def kills(acts: Acts, actor: _Actor) -> bool:
    """ "The army killed two people", «قتلته ميليشيا …», «التحالف يقتل مسلحين»."""
    text, floor = acts.sentence.text, acts.sentence.span.start
    head = acts.between(max(floor, actor.start - 2 * WORD_REACH), actor.start)
    if any(word.strip(MARKS) in written("kills") for word in head[-1:]):
        return True
    words = [word for word in (one.strip(MARKS) for one in head) if word]
    if words and words[-1] in written("kills_some") and not actor.word.adjective and _with_people_behind(acts, actor):
        return True
    troops = words[-1:] and words[-1] in written("armed_of") and words[-2:-1] and words[-2] in written("kills_some")
    if troops and _with_people_behind(acts, actor):
        return True  # «قتلت القوات الأمريكية مدنيين»
    if _members_kill(acts, actor, words):
        return True
    if head[-2:-1] and head[-2] in written("kills") and head[-1].strip(MARKS) in written("armed_of"):
        return True
    if head and (head[-1].isdigit() or head[-1] in {*syntax("of"), *syntax("preposition"), *syntax("strikes_onto")}):
        return False
    return bool(_killing().match(text, actor.end))


def _members_kill(acts: Acts, actor: _Actor, words: list[str]) -> bool:
    """«أعدم عناصر من … ثلاثة مدنيين»: members of a party behind the verb, and right behind them whom they killed."""
    named = [word for word in words if word not in syntax("owner")]
    while named and named[-1] in syntax("armed_of"):
        named.pop()
    if len(named) == len(words) or not named or named[-1] not in written("executes"):
        return False
    people = next((m for m in acts.sentence.of(PeopleWord) if m.start >= actor.end), None)
    gap = acts.sentence.text[actor.end : people.start].split() if people else []
    return people is not None and len(gap) <= 1 and not any(word.startswith(tuple(joined_on())) for word in gap)


def _with_people_behind(acts: Acts, actor: _Actor) -> bool:
    """«قتلت قوات النظام ستة مدنيين»: the party by its name right behind the verb, and then whom it killed."""
    aside = _ASIDE if acts.sentence.text[actor.end :].lstrip(f" {MARKS}").startswith(",") else 0
    near = range(actor.end, actor.end + 2 * WORD_REACH + aside)
    return any(m.start in near for m in acts.sentence.of(PeopleWord))


#: characters of an aside between commas: «…، فجر اليوم، …»
_ASIDE = 50


@cache
def _fired() -> OpeningPattern:
    return OpeningPattern(syntax("fired_from"), rf"(?<!\w){any_of('particle')}?{any_of('fired_from')}(?!\w)")


@cache
def _from() -> re.Pattern[str]:
    """Behind what is fired: "from", where within a few words ground is said to be held."""
    held = rf"(?=(?:[^\s.,;]+\s+){{0,4}}?\S*{any_of('ground_held')})"
    return re.compile(rf"\s+(?P<from>{any_of('from_ground')})\s+{held}")


@cache
def _rulers() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('rulers')}(?!\w)(?:-\w+)?")


@cache
def _stops() -> re.Pattern[str]:
    return re.compile(r"[.;!?]\s|,\s")


@cache
def _believed_theirs() -> OpeningPattern:
    return OpeningPattern(syntax("believed_theirs"), rf"(?<!\w){any_of('believed_theirs')}(?!\w)")


@cache
def _attributed() -> OpeningPattern:
    gap, to = r"(?:[^\W\d_]+\s+){0,6}", any_of("attributed_to")
    return OpeningPattern(syntax("attributes"), rf"(?<!\w){any_of('attributes')}\s+{gap}{to}[\s\"'#(]*$")


@cache
def _own_deed() -> KeyedPattern:
    return KeyedPattern(syntax("own_force"), rf"(?<!\w){any_of('own_verb')}\s+{any_of('own_force')}(?!\w)")


@cache
def _claims() -> re.Pattern[str]:
    return re.compile(rf"[\s\"')]*(?:[^\W\d_]+\s+){{0,1}}{any_of('claims_responsibility')}(?!\w)")


@cache
def _tells() -> re.Pattern[str]:
    """Behind a party: it announces a deed as its own."""
    return re.compile(rf"[\s\"')]*{any_of('announces')}\s+(?:[^\W\d_]+\s+)?{any_of('announced_deed')}(?!\w)")


@cache
def _announced() -> re.Pattern[str]:
    """Behind "announced" and a party: a deed as its own."""
    return re.compile(rf"[\s\"')]*(?:[^\W\d_]+\s+)?{any_of('announced_deed')}(?!\w)")


@cache
def _killing() -> re.Pattern[str]:
    """Behind a party: that it kills, and whom."""
    return re.compile(rf"[\s\"')]*{any_of('kills_whom')}\s+(?!{any_of('preposition')}(?!\w))")


@cache
def _carried_out() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)و(?:{any_of('perfect')}\s+)?{any_of('carried_it_out')}(?!\w)")
