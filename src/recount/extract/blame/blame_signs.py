"""The signs by which a sentence blames a party for an attack.

    its act ("Russian jets bombed") · the act of («قصف قوات …») · by it · from it · belonging to it ·
    fired from where it stands · believed to be its · its own word for what it did

Each is asked of one party at a time, and says yes for a reason that a reader can point to.
"""

from __future__ import annotations

import re
from functools import cache

from ...records import Harm, Stance
from ..lexicon.grammar import any_of, few_words, joined_on, syntax, written
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, PeopleWord, SpeechWord, StanceWord, TargetWord
from .backers import past_backers
from .blame_acts import MARKS, WORD_REACH, Act, Acts
from .blame_deeds import killed_by_name, sets_about, storms, took_captive, took_part
from .blame_predicates import opens_fire, predicated, tortured
from .blame_words import attributed, believed, fired_from_theirs, kills, says_so_itself

_Actor = Mention[ActorWord]


def is_blamed(acts: Acts, actor: _Actor) -> bool:
    """True where any sign blames the party."""
    if _is_of_neither(acts, actor) or _denies(acts, actor) or _object_of_an_act(acts, actor):
        return False
    return any(sign(acts, actor) for sign in _SIGNS)


def _is_of_neither(acts: Acts, actor: _Actor) -> bool:
    """ "Neither the army nor the rebels claimed responsibility": what is told behind is told of neither."""
    before = acts.sentence.text[max(acts.sentence.span.start, actor.start - _NEITHER) : actor.start].split()[-2:]
    return not {*before}.isdisjoint(syntax("of_neither"))


def _denies(acts: Acts, actor: _Actor) -> bool:
    """ "Russia denied the attack on A", «نفى الجيش الروسي القصف»: who denies is not blamed by these words."""
    text = acts.sentence.text
    for denial in (m for m in acts.sentence.of(StanceWord) if m.word.stance is Stance.DENIES):
        gap = text[denial.end : actor.start].split() if denial.end <= actor.start else None
        told = any(denial.end <= m.start < actor.start for m in acts.sentence.of(EventWord))
        behind = denial.word.after and gap is not None and len(gap) <= _OF_THE_DENIER and not told
        ahead = not denial.word.after and actor.end <= denial.start
        if behind or (ahead and few_words(1).fullmatch(text, actor.end, denial.start)):
            return True
    return False


#: words of an office before its party: «نفى المتحدث باسم التحالف …»
_OF_THE_DENIER = 3
#: characters before a party in which "neither the" ends
_NEITHER = 16


def _object_of_an_act(acts: Acts, actor: _Actor) -> bool:
    """«قصف مواقع قسد», «استهداف قيادي في تنظيم …»: what an act right before the party has for its object is its own."""
    return any(
        act.end <= actor.start
        and (few_words(1).fullmatch(acts.sentence.text, act.end, actor.start) or _right_behind_theirs(acts, act, actor))
        and acts.of_theirs(act.end, actor.start)
        and not (act.weapon and acts.armed(act.end, actor.start))
        and not _is_its_subject(acts, act, actor)
        for act in acts.told
    )


def _is_its_subject(acts: Acts, act: Act, actor: _Actor) -> bool:
    """«داهمت دورية ل…», «أعدمت عناصر … ثلاثة مدنيين»: such a verb has for its subject whoever stands behind it."""
    verb = acts.sentence.text[act.start : act.end]
    return verb in syntax("storms_first") or (verb in syntax("executes") and kills(acts, actor))


def _right_behind_theirs(acts: Acts, act: Act, actor: _Actor) -> bool:
    """True for somebody of a party right behind an act, and no verb of the party's own: «لقيادي في تنظيم»."""
    gap = acts.between(act.end, actor.start)
    member = len(gap) <= _OF_A_MEMBER and gap[:1] and gap[0] in written("member_of")
    return bool(member) and all(word.strip(MARKS) in {*syntax("sits_in"), *syntax("armed_of")} for word in gap[1:])


#: words from an act to the party of whose members one was its object
_OF_A_MEMBER = 4


def _does(acts: Acts, actor: _Actor) -> bool:
    """ "Russian jets bombed", «قوات النظام والميليشيات قصفت»: the act stands behind the party, or it and its allies."""
    if not any(act.start >= actor.end for act in acts.told):
        return False
    adjective = actor.word.adjective and not _conducts().match(acts.sentence.text, actor.end)
    text = acts.sentence.text
    between = (_companions(), _apposition())
    starts = {actor.end, *(m.end() for pattern in between if (m := pattern.match(text, actor.end)))}
    for past in (_past_remnants, past_backers):
        starts |= {end for start in starts if (end := past(acts, start)) is not None}
    return any(
        few_words(1 if adjective else _OF_A_DEED if _sets_out().match(text, start) else 3).fullmatch(
            text, start, act.start
        )
        and _is_its_own(acts, actor, start, act.start)
        and (not act.weapon or _wields(acts, actor, act))
        and not _is_passive(acts, start, act)
        for start in starts
        for act in acts.told
        if act.start >= start
    )


