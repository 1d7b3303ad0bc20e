"""How a file is to be read: what people settled for the case, and where it stands within other files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from ..errors import UnreadableInput
from .kinds import UNFOLDED_LIMIT
from .preserved import Preserved
from .report_columns import TableMapping

#: files within files within files: a real export has two levels, a file made to fill a machine has many
DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Settled:
    """What people settled about the tables of a case.

    `asked` is the mapping given for this one call, `mappings` those that the case keeps, oldest first.
    """

    mappings: tuple[TableMapping, ...] = ()
    asked: TableMapping | None = None


class Allowance:
    """How many bytes one file may still unfold to, all that is within it together.

    The one thing here that changes: siblings share it, so that many small archives do not add up to a flood.
    """

    def __init__(self, size: int = UNFOLDED_LIMIT) -> None:
        self.size = self.left = size

    def take(self, name: str, size: int) -> None:
        """Count these bytes. Raises UnreadableInput where they are more than is left."""
        if size > self.left:
            raise UnreadableInput(name, f"what it holds unfolds to more than {self.size} bytes; split it")
        self.left -= size


@dataclass(frozen=True, slots=True)
class Within:
    """The surroundings of a file that is read: `read` reads what is found inside it, one level deeper."""

    reader: Callable[[str, bytes, Within], Preserved]
    settled: Settled = field(default_factory=Settled)
    allowance: Allowance = field(default_factory=Allowance)
    depth: int = 0

    def read(self, name: str, content: bytes) -> Preserved:
        """What a file within this one gives. Raises UnreadableInput where it lies too deep."""
        if self.depth >= DEEPEST:
            raise UnreadableInput(name, f"it lies more than {DEEPEST} archives deep; unpack it and add what is inside")
        return self.reader(name, content, replace(self, depth=self.depth + 1))
