"""Capitals that stand for those who rule from them: "Moscow rejected the claims", «نفت أنقرة …»."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from ... import codebook
from ...records import Claimant, ClaimantKind
from ..folding.text import fold_name
from ..lexicon.grammar import any_of, few_words, joined_on, speech_adverbs, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import alternation
from ..lexicon.words import ActorWord, EventWord, SpeakerWord, SpeechWord, StanceWord


def seat_before(sentence: Sentence, end: int) -> Claimant | None:
    """The government whose capital stands right before a verb, and is no place there: "in Moscow"."""
    text, start = sentence.text, sentence.span.start
    head = speech_adverbs().sub("", text[start:end].rstrip())
    found = _ends_in_seat().search(head)
    if found is None or _where().search(head, 0, found.start("seat")):
        return None
    return _claimant(sentence, start + found.start("seat"), start + found.end("seat"))


def seat_after(sentence: Sentence, start: int) -> Claimant | None:
    """The government whose capital stands right behind a verb, as in Arabic."""
    found = _begins_with_seat().match(sentence.text, start, sentence.span.end)
    return _claimant(sentence, *found.span("seat")) if found else None


def party_of_seat(name: str) -> str | None:
    """The id of the party that rules from a capital, by its stated name."""
    return _seats().get(fold_name(name))


def names_party(sentence: Sentence, start: int, end: int) -> bool:
    """True for a capital or a country that says or denies something: "Russia also denied", «نفت موسكو»."""
    text = sentence.text
    if text[start:end] not in _seats() and not any(m.start < end and start < m.end for m in sentence.of(ActorWord)):
        return False
    verbs = [(m.start, m.end, m.word.after) for m in sentence.of(StanceWord)]
    verbs += [(m.start, m.end, m.word.after) for m in sentence.of(SpeechWord) if m.word.role == "verb"]
    if text[start:end] in _seats() and _accuses().match(text, end):
        return True
    return any(
        (after and 0 <= start - last <= 1)
        or (end <= first and not speech_adverbs().sub("", text[end:first].rstrip()).strip())
        for first, last, after in verbs
    )


def party_has_no_army(party: str | None) -> bool:
    """True for a known party that rules from no capital: "the army", told of by it, is another's."""
    return party is not None and party not in _seats().values()


def backs_others(sentence: Sentence, start: int) -> bool:
    """ "Factions loyal to Ankara", «فصائل موالية لأنقرة»: whom others follow or are paid by is no place."""
    text = sentence.text
    return _backed_by().search(text, max(sentence.span.start, start - _NEAR), start) is not None


def beside_a_party(sentence: Sentence, start: int) -> bool:
    """«غارات لقوات النظام وروسيا»: a country joined on to a party that acts is one as well."""
    ends = [m.end for m in sentence.of(ActorWord) if m.end < start and not m.word.nameless]
    return any(sentence.text[end:start].strip() in joined_on() for end in ends)


@cache
def _accuses() -> re.Pattern[str]:
    """Behind a capital: that it accuses somebody; "held" and «حمل» mean other things too."""
    held = rf"{any_of('accuses_with')}(?=\s[^.;\n]{{0,60}}?\s[بال]{{0,3}}{any_of('accused_so')}(?!\w))"
    verbs = rf"(?:{any_of('accuses')}|{any_of('blames')}|{held})"
    return re.compile(rf"(?:\s{any_of('speech_adverb')}|\s{any_of('had_told')})*\s{verbs}(?!\w)")


@cache
def _backed_by() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)و?{any_of('backed_by')}\s*$")


def acts_as_party(sentence: Sentence, start: int, end: int) -> bool:
    """True for a country that strikes, or whose ministry or army tells: "Russia fired", "Russia's army said"."""
    if not any(m.start < end and start < m.end for m in sentence.of(ActorWord)):
        return False
    text = sentence.text
    bodies = [m.start for m in sentence.of(SpeakerWord) if m.word.kind in _BODIES and 0 < m.start - end <= _NEAR]
    if any(_OWNING.match(text, end) and few_words(2).fullmatch(text, end + _OWN, at) for at in bodies):
        return True
    acts = [*(m.start for m in sentence.of(EventWord)), *(m.start for m in sentence.small("launch"))]
    acts = [at for at in acts if 0 < at - end <= _NEAR]
    return any(not speech_adverbs().sub("", text[end:at].rstrip()).strip() for at in acts)


_BODIES = (ClaimantKind.OFFICIAL, ClaimantKind.BELLIGERENT)
_OWNING, _OWN = re.compile("['’]s(?=\\s)"), 2
#: characters behind a country in which its ministry, or what it did, begins
_NEAR = 24


def _claimant(sentence: Sentence, start: int, end: int) -> Claimant:
    span = sentence.folded.original_span(start, end)
    return Claimant(sentence.stated(start, end), ClaimantKind.OFFICIAL, False, span)


@cache
def _seats() -> Mapping[str, str]:
    return {
        fold_name(name): party
        for language in codebook.languages()
        for party, names in codebook.lexicon(language, "stances").get("seats", {}).items()
        for name in names
    }


@cache
def _ends_in_seat() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s\"'(])(?P<seat>{alternation(_seats())})$")


@cache
def _begins_with_seat() -> re.Pattern[str]:
    return re.compile(rf"\s+\"?(?P<seat>{alternation(_seats())})(?!\w)")


@cache
def _where() -> re.Pattern[str]:
    """The end of a text behind which a capital is a place."""
    return re.compile(
        rf"(?<!\w)(?!{any_of('another_clause')}\s)(?:{any_of('preposition')}|{any_of('of')}|to)\s+(?:\w+\s+)?$"
        if syntax("of")
        else "(?!)"
    )
