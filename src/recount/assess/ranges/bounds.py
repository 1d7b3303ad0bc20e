"""Which accounts set a bound, and which are only shown: tallies of others, quotes under a report's own statement,
and the word of the party blamed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ...records import BelligerentMention, Claim, ClaimantKind, ClaimKind, Count, Group, Harm, ReportId, Status
from ..accounts.accounts import Account, Bears, account_of, undivided
from ..accounts.as_combatants import by_another, same_dead, without_combatants
from ..accounts.breakdowns import by_breakdown
from ..accounts.derived import may_set_aside, published_tally, rests_on, rests_on_others
from ..accounts.listed import listed_accounts
from ..accounts.none_elsewhere import none_elsewhere
from ..accounts.outcomes import Outcome, outcomes_of
from ..accounts.own_voice import is_own, own_voices, unnamed
from ..accounts.revised import found_so_far, taken_back
from ..accounts.standing import Accounts, Aside, Dead, Standing
from ..accounts.together import told_together
from ..accounts.told_apart import told_apart
from ..accounts.told_elsewhere import told_elsewhere
from ..accounts.wider import wider
from ..terms.actors import folded
from ..terms.rules import RangePolicy
from ..terms.speakers import ASSERTING, speaks_for_party


@dataclass(frozen=True, slots=True)
class Hearing:
    """What the accounts of an incident are heard under: its claims, the parties blamed, the policy, and when its
    reports were published, where that is known.
    """

    claims: tuple[Claim, ...]
    parties: tuple[BelligerentMention, ...]
    policy: RangePolicy
    published: Mapping[ReportId, date] = field(default_factory=dict)

    def accounts(
        self, harm: Harm, statuses: frozenset[Status], group: Group | None = None, least: int | None = None
    ) -> Standing:
        """The accounts of a harm to people of these statuses, sorted by what they may do.

        With `group`, its counts alone are heard, as if they were all that the claims told of; `least` is then the
        minimum of the toll that it is a part of.
        """
        told = [c for c in self.claims if c.kind is ClaimKind.HARM and c.stance in ASSERTING]
        in_force = self._all(told, harm, statuses, group)
        listed = listed_accounts(told, harm, statuses, group, self.policy)
        hurt = tuple(a for a in listed if harm is Harm.INJURED and not _told_whole(a, in_force))
        in_force += listed if group is not None else hurt
        aside: list[Aside] = []
        if not in_force:
            return Standing(())
        if group is not None and group is not self.policy.captured_group:
            parted = by_breakdown(in_force, harm, least, self.policy)
            in_force = parted.whole
            aside += [Aside("in_passing", parted.passing, parted.because)] if parted.passing else []
        early: Accounts = ()
        if group is None:
            for rule, old in (
                ("revised", taken_back(in_force, harm, self.published)),
                ("found_so_far", found_so_far(in_force, harm)),
            ):
                aside += [Aside(rule, *old)] if old.accounts else []
                in_force = tuple(a for a in in_force if a not in old.accounts)
                early += old.accounts
        if harm is Harm.KILLED and group is None and statuses == self.policy.counted:
            apart = told_apart(in_force, self._all(told, harm, self.policy.combatants))
            aside += [apart] if apart.accounts else []
            in_force = tuple(a for a in in_force if a not in apart.accounts)
        in_force, shown, because = told_together(in_force, self.policy)
        aside += [Aside("told_together", shown, because)] if shown else []
        if harm is Harm.INJURED and group is None:
            for outcome in outcomes_of(in_force, told):
                aside.append(self._died(outcome))
                in_force = tuple(a for a in in_force if a not in outcome.accounts)
        for name in self.policy.set_aside:
            found = self._set_aside(name, in_force, early)
            if found.accounts:
                aside.append(found)
                in_force = tuple(a for a in in_force if a not in found.accounts)
        return Standing(in_force, tuple(aside))

    def _all(
        self, told: Iterable[Claim], harm: Harm, statuses: frozenset[Status], group: Group | None = None
    ) -> Accounts:
        """Every account of a harm to people of these statuses, before any rule sets one aside."""
        heard = ((c, self._heard(c, harm, group)) for c in told)
        return tuple(a for c, n in heard if n and (a := account_of(c, n, statuses, self.policy)))

    def _died(self, outcome: Outcome) -> Aside:
        heard = ((c, self._heard(c, Harm.KILLED, None)) for c in outcome.claims)
        dead = (account_of(c, counts, self.policy.counted, self.policy) for c, counts in heard)
        return Aside(outcome.rule, outcome.accounts, tuple(a for a in dead if a))

    def _set_aside(self, rule: str, accounts: Accounts, early: Accounts) -> Aside:
        """What a rule of the policy, by its name, sets aside of these accounts; `early` are those overtaken before."""
        if rule == "one_report":
            return _one_report(accounts, early, self.policy)
        if rule == "number_word":
            return _number_word(accounts)
        if rule == "wider_account":
            return Aside(rule, *wider(accounts))
        if rule == "none_elsewhere":
            return Aside(rule, *none_elsewhere(accounts))
        if rule == "told_elsewhere":
            return Aside(rule, *told_elsewhere(accounts))
        mine = {
            "party_blamed": self._party_blamed,
            "derived_tally": self._derived_tally,
            "less_reliable": self._less_reliable,
        }
        return mine[rule](accounts)

    def _less_reliable(self, accounts: Accounts) -> Aside:
        """Numbers of kinds of claimants that the policy does not call reliable, where one that it does states one."""
        reliable = frozenset[ClaimantKind]().union(*self.policy.reliable)
        good = tuple(a for a in accounts if a.bears is Bears.TOTAL and a.claim.claimant.kind in reliable)
        poor = (a for a in accounts if a.bears is not Bears.WORDS and a.claim.claimant.kind not in reliable)
        return Aside("less_reliable", tuple(poor) if good else (), good)

    def together(self) -> Standing:
        """The accounts of people killed or injured whose number nobody divides, as accounts of both together."""
        told = [c for c in self.claims if c.kind is ClaimKind.HARM and c.stance in ASSERTING]
        heard = ((c, undivided(c)) for c in told)
        in_force = tuple(a for c, n in heard if n and (a := account_of(c, n, self.policy.counted, self.policy)))
        blamed_said = self._party_blamed(in_force)
        left = tuple(a for a in in_force if a not in blamed_said.accounts)
        return Standing(left, (blamed_said,) if blamed_said.accounts else ())

    def _heard(self, claim: Claim, harm: Harm, group: Group | None) -> list[Count]:
        """The claim's counts of a harm; those of one group as totals of their own, captured fighters being a group."""
        counts = [c for c in claim.counts if c.harm is harm and not c.listed]
        if group is None or not counts:
            return counts
        captured = self.policy.captured if group is self.policy.captured_group else frozenset()
        mine = (c for c in counts if c.group is group or (c.group is None and c.status in captured))
        return [replace(c, group=None, part_of_total=False) for c in mine]

    def _party_blamed(self, accounts: Accounts) -> Aside:
        """The word of a party blamed; where nobody is read as blamed, that of any party, which may have done it."""
        rule = "party_blamed" if self.parties else "party_unblamed"
        return Aside(rule, tuple(a for a in accounts if speaks_for_party(a.claim, self.parties)))

    def _derived_tally(self, accounts: Accounts) -> Aside:
        """Tallies beside which somebody else's own account stands; none where there is none."""
        numbers = tuple(a for a in accounts if a.bears is Bears.TOTAL)
        tallies = tuple(a for a in numbers if rests_on_others(a, self.policy) or published_tally(a, self.policy))
        own = tuple(a for a in numbers if a not in tallies)
        resting = (a for a in numbers if any(self._set_by(a, other, tally=a in tallies) for other in own))
        derived = tuple(resting)
        if len(derived) == len(numbers):  # they rest on one another, and nothing else is left
            return Aside("derived_tally", ())
        return Aside("derived_tally", derived, tuple(a for a in own if a not in derived))

    def _set_by(self, account: Account, other: Account, *, tally: bool) -> bool:
        """Whether another's own account sets one aside that is a tally or says that it rests on it."""
        if not by_another(account, other):
            return False
        return (tally and may_set_aside(account.claim, other.claim)) or rests_on(account, other)

    def is_tally(self, claim: Claim) -> bool:
        """Whether the claim is a tally of others' accounts."""
        account = account_of(claim, self._heard(claim, Harm.KILLED, None), self.policy.counted, self.policy)
        return account is not None and rests_on_others(account, self.policy)

    def is_published_tally(self, claim: Claim) -> bool:
        """Whether the claim is the range of a report that a monitor publishes."""
        account = account_of(claim, self._heard(claim, Harm.KILLED, None), self.policy.counted, self.policy)
        return account is not None and published_tally(account, self.policy)

    def dead(self) -> Dead:
        """The accounts of people killed, apart by what they are said to be."""
        killed = self.accounts(Harm.KILLED, self.policy.counted)
        combatants = self.accounts(Harm.KILLED, self.policy.combatants)
        captured = self.accounts(Harm.KILLED, self.policy.captured)
        killed = without_combatants(killed, combatants)
        return Dead(replace(killed, as_combatants=same_dead(killed, combatants)), combatants, captured)


