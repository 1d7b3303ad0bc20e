"""Adding to a case and running again gives, byte for byte, what a new case of the same reports gives."""

from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest

from recount.records import canonical
from recount_site.casefile.cache import Stage
from recount_site.casefile.run import ALL, run
from recount_site.casefile.store import Case

Write = Callable[[Path, dict[str, str]], Path]
DAY = "on 29 November 2018"
TEXTS = {
    "a.txt": f"Two jets flew low over Hajin {DAY} at dusk and bombed the mill by the river, killing five civilians.",
    "b.txt": f"Page: two jets flew low over Hajin {DAY} at dusk and bombed the mill by the river, killing five.",
    "c.txt": f"An airstrike killed five civilians in Hajin {DAY}, Valley Radio said.",
    "d.txt": f"Three civilians were killed by shelling in Susah {DAY}, residents said.",
}


def grouping(case: Case) -> str:
    return canonical(case.cache.rows(Stage.GROUPING)[ALL])


@pytest.mark.parametrize("order", list(permutations(TEXTS))[::5])
def test_one_by_one_in_any_order_gives_the_bytes_of_all_at_once(
    tmp_path: Path, write: Write, order: tuple[str, ...]
) -> None:
    with Case.create(tmp_path / "whole", title="Valley", by="An Invented Recorder") as whole:
        whole.add([write(tmp_path / "all", TEXTS)])
        run(whole)
        expected = grouping(whole)
    with Case.create(tmp_path / "grown", title="Valley", by="An Invented Recorder") as grown:
        for name in order:
            grown.add([write(tmp_path / "one" / name, {name: TEXTS[name]})])
            run(grown)
        assert grouping(grown) == expected
