"""What of a page is no report: furniture, readers' comments, headlines of others, captions; and the page's own day.

Asked before any sentence is read: `furniture` says where the report ends, `set_apart` which stretches within it tell of
others, `publication` and `datelines` when it was written, and the reader asks `repeats` what a page prints twice. What
is set aside is a recorded rejection, never lost. `list_headings` finds the lists of people that belong to the report.
"""
