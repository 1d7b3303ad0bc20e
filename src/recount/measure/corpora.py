"""The data sets that are measured where their folder is given; each is known by its name and the names of its files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .adapters import is_adapted, read_any_gold
from .evaluate import Evaluation, evaluate
from .messages import FILES as MESSAGES_FILES
from .messages import NAME as MESSAGES
from .messages import evaluate_messages
from .positions import INCIDENTS, evaluate_positions
from .positions import NAME as POSITIONS
from .rows import Told, untold
from .shootings import ARTICLES, REGISTRY, evaluate_shootings
from .shootings import NAME as SHOOTINGS
from .toponyms import FILES as TOPONYMS_FILES
from .toponyms import NAME as TOPONYMS
from .toponyms import evaluate_toponyms


@dataclass(frozen=True, slots=True)
class Corpus:
    """A data set that has a measure of its own: the files that its folder holds, and the measure."""

    files: tuple[str, ...]
    measure: Callable[[Path, Told], Iterator[Evaluation]]


def is_corpus(folder: Path) -> bool:
    """True for the folder of a data set that is known here."""
    known = CORPORA.get(folder.name)
    return is_adapted(folder) or (known is not None and all((folder / file).is_file() for file in known.files))


def corpora_in(folder: Path) -> tuple[Path, ...]:
    """The folders of known data sets in a folder of such, by name; none where it is no folder."""
    return tuple(inner for inner in sorted(folder.iterdir()) if is_corpus(inner)) if folder.is_dir() else ()


def evaluate_any(path: Path, told: Told = untold) -> Iterator[Evaluation]:
    """The evaluations of a file or folder of gold, of one known data set, or of a folder that holds several.

    Raises UnreadableInput where it is none of these, BadRecord where a line of it is not what it should be.
    """
    path = path.resolve()
    if is_corpus(path) and path.name in CORPORA:
        yield from CORPORA[path.name].measure(path, told)
    elif inner := corpora_in(path):
        for folder in inner:
            yield from evaluate_any(folder, told)
    else:
        for gold in read_any_gold(path):
            yield evaluate(gold, told)


def _shootings(folder: Path, told: Told) -> Iterator[Evaluation]:
    yield evaluate_shootings(folder, told)


def _positions(folder: Path, told: Told) -> Iterator[Evaluation]:
    yield evaluate_positions(folder, told)


def _toponyms(folder: Path, told: Told) -> Iterator[Evaluation]:
    for file in TOPONYMS_FILES:
        yield evaluate_toponyms(folder / file, told)


def _messages(folder: Path, told: Told) -> Iterator[Evaluation]:
    for file in MESSAGES_FILES:
        yield evaluate_messages(folder / file, told)


CORPORA: Mapping[str, Corpus] = {
    MESSAGES: Corpus(MESSAGES_FILES, _messages),
    POSITIONS: Corpus((INCIDENTS,), _positions),
    SHOOTINGS: Corpus((ARTICLES, REGISTRY), _shootings),
    TOPONYMS: Corpus(TOPONYMS_FILES, _toponyms),
}
