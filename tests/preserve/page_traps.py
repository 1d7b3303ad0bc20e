# ruff: noqa: E501 -- markup as pages have it
"""Makes of web pages that were written to trap a reader of main text."""

from __future__ import annotations

from page_articles import Article, links, page, paragraphs


def builder(a: Article) -> str:
    """A page builder that calls each paragraph a widget."""
    w = a.words
    boxes = "".join(
        f"<div class='elementor-element elementor-widget elementor-widget-text-editor'><div class='elementor-widget-container'>"
        f"<p>{text}</p></div></div>"
        for text in a.paragraphs
    )
    return page(
        a,
        f"<div class='elementor elementor-location-single has-sidebar'><div class='elementor-widget-heading'><h1>{a.title}</h1>"
        f"</div>{boxes}<div class='elementor-widget elementor-widget-share-buttons'>{w['share']}</div><div class='elementor-"
        f"widget elementor-widget-author-box'><p>{w['author']}</p></div><div class='elementor-widget elementor-widget-post-"
        f"comments'><h2>{w['comments']}</h2>{paragraphs(a.comments)}</div><div class='elementor-widget elementor-widget-posts'>"
        f"{links(a.headlines, 'h3')}</div><div class='elementor-nav-menu'>{links(a.menu, 'span')}</div></div>",
    )


def wrapped(a: Article) -> str:
    """One form around everything, and a wrapper named after what the post is about and has."""
    w = a.words
    comments = "".join(f"<dt>Reader {n}</dt><dd>{c}</dd>" for n, c in enumerate(a.comments * 4))
    return page(
        a,
        f"<form id='aspnetForm'><div id='wrapper' class='with-sidebar'><div class='post category-social tag-popular comments-"
        f"open'><h1>{a.title}</h1>{paragraphs(a.paragraphs)}</div><div id='commentList'><dl>{comments}</dl></div><div id='Right"
        f"SideBar'>{links(a.headlines * 3, 'p')}</div><div id='TopMenu'>{links(a.menu, 'span')}</div></div><span class='copyright'>"
        f"{w['rights']}</span></form>",
    )


def linked(a: Article) -> str:
    """Paragraphs full of links to places and persons, as encyclopaedic sites write them."""
    w = a.words
    own = "".join(
        f"<p>{' '.join(f'<a href=/x>{x}</a>' if n % 2 else x for n, x in enumerate(p.split(' ')))}</p>"
        for p in a.paragraphs
    )
    return page(
        a,
        f"<div id='top'>{links(a.menu, 'span')}</div><main><h1>{a.title}</h1>{own}</main><div class='more-stories'>"
        f"{links(a.headlines, 'div')}</div><div class='newsletter-box'>{w['newsletter']}</div>",
    )


def forum(a: Article) -> str:
    """A forum: the first entry is the publisher's, the others are answers."""
    w = a.words
    answers = "".join(
        f"<div class='msg' id='m{n}'><div class='u'>Reader {n}</div><div class='t'>{c}</div><a href='#'>{w['reply']}</a></div>"
        for n, c in enumerate(a.comments)
    )
    return page(
        a,
        f"<div class='crumbs'>{links(a.menu, 'span')}</div><h1>{a.title}</h1><div class='first'><div class='t'>"
        f"{'<br>'.join(a.paragraphs)}</div></div><div class='answers'>{answers}</div><div class='threads'><b>{w['related']}</b>"
        f"{links(a.headlines, 'div')}</div><div>{w['rights']}</div>",
    )


def blocks(a: Article) -> str:
    """A block theme: comments, a query of other posts and a byline as blocks."""
    w = a.words
    comments = "".join(
        f"<li><div class='wp-block-group'><div class='wp-block-comment-author-name'>Reader {n}</div><div class='wp-block-comment-"
        f"content'><p>{c}</p></div></div></li>"
        for n, c in enumerate(a.comments)
    )
    return page(
        a,
        f"<header class='wp-block-template-part'>{links(a.menu, 'span')}</header><main class='wp-block-group'><h1 class='wp-block-"
        f"post-title'>{a.title}</h1><div class='entry-content wp-block-post-content'>{paragraphs(a.paragraphs[:2])}<div class='wp-"
        f"block-newsletterglue'>{w['newsletter']}</div><figure class='wp-block-image'><img src='x'></figure>"
        f"{paragraphs(a.paragraphs[2:])}</div><div class='wp-block-comments'><ol>{comments}</ol></div><div class='wp-block-query'>"
        f"<ul>{links(a.headlines)}</ul></div><div class='wp-block-post-author'><p>{w['author']}</p></div></main><footer>{w['rights']}"
        f"</footer>",
    )


def answered(a: Article) -> str:
    """Comments that no name, heading or button gives away: only what stands beside each."""
    w = a.words
    comments = "".join(
        f"<div class='c-item'><b>R{n}</b> <small>{w['ago']}</small><div>{c}</div></div>"
        for n, c in enumerate(a.comments)
    )
    return page(
        a,
        f"<div class='m-nav'>{links(a.menu, 'span')}</div><div class='m-body'><h1>{a.title}</h1><div>{paragraphs(a.paragraphs)}</div>"
        f"</div><div class='c-wrap'>{comments}</div><div class='m-list'>{links(a.headlines, 'div')}</div><div>{w['advert']}</div>",
    )


