"""By whose hand: which parties a sentence names as having struck, and by which signs.

`blame_acts` finds the acts of an attack, the signs stand in verbs, words and predicates around a party (`blame_deeds`,
`blame_words`, `blame_predicates`, `blame_signs`), those who only stand beside it or help are left out (`blame_beside`,
`backers`), and `blame` is asked for the belligerents. What an official says of blame is asked of officials.
"""
