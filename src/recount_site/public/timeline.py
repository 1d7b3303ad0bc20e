"""The geometry of the timeline: what happened when, no more exactly than it is known, quarter by quarter.

Each incident is a bar over all the days on which it may have happened. Time runs with the page's writing. Reported
control of places and official statements stand in lanes of their own, beside the incidents and without a verdict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from recount.publish import Period
from recount.publish.record import PublicControl, PublicIncident, PublicOfficial, PublicPlace, PublicRecord

from .filters import place_key
from .phrases import Phrases

WIDTH, MARGIN = 960, 8
AXIS, LANE, BAR = 26, 24, 12
#: width of a letter of a label at most, in units of the drawing
LETTER = 8.2
GAP = 10
#: a label longer than this is cut; the table has it whole
LONGEST_LABEL = 28
WEEK = 7


@dataclass(frozen=True, slots=True)
class Statement:
    """An official position on an incident, on the day on which its report was published."""

    day: date
    official: PublicOfficial
    incident: PublicIncident


@dataclass(frozen=True, slots=True)
class Held:
    """A place with the stretches for which somebody is reported to have held it, in order."""

    place: PublicPlace
    stretches: tuple[PublicControl, ...]


@dataclass(frozen=True, slots=True)
class Quarter:
    """Three months of a year, or those of them that are drawn: so many left out at its start and at its end."""

    year: int
    number: int
    early: int = 0
    late: int = 0

    @property
    def key(self) -> str:
        """Its name in addresses."""
        return f"{self.year}-q{self.number}"

    @property
    def start(self) -> date:
        """Its first day."""
        return date(self.year, 3 * self.number - 2 + self.early, 1)

    @property
    def end(self) -> date:
        """Its last day."""
        month = date(self.year, 3 * self.number - self.late, 1)
        return (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1


@dataclass(frozen=True, slots=True)
class Mark:
    """A bar with its label. `cut_start` and `cut_end` say that it goes on beyond the quarter."""

    x: float
    width: float
    y: int
    label: str
    label_x: float
    cut_start: bool = False
    cut_end: bool = False
    incident: PublicIncident | None = None
    statement: Statement | None = None
    control: PublicControl | None = None
    kind: str = "t-statement"

    @property
    def middle(self) -> float:
        """The middle of the bar."""
        return round(self.x + self.width / 2, 1)

    @property
    def text_y(self) -> int:
        """The baseline of the label."""
        return self.y + 11

    @property
    def diamond(self) -> str:
        """The path of a point in time."""
        return f"M{self.middle} {self.y} l6 6 l-6 6 l-6 -6 z"


@dataclass(frozen=True, slots=True)
class HeldLane:
    """The lane of one place: its name at `y`, and bars of reported control below it."""

    place: PublicPlace
    y: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class MonthLine:
    """Where a month or a week begins; only months have a name."""

    x: float
    label: str = ""


@dataclass(frozen=True, slots=True)
class QuarterChart:
    """One quarter ready to be drawn, and what its table holds."""

    quarter: Quarter
    first_month: str
    last_month: str
    height: int
    lines: tuple[MonthLine, ...]
    incidents: tuple[Mark, ...]
    statements: tuple[Mark, ...]
    statements_y: int
    held: tuple[HeldLane, ...]
    held_y: int
    mirrored: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What stands beside the incidents: official statements, and who is reported to have held which place."""

    statements: tuple[Statement, ...] = ()
    held: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True)
class _Axis:
    """From days to the units of the drawing."""

    quarter: Quarter
    mirrored: bool

    @property
    def day_width(self) -> float:
        return (WIDTH - 2 * MARGIN) / self.quarter.days

    def edge(self, day: date) -> float:
        """Where a day begins."""
        along = (day - self.quarter.start).days * self.day_width
        return WIDTH - MARGIN - along if self.mirrored else MARGIN + along

    def bar(self, first: date, last: date) -> tuple[float, float]:
        """The left edge and width of a stretch of days."""
        one, other = self.edge(first), self.edge(last + timedelta(days=1))
        return round(min(one, other), 1), round(abs(other - one), 1)


