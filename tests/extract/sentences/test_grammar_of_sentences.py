"""The grammar of sentences: the same sentences are drawn again, and what is read wrongly is told apart."""

from random import Random

import pytest

from extract.sentences.grammar import Figure, Frames, Known, differs
from recount.records import Group, Harm

FOUR = Figure(Harm.KILLED, 4, 4)
ONE_CHILD = Figure(Harm.KILLED, 1, 1, Group.CHILDREN)


def _frames() -> Frames[Random]:
    frames = Frames("en", lambda random: random)

    @frames.frame
    def was_killed(draw: Random) -> Known:
        number = draw.randint(2, 99)
        return Known(f"{number} people were killed.", (Figure(Harm.KILLED, number, number),))

    return frames


def test_the_same_seed_draws_the_same_sentences_and_another_draws_others() -> None:
    frames = _frames()
    first = list(frames.drawn("was killed", 5))
    assert first == list(_frames().drawn("was killed", 5))
    assert first != list(frames.drawn("was killed", 5, seed=2))


def test_two_frames_may_not_bear_one_name() -> None:
    frames = _frames()
    with pytest.raises(ValueError, match="two frames"):
        frames.frame(frames.by_name["was killed"])


def test_a_sentence_read_as_known_differs_in_nothing() -> None:
    assert not differs(Known("Four people, including a child, were killed.", (FOUR, ONE_CHILD)), "en")


def test_what_is_lost_and_what_is_invented_is_told_apart() -> None:
    five = Figure(Harm.KILLED, 5, 5)
    told = differs(Known("Four people, including a child, were killed.", (five, ONE_CHILD)), "en")
    assert told.splitlines()[1:] == [
        "    expected and not read: killed all 5-5",
        "    read and not expected: killed all 4-4",
    ]


def test_what_is_denied_or_of_another_year_is_no_figure_of_the_event() -> None:
    assert not differs(Known("The ministry denied that the strike had killed five people."), "en")
    assert not differs(Known("In 2014 a strike on the same market killed 40 people."), "en")


def test_the_share_that_is_read_rightly_is_told_by_frame() -> None:
    assert _frames().shares(10) == {"was killed": 1.0}
