"""One sentence under its context to the drafts of its claims: who did what to how many, where, when, by whose word.

`telling` is asked for a sentence that tells of harm or attack: it parts what is told apart by clause, place and day
(`by_clause`, `apart`, `harms_apart`, `own_times`), sets tolls apart that are raised or of a longer time
(`raised_figures`, `set_right`, `tallies`), and has `compose` make the drafts. `aside` is asked for what else a sentence
says. It gives `Draft`s to the report.
"""
