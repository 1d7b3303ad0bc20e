"""What officials said of strikes: the stance of each statement, and releases that tell of no strike.

The data set files a monitor's assessment beside each statement, and not what the statement itself says; that is read
off its own words here, by rules that name the stance only where the words are plain. A statement longer than 600
characters, one that no rule fits, and one that the filed assessment contradicts are not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..records import Claim, ClaimKind, Report, ReportId, Stance, digest_of
from .evaluate import Evaluation
from .rows import Told, digest_of_gold, read_all, rows_of, sampled, untold
from .verdict import Verdict

NAME = "airwars_syria"
INCIDENTS = "incidents.jsonl.gz"
#: strike releases that are read
RELEASES = 300
_LANGUAGE, _SOURCE = "en", "government_or_military_statement"
_SHORTEST, _LONGEST, _LONGEST_RELEASE = 40, 600, 300
_SAYING = (Stance.ASSERTS, Stance.ACCEPTS, Stance.JUSTIFIES)

#: tried from the top; the first stance is the one expected, another is as good
_WORDS: tuple[tuple[str, tuple[Stance, ...]], ...] = (
    (r"\bduplicate\b", (Stance.DUPLICATE,)),
    (
        r"(?:unintentionally|inadvertently|mistakenly)(?: \w+)? (?:killed|wounded|injured|harmed)|"
        r"regrettabl[ey][^.]*(?:killed|wounded|injured|harmed|deaths?)|resulted in \w+ civilians? killed|"
        r"assessed (?:that )?(?!that |there is|no )[^.]*\b(?:civilians?|individuals)\b[^.]*"
        r"\b(?:was|were)(?: \w+)? (?:killed|wounded|injured|harmed)|more likely than not occurred",
        (Stance.ACCEPTS,),
    ),
    (r"insufficient evidence", (Stance.INSUFFICIENT_INFORMATION, Stance.NOT_CORROBORATED)),
    (r"(?:insufficient|not enough) (?:\w+ )?(?:information|details?)", (Stance.INSUFFICIENT_INFORMATION,)),
    (
        r"no (?:coalition )?(?:actions|strikes|aircraft|strike or operation)\b[^.]*(?:conducted|identified| in )|"
        r"preponderance of the evidence did not|did not support a finding",
        (Stance.NOT_CORROBORATED,),
    ),
    (
        r"did not occur|not likely|contradicts|only legitimate military targets|not a coalition force engagement",
        (Stance.DENIES,),
    ),
    (r"under review|being assessed|is being investigated", (Stance.UNDER_REVIEW,)),
)
_NO_STRIKE = re.compile(
    r"\bno (?:coalition |russian |specific |turkish )?(?:air)?(?:strikes|reports)\b|no public accounts|"
    r"not (?:publicly )?report(?:ed)? any|no coalition actions",
    re.IGNORECASE,
)
_STRIKES = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:air)?strikes?\b|"
    r"conducted an? (?:air)?strike|sorties",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Said:
    """A statement with what was filed beside it."""

    published: str | None
    by: str
    assessed: set[str]


def evaluate_positions(folder: Path, told: Told = untold, releases: int = RELEASES) -> Evaluation:
    """Read every official statement and a sample of releases; judge stances, and strikes told of or not.

    Raises BadRecord where a line is damaged.
    """
    incidents = rows_of(folder / INCIDENTS)
    statements, published = _statements(incidents), _releases(incidents)
    judged: list[tuple[Report, tuple[Stance, ...] | bool]] = []
    for text, said in sorted(statements.items()):
        if stances := _stances(text, said.assessed):
            judged.append((_report(text, _iso(said.published), said.by), stances))
    for text in sampled(published, releases):
        if (strikes := _tells(text)) is not None:
            judged.append((_report(text, published[text], None), strikes))
    readings = read_all(NAME, [report for report, _ in judged], told)
    verdicts: list[Verdict] = []
    for (report, wanted), reading in zip(judged, readings, strict=True):
        if isinstance(wanted, bool):
            verdicts.append(_struck(report, wanted, reading.claims))
        else:
            verdicts += _stance(report, wanted, reading.claims)
    digest = digest_of_gold((folder / INCIDENTS,), f"{releases} releases")
    return Evaluation(f"{NAME} official", digest, len(judged), tuple(verdicts))


def _statements(incidents: Iterable[Mapping[str, Any]]) -> dict[str, _Said]:
    found: dict[str, _Said] = {}
    for incident in incidents:
        for party in incident["belligerents"]:
            for one in party.get("statements") or ():
                text = one.get("statement") or ""
                if len(text) >= _SHORTEST:
                    said = found.setdefault(text, _Said(one.get("statement_date"), party["belligerent"], set()))
                    said.assessed.add(party["assessment"])
    return found


def _releases(incidents: Iterable[Mapping[str, Any]]) -> dict[str, date]:
    """Each release with the first day that it is filed under."""
    found: dict[str, date] = {}
    for incident in incidents:
        day = date.fromisoformat(incident["date"])
        for party in incident["belligerents"]:
            if text := party.get("strike_report"):
                found[text] = min(day, found.get(text, day))
    return found


def _stances(text: str, assessed: set[str]) -> tuple[Stance, ...]:
    """The stances that a statement's own words bear, the one expected first; none where it is not judged."""
    if len(text) > _LONGEST:
        return ()
    found = next((stances for words, stances in _WORDS if re.search(words, text, re.IGNORECASE)), ())
    if found in ((Stance.DUPLICATE,), (Stance.UNDER_REVIEW,)):
        return found
    against = "non_credible" if found == (Stance.ACCEPTS,) else "credible"
    return () if against in assessed else found