class _Lanes:
    """Places bars with their labels in the first lane in which they touch nothing."""

    def __init__(self, top: int) -> None:
        self._top = top
        self._taken: list[float] = []

    def place(self, begin: float, end: float) -> int:
        for number, taken in enumerate(self._taken):
            if taken + GAP <= begin:
                self._taken[number] = end
                return self._top + LANE * number
        self._taken.append(end)
        return self._top + LANE * (len(self._taken) - 1)

    @property
    def foot(self) -> int:
        return self._top + LANE * len(self._taken)


def statements(record: PublicRecord) -> tuple[Statement, ...]:
    """The official positions whose day is shown, in the order of their days."""
    published = {report.key: report.published for report in record.reports}
    found = [
        Statement(day, official, incident)
        for incident in record.incidents
        for official in incident.official
        if (day := published.get(official.report)) is not None
    ]
    return tuple(sorted(found, key=lambda statement: (statement.day, statement.incident.code)))


def held(record: PublicRecord) -> tuple[Held, ...]:
    """The places that anybody is reported to have held, by name, as far as the places are shown."""
    found: dict[str, list[PublicControl]] = defaultdict(list)
    for control in record.controls:
        if control.place is not None:
            found[place_key(control.place)].append(control)
    return tuple(Held(kept[0].place or PublicPlace(), tuple(kept)) for _, kept in sorted(found.items()))


def quarters(incidents: Iterable[PublicIncident]) -> tuple[Quarter, ...]:
    """The quarters in which any incident may have happened, in order."""
    found: set[Quarter] = set()
    for incident in incidents:
        start, end = incident.date.start, incident.date.end or incident.date.start
        if start is None or end is None:
            continue
        quarter = _quarter_of(start)
        while quarter.start <= end:
            found.add(quarter)
            quarter = _quarter_of(quarter.end + timedelta(days=1))
    return tuple(sorted(found, key=lambda quarter: quarter.start))


def quarter_chart(quarter: Quarter, incidents: Sequence[PublicIncident], told: Told, phrases: Phrases) -> QuarterChart:
    """The chart of a quarter: what lies in it at least in part. Months at its ends without anything are left out."""
    quarter = _trimmed(quarter, incidents, told)
    axis = _Axis(quarter, phrases.direction == "rtl")
    lanes = _Lanes(AXIS + 10)
    bars = tuple(_incident(incident, axis, lanes, phrases) for incident in incidents if _meets(incident, quarter))
    statements_y = lanes.foot + 8
    points = _Lanes(statements_y + 24)
    spoken = tuple(
        _statement(one, axis, points, phrases) for one in told.statements if quarter.start <= one.day <= quarter.end
    )
    held_y = points.foot + 8 if spoken else statements_y
    lanes_of_places = tuple(_held(told.held, axis, held_y + 32, phrases))
    height = lanes_of_places[-1].y + LANE * 2 if lanes_of_places else held_y
    first, last = phrases.words[f"month.{quarter.start.month}"], phrases.words[f"month.{quarter.end.month}"]
    return QuarterChart(
        quarter=quarter,
        first_month=first,
        last_month=last,
        height=height,
        lines=tuple(_lines(axis, phrases)),
        incidents=bars,
        statements=spoken,
        statements_y=statements_y,
        held=lanes_of_places,
        held_y=held_y,
        mirrored=axis.mirrored,
    )


def _trimmed(quarter: Quarter, incidents: Sequence[PublicIncident], told: Told) -> Quarter:
    met = [incident.date for incident in incidents if _meets(incident, quarter)]
    days = [day for when in met for day in (when.start, when.end or when.start) if day is not None]
    days += [one.day for one in told.statements if quarter.start <= one.day <= quarter.end]
    if not days:
        return quarter
    first, last = max(min(days), quarter.start), min(max(days), quarter.end)
    return replace(quarter, early=first.month - quarter.start.month, late=quarter.end.month - last.month)


