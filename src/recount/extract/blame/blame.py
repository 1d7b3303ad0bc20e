"""Who is blamed for an attack: the parties that a sentence names as having struck.

    parties named ▶ without those attacked, aside or only quoted ▶ any sign of blame ▶ and who is joined to them

The signs are in `blame_signs`; here is who may bear one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ...records import BelligerentMention, Claimant, ClaimantKind, Status
from ..lexicon.grammar import any_of, few_words, syntax, written
from ..lexicon.sentence import Sentence
from ..lexicon.words import ActorWord, EventWord, HarmWord, Mention, PeopleWord
from ..people.holders import Holder, holds
from ..people.parties import either, joined, named
from ..speakers.accusations import Accusation, find_accusations
from .backers import backs
from .blame_acts import WORD_REACH, Acts, acts_of
from .blame_beside import is_beside_blame, of_another_charge
from .blame_deeds import repels
from .blame_predicates import opens_clause
from .blame_signs import is_blamed
from .blame_words import fired_from_theirs, ground, ground_of_rulers

#: who publishes does not tell who is accused
_NOBODY = Claimant("", ClaimantKind.PUBLISHER)


def find_belligerents(sentence: Sentence) -> tuple[BelligerentMention, ...]:
    """The parties that a sentence blames, by the signs of `blame_signs`, and those joined to one of them by "and".

    A party that is named as the one attacked ("strikes against IS") is not blamed, nor one that merely holds the place,
    accuses, tells, defends itself or backs somebody.
    """
    accusations = find_accusations(sentence, _NOBODY, None)
    others = [one.party for one in accusations if of_another_charge(sentence, one)]
    charged = [one.party for one in accusations if one.party not in others]
    actors = [a for a in _without_accusers(sentence, accusations) if not any(a.start == o.start for o in others)]
    charged += _rulers(sentence) if not charged else []
    if not actors:
        return tuple(_charged(sentence, holder) for holder in charged)
    acts, blamed = acts_of(sentence), dict[str, BelligerentMention]()
    for run in _runs(sentence, actors):
        if blamed and _beside_it(sentence, run[0]):
            break
        if all(actor.word.id in blamed for actor in run):
            continue
        able = [actor for actor in run if not _aside(acts, actor)] if not backs(sentence, run[0]) else []
        if any(is_blamed(acts, actor) for actor in able):
            together = len({actor.word.id for actor in able}) > 1 and not either(sentence, able)
            for actor in able:
                blamed.setdefault(actor.word.id, _mention(acts, actor, together))
    for holder in charged:
        told = _charged(sentence, holder)
        if not any(told.id == one.id or told.span == one.span for one in blamed.values()):
            blamed[told.id or told.stated] = told
    return tuple(blamed.values())


def _without_accusers(sentence: Sentence, accusations: Sequence[Accusation]) -> list[Mention[ActorWord]]:
    """The parties without those who accuse another: «اتهم الناطق باسم الجيش قسد بقصف»."""
    actors = named(sentence)
    if not accusations:
        return actors
    spans = [one.accuser.span for one in accusations if one.accuser and one.accuser.span]
    between = [(one.at.end, one.party.start) for one in accusations if not sentence.text[one.at.start].isascii()]
    at = [sentence.folded.original_span(actor.start, actor.end) for actor in actors]
    return [
        a
        for a, own in zip(actors, at, strict=True)
        if not any(s.start <= own.start < s.end for s in spans)
        and not any(start <= a.start and a.end <= end for start, end in between)
    ]


def _rulers(sentence: Sentence) -> list[Holder]:
    """A government from whose ground it was fired, under the words for that ground."""
    span = ground_of_rulers(sentence)
    return [Holder(span.start, span.end)] if span else []


def _charged(sentence: Sentence, holder: Holder) -> BelligerentMention:
    """Who is accused, in the words that name them."""
    span = sentence.folded.original_span(holder.start, holder.end)
    return BelligerentMention(sentence.stated(holder.start, holder.end), holder.id, span)


def _mention(acts: Acts, actor: Mention[ActorWord], together: bool) -> BelligerentMention:
    """The party in the words that name it; with those of its ground where that is all that the sentence blames."""
    start = ground(acts, actor)
    start = actor.start if start is None else start
    span = acts.sentence.folded.original_span(start, actor.end)
    return BelligerentMention(acts.sentence.stated(start, actor.end), actor.word.id, span, together)


def _runs(sentence: Sentence, actors: Sequence[Mention[ActorWord]]) -> Iterator[list[Mention[ActorWord]]]:
    """The parties in runs of those told of as one: "the army and the militia", "Turkish or Russian jets"."""
    run: list[Mention[ActorWord]] = []
    for actor in actors:
        if run and not joined(sentence, run[-1], actor):
            yield run
            run = []
        run.append(actor)
    if run:
        yield run


def _aside(acts: Acts, actor: Mention[ActorWord]) -> bool:
    """True for a party that is named for something else than having struck."""
    sentence = acts.sentence
    if _attacked(acts, actor) or _accuses(sentence, actor) or _flies(sentence, actor):
        return True
    if repels(acts, actor) or _is_make(sentence, actor) or _answered(sentence, actor) or is_beside_blame(acts, actor):
        return True
    before, behind = _around(sentence, actor)
    if (
        _defends(before, behind)
        or _makes_ready(sentence, actor, before, behind)
        or backs(sentence, actor)
        or _judges(sentence, actor)
        or _left_of(sentence, actor)
    ):
        return True
    return holds(sentence, actor) and not fired_from_theirs(acts, actor)


def _is_make(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """«قذائف روسية الصنع», "Russian-made shells": whose make a weapon is, and not who fired it."""
    return actor.word.adjective and sentence.text.startswith(_made(), actor.end)


@cache
def _made() -> tuple[str, ...]:
    return tuple(f"{joint}{word}" for word in syntax("made_by") for joint in (" ", "-"))


def _answered(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """ "Killed seven soldiers in response to a Turkish attack": whose attack was answered is not who did it.

    What people came to harm by behind these words is told of the attack that was answered.
    """
    head = sentence.text[max(sentence.span.start, actor.start - 2 * WORD_REACH) : actor.start]
    harmed = [m.start for m in sentence.of(HarmWord)]
    return bool(harmed) and max(harmed) < actor.start and _answers().search(head) is not None


@cache
def _answers() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('in_response_to')}(?:\s+[^\W\d_]+){{0,2}}\s+(?:ال)?$")


def _attacked(acts: Acts, actor: Mention[ActorWord]) -> bool:
    """ "Strikes against IS", «قصف تركي يطال قوات النظام», «تعرض قائد في قسد لقصف»: the party came to harm."""
    text, floor = acts.sentence.text, acts.sentence.span.start
    if actor.word.adjective and any(
        m.start == actor.start and m.word.status is Status.COMBATANT for m in acts.sentence.of(PeopleWord)
    ):
        return True  # «15 حوثيا»: the word is of those who were counted
    if _of_the_killed(acts.sentence, actor):
        return True
    near = few_words(1)
    if any(m.end <= actor.start and near.fullmatch(text, m.end, actor.start) for m in acts.sentence.small("against")):
        return True
    if _struck_by_another(acts, actor):
        return True
    came = _under_fire(text, max(floor, actor.start - _CLAUSE), actor.start)
    if came is not None and not acts.tells_between(came, actor.start):
        return True
    if (at := acts.with_an_object_at(actor)) is None:
        return False
    before = [other for other in named(acts.sentence) if other.end < at]
    if any(few_words(0).fullmatch(text, other.end, at) and opens_clause(acts, other) for other in before[-1:]):
        return True  # «الجيش التركي يستهدف قسد»
    if any(_goes_on_to(text, other.end, at) and opens_clause(acts, other) for other in before[-1:]):
        return True  # «الجيش التركي يستقدم أرتالا ويستهدف قسد»
    return any(act.end <= at and few_words(2).fullmatch(text, act.end, at) for act in acts.told)


def _goes_on_to(text: str, start: int, at: int) -> bool:
    """True for a verb joined by "and" to another of the same person, right behind the party that opens the clause."""
    first, joint = text[start:at].split()[:1], text[at : at + 2]
    if not first or joint[:1] != _AND or _CLAUSE_MARK.search(text, start, at):
        return False
    return joint[1] == first[0][0] and joint[1] in _PRESENT


#: "and", written onto a verb, and the letters with which verbs of the present open
_AND, _PRESENT = "\u0648", "\u064a\u062a"


def _of_the_killed(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """ "The rebels killed seven Turkish soldiers", «الفصائل قتلت 7 جنود أتراك»: whose people others killed."""
    people = [m.start for m in sentence.of(PeopleWord) if actor.start - m.end == 1 or m.start - actor.end == 1]
    if not people:
        return False
    text, first = sentence.text, min(actor.start, *people)
    verbs = [m for m in sentence.of(HarmWord) if _FEW_BETWEEN.fullmatch(text, m.end, first)]
    others = (other.end for other in named(sentence) if other.word.id != actor.word.id)
    return any(0 <= verb.start - end <= _SUBJECT for end in others for verb in verbs)


#: a number or two words between a verb and whom it befell, and characters between who did it and the verb
_FEW_BETWEEN, _SUBJECT = re.compile(r"\s+(?:[\w.,]+\s+){0,2}"), 12


def _struck_by_another(acts: Acts, actor: Mention[ActorWord]) -> bool:
    """ "The Israeli bombing of Iran": the second of two parties around such a noun is what was struck."""
    text, floor = acts.sentence.text, max(acts.sentence.span.start, actor.start - _CLAUSE)
    head = text[floor : actor.start].rstrip()
    struck = next((phrase for phrase in syntax("struck_of") if head.endswith(phrase)), None)
    if struck is None:
        return False
    at = floor + len(head) - len(struck)
    return any(few_words(1).fullmatch(text, other.end, at) for other in named(acts.sentence) if other.end < at)


def _under_fire(text: str, start: int, end: int) -> int | None:
    """Where the first of the last few words before an offset ends that says that somebody came under fire."""
    last = text[start:end].split()[-_UNDERWENT:]
    if not any(word in written("underwent") for word in last):
        return None
    words = list(_WORDS.finditer(text, start, end))[-_UNDERWENT:]
    return next(word.end() for word in words if word[0] in written("underwent"))


#: characters and words back from a party in which it is said to have come under fire
_CLAUSE, _UNDERWENT = 60, 4
_WORDS = re.compile(r"\S+")


def _accuses(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """«اتهمت قسد تركيا»: the first of two parties behind the verb accuses the second."""
    text = sentence.text
    before = text[max(0, actor.start - WORD_REACH) : actor.start].split()
    if before[-1:] and before[-1] in syntax("force_before"):
        before.pop()  # «اتهم الجيش التركي قسد»
    if not before or before[-1] not in written("accuser_follows"):
        return False
    return any(0 < other.start - actor.end <= WORD_REACH for other in sentence.of(ActorWord))


def _judges(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """ "The army condemned a strike", «أدانت الحكومة الغارة»: what the party judges is another's deed."""
    text, verbs = sentence.text, syntax("judges_act")
    before = text[max(0, actor.start - WORD_REACH) : actor.start].split()[-1:]
    if before and not before[0].isascii() and before[0].lstrip("و") in verbs:
        return True
    behind = text[actor.end : min(sentence.span.end, actor.end + WORD_REACH)].split()[:1]
    return bool(behind) and behind[0] in verbs