#: most words from "carries out" to the attack: «تنفذ جولة جديدة من القصف»
_OF_A_DEED = 5


@cache
def _sets_out() -> re.Pattern[str]:
    return re.compile(rf"[\s\"')]*{any_of('does_first')}\s")


def _past_remnants(acts: Acts, start: int) -> int | None:
    """Behind «ومرتزقته من بقايا داعش»: of which kind those are who act with a party."""
    text = acts.sentence.text
    behind = _remnants().match(text, start)
    return next((m.end for m in acts.sentence.of(ActorWord) if behind and m.start == behind.end()), None)


@cache
def _remnants() -> re.Pattern[str]:
    return re.compile(rf"\s*{any_of('of')}\s+{any_of('remnants')}\s+[\"']?")


def _is_passive(acts: Acts, start: int, act: Act) -> bool:
    """ "Government troops were hit by shelling": what was done to them is not their act."""
    words = acts.between(start, act.start)
    return bool(words) and words[-1] in syntax("be") and not acts.sentence.text[act.start : act.end].endswith("ing")


def _wields(acts: Acts, actor: _Actor, weapon: Act) -> bool:
    """ "Russian jets", «بالمدفعية»; in Arabic a weapon that only follows a party is not thereby its own."""
    if acts.is_latin(actor) or acts.sentence.text.startswith(syntax("brought_about_onto"), weapon.start):
        return True
    if acts.sentence.text[weapon.start - 1] in syntax("brought_about_onto"):
        return True
    return any(word in written("does_first") for word in acts.between(actor.end, weapon.start))


def _is_its_own(acts: Acts, actor: _Actor, start: int, end: int) -> bool:
    """False for "an officer of the army was killed by a strike", "the army said a strike …": an act of others."""
    if not {*acts.between(start, end)}.isdisjoint(syntax("brought_about")) or _among_the_hit(acts, actor, end):
        return False
    if acts.names_another(start, end) or not {*acts.between(start, end)[:1]}.isdisjoint(syntax("reported_that")):
        return False
    if any(start <= m.start < end and m.word.stance is Stance.DENIES for m in acts.sentence.of(StanceWord)):
        return False
    kinds = (TargetWord, HarmWord, SpeechWord)
    return not any(start <= m.start < end for kind in kinds for m in acts.sentence.of(kind))


def _among_the_hit(acts: Acts, actor: _Actor, end: int) -> bool:
    """«3 قتلى من قوات النظام بهجوم»: those harmed are of the party, and the attack is another's."""
    text = acts.sentence.text
    end = min((act.start for act in acts.told if act.start >= actor.end), default=end)
    behind = acts.between(_past_others_hit(acts, actor, end), end)
    onto = next((word for word in syntax("brought_about_onto") if text.startswith(word, end)), None)
    behind = behind or ([onto] if onto else [])  # «من قسد برصاص»: one word with what is written onto it
    if len(behind) > 2 or behind[-1:] == [] or behind[-1] not in syntax("brought_about_onto"):
        return False
    if len(behind) == 2 and not behind[0].startswith(syntax("definite_onto")):
        return False
    of = text[max(0, actor.start - WORD_REACH) : actor.start].rstrip(f" {MARKS}").split()[-1:]
    people = acts.sentence.of(PeopleWord)
    if of and (of[0] in syntax("of") or any(0 <= actor.start - p.end <= 1 for p in people)):
        return True
    return _people_of_theirs(acts, actor)


def _past_others_hit(acts: Acts, actor: _Actor, end: int) -> int:
    """Behind «وطفلين», «وابنيه»: others who were harmed with somebody of the party."""
    at = actor.end
    for people in (m for m in acts.sentence.of(PeopleWord) if actor.end <= m.start and m.end <= end):
        gap = acts.sentence.text[at : people.start].split()
        if len(gap) > 1 or not "".join(gap).startswith(tuple(joined_on())):
            break
        at = people.end
    return at


def _people_of_theirs(acts: Acts, actor: _Actor) -> bool:
    """«قتل ستة من موظفي الحكومة بقصف»: behind a word of harm, "of" or "in" and at most two nouns that are theirs."""
    text = acts.sentence.text
    harm = next((m for m in reversed(acts.sentence.of(HarmWord)) if m.end <= actor.start), None)
    if harm is None or acts.tells_between(harm.end, actor.start) or "," in text[harm.end : actor.start]:
        return False
    words = text[harm.end : actor.start].split()
    return len(words) <= _CLAUSE and _of_theirs().fullmatch(" ".join(words[-_OF_THEIRS:]) + " ") is not None


