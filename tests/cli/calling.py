"""A command called as a person types it."""

from __future__ import annotations

from click.testing import CliRunner, Result

from recount_cli.main import main


def recount(*words: object, pasted: str | bytes | None = None, code: int = 0) -> Result:
    """What a command did; the test fails where it ends with another status."""
    result = CliRunner().invoke(main, [str(word) for word in words], input=pasted)
    assert result.exit_code == code, result.output
    return result
