"""Frames of English sentences that tell of tolls: one harm or several, and lists of people."""

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
    injured,
    killed,
    part,
)
from extract.sentences.grammar import Figure, Known
from recount.records import Harm

frame = FRAMES.frame


@frame
def active(draw: Draw) -> Known:
    people = draw.people()
    return Known(f"{draw.cause} {draw.one_of(['killed', 'has killed'])} {people}{draw.when}.", killed(people))


@frame
def active_wounded(draw: Draw) -> Known:
    people = draw.people()
    return Known(f"{draw.cause} {draw.one_of(['wounded', 'injured'])} {people}{draw.when}.", injured(people))


@frame
def passive(draw: Draw) -> Known:
    people = draw.people()
    verb = draw.one_of(["were killed", "have been killed", "died", "lost their lives", "were reportedly killed"])
    if people.were == "was":
        verb = "was killed"
    return Known(f"{people.first} {verb} in {draw.attack}{draw.when}.", killed(people))


@frame
def passive_wounded(draw: Draw) -> Known:
    people = draw.people()
    verb = draw.one_of(["wounded", "injured", "hurt"])
    return Known(f"{people.first} {people.were} {verb} in {draw.attack}{draw.when}.", injured(people))


@frame
def missing(draw: Draw) -> Known:
    people = draw.few(low=2)
    still = draw.one_of(["are missing", "are still missing", "remain missing", "went missing"])
    return Known(f"{people.first} {still} after {draw.attack}{draw.when}.", people.figures(Harm.MISSING))


@frame
def left_missing(draw: Draw) -> Known:
    people = draw.few(low=2)
    return Known(f"{draw.cause} left {people} missing{draw.when}.", people.figures(Harm.MISSING))


@frame
def arrested(draw: Draw) -> Known:
    return _taken(draw, draw.one_of(["arrested", "abducted", "kidnapped"]))


@frame
def detained(draw: Draw) -> Known:
    return _taken(draw, "detained")


def _taken(draw: Draw, verb: str) -> Known:
    people = draw.few(*PLAIN, *GROUPS, low=2)
    text = draw.one_of([f"Gunmen {verb} {people} in {draw.place}", f"{people.first} were {verb} in {draw.place}"])
    return Known(f"{text}{draw.when}.", people.figures(Harm.DETAINED))


@frame
def headline(draw: Draw) -> Known:
    people = draw.people()
    cause = draw.one_of(["Airstrike", "Car bomb", "Blast", "Shelling", "Drone strike"])
    return Known(f"{cause} {draw.one_of(['kills', 'has killed'])} {people} in {draw.place}", killed(people))


@frame
def headline_dead(draw: Draw) -> Known:
    number = draw.number()
    words = str(number)[0].upper() + str(number)[1:]
    text = f"{words} {draw.one_of(['dead', 'killed'])} in {draw.attack}"
    return Known(text, (Figure(Harm.KILLED, number.low, number.high),))


@frame
def headline_dead_and_wounded(draw: Draw) -> Known:
    dead, hurt = draw.exact(), draw.exact()
    words = str(dead)[0].upper() + str(dead)[1:]
    text = f"{words} {draw.one_of(['dead', 'killed'])}{draw.one_of([',', ' and'])} {hurt} wounded in {draw.attack}"
    return Known(text, (Figure(Harm.KILLED, dead.low, dead.high), Figure(Harm.INJURED, hurt.low, hurt.high)))


@frame
def left_dead(draw: Draw) -> Known:
    people, hurt = draw.few(low=2), draw.exact()
    left = draw.one_of([f"{draw.cause} left", f"{draw.cause} hit the main street, leaving"])
    text = f"{left} {people} dead and {hurt} wounded{draw.when}."
    return Known(text, (*killed(people), Figure(Harm.INJURED, hurt.low, hurt.high)))


@frame
def killing(draw: Draw) -> Known:
    people = draw.people()
    return Known(f"{draw.cause} hit a house, killing {people}{draw.when}.", killed(people))


@frame
def killed_and_wounded_others(draw: Draw) -> Known:
    dead, hurt = draw.people(), draw.people()
    text = draw.one_of(
        [
            f"{draw.cause} killed {dead} and wounded {hurt}{draw.when}.",
            f"{draw.cause} struck a house, killing {dead} and injuring {hurt}{draw.when}.",
            f"{dead.first} {dead.were} killed and {hurt} wounded in {draw.attack}{draw.when}.",
            f"{dead.first} {dead.were} killed and {hurt} {hurt.were} injured in {draw.attack}{draw.when}.",
            f"{draw.cause} wounded {hurt} and killed {dead}{draw.when}.",
        ]
    )
    return Known(text, (*killed(dead), *injured(hurt)))


