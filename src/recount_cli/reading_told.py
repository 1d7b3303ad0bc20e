"""A reading in lines for a terminal: the text with its claims marked, each claim's values, and what was not used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import click

from recount import pipeline
from recount.publish.parties import mentioned
from recount.publish.record import PublicTime
from recount.publish.when_where import public_place, public_time
from recount.publish.withheld import Withheld
from recount.records import Claim, ClaimKind, Count, Reading, Rejection, Report, Unused, furniture_of
from recount_site.public.phrases import Phrases

from .terminal import isolated

WORDS = Phrases("en")
_COLOURS = {
    ClaimKind.HARM: "red", ClaimKind.ACTION: "yellow", ClaimKind.RESPONSIBILITY: "magenta",
    ClaimKind.DISCLOSURE: "blue", ClaimKind.CONTROL: "green", ClaimKind.PERSON: "cyan",
    ClaimKind.TOTAL: "yellow", ClaimKind.STATEMENT: "blue",
}  # fmt: skip


def told(reading: Reading, unused: Sequence[Unused]) -> Iterator[str]:
    """The whole reading of one report, line by line. Marks are numbered, so that they need no colour."""
    report = reading.report
    yield _heading(report)
    yield ""
    yield _marked(report.text, reading.claims)
    yield ""
    for number, claim in enumerate(reading.claims, 1):
        yield from _claim(number, claim)
        if not claim.certain and (doubts := pipeline.doubts(reading, claim)):
            yield f"     why not certain: {'; '.join(doubts)}"
    if not reading.claims:
        yield "Nothing was read in it."
    yield from _refused([rejection for rejection in reading.rejections if rejection.stage == "model"])
    yield ""
    yield "Seen and not used:" if unused else "Everything that was seen was used."
    for one in unused:
        place = f"characters {one.span.start}-{one.span.end}" if one.span else "no place"
        said = f" ({one.said})" if one.said else ""
        yield f"  “{isolated(one.quote)}”, {place}: {WORDS.term('unused', one.kind)}{said}"
    yield from _left_out(report)


def _left_out(report: Report) -> Iterator[str]:
    """What surrounds the text of a page, which was left out before it was read: each piece, and by which sign."""
    pieces = furniture_of(report)
    if pieces:
        yield ""
        yield f"{WORDS.say('reading.furniture')}:"
    for piece in pieces:
        what = f"{WORDS.term('page_part', piece.part)}, {WORDS.say('reading.furniture_size', count=piece.characters)}"
        words = isolated(" ".join(piece.words.split())) + ("…" if piece.is_cut else "")
        yield f"  {what} ({WORDS.term('page_sign', piece.sign)}): “{words}”"


def _refused(rejections: Sequence[Rejection]) -> Iterator[str]:
    """What a language model answered and the text does not say, with the reason."""
    if rejections:
        yield ""
        yield "Refused of what the language model answered:"
    for one in rejections:
        yield f"  {f'“{isolated(one.quote)}”, ' if one.quote else ''}{one.reason}"


def _heading(report: Report) -> str:
    known = (
        isolated(report.title) if report.title else None,
        isolated(report.publisher) if report.publisher else None,
        f"published {report.published:%Y-%m-%d}" if report.published else "day of publication not known",
        f"language {report.language}" if report.language else "language not known",
        f"{len(report.text)} characters",
    )
    return f"Report {report.report_id}: " + ", ".join(part for part in known if part)


def _marked(text: str, claims: Sequence[Claim]) -> str:
    """The text, each claim's words in the colour of its kind between numbered brackets."""
    opened: dict[int, list[str]] = {}
    closed: dict[int, list[str]] = {}
    for number, claim in enumerate(claims, 1):
        opened.setdefault(claim.span.start, []).append(click.style(f"⟦{number} ", fg=_COLOURS[claim.kind]))
        closed.setdefault(claim.span.end, []).append(click.style("⟧", fg=_COLOURS[claim.kind]))
    cuts = sorted({0, len(text), *opened, *closed})
    parts = []
    for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        parts += [*closed.get(start, ()), *opened.get(start, ()), _coloured(text[start:end], start, end, claims)]
    return "".join(parts)


