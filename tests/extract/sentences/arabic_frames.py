"""Frames of Arabic sentences on one attack: who came to what, in one account."""

from __future__ import annotations

from random import Random

from extract.sentences.arabic import (
    ATTACKS,
    CIVIL,
    DISGUISED,
    INJURED_NOUNS,
    INJURED_VERBS,
    KILLED_NOUNS,
    KILLED_VERBS,
    LISTED,
    NAMED,
    NOUNS,
    WITH_MASCULINE,
    Ends,
    People,
    Told,
    bounded,
    frame,
    in_words,
    of,
    people,
    told,
    verb,
)


@frame
def verb_first(rng: Random) -> Told:
    """«قُتل ثلاثة أطفال بقصف»."""
    who = people(rng)
    return f"{verb(rng.choice(KILLED_VERBS[:4]), who)} {who.nominative} {rng.choice(ATTACKS)}.", told("killed", who)


@frame
def women_who_perished(rng: Random) -> Told:
    """«قضت إحدى وأربعون امرأة»: «قضت» is a verb of courts as well."""
    who = of(rng.choice((3, 4, 8, 25, 41)), rng.choice((NOUNS[2], NOUNS[3])))
    return f"قضت {who.nominative} {rng.choice(ATTACKS)}.", told("killed", who)


@frame
def noun_first(rng: Random) -> Told:
    """«مقتل ثلاثة أطفال بقصف»."""
    who = people(rng)
    return f"{rng.choice(KILLED_NOUNS)} {who.oblique} {rng.choice(ATTACKS)}.", told("killed", who)


@frame
def injuredverb(rng: Random) -> Told:
    """«أصيب ثلاثة أطفال بقصف»."""
    who = people(rng)
    return f"{verb(rng.choice(INJURED_VERBS), who)} {who.nominative} {rng.choice(ATTACKS)}.", told("injured", who)


@frame
def injured_noun(rng: Random) -> Told:
    """«إصابة ثلاثة أطفال بجروح بقصف»."""
    who = people(rng)
    return f"{rng.choice(INJURED_NOUNS)} {who.oblique} {rng.choice(ATTACKS)}.", told("injured", who)


@frame
def noun_first_bounded(rng: Random) -> Told:
    """«مقتل ما لا يقل عن ثلاثة أطفال»."""
    who = bounded(rng)
    return f"{rng.choice(KILLED_NOUNS)} {who.oblique} {rng.choice(ATTACKS)}.", told("killed", who)


@frame
def verb_bounded(rng: Random) -> Told:
    """«قتل ما لا يقل عن ثلاثة أطفال»."""
    who = bounded(rng)
    return f"{rng.choice(KILLED_VERBS)[0]} {who.oblique} {rng.choice(ATTACKS)}.", told("killed", who)


@frame
def killed_and_injured(rng: Random) -> Told:
    """«مقتل طفلين وإصابة ثلاثة رجال»."""
    dead, hurt = people(rng, CIVIL), people(rng, CIVIL)
    text = rng.choice(
        [
            f"{rng.choice(KILLED_NOUNS)} {dead.oblique} وإصابة {hurt.oblique} {rng.choice(ATTACKS)}.",
            f"{rng.choice(KILLED_NOUNS)} {dead.oblique} وجرح {hurt.oblique} {rng.choice(ATTACKS)}.",
            f"{verb(rng.choice(KILLED_VERBS), dead)} {dead.nominative}"
            f" و{verb(rng.choice(INJURED_VERBS), hurt)} {hurt.nominative} {rng.choice(ATTACKS)}.",
            f"{verb(rng.choice(KILLED_VERBS), dead)} {dead.nominative} {rng.choice(ATTACKS)}، كما"
            f" {verb(rng.choice(INJURED_VERBS), hurt)} {hurt.nominative}.",
            f"{verb(rng.choice(KILLED_VERBS), dead)} {dead.nominative} {rng.choice(ATTACKS)}، فيما"
            f" {verb(rng.choice(INJURED_VERBS), hurt)} {hurt.nominative} بجروح.",
            f"{verb(rng.choice(KILLED_VERBS), dead)} {dead.nominative} {rng.choice(ATTACKS)}، بينما"
            f" {verb(rng.choice(INJURED_VERBS), hurt)} {hurt.nominative}.",
        ]
    )
    return text, told("killed", dead) | told("injured", hurt)


@frame
def listed(rng: Random) -> Told:
    """«مقتل رجل وزوجته وأطفالهما الثلاثة»."""
    who = rng.choice(LISTED)
    noun, verb = rng.choice(KILLED_NOUNS), rng.choice(KILLED_VERBS)[0]
    text = rng.choice([f"{noun} {who.oblique}", f"{verb} {who.nominative}"])
    return f"{text} {rng.choice(ATTACKS)}.", told("killed", who)


