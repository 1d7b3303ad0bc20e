"""The closed vocabularies of the interchange format, one enum each, and the table of all of them.

*Source*: the project's interchange format (docs/reference/formats.md); grades and strike statuses are
those of the `airwars` scheme. A word that is not here never enters a record.
"""

from __future__ import annotations

from enum import StrEnum

from .circumstance_vocabulary import GapPrecision, Responders, Use
from .disclosure_vocabulary import Act, Struck
from .place_vocabulary import Abstention, Relation


class ClaimKind(StrEnum):
    """What one claim asserts."""

    HARM = "harm"
    ACTION = "action"
    RESPONSIBILITY = "responsibility"
    DISCLOSURE = "disclosure"
    CONTROL = "control"
    PERSON = "person"
    TOTAL = "total"
    STATEMENT = "statement"


class Harm(StrEnum):
    """What befell people."""

    KILLED = "killed"
    INJURED = "injured"
    MISSING = "missing"
    DETAINED = "detained"
    RELEASED = "released"
    UNHARMED = "unharmed"
    ALIVE = "alive"


class Status(StrEnum):
    """What the people harmed are said to be in the law of armed conflict."""

    CIVILIAN = "civilian"
    COMBATANT = "combatant"
    DETAINED_FIGHTER = "detained_fighter"
    FORMER_FIGHTER = "former_fighter"
    MEDICAL_OR_RELIGIOUS = "medical_or_religious"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


class Group(StrEnum):
    """Which people a count is about, where it is about a part of them."""

    CHILDREN = "children"
    WOMEN = "women"
    MEN = "men"
    ELDERLY = "elderly"
    MEDICAL = "medical"
    PATIENTS = "patients"
    JOURNALISTS = "journalists"
    AID_WORKERS = "aid_workers"
    DETAINEES = "detainees"
    DISPLACED = "displaced"
    FAMILY = "family"
    OTHER = "other"


class Indirect(StrEnum):
    """What people died of where it was not the violence itself, but what followed from it."""

    HUNGER = "hunger"
    COLD = "cold"
    NO_TREATMENT = "no_treatment"
    SHOCK = "shock"


class Stance(StrEnum):
    """The position a claimant takes on what is claimed."""

    ASSERTS = "asserts"
    ACCEPTS = "accepts"
    DENIES = "denies"
    JUSTIFIES = "justifies"
    DECLINES = "declines"
    NO_RESPONSE = "no_response"
    INSUFFICIENT_INFORMATION = "insufficient_information"
    NOT_CORROBORATED = "not_corroborated"
    DUPLICATE = "duplicate"
    UNDER_REVIEW = "under_review"
    CANNOT_VERIFY = "cannot_verify"


class About(StrEnum):
    """What a position is about."""

    STRIKE = "strike"
    HARM = "harm"
    NUMBER = "number"
    LEGALITY = "legality"
    OPERATIONS = "operations"


class Authority(StrEnum):
    """With what authority an official speaks."""

    ON_RECORD = "on_record"
    OTHER_OFFICIAL = "other_official"
    ANONYMOUS = "anonymous"
    NONE = "none"


class ControlAct(StrEnum):
    """What an armed party is said to do with a place; a siege is no holding."""

    HOLDS = "holds"
    TOOK = "took"
    LOST = "lost"
    WITHDREW = "withdrew"
    BESIEGES = "besieges"


class ClaimantKind(StrEnum):
    """What kind of speaker makes a claim."""

    PUBLISHER = "publisher"
    OUTLET = "outlet"
    AGENCY = "agency"
    NGO = "ngo"
    MONITOR = "monitor"
    OFFICIAL = "official"
    BELLIGERENT = "belligerent"
    MEDICAL = "medical"
    RESCUE = "rescue"
    WITNESS = "witness"
    LOCAL_SOURCES = "local_sources"
    RELATIVE = "relative"
    OTHER = "other"


class EventType(StrEnum):
    """What happened."""

    AIRSTRIKE = "airstrike"
    DRONE_STRIKE = "drone_strike"
    ARTILLERY = "artillery"
    ROCKET = "rocket"
    NAVAL = "naval"
    GUNFIRE = "gunfire"
    GROUND_OPERATION = "ground_operation"
    RAID = "raid"
    MINE_OR_UXO = "mine_or_uxo"
    EXPLOSION = "explosion"
    EXECUTION = "execution"
    DETENTION = "detention"
    BOMBARDMENT = "bombardment"
    OTHER = "other"


