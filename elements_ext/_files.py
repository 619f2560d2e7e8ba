"""Files of bulk jobs: written as they arrive, and only whole under their name."""

from __future__ import annotations

import contextlib
import io
import json
import os
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Literal, Self

from ._redact import shown_path
from .errors import ConfigurationError

Format = Literal["jsonl", "csv", "json"]
Target = str | os.PathLike[str] | IO[bytes]

# What the file request accepts, and (sic) what the job's request calls the same thing.
ACCEPTED: Mapping[str, str] = {"jsonl": "application/jsonl", "csv": "text/csv", "json": "application/json"}
REQUESTED: Mapping[str, str] = {"jsonl": "application/jsonl", "csv": "txt/csv", "json": "application/json"}


def check_format(value: object) -> Format:
    """One of the formats. Raises `ConfigurationError`."""
    if not isinstance(value, str) or value not in ACCEPTED:
        raise ConfigurationError(f"format {value!r} is none of {', '.join(ACCEPTED)}")
    return value  # type: ignore[return-value]


class BadFile(ValueError):
    """A downloaded file that is not what the job promised."""


class Sink:
    """Where a downloaded file goes: a path, which it takes only when it is whole, or an open binary file.

    As JSON the server sends one record to a line, whatever it calls it; `format="json"` makes one array of them.
    Raises `ConfigurationError` for what cannot be written to.
    """

    def __init__(self, to: Target, format: Format) -> None:
        self._array = format == "json"
        self._json = format != "csv"
        self._path: Path | None = None
        self._temporary: Path | None = None
        if isinstance(to, str | os.PathLike):
            try:
                mode = _mode_of(to)
                # Of a link, the target is replaced: that is what writing through it would do.
                self._path = Path(os.path.realpath(to))
                self._temporary = self._path.with_name(f".{self._path.name[:50]}.{secrets.token_hex(4)}.part")
                self._file: IO[bytes] = _new_file(self._temporary, mode)
            except (OSError, ValueError) as error:
                reason = error.strerror if isinstance(error, OSError) else "no path"
                raise ConfigurationError(f"cannot write to {shown_path(to)}: {reason}") from None
        else:
            _check_binary(to)
            self._file = to
        self._start = self._file.tell() if self._path is None and _seekable(self._file) else 0
        self.written = 0
        self._begin()

    def _begin(self) -> None:
        self._line = bytearray()
        self._records = 0
        self._begun = False
        self._lone = False
        self._passed_through = not self._array
        self._check = _JsonCheck()

    def restart(self) -> bool:
        """Forget what was written, for another try; False if the file cannot go back."""
        if self._path is None and self.written and not _seekable(self._file):
            return False
        if self.written:
            self._file.seek(self._start)
            self._file.truncate()
        self.written = 0
        self._begin()
        return True

    def write(self, chunk: bytes) -> None:
        """Take the next bytes of the file, in time linear in them. Raises `BadFile` for what cannot be any."""
        if self._json:
            self._check.add(chunk)
        if self._passed_through:
            self._put(chunk)
            return
        if not self._begun:
            chunk = chunk.lstrip()
            self._begun = bool(chunk)
            if chunk.startswith(b"["):
                self._passed_through = True  # it is an array already
                self._put(chunk)
                return
        if len(self._line) > _LONGEST_LINE:
            raise BadFile(f"a record is longer than {_LONGEST_LINE} bytes")
        if self._lone:
            self._line += chunk
            return
        # What is held is looked at when its line is whole, and only then: it may arrive in any number of chunks.
        *ends, rest = chunk.split(b"\n")
        for number, end in enumerate(ends, 1):
            self._line += end
            line = bytes(self._line).strip()
            if not self._records and line and not line.endswith(b"}"):
                # A lone record, laid out over several lines: one, so it may be held.
                self._lone = True
                self._line += b"\n" + b"\n".join([*ends[number:], rest])
                return
            self._record(line)
            self._line.clear()
        self._line += rest

    def _record(self, line: bytes) -> None:
        if line:
            self._put((b"[\n" if not self._records else b",\n") + line)
            self._records += 1

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self.written += len(data)

    def finish(self, records: int = 0) -> None:
        """The file is whole: give it its name.

        Raises `BadFile` if it holds nothing although there are records, or is no JSON, or ends within a record.
        """
        if records and not self.written and not self._line.strip():
            raise BadFile(f"the file is empty, though the job has {records} records")
        if self._json:
            self._check.finish()
        if self._array and not self._passed_through:
            self._record(bytes(self._line).strip())
            self._put(b"\n]\n" if self._records else b"[]\n")
        self._file.flush()
        if self._temporary is not None:
            assert self._path is not None
            os.fsync(self._file.fileno())
            self._file.close()
            self._temporary.replace(self._path)
            self._temporary = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._temporary is not None:
            self._file.close()
            self._temporary.unlink(missing_ok=True)


