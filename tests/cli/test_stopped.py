"""A command stopped from the keyboard says what is kept and how to go on."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from recount import pipeline
from recount_cli.main import EXIT_STOPPED, main


def test_a_command_stopped_from_the_keyboard_says_how_to_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "read", stopped)
    text = tmp_path / "post.txt"
    text.write_text("Two people were killed.", encoding="utf-8")
    done = CliRunner().invoke(main, ["read", str(text)])
    assert done.exit_code == EXIT_STOPPED
    assert "give the same command again" in done.output