@frame
def wounded_more(draw: Draw) -> Known:
    dead, hurt = draw.people(), draw.exact()
    more = draw.one_of([f"{hurt} others", f"{hurt} more", f"another {hurt}", f"{hurt} other people"])
    text = draw.one_of(
        [
            f"{draw.cause} killed {dead} and wounded {more}{draw.when}.",
            f"{dead.first} {dead.were} killed and {more} wounded in {draw.attack}{draw.when}.",
            f"{dead.first} {dead.were} killed and {more} were injured in {draw.attack}{draw.when}.",
        ]
    )
    return Known(text, (*killed(dead), Figure(Harm.INJURED, hurt.low, hurt.high)))


@frame
def out_of_passengers(draw: Draw) -> Known:
    whole, dead = draw.exact(41, 90), draw.exact(2, 30)
    who = draw.one_of(["passengers", "people on board", "workers in the building"])
    opens = str(dead)[0].upper() + str(dead)[1:]
    text = draw.one_of(
        [
            f"Of the {whole} {who}, {dead} died{draw.when}.",
            f"Of {whole} {who}, {dead} were killed{draw.when}.",
            f"{opens} of the {whole} {who} died in {draw.attack}.",
            f"{opens} out of {whole} {who} were killed in {draw.attack}.",
            f"{draw.cause} killed {dead} of the {whole} {who}.",
        ]
    )
    return Known(text, (Figure(Harm.KILLED, dead.low, dead.high),))


@frame
def bus_carrying(draw: Draw) -> Known:
    whole, dead = draw.exact(41, 90), draw.people()
    text = (
        f"{draw.cause} hit a bus carrying {whole} {draw.one_of(['passengers', 'people', 'workers'])}, killing {dead}."
    )
    return Known(text, killed(dead))


@frame
def forced_to_flee(draw: Draw) -> Known:
    dead, fled = draw.people(), draw.exact(20, 90)
    what = draw.one_of(
        [
            f"forced {fled} families to flee",
            f"displaced {fled} people",
            f"damaged {fled} houses",
            f"trapped {fled} people",
        ]
    )
    return Known(f"{draw.cause} killed {dead} and {what}{draw.when}.", killed(dead))


@frame
def listed(draw: Draw) -> Known:
    one, two = draw.few(WOMEN), draw.few(CHILDREN)
    three = draw.few(*PLAIN[:-1], *FIGHTERS)
    text = draw.one_of(
        [
            f"{draw.cause} killed {one}, {two} and {three}{draw.when}.",
            f"{one.first}, {two} and {three} were killed in {draw.attack}{draw.when}.",
        ]
    )
    return Known(text, added(Harm.KILLED, one, two, three))


@frame
def civilians_listed_last(draw: Draw) -> Known:
    one, two, three = draw.few(WOMEN), draw.few(CHILDREN), draw.few(PLAIN[-1])
    text = f"{one.first}, {two} and {three} were killed in {draw.attack}{draw.when}."
    return Known(text, added(Harm.KILLED, one, two, three))


@frame
def two_kinds(draw: Draw) -> Known:
    one, two = draw.people(*FIGHTERS), draw.people(PLAIN[-1])
    text = draw.one_of(
        [
            f"{draw.cause} killed {one} and {two}{draw.when}.",
            f"{one.first} and {two} were killed in {draw.attack}{draw.when}.",
            f"{draw.cause} killed {two} as well as {one}{draw.when}.",
        ]
    )
    return Known(text, added(Harm.KILLED, one, two))


@frame
def and_others(draw: Draw) -> Known:
    one, two = draw.few(*GROUPS), draw.exact(2, 9)
    others = draw.one_of([f"{two} others", f"{two} other people", f"{two} more people"])
    text = draw.one_of(
        [
            f"{draw.cause} killed {one} and {others}{draw.when}.",
            f"{one.first} and {others} were killed in {draw.attack}{draw.when}.",
        ]
    )
    whole = (one.number.low or 0) + (two.low or 0)
    return Known(text, (Figure(Harm.KILLED, whole, whole), *part(Harm.KILLED, one)))
