"""A toll raised or put at a number where no word of harm leads to it: "raised the figure to 15", «ليبلغ العدد 23».

A noun of its own ("the toll of the raid on the market in A has risen to nine") says whose number it is, however far
behind it the number stands, as long as it is the subject of the verb before the number. "The figure" and "the number"
are those of the harm told of right before; where two harms were told of, of the one that they exceed. "The number of
schools", "nine pounds" and what may yet rise are no toll.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from ...records import Claimant, ClaimantKind, ClaimKind, Harm, Revised
from ..harm.figure import Figure
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern, OpeningPattern
from ..lexicon.sentence import Sentence
from ..lexicon.wordlist import is_arabic
from ..lexicon.words import EventWord, HarmWord, Mention, SpeakerWord
from ..numbers.numbers import find_numbers
from ..numbers.quantified import Quantity
from ..speakers.claimants import claimant_in
from ..speakers.speakers import speaker_before
from .compose import Draft
from .raised_beside import FATES, NEAR, NOUN, WORD, Raised, number_at, put_by_others, raised_with


def raised_ends(text: str) -> list[int]:
    """Where such words end in a folded text."""
    return [found.end() for pattern in _patterns() for found in pattern.finditer(text)]


@lru_cache(maxsize=4)  # several rules ask what the sentence at hand raises
def find_raised(sentence: Sentence) -> Raised | None:
    """The toll that a sentence raises or puts at a number; None where it does neither."""
    return next(_found(sentence), None)


def raisers(sentence: Sentence, publisher: Claimant, last: Claimant | None) -> dict[int, Claimant]:
    """Who raises a toll or puts it at a number, by where the number begins: "doctors put the toll at seven"."""
    said = find_raised(sentence)
    if said is None or said.by is None:
        return {}
    start, end = said.by
    before = sentence.text[start:end].strip()
    named = claimant_in(sentence, start, end) if before else speaker_before(sentence, start, publisher, last)
    named = named or _accounts(sentence, start)
    told = {said.number.start: named} | {other.number.start: claimant_in(sentence, *by)
                                         for other in put_by_others(sentence, said) if (by := other.by)}  # fmt: skip
    return {
        at: one for at, one in told.items() if one and (one.kind is not ClaimantKind.OTHER or _speaks(sentence, one))
    }


def _speaks(sentence: Sentence, named: Claimant) -> bool:
    """True for a body of no kind that the lexicon knows to speak: "the local council", and not "the second raid"."""
    words = {sentence.folded.original_span(m.start, m.end).end for m in sentence.of(SpeakerWord)}
    return named.span is not None and named.span.end in words


def _accounts(sentence: Sentence, end: int) -> Claimant | None:
    """ "Reports put the toll at 5 to 30": nobody but what others told."""
    found = _accounts_before().search(sentence.text, max(sentence.span.start, end - _LEAD), end)
    if found is None:
        return None
    span = sentence.folded.original_span(*found.span("who"))
    return Claimant(sentence.stated(*found.span("who")), ClaimantKind.LOCAL_SOURCES, anonymous=True, span=span)


@cache
def _accounts_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<who>(?:{any_of('accounts_of_whom')}\s+)*{any_of('accounts_told')})\s+$")


def with_raised_figure(
    sentence: Sentence, figures: Sequence[Figure], quantities: Sequence[Quantity], before: Sequence[Draft]
) -> tuple[Figure, ...]:
    """The figures of a sentence with the toll that it raises; `before` is what the report has told so far."""
    said = find_raised(sentence)
    harm = said and (said.harm or _harm_meant(sentence, said, figures, before))
    if said is None or harm is None:
        return tuple(figures)
    beside = tuple(raised_with(sentence, said))
    figures = [f._replace(revises=Revised()) if any(_covers(f, one) for one in beside) else f for f in figures]
    told = (said, *put_by_others(sentence, said), *beside)
    new = [one for one in told if not any(_covers(figure, one) for figure in figures)]
    named = [figure for figure in figures if new and _names_only(figure, said, harm)]
    kept = [figure for figure in figures if figure not in named]
    made = [_figure(one, one.harm or harm, quantities, named) for one in new]
    return tuple(sorted((*kept, *made), key=lambda figure: figure.people.start))


def _figure(said: Raised, harm: Harm, quantities: Sequence[Quantity], named: Sequence[Figure]) -> Figure:
    """The number as a figure, of the people behind it or of those whom the noun names: "the number of fighters"."""
    number = said.number
    people = next((q for q in quantities if q.number and q.number.start == number.start), None)
    people = people or Quantity(number.start, number.end, number, (), number.end)
    told = {figure.people.status for figure in named if figure.people.people}
    if people.status is None and len(told) == 1:
        people = people._replace(people=(*people.people, *(w for f in named for w in f.people.people if w.status)))
    made = Figure(harm, people, Mention(*said.noun, HarmWord(harm, "people")), vague=number.vague)
    return made._replace(revises=Revised()) if said.moved else made


def only_raised(sentence: Sentence) -> bool:
    """True where a sentence tells of a toll and of no event: a day that it names is that of the telling."""
    return not sentence.has(EventWord, HarmWord) and find_raised(sentence) is not None


def is_raised(sentence: Sentence, figure: Figure) -> bool:
    """True for a figure made of such words."""
    said = find_raised(sentence) if figure.revises is not None else None
    return said is not None and figure.trigger.start == said.noun[0]


def _covers(figure: Figure, said: Raised) -> bool:
    number = figure.people.number
    return number is not None and number.start < said.number.end and said.number.start < number.end


def _names_only(figure: Figure, said: Raised, harm: Harm) -> bool:
    """True for the toll's own noun, read as people without a number."""
    bare = figure.people.low is None and figure.vague is None and figure.harm is harm
    return bare and said.start <= min(figure.trigger.start, figure.people.start) < said.number.start


