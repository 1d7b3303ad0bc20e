"""The scope of a case: set by a named person, one after another, never changed in place; nothing is removed by it."""

from __future__ import annotations

from recount.assess import in_scope
from recount.errors import BadJudgement
from recount.records import Scope, ScopeFinding, ScopeTerms

from .standing import Snapshot
from .store import Case


def scopes(case: Case) -> tuple[Scope, ...]:
    """Every scope that a case was given, oldest first; the last is in force."""
    return case.records(Scope)


def scope_in_force(case: Case) -> Scope | None:
    """The scope of the case; None where nobody has set one, and everything is in."""
    given = scopes(case)
    return given[-1] if given else None


def set_scope(case: Case, terms: ScopeTerms, by: str, reason: str) -> Scope:
    """Append a scope in the place of the last one. Raises BadJudgement without a person or a reason, CaseLocked."""
    if not by.strip() or not reason.strip():
        raise BadJudgement("a scope needs a named person and a reason: give --by NAME and --reason WHY")
    scope = Scope(terms, by.strip(), case.now(), reason.strip())
    case.append(scope)
    return scope


def finding(value: Snapshot, scope: Scope | None) -> ScopeFinding | None:
    """Whether an incident, as it is signed or computed, is in scope; None where the case has none."""
    return in_scope(value.incident, value.assessment, value.claims, scope.terms) if scope is not None else None