def _coloured(words: str, start: int, end: int, claims: Sequence[Claim]) -> str:
    over = next((claim for claim in claims if claim.span.start <= start and end <= claim.span.end), None)
    return click.style(words, fg=_COLOURS[over.kind], bold=True) if over and words else words


def _claim(number: int, claim: Claim) -> Iterator[str]:
    sure = "every value is stood by" if claim.certain else "not certain"
    kind = click.style(WORDS.term("claim_kind", claim.kind), fg=_COLOURS[claim.kind], bold=True)
    place = f"characters {claim.span.start}-{claim.span.end}"
    yield f"{number}  {kind}, {place} ({sure}, confidence {claim.confidence:.2f})"
    if claim.headline:
        yield f"     headline: “{isolated(claim.headline)}”, which stands over"
    yield f"     “{isolated(' '.join(claim.quote.split()))}”"
    for name, value in _values(claim):
        yield f"     {name}: {value}"


def _values(claim: Claim) -> Iterator[tuple[str, str]]:
    if claim.reader != "rules":
        yield "pointed at by", f"a language model ({isolated(claim.reader.removeprefix('llm:'))})"
    yield "who says it", _speaker(claim)
    for count in claim.counts:
        yield _counted(count)
    if claim.person is not None:
        fate = WORDS.term("harm", claim.person.harm) if claim.person.harm else "fate not told"
        yield "person", f"{isolated(claim.person.name)} ({fate})"
    if claim.stance is not None:
        about = f" ({WORDS.term('about_what', claim.about)})" if claim.about else ""
        yield "position", WORDS.term("stance", claim.stance) + about
        yield from _conceded(claim)
    if claim.control is not None:
        yield "holder", f"{isolated(claim.control.holder)} at {isolated(claim.control.place)}"
    if claim.event is not None:
        target = f", {WORDS.term('target', claim.event.target)}" if claim.event.target else ""
        yield "what happened", WORDS.term("event", claim.event.type) + target
        if claim.event.strikes is not None:
            yield "strikes", str(claim.event.strikes)
    if claim.where is not None:
        name = isolated(WORDS.place(public_place(claim.where, Withheld())))
        yield "where", f"{name}, said as “{isolated(claim.where.stated)}”"
    if claim.when is not None:
        yield "when", WORDS.moment(public_time(claim.when, None) or PublicTime(None, None, claim.when.precision))
    parties = [WORDS.party(party) for mention in claim.belligerents if (party := mentioned(mention)) is not None]
    if parties:
        yield "who did it", ", ".join(map(isolated, parties))


def _conceded(claim: Claim) -> Iterator[tuple[str, str]]:
    """The figures that a party concedes, which stand beside every range and set none."""
    said = claim.official
    figures = {"killed": said.conceded_killed, "injured": said.conceded_injured} if said else {}
    for harm, figure in figures.items():
        if figure is not None:
            one = figure.low is not None and figure.low == figure.high
            yield f"concedes {harm}", str(figure.low) if one else WORDS.range(figure)


def _speaker(claim: Claim) -> str:
    who = claim.claimant
    unnamed = f", {who.number} not named" if who.number else ", not named" if who.anonymous else ""
    named = f"{isolated(who.name)} ({WORDS.term('claimant_kind', who.kind)}{unnamed})"
    relayed = f", relayed by {', '.join(map(isolated, claim.relayed_by))}" if claim.relayed_by else ""
    based = f", based on {', '.join(map(isolated, claim.based_on))}" if claim.based_on else ""
    hedge = "" if claim.hedge == "none" else f"; {WORDS.term('hedge', claim.hedge)}"
    return named + relayed + based + hedge


def _counted(count: Count) -> tuple[str, str]:
    if (both := count.undivided) is not None:
        counted = replace(count, low=both.low, high=both.high, vague=both.vague, undivided=None)
        harm, number = _counted(counted)
        return harm, f"{number}, killed or injured and not divided"
    group = f" {WORDS.term('group', count.group)}" if count.group else ""
    single = count.low is not None and count.low == count.high
    number = count.vague or (WORDS.number(count.low) if single and count.low else WORDS.ends(count.low, count.high))
    status = "" if count.status == "unknown" else f" ({WORDS.term('status', count.status)})"
    part = ", part of the whole" if count.part_of_total else ""
    return f"{WORDS.term('harm', count.harm)}{group}", f"{isolated(number)}{status}{part}"
