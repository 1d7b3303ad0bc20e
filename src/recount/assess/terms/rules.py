"""Range policies and grading schemes as typed values, read from the code book and checked once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from ... import codebook
from ...errors import CodebookError
from ...records import (
    AnyGrade,
    ClaimantKind,
    EventType,
    Grade,
    Group,
    Harm,
    PlacePrecision,
    SchemeGrade,
    Status,
    StrikeStatus,
)
from .actors import folded
from .facts import Facts

LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentence templates and words of one policy in one language."""

    file: str
    templates: Mapping[str, str]
    words: Mapping[str, str]

    def say(self, template: str, **facts: object) -> str:
        """The sentence of a rule with its facts put in. Raises CodebookError where the policy lacks it or a fact."""
        try:
            return self.templates[template].format(**facts)
        except KeyError as why:
            raise CodebookError(self.file, template, f"no sentence, or no such fact in it: {why}") from why

    def word(self, name: str) -> str:
        """A word of the language. Raises CodebookError where the policy lacks it."""
        if name not in self.words:
            raise CodebookError(self.file, name, "no such word")
        return self.words[name]


@dataclass(frozen=True, slots=True)
class NumberWord:
    """What a policy makes of a vague number; `high` is None where the words bear no upper end."""

    low: int
    high: int | None = None
    in_context: int | None = None


@dataclass(frozen=True, slots=True)
class DualOrPlural:
    """What a word without a number is that may be the dual or the plural, by its ending: «مدنيين»."""

    endings: tuple[str, ...]
    definite: tuple[str, ...]
    number: NumberWord

    def is_one(self, who: str) -> bool:
        """True for people whose first word may be either; with the article it is hardly ever two."""
        first = next(iter(who.split()), "")
        return first.endswith(self.endings) and not first.startswith(self.definite)


@dataclass(frozen=True, slots=True)
class VagueTable:
    """A table of number words: what they are read as, and what a bare plural is, by the script of the words.

    In events of the types in `context` the number of a word that has one `in_context` is that one. `shared` is what
    is read of one harm where a number is of two together; None: as if it were of that harm alone. `either` is what
    a bare plural is that a dual is written like.
    """

    name: str
    words: Mapping[str, NumberWord]
    bare_plural: Mapping[str, NumberWord]
    context: frozenset[EventType]
    shared: NumberWord | None = None
    either: tuple[DualOrPlural, ...] = ()


@dataclass(frozen=True, slots=True)
class RangePolicy:
    """The parameters of a range policy; what each means stands in its file."""

    name: str
    counted: frozenset[Status]
    presumed: frozenset[Status]
    combatants: frozenset[Status]
    captured: frozenset[Status]
    captured_group: Group
    tally_kinds: frozenset[ClaimantKind]
    disjoint_groups: frozenset[Group]
    whole_groups: frozenset[Group]
    set_aside: tuple[str, ...]
    reliable: tuple[frozenset[ClaimantKind], ...]
    near_the_dead: frozenset[ClaimantKind]
    one_number: bool
    best: str
    tie: str
    left_out: frozenset[Harm]
    without_groups: bool
    sex_by_given_name: bool
    entry: int
    split: Mapping[str, frozenset[Status]]
    grading: str
    vague: VagueTable
    sentences: Sentences


