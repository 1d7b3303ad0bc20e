"""What one report tells: its claims brought into tellings, one for each event that it tells of.

A claim with what grouping needs of it (`told`), on which day and at which place it was (`told_times`, `days`,
`event_places`, `held_by_town`), whom and which streets the report names nearby (`named_near`), and what its words leave
open (`named_where`, `doubtful`). `tellings` puts them together and gives them to comparison and matching.
"""
