"""What belligerents say: positions on an event or on operations, what they concede, their own releases and logs.

`takers` says who takes a position and `officials` what it is, with what is conceded (`concessions`), what is another's
word (`other_voices`, `stance_voices`) and what a party says of its own strikes (`own_strikes`). `disclosures` counts
strikes in news, `disclosed` reads a release line by line (`strike_tables`, `engagements`, `grid_places`). It gives
positions to frames, and the records of a release to the reader.
"""
