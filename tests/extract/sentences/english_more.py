"""Frames of English sentences that tell of tolls in other ways: kin, names, moved tolls, numbers beside them."""

from __future__ import annotations

from extract.sentences.english import (
    CHILDREN,
    FIGHTERS,
    FRAMES,
    GROUPS,
    PLAIN,
    WOMEN,
    Draw,
    added,
    in_words,
    injured,
    killed,
    part,
)
from extract.sentences.grammar import Figure, Known
from recount.records import Group, Harm

frame = FRAMES.frame


def _all(harm: Harm, number: int) -> Figure:
    return Figure(harm, number, number)


@frame
def raising_the_toll(draw: Draw) -> Known:
    more, toll = draw.between(2, 5), draw.between(9, 60)
    moved = draw.one_of(
        [f"raising the toll to {toll}", f"bringing the death toll to {toll}", f"taking the toll to {toll}"]
    )
    opens = in_words(more).capitalize()
    text = draw.one_of(
        [
            f"{opens} more people died on Monday, {moved}.",
            f"{opens} of the wounded died in hospital, {moved}.",
            f"Rescuers found {in_words(more)} more bodies, {moved}.",
        ]
    )
    return Known(text, (_all(Harm.KILLED, toll),))


@frame
def the_toll_rose(draw: Draw) -> Known:
    toll = draw.between(20, 60)
    text = draw.one_of(
        [
            f"The death toll rose to {toll}{draw.when}.",
            f"The death toll rose from {toll - 7} to {toll}{draw.when}.",
            f"The toll of {draw.attack} climbed to {toll}{draw.when}.",
            f"The number of dead has reached {toll}{draw.when}.",
            f"The death toll stands at {toll}{draw.when}.",
            f"The number of people killed in {draw.attack} rose to {toll}.",
        ]
    )
    return Known(text, (_all(Harm.KILLED, toll),))


@frame
def killed_and_wounded_together(draw: Draw) -> Known:
    people = draw.few(*PLAIN, low=4, high=30)
    both = draw.one_of(["killed and wounded", "killed or wounded", "killed or injured", "killed and injured"])
    text = draw.one_of(
        [
            f"{people.first} were {both} in {draw.attack}{draw.when}.",
            f"{draw.cause} {both} {people}{draw.when}.",
            f"{draw.cause} {both} {people.number}{draw.when}.",
        ]
    )
    of = [None, people.kind.of] if people.kind.of and str(people) in text.replace(people.first, str(people)) else [None]
    ends = people.number.low, people.number.high
    return Known(text, tuple(Figure(harm, *ends, one, True) for harm in (Harm.KILLED, Harm.INJURED) for one in of))


@frame
def casualties(draw: Draw) -> Known:
    number = draw.exact(4, 40)
    text = draw.one_of(
        [f"{draw.cause} caused {number} casualties{draw.when}.", f"There were {number} casualties in {draw.attack}."]
    )
    ends = number.low, number.high
    return Known(text, tuple(Figure(harm, *ends, undivided=True) for harm in (Harm.KILLED, Harm.INJURED)))


@frame
def family(draw: Draw) -> Known:
    children = draw.between(2, 6)
    words = in_words(children)
    who, others = draw.one_of([("a man, his wife", 1), ("a couple", 1), ("a woman, her husband", 1)])
    text = draw.one_of(
        [
            f"{draw.cause} killed {who} and their {words} children{draw.when}.",
            f"{who[0].upper()}{who[1:]} and their {words} children were killed in {draw.attack}.",
        ]
    )
    apart = () if who == "a couple" else (Figure(Harm.KILLED, 1, 1, Group.MEN), Figure(Harm.KILLED, 1, 1, Group.WOMEN))
    children_of = Figure(Harm.KILLED, children, children, Group.CHILDREN)
    return Known(text, (_all(Harm.KILLED, children + 1 + others), *apart, children_of))


@frame
def family_of(draw: Draw) -> Known:
    number = draw.between(4, 9)
    text = draw.one_of(
        [
            f"{draw.cause} killed a family of {in_words(number)}{draw.when}.",
            f"{draw.cause} killed {in_words(number)} members of one family{draw.when}.",
            f"{in_words(number).capitalize()} members of the same family were killed in {draw.attack}.",
        ]
    )
    return Known(text, (_all(Harm.KILLED, number),))


