# ruff: noqa: E501 -- markup as pages have it
"""Web pages of many makes around invented articles."""

from __future__ import annotations

from collections.abc import Callable

from page_articles import Article, links, page, paragraphs
from page_traps import answered, blocks, builder, channel, forum, gov, led, linked, report, section, tabloid, wrapped


def weblog(a: Article) -> str:
    """A weblog program with a sidebar of widgets and a threaded list of comments."""
    w = a.words
    comments = "".join(
        f'<li class="comment even depth-1" id="comment-{n}"><article class="comment-body"><footer class="comment-meta">'
        f'<b class="fn">Reader {n}</b> <a href="#c{n}"><time>{w["ago"]}</time></a></footer><div class="comment-content">'
        f'<p>{text}</p></div><div class="reply"><a class="comment-reply-link">{w["reply"]}</a></div></article></li>'
        for n, text in enumerate(a.comments)
    )
    return page(
        a,
        f'<div id="page" class="hfeed site"><header id="masthead" class="site-header"><a href="/">{a.site}</a>'
        f'<nav class="main-navigation"><ul>{links(a.menu)}</ul></nav></header><div id="content" class="site-content">'
        f'<div id="primary"><main id="main"><article class="post type-post hentry"><h1 class="entry-title">{a.title}</h1>'
        f'<div class="entry-content">{paragraphs(a.paragraphs)}<div class="sharedaddy sd-sharing-enabled"><h3>'
        f'{w["share"]}</h3></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>{w["related"]}</h3>'
        f"{links(a.headlines[:2], 'p')}</div></div><div class='author-bio'><h3>{w['about']}</h3><p>{w['author']}</p></div>"
        f"</article><div id='comments' class='comments-area'><h2>{w['comments']}</h2><ol class='comment-list'>{comments}"
        f"</ol><div id='respond'>{w['leave']}<form><textarea></textarea></form></div></div></main></div>"
        f"<div id='secondary' class='widget-area'><section class='widget widget_recent_entries'><h2>{w['most']}</h2><ul>"
        f"{links(a.headlines[2:])}</ul></section><section class='widget'><p>{w['newsletter']}</p></section>"
        f"<div class='widget'>{w['advert']}</div></div></div><footer id='colophon'>{w['rights']}</footer></div>"
        f"<div class='cookie-notice-container'>{w['cookies']}</div>",
    )


def hashed(a: Article) -> str:
    """A single-page application whose class names are hashes; only tags and labels tell what is what."""
    w = a.words
    comments = "".join(
        f'<div class="css-9zq1"><div class="css-77a"><span>Reader {n}</span><span>{w["ago"]}</span></div><p class="css-8f">'
        f'{text}</p><div class="css-0b"><button>{w["reply"]}</button></div></div>'
        for n, text in enumerate(a.comments)
    )
    return page(
        a,
        f'<div id="root"><div class="css-1x"><header class="css-2k"><nav aria-label="Main">{links(a.menu, "span")}</nav>'
        f'</header><main class="css-3d"><article class="css-4f"><h1 class="css-5">{a.title}</h1><div class="css-6">'
        f"{paragraphs(a.paragraphs)}</div><section class='css-7' aria-label='{w['related']}'><h2>{w['related']}</h2><ul>"
        f"{links(a.headlines[:2])}</ul></section><div class='css-8'><p>{w['share']}</p></div></article>"
        f"<section class='css-c'><h2>{w['comments']}</h2>{comments}</section></main><aside class='css-d'><h2>{w['most']}"
        f"</h2><ol>{links(a.headlines[2:])}</ol><p>{w['advert']}</p></aside><div role='dialog' aria-modal='true'><p>"
        f"{w['cookies']}</p></div><div class='css-e'><form><label>{w['newsletter']}</label><input type='email'></form>"
        f"</div><div class='css-a1'><h3>{w['about']}</h3><p>{w['author']}</p></div><footer>{w['rights']}</footer></div></div>",
    )


