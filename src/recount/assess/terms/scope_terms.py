"""The terms of a scope from a table as a person writes it: in a TOML file, a configuration, or options of a command."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ... import codebook
from ...errors import BadRecord, BadScope
from ...records import EventType, ScopeTerms, from_json
from .actors import actors, is_actor

#: how the days are called in a table -> in a record
_DAYS = {"from": "since"}


def scope_terms(table: Mapping[str, Any], place: str) -> ScopeTerms:
    """The terms that a table sets; `place` says where it stands, for errors.

    Raises BadScope where it sets something unknown, gives a value of the wrong kind, or names an actor that the code
    book does not hold.
    """
    try:
        terms = from_json(ScopeTerms, {_DAYS.get(name, name): _plain(name, value) for name, value in table.items()})
    except (BadRecord, TypeError, ValueError) as why:
        raise BadScope(place, str(why)) from why
    if fault := _fault(terms):
        raise BadScope(place, fault)
    return terms


def _plain(name: str, value: Any) -> Any:
    """The value as JSON: days in ISO form, a circle as its three numbers by name."""
    if name == "within":
        return [dict(zip(("lat", "lon", "km"), map(float, circle), strict=True)) for circle in value]
    return value.isoformat() if isinstance(value, date) else value


def _fault(terms: ScopeTerms) -> str | None:
    """What is wrong with terms that are whole, if anything."""
    wrong = [code for code in terms.territory if code not in codebook.countries()]
    strange = [actor for actor in terms.actors if not is_actor(actor)]
    if wrong:
        meant = codebook.country_code(wrong[0]) or "the code of a country, such as SY"
        return f"territory: {wrong[0]!r} is no ISO 3166 code in two capitals; write {meant}"
    if strange:
        return f"actors: {strange[0]!r} is not in the code book, which holds {', '.join(actors())}"
    if any(abs(c.lat) > 90 or abs(c.lon) > 180 or c.km <= 0 for c in terms.within):
        return "within: give degrees of latitude and longitude, and kilometres above 0"
    if terms.since is not None and terms.until is not None and terms.since > terms.until:
        return f"the scope begins on {terms.since} and ends before that, on {terms.until}"
    if terms.died_of_wounds_within is not None and terms.died_of_wounds_within < 0:
        return "died_of_wounds_within: give a number of days, 0 or more"
    return None


def means() -> tuple[str, ...]:
    """The words for means, as a scope may name them."""
    return tuple(kind.value for kind in EventType)
