"""Frames of English sentences whose numbers are no toll of an event, or whose toll is that nobody came to harm."""

from __future__ import annotations

from extract.sentences.english import FRAMES, GROUPS, PLAIN, Draw, Number, in_words, killed
from extract.sentences.grammar import Figure, Known
from recount.records import Harm

frame = FRAMES.frame


@frame
def nobody(draw: Draw) -> Known:
    text, harms = draw.one_of(
        [
            (f"No casualties were reported in {draw.attack}{draw.when}.", (Harm.KILLED, Harm.INJURED)),
            (f"{draw.cause} hit a field, causing no casualties{draw.when}.", (Harm.KILLED, Harm.INJURED)),
            (f"{draw.cause} hit a field without causing casualties{draw.when}.", (Harm.KILLED, Harm.INJURED)),
            (f"Nobody was killed in {draw.attack}{draw.when}.", (Harm.KILLED,)),
            (f"No one was hurt in {draw.attack}{draw.when}.", (Harm.INJURED,)),
            (f"No injuries were reported after {draw.attack}{draw.when}.", (Harm.INJURED,)),
            (f"No one was killed or injured in {draw.attack}{draw.when}.", (Harm.KILLED, Harm.INJURED)),
        ]
    )
    return Known(text, tuple(Figure(harm, 0, 0) for harm in harms))


@frame
def could_have(draw: Draw) -> Known:
    people = draw.people()
    text = draw.one_of(
        [
            f"{draw.cause} could have killed {people}{draw.when}.",
            f"If the dam breaks, {people} could be killed{draw.when}.",
            f"An attack on the dam would kill {people}{draw.when}.",
            f"{people.first} might have been killed had the bomb gone off.",
            f"Unless aid arrives, {people} will die{draw.when}.",
            f"{people.first} are at risk of being killed in {draw.attack}.",
            f"{draw.cause} nearly killed {people}{draw.when}.",
            f"{draw.cause} would have killed {people} if it had exploded.",
        ]
    )
    return Known(text)


@frame
def threatened(draw: Draw) -> Known:
    people = draw.few(low=2)
    text = draw.one_of(
        [
            f"The militia threatened to kill {people}{draw.when}.",
            f"The gunmen vowed to kill {people} unless their demands were met.",
            f"Police said the men had plotted to kill {people} in {draw.place}.",
            f"The group plans to execute {people}{draw.when}.",
            f"A court ordered the men to be tried for planning to kill {people}.",
            f"The army ordered its troops to kill {people}.",
            f"The bomb was meant to kill {people}.",
        ]
    )
    return Known(text)


@frame
def anniversary(draw: Draw) -> Known:
    people, year = draw.people(), draw.between(1990, 2020)
    text = draw.one_of(
        [
            f"Residents marked the anniversary of the {year} bombing that killed {people}.",
            f"A memorial was opened for the {people} killed in {year}.",
            f"{draw.one_of(['Ten', 'Five'])} years after an airstrike killed {people}, the school reopened.",
            f"In {year}, {draw.attack} killed {people}.",
        ]
    )
    return Known(text)


@frame
def year_of_another_attack(draw: Draw) -> Known:
    people, year = draw.people(), draw.between(1990, 2020)
    return Known(f"The school was rebuilt after the {year} attack that killed {people}.")


@frame
def years_after_an_ambush(draw: Draw) -> Known:
    return Known(f"{draw.one_of(['Ten', 'Five'])} years after an ambush killed {draw.people()}, the school reopened.")


@frame
def since_then(draw: Draw) -> Known:
    number, year = draw.between(100, 900), draw.between(2005, 2020)
    text = draw.one_of(
        [
            f"More than {number} people have been killed since {year}.",
            f"Since {year}, {number} civilians have been killed in {draw.place}.",
            f"The war has killed {number} people since {year}.",
            f"At least {number} people were killed in the first six months of {year}.",
            f"The conflict, which began in {year}, has killed {number},000 people.",
        ]
    )
    return Known(text)


