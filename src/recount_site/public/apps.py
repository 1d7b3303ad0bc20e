"""The public site as a Django application."""

from django.apps import AppConfig


class PublicConfig(AppConfig):
    """Pages of a release; it has no tables of its own."""

    name = "recount_site.public"
    label = "public"