@frame
def listed_and_injured(rng: Random) -> Told:
    """«مقتل طفلين وامرأة وإصابة أربعة آخرين»."""
    who, number = rng.choice(LISTED), rng.choice((3, 4, 5, 6, 7, 8))
    noun, verb = rng.choice(KILLED_NOUNS), rng.choice(KILLED_VERBS)[0]
    others = f"{in_words(number, NOUNS[0], nominative=False)} آخرين"
    text = rng.choice([f"{noun} {who.oblique} وإصابة {others}", f"{verb} {who.nominative} وأصيب {others}"])
    return f"{text} {rng.choice(ATTACKS)}.", told("killed", who) | {"injured": (number, number)}


@frame
def named(rng: Random) -> Told:
    """«استشهاد الشاب سامر خليل النجار»."""
    who = rng.choice(NAMED)
    return f"{rng.choice(KILLED_NOUNS)} {who.oblique} {rng.choice(ATTACKS)}.", told("killed", who)


@frame
def named_martyr(rng: Random) -> Told:
    """«ارتقاء الشهيد سامر النجار»."""
    text = rng.choice(
        [
            "ارتقاء الشهيد سامر خليل النجار",
            "ارتقى الشهيد سامر خليل النجار",
            "استشهاد الشاب سامر خليل النجار",
            "ارتقاء الشهيدين سامر النجار ووليد الفرج",
            "ارتقاء الشهيدة سمر النجار",
            "الشهيد سامر خليل النجار الذي ارتقى",
            "الشهيد سامر خليل النجار قضى",
            "ارتقاء الطفل الشهيد سامر النجار",
            "ارتقاء شهيد هو سامر خليل النجار",
            "الشهيد بإذن الله سامر خليل النجار، ارتقى",
        ]
    )
    number = 2 if "الشهيدين" in text else 1
    return f"{text} {rng.choice(ATTACKS)}.", {"killed": (number, number)}


@frame
def among_them(rng: Random) -> Told:
    """«مقتل 9 مدنيين بينهم طفلان وامرأة»."""
    total, part = of(rng.choice((9, 10, 12, 20, 25)), NOUNS[rng.choice((0, 5))], "digits"), rng.choice(_PARTS)
    link = rng.choice(("بينهم", "من بينهم", "منهم", "من ضمنهم", "بمن فيهم"))
    said, groups = part
    text = rng.choice(
        [
            f"{rng.choice(KILLED_NOUNS)} {total.oblique} {link} {said} {rng.choice(ATTACKS)}.",
            f"{rng.choice(KILLED_NOUNS)} {total.oblique}، {link} {said}، {rng.choice(ATTACKS)}.",
            f"{rng.choice(KILLED_VERBS)[0]} {total.nominative} {rng.choice(ATTACKS)}، {link} {said}.",
        ]
    )
    return text, {"killed": total.ends, **groups}


_PARTS: tuple[Told, ...] = (
    ("طفل وامرأة", {"children": (1, 1), "women": (1, 1)}),
    ("ثلاثة أطفال", {"children": (3, 3)}),
    ("3 أطفال و4 نساء", {"children": (3, 3), "women": (4, 4)}),
    ("امرأة وأربعة أطفال", {"children": (4, 4), "women": (1, 1)}),
    ("٥ أطفال", {"children": (5, 5)}),
    ("خمس نساء", {"women": (5, 5)}),
    ("سيدة", {"women": (1, 1)}),
    ("طفلة", {"children": (1, 1)}),
)


@frame
def among_the_dead(rng: Random) -> Told:
    """«قتل 20 مدنيا بقصف، وبين القتلى 6 أطفال وست نساء»."""
    total, (said, groups) = of(rng.choice((20, 25, 30)), NOUNS[0], "digits"), rng.choice(_PARTS)
    link = rng.choice(("بين القتلى", "ومن بين القتلى", "وبين الضحايا", "ومن بين الشهداء", "وكان بين القتلى"))
    text = f"{rng.choice(KILLED_VERBS[:4])[0]} {total.nominative} {rng.choice(ATTACKS)}، {link} {said}."
    return text, {"killed": total.ends, **groups}


@frame
def most_of_them(rng: Random) -> Told:
    """«مقتل 9 أشخاص معظمهم أطفال»."""
    total = of(rng.choice((7, 9, 12, 20)), NOUNS[rng.choice((0, 5))], rng.choice(("digits", "words")))
    link = rng.choice(("معظمهم أطفال", "جلهم أطفال", "أغلبهم نساء وأطفال", "غالبيتهم من الأطفال", "معظمهم من النساء"))
    return f"{rng.choice(KILLED_NOUNS)} {total.oblique} {link} {rng.choice(ATTACKS)}.", {"killed": total.ends}


@frame
def together(rng: Random) -> Told:
    """«قتل وجرح 9 مدنيين»: each harm befell some of them, nobody knows how many."""
    number = rng.choice((7, 9, 12, 20))
    total = of(number, NOUNS[rng.choice((0, 5))], rng.choice(("digits", "words")))
    tail = rng.choice(("", " معظمهم أطفال", " بينهم أطفال", " جلهم من النساء والأطفال"))
    verb = rng.choice(("قتل وجرح", "قُتل وأصيب", "استشهد وجرح", "مقتل وجرح", "مقتل وإصابة", "استشهاد وإصابة"))
    who = total.oblique if verb.startswith(("مقتل", "استشهاد")) else total.nominative
    return f"{verb} {who}{tail} {rng.choice(ATTACKS)}.", {"killed": (1, number - 1), "injured": (1, number - 1)}