def report(a: Article) -> str:
    """A report of an organisation with headings that other sites give to comments; all of it is its own text."""
    heads = (
        ("Response", "Comment", "Discussion", "Latest")
        if a.language == "en"
        else ("رد", "تعليق", "نقاش", "الردود الرسمية")
    )
    own = "".join(f"<h2>{head}</h2><p>{text}</p>" for head, text in zip(heads, a.paragraphs, strict=True))
    return page(
        a, f"<nav>{links(a.menu, 'span')}</nav><main><h1>{a.title}</h1>{own}</main><footer>{a.words['rights']}</footer>"
    )


def led(a: Article) -> str:
    """The first paragraph as a lead in a header of its own, a caption, a box beside the text."""
    w = a.words
    return page(
        a,
        f"<header>{links(a.menu, 'span')}</header><article><header><h1>{a.title}</h1><p class='lead'>{a.paragraphs[0]}</p></header>"
        f"<figure><img src='x'><figcaption>{a.paragraphs[1]}</figcaption></figure><div class='body'>{paragraphs(a.paragraphs[2:])}"
        f"<div class='inline-promo'><a href='/x'>{a.headlines[0]}</a></div></div><div class='article-footer'><div class='topics'>"
        f"<a href='/y'>{a.headlines[1]}</a></div></div></article><section class='recirculation'><h2>{w['most']}</h2>"
        f"{links(a.headlines[2:], 'article')}</section>",
    )


def gov(a: Article) -> str:
    """A page of an authority, its parts named after a layout."""
    w = a.words
    return page(
        a,
        f"<div class='skip'><a href='#m'>{a.menu[0]}</a></div><div class='layout'><div class='layout__top'><ul class='lang'>{links(a.menu[1:])}</ul></div><div class='layout__main' id='m'><div class='title'><h1>{a.title}</h1></div><div class='rich-text'>{paragraphs(a.paragraphs)}</div><div class='page-tools'>{w['share']}</div><div class='feedback'><p>Was this page useful?</p></div></div><div class='layout__side'><h2>{w['related']}</h2>{links(a.headlines, 'p')}<p>{w['newsletter']}</p></div></div><div class='legal'>{w['rights']}</div>",
    )


def tabloid(a: Article) -> str:
    """A tabloid with a list of points and comments with votes."""
    w = a.words
    c = "".join(
        f"<div class='usercomment-row'><div class='usercomment-head'><strong>Reader {n}</strong>, Town, {w['ago']}</div><div class='usercomment-text'>{t}</div><div class='votes'>12</div></div>"
        for n, t in enumerate(a.comments)
    )
    return page(
        a,
        f"<div class='wocc'>{links(a.menu, 'span')}</div><div id='js-article-text'><h1>{a.title}</h1><ul class='mol-bullets'><li>{a.paragraphs[0]}</li></ul>{paragraphs(a.paragraphs[1:])}<div class='moduleFull'><div class='linkro'>{links(a.headlines[:3], 'div')}</div></div></div><div id='reader-comments'><h3>{w['comments']}</h3>{c}</div><div class='femail'><h3>{w['most']}</h3>{links(a.headlines[3:], 'div')}</div><div class='cleanprivacy'>{w['cookies']}</div><div class='adHolder'>{w['advert']}</div>",
    )


def channel(a: Article) -> str:
    """The public view of a channel."""
    w = a.words
    return page(
        a,
        f"<div class='tgme_header'><a href='/'>{a.site}</a>{links(a.menu, 'span')}</div><div class='tgme_widget_message_wrap'><div class='tgme_widget_message_text'>{'<br><br>'.join(a.paragraphs)}</div><div class='tgme_widget_message_footer'><span class='views'>3.4K</span></div></div><div class='tgme_footer'>{w['rights']}</div>",
    )


def section(a: Article) -> str:
    """Sections for everything: the text, cards of other articles, what readers said."""
    w = a.words
    cards = "".join(
        f"<article class='card'><h3><a href='/x'>{h}</a></h3><p><a href='/x'>{h} ...</a></p></article>"
        for h in a.headlines
    )
    c = "".join(
        f"<section class='opinion'><h6>Reader {n}</h6><p>{t}</p><span>{w['reply']}</span> <span>{w['ago']}</span></section>"
        for n, t in enumerate(a.comments)
    )
    return page(
        a,
        f"<header><div>{links(a.menu, 'a')}</div></header><main><section><h1>{a.title}</h1><div class='meta'>{a.site}</div>{paragraphs(a.paragraphs)}</section><section><h2>{w['most']}</h2>{cards}</section>{c}</main><footer><p>{w['newsletter']}</p><p>{w['rights']}</p></footer><div class='modal' id='gdprModal'>{w['cookies']}</div><div data-ad='1'>{w['advert']}</div><p class='bio'>{w['author']}</p>",
    )
