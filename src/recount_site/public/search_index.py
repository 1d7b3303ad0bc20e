"""The index of the search, baked as a plain script. It is made of what the pages show, and of nothing else."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from recount.publish import plain
from recount.publish.record import PublicClaim, PublicIncident, PublicReport

from . import search_words
from .filters import listed
from .folder import ReleaseFolder
from .phrases import Phrases
from .wording import languages

GLOBAL = "RECOUNT_SEARCH"


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """Which incidents, by their number in the list, hold a word; and which bear a name that sounds so."""

    words: Mapping[str, tuple[int, ...]]
    sounds: Mapping[str, tuple[int, ...]]


def search_index(folder: ReleaseFolder) -> SearchIndex:
    """The index over all incidents of a release: their places, parties, publishers, terms and quoted words."""
    words: dict[str, set[int]] = defaultdict(set)
    sounds: dict[str, set[int]] = defaultdict(set)
    claims = {claim.key: claim for claim in folder.record.claims}
    reports = {report.key: report for report in folder.record.reports}
    for number, incident in enumerate(listed(folder.record)):
        told = [claims[key] for key in incident.claims]
        for name in _names(incident, told, reports):
            for key in search_words.keys(name):
                words[key].add(number)
                if heard := search_words.sound(key):
                    sounds[heard].add(number)
        for text in _texts(incident, told):
            for key in search_words.keys(text):
                words[key].add(number)
    return SearchIndex(_sorted(words), _sorted(sounds))


def search_script(folder: ReleaseFolder) -> str:
    """A script that sets one global: the index, and the tables by which a typed word is folded as the index was."""
    index = search_index(folder)
    value = {
        "table": dict(search_words.table()),
        "article": search_words.ARTICLE,
        "particles": sorted(search_words.PARTICLES),
        "replacements": [list(pair) for pair in search_words.SOUNDS],
        "least": [search_words.LEAST_SPOKEN, search_words.LEAST_SOUND],
        "words": index.words,
        "sounds": index.sounds,
    }
    return f"window.{GLOBAL} = {json.dumps(value, ensure_ascii=False, separators=(',', ':'))};\n"


def _sorted(found: Mapping[str, set[int]]) -> dict[str, tuple[int, ...]]:
    return {key: tuple(sorted(found[key])) for key in sorted(found)}


def _names(incident: PublicIncident, told: Iterable[PublicClaim], reports: Mapping[str, PublicReport]) -> Iterator[str]:
    where = incident.where
    if where is not None:
        yield from (
            name for name in (where.name, where.name_ar, where.stated, where.admin1, where.country_name) if name
        )
    for party in incident.parties:
        yield from (name for name in (party.name, party.name_ar) if name)
    for claim in told:
        publisher = reports[claim.report].publisher
        yield from (name for name in (publisher, claim.claimant) if name)


def _texts(incident: PublicIncident, told: Iterable[PublicClaim]) -> Iterator[str]:
    yield incident.code
    event = incident.event
    for language in languages():
        phrases = Phrases(language)
        for section, value in (("event", event.type), ("method", event.method), ("target", event.target)):
            if value is not None:
                yield phrases.term(section, value)
        yield from (phrases.term("flag", flag.flag) for flag in incident.flags)
    yield from (words for claim in told if (words := plain(claim)))
