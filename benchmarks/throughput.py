"""Reports per second and core: reading alone, and the whole batch; peak memory. See README.md."""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import random
import resource
import statistics
import tempfile
import time
from pathlib import Path

from recount import pipeline
from recount.engines import Settings, read_reports, run_batch
from recount.engines.memory import seldom_collected
from recount.records import Report

SEED = 7
MADE = 1000
PASSES = 5
PLACES = ("Saraqib", "Ariha", "Manbij", "Hajin", "Raqqa", "Douma", "سراقب", "أريحا", "منبج", "هجين", "الرقة", "دوما")
EN = (
    "An airstrike hit a home in {place} on {day} March 2019, killing {n} people including {m} children, medics said.",
    "The wounded were taken to a hospital outside the town, where a doctor spoke of {n} injured.",
    "Residents said that the road from {place} had been closed since the morning and that many had left.",
    "The ministry of defence did not respond to questions about the strike on {place}.",
    "Volunteers searched the rubble until the evening and appealed for fuel for their vehicles.",
)
AR = (
    "استشهد {n} مدنيين بينهم {m} أطفال جراء غارة جوية على منزل في {place} يوم {day} آذار 2019.",
    "وقال مصدر طبي إن {n} جريحاً وصلوا إلى المشفى وإن بعضهم في حالة خطرة.",
    "وأفاد سكان بأن الطريق إلى {place} مغلق منذ الصباح وأن كثيرين غادروا البلدة.",
    "نقلت قناة محلية عن شهود عيان أن القصف تجدد بعد وصول فرق الإسعاف.",
    "وناشدت الفرق توفير الوقود لآلياتها مع استمرار البحث تحت الأنقاض حتى المساء.",
)


def made_reports(path: Path) -> Path:
    """A thousand invented reports of about a thousand characters, half of them Arabic."""
    chance = random.Random(SEED)
    with path.open("w", encoding="utf-8") as file:
        for number in range(MADE):
            language, sentences = (("en", EN), ("ar", AR))[number % 2]
            text = " ".join(_sentence(chance, sentences) for _ in range(12))
            row = {"report_id": f"m{number}", "text": text, "language": language, "country": ["SY"]}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return path


def _sentence(chance: random.Random, sentences: tuple[str, ...]) -> str:
    numbers = {"n": chance.randint(2, 40), "m": chance.randint(1, 9), "day": chance.randint(1, 30)}
    return chance.choice(sentences).format(place=chance.choice(PLACES), **numbers)


def reading_alone(reports: tuple[Report, ...]) -> list[float]:
    """Seconds of each pass over all reports, in this process, lexicons and gazetteer already loaded."""
    with seldom_collected():
        for report in reports[:50]:
            pipeline.read(report)
        return [_pass(reports) for _ in range(PASSES)]


def _pass(reports: tuple[Report, ...]) -> float:
    started = time.process_time()
    for report in reports:
        pipeline.read(report)
    return time.process_time() - started


def profiled(reports: tuple[Report, ...], rows: int) -> None:
    profile = cProfile.Profile()
    profile.runcall(reading_alone, reports)
    pstats.Stats(profile).sort_stats("tottime").print_stats(rows)


def peak_mb(workers: int) -> float:
    """An upper bound: the peak of this process, and of its largest child once per worker."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return (own + child * (workers if workers > 1 else 0)) / 1024


def processor_seconds() -> float:
    """Processor time of this process and of its children that have ended."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reports", type=Path, nargs="?")
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--profile", type=int, metavar="N")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        path = given.reports or made_reports(Path(work) / "made.jsonl")
        settings = Settings(workers=given.workers)
        if given.profile:
            profiled(read_reports(path).reports, given.profile)
            return
        started, before = time.perf_counter(), processor_seconds()
        run = run_batch(path, Path(work) / "out", settings)
        whole, memory = time.perf_counter() - started, peak_mb(settings.processes)
        processor = processor_seconds() - before
        reports = read_reports(path).reports
        alone = reading_alone(reports)
    count, letters = len(reports), sum(len(report.text) for report in reports)
    print(f"{count} reports, {letters / count:.0f} characters each, {run.counts.claims} claims")
    middle = statistics.median(alone)
    print(
        f"reading alone, 1 core, median of {PASSES} passes: {count / middle:.0f} reports/s "
        f"(from {count / max(alone):.0f} to {count / min(alone):.0f}), {letters / middle / 1e6:.2f} million characters"
    )
    rate = count / whole / settings.processes
    print(f"whole batch, {settings.processes} workers: {whole:.1f} s, {rate:.0f} reports/s/core")
    print(f"whole batch: {processor:.1f} s of processor time, {count / processor:.0f} reports per processor second")
    print("seconds per stage:", ", ".join(f"{name} {seconds:.2f}" for name, seconds in run.seconds.items()))
    print(f"peak memory: at most {memory:.0f} MB")


if __name__ == "__main__":
    main()