#: most words from "of" or "in" to a party, and one before them
_OF_THEIRS = 5


def _does_after_all(acts: Acts, actor: _Actor) -> bool:
    """«القوات التركية المتمركزة في … استهدفت»: where it is stationed, and then what it did."""
    stands = _stationed().match(acts.sentence.text, actor.end)
    act = next((a for a in acts.told if stands and a.start >= stands.end() and not a.weapon), None)
    if stands is None or act is None:
        return False
    return len(acts.between(stands.end(), act.start)) <= _CLAUSE and not acts.names_another(stands.end(), act.start)


#: most words of a clause on where a party is stationed
_CLAUSE = 14


def _owns(acts: Acts, actor: _Actor) -> bool:
    """«قصف قوات …», «برصاص عناصر …», "shelling of the army": the party stands right behind the act."""
    for act in acts.told:
        latin = acts.is_latin(actor)
        near = few_words(2 if act.weapon or latin else 1)
        if act.end > actor.start or not near.fullmatch(acts.sentence.text, act.end, actor.start):
            continue
        gap = acts.between(act.end, actor.start)
        if latin and {*gap[:1]}.isdisjoint(syntax("act_of")):
            continue  # in English what stands right behind an act is what it struck
        if len(gap) < 2 or acts.armed(act.end, actor.start):
            return not acts.names_another(act.end, actor.start)
    return False


def _does_first(acts: Acts, actor: _Actor) -> bool:
    """«جدد الجيش قصفه», «أطلق الجنود الرصاص»: a verb, who did it, and then the act."""
    floor = acts.sentence.span.start
    verbs = acts.between(max(floor, actor.start - 2 * WORD_REACH), actor.start)[-2:]
    if not any(word.strip(MARKS) in written("does_first") for word in verbs):
        return False
    return any(actor.end <= act.start < actor.end + _SOON for act in acts.told)


#: characters behind a party in which its act follows its verb
_SOON = 50


def _by(acts: Acts, actor: _Actor) -> bool:
    """ "By the army", «من قبل قوات …», «على أيدي عناصر حاجز تابع ل…»."""
    if actor.word.adjective:
        return False
    for small in acts.sentence.small("by"):
        if small.end > actor.start or acts.names_another(small.end, actor.start):
            continue
        if _of_an_object(acts, small.start) or _of_a_habit(acts, small.start, small.end):
            continue
        if acts.between(max(acts.sentence.span.start, small.start - WORD_REACH), small.start)[-1:] in _answers():
            continue
        gap = acts.between(small.end, actor.start)
        if few_words(2).fullmatch(acts.sentence.text, small.end, actor.start):
            is_act = any(act.start < small.end and small.start < act.end for act in acts.told)
            if not acts.of_theirs(small.end, actor.start) or (not is_act and acts.armed(small.end, actor.start)):
                return True
            continue
        members = _is_belonging(gap) or acts.armed(small.end, actor.start)
        if members and len(gap) <= _MEMBERS and not acts.tells_between(small.end, actor.start):
            return True
    return False


@cache
def _answers() -> tuple[list[str], ...]:
    """«لأي رد من قبل الفصائل»: what is by them is an answer, and not the attack."""
    return tuple([word] for word in syntax("answer_before"))


def _of_an_object(acts: Acts, at: int) -> bool:
    """ "A car driven by an ISIS leader", "an offer rejected by the army": what else they did than strike."""
    before = acts.sentence.text[max(acts.sentence.span.start, at - WORD_REACH) : at].rstrip()
    return before.endswith(tuple(f" {word}" for word in syntax("held_by")))


def _of_a_habit(acts: Acts, start: int, end: int) -> bool:
    """«الجرائم التي ترتكبها …»: what a party does again and again, and no one attack; «مجزرة يرتكبها …» is one.

    So is what harmed somebody: «الغارات التي يشنها … والتي أدى أحدثها إلى مقتل سبعة».
    """
    harmed = any(m.word.harm in (Harm.KILLED, Harm.INJURED) for m in acts.sentence.of(HarmWord))
    if harmed or acts.sentence.text[start:end] not in syntax("by_habit"):
        return False
    before = acts.sentence.text[max(acts.sentence.span.start, start - WORD_REACH) : start].split()[-1:]
    return bool(before) and before[0] in syntax("tells_of")


#: most words between "by" and a party to which those who did it belong
_MEMBERS = 5


