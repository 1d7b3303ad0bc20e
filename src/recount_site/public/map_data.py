"""The map as a plain script: opened from disk a page can fetch nothing, but it can load a script beside it."""

from __future__ import annotations

import json

from recount.publish.record import PublicControl, PublicIncident, PublicPlace
from recount.records import PlacePrecision

from .filters import listed
from .folder import ReleaseFolder
from .phrases import Phrases
from .wording import languages

GLOBAL = "RECOUNT_MAP"


def map_script(folder: ReleaseFolder) -> str:
    """A script that sets one global: where incidents lie. Their words stand in the list's script."""
    found = enumerate(listed(folder.record))
    spots = [_spot(number, incident) for number, incident in found if incident.where and incident.where.lat is not None]
    lines = ",\n".join(json.dumps(spot, ensure_ascii=False, separators=(",", ":")) for spot in spots)
    held = [_held(control) for control in folder.record.controls if control.place and control.place.lat is not None]
    controls = json.dumps(held, ensure_ascii=False, separators=(",", ":"))
    return f'window.{GLOBAL} = {{"spots": [\n{lines}\n],\n"controls": {controls}}};\n'


def _spot(number: int, incident: PublicIncident) -> dict[str, object]:
    where = incident.where
    exact = where is not None and where.precision is PlacePrecision.EXACT and not where.coarsened
    return {
        "row": number,
        "lat": where.lat if where else None,
        "lon": where.lon if where else None,
        "radius": None if exact or where is None else where.radius_m,
    }


def _held(control: PublicControl) -> dict[str, object]:
    """Who is reported to have held a place, with the first and last day; null where nobody told of an end."""
    place, since, until = control.place or PublicPlace(), control.since, control.until
    last = (until.end or until.start) if until is not None else None
    return {
        "lat": place.lat,
        "lon": place.lon,
        "radius": place.radius_m,
        "holder": {language: Phrases(language).party(control.holder) for language in languages()},
        "since": since.start.isoformat() if since is not None and since.start is not None else None,
        "until": last.isoformat() if last is not None else None,
        "contested": control.contested,
    }
