"""Files of bulk jobs: written as they arrive and only whole under their name; read whichever way they are laid out."""

from __future__ import annotations

import contextlib
import io
import json
import os
import secrets
import shutil
import stat
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, Literal, Self, TypeGuard

from ._redact import shown_path
from .errors import ConfigurationError

Format = Literal["jsonl", "csv", "json"]
Target = str | os.PathLike[str] | IO[bytes]
Source = str | os.PathLike[str] | IO[bytes] | Iterable[Mapping[str, Any]]

# What the file request accepts, and (sic) what the job's request calls the same thing.
ACCEPTED: Mapping[str, str] = {"jsonl": "application/jsonl", "csv": "text/csv", "json": "application/json"}
REQUESTED: Mapping[str, str] = {"jsonl": "application/jsonl", "csv": "txt/csv", "json": "application/json"}
_SUFFIXES: Mapping[str, Format] = {".csv": "csv", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl"}


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
        if self._line and self._line[:1] not in (b"{", b"["):
            raise BadFile("the file is no JSON")
        if self._line[:1] == b"[":
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


class Upload:
    """A file to send: a path, an open binary file, or records, which are written to a temporary file as JSON lines."""

    def __init__(self, source: Source, format: Format | None) -> None:
        self._own: IO[bytes] | None = None
        self.format: Format = "jsonl"
        if isinstance(source, str | os.PathLike):
            path = Path(source)
            if format is None and path.suffix.lower() not in _SUFFIXES:
                known = ", ".join(ACCEPTED)
                raise ConfigurationError(f"the format of {shown_path(path)} is none of {known}: say which it is")
            self.format = check_format(format or _SUFFIXES[path.suffix.lower()])
            try:
                self.file: IO[bytes] = path.open("rb")
            except OSError as error:
                raise ConfigurationError(f"cannot read {shown_path(path)}: {error.strerror}") from None
            self._own, self.name = self.file, path.name
        elif _is_file(source):
            self.format = check_format(format)
            # From where it stands, and from there again if it is sent twice: a caller's file is sure of neither.
            self.file = self._own = _copied(source)
            self.name = f"records.{self.format}"
        else:
            self.name = "records.jsonl"
            self.file = self._own = _spooled(source)  # type: ignore[arg-type]  # TypeGuard narrows one way only

    @property
    def content_type(self) -> str:
        """What the part of the form is labelled as."""
        return "text/csv" if self.format == "csv" else "application/json"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._own is not None:
            self._own.close()


def _is_file(source: Source) -> TypeGuard[IO[bytes]]:
    return hasattr(source, "read")


def _copied(source: IO[bytes]) -> IO[bytes]:
    file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the upload that it belongs to
    try:
        shutil.copyfileobj(source, file)
    except (TypeError, ValueError, OSError) as error:
        file.close()
        raise ConfigurationError(f"the file must be open for reading bytes: {error}") from None
    file.seek(0)
    return file


def _spooled(records: Iterable[Mapping[str, Any]]) -> IO[bytes]:
    if isinstance(records, Mapping | bytes) or not hasattr(records, "__iter__"):
        raise ConfigurationError("give a path, a binary file or an iterable of mappings")
    file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the upload that it belongs to
    try:
        for record in records:
            to_dict = getattr(record, "to_dict", None)
            plain = record if to_dict is None else to_dict()
            file.write(json.dumps(plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode() + b"\n")
    except (TypeError, ValueError, RecursionError) as error:
        file.close()
        raise ConfigurationError(f"a record is no JSON: {error}") from None
    except BaseException:
        file.close()
        raise
    file.seek(0)
    return file


def read_records(source: str | os.PathLike[str] | IO[bytes]) -> Iterator[Any]:
    """The records of a downloaded JSON file, one by one: lines, a lone object, or an array.

    Lines are read as they are asked for; the other two are read whole. Raises `ValueError` for anything else.
    """
    if isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as file:
            yield from _records(file)
    else:
        yield from _records(source)


def _records(file: IO[bytes]) -> Iterator[Any]:
    for line in file:
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError:
            yield from _whole_document(line + file.read())
            return
        yield from record if isinstance(record, list) else [record]


def _whole_document(data: bytes) -> Iterator[Any]:
    document = json.loads(data)
    yield from document if isinstance(document, list) else [document]
