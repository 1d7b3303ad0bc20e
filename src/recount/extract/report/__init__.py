"""The whole report: what other sentences, items and lists of a report say of a draft, and which claims are stood by.

Pages are cut into items (`items`, `live_items`), lists of people are read (`name_lists`, `rosters`), then each module
goes over the drafts once, in the order of the reader: who is blamed elsewhere (`party_before`, `blamed_apart`), who is
the same person (`followed`), which toll is the whole (`wholes`, `many_places`), who the dead were (`said_of_all`,
`parts_behind`). At the end `certainty` says by which claims the reader stands. Nothing is taken away but what is told
twice.
"""