@dataclass(frozen=True, slots=True)
class Condition:
    """What one fact must be: at least or at most a number, a given truth, or one of some words."""

    fact: str
    at_least: int | None = None
    at_most: int | None = None
    is_: bool | None = None
    one_of: frozenset[str] = frozenset()

    def holds(self, facts: Facts) -> bool:
        """Whether the facts meet it."""
        value = getattr(facts, self.fact)
        if self.one_of:
            return value is not None and str(value) in self.one_of
        if self.is_ is not None:
            return bool(value) is self.is_
        return (self.at_least is None or value >= self.at_least) and (self.at_most is None or value <= self.at_most)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a scheme: the answer it gives where all of its conditions hold."""

    name: str
    answer: str
    meaning: str
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """One more thing that may change a grade: facts to be added to or set, and the sentence that asks for it."""

    name: str
    sentence: str
    add: Mapping[str, int]
    set_: Mapping[str, bool | str]
    only_if_zero: str | None = None


@dataclass(frozen=True, slots=True)
class Scheme:
    """A grading scheme: rules for strike status and grade, in the order in which they are tried."""

    name: str
    strike_status: tuple[Rule, ...]
    grades: tuple[Rule, ...]
    needs: tuple[Need, ...]
    disclosure_precision: frozenset[PlacePrecision]
    show_conditions: bool
    several: frozenset[str]
    ground_forces: frozenset[str]
    graded: frozenset[str]
    sentences: Sentences


@cache
def range_policy(name: str) -> RangePolicy:
    """The range policy of this name.

    Raises UnknownPolicy where there is none, CodebookError where its file lacks something or uses an unknown word.
    """
    data, file = codebook.policy("range", name), f"range/{name}.toml"
    try:
        status = {key: frozenset(map(Status, data["status"][key])) for key in STATUS_KEYS}
        return RangePolicy(
            name=data["name"],
            counted=status["counted"],
            presumed=status["presumed"],
            combatants=status["combatants"],
            captured=status["captured"],
            captured_group=Group(data["status"]["captured_group"]),
            tally_kinds=frozenset(map(ClaimantKind, data["accounts"]["tally_kinds"])),
            disjoint_groups=frozenset(map(Group, data["accounts"]["disjoint_groups"])),
            whole_groups=frozenset(map(Group, data["accounts"]["whole_groups"])),
            set_aside=_set_aside(data["accounts"]["set_aside"]),
            reliable=tuple(frozenset(map(ClaimantKind, kinds)) for kinds in data["accounts"]["reliable"]),
            near_the_dead=frozenset(map(ClaimantKind, data["accounts"]["near_the_dead"])),
            one_number=_one_of(data["ends"]["rule"], END_RULES) == "one_number",
            best=_one_of(data["best"]["rule"], BEST_RULES),
            tie=data["best"]["tie"],
            left_out=frozenset(map(Harm, data["leaves_out"]["harms"])),
            without_groups=data["leaves_out"]["groups"],
            sex_by_given_name=data["groups"]["sex_by_given_name"],
            entry=data["entry"]["killed_at_least"],
            split={part: frozenset(map(Status, statuses)) for part, statuses in data["split"].items()},
            grading=data["grading"],
            vague=vague_table(data["vague_table"]),
            sentences=_sentences(data, file),
        )
    except (KeyError, TypeError, ValueError) as why:
        raise CodebookError(file, "*", str(why)) from why


STATUS_KEYS = ("counted", "presumed", "combatants", "captured")
END_RULES = ("range", "one_number")
BEST_RULES = ("most_origins", "most_reliable")
ALWAYS = ("party_blamed", "derived_tally")
"""Rules that set accounts aside under every policy: they stand above all schemes."""
SET_ASIDE = (*ALWAYS, "none_elsewhere", "told_elsewhere", "wider_account", "less_reliable", "one_report", "number_word")


def _set_aside(rules: Sequence[str]) -> tuple[str, ...]:
    if tuple(rules[: len(ALWAYS)]) != ALWAYS:
        raise ValueError(f"set_aside begins with {' and '.join(ALWAYS)} under every policy")
    return tuple(_one_of(rule, SET_ASIDE) for rule in rules)


def _one_of(word: str, known: Sequence[str]) -> str:
    if word not in known:
        raise ValueError(f"{word} is none of {', '.join(known)}")
    return word


def _dual_or_plural(entry: Mapping[str, Any]) -> DualOrPlural:
    return DualOrPlural(tuple(entry["endings"]), tuple(entry["definite"]), NumberWord(**entry["number"]))


@cache
def vague_table(name: str) -> VagueTable:
    """The table of number words of this name, over all languages.

    Raises UnknownPolicy where there is none, CodebookError where its file lacks something or uses an unknown word.
    """
    data = codebook.policy("vague", name)
    try:
        languages = data["languages"].values()
        return VagueTable(
            name=data["name"],
            words={word: NumberWord(**value) for one in languages for word, value in one["words"].items()},
            bare_plural={one["script"]: NumberWord(**one["bare_plural"]) for one in languages},
            context=frozenset(map(EventType, data["context"]["events"])),
            shared=NumberWord(**data["shared"]) if "shared" in data else None,
            either=tuple(_dual_or_plural(one["dual_or_plural"]) for one in languages if "dual_or_plural" in one),
        )
    except (KeyError, TypeError, ValueError) as why:
        raise CodebookError(f"vague/{name}.toml", "*", str(why)) from why


@cache
def scheme(name: str) -> Scheme:
    """The grading scheme of this name.

    Raises UnknownPolicy where there is none, CodebookError where its file lacks something or uses an unknown word.
    """
    data, file = codebook.policy("grading", name), f"grading/{name}.toml"
    try:
        return Scheme(
            name=data["name"],
            strike_status=tuple(_rule(entry, StrikeStatus(entry["answer"])) for entry in data["strike_status"]),
            grades=tuple(_rule(entry, _grade(entry, closed=data["closed"])) for entry in data["grade"]),
            needs=tuple(_need(entry) for entry in data["need"]),
            disclosure_precision=frozenset(map(PlacePrecision, data["disclosure"]["precision"])),
            show_conditions=data["show_conditions"],
            several=frozenset(map(folded, data["sources_told_of"]["several"])),
            ground_forces=frozenset(data["ground_forces"]["parties"]),
            graded=frozenset(data["graded"]["parties"]),
            sentences=_sentences(data, file),
        )
    except (KeyError, TypeError, ValueError) as why:
        raise CodebookError(file, "*", str(why)) from why


def _sentences(data: Mapping[str, Any], file: str) -> Sentences:
    return Sentences(file, data["sentences"][LANGUAGE], data["words"][LANGUAGE])


def _rule(entry: Mapping[str, Any], answer: str) -> Rule:
    when = tuple(_condition(condition) for condition in entry["when"])
    return Rule(entry["rule"], str(answer), entry["meaning"], when)


def _grade(entry: Mapping[str, Any], *, closed: bool) -> AnyGrade:
    """The grade that an entry answers; Confirmed takes an acceptance of harm on record under every scheme."""
    found = as_grade(entry["answer"])
    accepted = any(when["fact"] == "harm_accepted" and when.get("is") is True for when in entry["when"])
    if found == Grade.CONFIRMED and not accepted:
        raise ValueError("Confirmed takes the condition harm_accepted")
    return Grade(found) if closed else found


def as_grade(answer: str) -> AnyGrade:
    """The word as a grade: of the closed vocabulary where it is one of its words, else of another scheme."""
    return Grade(answer) if answer in set(Grade) else SchemeGrade(answer)


def _condition(entry: Mapping[str, Any]) -> Condition:
    return Condition(
        fact=_fact(entry["fact"]),
        at_least=entry.get("at_least"),
        at_most=entry.get("at_most"),
        is_=entry.get("is"),
        one_of=frozenset(entry.get("one_of", ())),
    )


def _need(entry: Mapping[str, Any]) -> Need:
    add, set_ = entry.get("add", {}), entry.get("set", {})
    for name in (*add, *set_):
        _fact(name)
    return Need(entry["name"], entry["sentence"], add, set_, entry.get("only_if_zero"))


def _fact(name: str) -> str:
    if name not in {f.name for f in fields(Facts)}:
        raise ValueError(f"{name} is not a fact")
    return name
