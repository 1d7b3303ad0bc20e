"""How many: numbers with the bounds and ranges they are stated in, and the people whom they count.

`numbers` finds every number that is no part of a date; `quantified` joins numbers and people to one `Quantity`; the
others say which of these count nobody, or the same people twice (`not_counted`, `whole_first`, `told_by_sex`). It gives
quantities to harm and casualties, which ask what befell these people.
"""
