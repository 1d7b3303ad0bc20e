"""Claims made by hand for linking: invented places, reports and numbers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from recount import group, read
from recount.records import (
    BelligerentMention,
    Claim,
    Claimant,
    ClaimantKind,
    ClaimKind,
    Count,
    Event,
    EventType,
    Harm,
    Judgement,
    JudgementKind,
    PlacePrecision,
    Reading,
    Report,
    ReportId,
    Span,
    TimePrecision,
    When,
    Where,
    claim_id,
)

DAY = date(2018, 11, 29)
TEL_ASWAD = Where(
    "Tel Aswad", "Tel Aswad", "تل أسود", lat=34.55, lon=40.90, precision=PlacePrecision.VILLAGE, radius_m=2000
)
TEL_ASWAD_AR = replace(TEL_ASWAD, stated="تل أسود")
BIR_ZAYN = Where(
    "Bir Zayn", "Bir Zayn", "بير زين", lat=34.69, lon=40.83, precision=PlacePrecision.VILLAGE, radius_m=2000
)
BIG_CITY = Where("Madina", "Madina", lat=35.3, lon=40.1, precision=PlacePrecision.CITY, radius_m=8000)
PROVINCE = Where("Wadi province", "Wadi", lat=34.9, lon=40.5, precision=PlacePrecision.PROVINCE, radius_m=80000)


def unplaced(name: str) -> Where:
    """A place that is stated and in no gazetteer."""
    return Where(name)


def day(year: int, month: int, number: int, part: str | None = None) -> When:
    at = date(year, month, number)
    return When(at, at, TimePrecision.DAY_PART if part else TimePrecision.DAY, day_part=part)


ON_THE_DAY = day(2018, 11, 29)


def killed(number: int, high: int | None = None) -> Count:
    return Count(Harm.KILLED, low=number, high=number if high is None else high, exact=high is None)


@dataclass
class Tale:
    """A report under construction: each sentence added becomes the quote of one claim."""

    report_id: str
    published: date | None = None
    publisher: str | None = None
    filler: str = ""
    sentences: list[tuple[str, Claim]] = field(default_factory=list)

    def claim(self, quote: str, kind: ClaimKind = ClaimKind.HARM, **values: object) -> Tale:
        at = sum(len(text) + 1 for text, _ in self.sentences)
        span = Span(at, at + len(quote))
        event = Event(
            values.pop("type", EventType.AIRSTRIKE),  # type: ignore[arg-type]
            target=values.pop("target", None),  # type: ignore[arg-type]
            strikes=values.pop("strikes", None),  # type: ignore[arg-type]
        )
        made = Claim(
            claim_id=claim_id(Report(ReportId(self.report_id), quote).digest, ReportId(self.report_id), kind, span, 0),
            report_id=ReportId(self.report_id),
            kind=kind,
            span=span,
            quote=quote,
            claimant=values.pop("claimant", Claimant(self.publisher or "the page", ClaimantKind.PUBLISHER)),  # type: ignore[arg-type]
            event=event,
            **values,  # type: ignore[arg-type]
        )
        self.sentences.append((quote, made))
        return self

    @property
    def reading(self) -> Reading:
        text = "\n".join([*(quote for quote, _ in self.sentences), self.filler])
        report = Report(ReportId(self.report_id), text, published=self.published, publisher=self.publisher)
        return Reading(report, tuple(claim for _, claim in self.sentences))


def tale(report_id: str, quote: str = "An airstrike killed people.", **values: object) -> Tale:
    """A report of one harm claim; `published` and `publisher` go to the report, all else to the claim."""
    made = Tale(report_id, values.pop("published", None), values.pop("publisher", None), str(values.pop("filler", "")))  # type: ignore[arg-type]
    return made.claim(quote, **values)  # type: ignore[arg-type]


def judged(kind: JudgementKind, *claims: str, hour: int = 9) -> Judgement:
    at = datetime(2019, 1, 1, hour, tzinfo=UTC)
    return Judgement(f"j{hour}-{kind}", kind, claims, "An Invented Reviewer", "reviewer", at, "read both texts")


def blamed(actor: str) -> tuple[BelligerentMention, ...]:
    return (BelligerentMention(actor, actor),)


def together(*texts: str) -> list[list[str]]:
    """The texts that stand together, each incident by the numbers of its texts."""
    readings = (
        read(Report(ReportId(str(n)), text, language="ar" if max(text) > "\u0620" else "en", country=("SY",)))
        for n, text in enumerate(texts)
    )
    return sorted(sorted(one.report_ids) for one in group(readings).incidents)
