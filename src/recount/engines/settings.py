"""The settings of one batch run: read once, passed down as a value."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from ..assess import scope_terms
from ..errors import InputError
from ..pipeline import DEFAULT_POLICY
from ..records import ScopeTerms

LOCAL = "local"
#: how the engines of many machines are written; they come with the extra `spark`
_SPARK = ("spark://", "local-cluster[")


@dataclass(frozen=True, slots=True)
class Settings:
    """How a batch runs.

    engine      `local`: processes of this machine
    workers     how many of them; by default one per core that this process may use
    gazetteer   further gazetteer files, searched beside the one of the code book
    policy      range policy and grading scheme, by name; default `airwars`
    scope       what is included: incidents outside it are kept, and their reasons say so; default: everything
    """

    engine: str = LOCAL
    workers: int = 0
    gazetteer: tuple[Path, ...] = ()
    policy: str = DEFAULT_POLICY
    scope: ScopeTerms | None = None

    def __post_init__(self) -> None:
        if self.engine.startswith(_SPARK):
            raise InputError(
                f"engine {self.engine}: needs the extra `spark`, not offered by this version; use --engine local"
            )
        if self.engine != LOCAL:
            raise InputError(f"engine {self.engine!r} is not known; use --engine local")
        if self.workers < 0:
            raise InputError(f"workers {self.workers}: give 1 or more, or leave it out for one per core")
        if missing := [str(path) for path in self.gazetteer if not path.is_file()]:
            raise InputError(f"gazetteer {missing[0]}: there is no such file")

    @property
    def processes(self) -> int:
        """The number of processes that read: `workers`, or one per core that this process may use."""
        return self.workers or _cores()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def load_settings(path: Path) -> Mapping[str, object]:
    """What a TOML file sets, by the names of `Settings`; gazetteer paths count from the file's folder.

    Raises InputError where the file is missing, is not TOML, sets something unknown, or gives it the wrong type.
    """
    try:
        given = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as why:
        fault = f"cannot be opened ({why.strerror})" if isinstance(why, OSError) else f"not TOML in UTF-8 ({why})"
        raise InputError(f'{path}: {fault}; a line is such as: policy = "airwars"') from why
    known = {field.name for field in fields(Settings)}
    if unknown := sorted(set(given) - known):
        raise InputError(f"{path}: {unknown[0]}: no such setting; it may be {', '.join(sorted(known))}")
    return {name: _checked(path, name, value) for name, value in given.items()}


def _checked(path: Path, name: str, value: object) -> object:
    if name == "workers" and type(value) is int:
        return value
    if name == "gazetteer" and isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(path.parent / item for item in value)
    if name == "scope" and isinstance(value, dict):
        return scope_terms(value, f"{path}: scope")
    if name in ("engine", "policy") and isinstance(value, str):
        return value
    wanted = {"workers": "a whole number", "gazetteer": "a list of file names", "scope": "a table"}.get(name, "text")
    raise InputError(f"{path}: {name}: {value!r} is not {wanted}")