@frame
def fall_of_martyrs(rng: Random) -> Told:
    """«سقوط ثلاثة شهداء وخمسة جرحى»."""
    dead, hurt = rng.choice((3, 4, 5, 6, 7)), rng.choice((3, 4, 5, 6, 7, 8))
    words, digits = WITH_MASCULINE, rng.random() < 0.5
    one, two = (str(n) if digits else words[n] for n in (dead, hurt))
    text = rng.choice(
        [
            f"سقوط {one} شهداء و{two} جرحى",
            f"سقوط {one} شهداء وإصابة {two} آخرين",
            f"سقط {one} شهداء و{two} جرحى",
            f"ارتقاء {one} شهداء و{two} جرحى",
            f"ارتقى {one} شهداء وأصيب {two} آخرون",
            f"{one} شهداء و{two} جرحى",
            f"{one} قتلى و{two} مصابين",
            f"{one} شهداء وعدد من الجرحى" if hurt == 3 else f"{one} شهداء و{two} إصابات",
        ]
    )
    figures: dict[str, Ends] = {"killed": (dead, dead), "injured": (2, None) if "عدد من" in text else (hurt, hurt)}
    return f"{text} {rng.choice(ATTACKS)}.", figures


@frame
def disguised(rng: Random) -> Told:
    """«استشـ.ـهاد ثلاثة أطفال»."""
    who = people(rng, CIVIL)
    return f"{rng.choice(DISGUISED)} {who.oblique} {rng.choice(ATTACKS)}.", told("killed", who)


@frame
def active(rng: Random) -> Told:
    """«قتلت الغارة ثلاثة أطفال»."""
    who = people(rng, CIVIL)
    text = rng.choice(
        [
            f"قتلت غارة جوية {who.oblique} في بلدة النخيل.",
            f"قصف مدفعي على بلدة النخيل يقتل {who.oblique}.",
            f"أدى القصف على بلدة النخيل إلى مقتل {who.oblique}.",
            f"أسفر القصف على بلدة النخيل عن مقتل {who.oblique}.",
            f"استهدف الطيران بلدة النخيل ما أدى لاستشهاد {who.oblique}.",
            f"استهدف الطيران بلدة النخيل مما تسبب بمقتل {who.oblique}.",
            f"قصف الطيران بلدة النخيل مخلفا {_tail(who)}.",
            f"ارتكب الطيران مجزرة في بلدة النخيل راح ضحيتها {who.nominative}.",
            f"لقي {who.nominative} {_theirs(who)} بقصف على بلدة النخيل.",
        ]
    )
    return text, told("killed", who)


def _tail(who: People) -> str:
    return f"مقتل {who.oblique}"


def _theirs(who: People) -> str:
    low = who.ends[0]
    if low == 1:
        return "مصرعها" if who.female else "مصرعه"
    return "مصرعهما" if low == 2 else "مصرعهن" if who.female and (low or 0) <= 10 else "مصرعهم"


@frame
def dual_or_plural(rng: Random) -> Told:
    """«مقتل مدنيين»: two, or more of them; never three for sure."""
    noun = rng.choice((NOUNS[0], NOUNS[8]))
    name = "fighters" if noun.fighters else "killed"
    return f"{rng.choice(KILLED_NOUNS)} {noun.two_oblique} {rng.choice(ATTACKS)}.", {name: (2, None)}


@frame
def subject_first(rng: Random) -> Told:
    """«شاب فقد حياته وأصيب آخر»: the verb behind the one whom it tells of."""
    verb_of_death = rng.choice(("فقد حياته", "قتل", "استشهد", "لقي حتفه", "لقي مصرعه"))
    other, injured = rng.choice((("آخر", (1, 1)), ("آخران", (2, 2)), ("ثلاثة آخرون", (3, 3))))
    one = rng.choice(("شاب", "رجل", "أن شابا", "إن رجلا"))
    return f"{one} {verb_of_death} وأصيب {other} {rng.choice(ATTACKS)}.", {"killed": (1, 1), "injured": injured}


@frame
def among_the_dead_or_injured(rng: Random) -> Told:
    """«قتل 20 وأصيب 30، بين القتلى طفلة»: some of the dead, though the wounded stand nearer."""
    total, hurt = of(rng.choice((20, 25, 30)), NOUNS[0], "digits"), rng.choice((20, 30))
    said, groups = rng.choice(_PARTS)
    link, figures = rng.choice((("بين القتلى", groups), ("من بين الشهداء", groups), ("بين الجرحى", {})))
    text = f"استشهد {total.nominative} وأصيب {hurt} {rng.choice(ATTACKS)}، و{link} {said}."
    return text, {"killed": total.ends, "injured": (hurt, hurt), **figures}
