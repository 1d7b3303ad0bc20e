"""Arabic sentences of tolls, put together from parts whose figures are known: people, words of harm, frames.

The figures are those of an assessment of the sentence alone, as a text may hold several accounts that do not add up:
the killed are civilians and people of unknown status, fighters stand apart, and groups are compared where they are
expected. All people, places and events are invented.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from extract.sentences.grammar import Figure, Frames, Known
from recount import Report, ReportId, read
from recount.measure.judge import answer
from recount.records import Group, Harm, Status

#: low and high as stated; an open high end is None
Ends = tuple[int | None, int | None]


@dataclass(frozen=True)
class Noun:
    """A word for people: singular, the two duals, the plural after 3-10, the singular after 11 and on."""

    one: str
    two: str
    two_oblique: str
    few: str
    many: str
    female: bool = False
    group: str | None = None
    fighters: bool = False


@dataclass(frozen=True)
class People:
    """People as they are said, in the nominative and else, and how many of whom they are."""

    nominative: str
    oblique: str
    ends: Ends
    female: bool = False
    groups: dict[str, Ends] = field(default_factory=dict)
    fighters: bool = False
    single: bool = False


NOUNS = (
    Noun("مدني", "مدنيان", "مدنيين", "مدنيين", "مدنيا"),
    Noun("طفل", "طفلان", "طفلين", "أطفال", "طفلا", group="children"),
    Noun("طفلة", "طفلتان", "طفلتين", "طفلات", "طفلة", female=True, group="children"),
    Noun("امرأة", "امرأتان", "امرأتين", "نساء", "امرأة", female=True, group="women"),
    Noun("رجل", "رجلان", "رجلين", "رجال", "رجلا", group="men"),
    Noun("شخص", "شخصان", "شخصين", "أشخاص", "شخصا"),
    Noun("عامل", "عاملان", "عاملين", "عمال", "عاملا"),
    Noun("طالب", "طالبان", "طالبين", "طلاب", "طالبا"),
    Noun("مقاتل", "مقاتلان", "مقاتلين", "مقاتلين", "مقاتلا", fighters=True),
    Noun("جندي", "جنديان", "جنديين", "جنود", "جنديا", fighters=True),
)
CIVIL = tuple(noun for noun in NOUNS if not noun.fighters)

WITH_MASCULINE = {
    3: "ثلاثة", 4: "أربعة", 5: "خمسة", 6: "ستة", 7: "سبعة", 8: "ثمانية", 9: "تسعة", 10: "عشرة",
    11: "أحد عشر", 12: "اثني عشر", 13: "ثلاثة عشر", 14: "أربعة عشر", 15: "خمسة عشر", 17: "سبعة عشر",
    20: "عشرين", 25: "خمسة وعشرين", 30: "ثلاثين", 41: "واحد وأربعين",
}  # fmt: skip
_WITH_FEMININE = {
    3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثماني", 9: "تسع", 10: "عشر",
    11: "إحدى عشرة", 12: "اثنتي عشرة", 13: "ثلاث عشرة", 14: "أربع عشرة", 15: "خمس عشرة", 17: "سبع عشرة",
    20: "عشرين", 25: "خمس وعشرين", 30: "ثلاثين", 41: "إحدى وأربعين",
}  # fmt: skip
_NOMINATIVE = {"اثني": "اثنا", "اثنتي": "اثنتا", "ين": "ون"}
NUMBERS = tuple(WITH_MASCULINE)


def in_words(number: int, noun: Noun, *, nominative: bool) -> str:
    """The number word that agrees with a noun."""
    words = (_WITH_FEMININE if noun.female else WITH_MASCULINE)[number]
    if not nominative:
        return words
    first, *rest = words.split(" ")
    first = _NOMINATIVE.get(first, first)
    if first.endswith("ين"):
        first = first.removesuffix("ين") + "ون"
    return " ".join([first, *rest])


def people(rng: Random, nouns: tuple[Noun, ...] = NOUNS, least: int = 1, most: int = 41) -> People:
    """Some number of some people, one in four by digits of either kind, else in words."""
    noun = rng.choice(nouns)
    number = rng.choice([n for n in (1, 2, *NUMBERS) if least <= n <= most])
    return of(number, noun, rng.choice(("words", "words", "digits", "indic")))


def of(number: int, noun: Noun, how: str = "words") -> People:
    """So many of a noun, by words, digits or Arabic-Indic digits."""
    ends, groups = (number, number), {noun.group: (number, number)} if noun.group else {}
    rest = (ends, noun.female, groups, noun.fighters)
    if number == 1:
        return People(noun.one, noun.one, *rest, single=True)
    if number == 2:
        alike = noun.two_oblique.endswith("ين") and noun.two.endswith("ان")  # else it may be read as a plural
        return People(
            noun.two, f"{noun.two_oblique} اثنين" if alike and noun.group is None else noun.two_oblique, *rest
        )
    counted = noun.few if number <= 10 else noun.many
    if how == "words":
        nominative, oblique = (in_words(number, noun, nominative=case) for case in (True, False))
        return People(f"{nominative} {counted}", f"{oblique} {counted}", *rest)
    digits = str(number).translate({ord("0") + n: chr(0x660 + n) for n in range(10)}) if how == "indic" else str(number)
    return People(f"{digits} {counted}", f"{digits} {counted}", *rest)


def bounded(rng: Random, nouns: tuple[Noun, ...] = CIVIL) -> People:
    """People whose number has a bound or two."""
    noun, low = rng.choice(nouns), rng.choice((3, 4, 5, 6, 7, 8))
    counted = of(low, noun, "digits" if rng.random() < 0.5 else "words").oblique
    high = low + 2
    said, ends = rng.choice(
        [
            (f"ما لا يقل عن {counted}", (low, None)),
            (f"على الأقل {counted}", (low, None)),
            (f"أكثر من {counted}", (low + 1, None)),
            (f"بين {low} و{high} {noun.few}", (low, high)),
            (f"من {low} إلى {high} {noun.few}", (low, high)),
        ]
    )
    return People(said, said, ends, noun.female, {noun.group: ends} if noun.group else {})


def _listed(nominative: str, oblique: str, number: int, **groups: int) -> People:
    return People(nominative, oblique, (number, number), groups={name: (n, n) for name, n in groups.items()})


LISTED = (
    _listed("رجل وزوجته وأطفالهما الثلاثة", "رجل وزوجته وأطفالهما الثلاثة", 5, children=3, women=1, men=1),
    _listed("طفلان وامرأة", "طفلين وامرأة", 3, children=2, women=1),
    _listed("طفل وامرأتان", "طفل وامرأتين", 3, children=1, women=2),
    _listed("أب وطفلاه", "أب وطفليه", 3, children=2, men=1),
    _listed("سيدة وثلاثة من أطفالها", "سيدة وثلاثة من أطفالها", 4, children=3, women=1),
    _listed("رجل وابنه", "رجل وابنه", 2, men=1),
    _listed("امرأة وطفلتاها", "امرأة وطفلتيها", 3, children=2, women=1),
    _listed("أربعة رجال وسيدتان", "أربعة رجال وسيدتين", 6, women=2, men=4),
    _listed("شاب وطفلة", "شاب وطفلة", 2, children=1),
    _listed("ثلاثة أطفال وأمهم", "ثلاثة أطفال وأمهم", 4, children=3, women=1),
    _listed("رجل مسن وحفيدته", "رجل مسن وحفيدته", 2),
    _listed("6 أطفال و4 نساء ورجلان", "6 أطفال و4 نساء ورجلين", 12, children=6, women=4, men=2),
    _listed("٣ أطفال و٥ نساء", "٣ أطفال و٥ نساء", 8, children=3, women=5),
    _listed("سبعة أشخاص من عائلة واحدة", "سبعة أشخاص من عائلة واحدة", 7),
    _listed("عائلة من خمسة أفراد", "عائلة من خمسة أفراد", 5),
)

NAMED = (
    _listed("الشاب سامر خليل النجار", "الشاب سامر خليل النجار", 1),
    _listed("سامر خليل النجار", "سامر خليل النجار", 1),
    _listed("الطفل وليد النجار", "الطفل وليد النجار", 1, children=1),
    _listed("سامر خليل النجار (أبو وليد)", "سامر خليل النجار (أبو وليد)", 1),
    _listed("سامر النجار أبو وليد", "سامر النجار أبو وليد", 1),
    _listed("سامر خليل النجار وشقيقه ماهر", "سامر خليل النجار وشقيقه ماهر", 2),
    _listed("سامر النجار وزوجته وطفلهما", "سامر النجار وزوجته وطفلهما", 3, children=1, women=1),
    _listed("محمد العلي وزوجته وأطفاله الثلاثة", "محمد العلي وزوجته وأطفاله الثلاثة", 5, children=3, women=1),
    _listed("الطفلين سامر ووليد النجار", "الطفلين سامر ووليد النجار", 2, children=2),
    _listed("المواطن حسان الفرج", "المواطن حسان الفرج", 1),
)

#: passive or intransitive verbs before their people, male and female
KILLED_VERBS = (
    ("قُتل", "قُتلت"), ("قتل", "قتلت"), ("استشهد", "استشهدت"), ("ارتقى", "ارتقت"), ("قضى", "قضت"), ("توفي", "توفيت"),
)  # fmt: skip
KILLED_NOUNS = ("مقتل", "استشهاد", "ارتقاء", "وفاة", "مصرع")
INJURED_VERBS = (("أصيب", "أصيبت"), ("جرح", "جرحت"), ("جُرح", "جُرحت"))
INJURED_NOUNS = ("إصابة", "جرح")
DISGUISED = ("استشـ.ـهاد", "مقـ.ـتل", "اسـ،ـتشهاد", "مـقـتـل", "استـ.ـشهاد", "مق.تل", "است.شهاد", "إرتـ.ـقاء")
ATTACKS = (
    "بقصف مدفعي على بلدة النخيل", "بغارة جوية على بلدة النخيل", "جراء قصف صاروخي استهدف بلدة النخيل",
    "إثر غارات جوية على بلدة النخيل", "في قصف بالبراميل المتفجرة على بلدة النخيل",
    "جراء انفجار لغم أرضي قرب بلدة النخيل",
)  # fmt: skip


def told(harm: str, who: People) -> dict[str, Ends]:
    """What the people make of the figures of one harm."""
    if harm == "killed":
        return {"fighters" if who.fighters else "killed": who.ends, **who.groups}
    return {} if who.fighters else {harm: who.ends}  # an assessment gives the wounded who are civilians or unknown


def verb(pair: tuple[str, str], who: People) -> str:
    return pair[1] if who.female else pair[0]


Told = tuple[str, dict[str, Ends]]
FRAMES = Frames("ar", lambda random: random)
#: what a figure is called here: its harm, and the group or status that it is of
_NAMED: dict[str, tuple[Harm, Group | Status | None]] = {
    "killed": (Harm.KILLED, None),
    "injured": (Harm.INJURED, None),
    "fighters": (Harm.KILLED, Status.COMBATANT),
    "children": (Harm.KILLED, Group.CHILDREN),
    "women": (Harm.KILLED, Group.WOMEN),
    "men": (Harm.KILLED, Group.MEN),
}


def frame(made: Callable[[Random], Told]) -> Callable[[Random], Told]:
    """Take up a frame that gives its sentence and the figures by name."""

    def known(rng: Random) -> Known:
        text, figures = made(rng)
        return Known(text, tuple(_figure(name, ends) for name, ends in figures.items()))

    known.__name__, known.__module__ = made.__name__, made.__module__
    FRAMES.frame(known)
    return made


def _figure(name: str, ends: Ends) -> Figure:
    harm, of = _NAMED[name]
    return Figure(harm, *ends, of)


def assessed(text: str) -> set[Figure]:
    """The figures of a text as an assessment of it alone gives them."""
    found = answer(read(Report(ReportId("r1"), text, language="ar", publisher="Example Page", country=("SY",))))
    told: dict[str, Ends | None] = {"killed": found.killed, "injured": found.injured, "fighters": found.fighters}
    told |= {name: found.killed_of(of) for name, (_, of) in _NAMED.items() if isinstance(of, Group)}
    return {_figure(name, ends) for name, ends in told.items() if ends is not None}


def differs(known: Known) -> str:
    """The sentence with what is expected and what is found; empty where they agree."""
    expected, found = set(known.figures), assessed(known.text)
    groups = {figure.of for figure in expected}
    found = {figure for figure in found if not isinstance(figure.of, Group) or figure.of in groups}
    if expected == found:
        return ""
    lost, invented = (", ".join(sorted(map(str, some))) or "-" for some in (expected - found, found - expected))
    return f"{known.text}\n    expected and not read: {lost}\n    read and not expected: {invented}"
