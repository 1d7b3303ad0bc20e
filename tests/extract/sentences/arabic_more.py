"""Frames of Arabic texts with more than a plain toll: raised, denied, imagined, earlier, listed, told twice."""

from __future__ import annotations

from random import Random

from extract.sentences.arabic import (
    ATTACKS,
    CIVIL,
    KILLED_NOUNS,
    KILLED_VERBS,
    NOUNS,
    Told,
    frame,
    of,
    people,
    told,
    verb,
)


@frame
def raised(rng: Random) -> Told:
    """«ليرتفع العدد إلى 14»: the later toll takes the place of the earlier, and nothing is added."""
    before, more = rng.choice((5, 7, 9)), rng.choice((3, 4))
    after = before + more
    text = rng.choice(
        [
            f"ارتفاع حصيلة القصف على بلدة النخيل إلى {after} شهيدا.",
            f"ارتفعت حصيلة ضحايا القصف على بلدة النخيل إلى {after} قتيلا.",
            f"ارتفع عدد ضحايا القصف على بلدة النخيل من {before} إلى {after} قتيلا.",
            f"حصيلة القصف على بلدة النخيل ترتفع إلى {after} شهيدا.",
            f"استشهاد {more} مدنيين متأثرين بجراحهم في بلدة النخيل ليرتفع عدد الشهداء إلى {after}.",
            f"وفاة طفل متأثرا بجراحه جراء القصف على بلدة النخيل ليرتفع العدد إلى {after} شهيدا.",
            f"حصيلة أولية للقصف على بلدة النخيل: {after} شهيدا.",
            f"حصيلة الغارات على بلدة النخيل {after} قتيلا.",
            f"بلغت حصيلة القصف على بلدة النخيل {after} قتيلا.",
        ]
    )
    return text, {"killed": (after, after)}


@frame
def raised_with_injured(rng: Random) -> Told:
    """«ارتفاع الحصيلة إلى 14 شهيدا و20 جريحا»."""
    dead, hurt = rng.choice((12, 14, 17)), rng.choice((20, 25, 30))
    text = rng.choice(
        [
            f"ارتفاع حصيلة القصف على بلدة النخيل إلى {dead} شهيدا و{hurt} جريحا.",
            f"حصيلة القصف على بلدة النخيل {dead} قتيلا و{hurt} مصابا.",
            f"ارتفع عدد ضحايا القصف على بلدة النخيل إلى {dead} قتيلا وأكثر من {hurt} جريحا.",
            f"حصيلة المجزرة في بلدة النخيل: {dead} شهيدا، {hurt} جريحا.",
        ]
    )
    return text, {"killed": (dead, dead), "injured": (hurt + 1, None) if "أكثر" in text else (hurt, hurt)}


@frame
def nobody_known(rng: Random) -> Told:
    """«دون ورود معلومات عن خسائر»: nothing is said, and nobody is not said."""
    tail = rng.choice(
        [
            "ولم ترد معلومات عن خسائر بشرية", "دون ورود معلومات عن إصابات", "ولم ترد أنباء عن سقوط ضحايا",
            "ولا معلومات عن حجم الخسائر", "دون معرفة حجم الخسائر البشرية", "ولم يتسن معرفة عدد القتلى",
            "دون أن ترد معلومات عن وقوع ضحايا حتى اللحظة",
        ]
    )  # fmt: skip
    return f"قصف مدفعي على بلدة النخيل، {tail}.", {}


@frame
def nobody(rng: Random) -> Told:
    """«دون وقوع إصابات»: nobody was."""
    tail, figures = rng.choice(
        [
            ("دون وقوع إصابات", {"injured": (0, 0)}),
            ("دون وقوع خسائر بشرية", {"killed": (0, 0), "injured": (0, 0)}),
            ("ولم يسفر القصف عن إصابات", {"injured": (0, 0)}),
            ("دون تسجيل إصابات بين المدنيين", {"injured": (0, 0)}),
            ("دون سقوط قتلى", {"killed": (0, 0)}),
        ]
    )
    return f"قصف مدفعي على بلدة النخيل {tail}.", figures


