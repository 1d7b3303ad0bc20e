"""Main text of dirty pages: Recount beside trafilatura, on pages of many makes. See README.md."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "preserve"))

from page_articles import ARTICLES, Article, cut_short
from page_making import SKINS

from recount.preserve import read_capture

try:
    import trafilatura
except ImportError:
    trafilatura = None

ROUNDS = 5


def by_recount(html: str) -> str:
    return "\n".join(located.report.text for located in read_capture("a.html", html.encode()).reports)


def by_trafilatura(html: str) -> str:
    return trafilatura.extract(html, include_comments=False, include_tables=True) or ""


def by_trafilatura_precise(html: str) -> str:
    return trafilatura.extract(html, include_comments=False, favor_precision=True) or ""


def readers() -> dict[str, Callable[[str], str]]:
    found: dict[str, Callable[[str], str]] = {"Recount": by_recount}
    if trafilatura is not None:
        found |= {"trafilatura": by_trafilatura, "trafilatura, precise": by_trafilatura_precise}
    return found


def joined(text: str) -> str:
    return " ".join(text.split())


def count(article: Article, skin: Callable[[Article], str], text: str) -> tuple[int, int, int, int]:
    """Own paragraphs kept, of how many; foreign lines kept; comments among them."""
    own = cut_short(article) if skin.__name__ == "short" else article
    flat = joined(text)
    kept = sum(1 for line in own.paragraphs if joined(line) in flat)
    return (
        kept,
        len(own.paragraphs),
        sum(joined(x) in flat for x in own.foreign),
        sum(joined(x) in flat for x in own.comments),
    )


def main() -> None:
    detailed = "--each" in sys.argv
    pages = [(article, skin, skin(article)) for article in ARTICLES for skin in SKINS]
    print(f"{len(pages)} pages")
    print("| reader | language | own paragraphs kept | foreign lines kept | readers' comments | s/page |")
    print("|---|---|---|---|---|---|")
    for name, read in readers().items():
        for language in ("en", "ar"):
            mine = [(article, skin, html) for article, skin, html in pages if article.language == language]
            counts = [count(article, skin, read(html)) for article, skin, html in mine]
            started = time.process_time()
            for _ in range(ROUNDS):
                for _article, _skin, html in mine:
                    read(html)
            seconds = (time.process_time() - started) / (ROUNDS * len(mine))
            kept, own, foreign, comments = (sum(values) for values in zip(*counts, strict=True))
            print(f"| {name} | {language} | {kept} of {own} | {foreign} | {comments} | {seconds:.4f} |")
            for (_article, skin, _html), (k, o, f, c) in zip(mine, counts, strict=True):
                if detailed and (k < o or f):
                    print(f"    {skin.__name__}: kept {k} of {o}, foreign {f}, comments {c}")


if __name__ == "__main__":
    main()
