"""Who claims it, who passed it on and on what it rests, in chains of attribution. All is invented."""

from __future__ import annotations

import pytest

from recount import Claim, Report, ReportId, read


def claim_of(text: str) -> Claim:
    language = "en" if text.isascii() else "ar"
    report = Report(ReportId("r"), text, language=language, publisher="Example Page", country=("SY",))
    return next(claim for claim in read(report).claims if claim.counts)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Rescuers spoke of nine dead after an air strike on Douma.", "Rescuers", "rescue"),
        ("Hospital staff counted nine bodies in Douma.", "Hospital staff", "medical"),
        ("Doctors Without Borders said nine people were killed in Douma.", "Doctors Without Borders", "ngo"),
        ("تحدث رجال الإنقاذ عن مقتل تسعة مدنيين في قصف على دوما.", "رجال الإنقاذ", "rescue"),
        ("وتحدثت مصادر طبية عن تسعة قتلى في دوما.", "مصادر طبية", "medical"),
    ],
)
def test_who_speaks_of_the_dead_claims_them(text: str, name: str, kind: str) -> None:
    told = claim_of(text).claimant
    assert (told.name, str(told.kind)) == (name, kind)


@pytest.mark.parametrize(
    ("text", "name", "based_on"),
    [
        ("Nine people were killed in Douma, according to the White Helmets citing hospital records.",
         "the White Helmets", "hospital records"),
        ("The health ministry, citing hospital figures, said nine people were killed in Douma.",
         "The health ministry", "hospital figures"),
        ("The Observatory, which relies on a network of activists, said nine people were killed in Douma.",
         "The Observatory", "network of activists"),
    ],
)  # fmt: skip
def test_papers_that_are_cited_say_nothing_and_bear_who_cites_them(text: str, name: str, based_on: str) -> None:
    told = claim_of(text)
    assert (told.claimant.name, told.based_on) == (name, (based_on,))


def test_people_that_are_cited_speak() -> None:
    told = claim_of("Nine people died in Douma, Reuters reported, citing two doctors at the hospital.")
    assert (told.claimant.name, told.relayed_by) == ("two doctors at the hospital", ("Reuters",))


@pytest.mark.parametrize(
    ("text", "name", "relay"),
    [
        ("قالت مصادر محلية لعنب بلدي إن تسعة مدنيين قتلوا في دوما.", "مصادر محلية", "عنب بلدي"),
        ("قال شاهد عيان للجزيرة إن تسعة مدنيين قتلوا في دوما.", "شاهد عيان", "الجزيرة"),
        ("بحسب مصادر طبية نقلت عنها قناة المثال، قتل تسعة مدنيين في دوما.", "مصادر طبية", "قناة المثال"),
    ],
)
def test_the_medium_that_nameless_sources_speak_to_passes_it_on(text: str, name: str, relay: str) -> None:
    told = claim_of(text)
    assert (told.claimant.name, told.claimant.anonymous, told.relayed_by) == (name, True, (relay,))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قالت مصادر محلية لم تحدد هويتها إن تسعة مدنيين قتلوا في دوما.", "مصادر محلية"),
        ("قال مصدر طبي لمراسلنا إن تسعة مدنيين قتلوا في دوما.", "مصدر طبي"),
    ],
)
def test_what_is_no_medium_passes_nothing_on(text: str, name: str) -> None:
    told = claim_of(text)
    assert told.claimant.name.startswith(name)
    assert told.relayed_by == ()


def test_what_is_said_of_a_name_behind_the_verb_tells_who_it_is() -> None:
    told = claim_of("Nine people were killed in Douma, said Amal Example, a nurse at the hospital.")
    assert (told.claimant.name, str(told.claimant.kind)) == ("Amal Example", "medical")
    bare = claim_of("Nine people were killed in Douma, said Amal Example.")
    assert bare.claimant.name == "Example Page"
