"""What is reported of an incident in an explanation: each flag with the words that report it and those against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from recount.publish.parties import mentioned
from recount.records import ClaimId, Flag, Reason, Span
from recount_site.public.flag_page import flags_on, gap_words
from recount_site.public.phrases import Phrases

from .terminal import isolated

HEADING = "Reported of it (no flag implies intent or illegality):"
AGAINST = "Against it stands:"

Quoting = Callable[[Reason], Iterator[str]]
"""The words of a reason's claims, each quoted once among the flags."""


Stating = Callable[[ClaimId, Span], str]
"""The words of a report over a span, by a claim of that report."""


def flags_told(
    flags: Iterable[Flag], quoting: Quoting, words: Phrases, stating: Stating | None = None
) -> Iterator[str]:
    """The flags line by line; words that one flag quoted are not quoted again by the next, only counted."""
    for number, flag in enumerate(flags):
        if not number:
            yield f"\n{HEADING}"
        yield f"  • {words.term('flag', flag.flag)}: {_accounts(len(flag.claim_ids))}"
        yield from (f"      {said}" for said in quoting(Reason("flags", "reported", flag.claim_ids, "")))
        yield from _circumstances(flag, words, stating)
        if flag.counter_claim_ids:
            yield f"      {AGAINST} {_accounts(len(flag.counter_claim_ids))}"
            yield from (f"      {said}" for said in quoting(Reason("flags", "against", flag.counter_claim_ids, "")))


def _circumstances(flag: Flag, words: Phrases, stating: Stating | None) -> Iterator[str]:
    """The time between two strikes, and what an object was used for, account by account."""
    if flag.flag in flags_on("second_strikes"):
        yield f"      {words.say('incident.gap')}: {gap_words(flag.gap, words)}"
    for account in flag.accounts:
        if (strike := account.second_strike) is not None:
            told = f"{gap_words(strike.gap, words)}; {words.term('responders', strike.responders)}"
            yield f"      {isolated(strike.claimant.name)}: {told}"
            yield from _words(account.claim_id, strike.span, stating)
        if (use := account.use) is not None:
            party = mentioned(use.by) if use.by else None
            by = f"; {words.say('incident.used_by', party=words.party(party))}" if party else ""
            yield f"      {isolated(use.claimant.name)}: {words.term('use', use.use)}{by}"
            yield from _words(account.claim_id, use.span, stating)
    if flag.flag in flags_on("event.target") and not any(account.use for account in flag.accounts):
        yield f"      {words.say('incident.use_unknown')}"


def _words(claim: ClaimId, span: Span, stating: Stating | None) -> Iterator[str]:
    if stating is not None:
        yield f"        “{isolated(stating(claim, span))}”"


def _accounts(number: int) -> str:
    return "1 account" if number == 1 else f"{number} accounts"
