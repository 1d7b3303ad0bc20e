import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("casefile", "0001_ledger")]

    operations = [
        migrations.CreateModel(
            name="LegacyPlace",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.IntegerField()),
                ("code", models.CharField(max_length=200, null=True)),
                ("start", models.DateField(null=True)),
                ("end", models.DateField(null=True)),
                ("cell", models.CharField(max_length=20, null=True)),
                (
                    "listed",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casefile.record",
                    ),
                ),
                (
                    "record",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="casefile.record",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["code"], name="legacy_by_code"),
                    models.Index(fields=["cell", "start"], name="legacy_by_cell"),
                    models.Index(fields=["start"], name="legacy_by_day"),
                ],
                "constraints": [models.UniqueConstraint(fields=["listed", "number"], name="one_legacy_row_per_number")],
            },
        ),
    ]
