"""Wire copy in capitals: people told of one by one, by name and by office, each with what befell them."""

from __future__ import annotations

from recount import Report, ReportId, assess, codebook, group, read
from recount.extract.folding.text import fold
from recount.extract.lexicon.sentences import find_sentences
from recount.extract.wire.wire_people import People, find_people, listed
from recount.extract.wire.wire_persons import Cast, find_cast
from recount.extract.wire.wire_shape import shape_codes, shape_of
from recount.extract.wire.wire_words import small, tokens
from recount.records import Claim, ClaimKind, Count, EventType, Harm

AMBUSH = (
    "   EXAMPLEVILLE, 3 JAN 91 -- [TEXT] SENATOR AMBROSIO TESTADO AND HIS DRIVER WERE MURDERED THIS MORNING BY\n"
    "UNIDENTIFIED GUNMEN WHO MACHINEGUNNED THEIR CAR IN THE CAPITAL, THE POLICE REPORTED. TWO BODYGUARDS WERE\n"
    "SERIOUSLY WOUNDED IN THE ATTACK.\n\n"
    "   POLICE SPOKESMAN BALTASAR MODELO SAID THAT TESTADO DIED ON THE WAY TO THE HOSPITAL.\n\n"
    "   THE GOVERNMENT HAS CONDEMNED THE ASSASSINATION OF THE SENATOR AND HAS ORDERED AN INVESTIGATION.\n\n"
)
KIDNAPPING = (
    "   IN ANOTHER DEVELOPMENT, THE AUTHORITIES SAID THAT AN ENGINEER WAS KIDNAPPED BY GUERRILLAS YESTERDAY IN THE\n"
    "TOWN OF ORDANIA. THE WHEREABOUTS OF THE KIDNAPPED ENGINEER ARE NOT KNOWN."
)


def people_in(sentence: str) -> list[People]:
    return find_people(tokens(sentence.lower(), 0, len(sentence)), 0)


def cast_of(text: str) -> Cast:
    folded = fold(text)
    return find_cast(folded.text, find_sentences(folded.text, folded.cased))


def harms(text: str) -> list[Claim]:
    return [c for c in read(Report(ReportId("r"), text, language="en")).claims if c.kind is ClaimKind.HARM]


def counts(text: str) -> dict[str, Count]:
    return {count.who or "": count for claim in harms(text) for count in claim.counts}


def test_names_are_told_by_title_and_words_and_nouns_by_their_number() -> None:
    found = people_in("SENATOR AMBROSIO M. TESTADO AND SIX PARISH PRIESTS WERE SEEN IN SAN EXEMPLO.")
    assert [(p.kind, p.name, p.number) for p in found] == [
        ("official", ("ambrosio", "m", "testado"), 1),
        ("civil", (), 6),
    ]


def test_people_side_by_side_are_one_row() -> None:
    sentence = "A JUDGE, HIS WIFE AND THREE BODYGUARDS WERE KILLED"
    found = people_in(sentence)
    assert [len(row) for row in listed(tokens(sentence.lower(), 0, len(sentence)), found)] == [3]


def test_a_surname_and_an_office_lead_back_to_the_person() -> None:
    named = [c for c in cast_of(AMBUSH).characters if c.best.name and "testado" in c.best.name]
    assert len(named) == 1
    assert named[0].sentences == {0, 2, 3}


def test_an_initial_before_a_name_is_a_part_of_it() -> None:
    assert people_in("GOVERNOR AMBROSIO B. TESTADO DIED.")[0].name == ("ambrosio", "b", "testado")


def test_each_victim_has_a_number_and_a_harm_of_its_own() -> None:
    found = counts(AMBUSH)
    assert found["AMBROSIO TESTADO"].harm is Harm.KILLED
    assert found["DRIVER"].harm is Harm.KILLED
    assert (found["BODYGUARDS"].harm, found["BODYGUARDS"].low) == (Harm.INJURED, 2)
    assert not any("MODELO" in who or "GUNMEN" in who for who in found)


def test_victims_told_of_together_are_added_up_and_others_may_be_among_them() -> None:
    text = (
        "   EXAMPLEVILLE, 3 JAN 91 -- [TEXT] FIVE PEASANTS WERE MURDERED YESTERDAY BY UNIDENTIFIED MEN IN THE TOWN OF\n"
        "ORDANIA, THE POLICE REPORTED. AMBROSIO TESTADO, A 60-YEAR-OLD PEASANT, WAS KILLED IN HIS HOUSE BY THE MEN.\n"
    )
    found = counts(text)
    assert not found["PEASANTS"].part_of_total
    assert found["AMBROSIO TESTADO"].part_of_total
    both = group([read(Report(ReportId("r"), AMBUSH, language="en"))]).incidents[0]
    claims = [claim for claim in harms(AMBUSH) if claim.claim_id in both.claim_ids]
    killed = assess(both, claims).killed
    assert killed is not None
    assert (killed.low, killed.high) == (2, 2)


