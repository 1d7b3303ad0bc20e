"""Who speaks in words put into a clause on somebody else: "a boy who police said was shot", "a man police say fired".

The same stands behind a word that opens a clause ("after authorities said he was shot"), and behind a mark that a page
has run onto its first words ("EXAMPLEVILLE –Police said").
"""

from __future__ import annotations

import re
from functools import cache

from ..lexicon.grammar import any_of, syntax
from ..lexicon.sentence import Sentence
from ..lexicon.words import Mention, PeopleWord, SpeakerWord, SpeechWord

#: characters from the head of a clause to its verb of speech
_REACH = 60


def speaker_put_in(sentence: Sentence, verb: int) -> int | None:
    """Where the name of a speaker right before a verb begins that is put into another clause; None for any other."""
    text = sentence.text
    for speaker in sentence.of(SpeakerWord):
        if verb - _REACH <= speaker.start and speaker.end <= verb and not text[speaker.end : verb].strip():
            begin = _head_of_name(sentence, speaker.start)
            if begin > sentence.span.start and _is_put_in(sentence, begin):
                return begin
    return None


def said_of_one_ahead(sentence: Sentence, verb: Mention[SpeechWord]) -> bool:
    """ "A boy is recovering after police said he was shot": what is said is of one told of before the speaker."""
    return _he_was().match(sentence.text, verb.end) is not None and speaker_put_in(sentence, verb.start) is not None


@cache
def _he_was() -> re.Pattern[str]:
    return re.compile(rf"\s+{any_of('pronoun_one')}\s+{any_of('be')}\s")


def _head_of_name(sentence: Sentence, start: int) -> int:
    """Where a name with capitals begins that ends in a word for one who speaks: "North Exampleville police"."""
    head = _capitals().search(sentence.folded.cased, sentence.span.start, start)
    return head.start() if head else start


def _is_put_in(sentence: Sentence, begin: int) -> bool:
    if _run_on().search(sentence.text, sentence.span.start, begin):
        return True
    people = (m for m in sentence.of(PeopleWord) if m.end + 1 == begin)
    return any(sentence.text[m.start : m.end] not in syntax("also_adjective") for m in people)


@cache
def _capitals() -> re.Pattern[str]:
    """Words with capitals, none of which opens a clause."""
    return re.compile(rf"(?<![\w.])(?:(?!(?i:{any_of('opens_speech')})\s)[A-Z][\w&'’-]*\s){{1,4}}\Z")


@cache
def _run_on() -> re.Pattern[str]:
    """A word that opens a clause, or a mark that ends what stands before."""
    return re.compile(
        rf"(?:(?<!\w)(?:{any_of('relative_person')}|{any_of('opens_speech')})\s+|[a-z]{{3}}\.|\s[–—-]{{1,2}}\s?|[.)]?[–—]\s?|[.)]-{{1,2}}\s?)\Z"
    )
