"""An invented party that says of one town and day that it struck nothing, and lists strikes there."""

from __future__ import annotations

from pathlib import Path

from recount_site.casefile.run import run
from recount_site.casefile.store import Case

ALLEGATION = """Publisher: Valley Page
Published: 2018-11-30
Country: SY

A US-led Coalition airstrike killed at least four civilians in Hajin on 29 November 2018, residents said.
"""
LOG = """Publisher: US-led Coalition
Published: 2018-12-03
Source-type: strike_release
Country: SY

Summary of strikes

On Nov. 29, 2018, Coalition military forces conducted strikes in Syria.

- Near Hajin, three strikes engaged two ISIS tactical units and destroyed a vehicle.
"""
ANSWER = """Publisher: US-led Coalition
Published: 2019-02-01
Source-type: military_statement
Country: SY
Url: https://answers.example/7

Nov. 29, 2018, near Hajin, Syria. It was assessed that no Coalition strikes were conducted in the geographical area.
"""
SECOND_ALLEGATION = ALLEGATION.replace("Valley Page", "Northern Wire").replace("at least four", "five")
NONE_LISTED = """Publisher: US-led Coalition
Published: 2018-12-04
Source-type: strike_release
Country: SY

On Nov. 29, 2018, Coalition military forces conducted no strikes near Hajin, Syria.
"""


def contradicting_case(folder: Path, *texts: str, publication: str = "default") -> Path:
    """The folder of a case of these texts, run; by default the allegation, the log and the answer."""
    with Case.create(folder / "case", title="Valley", by="Mara Quill", publication=publication) as case:
        bring(case, *(texts or (ALLEGATION, LOG, ANSWER)))
    return folder / "case"


def bring(case: Case, *texts: str) -> None:
    """Texts into a case, and a run over all of it."""
    places = []
    for number, text in enumerate(texts):
        path = case.folder.parent / f"{len(case.reports())}-{number}.txt"
        path.write_text(text, encoding="utf-8")
        places.append(path)
    case.add(places)
    run(case)
