"""The comparison of two tellings' words, of who published them and in what language, of copying,
and of pictures."""

from __future__ import annotations

import math

from ...records import Harm
from ..tellings.tellings import Telling
from ..terms.findings import Finding, Signal
from ..terms.rules import rules
from ..terms.wording import number_of
from .corpus import Corpus, filed_apart

#: the likeness below which less of it says nothing more
_NOT_ALIKE = 0.01


def compare_words(a: Telling, b: Telling, body: Corpus) -> Finding:
    """How alike the words around the claims are; it weighs more where no day is known or the languages differ."""
    likeness = body.likeness(a, b)
    folds = math.log(max(likeness, _NOT_ALIKE) / rules().words.even)
    signals: list[Signal] = [
        ("words", folds),
        ("words_alike", max(0.0, folds)),
        ("words_told", math.log2(1 + min(len(a.words), len(b.words)))),
    ]
    if a.when is None or b.when is None:
        signals.append(("words_undated", folds))
    if a.report.language != b.report.language:
        signals.append(("words_two_languages", folds))
    return Finding("words_alike" if folds > 0 else "words_unlike", tuple(signals), (likeness,))


def compare_rare_words(a: Telling, b: Telling, body: Corpus) -> Finding:
    """How many words both hold that few other reports hold: most often names."""
    shared = len(body.rare(a) & body.rare(b))
    if not shared:
        return Finding("no_rare_words", (("no_rare_words", 1.0),))
    doublings = math.log2(1 + shared)
    undated = (("rare_words_undated", doublings),) if a.when is None or b.when is None else ()
    return Finding("rare_words", (("rare_words", doublings), *undated), (number_of(shared, "word"),))


def compare_people(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """Whom both name as harmed, or one does while the other's words hold the name."""
    both, one = len(body.both_name(a, b)), len(body.one_names(a, b))
    if both:
        signals: list[Signal] = [("same_people", 1.0), ("same_people_doublings", math.log2(both))]
        return Finding("same_people", tuple(signals), (number_of(both, "victim"),))
    if one:
        signals = [("people_mentioned", 1.0), ("people_mentioned_doublings", math.log2(one))]
        return Finding("people_mentioned", tuple(signals), (number_of(one, "victim"),))
    return None


def compare_accused(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """Whom both tell of as accused, or one as accused and the other as harmed: who kills himself is both."""
    both = len(body.both_accuse(a, b))
    return Finding("same_accused", (("same_accused", 1.0),), (number_of(both, "accused person"),)) if both else None


def compare_streets(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """The streets that both name and few other reports do, and whether both tell of one block of a street."""
    shared = body.same_streets(a, b)
    blocks, streets = (sum(bool(street.block) is block for street in shared) for block in (True, False))
    signals: list[Signal] = [("same_block", 1.0)] if blocks else []
    if streets:
        signals += [("same_street", 1.0), ("same_street_doublings", math.log2(streets))]
    if blocks:
        return Finding("same_block", tuple(signals), (number_of(blocks, "block"),))
    return Finding("same_street", tuple(signals), (number_of(streets, "street"),)) if streets else None


def compare_publishers(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """A recorder files one assessment for each incident: two of one publisher are most often of two."""
    if not filed_apart(a, b):
        return None
    if body.copied(a, b) and not _figures_differ(a, b):
        return None
    return Finding("another_assessment", (("another_assessment", 1.0),), (a.report.publisher,))


def _figures_differ(a: Telling, b: Telling) -> bool:
    """True where both state days or tolls and no two agree: two rows of one table share every word but these."""
    days = a.stated and b.stated and a.when != b.when
    mine, theirs = _tolls(a), _tolls(b)
    return bool(days or (mine and theirs and not mine & theirs))


def _tolls(telling: Telling) -> frozenset[tuple[Harm, int | None, int | None]]:
    counts = (count for claim in telling.claims for count in claim.counts)
    return frozenset(
        (c.harm, c.low, c.high) for c in counts if c.low is not None and not (c.part_of_total or c.together)
    )


def compare_languages(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """Two languages: their words cannot be much alike."""
    if a.report.language == b.report.language:
        return None
    return Finding("two_languages", (("two_languages", 1.0),))


def compare_copies(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """Two long pages may share one passage and tell of other things beside it, so the words here must agree too.

    Where two headlines alone tell of them, what stands under these is the top of a page, which says nothing of either.
    """
    containment = 0.0 if a.under_another_headline(b) else body.copied(a, b)
    if not containment or body.likeness(a, b) < rules().copy.words_alike:
        return None
    return Finding("near_copy", (("near_copy", containment),), (containment,))


def compare_translations(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """One text made from the other in other letters: both tell the same figures and names in one order."""
    details = body.chain(a, b)
    return Finding("translated_copy", (("translated_copy", 1.0),), (details,)) if details else None


def compare_pictures(a: Telling, b: Telling, body: Corpus) -> Finding | None:
    """One picture that both reports show: a sign where their days agree, a weak one where no day is known.

    Where days contradict it is none, for then one of them shows an old picture.
    """
    shared = body.picture(a, b)
    gap = a.when.days_from(b.when) if a.when and b.when else None
    if shared is None or gap:
        return None
    signal = "shared_picture" if body.alone(a) and body.alone(b) else "shared_picture_of_several"
    if gap is None and signal == "shared_picture":
        signal = "shared_picture_undated"
    return Finding("shared_picture", ((signal, 1.0),), (shared.how,))
