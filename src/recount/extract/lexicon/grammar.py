"""The patterns of the reading, built from the small words of all languages' grammars: no language lives in code."""

from __future__ import annotations

import re
from functools import cache

from ... import codebook
from ..folding.text import fold_name
from .wordlist import alternation


@cache
def syntax(role: str) -> tuple[str, ...]:
    """All folded words of one role of `[syntax]`, the longest first."""
    found = {
        fold_name(word)
        for language in codebook.languages()
        for word in codebook.lexicon(language, "grammar").get("syntax", {}).get(role, ())
    }
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


def any_of(role: str) -> str:
    """A pattern for any word of a role, the longest that fits; it matches nothing where no language has one."""
    return f"(?:{alternation(syntax(role), blank=' ')})"


#: «أنقذت», «خطفت»: behind "and" it opens what was done to others; a noun in -at is none, nor is one of three letters
FEMININE_VERB = "[\u0621-\u064a]{3,7}(?<!ا)ت"


@cache
def chain() -> re.Pattern[str]:
    """Between one people and the next under one word of harm: "and", a comma, a few plain words."""
    words, joint = r"(?:[^\s\d,.;()]+[ ,]+)", any_of("connective")
    turns = rf"(?!(?:{any_of('another_clause')}|{FEMININE_VERB})(?!\w))"
    # never alone: "7 people amogn them 5 children" are not twelve
    plain = rf"{turns}(?:(?!{any_of('toll_number')}(?!\w))[^\W\d_']+[ ]?){{0,2}}"
    beside = rf"\s*(?:,[\s,]*(?:{joint}[\s,]*)?{plain}{joint}?|{joint}[\s,]*{plain}{joint}?|{plain}{joint})?[\s#]*"
    # a name under its title, or whose fighter somebody is
    years = r"(?:\(\d{1,3}[^()\d]{0,12}\)\s*)?"
    arabic = rf"(?:(?!{any_of('preposition')}\b|ب)[\u0620-\u064a]+(?:\s+|,\s+(?=و)))"
    served = rf"(?:(?:ال[\u0620-\u064a]+\s+)?{any_of('served_in')}(?:\s+|(?=[\u0620-\u064a])))?"
    named = rf"\s{served}{arabic}{{1,4}}{years}و(?:ال)?"
    name = rf"(?:(?!{any_of('be')}\b)[^\s\d,.;()]+[ ,]+)"
    age = r"(?:\d{1,2},?\s+|\(\d{1,2}\)\s*,?\s*)"
    aged = rf"\s{name}{{1,3}}{age}{joint}\s(?:[^\W\d_']+[ ]?){{0,2}}"
    known = rf"\s*,\s+(?:{any_of('relative')}\s+{any_of('be')}\s+)?{any_of('identified_as')}\s+{name}{{1,5}}(?:{age})?"
    told_as = rf"{known}{joint}\s(?:[^\W\d_']+[ ]?){{0,2}}"  # "a man, identified as Amal Example, and two women"
    told_by = rf"(?!\s*,?\s*{any_of('by_whose_account')}(?!\w))"  # «و» is no joint in «وفق ناشطين»
    return re.compile(
        rf"{told_by}(?:{beside}|{named}|{aged}|{told_as}|\s{words}{{1,6}}{joint}\s(?:[^\W\d_']+[ ]?){{0,2}})"
    )


@cache
def auxiliaries() -> re.Pattern[str]:
    """Between people and the passive word behind them: "who were reportedly", "who police said was accidentally"."""
    words = rf"(?:{any_of('be')}|{any_of('adverb')}|[a-z]+ly(?<!family))"
    said = rf"(?:[^\W\d_]+\s+){{1,3}}{any_of('says_between')}\s+(?={any_of('be')}\s)"
    return re.compile(rf"[\s,]*(?:{any_of('relative')} )?(?:{said})?(?:{words}\s+)*")


@cache
def auxiliaries_before() -> re.Pattern[str]:
    """The auxiliaries that end right before a passive word: "was reportedly "."""
    words = f"(?:{any_of('be')}|{any_of('adverb')})"
    return re.compile(rf"\s*,?\s*\b{any_of('be')}\s+(?:{words}\s+)*$")


