"""The file in which a person edits an assessment text, and what a terminal adds to it."""

import pytest

from recount_site.casefile.narrative_text import written


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("[a] \u2068\u2068كفر\u2069 و\u2066 3\u2069\u2069", "\u2068كفر\u2069 و\u2066 3\u2069"),
        ("[a] \u2068كفر\u2069 و\u2068بئر\u2069", "\u2068كفر\u2069 و\u2068بئر\u2069"),
        ("[a] A plain one.", "A plain one."),
    ],
)
def test_a_draft_that_was_printed_for_a_terminal_comes_back_as_it_was(line: str, kept: str) -> None:
    assert [one.text for one in written(line)] == [kept]