@frame
def unreal(rng: Random) -> Told:
    """Conditions, threats, fears, drills, wishes: nobody came to harm."""
    number = rng.choice((5, 7, 9, 20))
    text = rng.choice(
        [
            f"لو سقط الصاروخ على المدرسة في بلدة النخيل لقتل {number} أطفال.",
            f"هدد المسلحون بقتل {number} أسرى إذا استمر القصف على بلدة النخيل.",
            f"حذر ناشطون من أن يؤدي القصف إلى مقتل {number} مدنيين في بلدة النخيل.",
            f"يخشى السكان أن يسفر القصف على بلدة النخيل عن مقتل {number} مدنيين.",
            f"من شأن القصف أن يؤدي إلى إصابة {number} مدنيين في بلدة النخيل.",
            "مخاوف من سقوط ضحايا جراء القصف على بلدة النخيل.",
            f"كاد القصف على بلدة النخيل أن يودي بحياة {number} مدنيين.",
            f"قد يؤدي القصف إلى مقتل {number} مدنيين في بلدة النخيل.",
            f"نجا {number} مدنيين من القصف على بلدة النخيل.",
            f"نجاة {number} أطفال من غارة جوية على بلدة النخيل.",
            "توعد الفصيل بقتل عناصر النظام.",
        ]
    )
    return text, {}


@frame
def history(rng: Random) -> Told:
    """What befell others, before: «منذ 2014», anniversaries. The day's toll alone is the answer."""
    who = people(rng, CIVIL, most=9)
    told_of = f"{verb(rng.choice(KILLED_VERBS[:4]), who)} {who.nominative} {rng.choice(ATTACKS[:4])}"
    tail = rng.choice(
        [
            "وقتل منذ عام 2014 في البلدة 320 مدنيا", "ويذكر أن 320 مدنيا قتلوا في البلدة منذ بداية العام",
            "وكان 18 مدنيا قد قتلوا الشهر الماضي في مجزرة سابقة",
            "وتأتي الغارة في الذكرى الثالثة لمجزرة قتل فيها 45 مدنيا",
            "وسبق أن قتل 12 مدنيا في قصف مماثل العام الماضي", "ويقدر عدد سكان البلدة بنحو 8000 نسمة",
        ]
    )  # fmt: skip
    return f"{told_of}. {tail}.", told("killed", who)


@frame
def headed_by(rng: Random) -> Told:
    """«مقتل 6 عناصر على رأسهم القيادي …»: the one is one of them."""
    number = rng.choice((4, 5, 6, 7))
    name = "سامر خليل النجار"
    text = rng.choice(
        [
            f"مقتل {number} مقاتلين على رأسهم القيادي {name}",
            f"مقتل {number} عناصر بينهم القيادي {name}",
            f"مقتل {number} مقاتلين من بينهم قائد المجموعة {name}",
            f"مقتل {number} جنود بينهم ضابط برتبة عقيد",
        ]
    )
    return f"{text} {rng.choice(ATTACKS)}.", {"fighters": (number, number)}


_ROW = (
    "سامر خليل النجار",
    "وليد حسن الفرج",
    "مازن علي السعيد",
    "حسان كمال النجم",
    "رامي جميل العمر",
    "زاهر وائل القاسم",
)


@frame
def name_list(rng: Random) -> Told:
    """Lists of names under a heading: each is one, and a list cut off is at least so many."""
    number = rng.choice((3, 4, 5, 6))
    names = list(_ROW[:number])
    head = rng.choice(
        [
            "أسماء شهداء القصف على بلدة النخيل:", "ضحايا القصف على بلدة النخيل هم:",
            "أسماء ضحايا القصف على بلدة النخيل هي كما يلي:", "شهداء بلدة النخيل جراء القصف:",
            "عرف من شهداء القصف على بلدة النخيل:",
        ]
    )  # fmt: skip
    how = rng.choice(("lines", "numbered", "commas", "and"))
    if how == "lines":
        body = "\n" + "\n".join(names)
    elif how == "numbered":
        body = "\n" + "\n".join(f"{n}- {name}" for n, name in enumerate(names, 1))
    elif how == "commas":
        body = " " + "، ".join(names) + "."
    else:
        body = " " + "، ".join(names[:-1]) + f" و{names[-1]}."
    return head + body, {"killed": (number, None if head.startswith("عرف") else number)}


@frame
def name_list_with_number(rng: Random) -> Told:
    """«استشهاد أربعة مدنيين هم: …»: the names are those counted, and are not added."""
    number, shown = rng.choice((4, 5, 6)), rng.choice((0, 1, 2))
    names = list(_ROW[: number - shown])
    noun = rng.choice((NOUNS[0], NOUNS[5]))
    who = of(number, noun, rng.choice(("digits", "words")))
    link = rng.choice(("وهم:", "هم:", "والشهداء هم:", "أسماؤهم:", "عرف منهم:")) if shown else "وهم:"
    tail = "…" if shown else "."
    return f"استشهاد {who.oblique} {rng.choice(ATTACKS)} {link} {'، '.join(names)}{tail}", {"killed": who.ends}


