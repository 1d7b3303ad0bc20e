"""Frames of English sentences that tell of a whole and of its parts: "including", "of whom", "among the dead"."""

from __future__ import annotations

from extract.sentences.english import CHILDREN, FRAMES, GROUPS, PLAIN, WOMEN, Draw, injured, killed, part
from extract.sentences.grammar import Figure, Known
from recount.records import Group, Harm

frame = FRAMES.frame


@frame
def some_of_them(draw: Draw) -> Known:
    whole, some = draw.parted()
    some_words = f"{some.number} of them {some.kind.many if some.were == 'were' else 'a ' + some.kind.one}"
    text = draw.one_of(
        [
            f"{draw.cause} killed {whole}, {some_words}{draw.when}.",
            f"{whole.first}, {some_words}, were killed in {draw.attack}{draw.when}.",
            f"{draw.cause} hit a house, killing {whole}, {some_words}.",
        ]
    )
    return Known(text, (*killed(whole), *part(Harm.KILLED, some)))


@frame
def some_of_whom(draw: Draw) -> Known:
    whole, some = draw.parted()
    some_words = f"{some.number} of whom {some.were} {some.kind.many if some.were == 'were' else 'a ' + some.kind.one}"
    text = draw.one_of([f"{draw.cause} killed {whole}, {some_words}.", f"{whole.first}, {some_words}, were killed."])
    return Known(text, (*killed(whole), *part(Harm.KILLED, some)))


@frame
def including(draw: Draw) -> Known:
    whole, some = draw.parted()
    word = draw.one_of(["including", "among them", "including at least"])
    if word.endswith("least"):
        some = type(some)(type(some.number)(some.number.words, some.number.low, None), some.kind)
    text = draw.one_of(
        [
            f"{draw.cause} killed {whole}, {word} {some}{draw.when}.",
            f"{whole.first}, {word} {some}, were killed in {draw.attack}{draw.when}.",
            f"{whole.first} were killed in {draw.attack}, {word} {some}.",
        ]
    )
    return Known(text, (*killed(whole), *part(Harm.KILLED, some)))


@frame
def including_two_groups(draw: Draw) -> Known:
    whole, some, more = draw.people(*PLAIN), draw.few(CHILDREN, high=3), draw.few(WOMEN, high=3)
    text = draw.one_of(
        [
            f"{draw.cause} killed {whole}, including {some} and {more}{draw.when}.",
            f"{whole.first}, among them {some} and {more}, were killed in {draw.attack}{draw.when}.",
        ]
    )
    return Known(text, (*killed(whole), *part(Harm.KILLED, some, more)))


@frame
def including_and_wounding(draw: Draw) -> Known:
    whole, some = draw.parted()
    hurt, hurt_some = draw.people(*PLAIN), draw.few(*GROUPS, high=3)
    text = f"{draw.cause} killed {whole}, including {some}, and wounded {hurt}, including {hurt_some}{draw.when}."
    return Known(text, (*killed(whole), *part(Harm.KILLED, some), *injured(hurt), *part(Harm.INJURED, hurt_some)))


@frame
def among_the_dead(draw: Draw) -> Known:
    whole, some = draw.parted()
    text = draw.one_of(
        [
            f"{draw.cause} killed {whole}; {some} {some.were} among the dead.",
            f"{draw.cause} killed {whole}. Among the dead {some.were} {some}.",
            f"{draw.cause} killed {whole}. {some.first} {some.were} among the dead.",
        ]
    )
    return Known(text, (*killed(whole), *part(Harm.KILLED, some)))


@frame
def of_the_dead(draw: Draw) -> Known:
    some, more = draw.few(CHILDREN, high=5), draw.few(WOMEN, high=5, low=2)
    dead = draw.one_of(["the dead", "those killed"])
    word = some.kind.many if some.were == "were" else "a child"
    opens = some.number.words[0].upper() + some.number.words[1:]
    text = f"{opens} of {dead} {some.were} {word} and {more.number} were women."
    return Known(text, part(Harm.KILLED, some, more))


@frame
def of_the_wounded(draw: Draw) -> Known:
    some = draw.few(*GROUPS, low=2)
    opens = some.number.words[0].upper() + some.number.words[1:]
    return Known(
        f"{opens} of the {draw.one_of(['wounded', 'injured'])} were {some.kind.many}.", part(Harm.INJURED, some)
    )


@frame
def of_a_number_killed(draw: Draw) -> Known:
    whole, some = draw.exact(20, 60), draw.few(*GROUPS, low=2)
    opens = some.number.words[0].upper() + some.number.words[1:]
    dead = draw.one_of([f"the {whole} killed", f"the {whole} dead", f"the {whole} people killed"])
    text = draw.one_of([f"{opens} of {dead} were {some.kind.many}.", f"Among {dead} were {some}."])
    return Known(text, (Figure(Harm.KILLED, whole.low, whole.high), *part(Harm.KILLED, some)))


@frame
def mostly(draw: Draw) -> Known:
    whole = draw.few(*PLAIN, low=3, high=19)
    most, of = draw.one_of(
        [
            ("mostly women and children", None),
            ("most of them women", Group.WOMEN),
            ("the majority of them children", Group.CHILDREN),
        ]
    )
    told = (Figure(Harm.KILLED, (whole.number.low or 0) // 2 + 1, None, of),) if of else ()
    return Known(f"{draw.cause} killed {whole}, {most}{draw.when}.", (*killed(whole), *told))


@frame
def many_of_them(draw: Draw) -> Known:
    whole, many = draw.people(*PLAIN), draw.one_of(["many", "several", "dozens"])
    text = f"{draw.cause} killed {whole}, {many} of them children."
    return Known(text, (*killed(whole), Figure(Harm.KILLED, None, None, Group.CHILDREN)))


@frame
def an_unknown_number_of_them(draw: Draw) -> Known:
    whole = draw.people(*PLAIN)
    text = f"{draw.cause} killed {whole}, some of them children."
    return Known(text, (*killed(whole), Figure(Harm.KILLED, None, None, Group.CHILDREN)))
