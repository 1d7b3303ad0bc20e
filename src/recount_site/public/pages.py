"""Every page of a release, as a path, a template and what the template is given. Baking and serving share it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from recount.publish import Contest, contests, headline
from recount.publish.assessment_text import PublicText
from recount.publish.record import PublicIncident, PublicReport, ReleaseKind

from .citing import citation
from .contested_page import contested_page
from .context_page import context_page, holders_around
from .data_page import data_page
from .drawing import drawn_map
from .filters import listed, options
from .folder import ReleaseFolder
from .incident_page import Sources, incident_page
from .methodology_page import methodology_page
from .phrases import Phrases
from .reading_page import marks_by_kind, read_reports
from .time_pages import charts_page, timeline_page, years
from .watched import watched_months
from .wording import languages

#: sections of the site in the order of the navigation: the key of its name and its folder
SECTIONS: Mapping[str, str] = {
    "list": "",
    "timeline": "timeline",
    "map": "map",
    "contested": "contested",
    "context": "context",
    "charts": "charts",
    "changes": "changes",
    "methodology": "methodology",
    "about": "about",
    "data": "data",
}
#: what the desk has besides: every report with all that was read in it
DESK_SECTIONS: Mapping[str, str] = {**SECTIONS, "reports": "reports"}


#: sections that are filtered together: what is chosen on one is kept on the others
FILTERED = frozenset({"list", "map", "timeline"})
#: pages that search engines are asked to leave out: those that hold a source's words at length, and stubs
UNLISTED = frozenset({"report", "departed"})
#: incidents on one page of the list: about 100 kB, and complete without scripts
PER_PAGE = 200


@dataclass(frozen=True, slots=True)
class Pager:
    """The pages of a long list: where each lies, and which of them this is, counted from 1."""

    number: int
    places: tuple[str, ...]

    @classmethod
    def of(cls, incidents: int, number: int) -> Pager:
        """The pager of a list of so many incidents."""
        count = max(1, -(-incidents // PER_PAGE))
        return cls(number, ("", *(f"page/{further}/" for further in range(2, count + 1))))

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.places)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: where it lies in the folder, the template that draws it, its language, and its own values.

    `place` is the path without the language, so that the language switch keeps the page.
    """

    place: str
    template: str
    language: str
    folder: ReleaseFolder
    values: Mapping[str, object] = field(default_factory=dict)
    section: str = ""

    @property
    def path(self) -> str:
        """The file that holds the page, relative to the release folder."""
        return f"{self.language}/{self.place}index.html"

    @property
    def root(self) -> str:
        """The way from the page up to the release folder."""
        return "../" * self.path.count("/")

    @property
    def phrases(self) -> Phrases:
        """The phrases of the page's language."""
        return Phrases(self.language)

    @property
    def robots(self) -> str | None:
        """What search engines are asked to do: a search for the words of a source must not end at the source."""
        if self.specimen:
            return "noindex, nofollow"
        return "noindex, noarchive" if self.template in UNLISTED else None

    @property
    def specimen(self) -> bool:
        """True where the page must be watermarked."""
        return self.folder.manifest.kind is ReleaseKind.SPECIMEN


@dataclass(frozen=True, slots=True)
class Cover(Page):
    """The page at the root, in every language at once."""

    @property
    def path(self) -> str:
        """The file at the root of the release folder."""
        return "index.html"


def pages(folder: ReleaseFolder) -> Iterator[Page]:
    """All pages of a release, cover first, each in every language."""
    rivals = {found.code: found for found in contests(folder.record)}
    yield Cover("", "cover", "en", folder, {"tongues": tuple(Phrases(language) for language in languages())})
    for language in languages():
        yield from _sections(folder, language)
        yield from _further_lists(folder, language)
        yield from _further_years(folder, language)
        sources = Sources.of(folder.record)
        for incident in folder.record.incidents:
            yield Page(
                f"incidents/{incident.code}/",
                "incident",
                language,
                folder,
                _incident(incident, folder, sources, Phrases(language)) | _told(incident, rivals, language),
                "list",
            )
        for code, change in folder.changes.departed(folder.manifest.codes).items():
            yield Page(f"incidents/{code}/", "departed", language, folder, {"change": change}, "changes")
        desk = folder.manifest.kind is ReleaseKind.SPECIMEN
        section = "reports" if desk else "list"
        for report in folder.record.reports:
            yield Page(f"reports/{report.key}/", "report", language, folder, _report(report, sources, desk), section)
        if desk:
            yield Page("reports/", "reports", language, folder, {"rows": read_reports(sources)}, "reports")


