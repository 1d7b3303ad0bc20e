"""The second reader: which reports are worth one, what a language model may answer, and what of it is accepted.

`unused` says what the rules saw and made no value of, `unsure` whether to ask; `pointed` keeps the text that was shown,
`answer` the schema and the answer as values not yet believed, and `grounding` accepts only what stands in the text,
read by our own readers. It asks no network, and nothing of the reader depends on it.
"""
