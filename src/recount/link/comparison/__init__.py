"""Two tellings side by side: which are compared at all, and what their times, places and words say, with weights.

`corpus` says what only all reports can say, `blocks` which two meet, `compare` what each comparison found. It gives
findings to the clusters, and decides nothing.
"""
