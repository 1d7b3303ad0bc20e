"""Where in wire copy people stand, and what else is told there, as short codes that learned weights are kept for.

`KA:` codes are the acts of the sentences that tell of people beside what kind of people they are, `X` codes the acts of
the sentence before (`Xp`) and after (`Xn`) the first that does, `P` codes how far into sentence and text that is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .wire_people import People
from .wire_persons import Cast, Character
from .wire_words import acts

_NONE = frozenset(("none",))
_GRAVE = frozenset(("attack", "kidnap", "bomb"))
_TENTHS, _WORDS, _LONGEST, _PEOPLE, _LENGTH, _FIFTHS, _EIGHTHS = 10, 8, 6, 8, 4, 5, 8
_LEAST_AHEAD, _MOST_BEHIND = -3, 6


@dataclass(frozen=True, slots=True)
class Setting:
    """What the sentences of a text hold, each by its number: acts, how many words and people, and its step.

    `graves` are the sentences that tell of harm or of an attack.
    """

    acts: tuple[frozenset[str], ...]
    lengths: tuple[int, ...]
    people: tuple[int, ...]
    steps: tuple[int, ...]
    graves: tuple[int, ...]


def setting_of(cast: Cast) -> Setting:
    """What the sentences of a text hold."""
    told = [[acts()[token.word] for token in words if token.word in acts()] for words in cast.sentences]
    people = [0] * len(told)
    for mention in (m for character in cast.characters for m in character.mentions):
        people[mention.people.sentence] += 1
    return Setting(
        tuple(frozenset(f"{act.act}/{act.harm[:3]}" for act in row) or _NONE for row in told),
        tuple(len(words) for words in cast.sentences),
        tuple(people),
        cast.steps,
        tuple(n for n, row in enumerate(told) if any(act.harm or act.act in _GRAVE for act in row)),
    )


def setting_codes(setting: Setting, character: Character) -> Iterator[str]:
    """The codes of where a character stands in a text."""
    for at in sorted(character.sentences):
        yield from act_codes(setting, character.best, at)
    yield from _beside(setting, character.first.sentence)
    yield from _place(setting, character.first.sentence, character.first.start)


def act_codes(setting: Setting, people: People, sentence: int) -> Iterator[str]:
    """The acts of a sentence beside what kind of people these are."""
    kind = people.kind[:3] + ("N" if people.name else "s" if people.plural else "")
    return (f"KA:{kind}|{act}" for act in setting.acts[sentence])


def _beside(setting: Setting, at: int) -> Iterator[str]:
    for other, side in ((at - 1, "p"), (at + 1, "n")):
        if 0 <= other < len(setting.acts):
            paragraph = "s" if abs(setting.steps[at] - setting.steps[other]) == 1 else "d"
            yield from (f"X{side}{paragraph}:{act}" for act in setting.acts[other])


def _place(setting: Setting, at: int, start: int) -> Iterator[str]:
    length, sentences = setting.lengths[at], len(setting.lengths)
    yield f"PO:{min(_TENTHS - 1, start * _TENTHS // max(1, length))}"
    yield f"PL:{min(_LONGEST, length // _WORDS)}"
    yield f"PC:{min(_PEOPLE, setting.people[at])}"
    yield f"PN:{min(_PEOPLE, sentences // _LENGTH)}"
    yield f"PR:{at * _FIFTHS // sentences}"
    yield f"PS:{len(setting.graves) * _EIGHTHS // sentences}"
    if setting.graves:
        yield f"PD:{max(_LEAST_AHEAD, min(_MOST_BEHIND, at - setting.graves[0]))}"
