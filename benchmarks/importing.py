"""Seconds and memory of importing a table shaped like UCDP GED, which it invents itself. See README.md."""

from __future__ import annotations

import argparse
import csv
import os
import random
import resource
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from recount_site.casefile.importing import Source, import_list
from recount_site.casefile.store import Case

SEED = 11
ROWS = 350_000
COLUMNS = """
id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id
dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources
source_article source_office source_date source_headline source_original where_prec where_coordinates
where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity
date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob
"""


def made_table(path: Path, rows: int) -> Path:
    """Invented events under the columns of UCDP GED 23.1."""
    chance = random.Random(SEED)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS.split())
        writer.writerows(_row(chance, number) for number in range(rows))
    return path


def _row(chance: random.Random, number: int) -> list[object]:
    day = date(1989, 1, 1) + timedelta(days=chance.randrange(12_400))
    last = day + timedelta(days=chance.choice((0, 0, 0, 0, 3)))
    parts = [chance.randrange(9) for _ in range(4)]
    best = sum(parts)
    a, b, place = f"Government of Land {number % 40}", f"Front {number % 300}", f"Village {chance.randrange(9000)}"
    lat, lon = round(chance.uniform(-30, 40), 6), round(chance.uniform(-15, 75), 6)
    article = f'"Agency {number % 50},{day},At least {best} killed near {place}, officials say, in the latest fighting"'
    return [
        number + 1, f"LND-{day.year}-1-{number % 999}-{number}", day.year, 1, "Clear", 1 + number % 3, number % 600,
        number % 600, f"Land {number % 40}: Government", number % 900, number % 900, f"{a} - {b}", number % 40,
        number % 40, a, number % 300, number % 300, b, 1 + number % 4, article, f"Agency {number % 50}", day,
        f"At least {best} killed near {place}, officials say", "officials", 1 + number % 6, place, f"near {place}",
        f"Province {number % 200}", f"District {number % 2000}", lat, lon, f"POINT ({lon} {lat})", number % 260_000,
        f"Land {number % 40}", number % 40, "Region", 1 + number % 2, 1 + number % 5, f"{day} 00:00:00.000",
        f"{last} 00:00:00.000", *parts, best, best + number % 4, max(0, best - number % 3), number % 40, "",
    ]  # fmt: skip


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rows", type=int, default=ROWS)
    rows = asked.parse_args().rows
    with tempfile.TemporaryDirectory() as folder:
        table = made_table(Path(folder) / "events.csv", rows)
        size = table.stat().st_size / 1e6
        with Case.create(Path(folder) / "case", title="Benchmark", by="Benchmark") as case:
            before, spent = time.perf_counter(), time.process_time()
            result = import_list(case, Source(table))
            seconds, spent = time.perf_counter() - before, time.process_time() - spent
            before = time.perf_counter()
            import_list(case, Source(table))
            again = time.perf_counter() - before
            kept = (case.folder / "case.sqlite").stat().st_size / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{result.rows} rows, {size:.0f} MB, kept in {kept:.0f} MB; {os.cpu_count()} cores")
    print(f"imported in {seconds:.1f} s, {spent:.1f} s of the processor; again in {again:.2f} s")
    print(f"rejections {sum(result.refused.values())}; peak memory {peak:.0f} MB")


if __name__ == "__main__":
    main()
