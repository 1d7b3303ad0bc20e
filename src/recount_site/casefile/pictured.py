"""The pictures that reports name, found among those of the case: in one export, one archive, or added beside.

What a report names is looked for in its own capture first, then in what was added together with it, then in the whole
case. Where several pictures bear the name at the nearest of these, none is taken: which of them it shows is not known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from recount.records import SHOWS, Capture, CaptureId, Picture, PictureFile, Report

from .ledger import Ledger


def with_pictures(
    ledger: Ledger, found: Sequence[tuple[Report, Capture]], standing: Mapping[CaptureId, Capture]
) -> Iterator[Report]:
    """Each report as it was found, with the pictures that it names and that stand in the case, in order of digest.

    The names of those that do not stand in it are kept.
    """
    named = {address for report, _ in found for address in named_pictures(report)}
    files: dict[str, list[PictureFile]] = defaultdict(list)
    for one in _files(ledger, named):
        if one.capture_id in standing:
            files[one.address].append(one)
    for report, capture in found:
        if SHOWS not in report.extra:
            yield report
            continue
        names = {a: _nearest(files.get(a, ()), capture, standing) for a in named_pictures(report)}
        shown = {picture.sha256: picture for found_so in names.values() for picture in found_so}
        extra = {key: value for key, value in report.extra.items() if key != SHOWS}
        extra |= {SHOWS: missing} if (missing := [name for name in names if not files.get(name)]) else {}
        pictures = {**{picture.sha256: picture for picture in report.pictures}, **shown}
        yield replace(report, extra=extra, pictures=tuple(pictures[key] for key in sorted(pictures)))


def named_pictures(report: Report) -> tuple[str, ...]:
    """The addresses of pictures that a report names; of a report of the case, those that do not stand in it."""
    named = report.extra.get(SHOWS, ())
    return tuple(address for address in named if isinstance(address, str)) if isinstance(named, list) else ()


def _files(ledger: Ledger, named: Collection[str]) -> Sequence[PictureFile]:
    """The pictures of these addresses; all of them where they are fewer than the addresses."""
    if not named or not (pictures := ledger.count(PictureFile)):
        return ()
    return ledger.found_any(PictureFile, "address", named) if len(named) < pictures else ledger.records(PictureFile)


def _nearest(
    files: Iterable[PictureFile], capture: Capture, standing: Mapping[CaptureId, Capture]
) -> tuple[Picture, ...]:
    """The one picture that bears a name nearest to a capture; none where several do."""
    same = list(files)
    own = [one for one in same if one.capture_id == capture.capture_id]
    together = [one for one in same if standing[one.capture_id].captured_at == capture.captured_at]
    pictures = {one.picture for one in own or together or same}
    return tuple(pictures) if len(pictures) == 1 else ()
