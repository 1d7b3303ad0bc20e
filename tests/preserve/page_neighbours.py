# ruff: noqa: E501 -- markup as pages have it
"""Makes of web pages that set other people's tolls beside a text, mostly without links; all of it is invented."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Story:
    """One report and the headlines of others, each with a toll of its own."""

    language: str
    title: str
    paragraphs: tuple[str, ...]
    others: tuple[str, ...]
    words: dict[str, str]


ENGLISH = Story(
    "en",
    "Strike on a mill in Saraqib",
    (
        "Nine civilians were killed and 15 wounded when warplanes struck a mill in the town of Saraqib on Saturday morning.",
        "Among the dead were three children, a rescue worker said. The mill had been out of use since the winter, he added.",
    ),
    (
        "Seven killed in clash near Ariha",
        "Army says 40 fighters killed in the desert",
        "100 dead in quake of an earlier year",
        "A school bus overturns, leaving 22 children dead",
    ),
    {
        "related": "Related",
        "most": "Most read",
        "also": "Read also",
        "more": "Read more",
        "home": "Home",
        "share": "Share this!",
        "previous": "Previous",
        "next": "Next",
        "posted": "Posted by Desk",
    },
)
ARABIC = Story(
    "ar",
    "غارة على مطحنة في سراقب",
    (
        "قُتل تسعة مدنيين وأصيب 15 آخرون بغارة جوية على مطحنة في مدينة سراقب صباح السبت.",
        "وقال عامل إنقاذ إن بين القتلى ثلاثة أطفال، وإن المطحنة متوقفة عن العمل منذ الشتاء.",
    ),
    (
        "مقتل سبعة أشخاص باشتباك قرب أريحا",
        "الجيش يعلن مقتل 40 مسلحاً في البادية",
        "100 قتيل في زلزال قبل أعوام",
        "انقلاب حافلة مدرسية يودي بحياة 22 طفلاً",
    ),
    {
        "related": "مواضيع ذات صلة",
        "most": "الأكثر قراءة",
        "also": "اقرأ أيضاً",
        "more": "اقرأ المزيد",
        "home": "الرئيسية",
        "share": "شارك الخبر",
        "previous": "السابق",
        "next": "التالي",
        "posted": "كتبه المحرر",
    },
)
STORIES = (ENGLISH, ARABIC)


def items(lines: Sequence[str], tag: str = "li") -> str:
    return "".join(f"<{tag}>{line}</{tag}>" for line in lines)


def text(story: Story) -> str:
    return items(story.paragraphs, "p")


def page(story: Story, body: str) -> str:
    return f"<html lang='{story.language}'><head><meta charset='utf-8'><title>{story.title} | Site</title></head><body>{body}"


def unclosed(s: Story) -> str:
    """A page whose elements are not closed, with a menu of two links and a list under a small heading."""
    w = s.words
    return page(
        s,
        f"<ul><li><a href='/'>{w['home']}</a></li><li><a href='/x'>{s.others[2]}</a></li></ul><div class=post><h2>{s.title}</h2>"
        f"<span>{w['posted']}<p>{'<p>'.join(s.paragraphs)}<div>{w['share']} <a>Facebook</a> <a>Twitter</a></div>"
        f"<h4>{w['related']}</h4><ul><li>{s.others[0]}<li>{s.others[1]}</ul></div>",
    )


def weblog(s: Story) -> str:
    """A weblog: a line in the midst of the text that names another article, a widget of bare lines beside it."""
    w = s.words
    first, *rest = s.paragraphs
    return page(
        s,
        f"<h1><a href='/'>Site</a></h1><div><h2>{s.title}</h2><p>{first}</p><p><strong>{w['also']}:</strong> {s.others[0]}</p>"
        f"{items(rest, 'p')}</div><div><h3>{w['most']}</h3><p>{s.others[1]}</p><p>{s.others[2]}</p></div>",
    )


def newspaper(s: Story) -> str:
    """A news site: cards with a summary under a heading, opened by a script and no link."""
    cards = "".join(
        f"<div onclick='go({n})'><h4>{line}</h4><p>{line}.</p></div>" for n, line in enumerate(s.others[:3])
    )
    return page(s, f"<main><h1>{s.title}</h1>{text(s)}<section><h3>{s.words['more']}</h3>{cards}</section></main>")


def columns(s: Story) -> str:
    """An old page laid out with tables: lines parted by breaks in a column beside the text."""
    return page(
        s,
        f"<table><tr><td width=150><b>{s.words['most']}</b><br>{'<br>'.join(s.others[:3])}</td><td><font size=5>{s.title}</font>"
        f"<br><br>{'<br><br>'.join(s.paragraphs)}</td></tr></table>",
    )


def wordpress(s: Story) -> str:
    """WordPress: a quotation block that names another post, a plain list of them, and the posts before and after."""
    w = s.words
    return page(
        s,
        f"<article><h1>{s.title}</h1><div class='entry'>{text(s)}<blockquote class='wp-embedded'>{w['also']}: <a href='/a'>{s.others[0]}</a>"
        f"</blockquote><h5>{w['related']}</h5><ol>{items(s.others[1:3])}</ol></div><div class='prev'>{w['previous']}: {s.others[3]}</div>"
        f"</article>",
    )


def telegram(s: Story) -> str:
    """The public page of a channel's one post, other posts of it under a heading."""
    return page(
        s,
        f"<div class='tg_head'><a href='/'>Channel</a> <a href='/s'>{s.others[3]}</a></div><h1>{s.title}</h1><div class='js-message_text'>"
        f"{'<br><br>'.join(s.paragraphs)}</div><div><span>{s.words['related']}</span><div class='t'>{s.others[0]}</div><div class='t'>"
        f"{s.others[1]}</div></div>",
    )


