"""Take pictures of every kind of page: both languages, a desk's and a telephone's width, by day, by night, on paper.

    python scripts/screenshots.py OUT [RELEASE...]

Without a RELEASE the example case is made and its release and specimen are taken. Pictures are cut into slices that can
be read at full size. Each page is also measured at five widths; exit status 1 where one is wider than its screen or
complains on the console. Needs a Chromium, and `pip install -e '.[dev]'`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "public"))

from browser import SECTIONS, Browser  # noqa: E402

LANGUAGES = ("en", "ar")
#: by name: width in pixels, and whether by night
LOOKS: Mapping[str, tuple[int, bool]] = {
    "desk": (1280, False),
    "phone": (390, False),
    "desk-night": (1280, True),
    "phone-night": (390, True),
}
WIDTHS = (320, 390, 768, 1024, 1280)
SLICE = 1600
TOO_WIDE = "document.scrollingElement.scrollWidth - innerWidth"
UNFOLD = "document.querySelectorAll('details').forEach(one => one.open = true)"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a release: where it lies, and what its pictures are called."""

    path: Path
    name: str


def main(arguments: Sequence[str]) -> int:
    """The exit status after all pictures are taken: 1 where a page overflows or complains."""
    if not arguments:
        print(__doc__)
        return 2
    out, *given = (Path(argument).resolve() for argument in arguments)
    with tempfile.TemporaryDirectory() as scratch:
        browser = Browser(Path(scratch) / "profile")
        try:
            faults = [fault for folder in given or example(Path(scratch)) for fault in taken(browser, folder, out)]
        finally:
            browser.close()
    print(*faults or ["no page is wider than its screen, and none complains"], sep="\n")
    return 1 if faults else 0


def example(scratch: Path) -> list[Path]:
    """The release and the specimen of the example, newly made."""
    case = scratch / "demo"
    make = ("recount", "demo", str(case), "--example", str(ROOT / "examples" / "hajin-2018"), "--no-serve")
    subprocess.run((str(Path(sys.executable).parent / make[0]), *make[1:]), check=True)
    return [*sorted((case / "releases").iterdir()), case / "specimen"]


def taken(browser: Browser, release: Path, out: Path) -> Iterator[str]:
    """Every fault that was measured while pictures of this release were taken."""
    for page in pages(release):
        folder = out / release.name / page.name
        folder.mkdir(parents=True, exist_ok=True)
        yield from measured(browser, page)
        for look, (width, night) in LOOKS.items():
            browser.open(page.path.as_uri(), width=width, dark=night)
            browser.value(UNFOLD)
            sliced(browser, folder, look, width)
        on_paper(browser, folder)
        print(folder)


def pages(release: Path) -> Iterator[Page]:
    """Every section, every incident, and one report of each kind, in each language."""
    yield Page(release / "index.html", "cover")
    places = [*SECTIONS, *incidents(release), *reports(release)]
    for language in LANGUAGES:
        for place in places:
            found = release / language / place / "index.html"
            if not found.is_file():
                continue
            yield Page(found, f"{language}-{place.replace('/', '-') or 'list'}")


def incidents(release: Path) -> list[str]:
    """Where the pages of incidents lie, those of departed ones too."""
    return sorted(f"incidents/{folder.name}" for folder in (release / LANGUAGES[0] / "incidents").iterdir())


def reports(release: Path) -> list[str]:
    """Where the first report of each kind lies: by its language, its kind of source and what is withheld of it."""
    record = json.loads((release / "data" / "record.json").read_text(encoding="utf-8"))
    kinds: dict[tuple[object, ...], str] = {}
    for report in record["reports"]:
        kinds.setdefault(kind_of(report), f"reports/{report['key']}")
    return list(kinds.values())


def kind_of(report: Mapping[str, Any]) -> tuple[object, ...]:
    """What makes the page of a report look unlike another's."""
    return report["language"], report["source_type"], bool(report["link"]), bool(report["text"]), *report["withheld"]


def measured(browser: Browser, page: Page) -> Iterator[str]:
    """What is wrong with a page at any width, folded and unfolded."""
    for width in WIDTHS:
        browser.open(page.path.as_uri(), width=width)
        folded = browser.value(TOO_WIDE)
        browser.value(UNFOLD)
        for state, much in (("", folded), (" unfolded", browser.value(TOO_WIDE))):
            if much > 0:
                yield f"{page.path}: {much} px too wide at {width} px{state}"
        yield from (f"{page.path}: {complaint}" for complaint in browser.console)


def sliced(browser: Browser, folder: Path, look: str, width: int) -> None:
    """Write the whole page as slices that can be read at full size."""
    height = int(browser.value("document.documentElement.scrollHeight"))
    for number, top in enumerate(range(0, height, SLICE), start=1):
        cut = (0, top, width, min(SLICE, height - top))
        browser.picture(folder / f"{look}-{number}.png", cut=cut)


def on_paper(browser: Browser, folder: Path) -> None:
    """Write the page as it is printed, as PDF and sheet by sheet."""
    browser.printed(folder / "paper.pdf")
    document = pypdfium2.PdfDocument(folder / "paper.pdf")
    for number, sheet in enumerate(document, start=1):
        sheet.render(scale=1.5).to_pil().save(folder / f"paper-{number}.png")
    document.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