def _quarter_of(day: date) -> Quarter:
    return Quarter(day.year, (day.month + 2) // 3)


def _meets(incident: PublicIncident, quarter: Quarter) -> bool:
    start = incident.date.start
    return start is not None and start <= quarter.end and (incident.date.end or start) >= quarter.start


def _incident(incident: PublicIncident, axis: _Axis, lanes: _Lanes, phrases: Phrases) -> Mark:
    first = incident.date.start or axis.quarter.start
    last = incident.date.end or first
    label = _cut(phrases.place(incident.where), phrases)
    mark = _mark(Period(first, last), label, axis, lanes)
    kind = f"t-{incident.date.precision.value.replace('_', '-')}"
    return replace(mark, incident=incident, kind=kind)


def _statement(statement: Statement, axis: _Axis, lanes: _Lanes, phrases: Phrases) -> Mark:
    party = statement.official.party
    who = phrases.party(party) if party else phrases.term("authority", statement.official.authority)
    label = _cut(f"{statement.incident.code}: {who}", phrases)
    return replace(_mark(Period(statement.day, statement.day), label, axis, lanes), statement=statement)


def _held(places: Iterable[Held], axis: _Axis, top: int, phrases: Phrases) -> Iterator[HeldLane]:
    """A lane for each place about which anything is reported in the quarter."""
    y = top
    for place in places:
        marks = tuple(_control(one, axis, y + 8, phrases) for one in place.stretches if _reaches(one, axis.quarter))
        if marks:
            yield HeldLane(place.place, y, marks)
            y += LANE * 2


def _control(control: PublicControl, axis: _Axis, y: int, phrases: Phrases) -> Mark:
    quarter = axis.quarter
    first, last = control_ends(control)
    x, width = axis.bar(max(first, quarter.start), min(last, quarter.end))
    room = int((width - 8) / LETTER)
    holder = phrases.party(control.holder)
    label = _cut(holder, phrases) if len(holder) <= room else ""
    kind = "t-contested" if control.contested else "t-held"
    label_x = x + width - 6 if axis.mirrored else x + 6
    cuts = (first < quarter.start, last > quarter.end)
    return Mark(x, width, y, label, round(label_x, 1), *cuts, control=control, kind=kind)


def control_ends(control: PublicControl) -> tuple[date, date]:
    """From the first to the last day of a stretch; an end that nobody told of lies as far as the calendar goes."""
    since, until = control.since, control.until
    first = since.start if since is not None and since.start is not None else date.min
    last = (until.end or until.start) if until is not None else None
    return first, last or date.max


def _reaches(control: PublicControl, quarter: Quarter) -> bool:
    first, last = control_ends(control)
    return first <= quarter.end and last >= quarter.start


def _mark(when: Period, label: str, axis: _Axis, lanes: _Lanes) -> Mark:
    quarter = axis.quarter
    x, width = axis.bar(max(when.start, quarter.start), min(when.end, quarter.end))
    text = len(label) * LETTER + 6
    # A label follows its bar, or goes before it where the drawing ends.
    follows = (x - text >= 0) if axis.mirrored else (x + width + text <= WIDTH)
    left = x - text if axis.mirrored == follows else x
    right = x + width + text if axis.mirrored != follows else x + width
    begin, end = (WIDTH - right, WIDTH - left) if axis.mirrored else (left, right)
    label_x = x + width + 6 if axis.mirrored != follows else x - 6
    y = lanes.place(begin, end)
    cuts = (when.start < quarter.start, when.end > quarter.end)
    return Mark(x, width, y, label, round(label_x, 1), *cuts)


def _cut(label: str, phrases: Phrases) -> str:
    short = label if len(label) <= LONGEST_LABEL else f"{label[: LONGEST_LABEL - 1]}…"
    # The drawing runs from left to right; what is written in it runs as the page does.
    return f"\u2067{short}\u2069" if phrases.direction == "rtl" else short


def _lines(axis: _Axis, phrases: Phrases) -> Iterable[MonthLine]:
    quarter = axis.quarter
    day = quarter.start
    while day <= quarter.end:
        month = day.day == 1
        if month or (day.day % WEEK == 1 and day.day < 28):
            yield MonthLine(round(axis.edge(day), 1), phrases.words[f"month.{day.month}"] if month else "")
        day += timedelta(days=1)