def _sections(folder: ReleaseFolder, language: str) -> Iterator[Page]:
    record = folder.record
    incidents = listed(record)
    drawn = drawn_map(incidents)
    filtering: dict[str, object] = {"options": options(incidents, Phrases(language))}
    values: dict[str, dict[str, object]] = {
        "list": _list(incidents, 1) | {"map": drawn, "unplaced": sum(map(_unplaced, incidents))} | filtering,
        "map": {
            "map": drawn,
            "unplaced": tuple(i for i in incidents if _unplaced(i)),
            "first_day": _first_day(incidents),
            **filtering,
        },
        "timeline": timeline_page(record, language, years(record)[:1]) | filtering,
        "contested": contested_page(record),
        "context": context_page(record, Sources.of(record)),
        "charts": charts_page(record, language),
        "changes": {"log": folder.changes},
        "methodology": methodology_page(folder, language),
        "about": {"cite": citation(folder, Phrases(language)), "watched": watched_months(record)},
        "data": data_page(folder, language),
    }
    for section, place in SECTIONS.items():
        yield Page(f"{place}/" if place else "", section, language, folder, values[section], section)


def _further_lists(folder: ReleaseFolder, language: str) -> Iterator[Page]:
    """The list's pages after the first, where it is long."""
    incidents = listed(folder.record)
    filtering: dict[str, object] = {"options": options(incidents, Phrases(language))}
    pager = Pager.of(len(incidents), 1)
    for number, place in enumerate(pager.places[1:], 2):
        yield Page(place, "list", language, folder, _list(incidents, number) | filtering, "list")


def _further_years(folder: ReleaseFolder, language: str) -> Iterator[Page]:
    """The timeline's pages after the first, one for each further year."""
    record = folder.record
    filtering: dict[str, object] = {"options": options(record.incidents, Phrases(language))}
    for year in years(record)[1:]:
        yield Page(
            f"timeline/{year}/",
            "timeline",
            language,
            folder,
            timeline_page(record, language, (year,)) | filtering,
            "timeline",
        )


def _list(incidents: tuple[PublicIncident, ...], number: int) -> dict[str, object]:
    shown = incidents[(number - 1) * PER_PAGE : number * PER_PAGE]
    pager = Pager.of(len(incidents), number)
    return {"incidents": incidents, "shown": shown, "counted": headline(incidents), "pager": pager}


def _first_day(incidents: Iterable[PublicIncident]) -> date | None:
    return min((incident.date.start for incident in incidents if incident.date.start is not None), default=None)


def _unplaced(incident: PublicIncident) -> bool:
    return incident.where is None or incident.where.lat is None


def _incident(incident: PublicIncident, folder: ReleaseFolder, sources: Sources, phrases: Phrases) -> dict[str, object]:
    return {
        "page": incident_page(incident, sources),
        "holders": holders_around(incident, sources),
        "incident": incident,
        "history": folder.changes.of(incident.code),
        "cite": citation(folder, phrases, incident.code),
    }


def _told(incident: PublicIncident, rivals: Mapping[str, Contest], language: str) -> dict[str, object]:
    """The assessment text, and the accounts in columns where some exclude others."""
    contest = rivals[incident.code]
    return {"text": _text(incident, language), "contest": contest if contest.on else None}


def _text(incident: PublicIncident, language: str) -> PublicText | None:
    """The assessment text in the language of the page; another language's is on its own page."""
    return next((text for text in incident.texts if text.language == language), None)


def _report(report: PublicReport, sources: Sources, desk: bool) -> dict[str, object]:
    claims, codes = sources.claims_of.get(report.key, ()), sources.codes_of.get(report.key, ())
    shown: dict[str, object] = {"report": report, "claims": claims, "codes": codes}
    return shown | (marks_by_kind(claims) if desk else {})
