"""Places that a sentence names and at which nothing fell: of who speaks, of a party, of a hospital, of the dead.

"Exampleland's army bombed X", "activists in the province said", "two of them died in a clinic at Y", "the victims, from
Z, were". They are left out where the sentence, or the report before it, tells where it happened.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ...records import PlacePrecision, Target, Where
from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import EventWord, HarmWord, SpeakerWord, SpeechWord, TargetWord
from ..places.place_words import said_by
from ..places.places import PlaceMention
from ..rosters.roster_openings import names_the_dead
from .at_the_act import at_the_act

_AREAS = (PlacePrecision.COUNTRY, PlacePrecision.PROVINCE)


def without_bodies(sentence: Sentence, places: Sequence[PlaceMention], here: Where | None) -> Sequence[PlaceMention]:
    """The places without countries and provinces that only say who speaks or acts, where another place is told."""
    named = [p for p in places if p.where.precision in _AREAS and _names_a_body(sentence, p)]
    kept = [p for p in places if p not in named]
    if not named or kept:
        return kept
    return () if here is not None and all(_holds(p.where, here) for p in named) else places


def without_care(
    sentence: Sentence, places: Sequence[PlaceMention], here: Where | None, *, told: bool
) -> Sequence[PlaceMention]:
    """The places without where the wounded were treated or died, and without the home of the dead whom it names.

    `here` is where the report has told of, `told` whether it has told of anything before.
    """
    cared = [p for p in places if _is_of_care(sentence, p)]
    kept = [p for p in places if p not in cared]
    if len(kept) == 1 and here is not None and _is_home(sentence, kept[0]) and _names(sentence):
        return ()
    return kept if kept or told else places


def _holds(area: Where, here: Where) -> bool:
    """True where the report told before of a finer place that lies in a country or province."""
    if here.precision in _AREAS and here.precision is not PlacePrecision.PROVINCE:
        return False
    if area.precision is PlacePrecision.COUNTRY:
        return here.country in (None, area.country)
    return here.admin1 == area.admin1 or (here.around is not None and here.around.admin1 == area.admin1)


def _names_a_body(sentence: Sentence, place: PlaceMention) -> bool:
    """ "Exampleland's army", "Exampleland's emergency service said", "our correspondent in Exampleland reports"."""
    text, end = sentence.text, sentence.span.end
    if _armed().match(text, place.end, end):
        return True
    verbs = [m.start for m in sentence.of(SpeechWord) if m.word.role == "verb" and not m.word.after]
    if any(_subject().fullmatch(text, place.end, at) and not _told(sentence, place.end, at) for at in verbs):
        return True
    return _sits_there(sentence, place, verbs)


def _sits_there(sentence: Sentence, place: PlaceMention, verbs: Sequence[int]) -> bool:
    """ "Our correspondent in the province reports", «أفاد مراسلنا في المحافظة بأن»: where who tells of it is."""
    who = [m.end for m in sentence.of(SpeakerWord) if m.end <= place.start]
    if not who or not _at().fullmatch(sentence.text, max(who), place.start):
        return False
    behind = sentence.text[place.end : place.end + _VERB].split()[:1]
    said = any(0 <= at - place.end <= 1 for at in verbs) or (bool(behind) and behind[0] in syntax("that"))
    return said and not _told(sentence, max(who), place.end)


#: characters behind a place in which the next word ends
_VERB = 16


def _told(sentence: Sentence, start: int, end: int) -> bool:
    return any(start <= m.start < end for kind in (HarmWord, EventWord) for m in sentence.of(kind))


@cache
def _armed() -> re.Pattern[str]:
    return re.compile(rf"['’]s\s+(?:[\w-]+\s+)?{any_of('forces_owned')}(?!\w)")


@cache
def _subject() -> re.Pattern[str]:
    """Between an area and a verb of speech: a body named for it, of up to five words."""
    return re.compile(rf"(?:['’]s)?(?:\s+(?!{any_of('connective')}\s)[\w'’-]+){{1,5}}?\s+(?:{any_of('had_told')}\s+)*")


@cache
def _at() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('sits_at')}\s+(?:[^\W\d_]+\s+){{0,2}}")


def _is_of_care(sentence: Sentence, place: PlaceMention) -> bool:
    """ "Died in a clinic at X", "is being treated in X hospital": a hospital that was not hit, and where it stands."""
    for building in sentence.of(TargetWord):
        if building.word.target is not Target.HOSPITAL or not _of_building(
            sentence, building.start, building.end, place
        ):
            continue
        if any(at_the_act(sentence, act, building) for act in sentence.of(EventWord)):
            continue
        first = min(building.start, place.start)
        if _cared().search(sentence.text, max(sentence.span.start, first - _LED), first):
            return True
    return False


#: characters before a hospital in which is said who was treated or died there; between it and the place
_LED, _APART = 60, 16


def _of_building(sentence: Sentence, start: int, end: int, place: PlaceMention) -> bool:
    if 0 <= start - place.end <= 1:
        return True
    between = sentence.text[end : place.start].split()
    led = all(word in (*syntax("at_place"), *syntax("of")) or said_by(word).kind is not None for word in between)
    return 0 < place.start - end <= _APART and led


@cache
def _cared() -> re.Pattern[str]:
    few = r"(?:[^\W\d_]+\s+)"
    cared = rf"(?:{any_of('cared_for')}|{any_of('died_in_care')})"
    return re.compile(rf"(?<!\w)[وف]?{cared}\s+{few}{{0,3}}?(?:{any_of('sits_at')}\s+{few}{{0,2}}|(?<=\sin\s))$")


def _is_home(sentence: Sentence, place: PlaceMention) -> bool:
    """«من بلدة X», "from the village of X": the settlement that somebody is from."""
    ahead = sentence.text[max(sentence.span.start, place.start - _LED) : place.start].split()
    kinds = 0
    while ahead and (ahead[-1] in ("the", *syntax("of")) or said_by(ahead[-1]).kind is not None):
        if kinds and ahead[-1] in syntax("hailing"):
            return True
        kinds += said_by(ahead.pop()).kind is not None
    return bool(kinds and ahead) and ahead[-1] in syntax("hailing")


def _names(sentence: Sentence) -> bool:
    """True for a sentence that only names those of whom the report told before: "the victims were", «والشهيدان هما»."""
    if sentence.has(EventWord):
        return False
    harm, text = sentence.of(HarmWord), sentence.text
    known = (m.word.role == "people" and text.endswith(syntax("article_onto"), 0, m.start) for m in harm)
    return names_the_dead(sentence) or (bool(harm) and all(known))
