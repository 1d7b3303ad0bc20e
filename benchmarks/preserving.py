"""Small files preserved by `recount add`, against reading, hashing and copying the same files alone. See README.md."""

from __future__ import annotations

import argparse
import cProfile
import hashlib
import os
import pstats
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from recount_site.casefile.store import Case

SEED = 11
MADE = 100_000
IN_A_FOLDER = 1_000
PLACES = ("Saraqib", "Ariha", "Manbij", "Hajin", "سراقب", "أريحا", "منبج", "هجين")
EN = (
    "An airstrike hit a home in {place} on {day} March 2019, killing {n} people including {m} children, medics said.",
    "The wounded were taken to a hospital outside the town, where a doctor spoke of {n} injured.",
    "Residents said that the road from {place} had been closed since the morning and that many had left.",
    "Volunteers searched the rubble until the evening and appealed for fuel for their {m} vehicles.",
)
AR = (
    "استشهد {n} مدنيين بينهم {m} أطفال جراء غارة جوية على منزل في {place} يوم {day} آذار 2019.",
    "وقال مصدر طبي إن {n} جريحاً وصلوا إلى المشفى وإن بعضهم في حالة خطرة.",
    "وأفاد سكان بأن الطريق إلى {place} مغلق منذ الصباح وأن كثيرين غادروا البلدة.",
    "وناشدت الفرق توفير الوقود لآلياتها وعددها {m} مع استمرار البحث تحت الأنقاض حتى المساء.",
)
PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta property="article:published_time" content="2019-03-{day:02}T10:00:00+02:00">
<meta property="og:site_name" content="Invented page {publisher}"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>{title}</h1>
{paragraphs}
</article><footer>All rights are with the people named.</footer></body></html>
"""


def made_files(folder: Path, count: int) -> Path:
    """Invented reports of one to four kilobytes: half of them HTML and half plain text, half of each in Arabic."""
    chance = random.Random(SEED)
    for number in range(count):
        if number % IN_A_FOLDER == 0:
            (folder / f"{number // IN_A_FOLDER:03}").mkdir(parents=True)
        words = _words(chance, AR if number % 2 else EN)
        web = number % 4 < 2
        path = folder / f"{number // IN_A_FOLDER:03}" / f"{number:06}.{'html' if web else 'txt'}"
        path.write_text(_page(number, words) if web else _plain(number, words), encoding="utf-8")
    return folder


def _words(chance: random.Random, sentences: tuple[str, ...]) -> list[str]:
    numbers = lambda: {"n": chance.randint(2, 400), "m": chance.randint(1, 90), "day": chance.randint(1, 28)}  # noqa: E731
    return [
        chance.choice(sentences).format(place=chance.choice(PLACES), **numbers()) for _ in range(chance.randint(8, 22))
    ]


def _page(number: int, words: list[str]) -> str:
    language = "ar" if number % 2 else "en"
    paragraphs = "\n".join(f"<p>{sentence}</p>" for sentence in words[1:])
    facts = {"day": number % 28 + 1, "publisher": number % 40, "title": words[0]}
    return PAGE.format(language=language, paragraphs=paragraphs, **facts)


def _plain(number: int, words: list[str]) -> str:
    return f"Title: {words[0]}\nPublisher: Invented page {number % 40}\nPublished: 2019-03-{number % 28 + 1:02}\n\n" + (
        "\n".join(words[1:]) + "\n"
    )


@dataclass(frozen=True)
class Taken:
    """Seconds of the whole command that adds, and of reading what it left unread."""

    added: float
    read: float


def hashed_and_copied(folder: Path, out: Path) -> float:
    """Seconds for reading and hashing every file and writing its bytes under the digest, the disk not waited for."""
    started = time.perf_counter()
    for path in _files(folder):
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        copy = out / digest[:2] / digest[2:]
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(content)
    return time.perf_counter() - started


def _files(folder: Path) -> Iterator[Path]:
    for here, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(here) / name for name in sorted(names))


def added(folder: Path, where: Path) -> float:
    """Seconds of `recount add` of the whole folder to a new case, from its start to its end."""
    _recount("new", where, "--by", "Measurer")
    started = time.perf_counter()
    _recount("add", where, folder)
    return time.perf_counter() - started


def _recount(*words: object) -> None:
    command = [sys.executable, "-c", "from recount_cli.main import main; main()", *map(str, words)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def read(where: Path) -> float:
    """Seconds of reading what waits in a case, as `recount run` does before it reads the reports."""
    started = time.perf_counter()
    with Case.open(where) as case:
        case.read_waiting()
    return time.perf_counter() - started


def profiled(folder: Path, where: Path, lines: int) -> None:
    """Print the functions that preserving a folder costs most in, within this process."""
    profiler = cProfile.Profile()
    with Case.create(where, title="Measured", by="Measurer") as case:
        profiler.enable()
        case.add([folder])
        profiler.disable()
    pstats.Stats(profiler).sort_stats("tottime").print_stats(lines)


def peak_mb() -> float:
    """The peak memory of this process and of its largest child."""
    return sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def processor_seconds() -> float:
    """Processor time of this process and of its children that have ended: less moved by what else a machine does."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=MADE)
    parser.add_argument("--passes", type=int, default=3)
    parser.add_argument("--work", type=Path, help="A folder on the disk to be measured; default: the system's own.")
    parser.add_argument("--profile", type=int, metavar="N")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=given.work) as work:
        folder = made_files(Path(work) / "made", given.files)
        size = sum(path.stat().st_size for path in _files(folder))
        print(f"{given.files} files, {size / given.files:.0f} bytes each, {os.cpu_count()} cores")
        ratios: list[float] = []
        for number in range(given.passes):
            times = [processor_seconds()]
            alone = hashed_and_copied(folder, Path(work) / f"copied-{number}")
            times.append(processor_seconds())
            where = Path(work) / f"case-{number}"
            taken = Taken(added(folder, where), 0.0)
            times.append(processor_seconds())
            taken = replace(taken, read=read(where))
            times.append(processor_seconds())
            used = [after - before for before, after in pairwise(times)]
            print(
                f"hashed and copied: {alone:.1f} s (processor {used[0]:.1f} s); "
                f"recount add, the whole command: {taken.added:.1f} s (processor {used[1]:.1f} s), "
                f"ratio {alone / taken.added:.2f} (goal: 0.33); "
                f"then read: {taken.read:.1f} s (processor {used[2]:.1f} s)"
            )
            ratios.append(alone / taken.added)
        print(f"median of {given.passes}: preserved {statistics.median(ratios):.2f} as fast as copying")
        if given.profile:
            profiled(folder, Path(work) / "profiled", given.profile)
    print(f"peak memory: {peak_mb():.0f} MB")


if __name__ == "__main__":
    main()
