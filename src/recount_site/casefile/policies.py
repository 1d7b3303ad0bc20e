"""The policies that a case is assessed under: chosen by a named person, one after another, never changed in place."""

from __future__ import annotations

from recount import codebook, pipeline
from recount.errors import BadJudgement
from recount.records import PolicyChoice, PolicyInForce

from .store import Case

#: what a case is assessed under until somebody chooses
DEFAULT = PolicyInForce(pipeline.DEFAULT_POLICY)


def choices(case: Case) -> tuple[PolicyChoice, ...]:
    """Every choice of policies in a case, oldest first; the last is in force."""
    return case.records(PolicyChoice)


def in_force(case: Case) -> PolicyInForce:
    """The policies that the case is assessed under: those chosen last, else the default."""
    made = choices(case)
    return made[-1].policy if made else DEFAULT


def choose(case: Case, policy: PolicyInForce, by: str, reason: str) -> PolicyChoice:
    """Append a choice; the next `run` assesses under it, and what was signed stays as it was signed.

    Raises BadJudgement without a person or a reason, UnknownPolicy for a policy that is not in the code book,
    CaseLocked.
    """
    if not by.strip() or not reason.strip():
        raise BadJudgement("a choice of policy needs a named person and a reason: give --by NAME and --reason WHY")
    codebook.policy("range", policy.range)
    if policy.grading is not None:
        codebook.policy("grading", policy.grading)
    choice = PolicyChoice(policy, by.strip(), case.now(), reason.strip())
    case.append(choice)
    return choice


def scheme_of(policy: PolicyInForce) -> str:
    """The name of the grading scheme that these policies come to."""
    return policy.grading or str(codebook.policy("range", policy.range)["grading"])


def vague_table_of(policy: PolicyInForce) -> str:
    """The name of the table of number words that these policies come to."""
    return str(codebook.policy("range", policy.range)["vague_table"])
