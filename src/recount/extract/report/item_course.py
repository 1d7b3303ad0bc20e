"""What the items of a page take over: from none of their neighbours, only from what stands above all of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ...records import ClaimKind
from ..events.context import Context
from ..folding.text import Folded
from ..frames.compose import Draft
from ..lexicon.grammar import any_of, syntax
from ..lexicon.keyed import KeyedPattern
from ..lexicon.sentence import Sentence
from .items import Items
from .wholes import Parted, with_parts


class Course:
    """What a page has said so far, item by item."""

    def __init__(self, items: Items) -> None:
        self.items = items
        self._said: dict[int, Context] = {}
        self._here = 0

    def at(self, sentence: Sentence, so_far: Context) -> Context:
        """The context of a sentence; `so_far` is what was said before it."""
        number = self.items.at(sentence.span.start) or 0
        self._said[self._here] = so_far
        if number == self._here:
            return so_far
        self._here, above = number, self._said[0]
        head = self.items.found[number - 1].where
        shared = above.where
        if self.items.turns:
            shared = so_far.where if _there_again(sentence) else None
        return Context(head or shared, above.when, None, above.countries)

    def heads(self, sentence: Sentence) -> bool:
        """True for a sentence above the first item of a round-up: the day that it names is the day of all items."""
        return bool(self.items.found) and not self.items.turns and self.items.at(sentence.span.start) == 0

    def placed(self, drafts: Sequence[Draft], so_far: Context) -> list[Draft]:
        """The drafts, those before the first place that their item names with the one that it names later."""
        self._said[self._here] = so_far
        return [self._with_place(draft) for draft in drafts]

    def _with_place(self, draft: Draft) -> Draft:
        said = self._said.get(self.items.at(draft.start) or 0)
        if draft.setting.where is not None or draft.setting.elsewhere or draft.kind is ClaimKind.TOTAL:
            return draft
        if said is None or said.where is None:
            return draft
        return draft._replace(setting=draft.setting._replace(where=said.where))


def _there_again(sentence: Sentence) -> bool:
    """ "In a separate strike a bus was hit in the town": the town that was told of, which needs no name again."""
    return _the_town().search(sentence.text, *sentence.span) is not None


@cache
def _the_town() -> KeyedPattern:
    unnamed = rf"(?!\s+{any_of('called_by')}(?!\w))"
    return KeyedPattern(syntax("in_the_town"), rf"(?<!\w){any_of('in_the_town')}(?!\w){unnamed}")


def in_items(items: Items, drafts: Sequence[Draft], text: str) -> Parted:
    """The drafts of each item with counts that are parts of its stated wholes marked so."""
    if not items.found:
        return with_parts(drafts, text)
    told: dict[int | None, list[Draft]] = {}
    for draft in drafts:
        told.setdefault(items.at(draft.start), []).append(draft)
    parted = [with_parts(of_one, text) for of_one in told.values()]
    return Parted([d for one in parted for d in one.kept], [d for one in parted for d in one.bare])


def in_order(drafts: Sequence[Draft], items: Items, folded: Folded) -> list[Draft]:
    """The drafts by place, each with where its item lies in the original text."""
    ordered = sorted(drafts, key=lambda draft: (draft.start, draft.end, draft.kind))
    if not items.found:
        return ordered
    spans = [items.span(draft.start, len(folded.text)) for draft in ordered]
    return [draft._replace(item=folded.original_span(*span)) for draft, span in zip(ordered, spans, strict=True)]
