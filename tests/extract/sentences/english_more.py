"""Frames of English sentences that tell of tolls in other ways: moved tolls, two harms in one number, other numbers."""

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
        ]
    )
    return Known(text, (_all(Harm.KILLED, number.low or 0),))


@frame
def everyone_and_how_many(draw: Draw) -> Known:
    number = draw.exact(4, 30)
    return Known(f"{draw.cause} killed everyone on board, {number} people.", (_all(Harm.KILLED, number.low or 0),))


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
    people, verb = draw.few(low=2), draw.one_of(["kil-led", "k*lled", "ki.lled", "k1lled", "k.i.lled"])
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
