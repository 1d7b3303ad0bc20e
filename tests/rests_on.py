"""Fields of an assessment that rest on others: what these name, they name as well."""

from __future__ import annotations

RESTS_ON = {
    "grade_if_dependent": ("grade",),
    "needs": ("grade", "strike_status", "belligerents", "killed", "combatants_killed"),
    "groups": ("groups", "killed", "injured"),
    "split": ("split", "killed"),
    "presumed_civilian": ("presumed_civilian", "killed"),
}
