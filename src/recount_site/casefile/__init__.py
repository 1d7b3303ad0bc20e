"""The case file: a case's append-only ledger, and the one store that turns rows into records and back."""
