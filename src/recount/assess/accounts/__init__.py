"""The accounts of one harm: each claim's toll, which of them are in force, which are set aside, and why.

`accounts` makes them, `standing` keeps those in force; the others each know one reason why a number is of another
place, time or people, or is overtaken. They give accounts to ranges; nothing is dropped, only shown.
"""
