"""Faults that drawn sentences found, one by one, each beside what must stay as it is read."""

from extract.sentences.grammar import Figure, Known, differs
from recount.records import Group, Harm


def _is_read(text: str, *figures: Figure, names: tuple[str, ...] = ()) -> None:
    wrong = differs(Known(text, figures, names), "en")
    assert not wrong, wrong


def _killed(number: int, of: Group | None = None) -> Figure:
    return Figure(Harm.KILLED, number, number, of)


def test_a_number_with_a_hyphen_that_opens_a_sentence_is_nobodys_name() -> None:
    children = _killed(5, Group.CHILDREN)
    _is_read("Thirty-three farmers were killed in a raid on Binnish, including 5 children.", _killed(33), children)
    _is_read("Amal Six-Sample was killed in a raid on Binnish.", _killed(1), names=("Amal Six-Sample",))
