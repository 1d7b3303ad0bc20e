"""The signs of blame in verbs that stand some words away from the party: who set about it, stormed in, or took part.

«أقدمت دورية تابعة ل… على قتل», «داهمت مجموعات مسلحة من …», "the participation of its aircraft in the raid"
"""

from __future__ import annotations

import re
from functools import cache

from ...records import EventType, Harm
from ..lexicon.grammar import any_of, syntax, written
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, PeopleWord, SpeechWord
from .blame_acts import MARKS, WORD_REACH, Acts

_Actor = Mention[ActorWord]

#: characters and words before a party in which the verb of which it is the subject stands
_VERB_REACH, _SUBJECT = 4 * WORD_REACH, 5
#: characters behind a party in which it is said what it set about
_DEED_REACH = 60


def sets_about(acts: Acts, actor: _Actor) -> bool:
    """«قامت القوات بقتل», «أقدمت دورية تابعة ل… على إعدام», «تمكنت … من تصفية»: and what it set about is a killing.

    An attack may stand farther off than right behind the party: «قامت … بدعم من الطيران بعملية إنزال».
    """
    if not has_verb(acts, actor, "sets_about"):
        return False
    text, end = acts.sentence.text, min(acts.sentence.span.end, actor.end + _DEED_REACH)
    deeds = [m.start for kind in (HarmWord, EventWord) for m in acts.sentence.of(kind) if actor.end < m.start < end]
    deeds += [act.start for act in acts.told if actor.end < act.start < end]
    return any(
        _onto().search(text, actor.end, at) is not None and not acts.names_another(actor.end, at)
        and not any(actor.end <= m.start < at for m in acts.sentence.of(SpeechWord))
        for at in _with_particles(text, deeds)
    )  # fmt: skip


def _with_particles(text: str, deeds: list[int]) -> set[int]:
    """Where a deed begins, and where what is written onto it does not: «بعملية»."""
    onto = syntax("set_about_onto")
    return {*deeds, *(at + 1 for at in deeds if text[at] in onto)}


def storms(acts: Acts, actor: _Actor) -> bool:
    """«داهمت مجموعات مسلحة من ميليشيا …»: only who comes to a place storms it, whatever its force is called."""
    return has_verb(acts, actor, "storms_first")


def repels(acts: Acts, actor: _Actor) -> bool:
    """«تصدت قوات الحكومة لهجوم», «الجيش أحبط هجوما»: the attack behind the party is the one that it met."""
    text, end = acts.sentence.text, acts.sentence.span.end
    behind = _repels().match(text, actor.end, end)
    at = behind.end() if behind else actor.end if has_verb(acts, actor, "repels") else None
    if at is None:
        return False
    act = next((one for one in acts.told if one.start >= at), None)
    if act is None:
        return _met().match(text, at) is not None
    return len(acts.between(at, act.start)) <= _MET and not acts.names_another(at, act.start)


#: words from one who meets an attack to the words for it
_MET = 3


@cache
def _repels() -> re.Pattern[str]:
    return re.compile(rf"[\s\"')]*{any_of('repels')}(?!\w)")


@cache
def _met() -> re.Pattern[str]:
    """What was met, where no word for an attack is: «لطائرات مسيرة»."""
    return re.compile(rf"[\s\"')]+{any_of('repelled_onto')}\w{{3,}}")


def took_captive(acts: Acts, actor: _Actor) -> bool:
    """«قتل بعد أن اعتقلته قوات …»: who took the dead, where they were not let go again and no attack is told of."""
    sentence = acts.sentence
    if not has_verb(acts, actor, "took_them") or not any(m.word.harm is Harm.KILLED for m in sentence.of(HarmWord)):
        return False
    if any(m.word.harm is Harm.RELEASED for m in sentence.of(HarmWord)):
        return False
    return all(m.word.type in _OF_CAPTORS for m in sentence.of(EventWord))


#: how somebody comes to be held
_OF_CAPTORS = (None, EventType.RAID, EventType.DETENTION, EventType.GROUND_OPERATION)


def has_verb(acts: Acts, actor: _Actor, role: str) -> bool:
    """True where a verb stands before a party with nothing but words for its force, or of a day, between."""
    floor = max(acts.sentence.span.start, actor.start - _VERB_REACH)
    for word in reversed(acts.between(floor, actor.start)[-_SUBJECT - 1 :]):
        if word.strip(MARKS) in written(role):
            return True
        if not (_armed(word.strip(MARKS)) or word.strip(MARKS) in _days()):
            return False
    return False


@cache
def _days() -> frozenset[str]:
    """The words of «صباح اليوم» and its like, which may stand between a verb and who did it."""
    return frozenset(word for words in syntax("these_days") for word in words.split())


def _armed(word: str) -> bool:
    """True for a word of a force: "patrol", «مسلحة», «تابعة ل», with what may be written onto it."""
    if word in _of_a_force():
        return True
    front = next((onto for role in ("article_onto", "owner") for onto in syntax(role) if word.startswith(onto)), "")
    bare = word.removeprefix(front)
    return not bare or bare in _of_a_force() or bare.startswith(syntax("belonging"))


@cache
def _of_a_force() -> frozenset[str]:
    return frozenset((*syntax("armed_of"), *syntax("force_words")))


def took_part(acts: Acts, actor: _Actor) -> bool:
    """«اعتذر التحالف عن مشاركة طيرانه في المداهمة»: its own forces are said to have been there."""
    text, end = acts.sentence.text, acts.sentence.span.end
    found = _taking_part().search(text, actor.end, end)
    return found is not None and not acts.names_another(actor.end, found.start())


def killed_by_name(acts: Acts, actor: _Actor) -> bool:
    """«إن التحالف قتل الشاب …», «قوات النظام قتلت ثلاثة»: the verb behind the party, and whom it killed behind that.

    The party opens its clause, or stands behind "that": «عنصر من قسد قتل» tells of whom somebody killed.
    """
    text = acts.sentence.text
    if actor.word.adjective:
        return False
    found = _kills().match(text, actor.end, acts.sentence.span.end)
    if found is None:
        return False
    head = text[max(acts.sentence.span.start, actor.start - WORD_REACH) : actor.start].rstrip(" \"'#")
    if head and head[-1] not in _CLAUSE_MARKS and head.split()[-1] not in _opening_words():
        return False  # «بضمانة روسيا قتل رجل»: a new clause, of which the party is no subject
    at = found.end()
    return any(at <= m.start <= at + 2 for m in acts.sentence.of(PeopleWord)) or _number().match(text, at) is not None


_CLAUSE_MARKS = ",.:;\n"


@cache
def _opening_words() -> frozenset[str]:
    """ "That", and what is written onto a party at the head of a clause."""
    return frozenset((*syntax("that"), *syntax("had_told"), *syntax("particle")))


@cache
def _onto() -> re.Pattern[str]:
    """The end of a text that leads from who set about something to what it was."""
    return re.compile(rf"(?<!\w)(?:{any_of('set_about_onto')}|{any_of('set_about_to')}\s+)(?:ال)?\Z")


@cache
def _taking_part() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('taking_part')}\s+{any_of('own_force')}(?!\w)")


@cache
def _kills() -> re.Pattern[str]:
    return re.compile(rf"[\s\"')]*{any_of('killed_whom')}\s+(?!{any_of('preposition')}(?!\w))")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\d")