def _tells(text: str) -> bool | None:
    """True where a release tells of strikes, False where it tells of none, None where it may do both."""
    none, some = bool(_NO_STRIKE.search(text)), bool(_STRIKES.search(text))
    if none and not some and len(text) < _LONGEST_RELEASE:
        return False
    return True if some and not none else None


def _report(text: str, published: date | None, by: str | None) -> Report:
    return Report(
        ReportId(digest_of(text.encode())[:12]),
        text,
        published=published,
        language=_LANGUAGE,
        publisher=by.replace("_", " ") if by else None,
        source_type=_SOURCE,
        country=("SY",),
    )


def _iso(day: str | None) -> date | None:
    return date.fromisoformat(day) if day and len(day) == len("20180131") else None


def _stance(report: Report, wanted: tuple[Stance, ...], claims: Iterable[Claim]) -> Iterator[Verdict]:
    """One verdict over all stances, and one under the name of each stance that is expected or was found."""
    said = next((c.stance for c in claims if c.kind is ClaimKind.RESPONSIBILITY and c.stance), None)
    expected = said if said in wanted else wanted[0]
    found = said or "nothing"
    yield Verdict(report.report_id, _LANGUAGE, _SOURCE, "stance", str(expected), str(found), expected is said)
    for stance in dict.fromkeys((expected, said)):
        if stance:
            due, given = (str(stance) if stance is one else None for one in (expected, said))
            yield Verdict(report.report_id, _LANGUAGE, _SOURCE, f"stance {stance}", due, given, expected is said)


def _struck(report: Report, wanted: bool, claims: Iterable[Claim]) -> Verdict:
    """Whether a strike is told of; `no strike told` is one less the share of false strikes."""
    found = any(_says_struck(claim) for claim in claims)
    field = "strike told" if wanted else "no strike told"
    return Verdict(report.report_id, _LANGUAGE, _SOURCE, field, str(wanted), str(found), wanted is found)


def _says_struck(claim: Claim) -> bool:
    if claim.kind is ClaimKind.RESPONSIBILITY:
        return claim.stance in (Stance.ACCEPTS, Stance.JUSTIFIES)
    told = claim.kind in (ClaimKind.ACTION, ClaimKind.DISCLOSURE) and (claim.stance is None or claim.stance in _SAYING)
    return told and (claim.event is None or claim.event.strikes != 0)
