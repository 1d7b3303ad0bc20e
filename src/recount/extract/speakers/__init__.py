"""Whose words: who speaks in a sentence, who passed it on, what the speaker rests on, and how surely it is said.

`claimants` names who a phrase says, `speakers` finds who speaks before or behind a verb, `chains` who passed it on,
`accusations` who accuses whom, and `attribution` puts them together under the speaker so far; `voices` gives each
account of a sentence to one of them, and `hedges` says how it is weakened. It gives claimants to blame, officials and
frames.
"""
