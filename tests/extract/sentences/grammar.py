"""A grammar of invented sentences with known tolls: what is drawn, what must be read of it, and what is read.

A frame is a function that puts one sentence together from parts that it draws, and says what the sentence tells:

    @FRAMES.frame
    def including(draw: Draw) -> Known:
        whole, part = draw.parted()
        return Known(f"The strike killed {whole}, including {part}.", (killed(whole), killed(part)))

Its name says which shape of sentence it is. The parts of a language (numbers, people, causes) and its frames stand in a
module of their own; here is what all languages share. A figure that is not expected is as wrong as one that is missed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Generic, TypeVar

from recount import pipeline
from recount.records import Claim, ClaimKind, Count, Group, Harm, Report, ReportId, Stance, Status

#: the day on which every sentence is published: what is told of another year is no toll of the event
PUBLISHED = date(2022, 2, 1)

#: what the frames of a language draw their parts from
D = TypeVar("D")


@dataclass(frozen=True, slots=True)
class Figure:
    """What a sentence tells of one harm to everybody (`of` is None), to a group, or to people of a status.

    An end that is None is open: "at least 9" is (9, None), and "several" is open at both. Numbers of killed and injured
    together, which nobody divides, stand as two `undivided` figures.
    """

    harm: Harm
    low: int | None
    high: int | None
    of: Group | Status | None = None
    undivided: bool = False

    def __str__(self) -> str:
        both = " (undivided)" if self.undivided else ""
        return f"{self.harm.value} {self.of.value if self.of else 'all'} {self.low}-{self.high}{both}"


@dataclass(frozen=True, slots=True)
class Known:
    """One sentence, with every figure and every harmed person's name that a careful reader takes from it.

    No figures: it tells of no harm. No names: whoever is read as a harmed person by name is invented.
    """

    text: str
    figures: tuple[Figure, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(slots=True)
class Frames(Generic[D]):
    """The frames of one language, by name; `draws` makes what a frame draws its parts from."""

    language: str
    draws: Callable[[Random], D]
    by_name: dict[str, Callable[[D], Known]] = field(default_factory=dict)

    def frame(self, made: Callable[[D], Known]) -> Callable[[D], Known]:
        """Take up a frame under the name of its function; an underscore is read as a space."""
        name = made.__name__.strip("_").replace("_", " ")
        if name in self.by_name:
            raise ValueError(f"two frames are called {name!r}")
        self.by_name[name] = made
        return made

    def drawn(self, name: str, times: int, seed: int = 1) -> Iterator[Known]:
        """Draw sentences of one frame: the same for the same seed, whatever other frames there are."""
        for turn in range(times):
            yield self.by_name[name](self.draws(Random(f"{name}/{seed}/{turn}")))

    def wrong(self, name: str, times: int, seed: int = 1) -> list[str]:
        """Draw sentences of one frame and give those read wrongly, each with what was expected and what was found."""
        return [told for one in self.drawn(name, times, seed) if (told := differs(one, self.language))]

    def shares(self, times: int, seed: int = 1) -> dict[str, float]:
        """Give the share of drawn sentences that are read rightly, by frame."""
        return {name: 1 - len(self.wrong(name, times, seed)) / times for name in self.by_name}


def differs(known: Known, language: str) -> str:
    """Give the sentence with what is read wrongly, lost and invented apart; empty where all is read as known."""
    claims = _read(known.text, language)
    expected = {*map(str, known.figures), *known.names}
    found = {*map(str, _figures(claims)), *(claim.person.name for claim in claims if claim.person)}
    if expected == found:
        return ""
    lost, invented = (", ".join(sorted(some)) or "-" for some in (expected - found, found - expected))
    return f"{known.text}\n    expected and not read: {lost}\n    read and not expected: {invented}"


def figures_read(text: str, language: str) -> set[Figure]:
    """Give the figures that the reader finds, added up over the sentence as a range of the event would be."""
    return _figures(_read(text, language))


def _read(text: str, language: str) -> list[Claim]:
    report = Report(ReportId("r1"), text, language=language, published=PUBLISHED, country=("SY",))
    return [claim for claim in pipeline.read(report).claims if _of_the_event(claim)]


def _figures(claims: list[Claim]) -> set[Figure]:
    counts = [one for claim in claims for one in claim.counts]
    told = [one for one in counts if one.low is not None or one.high is not None or one.vague or one.undivided]
    harms = sorted({one.harm for one in told})
    return {figure for harm in harms for figure in _of_one_harm(harm, [one for one in told if one.harm is harm])}


def _of_the_event(claim: Claim) -> bool:
    """True for a toll that is claimed: no tally of a period, nothing denied, and no other year."""
    if claim.kind is ClaimKind.TOTAL or claim.stance is Stance.DENIES:
        return False
    return not (claim.when and claim.when.start and claim.when.start.year != PUBLISHED.year)


def _of_one_harm(harm: Harm, counts: list[Count]) -> Iterator[Figure]:
    """Everybody, each group and each status; people listed one by one are everybody where no whole is told."""
    wholes = [one for one in counts if not one.part_of_total] or [one for one in counts if one.listed]
    if wholes:
        yield _added(harm, wholes, None)
    for group in sorted({one.group for one in counts if one.group}):
        yield _added(harm, [one for one in counts if one.group is group], group)
    for status in sorted({one.status for one in counts} - {Status.UNKNOWN, Status.MEDICAL_OR_RELIGIOUS}):
        alike = [one for one in counts if one.status is status]
        yield _added(harm, [one for one in alike if not one.part_of_total] or alike, status)


def _added(harm: Harm, counts: Iterable[Count], of: Group | Status | None) -> Figure:
    several = [one.undivided or one for one in counts]
    lows, highs = [one.low for one in several], [one.high for one in several]
    low = None if None in lows else sum(low or 0 for low in lows)
    high = None if None in highs else sum(high or 0 for high in highs)
    return Figure(harm, low, high, of, any(not isinstance(one, Count) for one in several))
