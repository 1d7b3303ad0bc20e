"""The map as a plain script: opened from disk a page can fetch nothing, but it can load a script beside it."""

from __future__ import annotations

import json

from recount.publish.record import PublicIncident
from recount.records import PlacePrecision

from .folder import ReleaseFolder
from .phrases import Phrases
from .wording import languages

GLOBAL = "RECOUNT_MAP"


def map_script(folder: ReleaseFolder) -> str:
    """A script that sets one global: the places, with their labels in every language."""
    spots = [_spot(i) for i in folder.record.incidents if i.where is not None and i.where.lat is not None]
    return f"window.{GLOBAL} = {json.dumps({'spots': spots}, ensure_ascii=False, indent=1)};\n"


def _spot(incident: PublicIncident) -> dict[str, object]:
    where = incident.where
    exact = where is not None and where.precision is PlacePrecision.EXACT and not where.coarsened
    return {
        "code": incident.code,
        "lat": where.lat if where else None,
        "lon": where.lon if where else None,
        "radius": None if exact or where is None else where.radius_m,
        "labels": {language: _labels(incident, Phrases(language)) for language in languages()},
    }


def _labels(incident: PublicIncident, phrases: Phrases) -> dict[str, str]:
    return {
        "place": phrases.place(incident.where),
        "date": phrases.when(incident.date),
        "killed": f"{phrases.say('field.killed')}: {phrases.range(incident.killed)}",
        "grade": f"{phrases.say('field.grade')}: {phrases.term('grade', incident.grade)}",
    }
