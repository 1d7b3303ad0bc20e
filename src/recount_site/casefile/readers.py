"""Processes that read captured files while this one writes. Their number never changes what is recorded.

They are fresh processes that talk over their own pipes: none of them holds the case's lock or its database, none
runs the caller's program anew, and each ends when this process does, however it ends.
"""

from __future__ import annotations

import os
import pickle
import signal
import struct
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import IO, NamedTuple

from recount.errors import CaseError

from .captured import Act, Captured, Registered, register

#: files or bytes from which on it is worth starting processes
_WORTH_FILES, _WORTH_BYTES = 256, 8 << 20
#: files and bytes that are handed over at once
_CHUNK_FILES, _CHUNK_BYTES = 64, 1 << 20
#: bytes of files that may be held for being read ahead
_AHEAD_BYTES = 64 << 20
#: cores from which on reading ahead takes nothing from preserving, which needs one and a disk
_SPARE_CORES = 3
#: how far reading stands back behind preserving: evidence is on disk and on record first
_LATER = 10
#: before each message between processes
_LENGTH = struct.Struct("<Q")


class Readers:
    """Reads portions of captured files, here or in as many processes as this one has cores."""

    def __init__(self) -> None:
        self._threads: ThreadPoolExecutor | None = None
        self._spool = _Spool()
        self._handed: dict[Future[_Place], int] = {}
        self._own = threading.local()
        self._started: list[subprocess.Popen[bytes]] = []

    def submit(self, portion: Sequence[Captured], act: Act) -> Iterator[Registered]:
        """The records of each file of a portion, in order; they are being made from now on, before they are asked for.

        Raises CaseError, when they are asked for, where a process that reads was killed.
        """
        if not self._is_worth(portion):
            return (register(captured, act) for captured in portion)
        if self._threads is None:
            self._threads = ThreadPoolExecutor(_cores(), initializer=self._start)
        made: list[Future[_Place]] = []
        for chunk in _chunks(portion):
            made.append(self._threads.submit(self._ask, chunk, act))
            self._handed[made[-1]] = _size(chunk)
        return self._answers(made)

    def ahead(self, portion: Sequence[Captured], act: Act) -> Iterator[Registered] | None:
        """As `submit`, for a portion that is not asked for yet; None where it had better be read only then.

        That is where there is no core to spare, or as much as may be held is waiting to be read already.
        """
        if _cores() < _SPARE_CORES:
            return None
        self._handed = {chunk: size for chunk, size in self._handed.items() if not chunk.done()}
        if not self._is_worth(portion) or sum(self._handed.values()) + _size(portion) > _AHEAD_BYTES:
            return None
        return self.submit(portion, act)

    def _is_worth(self, portion: Sequence[Captured]) -> bool:
        """True where processes are to read it: they run already, or there is enough to do for them to be started."""
        enough = len(portion) >= _WORTH_FILES or _size(portion) >= _WORTH_BYTES
        return self._threads is not None or (_cores() > 1 and enough)

    def _answers(self, made: Sequence[Future[_Place]]) -> Iterator[Registered]:
        for future in made:
            answer: list[Registered] = pickle.loads(self._spool.taken(future.result()))
            yield from answer

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
        self._spool.close()

    def _start(self) -> None:
        program = f"import sys; sys.path[:] = {sys.path!r}; from {__name__} import serve; serve()"
        process = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._own.process = process
        self._started.append(process)

    def _ask(self, chunk: Sequence[Captured], act: Act) -> _Place:
        process: subprocess.Popen[bytes] = self._own.process
        to, back = process.stdin, process.stdout
        if to is None or back is None:
            raise CaseError("a process that reads files has no pipes")
        try:
            _send(to, (chunk, act))
            answer = _received(back)
        except (OSError, EOFError) as why:
            raise CaseError(
                f"a process that reads files ended with status {process.wait()}; call again: what was recorded stands"
            ) from why
        return self._spool.put(answer)


class _Place(NamedTuple):
    """Where an answer stands among those that wait."""

    start: int
    size: int


class _Spool:
    """Answers that wait to be asked for, in a file without a name: what is read ahead may be more than memory holds."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the readers
        self._lock = threading.Lock()

    def put(self, answer: bytes) -> _Place:
        with self._lock:
            start = self._file.seek(0, os.SEEK_END)
            self._file.write(answer)
        return _Place(start, len(answer))

    def taken(self, place: _Place) -> bytes:
        with self._lock:
            self._file.seek(place.start)
            return self._file.read(place.size)

    def close(self) -> None:
        self._file.close()


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
    if hasattr(os, "nice"):
        os.nice(_LATER)
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    while True:
        try:
            chunk, act = pickle.loads(_received(sys.stdin.buffer))
        except EOFError:
            return
        made = [register(captured, act) for captured in chunk]
        try:
            _send(out, made)
        except BrokenPipeError:  # whoever asked is gone
            return


def _send(to: IO[bytes], value: object) -> None:
    pickled = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    to.write(_LENGTH.pack(len(pickled)))
    to.write(pickled)
    to.flush()


def _received(back: IO[bytes]) -> bytes:
    """What was sent, still pickled. Raises EOFError where it was cut off."""
    head = back.read(_LENGTH.size)
    pickled = back.read(*_LENGTH.unpack(head)) if len(head) == _LENGTH.size else b""
    if not pickled or len(pickled) < _LENGTH.unpack(head)[0]:
        raise EOFError
    return pickled


def _size(portion: Sequence[Captured]) -> int:
    return sum(len(captured.content) for captured in portion)


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
