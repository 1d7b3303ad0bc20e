"""Casualty figures of one sentence: which people came to which harm, which number is the whole and which a part.

The rule in one paragraph: a word of harm governs the people that its grammar points at (after "killing", before
"were killed", inside "12 deaths"), chained over "and"; people after a word such as "including" are parts of the
whole before it and are never added; people listed one after another under one word of harm ("a man, his wife
and three children") are a whole by enumeration, marked as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from ...records import Harm, Status
from ..harm.agreement import follows_its_subject
from ..harm.between import plainly
from ..harm.counted_nouns import is_counted
from ..harm.deaths import find_deaths
from ..harm.figure import Figure
from ..harm.governing import PARTS_REACH, Grammar
from ..harm.harm_words import Trigger, harm_words
from ..harm.individuals import one_more, told_of_before
from ..harm.least_one import at_least
from ..harm.shooters import surname_behind
from ..harm.told_again import without_again
from ..harm.toll_words import counted, in_field
from ..lexicon.grammar import any_of, auxiliaries_before, out_of_them, passive, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import is_arabic
from ..lexicon.words import DeathWord, EventWord, HarmWord, SpeechWord
from ..numbers.another_deed import another_deed
from ..numbers.quantified import Quantity
from ..people.arabic_subjects import befell_before
from ..people.inserted_speech import said_of_one_ahead
from ..rosters.kin_of_named import with_named
from ..rosters.named import named_after, named_before
from .apposition import unpacked, with_groups
from .between_dashes import with_inside
from .counted_casualties import with_casualties, with_open_harm
from .died_alone import died_alone
from .families_told import family_told
from .fronted import put_behind
from .governed import after, governed, with_others
from .grave_wounds import with_grave_wounds
from .in_a_row import in_a_row
from .in_the_other import with_other_part
from .none_harmed import denied, none_harmed
from .shared_numbers import shared, undivided_numbers
from .shared_people import none_of_a_force, with_shared_people
from .told_as_fighters import with_fighters_told
from .undivided import none_of_pairs, pairs_of, parts_undivided, with_undivided
from .whose_others import with_whose_they_are
from .with_their_kin import with_the_one, without_predicates


def find_figures(sentence: Sentence, quantities: Sequence[Quantity]) -> list[Figure]:
    """The figures of a sentence, by place; `quantities` are those of the sentence, by place."""
    deaths, text = find_deaths(sentence), sentence.text
    triggers = harm_words(sentence, deaths, [q.start for q in quantities if q.low])
    triggers = [put_behind(sentence, told, quantities) for told in without_predicates(sentence, triggers)]
    roles = [(_role(sentence, t, quantities), t) for t in triggers]
    active = tuple(t for role, t in roles if role == "object")
    verbs = tuple(m.start for m in sentence.of(SpeechWord) if not said_of_one_ahead(sentence, m))
    apart = unpacked(sentence, quantities, triggers)
    grammar = Grammar(text, apart.quantities, tuple(triggers), active, verbs, sentence)
    taken, parts = dict[int, Figure](), list[Figure]()
    for role in ("people", "object", "subject"):
        for trigger in [t for governs, t in roles if governs == role]:
            if trigger.word.harm is Harm.MISSING and role == "people" and _dead_there(grammar, trigger):
                continue
            field = in_field(text, trigger, grammar.quantities) or counted(text, trigger, grammar.quantities)
            people = field or governed(grammar, trigger, role)
            if not any(one.low for one in people):
                named = _named(sentence, trigger, role, triggers)  # "gunmen killed Amal Example"
                people = with_others(grammar, trigger, named) or people
                people = (
                    people
                    or _one_more(text, trigger, triggers)
                    or family_told(grammar, trigger, role)
                    or died_alone(sentence, trigger)
                )
            if role == "subject" and _tells_more(sentence, trigger, people, grammar.quantities):
                people = [_of_the_verb(trigger)]
            people = with_the_one(sentence, trigger, _with_named(sentence, trigger, role, people))
            row = in_a_row(grammar, trigger, role, people)
            for one in row.people if row else _of_a_part(text, trigger, people):
                figure = _figure(grammar, trigger, at_least(text, trigger, one))
                taken.setdefault(one.start, _of_a_row(figure, triggers) if row else figure)
            parts += [Figure(trigger.word.harm, one, trigger, part=True) for one in (row.parts if row else ())]
    found = sorted(shared(text, triggers, list(taken.values())), key=lambda f: f.people.start)
    found = with_fighters_told(sentence, with_shared_people(sentence, without_again(sentence, found)))
    found = _listed_with_parts(text, undivided_numbers(text, sentence.of(HarmWord), found))
    pairs = pairs_of(sentence)
    none = [*none_harmed(sentence, triggers), *none_of_pairs(sentence, pairs)]
    if pairs:
        told = [pair for pair in pairs if pair.one not in {figure.trigger for figure in none}]
        found = with_undivided(grammar, told, found, lambda word: _role(sentence, word, quantities))
    found = with_open_harm(sentence, with_casualties(sentence, found, quantities))
    found = [f for f in found if not f.trigger.word.act or f.people.low is not None]  # "shot at the crowd" hit nobody
    found = none_of_a_force(sentence, [*(kept for figure in found if (kept := denied(figure, sentence))), *none])
    found = parts_undivided(_with_parts(sentence, _with_told_apart(grammar, found), apart.quantities))
    found += [part for part in parts if any(f.trigger == part.trigger and f.people.low for f in found)]
    figures = with_grave_wounds(text, with_groups(sentence, found, quantities, apart))
    came = {death.trigger: death for death in deaths}
    return [f._replace(death=came.get(f.trigger)) for f in figures] if came else figures


def _with_told_apart(grammar: Grammar, found: Sequence[Figure]) -> list[Figure]:
    return with_inside(grammar, with_other_part(grammar.text, found, grammar.quantities))


def _of_a_row(figure: Figure, triggers: Sequence[Trigger]) -> Figure:
    """«عرف من بين الشهداء كل من …»: those named are a least number of all, where no other word tells of a whole."""
    word, others = figure.trigger.word, (t for t in triggers if t != figure.trigger)
    if not word.part or word.role != "both" or any(t.word.harm is figure.harm for t in others):
        return figure
    return figure._replace(part=False)


def _of_a_part(text: str, trigger: Trigger, people: list[Quantity]) -> list[Quantity]:
    """«بين الجرحى الثلاثة طفل»: a number with the article is of the wounded, and not of who is some of them."""
    if not trigger.word.part:
        return people
    the = syntax("definite_onto")
    return [
        q._replace(start=q.people_start, number=None, implied=q.people[0].number)
        if q.number and q.people and text.endswith(the, 0, q.start)
        else q
        for q in people
    ]


def _tells_more(
    sentence: Sentence, trigger: Trigger, people: Sequence[Quantity], quantities: Sequence[Quantity]
) -> bool:
    """True for a dual verb with fewer people before it; what may be a noun as well («مات قتلا») needs some.

    Two right before it are its people, whoever else tells of them: «نعى الفصيل اثنين من مقاتليه قضيا».
    """
    ahead = (q for q in quantities if q.end <= trigger.start and not sentence.text[q.end : trigger.start].strip())
    if not people and any((q.low or 0) >= (trigger.word.number or 0) for q in ahead):
        return False
    sure = people or sentence.text[trigger.start : trigger.end] not in syntax("dual_or_noun")
    told = sum(one.low or 0 for one in people)
    return bool(sure) and (trigger.word.number or 0) > told and not sentence.has(DeathWord)


def _with_named(sentence: Sentence, trigger: Trigger, role: str, people: list[Quantity]) -> list[Quantity]:
    if role == "people":
        return people
    people = with_whose_they_are(sentence, trigger, people)
    before = (m.end for m in sentence.of(HarmWord) if m.end <= trigger.start)
    return with_named(sentence, people, trigger.end if role == "object" else max(before, default=0))


def _dead_there(grammar: Grammar, trigger: Trigger) -> bool:
    """«قضت عائلة من خمسة أشخاص تحت الأنقاض»: where they died, and nobody who is missing."""
    killed = [t for t in grammar.triggers if t.word.harm is Harm.KILLED and t.end <= trigger.start]
    if any(t.word.role == "people" and t.word.number and _bodies_there(grammar, t, trigger) for t in killed):
        return True
    killed = [t for t in killed if t in grammar.active]
    return any(people.end >= trigger.start - 1 for t in killed for people in after(grammar, t))


def _bodies_there(grammar: Grammar, bodies: Trigger, where: Trigger) -> bool:
    """«جثتي أم وطفلها تحت الأنقاض»: where they lie, and nobody is counted in between."""
    counted = any(q.number for q in grammar.quantities if bodies.end <= q.start and q.end <= where.start)
    return not counted and len(grammar.text[bodies.end : where.start].split()) <= _TO_WHERE


#: words from bodies to where they lie
_TO_WHERE = 4


def _named(sentence: Sentence, trigger: Trigger, role: str, triggers: Sequence[Trigger]) -> list[Quantity]:
    """People told of by name alone beside a word of harm."""
    floor = max((t.end for t in triggers if t.end <= trigger.start), default=0)
    found = None
    if role == "object" or trigger.word.role == "both":
        limit = min((t.start for t in triggers if t.start >= trigger.end), default=sentence.span.end)
        found = named_after(sentence, trigger.end, limit) or surname_behind(sentence, trigger)
    if found is None and role == "subject" and sentence.text[trigger.start] != "'":
        head = auxiliaries_before().search(sentence.text, max(floor, trigger.start - _AUXILIARIES), trigger.start)
        end = head.start() if head else trigger.start if trigger.word.role == "subject" else floor
        found = named_before(sentence, floor, end) if end > floor else None
        if found and head and set(head[0].split()) & set(syntax("be_one")):
            found = found._replace(implied=1)
    if found is None and role == "object" and (befallen := befell_before(sentence, trigger)):
        start, end = befallen.name
        found = Quantity(start, end, None, befallen.people, start, implied=1)
    return [found] if found else []


#: characters over the auxiliaries before a passive
_AUXILIARIES = 60


def _one_more(text: str, trigger: Trigger, triggers: Sequence[Trigger]) -> list[Quantity]:
    found = one_more(text, trigger, triggers[0].start)
    return [found] if found else []


def _role(sentence: Sentence, trigger: Trigger, quantities: Sequence[Quantity]) -> str:
    """`both` is settled by what stands beside it: an auxiliary before, or people right after.

    In "a man killed and three others injured" the people behind "and" are told of by the word behind them.
    """
    text, role = sentence.text, trigger.word.role
    if role != "both":
        if role == "object" and is_counted(text, trigger, quantities):
            return "people"
        return "subject" if role == "object" and follows_its_subject(text, trigger, quantities) else role
    if trigger.word.part and not any(q.end <= trigger.start == q.end + len(_BLANK) for q in quantities):
        return "object"
    if passive().search(text, max(0, trigger.start - 30), trigger.start):
        return "subject"
    if _whom().match(text, trigger.end) or surname_behind(sentence, trigger):
        return "object"  # "a man shot him": who did it is not who was harmed
    after = next((q for q in quantities if q.start >= trigger.end), None)
    if after and plainly(text, trigger.end, after.start):
        between = text[trigger.end : after.start]
        near = len(between.split()) <= 3 and not _to_others(between)
        if near and (after.people or between.strip() in ("", *syntax("more_before"))):
            return "object"
    return "subject"


def _of_the_verb(trigger: Trigger) -> Quantity:
    """«استشهدا»: the number that a verb itself tells, where fewer are read before it."""
    return Quantity(trigger.start, trigger.end, None, (), trigger.end, implied=trigger.word.number)


def _told_before(text: str, people: Quantity, trigger: Trigger) -> bool:
    """True for one of whom the report has told; «الذي طالته يد الغدر» counts the one whom it names."""
    alone = trigger.word.number == 1 and people.end == trigger.end and is_arabic(text[trigger.start])
    return not alone and told_of_before(text, people, trigger.word)


#: between people and what tells right behind them
_BLANK = " "
#: characters before people within which "the" ends
_DEFINITE = 8


def _to_others(between: str) -> bool:
    """ "A father killed and his two children …": "and" leads to others, and not to a second verb ("shot and hurt")."""
    first, *rest = between.split() or [""]
    return first in syntax("connective") and (not rest or rest[0] in _leading_to_people())


@cache
def _leading_to_people() -> frozenset[str]:
    return frozenset(word for role in ("article", "definite", "determiner", "whose_kin") for word in syntax(role))


@cache
def _whom() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('pronoun_object')}(?!\w)")


def _figure(grammar: Grammar, trigger: Trigger, people: Quantity) -> Figure:
    vague = people.number.vague if people.number else None
    if not _out_of_others(grammar.text, people):
        part = trigger.word.part or _told_before(grammar.text, people, trigger)
        return Figure(trigger.word.harm, people, trigger, part=part, vague=vague)
    told = [t for t in grammar.triggers if t.end <= people.start]
    if told and trigger.start >= people.end and len(grammar.text[told[-1].end : people.start].split()) <= 1:
        trigger = told[-1]  # "20 were killed, 19 of them women, and seven others were injured"
    return Figure(trigger.word.harm, people, trigger, part=True, vague=vague)


def _listed_with_parts(text: str, found: Sequence[Figure]) -> list[Figure]:
    """Groups without a number that go on a part: "19 of them women and children" are not the children of others."""
    kept: list[Figure] = []
    for figure in found:
        last = kept[-1] if kept else None
        goes_on = last and last.part and last.trigger.end <= last.people.start and figure.people.low is None
        if last and goes_on and len(text[last.people.end : figure.people.start].split()) <= 1:
            kept.append(figure._replace(harm=last.harm, trigger=last.trigger, part=True))
        else:
            kept.append(figure)
    return kept


def _out_of_others(text: str, people: Quantity) -> bool:
    """ "three of them women" are some of those told of before."""
    return people.number is not None and bool(out_of_them().search(text, people.number.end, people.people_start))


def _with_parts(sentence: Sentence, found: list[Figure], quantities: Sequence[Quantity]) -> list[Figure]:
    """Mark parts after "including", and take up people after it that no word of harm governs."""
    result = {(f.people.start, f.harm): f for f in found}
    for marker in sentence.small("subgroup"):
        whole = max((f for f in found if f.people.start < marker.start), key=lambda f: f.people.start, default=None)
        if whole and _of_those_who_fared_otherwise(sentence.text, whole.people, marker.start, quantities):
            continue
        stops = [m.start for m in sentence.of(HarmWord)]
        stops += [m.start for m in sentence.of(SpeechWord) if m.word.role == "verb"]
        stop = min((start for start in stops if start > marker.end), default=len(sentence.text))
        behind = (q for q in quantities if marker.end <= _opens(sentence.text, q) and q.start < stop and q.people)
        last = None
        for people in behind:
            if whole is None or len(sentence.text[marker.end : people.start].split()) > PARTS_REACH:
                break
            if last is not None and another_deed(sentence.text, last.end, people):
                break  # "seven bodies, including two women's, and rescued four people"
            last = people
            if _beside_fighters(sentence.text, whole.people, marker.start, people) or _of_the_act(
                sentence, marker.end, people
            ):
                break
            told = result.get((people.start, whole.harm))
            if told is None and _again(sentence.text, people, result.values()):
                continue
            if told is not None and told is not whole:
                result[people.start, whole.harm] = told._replace(part=True)
            elif not any(start == people.start for start, _ in result):
                result[people.start, whole.harm] = Figure(whole.harm, people, whole.trigger, part=True)
    return sorted(result.values(), key=lambda f: f.people.start)


def _of_those_who_fared_otherwise(text: str, whole: Quantity, marker: int, quantities: Sequence[Quantity]) -> bool:
    """ "Recovered 4 bodies and rescued 7 people, including a woman": she is one of the seven."""
    last = next((q for q in reversed(quantities) if q.end <= marker), None)
    return last is not None and last.start >= whole.end and another_deed(text, whole.end, last)


def _of_the_act(sentence: Sentence, start: int, people: Quantity) -> bool:
    """ "Most of them children, in a strike on fighters": whom the attack was on, without a number, is none of them."""
    if people.number is not None:
        return False
    if _new_clause().search(sentence.text, start, people.start):
        return True  # "two of them fatally, when gunmen opened fire"
    return any(start <= m.start and m.end <= people.start for m in sentence.of(EventWord))


@cache
def _new_clause() -> re.Pattern[str]:
    return re.compile(rf",\s*{any_of('parts_end')}(?!\w)")


def _again(text: str, people: Quantity, told: Iterable[Figure]) -> bool:
    """ "Seven women and three doctors (two of whom were among the seven women)": the women are told of again."""
    definite = text[max(0, people.start - _DEFINITE) : people.start].split()[-1:]
    alike = (
        f for f in told if f.people.group is people.group and f.people.low == people.low and f.people.end < people.start
    )
    return bool(people.number and definite) and definite[0] in syntax("definite") and any(True for _ in alike)


def _beside_fighters(text: str, whole: Quantity, marker: int, people: Quantity) -> bool:
    """ "Four militants, including a commander, and three others": what the commas close ends before the others."""
    others = {*text[people.people_start : people.end].split()} & {*syntax("others")}
    if whole.status is not Status.COMBATANT or people.status or not (others and people.number):
        return False
    closed = text[marker : people.start].replace(",", " , ").split()[-2:]
    return text[:marker].rstrip().endswith(",") and closed[:1] == [","] and closed[-1] in syntax("connective")


def _opens(text: str, people: Quantity) -> int:
    """Where people begin; for "six of them fighters" behind the words that make them some of others."""
    return people.people_start if _out_of_others(text, people) else people.start
