"""People in wire copy in capitals: names, nouns for people, and numbers of the dead or wounded, by place.

Without capital letters a name is told by its words, which no list of usual words holds, by the title before it, and
by what it does not stand beside.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from .wire_words import RoleWord, Token, acts, number_of, of_nation, roles, singular, small

_LONGEST_TITLE, _MOST_MODIFIERS, _MOST_BEFORE_NUMBER = 5, 4, 4
_MOST_BETWEEN, _SHORTEST, _LONGEST_BRACKET = 6, 2, 9


@dataclass(frozen=True, slots=True)
class People:
    """People where they are told of: tokens `[start, end)` of a sentence, articles and numbers left out.

    `head` is the noun, `kind` what it says of them ("name" for a bare name, "nation", "harmed"); `number` is None
    where a plural states none, `least` True where there may be more ("at least five"); `lead` is the word before them
    that says whether they were told of before; `described` are the words before the noun; `noun` are the people whose
    noun is to be thought behind a bare number ("two people died and 35 were wounded").
    """

    sentence: int
    start: int
    end: int
    head: str
    kind: str
    plural: bool
    number: int | None
    lead: str = ""
    name: tuple[str, ...] = ()
    least: bool = False
    described: tuple[str, ...] = ()
    noun: People | None = None

    @property
    def stem(self) -> str:
        """The head as a singular, to compare it with another."""
        return singular(self.head)

    @property
    def definite(self) -> bool:
        """True where the words point back to people told of before."""
        return self.lead in small("definite")


def find_people(tokens: Sequence[Token], sentence: int, known: Set[str] = frozenset()) -> list[People]:
    """The people of one sentence, by place; `known` are parts of names told before, which may stand alone."""
    named = list(_names(tokens, sentence, known))
    taken = {at for people in named for at in range(people.start, people.end)}
    nouns = [noun for at in range(len(tokens)) if (noun := _noun(tokens, at, taken, sentence))]
    found = named + nouns
    found += [h for at in range(len(tokens) - 1) if (h := _harmed(tokens, at, found, sentence))]
    return sorted((p for p in found if not any(_within(p, other) for other in found)), key=lambda p: p.start)


def listed(tokens: Sequence[Token], people: Sequence[People]) -> list[list[People]]:
    """The people told of side by side ("X, Y and two bodyguards"), each row by place."""
    rows: list[list[People]] = []
    for one in people:
        if rows and _beside([t.word for t in tokens[rows[-1][-1].end : one.start]]):
            rows[-1].append(one)
        else:
            rows.append([one])
    return [row for row in rows if len(row) > 1]


def _beside(between: list[str]) -> bool:
    joining, words = small("joining"), small("coordinating")
    return (
        0 < len(between) <= _MOST_BETWEEN
        and all(word in words or word.isdigit() for word in between)
        and any(word in joining for word in between)
    )


def _within(one: People, other: People) -> bool:
    return other.start <= one.start and one.end <= other.end and other.end - other.start > one.end - one.start


def _names(tokens: Sequence[Token], sentence: int, known: Set[str]) -> Iterator[People]:
    at = 0
    while at < len(tokens):
        if not tokens[at].name or len(tokens[at].word) == 1 or _is_title(tokens, at):
            at += 1
            continue
        end = _name_end(tokens, at)
        start = _title_start(tokens, at)
        if _is_person(tokens, start, at, end) or (end - at == 1 and tokens[at].word in known):
            head = tokens[at - 1].word if start < at else ""
            kind = roles()[head].kind if head in roles() else "name"
            links = small("name_link") if end - at > _SHORTEST else frozenset()
            parts = tuple(t.word for t in tokens[at:end] if t.word[0].isalpha() and t.word not in links)
            yield People(sentence, start, end, head, kind, plural=False, number=1, name=parts)
        at = end


def _is_title(tokens: Sequence[Token], at: int) -> bool:
    """True for a title cut short before a name: "Mrs Testado", "Col. Testado"."""
    after = next((token for token in tokens[at + 1 : at + 3] if token.word != "."), None)
    return tokens[at].word in small("abbreviated") and after is not None and after.name


def _name_end(tokens: Sequence[Token], at: int) -> int:
    """Where the name that begins here ends: words of a name, what links them, and initials between."""
    end = at + 1
    while end < len(tokens) and (step := _step(tokens, end)):
        end += step
    return end + 1 if end - at == 1 and _usual_surname(tokens, at) else end


def _usual_surname(tokens: Sequence[Token], at: int) -> bool:
    """True for a given name before a word that is a name in this place alone: "SAMUEL PLAZA,"."""
    if tokens[at].word not in small("given_name") or at + 2 >= len(tokens):
        return False
    word, after = tokens[at + 1].word, tokens[at + 2].word
    closed = small("function") | small("speech") | small("organisation") | small("time") | small("calendar")
    ends = not after[0].isalnum() or after in small("be") or after in ("and", "who")
    return ends and word.isalpha() and word not in closed and word not in acts() and word not in roles()


def _step(tokens: Sequence[Token], at: int) -> int:
    """How many tokens of a name that has begun stand here: 0 where it ends."""
    token, links = tokens[at], small("name_link")
    after = [t.word in links or t.name for t in tokens[at + 1 : at + 3]]
    named = [t.name for t in tokens[at + 1 : at + 3]]
    initial = len(token.word) == 1 and token.word.isalpha()
    if initial and at + 1 < len(tokens) and tokens[at + 1].word == ".":
        return 2 if named[1:] == [True] else 0
    if token.name or ((token.word in links or initial) and named[:1] == [True]):
        return 1
    return 1 if token.word in links and after == [True, True] and named[1] else 0  # "de la Torre"


def _title_start(tokens: Sequence[Token], at: int) -> int:
    start, short = at, small("abbreviated")
    while start > 0 and at - start < _LONGEST_TITLE:
        before = tokens[start - 1].word
        point = before == "." and start > 1 and tokens[start - 2].word in short
        if not (before in roles() or before in short or point):
            break
        start -= 1
    return start


def _is_person(tokens: Sequence[Token], start: int, at: int, end: int) -> bool:
    first, titled = tokens[at].word, start < at
    after = tokens[end].word if end < len(tokens) else ""
    if after in small("organisation") or (at > 0 and tokens[at - 1].word in small("organisation")):
        return False
    if first in small("calendar") or (after in roles() and not titled):
        return False  # "Salvadoran" before "priests" belongs to them
    return titled or (end - at > 1 and first not in small("place_opens"))


def _noun(tokens: Sequence[Token], at: int, taken: set[int], sentence: int) -> People | None:
    word = tokens[at].word
    role = roles().get(word)
    if at in taken or (role is None and not of_nation(word)):
        return None
    after = tokens[at + 1].word if at + 1 < len(tokens) and at + 1 not in taken else ""
    if role and after in roles() and not _stands_apart(role, after):
        return None  # "police officer": the noun is yet to come
    start = _described_from(tokens, at, taken)
    if _is_belonged_to(tokens, start) or _held(tokens, at):
        return None
    plural = role.plural if role else True
    number, lead = _numbered(tokens, start, plural)
    kind = role.kind if role else "nation"
    described, end = tuple(token.word for token in tokens[start:at]), _belonging_end(tokens, at)
    if plural and _one_of(tokens, start):
        return People(sentence, start, end, word, kind, False, 1, "one of", described=described)
    told, least = number if plural or number else 1, at_least(tokens, start)
    return People(sentence, start, end, word, kind, plural, told, lead, least=least, described=described)


def _stands_apart(role: RoleWord, after: str) -> bool:
    """True where the noun behind another is none that the first describes: "ambassadors hostage"."""
    return after in small("another") or after == "others" or (role.plural and after in small("held_as"))


def _held(tokens: Sequence[Token], at: int) -> bool:
    """True for what people are held as who have been told of by their own noun: "ambassadors hostage"."""
    before = roles().get(tokens[at - 1].word) if at else None
    return tokens[at].word in small("held_as") and before is not None and before.plural


def _belonging_end(tokens: Sequence[Token], at: int) -> int:
    """Where people end who say who they are by what they belong to: "members of a peasant family"."""
    if tokens[at].word not in small("belonging") or [t.word for t in tokens[at + 1 : at + 2]] != ["of"]:
        return at + 1
    start = at + 2
    while start < len(tokens) and tokens[start].word in small("determiner"):
        start += 1
    end, nouns = start, roles().keys() | small("organisation")
    while end < len(tokens) and end - start < _MOST_MODIFIERS and (tokens[end].name or _modifies(tokens[end].word)):
        end += 1
    whole = (n + 1 for n in range(end - 1, start - 1, -1) if tokens[n].word in nouns or tokens[n].name)
    return next(whole, at + 1)


def _is_belonged_to(tokens: Sequence[Token], start: int) -> bool:
    """True for what others are told to belong to, where they and not it are the people: "members of his escort"."""
    at = start - 1
    while at > 0 and tokens[at].word in small("determiner"):
        at -= 1
    return at > 0 and tokens[at].word == "of" and tokens[at - 1].word in small("belonging")


def _described_from(tokens: Sequence[Token], at: int, taken: set[int]) -> int:
    """Where the words begin that describe the noun here; what an editor put in brackets stands outside of them."""
    start, described = at, 0
    while start > 0 and described < _MOST_MODIFIERS and start - 1 not in taken:
        opened = _bracket_start(tokens, start)
        if opened and opened - 1 not in taken and _describes(tokens, opened - 1):
            start = opened
        elif not _describes(tokens, start - 1):
            break
        start, described = start - 1, described + 1
    return start


def _bracket_start(tokens: Sequence[Token], end: int) -> int:
    """Where the bracket opens that closes right before this token; 0 where none does."""
    if tokens[end - 1].word != "]":
        return 0
    return next((n for n in range(end - 2, max(0, end - _LONGEST_BRACKET), -1) if tokens[n].word == "["), 0)


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """True for a word that may describe people, the month of a date aside: "on 10 March members of the group"."""
    dated = tokens[at].word in small("calendar") and at > 0 and number_of(tokens[at - 1].word) is not None
    return not dated and _modifies(tokens[at].word)


def at_least(tokens: Sequence[Token], start: int) -> bool:
    """True where the number before people is the least that they are."""
    words = [token.word for token in tokens[max(0, start - _MOST_BEFORE_NUMBER) : start]]
    return any(pair in (("at", "least"), ("more", "than")) for pair in pairwise(words))


def _one_of(tokens: Sequence[Token], start: int) -> bool:
    """True where one of several people is meant: "one of his bodyguards"."""
    words = [token.word for token in tokens[max(0, start - 3) : start]]
    if words and words[-1] in small("determiner"):
        words.pop()
    return words[-2:] == ["one", "of"]


def _modifies(word: str) -> bool:
    """True for a word that may stand between the article and the noun: "a former peasant leader"."""
    closed = (small("function"), small("determiner"), small("name_link"))
    if not word[0].isalpha() or number_of(word) or any(word in words for words in closed):
        return False
    if word in acts():
        return word in small("qualifier")
    return not word.endswith(("ed", "ing")) or word in small("modifier")


def _numbered(tokens: Sequence[Token], start: int, plural: bool) -> tuple[int | None, str]:
    """The number before people and the word nearest to them that says how they are told of."""
    number, lead, at = None, "", start - 1
    if at > 0 and tokens[at].word in small("befallen") and number_of(tokens[at - 1].word):
        at -= 1  # "seven kidnapped students"
    around = small("determiner") | small("around_number") | {"of"}
    while at >= 0 and start - at <= _MOST_BEFORE_NUMBER:
        word = tokens[at].word
        stated = number_of(word)
        if word not in around and not stated:
            break
        if word == "of" and not (at and (tokens[at - 1].word in small("of_several") or number_of(tokens[at - 1].word))):
            break
        if stated and number is None and not (plural and stated == 1):
            number = stated
        lead = lead or word
        at -= 1
    return number, lead


def _harmed(tokens: Sequence[Token], at: int, found: Sequence[People], sentence: int) -> People | None:
    """A number of dead or wounded without a noun for people: "leaving 10 wounded"."""
    number, word = number_of(tokens[at].word), tokens[at + 1].word
    counted = (number and not tokens[at].word.startswith("a")) or tokens[at].word in small("vague")
    if not counted or word not in small("harmed") or any(p.start <= at + 1 < p.end for p in found):
        return None
    after = tokens[at + 2] if at + 2 < len(tokens) else None
    if after and (after.word in roles() or after.name):
        return None
    return People(
        sentence, at + 1, at + 2, word, "harmed", plural=True, number=number, lead=tokens[at].word,
        least=at_least(tokens, at + 1),
    )  # fmt: skip
