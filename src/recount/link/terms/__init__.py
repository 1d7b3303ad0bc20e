"""What linking compares with: rules as typed values, words, places and people made comparable, and what a finding is.

The ground of this room: asked by everything above, asking nothing. `partition` obeys people's judgements; `findings`
gives every comparison its rule, its weight and its sentence.
"""