@frame
def headline_then_story(rng: Random) -> Told:
    """A headline and its story tell of the same people."""
    who = people(rng, CIVIL, least=2, most=20)
    attack = rng.choice(ATTACKS)
    text = rng.choice(
        [
            f"{rng.choice(KILLED_NOUNS)} {who.oblique} {attack}\n"
            f"أفاد مراسلنا بـ{rng.choice(KILLED_NOUNS)} {who.oblique} {attack} صباح اليوم.",
            f"#عاجل | {rng.choice(KILLED_NOUNS)} {who.oblique} {attack}\n"
            f"{verb(rng.choice(KILLED_VERBS), who)} {who.nominative} اليوم {attack}.",
            f"شبكة النخيل: {rng.choice(KILLED_NOUNS)} {who.oblique} {attack}",
        ]
    )
    return text, told("killed", who)


@frame
def detained_or_missing(rng: Random) -> Told:
    """People who were detained or are missing are neither killed nor injured."""
    who = people(rng, CIVIL)
    text = rng.choice(
        [
            f"اعتقلت دورية {who.oblique} في بلدة النخيل.",
            f"اعتقال {who.oblique} في بلدة النخيل.",
            f"فقدان {who.oblique} في بلدة النخيل.",
            f"اختطف مسلحون {who.oblique} قرب بلدة النخيل.",
            f"نزوح {who.oblique} من بلدة النخيل جراء القصف.",
            f"إنقاذ {who.oblique} من تحت الأنقاض في بلدة النخيل.",
        ]
    )
    return text, {}


@frame
def civilians_and_fighters(rng: Random) -> Told:
    """Civilians and fighters are told apart."""
    some, fighters = people(rng, NOUNS[:1], most=20), people(rng, NOUNS[8:], most=20)
    text = rng.choice(
        [
            f"مقتل {some.oblique} و{fighters.oblique} {rng.choice(ATTACKS)}.",
            f"قتل {some.nominative} و{fighters.nominative} {rng.choice(ATTACKS)}.",
            f"قتل {some.nominative} {rng.choice(ATTACKS)}، كما قتل {fighters.nominative}.",
            f"مقتل {fighters.oblique} و{some.oblique} {rng.choice(ATTACKS)}.",
        ]
    )
    return text, {"killed": some.ends, "fighters": fighters.ends}


@frame
def whoever(rng: Random) -> Told:
    """«من يقتل مدنيا يجب أن يحاسب»: a rule, and nobody's death."""
    return rng.choice(
        ("من يقتل مدنيا يجب أن يحاسب.", "كل من يقتل طفلا مجرم.", "لن يفلت من يقتل المدنيين من العقاب.")
    ), {}


@frame
def before_it_killed(rng: Random) -> Told:
    """«قبل أن يؤدي إلى مقتل»: it did."""
    number = rng.choice((5, 7, 9))
    text = rng.choice(
        [
            f"استمر القصف ساعات على بلدة النخيل قبل أن يؤدي إلى مقتل {number} مدنيين.",
            f"طال القصف سوق بلدة النخيل بعد أن أدى إلى مقتل {number} مدنيين في المدرسة.",
            f"لم يتوقف القصف على بلدة النخيل حتى أدى إلى مقتل {number} مدنيين.",
        ]
    )
    return text, {"killed": (number, number)}


@frame
def mourned(rng: Random) -> Told:
    """«نعى الفصيل أحد مقاتليه»: who mourns its own tells of their death."""
    said, number = rng.choice((("أحد مقاتليه", 1), ("اثنين من مقاتليه", 2), ("ثلاثة من مقاتليه", 3)))
    tail = rng.choice(("بعد غارة على بلدة النخيل", "جراء قصف على بلدة النخيل"))
    return f"{rng.choice(('نعى', 'ونعى'))} الفصيل {said} {tail}.", {"fighters": (number, number)}


@frame
def rows_of_martyrs(rng: Random) -> Told:
    """«شهداء البلدة» over lines that each open with «الشهيد»."""
    number, mark = rng.choice((2, 3, 4, 5)), rng.choice(("", "- ", "• "))
    title = rng.choice(("الشهيد", "الشهيد بإذن الله"))
    head = rng.choice(("شهداء بلدة النخيل", "شهداء القصف على بلدة النخيل", "أسماء شهداء بلدة النخيل:"))
    return "\n".join([head, *(f"{mark}{title} {name}" for name in _ROW[:number])]), {"killed": (number, number)}
