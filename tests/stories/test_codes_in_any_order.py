"""In whatever order the reports arrive, the same incidents come out under the same codes."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from storytelling import Story

from recount_cli.demo import CORRECTIONS, EXAMPLE, REPORTS
from recount_site.casefile.current import CurrentCase, current
from recount_site.casefile.judging import apply_judgements
from recount_site.casefile.run import run
from recount_site.casefile.store import Case


@pytest.mark.parametrize("seed", range(5))
def test_codes_and_what_they_hold_do_not_depend_on_the_order_of_arrival(
    story: Story, tmp_path: Path, seed: int
) -> None:
    files = sorted(path for path in (EXAMPLE / REPORTS).rglob("*") if path.is_file())
    random.Random(seed).shuffle(files)
    with Case.create(tmp_path / "case", title="Shuffled", by="Rana Example") as case:
        case.add(files)
        run(case)
        apply_judgements(case, EXAMPLE / CORRECTIONS)
        run(case)
        assert _held(current(case)) == _held(story.now)


def _held(now: CurrentCase) -> dict[str, list[str]]:
    return {found.code: sorted(found.incident.report_ids) for found in now.incidents}