def tables(a: Article) -> str:
    """A page laid out with tables and nothing that names its parts."""
    w = a.words
    comments = "".join(
        f"<tr><td><b>Reader {n}</b> - {w['ago']}<br>{text}<br><a href='#r{n}'>{w['reply']}</a></td></tr>"
        for n, text in enumerate(a.comments)
    )
    return page(
        a,
        f"<table width='100%'><tr><td colspan='3'>{' | '.join(links([m], 'b') for m in a.menu)}</td></tr><tr>"
        f"<td width='20%' valign='top'><b>{w['most']}</b><br>{''.join(links([h], 'div') for h in a.headlines)}<br>"
        f"<font size='1'>{w['advert']}</font></td><td width='60%' valign='top'><font size='5'><b>{a.title}</b></font><br>"
        f"{'<br><br>'.join(a.paragraphs)}<br><br><a href='#s'>{w['share']}</a><table><tr><td><b>{w['comments']}</b></td></tr>{comments}"
        f"</table></td><td width='20%'><form>{w['newsletter']}<input></form></td></tr><tr><td colspan='3' align='center'>"
        f"<font size='1'>{w['rights']}</font></td></tr></table>",
    )


def microdata(a: Article) -> str:
    """A page that marks its parts with schema.org microdata."""
    w = a.words
    comments = "".join(
        f"<div itemprop='comment' itemscope itemtype='https://schema.org/Comment'><span itemprop='author'>Reader {n}</span>"
        f"<div itemprop='text'>{text}</div></div>"
        for n, text in enumerate(a.comments)
    )
    return page(
        a,
        f"<header><a href='/'>{a.site}</a><ul>{links(a.menu)}</ul></header><div itemscope itemtype='https://schema.org/"
        f"NewsArticle'><h1 itemprop='headline'>{a.title}</h1><div itemprop='articleBody'>{paragraphs(a.paragraphs)}</div>"
        f"<div itemprop='author' itemscope itemtype='https://schema.org/Person'><p itemprop='description'>{w['author']}</p>"
        f"</div>{comments}</div><div><h4>{w['related']}</h4>{links(a.headlines, 'div')}</div><p><small>{w['newsletter']}"
        f"</small></p><footer>{w['rights']} {w['share']} {w['advert']} {w['cookies']}</footer>",
    )


def inline(a: Article) -> str:
    """An article interrupted by its own site: adverts, links to other articles, a newsletter box, tags at the end."""
    w = a.words
    first, *rest = a.paragraphs
    return page(
        a,
        f"<nav>{links(a.menu, 'span')}</nav><main><article><h1>{a.title}</h1><p>{first}</p><div class='ad-slot ad--mid'>"
        f"<span>{w['advertisement']}</span><p>{w['advert']}</p></div><p><strong>{w['more']}: <a href='/1'>{a.headlines[0]}"
        f"</a></strong></p><p>{rest[0]}</p><div class='newsletter-signup'><p>{w['newsletter']}</p></div><p>{rest[1]}</p><p>"
        f"{w['more']}:</p><ul>{links(a.headlines[1:3])}</ul><p>{rest[2]}</p><p class='article__tags'>{w['tags']}: "
        f"<a href='/t'>{a.headlines[3]}</a></p><div class='article-share-bar'>{w['share']}</div><div class='byline-box'>"
        f"<p>{w['author']}</p></div></article><section id='disqus_thread'>{paragraphs(a.comments)}</section></main>"
        f"<div id='onetrust-banner-sdk'>{w['cookies']}</div><footer>{w['rights']}</footer>",
    )


