"""The pictures that reports name, found among those of the case: in one export, one archive, or added beside.

What a report names is looked for in its own capture first, then in what was added together with it, then in the whole
case. Where several pictures bear the name at the nearest of these, none is taken: which of them it shows is not known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from recount.records import SHOWS, Capture, CaptureId, Picture, PictureFile, Report

from .ledger import Ledger


def with_pictures(
    ledger: Ledger, found: Sequence[tuple[Report, Capture]], standing: Mapping[CaptureId, Capture]
) -> Iterator[Report]:
    """Each report as it was found, with the pictures that it names and that stand in the case, in order of digest."""
    named = {address for report, _ in found for address in _named(report)}
    files: dict[str, list[PictureFile]] = defaultdict(list)
    for one in ledger.found_any(PictureFile, "address", named) if named else ():
        if one.capture_id in standing:
            files[one.address].append(one)
    for report, capture in found:
        if SHOWS not in report.extra:
            yield report
            continue
        shown = {p.sha256: p for a in _named(report) for p in _nearest(files.get(a, ()), capture, standing)}
        extra = {key: value for key, value in report.extra.items() if key != SHOWS}
        pictures = {**{picture.sha256: picture for picture in report.pictures}, **shown}
        yield replace(report, extra=extra, pictures=tuple(pictures[key] for key in sorted(pictures)))


def _named(report: Report) -> tuple[str, ...]:
    named = report.extra.get(SHOWS, ())
    return tuple(address for address in named if isinstance(address, str)) if isinstance(named, list) else ()


def _nearest(
    files: Iterable[PictureFile], capture: Capture, standing: Mapping[CaptureId, Capture]
) -> tuple[Picture, ...]:
    """The one picture that bears a name nearest to a capture; none where several do."""
    same = list(files)
    own = [one for one in same if one.capture_id == capture.capture_id]
    together = [one for one in same if standing[one.capture_id].captured_at == capture.captured_at]
    pictures = {one.picture for one in own or together or same}
    return tuple(pictures) if len(pictures) == 1 else ()
