"""Text made comparable, with the way back: every folded character knows where it stood.

Asked first of all. Letters that hide a word from moderation are put back (`disguise`, `look_alikes`, `letters_apart`,
`hashtags`), words that a page ran together are parted, capitals alone are read in their usual case, and `text` folds
what comes of it. All other packages read folded text and give offsets in it; a claim's words come back through
`Folded`.
"""