def amp(s: Story) -> str:
    """A light page for telephones, its list of others drawn from boxes without links."""
    return page(
        s,
        f"<amp-sidebar>{s.others[3]}</amp-sidebar><h1>{s.title}</h1>{text(s)}<h2>{s.words['most']}</h2><amp-list><div role='list'>"
        f"{items(s.others[:3], 'div')}</div></amp-list>",
    )


def forum(s: Story) -> str:
    """A forum: a table of other threads under the first entry, without links."""
    rows = "".join(f"<tr><td>{line}</td><td>Reader {n}</td><td>12</td></tr>" for n, line in enumerate(s.others))
    return page(
        s,
        f"<h1>{s.title}</h1><div class='msg'>{'<br>'.join(s.paragraphs)}</div><h4>{s.words['related']}</h4><table>{rows}</table>",
    )


def ticker(s: Story) -> str:
    """A line that runs across the page above the heading, and one at its foot."""
    return page(
        s,
        f"<marquee>{' *** '.join(s.others[:2])}</marquee><h1>{s.title}</h1>{text(s)}<div class='news-ticker'>{s.others[2]}</div>",
    )


def terms(s: Story) -> str:
    """Others as the definitions of a term."""
    return page(
        s, f"<h1>{s.title}</h1><div>{text(s)}<dl><dt>{s.words['related']}:</dt>{items(s.others[:3], 'dd')}</dl></div>"
    )


def middle(s: Story) -> str:
    """A box of others between two paragraphs."""
    first, *rest = s.paragraphs
    return page(
        s,
        f"<h1>{s.title}</h1><p>{first}</p><div class='x1'><p><b>{s.words['more']}:</b></p><ul>{items(s.others[:2])}</ul></div>"
        f"{items(rest, 'p')}<p>{s.words['also']}: {s.others[3]}</p>",
    )


def buttons(s: Story) -> str:
    """Two buttons to share the text, and two links above the heading, in cells."""
    return page(
        s,
        f"<table><tr><td><a href='/1'>{s.others[0]}</a></td><td><a href='/2'>{s.others[1]}</a></td></tr></table><h1>{s.title}</h1>"
        f"<p>WhatsApp | Telegram</p>{text(s)}<p>{s.words['share']} <span>Facebook</span><span>Twitter</span></p>",
    )


def bare(s: Story) -> str:
    """Headlines as bare paragraphs after a bold line, at the foot of the page."""
    return page(s, f"<h1>{s.title}</h1>{text(s)}<p><b>{s.words['most']}</b></p>{items(s.others, 'p')}")


def either(s: Story, english: str, arabic: str) -> str:
    return english if s.language == "en" else arabic


