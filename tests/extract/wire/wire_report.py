"""Short reports of agencies with what a careful reader takes from each, and what a reading of one lacks.

A report stands in a TOML file of its language: `text`, `published` (1 February 2022 unless it says otherwise, "" for
unknown), `url`, `title`, `country`, and what must be read of it:

    tolls    each whole toll: what it `tells` ("killed 7", "killed 13+"), and any of `who` says so, `via` whom, whom it
             blames (`by`, "" for nobody), `at` which place and `precision`, `on` which day and `part` of it, `target`,
             `stance`, `status` of the people; words are looked for within those read
    actions  each attack told of without a toll, by some of its `words`, with the same
    stances  the position of `who`
    never_by whom no claim may blame; `also_by` whom a claim beside the tolls may

`wrong` lists what is known to be read wrongly, as "1 who" for the first of the tolls. A toll that is not told of is a
miss, and so is the blame of a party whom nothing of the report blames.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from recount import pipeline
from recount.records import Claim, ClaimKind, Count, Harm, Report, ReportId, Stance, When

HERE = Path(__file__).parent
LANGUAGES = {"en": HERE / "english.toml", "ar": HERE / "arabic.toml"}
FIELDS = ("who", "via", "by", "at", "precision", "on", "part", "target", "stance", "status")
_FEW = 3
_OF_EVENTS = (ClaimKind.HARM, ClaimKind.ACTION, ClaimKind.RESPONSIBILITY)

Wanted = Mapping[str, Any]


def reports(language: str) -> list[dict[str, Any]]:
    """The reports of one language, in the order of their file."""
    return list(tomllib.loads(LANGUAGES[language].read_text(encoding="utf-8"))["report"])


def read(wanted: Wanted, language: str) -> tuple[Claim, ...]:
    """The claims that are read of one report."""
    published = wanted.get("published", date(2022, 2, 1))
    report = Report(
        ReportId("r1"),
        wanted["text"],
        language=language,
        published=published or None,
        publisher="Example Wire",
        url=wanted.get("url"),
        title=wanted.get("title"),
        country=tuple(wanted.get("country", ("SY",))),
    )
    return pipeline.read(report).claims


def misses(wanted: Wanted, claims: Sequence[Claim]) -> dict[str, str]:
    """What was read otherwise than wanted: the place of the value, "1 who", with what was read."""
    found = dict[str, str]()
    for number, toll in enumerate(wanted["tolls"], 1):
        told = [
            claim for claim in claims if any(_tells(count, toll) for count in claim.counts) or _concedes(claim, toll)
        ]
        found |= _best(str(number), toll, told)
    for number, action in enumerate(wanted.get("actions", ()), 1):
        found |= _best(f"action {number}", action, [c for c in claims if _of_words(c, action["words"])])
    for stance in wanted.get("stances", ()):
        held = [(c.claimant.name, c.stance and c.stance.value) for c in claims]
        if not any(_within(stance["who"], who) and what == stance["stance"] for who, what in held):
            found[f"stance of {stance['who']}"] = str(held)
    return found | dict(_strays(wanted, claims))


def _of_words(claim: Claim, words: str) -> bool:
    return claim.kind is ClaimKind.ACTION and words in claim.quote


def _tells(count: Count, toll: Wanted) -> bool:
    whole = not count.part_of_total or (count.group is not None and count.low == 1)  # "a man" is one of the men
    return whole and _told(count) == toll["tells"]


def _concedes(claim: Claim, toll: Wanted) -> bool:
    """True where an official concedes the toll: a position, which counts nobody by itself."""
    dead = claim.official and claim.official.conceded_killed
    return dead is not None and f"killed {dead.low}" == toll["tells"]


def _told(count: Count) -> str:
    """The count as `tells` writes it; an exact number bears no sign."""
    return f"{count.harm.value} {count.low}{'+' if count.high is None else ''}"


def _best(place: str, wanted: Wanted, told: Sequence[Claim]) -> dict[str, str]:
    """What the best of several claims lacks; "told" where there is none."""
    if not told:
        return {f"{place} told": "not told of"}
    lacks = [{f"{place} {name}": why for name, why in _lacks(wanted, claim)} for claim in told]
    return min(lacks, key=len)


def _lacks(wanted: Wanted, claim: Claim) -> Iterator[tuple[str, str]]:
    for name in FIELDS:
        if name in wanted:
            values = _values(name, claim, wanted)
            want = wanted[name]
            right = not any(values) if want == "" else any(_within(want, value) for value in values)
            if not right:
                yield name, f"{values}{' (certain)' if claim.certain else ''}"


def _values(name: str, claim: Claim, wanted: Wanted) -> list[str]:
    """The values of a claim under one name, as words."""
    where, when, event = claim.where, claim.when, claim.event
    values: dict[str, Sequence[object]] = {
        "who": (claim.claimant.name,),
        "via": claim.relayed_by,
        "by": _parties(claim),
        "at": (where.stated, where.name, where.name_ar) if where else (),
        "precision": (where.precision.value,) if where else (),
        "on": _days(when) if when else (),
        "part": (when.day_part,) if when else (),
        "target": (event.target.value,) if event and event.target else (),
        "stance": (claim.stance.value,) if claim.stance else (),
        "status": [one.status.value for one in claim.counts if "tells" not in wanted or _tells(one, wanted)],
    }
    return [str(value or "") for value in values[name]]


def _parties(claim: Claim) -> list[str]:
    """Whom a claim blames; who takes a position on its own deed is the one."""
    own = claim.claimant.name if claim.official and claim.stance in (Stance.ACCEPTS, Stance.JUSTIFIES) else None
    return [party.id or party.stated for party in claim.belligerents] or ([own] if own else [])


def _days(when: When) -> list[str]:
    """The days of a time that is known to three days at most: a Hijri day is known to one more on either side."""
    if when.start is None or when.end is None or (when.end - when.start).days >= _FEW:
        return []
    return [(when.start + timedelta(days=n)).isoformat() for n in range((when.end - when.start).days + 1)]


def _within(want: str, value: str) -> bool:
    return bool(want) and want.casefold() in value.casefold()


def _strays(wanted: Wanted, claims: Sequence[Claim]) -> Iterator[tuple[str, str]]:
    """Tolls and parties that are in no part of what the report tells."""
    tolls = {toll["tells"] for toll in wanted["tolls"]}
    asked = (Harm.KILLED, Harm.INJURED)
    for claim in claims:
        if claim.kind is ClaimKind.HARM:
            for count in claim.counts:
                known = count.low in {None, 0} or count.harm not in asked or count.part_of_total or _of_the_past(claim)
                if not known and _told(count) not in tolls:
                    yield f"stray {_told(count)}", f"{claim.quote}{' (certain)' if claim.certain else ''}"
    told = [*wanted["tolls"], *wanted.get("actions", ())]
    right = {one.get("by") for one in told} | set(wanted.get("also_by", ()))
    never = set(wanted.get("never_by", ()))
    for claim in claims:
        for party in claim.belligerents if claim.kind in _OF_EVENTS else ():
            named = party.id or party.stated
            if named in never or (named not in right and any("by" in one for one in told)):
                yield f"stray party {named}", f"{claim.quote}{' (certain)' if claim.certain else ''}"


def _of_the_past(claim: Claim) -> bool:
    """True where a claim is dated long before these reports: it is told in passing, and said to be."""
    return claim.when is not None and claim.when.end is not None and claim.when.end < date(2021, 6, 1)


def shares(language: str) -> tuple[dict[str, tuple[int, int]], int]:
    """How many values of each name are read rightly, of how many; and how many are wrong in claims marked certain."""
    asked, wrong = Counter[str](), Counter[str]()
    for wanted in reports(language):
        lacking = misses(wanted, read(wanted, language))
        told = [(str(n), one) for n, one in enumerate(wanted["tolls"], 1)]
        told += [(f"action {n}", one) for n, one in enumerate(wanted.get("actions", ()), 1)]
        for place, one in told:
            names = ("told", *(name for name in FIELDS if name in one))
            asked.update(names)
            lost = f"{place} told" in lacking
            wrong.update(name for name in names if lost or f"{place} {name}" in lacking)
        wrong["stood by"] += sum(why.endswith("(certain)") and not why.startswith("[]") for why in lacking.values())
        asked["position"] += len(wanted.get("stances", ()))
        wrong["position"] += sum(place.startswith("stance of ") for place in lacking)
        asked["no stray"] += 1
        wrong["no stray"] += any(place.startswith("stray ") for place in lacking)
    return {name: (asked[name] - wrong[name], asked[name]) for name in asked}, wrong["stood by"]
