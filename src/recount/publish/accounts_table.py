"""The table of accounts: who says what of which incident, one row a speaker and report, rivals marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..records import Conceded, Status
from .dictionary import dictionary
from .record import PublicCount, PublicRecord
from .rivals import Column, RivalAccount, contests
from .tables import Cell, plain_words, table_csv


def accounts_csv(record: PublicRecord) -> str:
    """One row an account, in the order of the incidents' codes and of the columns on their pages."""
    columns = dictionary()["accounts"].described()
    rows = (
        {"account": f"{found.code}/{number}", "incident": found.code, **row}
        for found in contests(record)
        for number, row in enumerate(_rows(found.columns), 1)
    )
    return table_csv(columns, rows)


def _rows(columns: Iterable[Column]) -> Iterator[dict[str, Cell]]:
    return (_row(column, account) for column in columns for account in column.accounts)


def _row(column: Column, account: RivalAccount) -> dict[str, Cell]:
    said, conceded = account.said, account.said.conceded or Conceded()
    killed, injured = _numbers(said.killed), _numbers(said.injured)
    return {
        "column": column.number,
        "report": account.report,
        "claims": "; ".join(account.claims),
        "position": "official" if account.official else "telling",
        "claimant": account.claimant,
        "claimant_kind": account.claimant_kind,
        "party": account.of.name if account.of else None,
        "killed_low": killed.low,
        "killed_high": killed.high,
        "injured_low": injured.low,
        "injured_high": injured.high,
        "conceded_killed_low": conceded.low,
        "conceded_killed_high": conceded.high,
        "who_did_it": "; ".join(party.name for party in said.parties),
        "status_of_dead": "; ".join(dict.fromkeys(c.status for c in said.killed if c.status is not Status.UNKNOWN)),
        "means": account.means,
        "stance": said.stance,
        "about": said.about,
        "authority": said.authority,
        "hedge": account.hedge,
        "based_on": "; ".join(account.based_on),
        "why": plain_words(account.why) if account.why else None,
        "rival_on": "; ".join(column.rival_on),
    }


def _numbers(counts: Iterable[PublicCount]) -> Conceded:
    """Both ends of what one account states, all its parts together; an end that one part lacks is unknown."""
    lows, highs = zip(*((c.low, c.high) for c in counts), strict=True) if counts else ((), ())
    return Conceded(_sum(lows), _sum(highs))


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = tuple(numbers)
    return sum(n for n in known if n is not None) if known and None not in known else None
