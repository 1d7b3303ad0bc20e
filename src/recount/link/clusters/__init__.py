"""Which tellings are one incident: clusters under vetoes and people's judgements, and what an incident is made of.

`cluster` grows them from the surest pair down, `apart` tells what keeps alike ones apart, `groups` and `happened` say
what most of one tells, `grouping_reasons` why, and `incidents` makes the record.
"""
