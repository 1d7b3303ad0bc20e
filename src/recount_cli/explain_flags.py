"""What is reported of an incident in an explanation: each flag with the words that report it and those against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from recount.records import Flag, Reason
from recount_site.public.phrases import Phrases

HEADING = "Reported of it (no flag implies intent or illegality):"
AGAINST = "Against it stands:"

Quoting = Callable[[Reason], Iterator[str]]
"""The words of a reason's claims, each quoted once among the flags."""


def flags_told(flags: Iterable[Flag], quoting: Quoting, words: Phrases) -> Iterator[str]:
    """The flags line by line; words that one flag quoted are not quoted again by the next, only counted."""
    for number, flag in enumerate(flags):
        if not number:
            yield f"\n{HEADING}"
        yield f"  • {words.term('flag', flag.flag)}: {_accounts(len(flag.claim_ids))}"
        yield from (f"      {said}" for said in quoting(Reason("flags", "reported", flag.claim_ids, "")))
        if flag.counter_claim_ids:
            yield f"      {AGAINST} {_accounts(len(flag.counter_claim_ids))}"
            yield from (f"      {said}" for said in quoting(Reason("flags", "against", flag.counter_claim_ids, "")))


def _accounts(number: int) -> str:
    return "1 account" if number == 1 else f"{number} accounts"