def _told_whole(listed: Account, accounts: Accounts) -> bool:
    """True where a report that tells of people one by one also states a number for the whole."""
    return any(a.claim.report_id == listed.claim.report_id and a.bears is Bears.TOTAL for a in accounts)


def _one_report(accounts: Accounts, early: Accounts, policy: RangePolicy) -> Aside:
    """What lies outside an end that the same report states in its own voice, as having weighed what it quotes.

    "At least 8" and "4 to 5" state a lowest end, "up to 6" and "4 to 5" a highest. A plain number is a lowest end
    beside what the report only passes on; the lower count of somebody near the dead, as the policy names them, stays
    in force beside it. Lower numbers of the report's own are parts, be its toll in force or overtaken; so are those of
    whoever it quotes, beside the toll that the same speaker states first.
    """
    heard = (*accounts, *(a for a in early if not _taken_back(a, accounts)))
    leads = (_leads(heard), _leads_of_speakers(heard))
    outside = [(a, lead) for a in accounts if (lead := _end_beside(a, leads, policy)) is not None]
    because = {lead.claim.claim_id: lead for _, lead in outside}
    return Aside("one_report", tuple(a for a, _ in outside), tuple(because[c] for c in sorted(because)))


def _end_beside(account: Account, leads: Sequence[Mapping[_Voice, Account]], policy: RangePolicy) -> Account | None:
    """The toll of the same report, its own or that of the same speaker, outside whose end an account lies.

    "Nobody was hurt" and a number that takes another's place are no parts of what their speaker said before.
    """
    of_reports, of_speakers = leads
    beside = [of_reports.get((account.claim.report_id, ""))]
    if account.top and not any(count.revises for count in account.claim.counts):
        beside.append(of_speakers.get(_speaker(account)))
    return next((lead for lead in beside if lead is not None and _outside(account, lead, policy)), None)


