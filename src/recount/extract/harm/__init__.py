"""Harm: which words of a sentence tell that somebody came to harm, whom they may govern, and what a figure is.

First who is not harmed (`wishes`, `only_supposed`, `unreal`, `natural`, `shooters`), then the words of harm that are
left (`harm_words`), what may stand between them and their people (`between`, `governing`), and the `Figure`: people who
came to one harm, as one count. Rosters, events and casualties stand on it; which number is the whole is asked there.
"""
