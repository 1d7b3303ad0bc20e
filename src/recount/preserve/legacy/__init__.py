"""Earlier lists as a recorder has them: tables read by a mapping, every row kept whole, nothing changed."""

from .mapping import Mapped, fitting, preset, presets, read_mapping
from .propose import proposed
from .reading import Fault, Reader
from .sheet import Sheet, SheetRow

__all__ = ["Fault", "Mapped", "Reader", "Sheet", "SheetRow", "fitting", "preset", "presets", "proposed", "read_mapping"]