@frame
def leader_and_some_of_his(draw: Draw) -> Known:
    some = draw.between(2, 5)
    who, kin = draw.one_of(["leader", "mayor", "teacher"]), draw.one_of(["guards", "colleagues", "relatives"])
    text = draw.one_of(
        [
            f"A {who} and {in_words(some)} of his {kin} were killed in {draw.attack}.",
            f"{draw.cause} killed a {who} and {in_words(some)} of his {kin}{draw.when}.",
        ]
    )
    return Known(text, (_all(Harm.KILLED, some + 1),))


@frame
def lost_kin(draw: Draw) -> Known:
    number, kin = draw.between(2, 5), draw.one_of(["sons", "children", "daughters"])
    who = draw.one_of(["She", "A farmer", "The woman", "Amal Example"])
    text = f"{who} lost {in_words(number)} {kin} in {draw.attack}{draw.when}."
    return Known(text, (_all(Harm.KILLED, number), Figure(Harm.KILLED, number, number, Group.CHILDREN)))


@frame
def named_in_apposition(draw: Draw) -> Known:
    one = draw.one_of(["nurses", "doctors"])
    text = draw.one_of(
        [
            f"{draw.cause} killed two {one}, Rima Example and Basim Sample{draw.when}.",
            f"{draw.cause} killed two {one}: Rima Example and Basim Sample.",
            f"Two {one}, Rima Example and Basim Sample, were killed in {draw.attack}.",
            f"Two {one} - Rima Example and Basim Sample - were killed in {draw.attack}.",
        ]
    )
    figures = (_all(Harm.KILLED, 2), Figure(Harm.KILLED, 2, 2, Group.MEDICAL))
    return Known(text, figures, ("Rima Example", "Basim Sample"))


@frame
def listed_behind_a_semicolon(draw: Draw) -> Known:
    number, kind = draw.between(2, 4), draw.one_of(["farmers", "teachers", "villagers"])
    text = f"{draw.cause} killed {in_words(number)} {kind}; the nurse Rima Example; and a child."
    figures = (Figure(Harm.KILLED, 1, 1, Group.MEDICAL), Figure(Harm.KILLED, 1, 1, Group.CHILDREN))
    return Known(text, (_all(Harm.KILLED, number + 2), *figures), ("Rima Example",))


@frame
def aged(draw: Draw) -> Known:
    one, two = draw.between(3, 12), draw.between(3, 12)
    text, number = draw.one_of(
        [
            (f"Two children, aged {one} and {two}, were killed in {draw.attack}.", 2),
            (f"{draw.cause} killed two children aged {one} and {two}{draw.when}.", 2),
            (f"A {one}-year-old girl was killed in {draw.attack}{draw.when}.", 1),
            (f"{draw.cause} killed a {two}-year-old boy{draw.when}.", 1),
            (f"Four children between {one} and {one + two} years old were killed in {draw.attack}.", 4),
        ]
    )
    return Known(text, (_all(Harm.KILLED, number), Figure(Harm.KILLED, number, number, Group.CHILDREN)))


@frame
def numbers_of_other_things(draw: Draw) -> Known:
    people, thing = draw.few(low=2), draw.between(11, 40)
    text = draw.one_of(
        [
            f"A {thing}-storey building collapsed, killing {people}.",
            f"Jets fired {thing} rockets, killing {people}{draw.when}.",
            f"{draw.cause} destroyed {thing} vehicles and killed {people}{draw.when}.",
            f"In {thing} hours, {people} were killed in {draw.place}.",
            f"{draw.cause} killed {people} and {thing} sheep{draw.when}.",
            f"{people.first} were killed {thing} kilometres from {draw.place}.",
            f"{people.first} were killed when {thing} shells fell on {draw.place}.",
            f"{people.first} were killed at {draw.between(1, 11)} p.m. in {draw.attack}.",
        ]
    )
    return Known(text, killed(people))


@frame
def everybody_of(draw: Draw) -> Known:
    number = draw.exact(4, 30)
    text = draw.one_of(
        [
            f"{draw.cause} killed all {number} people on board{draw.when}.",
            f"All {number} passengers were killed{draw.when}.",
            f"{draw.cause} killed everyone on board, {number} people{draw.when}.",
        ]
    )
    return Known(text, (_all(Harm.KILLED, number.low or 0),))


@frame
def two_days(draw: Draw) -> Known:
    one, two = draw.few(WOMEN, low=2), draw.few(*FIGHTERS, low=2)
    text = f"Shelling killed {one} on Monday and {two} on Tuesday."
    return Known(text, added(Harm.KILLED, one, two))