# ── whose number it is ──


def _harm_meant(sentence: Sentence, said: Raised, figures: Sequence[Figure], before: Sequence[Draft]) -> Harm | None:
    """The harm told of right before "the figure", in the sentence or in the one before it."""
    own = [(f.harm, f.people.high or f.people.low or 0) for f in figures if not (f.part or f.negated)]
    told = [one for one in own if one[1] and one[0] in FATES] or _told_before(sentence, before)
    number = said.number.high or said.number.low or 0
    exceeded = {harm for harm, count in told if not said.moved or said.either or count < number}
    return exceeded.pop() if len(exceeded) == 1 else None


def _told_before(sentence: Sentence, before: Sequence[Draft]) -> list[tuple[Harm, int]]:
    """The tolls that the sentence right before states, where it counts nothing beside them."""
    last = next((d for d in reversed(before) if d.kind is ClaimKind.HARM and d.counts), None)
    start = sentence.span.start
    if last is None or not 0 <= start - last.end <= _BETWEEN or len(_STOP.findall(sentence.text, last.end, start)) > 1:
        return []
    told = {number for count in last.counts for number in (count.low, count.high)}
    opened = max((stop.end() for stop in _STOP.finditer(sentence.text, 0, last.start)), default=0)
    if any(number.low not in told for number in find_numbers(sentence.text[opened:start], "ar")):
        return []  # "ten raids killed five. The number has risen to 20."
    counts = (c for c in last.counts if not c.part_of_total and c.group is None and c.harm in FATES)
    return [(c.harm, c.high or c.low or 0) for c in counts if c.low or c.high]


#: characters between a claim and the sentence that raises its number; what ends a sentence
_BETWEEN, _STOP = 200, re.compile(r"[.!?\u061f\n]\s+")


# ── the words ──


def _found(sentence: Sentence) -> Iterator[Raised]:
    text, (start, end) = sentence.text, sentence.span
    for pattern in _patterns():
        for found in pattern.finditer(text, start, end):
            number = number_at(sentence, found.end())
            noun = next(name for name in ("toll", "figure") if found[name])
            if number is None or not _is_true(text, start, found):
                continue
            if found.groupdict().get("either") and _counts_other(text[start : found.end()]):
                continue
            groups, harm = found.groupdict(), _harm_of(sentence, found) if noun == "toll" else None
            moved, either = groups.get("put") is None, bool(groups.get("either"))
            yield Raised(found.start(), found.span(noun), number, moved, harm, _by(text, found, noun), either)


def _counts_other(told: str) -> bool:
    """True where the words up to a revised figure tell of money or things: "put the cost at 4 million, and revised"."""
    return not {*told.replace(",", " ").split()}.isdisjoint(syntax("figures_of_things"))


def _by(text: str, found: re.Match[str], noun: str) -> tuple[int, int] | None:
    """Where who raises it may stand: between an Arabic verb and the noun, else before the verb."""
    verb, at = found.end("verb"), found.start(noun)
    if at < verb:
        return None
    stretch = text[verb:at].strip()
    if is_arabic(text[found.start("verb")]) and stretch not in ("", *syntax("article_onto")):
        who = text[verb : at - (2 if text.startswith("ال", at - 2) else 0)].rstrip()
        first, _, last = who.rpartition(" ")
        return verb + 1, verb + len(first if last in syntax("revised_when") else who)
    return found.start("verb"), found.start("verb")


def _harm_of(sentence: Sentence, found: re.Match[str]) -> Harm:
    """What befell those whom a toll counts: "the number of wounded", «حصيلة مصابي المجزرة»; else they died."""
    start, end = found.start("toll"), found.end("toll") + NOUN
    hurt = [m for m in sentence.of(HarmWord) if start <= m.start <= end and m.word.harm in FATES]
    named = any(word in sentence.text[start : end + NOUN] for word in syntax("toll_of_injured"))
    return Harm.INJURED if named or (hurt and hurt[-1].word.harm is Harm.INJURED) else Harm.KILLED


def _is_true(text: str, begin: int, found: re.Match[str]) -> bool:
    """False for what may yet rise, and where the words between noun and verb tell of something else."""
    lead = text[max(begin, found.start("verb") - _LEAD) : found.start("verb")].split()[-_WORDS_BEFORE:]
    lead = [
        w for n, w in enumerate(lead) if not any(map(str.isdigit, "".join(lead[max(0, n - 1) : n + _TWO])))
    ]  # "3 May"
    if not set(syntax("toll_unreal")).isdisjoint(lead):
        return False
    if lead[-1:] and lead[-1] in syntax("toll_not_yet") and found["verb"].startswith(syntax("toll_imperfect")):
        return False
    between = (found.groupdict().get("between") or "").replace(",", " ")
    return set(syntax("contrast")).isdisjoint(between.split()) and _another().search(between) is None


