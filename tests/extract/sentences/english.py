"""The parts of English sentences of tolls: numbers, people, causes and places, drawn with what they say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from extract.sentences.grammar import Figure, Frames
from recount.records import Group, Harm, Status

_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_WORDS += ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


@dataclass(frozen=True, slots=True)
class Number:
    """A number in words, and the ends that they bear; None is open."""

    words: str
    low: int | None
    high: int | None

    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of people, and what counts of them are of: a group, a status or nothing."""

    one: str
    many: str
    of: Group | Status | None = None


@dataclass(frozen=True, slots=True)
class People:
    """People with their number, as words and as figures."""

    number: Number
    kind: Kind

    def __str__(self) -> str:
        alone = self.number.words in {"a", "one"}
        return f"{self.number} {self.kind.one if alone else self.kind.many}"

    @property
    def first(self) -> str:
        """The words as a sentence opens with them."""
        return str(self)[0].upper() + str(self)[1:]

    @property
    def were(self) -> str:
        return "was" if self.number.words in {"a", "one"} else "were"

    def figures(self, harm: Harm, *, part: bool = False) -> tuple[Figure, ...]:
        """Everybody, unless they are a part of others, and the group or status that they are of."""
        of = [self.kind.of] if self.kind.of or part else []
        return tuple(Figure(harm, self.number.low, self.number.high, one) for one in ([*of] if part else [None, *of]))


PLAIN = (
    Kind("person", "people"),
    Kind("resident", "residents"),
    Kind("villager", "villagers"),
    Kind("farmer", "farmers"),
    Kind("passenger", "passengers"),
    Kind("worshipper", "worshippers"),
    Kind("civilian", "civilians", Status.CIVILIAN),
)
GROUPS = (
    Kind("child", "children", Group.CHILDREN),
    Kind("girl", "girls", Group.CHILDREN),
    Kind("woman", "women", Group.WOMEN),
    Kind("nurse", "nurses", Group.MEDICAL),
    Kind("doctor", "doctors", Group.MEDICAL),
    Kind("journalist", "journalists", Group.JOURNALISTS),
)
FIGHTERS = (
    Kind("fighter", "fighters", Status.COMBATANT),
    Kind("soldier", "soldiers", Status.COMBATANT),
    Kind("militant", "militants", Status.COMBATANT),
)
CHILDREN, WOMEN = GROUPS[0], GROUPS[2]


def in_words(number: int) -> str:
    """A number under a hundred in words."""
    if number < len(_WORDS):
        return _WORDS[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_WORDS[ones]}" if ones else "")


class Draw:
    """Parts drawn by chance; what is drawn by one name is drawn evenly."""

    def __init__(self, random: Random) -> None:
        self.one_of = random.choice
        self.between = random.randint

    def exact(self, low: int = 2, high: int = 40) -> Number:
        """A plain number, in digits or in words."""
        number = self.between(low, high)
        return Number(self.one_of([str(number), in_words(number)]) if number > 1 else "one", number, number)

    def number(self, low: int = 3, high: int = 60) -> Number:
        """A number as reports give it: plain, bounded, rounded or as a range."""
        plain, more = self.exact(low, high), self.between(1, 9)
        least = plain.low or low
        return self.one_of(
            [
                plain,
                plain,
                Number(self.one_of(["a dozen", "about a dozen", "around 12"]), 12, 12),
                Number(f"{self.one_of(['at least', 'no fewer than'])} {plain}", least, None),
                Number(f"{self.one_of(['more than', 'over'])} {plain}", least + 1, None),
                Number(f"{self.one_of(['up to', 'as many as'])} {plain}", None, least),
                Number(f"between {least} and {least + more}", least, least + more),
                Number(f"{least}{self.one_of([' to ', '-'])}{least + more}", least, least + more),
                replace(plain, words=f"{self.one_of(['about', 'some', 'nearly', 'an estimated'])} {plain}"),
            ]
        )

    def people(self, *kinds: Kind) -> People:
        """Some people, of one of the kinds (of any by default)."""
        return People(self.number(), self.one_of(kinds or PLAIN + GROUPS + FIGHTERS))

    def few(self, *kinds: Kind, low: int = 1, high: int = 9) -> People:
        """A plain small number of people."""
        return People(self.exact(low, high), self.one_of(kinds or PLAIN + GROUPS + FIGHTERS))

    def parted(self) -> tuple[People, People]:
        """People, and a group that is part of them."""
        return self.people(*PLAIN), self.few(*GROUPS, high=3)

    @property
    def cause(self) -> str:
        """What harmed, as a subject."""
        return self.one_of(
            ["An airstrike", "A car bomb", "A roadside bomb", "An explosion", "A mortar shell", "A missile", "A drone"]
        ) + self.one_of(["", f" in {self.place}", f" near {self.place}"])

    @property
    def attack(self) -> str:
        """What people were harmed in, behind a preposition."""
        kind = self.one_of(["an airstrike", "a bombing", "a shelling", "a missile attack", "a raid", "an ambush"])
        return kind + self.one_of(["", f" on {self.place}", f" in {self.place}", f" near {self.place}"])

    @property
    def place(self) -> str:
        return self.one_of(["Sarmin", "Binnish", "Ariha", "the village", "the old town", "a market in Idlib"])

    @property
    def when(self) -> str:
        return self.one_of(
            ["", "", " on Monday", " overnight", " on Monday morning", ", the mayor said", ", police said"]
        )


FRAMES: Frames[Draw] = Frames("en", Draw)


def killed(*people: People) -> tuple[Figure, ...]:
    """The figures of people of one kind who were killed."""
    return tuple(figure for one in people for figure in one.figures(Harm.KILLED))


def injured(*people: People) -> tuple[Figure, ...]:
    return tuple(figure for one in people for figure in one.figures(Harm.INJURED))


def part(harm: Harm, *people: People) -> tuple[Figure, ...]:
    """The figures of people who are some of others: of their group alone."""
    return tuple(figure for one in people for figure in one.figures(harm, part=True) if figure.of)


def added(harm: Harm, *people: People) -> tuple[Figure, ...]:
    """The figures of people who are everybody together; those of one kind are added up."""

    def summed(of: Group | Status | None, some: list[Number]) -> Figure:
        lows, highs = [one.low for one in some], [one.high for one in some]
        low = None if None in lows else sum(one or 0 for one in lows)
        return Figure(harm, low, None if None in highs else sum(one or 0 for one in highs), of)

    kinds = {one.kind.of for one in people if one.kind.of}
    alike = {of: [one.number for one in people if one.kind.of is of] for of in kinds}
    return summed(None, [one.number for one in people]), *(summed(of, some) for of, some in alike.items())
