"""Flags in an explanation: what is reported, by whose words, and what officials say against it."""

from collections.abc import Iterator

from recount.records import ClaimId, Flag, Reason
from recount_cli.explain_flags import AGAINST, HEADING, flags_told
from recount_site.public.phrases import Phrases

WORDS = {ClaimId("c1"): "shells hit the clinic", ClaimId("c2"): "no clinic was there"}


def quoting(reason: Reason) -> Iterator[str]:
    return (WORDS[claim] for claim in reason.claim_ids)


def told(*flags: Flag) -> str:
    return "\n".join(flags_told(flags, quoting, Phrases("en")))


def test_a_flag_is_told_with_the_words_that_report_it_and_no_verdict() -> None:
    text = told(Flag("hospital", (ClaimId("c1"),)))
    assert HEADING in text and "shells hit the clinic" in text and AGAINST not in text


def test_what_officials_say_against_it_stands_beside_it() -> None:
    text = told(Flag("hospital", (ClaimId("c1"),), (ClaimId("c2"),)))
    assert text.index("shells hit the clinic") < text.index(AGAINST) < text.index("no clinic was there")


def test_without_flags_nothing_is_told() -> None:
    assert told() == ""
