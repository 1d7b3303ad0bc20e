"""Which Latin words of an Arabic page a reader meets as words of ours: neither a name, nor quoted, nor code."""

import re
from html.parser import HTMLParser

#: elements whose words are somebody else's, or a program's
QUOTED = {"script", "style", "code", "pre", "q", "blockquote", "mark", "template", "kbd"}
EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
READ = ("aria-label", "title", "alt", "placeholder")
#: words in quotation marks, names kept apart from the direction of the sentence, keys of claims and codes of incidents
SETTLED = tuple(
    map(
        re.compile, ("«[^«»]*»", r"\bR\d+(?:\.\d+)*\b", r"\b[A-Z]{2}-\d+\b", r"\b[0-9a-f]{16,}\b", r"\b[\w./-]+\.\w+\b")
    )
)
NAME = re.compile("\u2068([^\u2068\u2069]*)\u2069")
WORD = re.compile(r"[A-Za-z]{2,}")
#: proper names of formats, lists, programs and policies that have no other writing
NAMES = {"Recount", "SHA", "ISO", "HXL", "JSON", "CSV", "Atom", "BibTeX", "CSL", "Airwars", "GeoNames", "UCDP", "ACLED"}
NAMES |= {"airwars", "ucdp", "acled", "ibc", "followthemoney", "GED"}


class _Words(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.found = [], []

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        above = self.open[-1][1] if self.open else ""
        foreign = tag in QUOTED or told.get("lang", "ar") != "ar"
        state = "quoted" if foreign or above == "quoted" else "name" if tag == "bdi" else above
        if state != "quoted":
            self.found += [told[name] for name in READ if told.get(name)]
        if tag not in EMPTY:
            self.open.append((tag, state))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        state = self.open[-1][1] if self.open else ""
        if state != "quoted":
            self.found.append(f"\u2068{data}\u2069" if state == "name" else data)


def latin_words(page, names=()):
    """The words, each with what stands around it. A name has a capital; "two residents" is a description.

    `names` are what the case and the release call themselves: people choose them, in one language or in two.
    """
    read = _Words()
    read.feed(page)
    text = " ".join(" ".join(read.found).split())
    for name in names:
        text = text.replace(name, " ")
    for pattern in SETTLED:
        text = pattern.sub(" ", text)
    text = NAME.sub(lambda name: " " if name[1] != name[1].lower() else name[1], text)
    around = ((word, text[max(0, word.start() - 40) : word.end() + 30]) for word in WORD.finditer(text))
    return {word[0]: near for word, near in around if word[0] not in NAMES}
