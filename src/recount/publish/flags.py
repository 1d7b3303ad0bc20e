"""Flags of an incident as the public may see them: accounts by key, claimants and words as far as the policy allows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..records import Assessment, Claim, ClaimId, Flag, FlagAccount, Gap, ObjectUse, SecondStrike
from .exposure import Exposure, in_order
from .parties import mentioned
from .passages import span_quotation
from .public_flag import PublicFlag, PublicSecondStrike, PublicTold, PublicUse
from .rules import Extent


def public_flags(found: Assessment, exposure: Exposure) -> tuple[PublicFlag, ...]:
    """The flags, each with the accounts of a second strike or a use that rest on claims that are shown."""
    return tuple(_flag(flag, exposure) for flag in found.flags)


def _flag(flag: Flag, exposure: Exposure) -> PublicFlag:
    shown = [account for account in flag.accounts if account.claim_id in exposure.claim_keys]
    strikes = (_second_strike(account, account.second_strike, exposure) for account in shown if account.second_strike)
    uses = (_use(account, account.use, exposure) for account in shown if account.use)
    return PublicFlag(
        flag.flag,
        _keys(flag.claim_ids, exposure),
        _keys(flag.counter_claim_ids, exposure),
        tuple(sorted(strikes, key=lambda one: in_order(one.told.claim))),
        flag.gap,
        tuple(sorted(uses, key=lambda one: in_order(one.told.claim))),
    )


def _second_strike(account: FlagAccount, one: SecondStrike, exposure: Exposure) -> PublicSecondStrike:
    claim = exposure.claims[account.claim_id]
    return PublicSecondStrike(_told(claim, one, exposure), _gap(one.gap, claim, exposure), one.responders)


def _use(account: FlagAccount, one: ObjectUse, exposure: Exposure) -> PublicUse:
    by = mentioned(one.by) if one.by else None
    return PublicUse(_told(exposure.claims[account.claim_id], one, exposure), one.object, one.use, by)


def _gap(gap: Gap | None, claim: Claim, exposure: Exposure) -> Gap | None:
    """The time between with its own words only where the words of its source may be shown."""
    if gap is None or gap.stated is None:
        return gap
    worded = exposure.permission(claim.report_id).words is not Extent.NONE
    return replace(gap, stated=exposure.withheld.clean(gap.stated) if worded else None)


def _told(claim: Claim, one: SecondStrike | ObjectUse, exposure: Exposure) -> PublicTold:
    named = exposure.nameable(replace(claim, claimant=one.claimant))
    text = exposure.dossier.reports[claim.report_id].text
    return PublicTold(
        claim=exposure.claim_keys[claim.claim_id],
        report=exposure.report_keys[claim.report_id],
        claimant=exposure.withheld.clean(one.claimant.name) if named else None,
        claimant_kind=one.claimant.kind,
        quote=span_quotation(text, one.span, exposure.permission(claim.report_id).words, exposure.withheld),
    )


def _keys(claims: Iterable[ClaimId], exposure: Exposure) -> tuple[str, ...]:
    return tuple(sorted((exposure.claim_keys[c] for c in claims if c in exposure.claim_keys), key=in_order))
