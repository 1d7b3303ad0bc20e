"""Gold sets, scores and floors: how well the flow reads, measured and never allowed to fall unseen."""

from .accuracy import Anchor, accuracy_table, read_anchors
from .adapters import read_any_gold
from .corpora import corpora_in, evaluate_any, is_corpus
from .evaluate import Evaluation, evaluate, evaluate_labels
from .figures import Figure, Kept, keep_figures, read_figures
from .gate import FLOORS, Floors, figures, hold, pin, read_floors
from .gold import Gold, GoldClaim, GoldCount, GoldIncident, GoldLine, read_gold
from .labels import Half, Label, Labelled, LabelSet, is_labels, read_labels, texts_beside
from .verdict import ALL, Score, Slice, Verdict

__all__ = [
    "ALL",
    "FLOORS",
    "Anchor",
    "Evaluation",
    "Figure",
    "Floors",
    "Gold",
    "GoldClaim",
    "GoldCount",
    "GoldIncident",
    "GoldLine",
    "Half",
    "Kept",
    "Label",
    "LabelSet",
    "Labelled",
    "Score",
    "Slice",
    "Verdict",
    "accuracy_table",
    "corpora_in",
    "evaluate",
    "evaluate_any",
    "evaluate_labels",
    "figures",
    "hold",
    "is_corpus",
    "is_labels",
    "keep_figures",
    "pin",
    "read_anchors",
    "read_any_gold",
    "read_figures",
    "read_floors",
    "read_gold",
    "read_labels",
    "texts_beside",
]
