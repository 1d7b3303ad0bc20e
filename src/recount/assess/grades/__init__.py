"""Grade and status: who is blamed and who answers, the evidence, the grade, and what one more thing would change.

`officials` and `rivalry` set accounts of blame side by side, `evidence` gathers the facts, `grading` executes the
scheme, `needs` tries one more thing. `flags` stand beside it. None of it is a verdict on legality.
"""