@frame
def killers_told(draw: Draw) -> Known:
    people, by = draw.people(*PLAIN, *GROUPS), draw.between(2, 8)
    by_words = in_words(by).capitalize()
    text = draw.one_of(
        [
            f"{by_words} gunmen killed {people} in {draw.place}{draw.when}.",
            f"{people.first} {people.were} killed by {in_words(by)} gunmen in {draw.place}{draw.when}.",
            f"{by_words} attackers stormed a school, killing {people}.",
        ]
    )
    return Known(text, killed(people))


@frame
def bodies(draw: Draw) -> Known:
    people = draw.few(*PLAIN, *GROUPS, low=2)
    text = draw.one_of(
        [
            f"The bodies of {people} were found in {draw.place}{draw.when}.",
            f"Rescuers recovered the bodies of {people} from the rubble{draw.when}.",
            f"Medics pulled the bodies of {people} from the ruins{draw.when}.",
        ]
    )
    return Known(text, killed(people))


@frame
def dead_and_nobody_hurt(draw: Draw) -> Known:
    people = draw.few(*FIGHTERS, low=2)
    text = f"{draw.cause} killed {people}, but no civilians were hurt."
    none = added(Harm.INJURED, draw.few(PLAIN[-1]))
    return Known(text, (*killed(people), *(Figure(one.harm, 0, 0, one.of) for one in none)))


@frame
def badly_wounded(draw: Draw) -> Known:
    hurt, badly = draw.few(*PLAIN, low=5), draw.between(2, 4)
    text = draw.one_of(
        [
            f"{draw.cause} wounded {hurt}, {in_words(badly)} of them seriously{draw.when}.",
            f"{hurt.first} were wounded in {draw.attack}, {in_words(badly)} critically.",
            f"{hurt.first} were injured, including {in_words(badly)} in critical condition.",
        ]
    )
    return Known(text, injured(hurt))


@frame
def toll_to_rise(draw: Draw) -> Known:
    people = draw.people(*PLAIN)
    more = draw.one_of(["and the toll is expected to rise", "and officials fear the toll could reach 90"])
    return Known(f"{draw.cause} killed {people}, {more}.", killed(people))


@frame
def disguised(draw: Draw) -> Known:
    people, verb = draw.few(low=2), draw.one_of(["kil-led", "k*lled", "ki.lled", "k1lled", "kiIled"])
    return Known(f"{draw.cause} {verb} {people}{draw.when}.", killed(people))


@frame
def second_sentence(draw: Draw) -> Known:
    whole, some = draw.people(*PLAIN), draw.few(*GROUPS, low=2, high=3)
    opens = str(some.number)[0].upper() + str(some.number)[1:]
    text = draw.one_of(
        [
            f"{draw.cause} killed {whole}. {opens} were {some.kind.many}.",
            f"{draw.cause} killed {whole}. {opens} of them were {some.kind.many}.",
            f"{draw.cause} killed {whole}. They included {some}.",
        ]
    )
    return Known(text, (*killed(whole), *part(Harm.KILLED, some)))


@frame
def told_by_fields(draw: Draw) -> Known:
    dead, hurt = draw.exact(), draw.exact()
    text = draw.one_of(
        [f"Dead: {dead}. Wounded: {hurt}.", f"Killed: {dead}; injured: {hurt}", f"{dead} dead / {hurt} wounded"]
    )
    return Known(text, (_all(Harm.KILLED, dead.low or 0), _all(Harm.INJURED, hurt.low or 0)))


@frame
def vague(draw: Draw) -> Known:
    people, many = draw.few(low=2), draw.one_of(["dozens of", "several", "scores of", "hundreds of", "a number of"])
    open_ended = [Figure(one.harm, None, None, one.of) for one in killed(people)]
    return Known(f"{draw.cause} killed {many} {people.kind.many}{draw.when}.", tuple(open_ended))


@frame
def undivided_with_children(draw: Draw) -> Known:
    whole, some = draw.few(*PLAIN[:-1], low=12, high=40), draw.few(CHILDREN, low=2)
    text = f"{whole.first} were killed and wounded in {draw.attack}, including {some}."
    ends, of = (whole.number.low, whole.number.high), (some.number.low, some.number.high)
    both = (Harm.KILLED, Harm.INJURED)
    groups = [Figure(harm, *of, Group.CHILDREN, True) for harm in both]
    return Known(text, (*(Figure(harm, *ends, undivided=True) for harm in both), *groups))


@frame
def both_of_a_group(draw: Draw) -> Known:
    one, two = draw.one_of([("teacher", "farmer"), ("driver", "shopkeeper")])
    text = f"A {one} and a {two}, both women, were killed in {draw.attack}."
    return Known(text, (_all(Harm.KILLED, 2), Figure(Harm.KILLED, 2, 2, Group.WOMEN)))