def portal(a: Article) -> str:
    """A regional portal: many nested boxes with names of its own, comments in a list of items that say nothing."""
    w = a.words
    comments = "".join(
        f"<li class='row'><h5>Reader {n}</h5><small>{w['ago']}</small><p>{text}</p><a href='#'>{w['reply']}</a> | <a href='#'>+1"
        f"</a></li>"
        for n, text in enumerate(a.comments)
    )
    return page(
        a,
        f"<div class='top_strip'>{links(a.menu, 'span')}</div><div class='wrap'><div class='col-md-8 details'><h1>{a.title}"
        f"</h1><div class='news_date'>2019-03-04</div><div class='social_links'>{w['share']}</div><div class='details_text'>"
        f"{'<br/><br/>'.join(a.paragraphs)}</div><div class='more_news'><h3>{w['related']}</h3><div class='row'>"
        f"{links(a.headlines[:2], 'h4')}</div></div><div class='box'><h3>{w['comments']}</h3><ul class='list'>{comments}</ul>"
        f"</div></div><div class='col-md-4'><div class='tabbox'><h3>{w['most']}</h3>{links(a.headlines[2:], 'div')}</div>"
        f"<div class='box_mail'><h3>{w['newsletter']}</h3></div><div class='banner300'>{w['advert']}</div></div></div>"
        f"<div class='bottom'>{w['rights']}</div><div id='cookieBar'>{w['cookies']}</div><div class='writer_info'>{w['author']}"
        f"</div>",
    )


def mobile(a: Article) -> str:
    """A light page for telephones: one column of divs."""
    w = a.words
    return page(
        a,
        f"<div class='amp-header'><amp-sidebar><ul>{links(a.menu)}</ul></amp-sidebar></div><div class='amp-content'><h1>"
        f"{a.title}</h1>{''.join(f'<div>{p}</div>' for p in a.paragraphs)}<amp-social-share>{w['share']}</amp-social-share>"
        f"<div class='amp-related-posts'>{links(a.headlines, 'div')}</div><amp-ad><div fallback>{w['advert']}</div></amp-ad>"
        f"<div class='amp-comments'>{''.join(f'<div>{c}</div>' for c in a.comments)}</div></div><amp-consent>{w['cookies']}"
        f"</amp-consent><div class='amp-newsletter'>{w['newsletter']}</div><div class='amp-author'>{w['author']}</div>"
        f"<footer>{w['rights']}</footer>",
    )


def post(a: Article) -> str:
    """A post of a local page on a network, with what its readers answered."""
    w = a.words
    comments = "".join(
        f"<div role='article' aria-label='{w['comments']}'><span><a href='/u{n}'>Reader {n}</a></span><div dir='auto'>{text}"
        f"</div><ul><li>{w['reply']}</li><li>{w['ago']}</li></ul></div>"
        for n, text in enumerate(a.comments)
    )
    return page(
        a,
        f"<div role='banner'>{links(a.menu, 'div')}</div><div role='main'><div role='article'><h2><a href='/p'>{a.site}</a>"
        f"</h2><div data-ad-preview='message'>{''.join(f'<div dir=auto>{p}</div>' for p in a.paragraphs)}</div><div>"
        f"<div role='button'>{w['share']}</div></div>{comments}</div></div><div role='complementary'><h3>{w['most']}</h3>"
        f"{links(a.headlines, 'div')}<div>{w['advert']}</div><div>{w['author']}</div></div><div role='contentinfo'>"
        f"{w['rights']} {w['newsletter']} {w['cookies']}</div>",
    )


def thread(a: Article) -> str:
    """A system of its own for comments, in a custom element and in a list that a script wrote."""
    w = a.words
    comments = "".join(
        f"<div class='coral-stream-item'><b>Reader {n}</b><p>{text}</p><span role='button'>{w['reply']}</span></div>"
        for n, text in enumerate(a.comments)
    )
    return page(
        a,
        f"<header class='global-header'><div class='nav-items'>{links(a.menu, 'span')}</div></header><main><h1>{a.title}</h1>"
        f"<div class='story-body'>{paragraphs(a.paragraphs)}</div><div class='story-footer'><p class='promo-text'>"
        f"{w['newsletter']}</p><p class='share-tools'>{w['share']}</p><section class='read-next'><h2>{w['most']}</h2><ul>"
        f"{links(a.headlines)}</ul></section><section class='author-card'><p>{w['author']}</p></section></div>"
        f"<discussion-thread>{comments}</discussion-thread></main><div class='gdpr-banner'>{w['cookies']}</div>"
        f"<div class='sponsored-content'>{w['advert']}</div><footer>{w['rights']}</footer>",
    )


