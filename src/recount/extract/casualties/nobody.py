"""Nobody, told behind the verb: «لم يقتل أحد», «لم يصب أحد بأذى» are a stated none of the one harm."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ...records import Harm
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, no_others, syntax
from ..lexicon.keyed import OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.words import HarmWord, Mention
from ..numbers.quantified import Quantity
from .nobody_harmed import nobody_harmed

_ROLES = ((Harm.KILLED, "nobody_killed"), (Harm.INJURED, "nobody_hurt"))


def nobody_ends(text: str) -> list[int]:
    """Where such words end in a folded text."""
    return [found.end() for _, role in _ROLES for found in _words(role).finditer(text)]


def with_nobody(sentence: Sentence, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures of a sentence with the harm that it says nobody came to, where nothing else is told of that harm."""
    told, made = {figure.harm for figure in figures}, list(figures)
    for harm, role in _ROLES:
        found = _words(role).search(sentence.text, *sentence.span) if harm not in told else None
        if found is not None and not no_others(sentence.text, *found.span()):
            here = Quantity(*found.span(), None, (), found.start())
            made.append(Figure(harm, here, Mention(*found.span(), HarmWord(harm, "people")), negated=True))
    made += nobody_harmed(sentence)
    return tuple(sorted(made, key=lambda figure: figure.people.start))


@cache
def _words(role: str) -> OpeningPattern:
    return OpeningPattern(syntax(role), rf"(?<!\w){any_of('prefix')}?{any_of(role)}(?!\w)")
