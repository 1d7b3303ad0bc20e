"""Named persons in a release: the dead, each by a judgement, and nobody else in any file. Every name is invented."""

from dataclasses import replace
from pathlib import Path

import invented
import pytest

from recount.publish import (
    Dossier,
    Edition,
    PersonNaming,
    PublicRecord,
    Risk,
    Rules,
    methodology,
    publication_rules,
    redact,
    secrets,
    specimen,
    write_folder,
)
from recount.records import Claim, Claimant, ClaimantKind, ClaimKind, Harm, PersonMention
from recount_site.public.bake import bake

NAMED = publication_rules("named-dead")
DEAD = "Amal Example, 34, was killed"
WORDS = {
    "Amal Example": DEAD,
    "Basil Example": "Basil Example was released",
    "Celine Example": "Celine Example was detained",
    "Dana Example": "a girl named Dana Example was killed",
    "أمل مثال": "قُتل المعلم أمل مثال",
}
REPORT = replace(invented.WIRE, text=f"{invented.WIRE.text}\n\n{'. '.join(WORDS.values())}. Amal Example fell ill.")


def told(name: str, harm: Harm, words: str | None = None, age: int | None = None) -> Claim:
    words = words or WORDS[name]
    person = PersonMention(name, age=age, harm=harm, role="fighter", span=invented.span(REPORT, name))
    who = Claimant("Example Wire", ClaimantKind.AGENCY)
    return invented.claim(REPORT, ClaimKind.PERSON, words, who, person=person)


AMAL = told("Amal Example", Harm.KILLED, age=34)
BASIL, CELINE = told("Basil Example", Harm.RELEASED), told("Celine Example", Harm.DETAINED)
DANA = told("Dana Example", Harm.KILLED)


def dossier(*persons: Claim, named: tuple[PersonNaming, ...] = (), rejected: tuple[str, ...] = ()) -> Dossier:
    first, *rest = invented.DOSSIER.entries
    reports = {**invented.DOSSIER.reports, REPORT.report_id: REPORT}
    claims = {**invented.DOSSIER.claims, **{claim.claim_id: claim for claim in persons}}
    entry = replace(first, persons=persons, namings=named)
    return replace(
        invented.DOSSIER, entries=(entry, *rest), reports=reports, claims=claims, rejected=frozenset(rejected)
    )


def naming(claim: Claim, *, minor: bool = False, earlier_fate: bool = False) -> PersonNaming:
    assert claim.person is not None
    return PersonNaming(claim.person.name, (claim.claim_id,), minor, earlier_fate)


def names(found: Dossier, rules: Rules = NAMED) -> list[str]:
    return [person.name for person in redact(found, rules, invented.CREATED).incidents[0].persons]


def files(folder: Path, found: Dossier, rules: Rules = NAMED) -> str:
    """Every file of a release, pages and all, as one text."""
    record = redact(found, rules, invented.CREATED)
    edition = Edition("release", record, methodology(record, rules), {"recount": "0"}, secrets(found, rules))
    write_folder(folder / "release", edition, bake)
    every = (path for path in (folder / "release").rglob("*") if path.is_file())
    return "\n".join(f"{path}\n{path.read_text(encoding='utf-8', errors='ignore')}" for path in every)


def counts(record: PublicRecord) -> list[object]:
    return [(i.code, i.killed, i.combatants_killed, i.grade, i.claims, i.groups) for i in record.incidents]


def test_a_dead_person_whom_a_judgement_names_is_listed_by_name_and_by_nothing_else(tmp_path: Path) -> None:
    found = dossier(AMAL, named=(naming(AMAL),))
    record = redact(found, NAMED, invented.CREATED)
    (person,) = record.incidents[0].persons
    assert (person.name, person.fates) == ("Amal Example", ())
    written = files(tmp_path, found)
    assert "Named dead" in written and "<bdi>Amal Example</bdi>" in written


