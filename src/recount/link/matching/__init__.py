"""Official texts against incidents: how near, how many days off, what else fits, and how often chance finds one.

`fit` says whether words can be of an incident, `likely` how likely, `chance` and `placebo` what that is worth,
`matched` ranks, and `official` is asked for all. Positions at hand and named persons are set beside an incident, and
never into it.
"""
