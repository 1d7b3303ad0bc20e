"""When: days, stretches of time and parts of the day in running text, counted from the day of publication.

`date_entries` to `date_scan` find the pieces, `date_phrases` puts them together, `date_calendar` makes days of them,
and `dates` is asked for all of a text. Beside them stand the days that only compare, or that a document or another day
gives. It knows neither people nor places, and gives `DateMention`s to numbers, events, casualties and the reader.
"""