NOT_NAMED = {
    "released": ("Basil Example", dossier(BASIL, named=(naming(BASIL),)), NAMED),
    "detained": ("Celine Example", dossier(CELINE, named=(naming(CELINE),)), NAMED),
    "a child without a choice": ("Dana Example", dossier(DANA, named=(naming(DANA),)), NAMED),
    "a policy that names nobody": (
        "Amal Example", dossier(AMAL, named=(naming(AMAL),)), publication_rules("default")),
    "not judged": ("Amal Example", dossier(AMAL), NAMED),
    "not judged, in Arabic": ("أمل مثال", dossier(told("أمل مثال", Harm.KILLED)), NAMED),
    "a judgement on a rejected claim": (
        "Amal Example", dossier(AMAL, named=(naming(AMAL),), rejected=(AMAL.claim_id,)), NAMED),
}  # fmt: skip


@pytest.mark.parametrize("case", NOT_NAMED)
def test_a_name_that_may_not_be_public_is_in_no_file_and_the_death_is_counted(tmp_path: Path, case: str) -> None:
    name, found, rules = NOT_NAMED[case]
    assert name not in files(tmp_path, found, rules)
    bare = redact(dossier(), rules, invented.CREATED)
    assert counts(redact(found, rules, invented.CREATED)) == counts(bare)


@pytest.mark.parametrize("fate", [Harm.ALIVE, Harm.RELEASED, Harm.UNHARMED])
def test_a_name_of_whom_anything_tells_as_living_is_not_named_whatever_was_chosen(fate: Harm) -> None:
    other = told("Amal Example", fate, "Amal Example fell ill")
    chosen = naming(AMAL, minor=True, earlier_fate=True)
    assert names(dossier(AMAL, other, named=(chosen,))) == []


@pytest.mark.parametrize("fate", [Harm.INJURED, Harm.DETAINED, Harm.MISSING])
def test_a_death_after_an_earlier_fate_is_named_only_by_that_choice(fate: Harm) -> None:
    other = told("Amal Example", fate, "Amal Example fell ill")
    assert names(dossier(AMAL, other, named=(naming(AMAL),))) == []
    assert names(dossier(AMAL, other, named=(naming(AMAL, earlier_fate=True),))) == ["Amal Example"]


@pytest.mark.parametrize("child", [DANA, replace(AMAL, person=PersonMention("Amal Example", age=9, harm=Harm.KILLED))])
def test_a_child_is_named_only_by_that_choice(child: Claim) -> None:
    assert names(dossier(child, named=(naming(child),))) == []
    assert len(names(dossier(child, named=(naming(child, minor=True),)))) == 1


def test_a_name_that_only_a_source_at_risk_told_is_not_named() -> None:
    found = dossier(AMAL, named=(naming(AMAL),))
    assert names(replace(found, risks={**found.risks, "Example Wire": Risk.AT_RISK})) == []


def test_an_alleged_membership_is_in_no_release(tmp_path: Path) -> None:
    assert '"fighter"' not in files(tmp_path, dossier(AMAL, named=(naming(AMAL),)))


def test_the_names_of_the_dead_stay_masked_in_the_words_of_sources() -> None:
    record = redact(dossier(AMAL, named=(naming(AMAL),)), NAMED, invented.CREATED)
    assert "Amal Example" not in repr(record.reports) and "Amal Example" not in repr(record.claims)


def test_a_specimen_tells_every_fate_of_a_name_side_by_side(tmp_path: Path) -> None:
    other = told("Amal Example", Harm.ALIVE, "Amal Example fell ill")
    desk = publication_rules("specimen")
    record = specimen(dossier(AMAL, other), desk, invented.CREATED)
    (person,) = record.incidents[0].persons
    assert {fate.harm for fate in person.fates} == {Harm.KILLED, Harm.ALIVE}
    write_folder(tmp_path / "s", Edition("specimen", record, methodology(record, desk), {"recount": "0"}), bake)
    page = (tmp_path / "s/en/incidents/EX-01/index.html").read_text(encoding="utf-8")
    assert DEAD in page and "aged 34" in page.replace("\u2068", "").replace("\u2069", "")
