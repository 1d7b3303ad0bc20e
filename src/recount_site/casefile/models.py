"""The tables. Records are only ever appended; derived rows may be thrown away at any time.

The frozen dataclasses of `recount.records` are the only schema: a row holds one as canonical JSON.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Record(models.Model):
    """One record of the ledger, under an id that follows from its kind and body alone."""

    seq = models.BigAutoField(primary_key=True)
    id = models.CharField(max_length=80, unique=True)
    kind = models.CharField(max_length=40)
    body = models.TextField()
    recorded_at = models.DateTimeField()

    class Meta:
        """The ledger is read kind by kind, in order."""

        indexes: ClassVar = [models.Index(fields=["kind", "seq"], name="record_by_kind")]


class Pointer(models.Model):
    """What a record can be found by: a field and the value that the record holds in it."""

    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="pointers")
    field = models.CharField(max_length=40)
    value = models.CharField(max_length=500)

    class Meta:
        """Records are found by what they hold."""

        indexes: ClassVar = [models.Index(fields=["field", "value"], name="pointer_by_value")]


class Derived(models.Model):
    """Rows that a stage made for a key, and the digest of everything that they follow from."""

    stage = models.CharField(max_length=40)
    key = models.CharField(max_length=80)
    inputs_digest = models.CharField(max_length=64)
    rows = models.TextField()

    class Meta:
        """One set of rows for a stage's key."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["stage", "key"], name="one_derived_per_key")]


class LegacyPlace(models.Model):
    """Where a row of an earlier list stands in one export of it, and what it can be found by.

    It follows from the preserved table and its mapping alone, and could be made again from them. `listed` is the
    record of the list, `record` that of the row, which several exports may share.
    """

    listed = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="+", db_index=False)
    record = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="+", db_index=False)
    number = models.IntegerField()
    code = models.CharField(max_length=200, null=True)
    start = models.DateField(null=True)
    end = models.DateField(null=True)
    cell = models.CharField(max_length=20, null=True)

    class Meta:
        """A row is found by its place in the file, its external code, its day, and its cell of the map."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["listed", "number"], name="one_legacy_row_per_number")]
        indexes: ClassVar = [
            models.Index(fields=["code"], name="legacy_by_code"),
            models.Index(fields=["cell", "start"], name="legacy_by_cell"),
            models.Index(fields=["start"], name="legacy_by_day"),
        ]
