"""Public data sets with answers, as gold: where their folder is given, and never part of this project."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from ..errors import BadRecord
from ..records import (
    About,
    Authority,
    ClaimKind,
    Conceded,
    Grade,
    Group,
    Harm,
    Report,
    ReportId,
    Stance,
)
from .gold import Gold, GoldClaim, GoldCount, GoldIncident, GoldLine, read_gold
from .rows import digest_of_gold, rows_of

INCIDENTS = "incidents.jsonl.gz"
STRIKES = "strike_lines.jsonl"
ARTICLE = "gold.json"
#: the groups of the killed that are judged
GROUPS = (Group.CHILDREN, Group.WOMEN, Group.MEN)
#: names under which the article's words speak of one party; one word of them is enough
_AMERICAN = "United States, U.S., American, coalition"


def read_any_gold(path: Path) -> tuple[Gold, ...]:
    """The gold of a file or folder: our own format, or one of the data sets that are known by their files' names.

    `airwars_gaza`: one narrative per incident with its range of killed and injured and its grade. `centcom_oir`:
    daily strike releases, line by line, with the place and the number of strikes. `seed`: one article, with claims
    that a careful reader takes from it. Raises UnreadableInput, BadRecord.
    """
    if not is_adapted(path):
        return read_gold(path)
    file, adapt = _KNOWN[path.name]
    files = (path / file, *sorted(path.glob("*.txt")))
    return (Gold(path.name, digest_of_gold(files), adapt(path / file)),)


def is_adapted(path: Path) -> bool:
    """True for the folder of a data set that is read as gold."""
    return path.name in _KNOWN and (path / _KNOWN[path.name][0]).is_file()


def _airwars_gaza(file: Path) -> tuple[GoldLine, ...]:
    return tuple(_narrative(row) for row in rows_of(file))


def _narrative(row: Mapping[str, Any]) -> GoldLine:
    report = Report(
        ReportId(row["incident_code"]),
        row["assessment"],
        published=date.fromisoformat(row["date"]) if row.get("date") else None,
        language="en",
        publisher="monitoring group",
        source_type="ngo_report",
        country=("PS",),
    )
    told = row.get("killed_breakdown") or {}
    groups = {group: ends for group in GROUPS if (ends := _ends(told.get(group.value))) is not None}
    killed, injured = _ends(row.get("killed")), _ends(row.get("injured"))
    return GoldLine(report, incident=GoldIncident(killed, injured, _grade(row), groups))


def _grade(row: Mapping[str, Any]) -> Grade | None:
    """The grade is the first word of a field that goes on to explain it."""
    first = (row.get("grading") or "").split()[:1]
    return Grade(first[0]) if first and first[0] in set(Grade) else None


def _ends(pair: list[int] | None) -> Conceded | None:
    return Conceded(pair[0], pair[1]) if pair else None


def _centcom_oir(file: Path) -> tuple[GoldLine, ...]:
    days: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in rows_of(file):
        days[row["date"], row["country"]].append(row)
    return tuple(_release(day, country, rows) for (day, country), rows in sorted(days.items()))


def _release(day: str, country: str, rows: list[dict[str, Any]]) -> GoldLine:
    report = Report(
        ReportId(f"{day} {country}"),
        "".join(f"{row['line']}\n" for row in rows),
        published=date.fromisoformat(day),
        language="en",
        publisher="CENTCOM",
        source_type="government_or_military_statement",
        country=("IQ" if country == "Iraq" else "SY",),
    )
    return GoldLine(report, tuple(_line(row) for row in rows))


def _line(row: Mapping[str, Any]) -> GoldClaim:
    places = dict.fromkeys(name for name in (row["location_as_written"], row["location_refined"]) if name)
    return GoldClaim(ClaimKind.DISCLOSURE, row["line"], strikes=row["n_strikes"], place=tuple(places))


def _seed(file: Path) -> tuple[GoldLine, ...]:
    """One article, and the claims that a careful reader takes from it: some of those that it makes, not all."""
    try:
        gold = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as why:
        raise BadRecord(file.name, "*", str(why)) from why
    report = Report(
        ReportId("seed"),
        (file.parent / gold["text"]).read_text(encoding="utf-8"),
        published=date.fromisoformat(gold["published"]),
        language=gold["language"],
        publisher=gold["publisher"],
        source_type="news_article",
        country=("SY",),
    )
    return (GoldLine(report, tuple(_item(item) for item in gold["claims"]), complete=False),)


def _item(item: Mapping[str, Any]) -> GoldClaim:
    stated = item.get("stance")
    counts = tuple(
        GoldCount(Harm(count["harm"]), low=count.get("low"), high=count.get("high"), vague=count.get("vague"))
        for count in item.get("counts") or ()
        if count.get("low") is not None or count.get("vague")
    )
    return GoldClaim(
        ClaimKind(item["kind"]),
        item["anchor"],
        claimant=None if item.get("anonymous") else item.get("claimant"),
        anonymous=item.get("anonymous"),
        relayed_by=tuple(item.get("relayed_by") or ()),
        based_on=tuple(item.get("based_on") or ()),
        stance=Stance(stated) if isinstance(stated, str) else None,
        about=About(item["about"]) if item.get("about") else None,
        authority=Authority(item["authority"]) if item.get("authority") else None,
        place=tuple((item.get("place") or "").split()),
        belligerent=_AMERICAN if item.get("belligerent") == "United States" else item.get("belligerent"),
        counts=counts,
    )


_KNOWN: Mapping[str, tuple[str, Callable[[Path], tuple[GoldLine, ...]]]] = {
    "airwars_gaza": (INCIDENTS, _airwars_gaza),
    "centcom_oir": (STRIKES, _centcom_oir),
    "seed": (ARTICLE, _seed),
}