class Method(StrEnum):
    """The means, where they are stated."""

    DOUBLE_TAP = "double_tap"
    CLUSTER = "cluster"
    BARREL_BOMB = "barrel_bomb"
    INCENDIARY = "incendiary"
    CHEMICAL = "chemical"
    THERMOBARIC = "thermobaric"
    NONE_STATED = "none stated"


class Target(StrEnum):
    """What was hit."""

    HOME = "home"
    HOSPITAL = "hospital"
    SCHOOL = "school"
    MARKET = "market"
    PLACE_OF_WORSHIP = "place_of_worship"
    PRISON = "prison"
    SHELTER_OR_CAMP = "shelter_or_camp"
    VEHICLE = "vehicle"
    FARM = "farm"
    STREET = "street"
    UTILITY = "utility"
    MILITARY = "military"
    OTHER = "other"
    UNKNOWN = "unknown"


class TimePrecision(StrEnum):
    """How exactly a time is known; `days` is two to six of them."""

    HOUR = "hour"
    DAY_PART = "day_part"
    DAY = "day"
    DAYS = "days"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


class PlacePrecision(StrEnum):
    """How exactly a place is known, finest first."""

    EXACT = "exact"
    LANDMARK = "landmark"
    STREET = "street"
    NEIGHBOURHOOD = "neighbourhood"
    VILLAGE = "village"
    TOWN = "town"
    CITY = "city"
    SUBDISTRICT = "subdistrict"
    DISTRICT = "district"
    PROVINCE = "province"
    COUNTRY = "country"
    SEA_OR_AIR = "sea_or_air"
    UNKNOWN = "unknown"


class Hedge(StrEnum):
    """How the claimant weakens its own words."""

    NONE = "none"
    REPORTED = "reported"
    ALLEGED = "alleged"
    UNCONFIRMED = "unconfirmed"
    POSSIBLE = "possible"


class Grade(StrEnum):
    """Responsibility for some civilian harm, in the scheme `airwars`; never a judgement on the number."""

    CONFIRMED = "Confirmed"
    FAIR = "Fair"
    WEAK = "Weak"
    CONTESTED = "Contested"
    DISCOUNTED = "Discounted"


class SchemeGrade(str):
    """A grade of another scheme than `airwars`: a word that the scheme's own file defines."""

    __slots__ = ()


#: a grade of any scheme; which scheme it is, the assessment says
AnyGrade = Grade | SchemeGrade


class StrikeStatus(StrEnum):
    """Whether a strike took place, in the scheme `airwars`; an axis of its own beside the grade."""

    DECLARED = "Declared strike"
    LIKELY = "Likely strike"
    CONTESTED = "Contested strike"
    SINGLE_SOURCE = "Single source claim"


class BelligerentStatus(StrEnum):
    """Whether a belligerent is blamed or has itself accepted."""

    SUSPECTED = "suspected"
    KNOWN = "known"


class EchoRelation(StrEnum):
    """What is known of two reports' dependence; `not_shown` is the honest default."""

    SHOWN_DEPENDENT = "shown_dependent"
    SHOWN_INDEPENDENT = "shown_independent"
    NOT_SHOWN = "not_shown"


class ReviewState(StrEnum):
    """How far people have judged an incident; only `signed` enters a release."""

    MACHINE_READ = "machine-read"
    REVIEWED = "reviewed"
    SIGNED = "signed"


#: field of the interchange format -> its closed vocabulary
VOCABULARIES: dict[str, type[StrEnum]] = {
    "kind": ClaimKind,
    "harm": Harm,
    "status": Status,
    "group": Group,
    "counts.indirect": Indirect,
    "stance": Stance,
    "about": About,
    "authority": Authority,
    "control.act": ControlAct,
    "claimant.kind": ClaimantKind,
    "event.type": EventType,
    "event.method": Method,
    "event.target": Target,
    "second_strikes.gap.precision": GapPrecision,
    "second_strikes.responders": Responders,
    "uses.use": Use,
    "disclosed.engaged.act": Act,
    "disclosed.engaged.kind": Struck,
    "when.precision": TimePrecision,
    "where.precision": PlacePrecision,
    "where.relation": Relation,
    "where.abstained": Abstention,
    "hedge": Hedge,
    "grade": Grade,
    "strike_status": StrikeStatus,
    "belligerents.status": BelligerentStatus,
    "relation": EchoRelation,
    "review_state": ReviewState,
}