#: a word beside a number is of a date: "3 May"
_TWO, _HOLDS_DIGIT = 2, re.compile(r"\d")
#: characters and words before a verb in which it may be made one of the future, or denied
_LEAD, _WORDS_BEFORE = 40, 4
#: words between a toll and its verb
_FAR = 45


@cache
def _patterns() -> tuple[KeyedPattern, ...]:
    """Subject before verb; verb before object; «ليبلغ العدد 23»; "put at"; and what may lower a figure."""
    nouns, onto = (*syntax("revised_toll"), *syntax("raised_figure"), *syntax("number_of")), any_of("raised_onto")
    number = rf"{any_of('number_of')}\s+(?:{WORD}){{0,{NEAR}}}?{any_of('toll_fates')}"
    toll, figure = (
        rf"(?P<toll>{any_of('revised_toll')}|{number})(?!\w)",
        rf"(?P<figure>{any_of('raised_figure')})(?!\w)",
    )
    far = rf"(?P<between>\s+(?:{WORD}){{0,{_FAR}}}?)"
    noun, object_ = rf"(?<!\w){any_of('prefix')}?", rf"(?:{WORD}){{0,{NEAR}}}?{any_of('prefix')}?"
    moved = rf"{any_of('figure_moved')}\s+(?:{WORD}){{0,{NEAR}}}?{onto}|{any_of('stands_at')}|{any_of('reaching')}"
    rose = rf"{noun}(?:{toll}{far}|{figure}\s+(?:{any_of('figure_aux')}\s+){{0,3}})(?<!\w)(?P<verb>{moved})\s+"
    raising = rf"{noun}(?P<verb>{any_of('raising')}|{any_of('raising_first')})\s+{object_}"
    reaching = rf"{noun}(?P<verb>{any_of('reaching_first')})\s+(?:(?P<toll>(?!))|{figure})\s+(?:{onto}\s+)?"
    putting = rf"(?<!\w)(?P<put>(?P<verb>{any_of('putting')}))\s+{object_}"
    a_toll = rf"(?P<toll>{any_of('revised_toll')})|(?P<figure>{any_of('figure_noun')})"
    giving = rf"(?<!\w)(?P<put>(?P<verb>{any_of('giving')}))\s+(?:{WORD}){{0,3}}?(?:{a_toll})\s+{any_of('given_of')}\s+"
    told = rf"(?:{toll}{far}|{figure}\s+(?:{any_of('figure_aux')}\s+){{0,3}})"
    to = rf"\s+(?:(?!{any_of('of')}\s){WORD}){{0,{NEAR}}}?{onto}\s+"
    changed = rf"(?:{any_of('figure_aux')}\s+){{0,3}}(?P<either>(?P<verb>{any_of('toll_was_revised')}))"
    changing = rf"(?P<either>(?P<verb>{any_of('toll_revised')}))\s+{object_}(?P<toll>(?!))?{figure}"
    verbs = (*syntax("figure_moved"), *syntax("stands_at"), *syntax("reaching"))
    ahead = rf"{noun}(?P<verb>{any_of('raising')})\s+{onto}\s+(?=(?:{WORD}){{1,3}}?(?:{any_of('definite')}\s+)?{toll})"
    being = rf"{noun}{toll}\s+(?P<put>(?P<verb>{any_of('toll_is')}))\s+(?!\w+\s+{any_of('of')}\s)"
    return (
        OpeningPattern(nouns, being, syntax("toll_is")),
        OpeningPattern(nouns, rose, verbs),
        OpeningPattern((*syntax("raising"), *syntax("raising_first")), rf"{raising}{told}{onto}\s+", nouns),
        OpeningPattern(syntax("raising"), ahead, nouns),  # "bringing to nine the number of those killed"
        OpeningPattern(syntax("reaching_first"), reaching, syntax("raised_figure")),
        OpeningPattern(syntax("putting"), rf"{putting}{told}{any_of('put_at')}\s*", nouns),
        OpeningPattern(syntax("giving"), giving, (*syntax("revised_toll"), *syntax("figure_noun"))),
        OpeningPattern(
            syntax("raised_figure"), rf"{noun}(?P<toll>(?!))?{figure}\s+{changed}{to}", syntax("toll_was_revised")
        ),
        OpeningPattern(syntax("toll_revised"), rf"{noun}{changing}{to}", syntax("raised_figure")),
    )


@cache
def _another() -> re.Pattern[str]:
    """Words between a toll and its verb that tell of another number: "and the", "the number of", "is not known"."""
    beside = rf"(?:{any_of('connective')}|{any_of('clause')})\s+{any_of('definite')}\s"
    return re.compile(rf"(?<!\w)(?:{beside}|{any_of('other_number')}(?!\w))")
