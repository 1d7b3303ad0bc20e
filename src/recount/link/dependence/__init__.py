"""Who depends on whom: near copies, translated ones, passages, pictures and relays, and how many origins there are.

Copies come first, over all reports (`near`, `details`, `translated`, `pictures`); `ties` and `access` look at the
reports of one incident, and `origins` counts who speaks for itself. `growing` keeps the same echoes as reports come.
"""
