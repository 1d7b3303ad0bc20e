"""Persons: people told of by name with their fates, and rows of people told of one by one beside a word of harm.

A row is read from its tokens to its items to its people (`roster_tokens`, `roster_items`, `roster`, `roster_people`);
who of those named is none of the harmed is left out (`roster_left`, `roster_others`); rows in Arabic and in Latin
letters have their own grammar (`arabic_rows`, `latin_rows`), and `persons` gives single names and fates. Casualties
count these people, and the report puts its rows together (`report.rosters`).
"""
