"""The tables, ready for use: Django wants its settings in force before a model is first imported."""

from ..settings import configure

configure()

from .models import Derived, LegacyPlace, Pointer, Record  # noqa: E402 - only after the settings are in force

__all__ = ["Derived", "LegacyPlace", "Pointer", "Record"]
