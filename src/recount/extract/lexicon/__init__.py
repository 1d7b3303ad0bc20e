"""The words of the code book's lexicons as typed values, and where they stand in a text; no language lives in code.

From the ground up: patterns that most texts are spared (`keyed`), word lists (`wordlist`), small words and patterns of
grammar (`grammar`, `syntax_words`, and the lists that one subject alone needs), words by kind (`words`), all of them
found in one pass (`word_finder`), sentences as spans (`sentences`) and a sentence with the words in it (`sentence`).
Everything above reads a `Sentence`; nothing here decides what one means.
"""
