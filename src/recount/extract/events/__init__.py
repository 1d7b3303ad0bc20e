"""What happened: the kind of attack, its means, what was hit; and the place, time and event a sentence is set in.

`events` reads the attack with what is told beside it (`at_the_act`, `how_often`, `second_strikes`); `context` says what
a sentence takes over from those before it, once what is not of this event is set aside: other days and places
(`other_days`, `past_deeds`, `whence`, `abroad`), attacks only spoken of (`in_general`, `recurring`), tolls of earlier
events (`earlier_event`, `recalled`). `clauses` parts two attacks of one sentence. Control and custody are read here
too.
"""
