"""From accounts to ranges under a range policy: low, best and high of every harm, each with its reason.

`bounds` says which accounts set one, `ranges` makes it, `groups` and `split` part it, `persons` sets names beside it,
and `tolls` is asked for all of an incident.
"""
