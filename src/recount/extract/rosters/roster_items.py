"""The items of a row of people in one sentence: names and words of kin, each with what stands right beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from ...codebook.given_names import FEMALE, MALE, sex_of
from ..lexicon.roster_words import KinWord, kin_words, row_words
from .roster_brackets import bracketed
from .roster_item import Item
from .roster_pairs import paired
from .roster_refers import of_their_kin
from .roster_tokens import AGE, BRACKET, HER, HIS, KIN, MARK, NAME, NUMBER, SEPARATOR, THEIR, WORD, Token, find_tokens


def find_items(cased: str, start: int, end: int) -> list[Item]:
    """The items of a stretch of text in its own case, by place."""
    return paired(_Row(cased, find_tokens(cased, start, end)).read())


@cache
def _beside_names() -> frozenset[str]:
    """What may stand between "wife of" and the name that says whose wife."""
    return row_words("titled") | row_words("determiner") | row_words("keeps") | {"."}


#: "brothers of the"
_OF_WHOM = 3
#: a comma and an article, and words behind the age that say who somebody is
_APPOSED, _TOLD = 2, 4
#: another spelling of a name, in brackets
_SPELLED = re.compile(r"\s+\((?!(?:[Aa]b[uo]u?|[Uu]mm?)\b)[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)?\)\s+")
#: what a name says by itself: one person
_ONE = KinWord(number=1)


class _Row:
    """The items of a sentence under way, and what was said before the name or the word of kin that it belongs to."""

    def __init__(self, cased: str, found: Sequence[Token]) -> None:
        self.cased, self.tokens, self.items = cased, found, list[Item]()
        self.gap: list[str] = []
        self.age: Token | None = None
        self.kin: Token | None = None
        self.whose: Token | None = None
        self.number: Token | None = None
        self.first: int | None = None
        self.titled = False
        self.referring: Token | None = None

    def read(self) -> list[Item]:
        """The items by place."""
        steps = {
            HIS: self._whose, HER: self._whose, THEIR: self._whose, AGE: self._aged, BRACKET: self._bracket,
            KIN: self._kinship, NUMBER: self._count, NAME: self._name, SEPARATOR: self._separator,
        }  # fmt: skip
        for at, token in enumerate(self.tokens):
            steps.get(token.kind, self._other)(at, token)
        self._unnamed()
        return self.items

    def _begin(self, token: Token) -> None:
        if self.first is None:
            self.first = token.start

    def _clear(self) -> None:
        self.age = self.kin = self.whose = self.number = self.first = None
        self.titled = False

    def _next(self, at: int, step: int = 1) -> Token | None:
        return self.tokens[at + step] if at + step < len(self.tokens) else None

    def _last(self, *fills: str) -> Item | None:
        """The item that nothing but commas and some words parts from here."""
        return self.items[-1] if self.items and not {*self.gap} - {",", *fills} else None

    def _whose(self, at: int, token: Token) -> None:
        self._unnamed()
        self._clear()
        self._begin(token)
        self.whose = token
        of, number = (self._next(at, -1), self._next(at, -2)) if at > 1 else (None, None)
        if of and number and of.text in row_words("of") and number.kind == NUMBER:
            self.number = number  # "four of their children"

    def _aged(self, at: int, token: Token) -> None:
        after = self._next(at)
        opens = after is not None and (after.kind in (NAME, KIN) or after.text in row_words("titled"))
        last = self._last(*row_words("apposition")) if self.kin is None and self.first is None else None
        if last is None and not opens and self.first is None and self.kin is None and self._apposed(at):
            last = self.items[-1]  # "X, a 21-year-old student, and Y"
        if last and last.name and last.age is None and not opens:
            self._told(last._replace(age=token.value, aged=True, end=token.end))
            return
        if self.kin is None or after is None or after.kind == NAME or self.kin.end < token.start - 2:
            self._begin(token)
        self.age = token

    def _apposed(self, at: int) -> bool:
        """Whether an article opens who the one before is, up to the next mark, without a name or a word of kin."""
        if len(self.gap) != _APPOSED or self.gap[0] != "," or self.gap[1] not in row_words("article") or not self.items:
            return False
        behind = takewhile(lambda token: token.kind not in (SEPARATOR, MARK), self.tokens[at + 1 :])
        told = list(takewhile(lambda token: token.text not in row_words("joint"), behind))
        return len(told) <= _TOLD and all(token.kind == WORD for token in told)

    def _told(self, item: Item) -> None:
        """What is told right behind an item belongs to it."""
        self.items[-1], self.gap = item, []

    def _bracket(self, at: int, token: Token) -> None:
        last = self._last()
        if last and (self.kin is None or self.first is None):
            said = bracketed(self.cased[token.start : token.end])
            self._told(
                last._replace(
                    end=token.end, aged=last.aged or (last.age is None and said.age is not None),
                    age=said.age if last.age is None else last.age, sex=last.sex or said.sex,
                    stage=said.stage if said.kunya else last.stage or said.stage, kin=last.kin or said.kin,
                    by_brackets=said.kunya and last.sex is None, parents=last.parents or said.of,
                )
            )  # fmt: skip

    def _kinship(self, at: int, token: Token) -> None:
        after = self._next(at)
        if self._of_so_many(token) or self._whose_kin(at):
            return
        if (
            self.kin is not None
            and kin_words()[self.kin.text].number is None
            and kin_words()[token.text].number is None
        ):
            self._unnamed()
        if after is not None and after.text in row_words("genitive"):
            first = self.first if self.whose is not None and self.whose is self._next(at, -1) else None
            self._clear()
            self.first, self.whose = first, token  # "my uncle's sister"
        elif after is not None and after.text in row_words("of") and not self._tells_age(at) and self._describes(token):
            self.kin = None
        else:
            self._begin(token)
            self.kin = token

    def _of_so_many(self, token: Token) -> bool:
        """ "A mother of six children, Amal Example": the children are of the mother, and no row begins with them."""
        if self.kin is None or self.number is None or kin_words()[self.kin.text].stage != "adult":
            return False
        between = self.cased[self.kin.end : self.number.start].split()
        if {*between} != {*row_words("of")} or kin_words()[token.text].stage not in ("child", "offspring"):
            return False
        self.number = None
        return True

    def _whose_kin(self, at: int) -> bool:
        """ "Two brothers of the wife of Omar": whose brothers they are, and nobody of the row."""
        back = [token.text for token in self.tokens[max(0, at - 3) : at]]
        if of_their_kin(self.tokens, at):
            self.first = self.whose = None
            self.referring = self.tokens[at]
            return True
        told = len(back) == _OF_WHOM and back[0] in kin_words() and back[1] in row_words("of")
        if not told or back[2] not in row_words("determiner") | row_words("his") | row_words("her") | row_words(
            "their"
        ):
            return False
        self.first = self.whose = None
        return True

    def _tells_age(self, at: int) -> bool:
        """ "A young man of 18", where "a father of four" has four children."""
        of, number = self._next(at), self._next(at, 2)
        if of is None or number is None or self.tokens[at].text not in row_words("of_age"):
            return False
        return of.text in row_words("of") and number.kind == NUMBER

    def _describes(self, token: Token) -> bool:
        """ "X, the wife of Y and mother of Z": the word of kin belongs to the name before it."""
        if self._describes_again():
            return True
        last = self._last(*row_words("determiner"), *row_words("copula"), *row_words("who"), *row_words("apparently"))
        aged = self.age is not None and self.first == self.age.start and self.whose is None
        if last is None or last.name is None or not (self.first is None or aged):
            return False
        word, age = kin_words()[token.text], self.age.value if self.age and aged else None
        if age is not None and last.age is None:
            last = last._replace(age=age, aged=True)
        if aged:
            self._clear()
        sex = (word.sex or last.sex) if last.by_brackets else (last.sex or word.sex)
        self.items[-1] = last._replace(
            sex=sex, stage=last.stage or word.stage, kin=last.kin or token.text, by_brackets=sex is None
        )
        return True

    def _describes_again(self) -> bool:
        """ "X, the wife of Y and mother of Z"."""
        one, other = (*self.items[-2:], None, None)[:2]
        told = one is not None and other is not None and one.kin is not None and one.name is not None
        return bool(told and other and other.reference) and {*self.gap} == {*row_words("joint")} and self.first is None

    def _count(self, at: int, token: Token) -> None:
        after, last = self._next(at), self._last()
        ends = after is None or after.kind in (SEPARATOR, MARK, BRACKET)
        if token.text[0].isdigit() and last and last.name and last.age is None and self.gap and ends:
            self._told(last._replace(age=token.value, aged=True, end=token.end))
            return
        if self.kin and at > 1 and self._tells_age(at - 2):
            self.age = token
            return
        self.number = token
        self._begin(token)

    def _name(self, at: int, token: Token) -> None:
        if self._says_whence(at):
            return  # "a 12-year-old Exampleton boy"
        if self._said_of(at) or self._other_parent(token) or (self.referring and self._next(at, -1) is self.referring):
            self._refer(token)  # "wife of X": X says whose wife
        elif token.genitive:
            if self.kin is not None and self._next(at, -1) is self.kin:
                self._clear()  # "Omar's brother Hadi's wife": the brother is Hadi
            self._unnamed()
            self._clear()
            self._other_of_both(token)
            self._refer(token)
            self._begin(token)
            self.whose = token
        elif self._goes_on(token):
            last = self.items[-1]
            start = last.name[0] if last.name else last.start
            self.items[-1] = last._replace(end=token.end, name=(start, token.end))
        else:
            self._add(token)

    def _other_of_both(self, token: Token) -> None:
        """ "Sami and Amal's nephew": both say whose nephew, where each is told of by one name."""
        last = self.items[-1] if self.items else None
        joined = last is not None and last.name is not None and {*self.gap} == {*row_words("joint")}
        if not joined or last is None or last.kin is not None or last.aged or len(token.text.split()) > 1:
            return
        if len(self.cased[slice(*(last.name or (0, 0)))].split()) == 1:
            self.items[-1] = last._replace(reference=True)

    def _says_whence(self, at: int) -> bool:
        """True for a name between an age and a word for a person, which says where that person is from."""
        after = self._next(at)
        if self.age is None or self.kin is not None or after is None or after.kind != KIN:
            return False
        name = self.tokens[at]
        parted = self.cased[self.age.end : name.start].strip() + self.cased[name.end : after.start].strip()
        return not parted and after.text in row_words("sexed")

    def _refer(self, token: Token) -> None:
        end = token.start + len(token.text)
        self.items.append(Item(token.start, end, (token.start, end), reference=True, gap=tuple(self.gap)))
        self.gap = []

    def _said_of(self, at: int) -> bool:
        """ "wife of X", "daughter of the engineer X", "a journalist from X": X is no one of the row."""
        back = at - 1
        while back >= 0 and self.tokens[back].text in _beside_names():
            back -= 1
        word = self.tokens[back].text if back >= 0 else ""
        if word in row_words("of"):
            return back < 1 or not (self._died(at, back) or self.tokens[back - 1].text in row_words("consists"))
        return word in row_words("from") and (self.kin is not None or self.age is not None)

    def _died(self, at: int, of: int) -> bool:
        """ "The death of X": X died; "the death of a Sampletown man" tells of the man."""
        after, between = self._next(at), {token.text for token in self.tokens[of + 1 : at]}
        adjective = (after is not None and after.kind == KIN) or not between.isdisjoint(row_words("article"))
        return self.tokens[of - 1].text in row_words("death") and not adjective

    def _other_parent(self, token: Token) -> bool:
        """ "X is the daughter of Y and Z": both names say whose daughter, where nothing else is said of Z."""
        if self.age is not None or self.whose is not None or self.kin is not None:
            return False
        if self._of_both(token):
            return True
        last, told = self.items[-1:], self.items[-2:-1]
        if not (last and told and last[0].reference and {*self.gap} == {*row_words("joint")} and not token.genitive):
            return False
        if told[0].kin is None:
            return False
        return kin_words()[told[0].kin].stage in ("offspring", "child") and told[0].name is not None

    def _of_both(self, token: Token) -> bool:
        """ "Three daughters of Y and Z", "the son of Hadi and Amal": both are nobody of the row, beyond doubt."""
        parent, told = (*self.items[-2:], None, None)[:2]
        if parent is None or told is None or parent.name is None or told.name is not None or told.kin is None:
            return False
        word, joined = kin_words()[told.kin], {*self.gap} == {*row_words("joint")}
        child = word.stage == "offspring" or told.kin in row_words("of_parents")
        if not (parent.reference and joined and child and told.start < parent.start):
            return False
        return (
            word.number is None
            or told.kin in row_words("of_parents")
            or {sex_of(self.cased[slice(*parent.name)]), sex_of(token.text)} == {MALE, FEMALE}
        )

    def _goes_on(self, token: Token) -> bool:
        """ "Sondos (Zandus) Example": another spelling in brackets parts no name."""
        last = self.items[-1] if self.items else None
        if last is None or last.name is None or self.gap or self.first is not None or self.kin or self.age:
            return False
        between = self.cased[last.name[1] : token.start]
        return last.end <= token.start and _SPELLED.fullmatch(between) is not None

    def _add(self, token: Token | None) -> None:
        word = kin_words()[self.kin.text] if self.kin else _ONE
        if self.kin is not None and word.number is None and token is not None:
            told, self.age = self.age, None
            self._unnamed()  # "their sons X and Y": the names stand under the word, and an age before one is its own
            word, self.age = _ONE, told
        start = self.first if self.first is not None else token.start if token else 0
        end = token.end if token else max(t.end for t in (self.kin, self.age) if t)
        stage = "adult" if self.titled and word.stage in (None, "offspring") else word.stage
        self.items.append(
            Item(
                start, end, (token.start, token.end) if token else None,
                self.age.value if self.age else None, word.sex, stage, self.kin.text if self.kin else None,
                1 if word.number else self.number.value if self.number else None,
                self.whose.text if self.whose else None, gap=tuple(self.gap), aged=self.age is not None,
            )
        )  # fmt: skip
        self.gap = []
        self._clear()

    def _unnamed(self) -> None:
        """What a word of kin without a name leaves: a person who is told of and not named."""
        if self.kin is not None:
            self._add(None)

    def _separator(self, at: int, token: Token) -> None:
        comma = token.text.strip() != ";"
        if comma and self.kin is not None and kin_words()[self.kin.text].number == 1 and self._name_follows(at):
            return  # "his wife, 56-year-old …"
        if self.kin is not None:
            self._unnamed()
        elif self.first is not None:
            self._clear()
        self.titled = False
        self.gap.append(token.text.strip() or "\n")

    def _name_follows(self, at: int) -> bool:
        after = self._next(at)
        if after is not None and after.text in row_words("determiner"):
            after = self._next(at, 2)
        if after is None or (self.kin is not None and self._other_sex(after)):
            return False
        return (after.kind == NAME and not after.genitive) or after.kind == AGE or after.text in row_words("titled")

    def _other_sex(self, name: Token) -> bool:
        """ "Hadi's wife, Omar Example and Amal": a name that no wife bears is somebody else's."""
        by_name = self.whose is not None and self.whose.kind == NAME
        told = kin_words()[self.kin.text].sex if self.kin and by_name else None
        return name.kind == NAME and None not in (told, sex_of(name.text)) and sex_of(name.text) != told

    def _works(self, token: Token, after: Token | None) -> None:
        """ "His son X, an engineer,": what only grown people are, behind a comma and an article."""
        last, gap = self.items[-1] if self.items else None, self.gap
        if last is None or last.name is None or self.first is not None or gap[:1] != [","] or len(gap) > _TOLD:
            return
        if after is not None and after.kind == NAME:
            return  # "X, the engineer Y"
        opens = len(gap) >= _APPOSED and gap[1] in row_words("determiner") and gap.count(",") == 1
        if opens and token.text in row_words("of_age_told") and last.age is None and last.stage in (None, "offspring"):
            self.items[-1] = last._replace(stage="adult")

    def _other(self, at: int, token: Token) -> None:
        before = self.tokens[at - 1] if at else None
        if self.kin is not None and token.text in row_words("determiner") and before and before.kind == SEPARATOR:
            return
        if self.whose is not None and self.whose is before and token.text in row_words("genitive"):
            return  # "her cousin's husband"
        self._works(token, self._next(at))
        titled = row_words("titled")
        self.titled = self.titled or token.text in row_words("of_age_titled")
        if token.text in titled or (token.text == "." and before is not None and before.text in titled):
            return
        self.titled = False
        if self.kin is not None:
            if token.text in row_words("naming"):
                return
            self._unnamed()
        keeps = token.text in row_words("keeps")
        if self.first is not None and not keeps and (self.age is None or token.text in row_words("ends")):
            self._clear()
        if self.first is None or not keeps:
            self.gap.append(token.text)
