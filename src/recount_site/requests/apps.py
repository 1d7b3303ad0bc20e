"""The letters of requests as a Django application."""

from django.apps import AppConfig


class RequestsConfig(AppConfig):
    """A template and a stylesheet; it has no tables of its own."""

    name = "recount_site.requests"
    label = "requests"
