"""What moving the dates of incidents shows of disclosed strikes, in one sentence."""

from __future__ import annotations

from .phrases import Phrases


def placebo_words(phrases: Phrases, informs: bool, fits: tuple[int, int, int]) -> str:
    """The lift, or "no information" and why. `fits` are those on own days, those on moved days, and all tried."""
    own, moved, tried = fits
    if not tried:
        return phrases.say("placebo.none_compared")
    facts: dict[str, object] = {"own": own, "moved": moved, "tried": tried}
    if not informs:
        return phrases.say("placebo.no_information", **facts)
    lift = round(own / moved, 2) if moved else None
    return phrases.say("placebo.only_own" if lift is None else "placebo.lift", lift=lift, **facts)