@frame
def beside_an_earlier_event(draw: Draw) -> Known:
    people, other = draw.few(*PLAIN, low=2), draw.exact(41, 90)
    text = draw.one_of(
        [
            f"{draw.cause} killed {people}, a year after a bombing there killed {other} people.",
            f"{draw.cause} killed {people}, compared with {other} killed last year.",
            f"{draw.cause} killed {people}, in the deadliest attack since {other} people were killed in 2015.",
        ]
    )
    return Known(text, killed(people))


@frame
def beside_the_year_of_another(draw: Draw) -> Known:
    people, other = draw.few(*PLAIN, low=2), draw.exact(41, 90)
    text = draw.one_of(
        [
            f"{draw.cause} killed {people} in a town where {other} people died in 2014.",
            f"{draw.cause} killed {people}; a similar attack in 2016 killed {other}.",
        ]
    )
    return Known(text, killed(people))


@frame
def share_of_people(draw: Draw) -> Known:
    share = draw.one_of(
        ["One in four", "Two in five", "One in ten", "Half", "A third", "Two thirds", "Forty per cent", "40%"]
    )
    dead = draw.one_of(["the wounded", "the dead", "those killed", "those injured"])
    is_or_are = draw.one_of(["is a child", "was a child"]) if share.startswith("One") else "were children"
    return Known(f"{share} of {dead} {is_or_are}.")


@frame
def obituary(draw: Draw) -> Known:
    age = draw.between(61, 99)
    who = draw.one_of(["Amal Example", "The actor Amal Example", "Singer Rima Example", "A poet"])
    text = draw.one_of(
        [
            f"{who} dies at {age}",
            f"{who} has died at the age of {age}.",
            f"{who} dies aged {age}",
            f"{who} died of cancer at {age}.",
            f"{who}, {age}, died in her sleep at home.",
            f"{who} died of natural causes{draw.when}.",
        ]
    )
    return Known(text)


@frame
def survivors(draw: Draw) -> Known:
    people = draw.few(*PLAIN, *GROUPS, low=2)
    text = draw.one_of(
        [
            f"{people.first} survived {draw.attack}{draw.when}.",
            f"{people.first} escaped unharmed from {draw.attack}{draw.when}.",
            f"Rescuers pulled {people} alive from the rubble{draw.when}.",
            f"{people.first} fled {draw.attack}{draw.when}.",
            f"{draw.cause} displaced {people}{draw.when}.",
            f"{people.first} were evacuated after {draw.attack}{draw.when}.",
        ]
    )
    return Known(text)


@frame
def living_people_beside(draw: Draw) -> Known:
    people, other = draw.few(*PLAIN, low=2), draw.exact(41, 90)
    text = draw.one_of(
        [
            f"{draw.cause} killed {people} and {other} were rescued.",
            f"{draw.cause} killed {people}, while {other} people survived.",
            f"{other} people gathered for the funeral of {people} killed in {draw.attack}.",
            f"{draw.cause} killed {people} in a camp that houses {other} families.",
            f"{draw.cause} killed {people} in a town of {other},000 people.",
            f"{other} rescuers searched for survivors after {draw.attack} killed {people}.",
        ]
    )
    return Known(text[0].upper() + text[1:], killed(people))


@frame
def asked(draw: Draw) -> Known:
    people = draw.few(low=2)
    text = draw.one_of(
        [
            f"Were {people} killed in {draw.attack}?",
            f"It is not clear whether {people} were killed in {draw.attack}.",
            f"There was no confirmation that {people} had been killed in {draw.attack}.",
            f"Reports that {people} were killed in {draw.attack} are false.",
        ]
    )
    return Known(text)


@frame
def other_deaths(draw: Draw) -> Known:
    number: Number = draw.exact(2, 30)
    what = draw.one_of(["sheep", "cows", "goats", "horses", "dogs", "chickens"])
    text = draw.one_of(
        [
            f"{draw.cause} killed {number} {what}{draw.when}.",
            f"{in_words(draw.between(2, 9)).capitalize()} {what} were killed in {draw.attack}.",
        ]
    )
    return Known(text)
