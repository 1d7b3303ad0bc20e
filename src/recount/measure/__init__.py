"""Gold sets, scores and floors: how well the flow reads, measured and never allowed to fall unseen."""

from .adapters import read_any_gold
from .evaluate import Evaluation, evaluate
from .gate import FLOORS, Floors, figures, hold, pin, read_floors
from .gold import Gold, GoldClaim, GoldCount, GoldIncident, GoldLine, read_gold
from .verdict import ALL, Score, Slice, Verdict

__all__ = [
    "ALL",
    "FLOORS",
    "Evaluation",
    "Floors",
    "Gold",
    "GoldClaim",
    "GoldCount",
    "GoldIncident",
    "GoldLine",
    "Score",
    "Slice",
    "Verdict",
    "evaluate",
    "figures",
    "hold",
    "pin",
    "read_any_gold",
    "read_floors",
    "read_gold",
]