def disclosed(s: Story) -> str:
    """A fold that names a country behind the words for other articles."""
    heading = either(s, "More in Syria", "المزيد من أخبار سوريا")
    return page(
        s,
        f"<h1>{s.title}</h1><div>{text(s)}</div><details><summary>{heading}</summary><div>{items(s.others[:3], 'p')}</div></details>",
    )


def captioned(s: Story) -> str:
    """A table whose head goes on behind the words for other articles."""
    heading = either(s, "Most read this week", "الأكثر قراءة هذا الأسبوع")
    rows = "".join(f"<tr><td>{line}</td></tr>" for line in s.others)
    return page(s, f"<h2>{s.title}</h2>{text(s)}<table><tr><th>{heading}</th></tr>{rows}</table>")


def starred(s: Story) -> str:
    """Lines with stars, parted by breaks, straight in the body under a bold line."""
    heading = either(s, "Latest from the region", "آخر أخبار المنطقة")
    return page(
        s, f"<h2>{s.title}</h2>{text(s)}<hr><b>{heading}</b><br>{'<br>'.join('* ' + line for line in s.others)}"
    )


def breaking(s: Story) -> str:
    """A line of breaking news above the heading, and headlines in a row."""
    row = " | ".join(f"<span onclick='x()'>{line}</span>" for line in s.others[:2])
    return page(
        s, f"<div>{either(s, 'BREAKING', 'عاجل')}: {s.others[3]}</div><div>{row}</div><h1>{s.title}</h1>{text(s)}"
    )


def turned(s: Story) -> str:
    """The headlines before and after below their words, with arrows."""
    w = s.words
    return page(
        s,
        f"<h1>{s.title}</h1>{text(s)}<p>&lt; {w['previous']}<br>{s.others[0]}</p><p>{w['next']} &gt;<br>{s.others[1]}</p>",
    )


def counted(s: Story) -> str:
    """A list for those who hear the page, with its length in words."""
    heading = either(s, "Recommended stories", "مقالات مقترحة")
    return page(
        s,
        f"<h1>{s.title}</h1>{text(s)}<section><h2>{heading}</h2><p>list of 2 items</p><ul><li>list 1 of 2 {s.others[0]}</li>"
        f"<li>{s.others[1]}</li></ul></section>",
    )


def filed(s: Story) -> str:
    """A bare word over a list, in a box with it."""
    heading = either(s, "In this file", "في هذا الملف")
    return page(s, f"<h1>{s.title}</h1>{text(s)}<div>{heading}:<ol><li>{s.others[0]}<li>{s.others[2]}</ol></div>")


def cards(s: Story) -> str:
    """Cards whose titles are bold and whose summaries are sentences."""
    boxes = "".join(f"<div><img><div><b>{line}</b><p>{line}.</p></div></div>" for line in s.others[:2])
    return page(s, f"<h1>{s.title}</h1>{text(s)}<h3>{either(s, 'Popular', 'الأكثر تفاعلاً')}</h3><div>{boxes}</div>")


def dated(s: Story) -> str:
    """Headlines with their days below the text, under no heading at all."""
    rows = "".join(f"<li><h3>{s.others[n]}</h3><span>{12 - n} May</span></li>" for n in (0, 1, 3))
    return page(s, f"<h1>{s.title}</h1>{text(s)}<ul class='x'>{rows}</ul>")


#: a page with a break within its first sentence and the day of publication in a line of its own
MALFORMED = (
    "<ul><li><a href='/'>Home</a></li><li><a href='/x'>100 dead in quake</a></li></ul><div class=post><h2>Strike on a mill</h2><span>"
    "Posted 14 May 2017 - 1,204 views - 33 comments<p>Nine civilians were killed when warplanes struck a mill in the town of Saraqib, "
    "on Saturday<br>13 May 2017, local activists said.<div>Share this! <a>Facebook</a> <a>Twitter</a></div><h4>Related</h4><ul>"
    "<li>Seven killed in clash</li><li>40 fighters killed</li></ul></div>"
)

MAKES: tuple[Callable[[Story], str], ...] = (
    unclosed, weblog, newspaper, columns, wordpress, telegram, amp, forum, ticker, terms, middle, buttons, bare,
    disclosed, captioned, breaking, turned, counted, cards,
)  # fmt: skip
#: pages whose markup does not tell others apart: their text is kept with them, and reading passes over them
LEFT_TO_READING: tuple[Callable[[Story], str], ...] = (starred, filed, dated)
