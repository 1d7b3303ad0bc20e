"""In whatever order the reports arrive, the same incidents come out under the same codes."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from storytelling import Story

from recount_cli.demo import CORRECTIONS, EXAMPLE, PLACES, REPORTS
from recount_site.casefile.current import CurrentCase, current
from recount_site.casefile.gazetteers import choose
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
        choose(case, [EXAMPLE / PLACES], "Rana Example", "its villages")
        case.add(files)
        run(case)
        apply_judgements(case, EXAMPLE / CORRECTIONS)
        run(case)
        assert _held(current(case)) == _held(story.now)


@pytest.mark.parametrize("seed", range(5))
def test_codes_once_given_are_kept_while_reports_come_in_and_every_incident_is_found_once(
    story: Story, tmp_path: Path, seed: int
) -> None:
    files = sorted(path for path in (EXAMPLE / REPORTS).rglob("*") if path.is_file())
    random.Random(seed).shuffle(files)
    given: set[str] = set()
    with Case.create(tmp_path / "case", title="In waves", by="Rana Example") as case:
        choose(case, [EXAMPLE / PLACES], "Rana Example", "its villages")
        for wave in (files[::2], files[1::2]):
            case.add(wave)
            run(case)
            given |= _held(current(case)).keys()
        apply_judgements(case, EXAMPLE / CORRECTIONS)
        run(case)
        now = current(case)
        kept = {code: now.incident(code).code for code in given}
    assert sorted(_held(now).values()) == sorted(_held(story.now).values())
    assert all(kept[code] == code for code in given & _held(now).keys())
    assert set(kept.values()) <= _held(now).keys()


def _held(now: CurrentCase) -> dict[str, list[str]]:
    return {found.code: sorted(found.incident.report_ids) for found in now.incidents}