@cache
def passive() -> re.Pattern[str]:
    """The end of a text that makes the next participle a passive: "was not ", "were reportedly ".

    Not "is said to have ", behind which people may stand.
    """
    step = rf"(?!{any_of('perfect')}\s+$){any_of('adverb')}\s+|{any_of('not_so')}\s+"
    return re.compile(rf"\b(?:{any_of('be')}|{any_of('be_not')})\s+(?:\w+ly\s+|{step})*$")


def tells_itself(text: str, verb: int, end: int) -> bool:
    """ "Residents who asked for silence said that a shell killed": those before the verb tell, and came to no harm.

    "Two residents, medics said, were killed", "two people reported killed": nobody else stands before the harm.
    """
    told = passive().search(text, max(0, verb - 30), verb)  # "two boys were reported to be among the dead"
    words = text[verb:end].split()[1:]
    return not told and "," not in text[verb:end] and not auxiliaries().fullmatch(" ".join([*words, ""]))


@cache
def phrase_ends() -> re.Pattern[str]:
    """What stands behind a noun phrase that is whole: the end, a mark, or a small word; never another noun."""
    roles = ("be", "perfect", "preposition", "connective", "relative")
    small = "|".join(any_of(role) for role in roles)
    return re.compile(rf"\s*(?:\Z|[,.;:!?()\"\n])|\s+(?:{small})\b")


@cache
def be_before() -> re.Pattern[str]:
    """The end of a text that makes the next participle a passive, and nothing beside it: "was "."""
    return re.compile(rf"\s{any_of('be')}\s*$")


@cache
def attributive() -> re.Pattern[str]:
    """The end of a text after which a word of harm tells of none: "an injured man", "to kill"."""
    return re.compile(rf"\b{any_of('attribute')}\s+$")


@cache
def named_for() -> re.Pattern[str]:
    """The end of a text after which a word of harm is a name or a prayer: «مشفى الشهيد …», «عمليات القتل»."""
    bodies = rf"(?:(?:ال)?{any_of('bodies_of')}\s+)?"
    return re.compile(rf"(?<!\w)[وبلف]?{any_of('named_for')}\s+{bodies}[\"(]?(?:ال|بال|ب|{any_of('definite')}\s+)?$")


@cache
def no_news_of_dead() -> re.Pattern[str]:
    """A page's section on «شهداء الثورة», and a verb that looks like a word for the dead: «شهدا تصعيدا»."""
    return re.compile(rf"\w+\s+{any_of('dead_of')}(?!\w)|{any_of('witnessed')}\s+(?!و)\w+ا(?!\w)")


def no_others(text: str, start: int, end: int) -> bool:
    """True where "other" stands within or right behind words: "no other casualties" says nothing of the first."""
    behind = _FIRST.match(text, end, end + _OTHERS_REACH)
    return bool({*text[start:end].split(), *(behind.groups() if behind else ())} & {*syntax("others")})


#: the first word behind, and characters in which it ends, whatever is written onto its end («أخرى.#وسم»)
_FIRST, _OTHERS_REACH = re.compile(r"\s+([^\W_]+)"), 12


@cache
def somebodys_wounds() -> re.Pattern[str]:
    """The end of a text after which a word for wounds counts nobody: "with non-life-threatening ", "his "."""
    return re.compile(rf"(?:\b|(?='s )|-){any_of('wounds_of')}\s+(?:[\w-]+\s+){{0,3}}$")


@cache
def suffered() -> re.Pattern[str]:
    """The end of a text after which a word for wounds tells of those before it: "sustained minor "."""
    return re.compile(rf"\b{any_of('suffered')}\s+(?:[\w-]+\s+){{0,3}}$")


@cache
def number_of() -> re.Pattern[str]:
    """The end of a text that makes the next word of harm one that is counted: "the number of civilians "."""
    return re.compile(rf"\b{any_of('number_of')}\s+(?:[^\W\d,.;:]+\s+){{0,5}}$")


@cache
def either() -> re.Pattern[str]:
    """Two words of harm that are not told apart: "killed or injured"."""
    return re.compile(rf"\s*{any_of('or')}\s*")


@cache
def both() -> re.Pattern[str]:
    """Two words of harm that share their people: "killed and injured"."""
    return re.compile(rf"\s*{any_of('connective')}\s*")


@cache
def joins() -> re.Pattern[str]:
    """A word of its own that joins two things told of."""
    return re.compile(rf"(?<!\w){any_of('connective')}(?!\w)")


