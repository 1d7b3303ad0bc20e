"""Sentences that a page has run together, and hours behind which one begins. All texts are invented."""

from __future__ import annotations

import pytest

from recount.extract.lexicon.sentences import find_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It was just before 9 p.m. Police said a man was shot.", 2),
        ("A man was shot at 9 p.m. Monday in Toledo.", 1),
        ("A man was shot at 9 p.m. EST in Toledo.", 1),
        ("Rockets fell at 8 a.m. Syrian local time.", 1),
        ("A man was shot at 9 p.m. in Toledo.", 1),
        ("A man was killed in Toledo.Police say two men were hurt.", 2),
        ("Sgt.Example said so.", 1),
        ("A video on example.com shows it.", 1),
        ("The St.Example road was hit.", 1),
    ],
)
def test_a_sentence_ends_where_the_next_begins(text: str, sentences: int) -> None:
    assert len(find_sentences(text.lower(), text)) == sentences
