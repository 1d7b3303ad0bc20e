"""Assessment texts in public: somebody stands for them, they fit what is signed, and they name nobody at risk."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import invented
import pytest

from recount.assess.narrative.narrative import Subject, draft
from recount.publish import Dossier, Text, publication_rules, redact, secrets, specimen
from recount.publish.tables import narratives_jsonl
from recount.records import PlacePrecision, Sentence, SentenceOrigin, Stated, to_json

RULES, DESK = publication_rules("default"), publication_rules("specimen")
AT = datetime(2031, 4, 21, tzinfo=UTC)
SUBJECT = Subject(
    invented.INCIDENT, invented.ASSESSMENT, (*invented.CLAIMS, invented.C_BULLETIN), (invented.ONE_MATCH,)
)
DRAFT = draft(SUBJECT, "en")


def dossier(*texts: Text, **values: object) -> Dossier:
    entry = replace(invented.SIGNED, texts=texts, **values)  # type: ignore[arg-type]
    return replace(invented.DOSSIER, entries=(entry,))


def released(*texts: Text, **values: object):
    return redact(dossier(*texts, **values), RULES, invented.CREATED).incidents[0].texts


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_name_address_or_words_of_a_source_at_risk_are_in_a_released_text(language):
    found = released(Text(language, draft(SUBJECT, language), "reviewer", AT))
    shown = json.dumps(to_json(found), ensure_ascii=False)
    hidden = (*secrets(invented.DOSSIER, RULES), invented.AT_RISK_WITNESS, invented.AT_RISK_NAME)
    assert [word for word in hidden if word in shown] == []
    killed = next(s for s in found[0].sentences if s.key == "killed")
    assert killed.text is not None and "45" in killed.text and len(killed.claims) == 2


def test_a_person_who_copied_the_words_of_a_source_at_risk_has_the_sentence_withheld():
    words = " ".join(invented.AT_RISK_TEXT.split()[:14])
    (text,) = released(Text("en", (Sentence("p1", words, origin=SentenceOrigin.PERSON),), "reviewer", AT))
    assert text.sentences[0].text is None


def test_a_name_that_a_person_wrote_into_a_sentence_is_masked():
    sentence = Sentence("p1", f"We wrote to {invented.AT_RISK_WITNESS}.", origin=SentenceOrigin.PERSON)
    (text,) = released(Text("en", (sentence,), "reviewer", AT))
    assert text.sentences[0].text == "We wrote to [name withheld]."


def test_a_sentence_whose_claim_is_not_in_the_case_any_more_loses_its_words():
    case = dossier(Text("en", DRAFT, "reviewer", AT))
    gone = replace(DRAFT[0], ties=(replace(DRAFT[0].ties[0], claim_id="c-gone"),))
    case = replace(case, entries=(replace(case.entries[0], texts=(Text("en", (gone,), "reviewer", AT),)),))
    assert redact(case, RULES, invented.CREATED).incidents[0].texts[0].sentences[0].text is None


@pytest.mark.parametrize("text", [Text("en", DRAFT), Text("en", DRAFT, "reviewer", AT, frozenset({"killed"}))])
def test_a_draft_or_a_stale_text_is_in_no_release_and_is_marked_in_a_specimen(text):
    assert released(text) == ()
    (shown,) = specimen(dossier(text), DESK, invented.CREATED).incidents[0].texts
    assert (shown.role, shown.stale) == (text.role, len(text.stale))


def test_a_place_that_is_shown_less_exactly_is_not_told_exactly():
    where = replace(invented.PLACE, precision=PlacePrecision.EXACT)
    stated = Sentence("reported", "A strike was reported in Tell Warda mill.", (), (Stated("incident.where", "{}"),))
    incident = replace(invented.INCIDENT, where=where)
    (text,) = released(Text("en", (stated,), "reviewer", AT), incident=incident)
    assert text.sentences[0].text is None


def test_texts_are_a_file_of_one_json_object_a_line():
    record = redact(dossier(Text("en", DRAFT, "reviewer", AT)), RULES, invented.CREATED)
    (row,) = map(json.loads, narratives_jsonl(record).splitlines())
    assert (row["code"], row["language"], row["role"]) == ("EX-01", "en", "reviewer")
    assert "by" not in row and row["sentences"][0]["claims"]
