"""The text of a report around its claims, and the words in it."""

from __future__ import annotations

from collections.abc import Sequence

from ...records import Claim, Report
from ..terms.people import stretches_around
from ..terms.rules import rules
from ..terms.words import bare_words


def words_around(report: Report, claims: Sequence[Claim]) -> frozenset[str]:
    """The words of the report's text around these claims, in comparable form."""
    return bare_words("\n".join(text_around(report, claims, rules().words.around)))


def text_around(report: Report, claims: Sequence[Claim], margin: int) -> list[str]:
    """The stretches of the report's text so many characters around these claims.

    Of a claim that a headline makes it is the headline's words: what stands under these may be the top of a page
    without its article, which all pages fetched from one site on one day share.
    """
    headlines = sorted({claim.headline for claim in claims if claim.headline})
    under = [claim for claim in claims if not claim.headline]
    return [*headlines, *(report.text[start:end] for start, end in stretches_around(under, margin))]
