"""`recount narrative`: the assessment text of an incident, drafted by template, accepted or edited by a person."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from recount.assess.narrative.narrative_stale import Cause, Stale
from recount.errors import BadNarrative
from recount.records import Narrative, Sentence, canonical, to_json
from recount_site.casefile.current import CurrentCase, current
from recount_site.casefile.narrating import (
    Author,
    StandingText,
    accept,
    edit,
    languages,
    standing_text,
    subject_of,
    uncarried,
)
from recount_site.casefile.narrative_text import to_edit
from recount_site.casefile.store import Case

from .terminal import isolated

_CAUSES = {
    Cause.CLAIM_REJECTED: "a person rejected {about}",
    Cause.CLAIM_GONE: "{about} is no longer a claim of this incident",
    Cause.CLAIM_CHANGED: "{about} is read otherwise now",
    Cause.FIELD_CHANGED: "{about} has another value now",
}
_HOW = (
    "One sentence a paragraph, its id in brackets. Change the words behind an id: its ties stay.",
    "[ID checked] says that an unchanged sentence was read anew. [new CLAIM ...] adds a sentence that rests on claims,",
    "[editor] one that rests on none and is shown as such. A paragraph left out is gone from the text.",
)


@click.command()
@click.argument("folder", metavar="CASE", type=click.Path(path_type=Path))
@click.argument("code", metavar="INCIDENT")
@click.option("--language", default="en", show_default=True, metavar="CODE", help="The language of the text: en or ar.")
@click.option("--draft", "how", flag_value="draft", help="Print the draft of today; nothing is kept.")
@click.option("--show", "how", flag_value="show", default=True, help="Print the text that stands, and what is stale.")
@click.option("--history", "how", flag_value="history", help="Print every text there was: who, when, why.")
@click.option("--accept", "how", flag_value="accept", help="Stand for the draft of today, with --by and --reason.")
@click.option("--edit", "how", flag_value="edit", help="Edit the text in $EDITOR, with --by and --reason.")
@click.option("--file", "edited", type=click.File(encoding="utf-8"), metavar="FILE", help="The edited text.")
@click.option("--by", metavar="NAME", default="", help="Who stands for it. A release shows the role, never the name.")
@click.option("--role", default="reviewer", show_default=True, help="In which role.")
@click.option("--reason", metavar="WHY", default="", help="Why; it stays on record.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def narrative(folder: Path, code: str, language: str, how: str, as_json: bool, **told: object) -> None:
    """Show, draft, accept or edit the assessment text of an incident.

    Each sentence is tied to the claims it rests on and the fields it states. When one of these changes, the sentence
    is marked stale, and nothing is rewritten: the draft of today stands beside it as a proposal. What a person wrote
    is never overwritten. A release shows only a text that a named person accepted or edited.

    \b
    Example:
      recount narrative valley RC-0001 --draft --language ar
      recount narrative valley RC-0001 --accept --by "Mara Quill" --reason "read against every account"
      recount narrative valley RC-0001 --edit --by "Mara Quill" --reason "names the clinic"
      recount narrative valley RC-0001 --edit --file text.txt --by "Mara Quill" --reason "names the clinic"
    """
    author = Author(str(told["by"]), str(told["reason"]), str(told["role"]))
    with Case.open(folder) as case, case.lock():
        if language not in languages():
            raise BadNarrative(0, f"no templates in {language!r}; there are {', '.join(languages())}")
        now = current(case)
        text = standing_text(now, code, language)
        if how == "accept":
            made = accept(case, text, author)
        elif how == "edit":
            made = edit(case, now, text, _content(text, told["edited"]), author)
        else:
            click.echo(canonical(to_json(_json(text, how))) if as_json else "\n".join(_printed(text, how)))
            return
    click.echo(canonical(to_json(made)) if as_json else "\n".join(_made(made, now)))


def _content(text: StandingText, edited: object) -> str:
    if edited is not None and hasattr(edited, "read"):
        return str(edited.read())
    base = text.narrative.sentences if text.narrative else text.proposed
    back = click.edit(to_edit(base, _HOW), extension=".txt")
    if back is None:
        raise BadNarrative(0, "nothing was saved in the editor, and nothing is changed")
    return back


def _made(made: Narrative, now: CurrentCase) -> Iterator[str]:
    yield f"{made.code} has a text in {made.language} of {len(made.sentences)} sentences, by {made.by}."
    subject = subject_of(now.snapshot(made.code), now)
    for sentence in made.sentences:
        if numbers := uncarried(sentence, subject):
            yield f"  look again: [{sentence.sentence_id}] states {', '.join(numbers)}, which no claim of it carries"


def _json(text: StandingText, how: str) -> object:
    if how == "history":
        return text.history
    return text.proposed if how == "draft" else text


def _printed(text: StandingText, how: str) -> Iterator[str]:
    if how == "draft":
        yield from map(_line, text.proposed)
    elif how == "history":
        for one in text.history:
            yield f"{one.at:%Y-%m-%d %H:%M} UTC, {one.by} ({one.role}): {one.reason}"
            yield from (f"  {_line(sentence)}" for sentence in one.sentences)
        if not text.history:
            yield "Nobody has accepted or edited a text yet."
    else:
        yield from _shown(text)


def _shown(text: StandingText) -> Iterator[str]:
    if text.narrative is None:
        yield "Nobody has accepted or edited a text yet; this is the draft of today, a proposal:"
        yield from map(_line, text.proposed)
        return
    stale_ids = text.stale_sentences
    if stale_ids:
        why = "; ".join(dict.fromkeys(because(found) for found in text.stale))
        yield f"stale: {len(stale_ids)} of {len(text.narrative.sentences)} sentences, because {why}"
    proposed = {sentence.sentence_id: sentence for sentence in text.proposed}
    for sentence in text.narrative.sentences:
        yield f"{'! ' if sentence.sentence_id in stale_ids else ''}{_line(sentence)}"
        new = proposed.get(sentence.sentence_id)
        if sentence.sentence_id in stale_ids and new and new.text != sentence.text:
            yield f"    proposed: {isolated(new.text)}"


def text_told(code: str, now: CurrentCase) -> Iterator[str]:
    """Where the texts of an incident are to be read, and how many of their sentences are stale; for `explain`."""
    texts = [text for language in languages() if (text := standing_text(now, code, language)).narrative]
    stands = ", ".join(f"{text.language} ({len(text.stale_sentences)} stale)" for text in texts)
    yield f"\nText: {stands or 'nobody has accepted one yet'}; recount narrative CASE {code}"


def because(found: Stale) -> str:
    """Why a sentence is stale, in words."""
    return _CAUSES[found.cause].format(about=found.about)


def _line(sentence: Sentence) -> str:
    mark = ", of the editor" if sentence.of_the_editor else ""
    return f"[{sentence.sentence_id}{mark}] {isolated(sentence.text)}"
