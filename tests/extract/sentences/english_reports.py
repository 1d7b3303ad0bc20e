"""Frames of English sentences as reports string them: who says it, two tolls at once, the victims named by kind."""

from __future__ import annotations

from extract.sentences.english import (
    CHILDREN,
    FIGHTERS,
    FRAMES,
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


@frame
def somebody_says(draw: Draw) -> Known:
    people = draw.people()
    who = draw.one_of(["police", "residents", "the mayor", "a doctor", "two witnesses", "state media"])
    text = draw.one_of(
        [
            f"{who[0].upper()}{who[1:]} said {people} {people.were} killed in {draw.attack}.",
            f"{who[0].upper()}{who[1:]} said {draw.attack} had killed {people}.",
            f"According to {who}, {people} {people.were} killed in {draw.attack}.",
            f"{people.first} {people.were} killed in {draw.attack}, {who} said on Tuesday.",
        ]
    )
    return Known(text, killed(people))


@frame
def killing_some_and_wounding(draw: Draw) -> Known:
    whole, some = draw.parted()
    hurt = draw.exact()
    text = draw.one_of(
        [
            f"{draw.cause} left {whole} dead, including {some}, and {hurt} injured.",
            f"{draw.cause} hit a house, killing {whole}, including {some}, and wounding {hurt} others.",
            f"{whole.first}, including {some}, were killed and {hurt} others wounded in {draw.attack}.",
        ]
    )
    return Known(text, (*killed(whole), *part(Harm.KILLED, some), Figure(Harm.INJURED, hurt.low, hurt.high)))


@frame
def the_victims_were(draw: Draw) -> Known:
    one, two = draw.few(WOMEN, low=2), draw.few(CHILDREN, low=2)
    text = draw.one_of([f"Those killed were {one} and {two}.", f"The dead were {one} and {two}."])
    return Known(text, added(Harm.KILLED, one, two))


@frame
def the_dead_included(draw: Draw) -> Known:
    one, two = draw.few(WOMEN, low=2), draw.few(CHILDREN, low=2)
    return Known(f"The dead included {one} and {two}.", part(Harm.KILLED, one, two))


@frame
def lives_claimed(draw: Draw) -> Known:
    people = draw.few(low=2)
    text, figures = draw.one_of(
        [
            (f"{draw.cause} claimed the lives of {people}{draw.when}.", killed(people)),
            (f"{draw.cause} claimed {people.number} lives{draw.when}.", killed(people)[:1]),
            (f"{draw.cause} took the lives of {people}{draw.when}.", killed(people)),
            (f"{draw.cause} resulted in the deaths of {people}{draw.when}.", killed(people)),
            (f"{draw.cause} led to the death of {people}{draw.when}.", killed(people)),
        ]
    )
    return Known(text, figures)


@frame
def manner_of_death(draw: Draw) -> Known:
    people = draw.people()
    how = draw.one_of(["shot dead", "beheaded", "burned to death", "massacred", "stabbed to death"])
    return Known(f"{people.first} {people.were} {how} in {draw.place}{draw.when}.", killed(people))


@frame
def executed(draw: Draw) -> Known:
    people = draw.people()
    return Known(f"{people.first} {people.were} executed in {draw.place}{draw.when}.", killed(people))


@frame
def dead_and_another_number_missing(draw: Draw) -> Known:
    dead, lost = draw.few(low=2), draw.exact(2, 9)
    text = f"{dead.first} died and another {lost} are still missing after {draw.attack}."
    return Known(text, (*killed(dead), Figure(Harm.MISSING, lost.low, lost.high)))


@frame
def dead_and_missing(draw: Draw) -> Known:
    dead, lost = draw.few(low=2), draw.exact(2, 9)
    text = f"{dead.first} were killed and {lost} are missing after {draw.attack}."
    return Known(text, (*killed(dead), Figure(Harm.MISSING, lost.low, lost.high)))


@frame
def killed_and_captured(draw: Draw) -> Known:
    dead, taken = draw.few(*FIGHTERS, low=2), draw.exact(2, 9)
    text = f"{dead.first} were killed and {taken} arrested in {draw.attack}."
    return Known(text, (*killed(dead), Figure(Harm.DETAINED, taken.low, taken.high)))


@frame
def relative_clause(draw: Draw) -> Known:
    dead, hurt = draw.few(low=2), draw.exact()
    text = draw.one_of(
        [
            f"The strike, which killed {dead} and wounded {hurt}, hit {draw.place}.",
            f"Residents condemned the strike that killed {dead} and wounded {hurt}.",
        ]
    )
    return Known(text, (*killed(dead), Figure(Harm.INJURED, hurt.low, hurt.high)))


@frame
def in_several_places(draw: Draw) -> Known:
    one, two = draw.few(*PLAIN[:-1], low=2), draw.exact(2, 9)
    text = draw.one_of(
        [
            f"{one.first} were killed in Sarmin and {two} in Binnish.",
            f"{one.first} were killed in Sarmin, and {two} others were killed in Binnish.",
            f"Shelling killed {one} in Sarmin and {two} in Binnish.",
        ]
    )
    both = (one.number.low or 0) + (two.low or 0)
    return Known(text, (Figure(Harm.KILLED, both, both),))


@frame
def one_and_kin(draw: Draw) -> Known:
    text, dead, hurt = draw.one_of(
        [
            (f"A man was killed and his brother wounded in {draw.attack}.", Group.MEN, Group.MEN),
            (f"A woman was killed and her daughter was injured in {draw.attack}.", Group.WOMEN, Group.CHILDREN),
        ]
    )
    wholes = (Figure(Harm.KILLED, 1, 1), Figure(Harm.INJURED, 1, 1))
    return Known(text, (*wholes, Figure(Harm.KILLED, 1, 1, dead), Figure(Harm.INJURED, 1, 1, hurt)))


@frame
def with_so_many_dead(draw: Draw) -> Known:
    number = draw.exact()
    text = draw.one_of(
        [
            f"It was the deadliest attack of the year, with {number} people killed.",
            f"{draw.cause} hit {draw.place}, with at least {number} people reported killed.",
        ]
    )
    least = "at least" in text
    return Known(text, (Figure(Harm.KILLED, number.low, None if least else number.high),))


@frame
def the_wounded_who_died(draw: Draw) -> Known:
    dead = draw.between(2, 5)
    text = draw.one_of(
        [
            f"{in_words(dead).capitalize()} of the wounded died in hospital.",
            f"{in_words(dead).capitalize()} people died of their wounds{draw.when}.",
        ]
    )
    return Known(text, (Figure(Harm.KILLED, dead, dead),))


@frame
def of_the_number_wounded_who_died(draw: Draw) -> Known:
    hurt, dead = draw.exact(10, 30), draw.between(2, 5)
    text = f"{in_words(dead).capitalize()} of the {hurt} people wounded have died."
    return Known(text, (Figure(Harm.KILLED, dead, dead), Figure(Harm.INJURED, hurt.low, hurt.high)))


@frame
def in_hospital(draw: Draw) -> Known:
    people = draw.few(*PLAIN, low=2)
    text = draw.one_of(
        [
            f"Hospitals received {people.number} wounded after {draw.attack}.",
            f"Doctors treated {people} wounded in {draw.attack}.",
        ]
    )
    return Known(text, injured(people) if "received" not in text else injured(people)[:1])


@frame
def wounds_without_the_word(draw: Draw) -> Known:
    people = draw.few(*PLAIN, low=2)
    how = draw.one_of(["suffered burns in", "were taken to hospital with wounds after"])
    return Known(f"{people.first} {how} {draw.attack}.", injured(people))


@frame
def teacher_and_pupils(draw: Draw) -> Known:
    some = draw.between(2, 9)
    text = draw.one_of(
        [
            f"{in_words(some).capitalize()} students and their teacher were killed in {draw.attack}.",
            f"{draw.cause} killed {in_words(some)} workers and their driver.",
        ]
    )
    return Known(text, (Figure(Harm.KILLED, some + 1, some + 1),))


@frame
def headline_of_two(draw: Draw) -> Known:
    dead, hurt = draw.exact(), draw.exact()
    words = str(dead)[0].upper() + str(dead)[1:]
    text = draw.one_of(
        [
            f"{words} killed in {draw.attack}; {hurt} wounded",
            f"{words} people killed, {hurt} others wounded in {draw.attack}",
            f"Bomb kills {dead}, wounds {hurt} in {draw.place}",
        ]
    )
    return Known(text, (Figure(Harm.KILLED, dead.low, dead.high), Figure(Harm.INJURED, hurt.low, hurt.high)))


@frame
def headline_of_the_present(draw: Draw) -> Known:
    dead, hurt = draw.exact(), draw.exact()
    words = str(dead)[0].upper() + str(dead)[1:]
    figures = (Figure(Harm.KILLED, dead.low, dead.high), Figure(Harm.INJURED, hurt.low, hurt.high))
    return Known(f"{words} die, {hurt} hurt as bomb hits market", figures)


@frame
def all_of_one_family(draw: Draw) -> Known:
    people = draw.few(*PLAIN[:-1], low=3)
    text = f"{people.first}, all from one family, were killed in {draw.attack}."
    return Known(text, killed(people))


@frame
def nobody_else(draw: Draw) -> Known:
    people = draw.few(*PLAIN, low=2)
    text = draw.one_of(
        [
            f"{draw.cause} wounded {people} but killed no one.",
            f"{people.first} were wounded, but there were no deaths.",
        ]
    )
    return Known(text, (*injured(people), Figure(Harm.KILLED, 0, 0)))