@cache
def joined_on() -> frozenset[str]:
    """What joins two things told of and is written onto the front of the second, as in Arabic."""
    return prefixes() & frozenset(syntax("connective"))


@cache
def number_to_people() -> re.Pattern[str]:
    """Between a number and the people it counts: three plain words, no punctuation."""
    return re.compile(rf"(?:[ \-]+#?[^\W\d_'\-]+){{0,3}}[ \-]*(?:{any_of('of')} )?(?:{any_of('determiner')} )?[ #]*")


@cache
def belongs() -> re.Pattern[str]:
    """Between people and those who only say whose they are: "father of newborn twin …"."""
    return re.compile(rf"\s{any_of('possessive')}\s(?:[^\W\d_]+(?:-[^\W\d_]+)*\s){{0,3}}")


@cache
def out_of() -> re.Pattern[str]:
    """Between a number and the number it is taken from: "three of the eight"."""
    return re.compile(rf"\s+{any_of('of')}\s+(?:{any_of('determiner')}\s+)?{any_of('prefix')}?")


@cache
def out_of_them() -> re.Pattern[str]:
    """Between a number and the people who make it up out of those told of before: "three of them women".

    The verb may be told: "three of whom were women".
    """
    return re.compile(rf"\s+{any_of('out_of_them')}\s+(?:{any_of('whom_were')}\s+)?")


@cache
def prefixes() -> frozenset[str]:
    """What a script writes onto the front of a word: the Arabic article, conjunctions and prepositions."""
    return frozenset(syntax("prefix"))


@cache
def written(role: str) -> frozenset[str]:
    """The words of a role as texts write them: bare, and with a particle that a script writes onto a word's front."""
    words = syntax(role)
    return frozenset(words) | {front + word for front in syntax("particle") for word in words if not word.isascii()}


@cache
def beside() -> re.Pattern[str]:
    """Between a number and the harmed people right after it: at most one word, and what is written onto a word."""
    return re.compile(rf"[\s\-]*(?:[^\W\d_,.;]+[\s\-]+)?{any_of('prefix')}?")


@cache
def few_words(most: int) -> re.Pattern[str]:
    """At most so many words within one clause, and what is written onto the front of the next."""
    around = r"\s\-\"'#"
    return re.compile(rf"[{around}:)(]*(?:[^\W\d_,.;:]+['\"]?[{around}]+){{0,{most}}}{any_of('prefix')}?[{around}(]*")


@cache
def suffixes() -> frozenset[str]:
    """What a script writes onto the end of a word without changing it: the Arabic accusative."""
    return frozenset(syntax("suffix"))


@cache
def one() -> re.Pattern[str]:
    """The end of a text that makes the next noun one: "a ", "another precision "."""
    return re.compile(rf"\b{any_of('article')}\s+(?:[^\W\d_]+\s+){{0,2}}$")


@cache
def name_end() -> re.Pattern[str]:
    """Where the name of a speaker ends: punctuation, or a word that opens what is said."""
    stop = rf"{_full_stop()}(?<!\.\w\.)(?!\w\.)"  # not within "U.S."
    return re.compile(rf"[,;:\n\"()!?|]|{stop}|\s{any_of('name_ends')}\b|\s-\s")


@cache
def _full_stop() -> str:
    """A full stop that is not that of a word cut short ("Gen.", "St."); behind a time of day it may end a clause."""
    short = {*syntax("abbreviation")} - {*syntax("may_end_clause")}
    return r"\." + "".join(rf"(?<!\b{re.escape(word)}\.)" for word in sorted(short))


@cache
def clause_break() -> re.Pattern[str]:
    """Where a clause before a verb of speech begins; a full stop behind "Gen" or "Lt" begins none."""
    return re.compile(rf"(?:[,;:\n\"!?|]|{_full_stop()})\s|^\"|\s-\s|\s{any_of('clause')}\s")


@cache
def clause_turns() -> re.Pattern[str]:
    """ "…, but": who speaks behind it does not say what stands before it."""
    return re.compile(rf"[,;]\s+{any_of('contrast')}\s")


@cache
def speech_adverbs() -> re.Pattern[str]:
    """Adverbs between a speaker and the verb of speech."""
    return re.compile(rf"(?:\s{any_of('speech_adverb')})+$")


@cache
def determiners() -> re.Pattern[str]:
    """Determiners at the head of a phrase."""
    return re.compile(rf"^{any_of('determiner')}\s+")