#: a report and who speaks in it, nobody's name standing for the report's own voice
_Voice = tuple[ReportId, str]


def _speaker(account: Account) -> _Voice:
    return account.claim.report_id, "" if unnamed(account) else folded(account.claim.claimant.name)


def _taken_back(early: Account, accounts: Accounts) -> bool:
    """True where the report itself has lowered its toll since: "12 were killed. The number was revised to eight."."""
    mine = (a for a in accounts if a.claim.report_id == early.claim.report_id and a.top < early.top)
    return any(count.revises for a in mine for count in a.claim.counts)


def _leads(accounts: Accounts) -> dict[_Voice, Account]:
    """Of each report its first statement of the whole toll, its own or that of sources it does not tell apart."""
    leads: dict[_Voice, Account] = {}
    own = own_voices(accounts)
    stated = (a for a in accounts if _states_toll(a) and (unnamed(a) or is_own(a, own)))
    for account in sorted(stated, key=lambda a: a.claim.span):
        leads.setdefault((account.claim.report_id, ""), account)
    return leads


def _leads_of_speakers(accounts: Accounts) -> dict[_Voice, Account]:
    """Of everybody whom a report names the first statement of the whole toll."""
    leads: dict[_Voice, Account] = {}
    stated = (a for a in accounts if _states_toll(a) and not unnamed(a))
    for account in sorted(stated, key=lambda a: a.claim.span):
        leads.setdefault(_speaker(account), account)
    return leads


def _states_toll(account: Account) -> bool:
    """True for a number of the whole, and for "killing four men": several told of by their group are all the dead."""
    several = account.whole and not account.listed and account.top > 1
    return account.bears is Bears.TOTAL or (account.bears is Bears.PARTS and several)


def _outside(account: Account, lead: Account, policy: RangePolicy) -> bool:
    if account is lead or account.bears in (Bears.WORDS, Bears.TOGETHER):
        return False
    states_end = lead.low != lead.high
    near = account.claim.claimant.kind in policy.near_the_dead and account.top > 0  # "nobody was hurt" is of elsewhere
    passed_on = _own(account) or not near or _speaker(account) == _speaker(lead)
    below = lead.low is not None and account.top < lead.low and (states_end or passed_on)
    above = lead.high is not None and states_end and (account.low or account.top) > lead.high
    return (below and account.low is not None) or above


def _own(account: Account) -> bool:
    return account.claim.claimant.kind is ClaimantKind.PUBLISHER


def _number_word(accounts: Accounts) -> Aside:
    """Number words and numbers of two harms together, where somebody states a number for the whole.

    A number of two harms bounds nothing either where its own report counts out who was killed.
    """
    totals = tuple(a for a in accounts if a.bears is Bears.TOTAL)
    if totals:
        return Aside("number_word", tuple(a for a in accounts if a.bears in (Bears.WORDS, Bears.TOGETHER)), totals)
    counted = {a.claim.report_id: a for a in accounts if a.bears is Bears.PARTS and a.whole}
    divided = tuple(a for a in accounts if a.bears is Bears.TOGETHER and a.claim.report_id in counted)
    return Aside("number_word", divided, tuple(counted[r] for r in sorted({a.claim.report_id for a in divided})))