def test_a_number_stands_before_what_befell_people_and_one_of_them_is_one() -> None:
    assert [(p.number, p.plural) for p in people_in("THE FATE OF SEVEN KIDNAPPED STUDENTS IS NOT KNOWN.")] == [
        (7, True)
    ]
    assert [(p.number, p.plural) for p in people_in("ONE OF HIS BODYGUARDS WAS KILLED.")] == [(1, False)]


def test_a_least_number_leaves_the_most_open() -> None:
    text = (
        "   EXAMPLEVILLE, 3 JAN 91 -- [TEXT] AT LEAST FIVE PEASANTS WERE MURDERED YESTERDAY BY UNIDENTIFIED MEN IN\n"
        "THE TOWN OF ORDANIA, THE POLICE REPORTED. THE PEASANTS WERE KILLED IN THEIR HOMES LAST NIGHT BY GUNMEN.\n"
    )
    found = counts(text)["PEASANTS"]
    assert (found.low, found.high, found.exact) == (5, None, False)


def test_everybody_named_has_a_claim_of_harm_that_is_a_part_of_the_whole() -> None:
    named = [claim for claim in harms(AMBUSH) if claim.person]
    assert [(c.person.name, c.person.role, c.person.harm) for c in named if c.person] == [
        ("AMBROSIO TESTADO", "SENATOR", Harm.KILLED)
    ]
    assert all(count.part_of_total for claim in named for count in claim.counts)
    assert "AMBROSIO TESTADO" in named[0].quote


def test_the_ending_of_a_possessive_is_no_part_of_a_name() -> None:
    text = (
        "   EXAMPLEVILLE, 3 JAN 91 -- [TEXT] THE POLICE TODAY CONFIRMED SENATOR AMBROSIO TESTADO'S MURDER. HE WAS\n"
        "KILLED THIS MORNING BY UNIDENTIFIED GUNMEN IN THE TOWN OF ORDANIA. TESTADO DIED ON THE WAY TO THE HOSPITAL.\n"
    )
    assert {c.person.name for c in harms(text) if c.person} == {"AMBROSIO TESTADO"}
    assert "AMBROSIO TESTADO" in counts(text)


def test_a_name_that_ends_in_s_keeps_it() -> None:
    named = {c.person.name for c in harms(AMBUSH.replace("TESTADO", "TESTADOS")) if c.person}
    assert named == {"AMBROSIO TESTADOS"}


def test_nobody_is_killed_whose_fate_is_not_told() -> None:
    text = (
        "   EXAMPLEVILLE, 3 JAN 91 -- [TEXT] UNIDENTIFIED MEN OPENED FIRE ON SENATOR AMBROSIO TESTADO THIS MORNING IN\n"
        "THE TOWN OF ORDANIA, THE POLICE REPORTED. THE ATTACK AGAINST TESTADO HAS BEEN CONDEMNED BY THE CHURCH.\n"
    )
    told = [claim for claim in harms(text) if claim.person]
    assert [(c.person.name, c.person.harm, c.counts) for c in told if c.person] == [("AMBROSIO TESTADO", None, ())]


def test_sentences_of_one_shape_have_the_same_codes() -> None:
    one, other = (
        shape_codes(shape_of(tokens(text, 0, len(text)), people_in(text)), people_in(text)[-1])
        for text in ("guerrillas yesterday killed three rural teachers.", "rebels today murdered 12 nurses.")
    )
    assert one == other
    assert "l2:T attack/kild" in one


def test_no_weight_is_a_persons_name() -> None:
    signs = {sign for head in codebook.weights("wire-en")["heads"].values() for sign in head}
    assert not {word for sign in signs for word in sign.partition(":")[2].split()} & small("given_name")


def test_no_victim_read_so_is_certain() -> None:
    assert not any(claim.certain for claim in harms(AMBUSH))


def test_two_events_of_one_text_are_two_incidents() -> None:
    reading = read(Report(ReportId("r"), AMBUSH + KIDNAPPING, language="en"))
    types = [incident.event.type for incident in group([reading]).incidents if incident.event]
    assert EventType.DETENTION in types
    assert len(types) >= 2


def test_texts_in_usual_case_are_read_as_before() -> None:
    text = "Three farmers were killed in an airstrike on Exampleville."
    assert counts(text)["farmers"].low == 3


def test_lists_with_ages_make_no_rows_of_people_of_the_prose_of_wire_copy() -> None:
    text = AMBUSH + (
        "   ALSO KILLED WERE JUAN INVENTADO, 34, HIS WIFE ANA INVENTADO, 30, AND THEIR SON LUIS INVENTADO, 9, IN\n"
        "THEIR HOME IN EXAMPLEVILLE ON MONDAY, THE POLICE SAID."
    )
    told = [claim.quote for claim in read(Report(ReportId("w"), text, language="en")).claims if claim.kind == "person"]
    assert not any("TESTADO" in quote for quote in told)