def _from(acts: Acts, actor: _Actor) -> bool:
    """«بقصف مشترك من قوات …», "rockets from the faction": out of it, right behind the act."""
    for act in acts.told:
        gap = acts.between(act.end, actor.start) if act.end <= actor.start else []
        at = next((i for i, word in enumerate(gap[:2]) if word in syntax("act_from")), None)
        if at is None or (at and gap[0] not in syntax("manner") and not acts.tells_between(act.end, actor.start)):
            continue
        behind = [word.strip(MARKS) for word in gap[at + 1 :] if word.strip(MARKS)]
        if acts.names_another(act.end, actor.start) or (actor.word.adjective and not _is_belonging(behind)):
            continue
        if len(behind) <= 1 and not acts.of_theirs(act.end, actor.start):
            return True
        if len(behind) <= _MEMBERS and _is_belonging(behind):
            return True
    return False


def _is_belonging(gap: list[str]) -> bool:
    return any(word.startswith(tuple(written("belonging"))) for word in gap[-2:])


def _belongs(acts: Acts, actor: _Actor) -> bool:
    """«قصف لقوات …», «طائرة تابعة للتحالف», "jets belonging to the army": the act or weapon is its."""
    text, floor, end = acts.sentence.text, acts.sentence.span.start, actor.start + acts.owner_onto(actor)
    if not any(act.end < end for act in acts.told):
        return False
    head = _owner().search(text, max(floor, actor.start - 3 * WORD_REACH), end)
    if head is None:
        return False
    act = next((act for act in reversed(acts.told) if act.end <= head.start()), None)
    if act is None or acts.names_another(act.end, head.start()):
        return False
    gap = acts.between(act.end, head.start())
    if gap and text[act.start : act.end] in syntax("strikes_somebody") and not _is_belonging(head[0].split()):
        return False  # «استهدف مجمع قيادة لقسد»: behind a verb, what was struck is theirs
    most = _ASIDE if text[: head.start()].rstrip().endswith(",") else 2
    return len(gap) <= most and not _holds_objects(acts, act.end, head.start())


#: most words between an act and whose it is, where the clause on place and time ends with a comma
_ASIDE = 10


def _holds_objects(acts: Acts, start: int, end: int) -> bool:
    """True where what was hit, or on whom, stands between."""
    if any(word in syntax("strikes_onto") for word in acts.between(start, end)) or acts.of_theirs(start, end):
        return True
    kinds = (TargetWord, PeopleWord, HarmWord)
    return any(start <= m.start and m.end <= end for kind in kinds for m in acts.sentence.of(kind))


_SIGNS = (_does, _owns, _by, _from, _belongs, fired_from_theirs, believed, attributed, _does_first, _does_after_all,
          says_so_itself, kills, killed_by_name, sets_about, storms, took_part, took_captive,
          predicated, opens_fire, tortured)  # fmt: skip


@cache
def _of_theirs() -> re.Pattern[str]:
    """Words that end with "of" or "in" and at most two nouns; a verb, whose subject the party is, is none."""
    verb = rf"(?:{any_of('does_first')}|{any_of('conducts')}|{any_of('sets_about')}|\w*[^\W\u0627]\u062a)\s"
    noun = rf"(?:(?!{verb})[^\W\d_]+\s)"
    serves = rf"(?:{any_of('sits_in')}|{any_of('serves_with')})"
    return re.compile(rf"(?:\S+\s)*?{serves}\s{noun}{{0,2}}(?:{any_of('belonging')}\w{{0,2}}\s)?")


@cache
def _conducts() -> re.Pattern[str]:
    """Behind a party: that it carries something out."""
    return re.compile(rf"[\s\"')]*{any_of('conducts')}(?!\w)")


@cache
def _companions() -> re.Pattern[str]:
    """Those who act with a party, behind its name: "and its allied militias"."""
    return re.compile(
        rf"[\s\"'),]*(?:{any_of('force_behind')}\s+)?{any_of('companions')}(?:(?:\s+[^\W\d_]+){{0,3}}?\s+{any_of('companions_of')})?(?=[\s,])[\s,]*"
    )


@cache
def _apposition() -> re.Pattern[str]:
    """What a party is, set between commas behind its name: ", a top ally of the president,"."""
    return re.compile(rf"[\s\"')]*,\s+{any_of('article')}\s[^,;.:\n]{{3,90}},\s*")


@cache
def _stationed() -> re.Pattern[str]:
    return re.compile(rf"[\s\"'),]*(?:[^\W\d_]+\s+)?{any_of('stationed')}(?!\w)")


@cache
def _owner() -> re.Pattern[str]:
    """The end of a text behind which the owner stands: "belonging to the", «تابعة ل»."""
    return re.compile(
        rf"(?:(?<!\w){any_of('belonging')}\w{{0,2}}\s+)?(?<!\w){any_of('owner')}[\s\"'#]*(?:(?:{any_of('force_before')}|{any_of('armed_of')})\s+)?[\s\"'#]*$"
    )