def _beside_it(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """True where the words before a party open another attack than the one told of ("…, while …")."""
    head = sentence.text[sentence.span.start : actor.start]
    return any(f" {words} " in head for words in syntax("beside_it"))


def _defends(before: Sequence[str], behind: str) -> bool:
    """True where a party's defences are named: they answer an attack."""
    if before[-1:] and before[-1] in written("defence"):
        return True
    return any(phrase in " ".join(before) for phrase in syntax("defence_whole")) or behind.startswith(
        syntax("own_defence")
    )


def _makes_ready(sentence: Sentence, actor: Mention[ActorWord], before: Sequence[str], behind: str) -> bool:
    """ "While the army prepares to comb the desert", «تستعد قوات النظام»: what it will do is not what was done.

    A clause behind it may tell of what it did: "the army prepares an offensive; its drones killed two".
    """
    ahead = any(word.removeprefix("و") in written("makes_ready") for word in before[-1:])
    if not (ahead or behind.startswith(syntax("making_ready"))):
        return False
    acts = [m.start for kind in (EventWord, HarmWord) for m in sentence.of(kind) if m.start > actor.end]
    return not any(_CLAUSE_MARK.search(sentence.text, actor.end, at) for at in acts)


def _around(sentence: Sentence, actor: Mention[ActorWord]) -> tuple[list[str], str]:
    """The last four words ahead of a party in its clause, and the words behind it."""
    head = sentence.text[max(sentence.span.start, actor.start - 2 * WORD_REACH) : actor.start]
    behind = sentence.text[actor.end : min(sentence.span.end, actor.end + 2 * WORD_REACH)]
    return _CLAUSE_MARK.split(head)[-1].split()[-4:], behind.removeprefix("'s").removeprefix("’s").lstrip()


_CLAUSE_MARK = re.compile("[,;،؛:]")


def _left_of(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """«مرتزقته من بقايا داعش», «قائد ضمن صفوف الجيش»: what others are left of, or fight for."""
    words = sentence.text[max(sentence.span.start, actor.start - 2 * WORD_REACH) : actor.start].split()
    return any(" ".join(words[-n:]) in _whose() for n in (1, 2, 3))


@cache
def _whose() -> frozenset[str]:
    """What stands before those whom others are left of, or fight for."""
    return written("remnants") | frozenset(syntax("in_ranks"))


def _flies(sentence: Sentence, actor: Mention[ActorWord]) -> bool:
    """True for the party of aircraft that are only said to fly: no act of attack stands behind them."""
    before = sentence.text[max(sentence.span.start, actor.start - _FLIGHT) : actor.start].split()
    if not any(word in syntax("flies") for word in before[-_FLYING:]):
        return False
    return not any(m.start > actor.start and not (m.word.force or m.word.qualifier) for m in sentence.of(EventWord))


#: characters and words back from a party in which its aircraft are said to fly
_FLIGHT, _FLYING = 60, 6
