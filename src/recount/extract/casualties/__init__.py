"""How many came to which harm: the figures of one sentence, which number is the whole and which a part.

`casualties` is asked first: each word of harm takes the people that its grammar points at (`governed`, `people_before`,
`left_so`, `undivided` and the others for one form each). Then who they were and how many of them (`apposition`,
`made_up`, `of_the_harmed`, `halves`), who was not harmed (`nobody`, `none_harmed`, `only_damage`), what overtakes a
number (`overtaking`, `revised`), and `harm` turns figures into counts. It gives accounts to frames, which say whose
words they are.
"""
