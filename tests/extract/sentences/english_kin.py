"""Frames of English sentences that tell of tolls by kin, by names and by ages."""

from __future__ import annotations

from extract.sentences.english import (
    FRAMES,
    Draw,
    in_words,
)
from extract.sentences.grammar import Figure, Known
from recount.records import Group, Harm

frame = FRAMES.frame


def _all(harm: Harm, number: int) -> Figure:
    return Figure(harm, number, number)


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
    attack = draw.one_of(["an airstrike", "a bombing", "the raid", "shelling", "the strike on the village"])
    text = f"{who} lost {in_words(number)} {kin} in {attack}{draw.when}."
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
    text = f"{draw.cause} killed {in_words(number)} {kind}; a nurse; and a child."
    figures = (Figure(Harm.KILLED, 1, 1, Group.MEDICAL), Figure(Harm.KILLED, 1, 1, Group.CHILDREN))
    return Known(text, (_all(Harm.KILLED, number + 2), *figures))


@frame
def named_behind_a_semicolon(draw: Draw) -> Known:
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
def both_of_a_group(draw: Draw) -> Known:
    one, two = draw.one_of([("teacher", "farmer"), ("driver", "shopkeeper")])
    text = f"A {one} and a {two}, both women, were killed in {draw.attack}."
    return Known(text, (_all(Harm.KILLED, 2), Figure(Harm.KILLED, 2, 2, Group.WOMEN)))
