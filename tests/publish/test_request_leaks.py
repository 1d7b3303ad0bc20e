"""The finished bytes of a request are searched for everything that must not leave; whatever is found stops it."""

import html
from dataclasses import replace

import invented
import pytest
from letters import ALIAS, ASKER, CHAT, LIVING, QUOTED, SENDER, SENDER_ID, WORKER, guarding, letter

from recount.errors import WouldLeak
from recount.publish.public_words import Party
from recount.publish.request_facts import Named
from recount.publish.request_leaks import refuse_pack_leaks
from recount.publish.request_letter import letter_json, sealed
from recount.records import BelligerentStatus, PlacePrecision, Question

HEAD = '<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>A request</title>\n</head>\n'
PAGE = HEAD + "<body>\n<p>{}</p>\n</body>\n</html>\n"
FIELDS = ("date", "place", "killed", "parties")


def files(words="The place is Tell Warda.", of=None):
    """A pack with these words on its page."""
    return sealed({"en.html": PAGE.format(words).encode(), "request.json": letter_json(of or letter(*FIELDS))})


def refused(pack, of=None):
    with pytest.raises(WouldLeak) as found:
        refuse_pack_leaks(pack, guarding(of or letter(*FIELDS)))
    return found.value


def test_a_clean_request_passes():
    refuse_pack_leaks(files(), guarding(letter(*FIELDS)))


SECRETS = {
    "a source that the release names": (invented.WIRE.publisher, "source"),
    "a source at risk": (html.escape(invented.AT_RISK_NAME), "source"),
    "a source in Arabic with vowel signs": ("نَشرةُ المِثال", "source"),
    "a source in other letters": (invented.WIRE.publisher.upper(), "source"),
    "a source torn by markup": ("Example <b>Wire</b>", "source"),
    "a source in wide letters": ("Ｅｘａｍｐｌｅ　Ｗｉｒｅ", "source"),
    "a source parted by marks": ("Exam\u2060ple Wi\u2068re", "source"),
    "the address of a source": (invented.AT_RISK_URL, "source"),
    "the host of a source": ("unjudged.example", "source"),
    "a title": (invented.WIRE.title + " " + "today", None),
    "the sender of a sealed message": (SENDER, "source"),
    "the number of a sealed sender": (SENDER_ID, "source"),
    "the chat": (CHAT.publisher, "source"),
    "the id of a report": (invented.PAGE.report_id, "source"),
    "a living person": (LIVING, "person"),
    "a living person under another name": (ALIAS, "person"),
    "a witness": (invented.AT_RISK_WITNESS, "source"),
    "somebody who works on the case": (WORKER.partition(" (")[0], "works on the case"),
    "eight words of a report": ("four of ours were taken out of the rubble beside", "words of a report"),
    "a finer position": ("34.51234", "position"),
    "a finer position in Arabic digits": ("٣٤٫٥١٢٣", "position"),
    "a pair of coordinates": ("34.51, 40.92", "position"),
    "degrees and minutes": ("34° 30' N", "position"),
    "a grid reference": ("37S FU 9123 4567", "position"),
    "an address of nobody": ("https://elsewhere.invalid/x", "address"),
    "a mail address": ("somebody@elsewhere.invalid", "address"),
    "a bare host": ("t.me/a_channel", "address"),
    "a person in an attribute": (f"<span title='{html.escape(QUOTED)}'>x</span>", "person"),
    "a comment": ("<!-- for the desk -->", "markup"),
    "a script": ("<script src='x.js'></script>", "markup"),
    "a picture": ("<img src='x.png'>", "markup"),
    "an attribute for programs": ("<span data-claim='c'>x</span>", "markup"),
    "an author": ('<meta name="author" content="x">', "markup"),
    "an invisible mark": ("Tell\u200b Warda", "mark"),
    "a private mark": ("Tell\ue000 Warda", "mark"),
}


@pytest.mark.parametrize(("words", "kind"), SECRETS.values(), ids=SECRETS)
def test_what_must_not_leave_stops_the_request_wherever_it_stands(words, kind):
    found = refused(files(f"It happened. {words} was there."))
    assert kind is None or kind in found.what
    assert found.file.startswith("en.html, line ")
    assert html.unescape(words) not in str(found)


@pytest.mark.parametrize(
    "words", [invented.WIRE.publisher, LIVING, QUOTED, SENDER, "34.51234", "https://elsewhere.invalid/"]
)
def test_the_machine_readable_file_is_searched_as_well(words):
    of = letter(*FIELDS, questions=(Question("own", f"Do you know {words}?", "هل؟"),))
    assert refused(files(of=of), of).file.startswith("request.json, line ")


def test_bytes_that_are_no_text_stop_the_request():
    assert "no text" in refused({**files(), "en.html": b"\xff\xfe"}).what


def test_the_list_of_checksums_holds_checksums_alone():
    pack = files()
    assert "digests" in refused({**pack, "checksums.sha256": pack["checksums.sha256"] + b"# by Mara\n"}).what


def test_the_released_position_may_be_told_where_it_is_allowed_and_nowhere_else():
    of = letter("point")
    lat, lon = of.facts["point"].lat, of.facts["point"].lon
    told = f"{lat!r}, {lon!r}"
    refuse_pack_leaks(files(told, of), guarding(of))
    assert "position" in refused(files(told)).what


def test_a_source_that_is_itself_the_asker_may_be_named_and_a_person_never():
    own = letter(*FIELDS, asker=replace(ASKER, name=invented.WIRE.publisher))
    refuse_pack_leaks(files(f"From {invented.WIRE.publisher}.", own), guarding(own))
    person = letter(*FIELDS, asker=replace(ASKER, name=LIVING))
    assert "person" in refused(files("From us.", person), person).what


def test_a_party_or_place_called_in_a_sources_own_words_excuses_nobody():
    of = letter(*FIELDS)
    named = replace(of, facts={**of.facts, "parties": (Party(LIVING, None, None, BelligerentStatus.SUSPECTED),)})
    assert "person" in refused(files(f"Held responsible: {LIVING}.", named), named).what
    place = Named(LIVING, None, None, None, PlacePrecision.VILLAGE, as_stated=True)
    set_at = replace(of, facts={**of.facts, "place": place})
    assert "person" in refused(files(f"It was at {LIVING}.", set_at), set_at).what
    known = replace(of, facts={**of.facts, "place": replace(place, as_stated=False)})
    refuse_pack_leaks(files(f"It was at {LIVING}.", known), guarding(known))


def test_the_letters_own_words_are_no_secret_though_somebody_is_called_so():
    of = letter(*FIELDS)
    named = f"Please answer, {WORKER.partition(' (')[0]} wrote"
    assert "person" in refused(files(named), of).what
    refuse_pack_leaks(files(named, of), guarding(of, wording=(named,)))