def board(a: Article) -> str:
    """A content system that names fields, with the article in a block among blocks."""
    w = a.words
    return page(
        a,
        f"<div class='region region-header'><ul class='menu'>{links(a.menu)}</ul></div><div class='region region-content'>"
        f"<div class='node node-article'><h1>{a.title}</h1><div class='field field-name-body'><div class='field-items'>"
        f"{paragraphs(a.paragraphs)}</div></div><div class='field field-name-field-tags'>{w['tags']}: {w['share']}</div>"
        f"<div class='field-name-field-author-bio'>{w['author']}</div><section class='comment-wrapper'><h2>{w['comments']}"
        f"</h2>{''.join(f'<div class=content><p>{c}</p></div>' for c in a.comments)}</section></div><div class='block "
        f"block-views'><h2>{w['related']}</h2>{links(a.headlines[:2], 'div')}</div></div><div class='region region-sidebar"
        f"-second'><div class='block'><h2>{w['most']}</h2><ul>{links(a.headlines[2:])}</ul></div><div class='block block-"
        f"simplenews'>{w['newsletter']}</div><div class='block'>{w['advert']}</div></div><div class='region region-footer'>"
        f"{w['rights']}</div><div class='eu-cookie-compliance-banner'>{w['cookies']}</div>",
    )


def plain(a: Article) -> str:
    """A page with almost nothing around its text, which must lose nothing."""
    w = a.words
    return page(a, f"<h1>{a.title}</h1>{paragraphs(a.paragraphs)}<hr><small>{w['rights']}</small>")


def short(a: Article) -> str:
    """A short notice under a long page: the text is less than what surrounds it."""
    w = a.words
    comments = "".join(
        f"<li id='c{n}'><p>{text}</p><a href='#'>{w['reply']}</a></li>" for n, text in enumerate(a.comments * 6)
    )
    return page(
        a,
        f"<nav><ul>{links(a.menu * 6)}</ul></nav><article><h1>{a.title}</h1><p>{a.paragraphs[0]}</p></article>"
        f"<section class='comments'><h3>{w['comments']}</h3><ul>{comments}</ul></section><aside><h3>{w['most']}</h3>"
        f"<ul>{links(a.headlines * 6)}</ul></aside><footer>{w['rights']}</footer>",
    )


def labelled(a: Article) -> str:
    """Boxes that only their headings name, the headings being no headings but bold lines."""
    w = a.words
    comments = "".join(
        f"<div><i>Reader {n}, {w['ago']}</i><div>{text}</div></div>" for n, text in enumerate(a.comments)
    )
    return page(
        a,
        f"<div>{links(a.menu, 'span')}</div><div><h1>{a.title}</h1>{paragraphs(a.paragraphs)}<div><b>{w['related']}</b>"
        f"<div>{links(a.headlines[:2], 'div')}</div></div><div><b>{w['comments']}</b>{comments}</div></div><div><b>{w['most']}"
        f"</b>{links(a.headlines[2:], 'div')}</div><div><small>{w['rights']}</small></div>",
    )


def loose(a: Article) -> str:
    """Everything in the body, one after another, headings between."""
    w = a.words
    return page(
        a,
        f"<p>{' '.join(links([m], 'span') for m in a.menu)}</p><h1>{a.title}</h1>{paragraphs(a.paragraphs)}<h3>{w['related']}</h3>"
        f"<ul>{links(a.headlines)}</ul><h3>{w['comments']}</h3>{paragraphs(a.comments)}",
    )


SKINS: tuple[Callable[[Article], str], ...] = (
    weblog, hashed, tables, microdata, inline, portal, mobile, post, thread, board, plain, short, labelled, loose,
    builder, wrapped, linked, forum, blocks, answered, report, led,
    gov, tabloid, channel, section,
)  # fmt: skip
