"""Derived rows: what a stage made of its inputs, kept until the inputs or the rules change. All of it is disposable."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.db import transaction

from recount.records import Digest, canonical, digest_of

from .body import body_of
from .tables import Derived


class Stage(StrEnum):
    """The stages whose rows are kept, each with its own key."""

    READING = "reading"
    """By report."""
    GROUPING = "grouping"
    """One for the case."""
    ASSESSMENT = "assessment"
    """By incident."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What a stage made for one key, as JSON, and the digest of everything that it follows from."""

    key: str
    inputs: Digest
    value: Any


def inputs_digest(rules: str, *inputs: object) -> Digest:
    """The digest of inputs (as JSON values) under a version of the rules."""
    return digest_of(canonical([rules, *inputs]).encode("utf-8", "surrogatepass"))


class Cache:
    """The derived rows of one case."""

    def __init__(self, alias: str) -> None:
        self._alias = alias

    def digests(self, stage: Stage) -> dict[str, str]:
        """The inputs' digest of every key that a stage has rows for."""
        return dict(self._of(stage).values_list("key", "inputs_digest"))

    def rows(self, stage: Stage) -> dict[str, Any]:
        """All rows of a stage by key."""
        return {key: json.loads(text) for key, text in self._of(stage).order_by("key").values_list("key", "rows")}

    def put(self, stage: Stage, made: Collection[Rows]) -> None:
        """Keep these rows, in place of older ones for the same keys; all or none."""
        with transaction.atomic(using=self._alias):
            Derived.objects.using(self._alias).bulk_create(
                [Derived(stage=stage, key=m.key, inputs_digest=m.inputs, rows=body_of(m.value)) for m in made],
                update_conflicts=True,
                unique_fields=["stage", "key"],
                update_fields=["inputs_digest", "rows"],
                batch_size=200,
            )

    def keep_only(self, stage: Stage, keys: Collection[str]) -> None:
        """Forget the rows of a stage for all other keys."""
        gone = sorted(set(self.digests(stage)) - set(keys))
        for start in range(0, len(gone), 400):
            self._of(stage).filter(key__in=gone[start : start + 400]).delete()

    def _of(self, stage: Stage) -> Any:
        return Derived.objects.using(self._alias).filter(stage=stage)


def fresh(digests: Mapping[str, str], wanted: Mapping[str, Digest]) -> frozenset[str]:
    """The keys whose rows still follow from their inputs."""
    return frozenset(key for key, digest in wanted.items() if digests.get(key) == digest)