class _JsonCheck:
    """Whether a file that passes by piece by piece begins and ends as JSON does. It holds a line of it at most."""

    def __init__(self) -> None:
        self._line = bytearray()
        """The last line that is not blank, as far as it is there; of a file not laid out in lines, nothing."""
        self._whole = False
        """Whether that line has ended: what follows is another."""
        self._by_line: bool | None = None
        """Whether each line is a record of its own; None until the first one tells."""

    def add(self, chunk: bytes) -> None:
        """Raises `BadFile` if the file begins as no JSON does."""
        if self._by_line is None:
            self._add_to_first(chunk)
        elif self._by_line:
            self._add_to_last(chunk)
        if len(self._line) > _LONGEST_LINE:
            self._by_line = False  # too long to be held, so it goes unchecked
        if self._by_line is False:
            self._line.clear()

    def _add_to_first(self, chunk: bytes) -> None:
        self._line += chunk if self._line else chunk.lstrip()
        if self._line and not self._line.startswith((b"{", b"[")):
            raise BadFile("the file is no JSON")
        if self._line.startswith(b"["):
            self._by_line = False
        elif b"\n" in chunk and (end := self._line.find(b"\n")) >= 0:
            self._by_line = self._line[:end].rstrip().endswith(b"}")
            held = bytes(self._line)
            self._line.clear()
            self._add_to_last(held)

    def _add_to_last(self, chunk: bytes) -> None:
        if self._whole:
            chunk = chunk.lstrip()
            if not chunk:
                return
            self._line.clear()
        if start := chunk.rstrip().rfind(b"\n") + 1:
            self._line.clear()
        self._line += chunk[start:]
        self._whole = chunk.find(b"\n", start) >= 0

    def finish(self) -> None:
        """Raises `BadFile` for a file that ends within a record."""
        try:
            if self._line.strip():
                json.loads(self._line)
        except (ValueError, RecursionError):
            raise BadFile("the file ends within a record") from None


_LONGEST_LINE = 2**24


def _mode_of(path: str | os.PathLike[str]) -> int | None:
    """The permissions of the file that is there; None if there is none.

    Raises `ConfigurationError` for what is no regular file: putting one in the place of a device or of a pipe would
    take it from others.
    """
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(status.st_mode):
        raise ConfigurationError(f"{shown_path(path)} is a directory")
    if not stat.S_ISREG(status.st_mode):
        raise ConfigurationError(f"{shown_path(path)} is no regular file: open it, and give it as a file")
    return status.st_mode & 0o777  # who may act as its owner is not for another file


def _new_file(path: Path, mode: int | None) -> IO[bytes]:
    """A new file with these permissions, and from its first moment with no more; None means those of new files."""
    first = 0o666 if mode is None else 0o600
    file = open(path, "xb", opener=lambda name, flags: os.open(name, flags, first))  # noqa: SIM115 - the sink's to close
    if mode is not None:
        with contextlib.suppress(OSError):  # not every file system has modes
            path.chmod(mode)
    return file


def _check_binary(file: object) -> None:
    """Raises `ConfigurationError` for what does not take bytes."""
    mode = getattr(file, "mode", "b")
    text = isinstance(file, io.TextIOBase) or (isinstance(mode, str) and "b" not in mode)
    try:
        ready = hasattr(file, "write") and not text and getattr(file, "writable", lambda: True)()
    except ValueError:
        ready = False  # it was closed
    if not ready:
        raise ConfigurationError("to must be a path or a file open for writing bytes")


def _seekable(file: IO[bytes]) -> bool:
    return hasattr(file, "seekable") and file.seekable()
