"""Invented articles, with the words of all that surrounds a text on the web.

What is the publisher's own text and what is not is known for each line, so what a reader keeps can be counted.
"""

# ruff: noqa: E501 -- markup as pages have it
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Article:
    """One invented article in one language, with the words of the page around it."""

    language: str
    title: str
    paragraphs: tuple[str, ...]
    site: str
    menu: tuple[str, ...]
    headlines: tuple[str, ...]
    comments: tuple[str, ...]
    words: dict[str, str]

    @property
    def foreign(self) -> tuple[str, ...]:
        """Every line that must not be read as the publisher's words on this event."""
        said = (self.words[key] for key in ("cookies", "newsletter", "author", "advert", "share", "rights"))
        return (*self.menu, *self.headlines, *self.comments, *said)


ENGLISH = Article(
    "en",
    "Shelling of a market in Ain Qamh",
    (
        "Three people were killed and seven wounded when shells fell on the market of Ain Qamh on Monday, residents said.",
        "A nurse at the field hospital counted four children among the wounded. Two of them were in a critical condition.",
        "“We had just opened the stalls,” said a trader, who lost his brother. “There was no soldier anywhere near us.”",
        "The armed forces did not reply to questions. In January they had denied shelling the same quarter.",
    ),
    "Valley Observer",
    ("Home page", "Politics and law", "Our video room", "Contact the desk"),
    (
        "Five killed in raid on Bir Asfar",
        "Hospital in Tell Zeit struck for the third time",
        "Twelve dead as bus hits a mine",
        "How we count the dead",
    ),
    (
        "My cousin says it was a hundred dead, not three!",
        "Lies. Nobody was killed there, I live two streets away.",
        "May they rest in peace. My uncle and his 4 sons died there too.",
    ),
    {
        "cookies": "We use cookies to understand how you use our site.",
        "newsletter": "Get the week in your inbox every Friday.",
        "author": "Dana Marsh has covered the valley since 2011 and won two awards.",
        "advert": "Winter coats at half the price, this week only",
        "share": "Share this story on every network",
        "rights": "© 2019 Valley Observer. All rights reserved.",
        "related": "Related articles",
        "most": "Most read",
        "comments": "Comments (3)",
        "reply": "Reply",
        "more": "Read more",
        "ago": "2 hours ago",
        "advertisement": "Advertisement",
        "leave": "Leave a comment",
        "about": "About the author",
        "tags": "Tags",
    },
)
ARABIC = Article(
    "ar",
    "قصف على سوق عين القمح",
    (
        "قُتل ثلاثة أشخاص وأصيب سبعة آخرون في قصف مدفعي على سوق عين القمح يوم الاثنين، بحسب سكان من البلدة.",
        "وأحصت ممرضة في المشفى الميداني أربعة أطفال بين الجرحى، اثنان منهم في حال حرجة.",
        "وقال تاجر فقد شقيقه: «كنا قد فتحنا المحال للتو، ولم يكن هناك أي جندي بالقرب منا».",
        "ولم ترد القوات المسلحة على أسئلتنا، وكانت قد نفت في كانون الثاني قصف الحي نفسه.",
    ),
    "مرصد الوادي",
    ("الصفحة الرئيسية", "سياسة وقانون", "غرفة الفيديو", "اتصل بالتحرير"),
    (
        "مقتل خمسة في غارة على بئر أصفر",
        "استهداف مشفى تل الزيت للمرة الثالثة",
        "اثنا عشر قتيلاً بانفجار لغم في حافلة",
        "كيف نحصي القتلى",
    ),
    (
        "ابن عمي يقول إنهم مئة قتيل وليسوا ثلاثة!",
        "كذب، لم يُقتل أحد هناك وأنا أسكن على بعد شارعين.",
        "رحمهم الله، عمي وأولاده الأربعة قضوا هناك أيضاً.",
    ),
    {
        "cookies": "نستخدم ملفات تعريف الارتباط لفهم استخدامك للموقع.",
        "newsletter": "احصل على حصاد الأسبوع في بريدك كل جمعة.",
        "author": "دانة مرعي تغطي أخبار الوادي منذ 2011 ونالت جائزتين.",
        "advert": "معاطف الشتاء بنصف السعر هذا الأسبوع فقط",
        "share": "شارك هذا الخبر على كل الشبكات",
        "rights": "© 2019 مرصد الوادي. جميع الحقوق محفوظة.",
        "related": "مقالات ذات صلة",
        "most": "الأكثر قراءة",
        "comments": "التعليقات (3)",
        "reply": "رد",
        "more": "اقرأ أيضاً",
        "ago": "قبل ساعتين",
        "advertisement": "إعلان",
        "leave": "اترك تعليقاً",
        "about": "عن الكاتب",
        "tags": "وسوم",
    },
)


def links(texts: Sequence[str], tag: str = "li") -> str:
    return "".join(f'<{tag}><a href="/{number}">{text}</a></{tag}>' for number, text in enumerate(texts))


def paragraphs(texts: Sequence[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def page(article: Article, body: str, head: str = "") -> str:
    direction = "rtl" if article.language == "ar" else "ltr"
    return (
        f'<!doctype html><html lang="{article.language}" dir="{direction}"><head><meta charset="utf-8">'
        f"<title>{article.title} | {article.site}</title>{head}</head><body>{body}</body></html>"
    )


def cut_short(article: Article) -> Article:
    """The article as a notice of its first paragraph, for the skin `short`."""
    return Article(
        article.language, article.title, article.paragraphs[:1], article.site, article.menu, article.headlines,
        article.comments, article.words,
    )  # fmt: skip


ARTICLES = (ENGLISH, ARABIC)
