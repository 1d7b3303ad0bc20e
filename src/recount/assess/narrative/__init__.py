"""The assessment text of an incident as templates draft it: a proposal, whose sentences a person accepts or edits.

`narrative` is asked for a draft and `narrative_stale` for what no longer holds. Nothing else of assessing stands on it.
"""
