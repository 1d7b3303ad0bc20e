"""Processes that read captured files while this one writes. Their number never changes what is recorded.

They are fresh processes that talk over their own pipes: none of them holds the case's lock or its database, none
runs the caller's program anew, and each ends when this process does, however it ends.
"""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import IO

from recount.errors import CaseError

from .captured import Act, Captured, Registered, register

#: files or bytes from which on it is worth starting processes
_WORTH_FILES, _WORTH_BYTES = 256, 8 << 20
#: files and bytes that are handed over at once
_CHUNK_FILES, _CHUNK_BYTES = 64, 1 << 20


class Readers:
    """Reads portions of captured files, here or in as many processes as this one has cores."""

    def __init__(self) -> None:
        self._threads: ThreadPoolExecutor | None = None
        self._own = threading.local()
        self._started: list[subprocess.Popen[bytes]] = []

    def submit(self, portion: Sequence[Captured], act: Act) -> Iterator[Registered]:
        """The records of each file of a portion, in order; they are being made from now on, before they are asked for.

        Raises CaseError, when they are asked for, where a process that reads was killed.
        """
        size = sum(len(captured.content) for captured in portion)
        if self._threads is None and (_cores() == 1 or (len(portion) < _WORTH_FILES and size < _WORTH_BYTES)):
            return (register(captured, act) for captured in portion)
        if self._threads is None:
            self._threads = ThreadPoolExecutor(_cores(), initializer=self._start)
        made = [self._threads.submit(self._ask, chunk, act) for chunk in _chunks(portion)]
        return _answers(made)

    def close(self) -> None:
        """End the processes."""
        if self._threads is not None:
            self._threads.shutdown(wait=False, cancel_futures=True)
        for process in self._started:
            process.kill()
        if self._threads is not None:
            self._threads.shutdown(wait=True)
        for process in self._started:
            process.communicate()

    def _start(self) -> None:
        program = f"import sys; sys.path[:] = {sys.path!r}; from {__name__} import serve; serve()"
        process = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._own.process = process
        self._started.append(process)

    def _ask(self, chunk: Sequence[Captured], act: Act) -> list[Registered]:
        process: subprocess.Popen[bytes] = self._own.process
        to, back = process.stdin, process.stdout
        if to is None or back is None:
            raise CaseError("a process that reads files has no pipes")
        try:
            _send(to, (chunk, act))
            answer: list[Registered] = pickle.load(back)
        except (OSError, EOFError) as why:
            raise CaseError(
                f"a process that reads files ended with status {process.wait()}; call again: what was recorded stands"
            ) from why
        return answer


@contextmanager
def readers() -> Iterator[Readers]:
    """Readers, whose processes end with the block."""
    held = Readers()
    try:
        yield held
    finally:
        held.close()


def serve() -> None:
    """Answer what comes in at standard input, until it ends. What a library prints goes to standard error."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that asks is told, and ends this one
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while True:
        try:
            chunk, act = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        _send(out, [register(captured, act) for captured in chunk])


def _send(to: IO[bytes], value: object) -> None:
    pickle.dump(value, to, pickle.HIGHEST_PROTOCOL)
    to.flush()


def _answers(made: Sequence[Future[list[Registered]]]) -> Iterator[Registered]:
    for future in made:
        yield from future.result()


def _chunks(portion: Sequence[Captured]) -> Iterator[list[Captured]]:
    chunk: list[Captured] = []
    size = 0
    for captured in portion:
        chunk.append(captured)
        size += len(captured.content)
        if len(chunk) == _CHUNK_FILES or size >= _CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
