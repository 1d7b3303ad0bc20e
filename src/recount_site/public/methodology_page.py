"""The Methodology page: the policies in force and the words of the day, as the release keeps them."""

from __future__ import annotations

from dataclasses import dataclass

from .data_page import losses
from .folder import ReleaseFolder


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A part of the method in the page's language."""

    key: str
    heading: str
    items: tuple[str, ...]


def methodology_page(folder: ReleaseFolder, language: str) -> dict[str, object]:
    """What the Methodology page is given."""
    return {
        "methodology": folder.methodology,
        "parts": [
            ShownSection(section.key, section.heading[language], tuple(item[language] for item in section.items))
            for section in folder.methodology.sections
        ],
        "losses": list(losses(folder, language)),
    }
