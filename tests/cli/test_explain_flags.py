"""Flags in an explanation: what is reported, by whose words, and what officials say against it."""

from collections.abc import Iterator

from recount.records import (
    Claimant,
    ClaimId,
    Flag,
    FlagAccount,
    Gap,
    GapPrecision,
    ObjectUse,
    Reason,
    Responders,
    SecondStrike,
    Span,
    Target,
    Use,
)
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


def test_the_time_between_and_the_use_of_an_object_are_told_with_their_claimants_and_words() -> None:
    page, words = Claimant("A page"), Span(0, 5)
    strike = SecondStrike(words, page, Gap(10, 15, GapPrecision.MINUTE, exact=False), Responders.HIT)
    use = ObjectUse(words, page, Target.HOSPITAL, Use.NOT_MILITARY)
    second = Flag("double tap", (ClaimId("c1"),), accounts=(FlagAccount(ClaimId("c1"), strike),), gap=strike.gap)
    hospital = Flag("hospital", (ClaimId("c1"),), accounts=(FlagAccount(ClaimId("c1"), use=use),))
    text = "\n".join(flags_told((second, hospital), quoting, Phrases("en"), lambda claim, span: f"{claim}{span.end}"))
    assert "10–15 minutes; people who had come to help are reported hit" in text and "“c15”" in text
    assert "A page: said not to have been used for military ends" in text


def test_what_nobody_tells_of_a_flag_is_said() -> None:
    text = told(Flag("double tap", (ClaimId("c1"),)), Flag("hospital", (ClaimId("c1"),)))
    assert "not told" in text and "No account tells what it was used for" in text
