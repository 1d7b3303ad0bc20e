"""The case file as a Django application."""

from django.apps import AppConfig


class CasefileConfig(AppConfig):
    """Tables of the ledger and of what is derived from it."""

    name = "recount_site.casefile"
    label = "casefile"
