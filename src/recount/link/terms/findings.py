"""What a comparison gives back: a rule's name, its weight in log odds, and the sentence that says why.

A weight is a sum over signals: how much of each there is, times what one of it weighs. What each weighs was learned
(`codebook/weights/linking.json`, by `scripts/learn_linking.py`), so that a finding tells both what it saw and how
much that counted.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from ...records import SAME_PICTURE, Target, When
from .rules import rules
from .wording import days_as_words, target_as_words

#: rule -> its sentence; the braces take the finding's values
SENTENCES = {
    "same_place": "{}",
    "same_village": "both tell of {}",
    "nested_place": "{}",
    "touching_places": "{}",
    "same_name_other_point": "{}",
    "place_mentioned": "both texts name {}",
    "place_unknown": "{}",
    "place_untold": "no place was read in one of them",
    "places_untold": "no place was read in either",
    "places_apart": "{} are different places",
    "same_day": "both tell of {}",
    "same_days": "{} and {} overlap",
    "same_stretch": "{} and {} overlap",
    "next_day": "their days are {} apart",
    "days_apart": "their days are {} apart",
    "days_before": "no day was read in one, which was published {} after the other's",
    "day_unknown": "no full day was read in one of them",
    "same_month_day": "both tell of {}, one at least without a year",
    "other_month_day": "one tells of {}, the other of {}, one at least without a year",
    "same_weekday": "the day of either is a {}",
    "next_weekday": "the day of one is a {}, that of the other a {}",
    "other_weekday": "the day of one is a {}, that of the other a {}",
    "place_alone": "no full day was read in one of them, and nothing but the place agrees",
    "one_event_each": "each of the two texts tells of one event alone",
    "within_publication": "no full day was read in {}; the other's {} lies within {} days before its publication",
    "published_together": "no full day was read in either; both were published within {} days of one another",
    "published_apart": "they were published {} apart",
    "other_part_of_day": "one says {}, the other {}",
    "same_type": "both tell of the same kind of event",
    "like_type": "their kinds of event may be one",
    "other_type": "their kinds of event cannot be one",
    "other_means": "one tells of {}, the other of {}",
    "other_means_alone": "one tells of {}, the other of {}, and no number of victims says that these are one",
    "same_target": "both name {}",
    "other_target": "one names {}, the other {}",
    "same_belligerent": "the same party is blamed",
    "other_belligerent": "different parties are blamed",
    "partner_belligerent": "two parties of one side are blamed",
    "same_method": "both tell of a {}",
    "other_method": "one tells of a {}, the other of a {}",
    "same_killed": "both give {} killed",
    "close_killed": "they give {} and {} killed",
    "other_killed": "they give {} and {} killed",
    "another_strike": "they tell of another object hit and of another number of dead",
    "one_killed": "one gives a number of dead, the other none",
    "same_injured": "both give {} injured",
    "some_killed": "both give {} killed, as all or as some of those told of",
    "some_injured": "both give {} injured, as all or as some of those told of",
    "hinted_target": "the people told of in both go with {}",
    "other_injured": "they give {} and {} injured",
    "words_alike": "their words are alike ({:.2f} of 1)",
    "words_unlike": "their words are not alike ({:.2f} of 1)",
    "rare_words": "both hold {} that few other reports hold",
    "same_people": "both name {}",
    "people_mentioned": "one names {}, and the other mentions the same",
    "same_accused": "both name {}",
    "same_street": "both name {} that few other reports name",
    "same_block": "both name {} of a street that few other reports name",
    "no_rare_words": "they share no word that few other reports hold",
    "two_languages": "they are in two languages",
    "another_assessment": "{} files one assessment for each incident",
    "near_copy": "{:.0%} of the shorter text stands in the other",
    "shared_picture": f"{SAME_PICTURE} ({{}})",
    "translated_copy": "both tell {} figures and names in the same order, in two languages",
}


#: a signal and how much of it there is
Signal = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Finding:
    """What one comparison found: the rule, its signals, what its sentence tells of, and whether it forbids joining."""

    rule: str
    signals: tuple[Signal, ...] = ()
    values: tuple[object, ...] = ()
    veto: bool = False

    @property
    def weight(self) -> float:
        """The log odds that it adds."""
        weights = rules().weights
        return sum(weights.get(signal, 0.0) * amount for signal, amount in self.signals)

    @property
    def text(self) -> str:
        """The sentence, made only where it is wanted: most pairs are compared and never spoken of."""
        return SENTENCES[self.rule].format(*map(_in_words, self.values))


def _in_words(value: object) -> object:
    if isinstance(value, When):
        return days_as_words(value)
    if isinstance(value, Target):
        return target_as_words(value)
    return str(value).replace("_", " ") if isinstance(value, Enum) else value


VETOED = -math.inf


@dataclass(frozen=True, slots=True)
class Comparison:
    """The findings on two tellings, up to the first veto, and their total in log odds: -inf under a veto."""

    findings: tuple[Finding, ...]
    total: float
