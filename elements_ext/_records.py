"""Records that people have: read from files whichever way they are laid out, and written one to a line to be sent."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, NoReturn, Self, TypeGuard

from ._files import ACCEPTED, Format, check_format
from ._redact import shown_path
from .errors import ConfigurationError

Source = str | os.PathLike[str] | IO[bytes] | Iterable[Mapping[str, Any]]

_SUFFIXES: Mapping[str, Format] = {".csv": "csv", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl"}
_BOM = b"\xef\xbb\xbf"
_PIECE = 2**16
"""Characters that are read at a time of a file that is no list of lines."""
_LONGEST_RECORD = 2**24
"""Characters of a record in such a file."""


class Upload:
    """A file to send: a path, an open binary file, or records, which are written to a temporary file as JSON lines.

    So is a file of JSON that is an array, or one record over several lines: the service takes a record to a line.
    Raises `ConfigurationError` for what cannot be sent.
    """

    def __init__(self, source: Source, format: Format | None) -> None:
        self.format: Format = "jsonl"
        self.name = "records.jsonl"
        if isinstance(source, str | os.PathLike):
            path = Path(source)
            if format is None and path.suffix.lower() not in _SUFFIXES:
                known = ", ".join(ACCEPTED)
                raise ConfigurationError(f"the format of {shown_path(path)} is none of {known}: say which it is")
            self.format = check_format(format or _SUFFIXES[path.suffix.lower()])
            self.name = path.name
            self.file = self._laid_out(_opened(path), shown_path(path))
        elif _is_file(source):
            self.format = check_format(format)
            self.name = f"records.{self.format}"
            # From where it stands, and from there again if it is sent twice: a caller's file is sure of neither.
            self.file = self._laid_out(_copied(source), "the file")
        else:
            if format is not None and check_format(format) == "csv":
                raise ConfigurationError("records are sent as JSON lines: format 'csv' is for files")
            self.file = _spooled(source)  # type: ignore[arg-type]  # TypeGuard narrows one way only

    def _laid_out(self, file: IO[bytes], shown: str) -> IO[bytes]:
        """The file, or if it is JSON but not one record to a line, another in its place that is."""
        try:
            if self.format == "csv" or not _is_document(file):
                return file
            lined = _lined(file, shown)
        except BaseException:
            file.close()
            raise
        file.close()
        return lined

    @property
    def content_type(self) -> str:
        """What the part of the form is labelled as."""
        return "text/csv" if self.format == "csv" else "application/json"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()


def _is_file(source: Source) -> TypeGuard[IO[bytes]]:
    return hasattr(source, "read")


def _opened(path: Path) -> IO[bytes]:
    try:
        file = path.open("rb")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no path"
        raise ConfigurationError(f"cannot read {shown_path(path)}: {reason}") from None
    if file.seekable():
        return file
    with file:
        return _copied(file)  # a pipe, which could not be sent twice


def _copied(source: IO[bytes]) -> IO[bytes]:
    file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the upload that it belongs to
    try:
        shutil.copyfileobj(source, file)
    except (TypeError, ValueError, OSError) as error:
        file.close()
        raise ConfigurationError(f"the file must be open for reading bytes: {error}") from None
    file.seek(0)
    return file


def _is_document(file: IO[bytes]) -> bool:
    """Whether JSON begins as an array, or as a record over several lines, rather than with a line that is a record."""
    head = file.read(len(_BOM))
    file.seek(len(_BOM) if head == _BOM else 0)
    # The first line that is not blank, piece by piece: it may be as long as the file.
    pieces = iter(lambda: file.readline(_PIECE), b"")
    piece = next((piece for piece in pieces if piece.strip()), b"")
    begins, ends = piece.lstrip()[:1], piece.rstrip()[-1:]
    while begins == b"{" and not piece.endswith(b"\n") and (piece := next(pieces, b"")):
        ends = piece.rstrip()[-1:] or ends
    file.seek(0)
    return begins == b"[" or (begins == b"{" and ends != b"}")


def _lined(file: IO[bytes], shown: str) -> IO[bytes]:
    """The records of such a document, one to a line, in a temporary file. Raises `ConfigurationError`."""
    lines: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the upload that it belongs to
    try:
        with io.TextIOWrapper(file, "utf-8-sig", newline="") as text:
            for record in records_in(text):
                # There are none in its strings, where JSON allows no control characters.
                lines.write(record.replace("\n", " ").replace("\r", " ").encode() + b"\n")
    except BaseException as error:
        lines.close()
        if not isinstance(error, ValueError):
            raise
        reason = "it is no UTF-8" if isinstance(error, UnicodeError) else str(error)
        raise ConfigurationError(f"{shown} cannot be sent as JSON lines: {reason}") from None
    lines.seek(0)
    return lines


def records_in(text: IO[str]) -> Iterator[str]:
    """The records of an array, or one after the other, each as it is written there. It holds one at a time.

    Raises `ValueError`, which says what is wrong with which.
    """
    window = _Window(text)
    array = window.peek() == "["
    if array:
        window.skip()
    number = 0
    more = window.peek() != ("]" if array else "")
    while more:
        number += 1
        yield window.record(number)
        mark = window.peek()
        if not array:
            more = mark != ""
            continue
        more = mark == ","
        if more:
            window.skip()
        elif mark != "]":
            raise ValueError(f"after record {number} stands neither a comma nor the end of the array")
    if array:
        window.skip()
        if window.peek():
            raise ValueError("something stands after the array")


class _Window:
    """What is held of a text that is read piece by piece."""

    def __init__(self, text: IO[str]) -> None:
        self._rest = text
        self._held = ""
        self._at = 0

    def peek(self) -> str:
        """The next character that is no blank; none at the end."""
        while (found := _NO_BLANK.search(self._held, self._at)) is None:
            self._held, self._at = self._rest.read(_PIECE), 0
            if not self._held:
                return ""
        self._at = found.start()
        return found[0]

    def skip(self) -> None:
        """Go on behind the character that `peek` gave."""
        self._at += 1

    def record(self, number: int) -> str:
        """The object that begins here, as it is written. Raises `ValueError` if there is none."""
        if self.peek() != "{":
            raise ValueError(f"record {number} is no object")
        while (end := self._end_of_record(number)) is None:
            if len(self._held) - self._at > _LONGEST_RECORD:
                raise ValueError(f"record {number} is no JSON, or longer than {_LONGEST_RECORD} characters")
            # Each time as much again as there is: looking from its start again costs no more than twice its length.
            more = self._rest.read(max(_PIECE, len(self._held) - self._at))
            self._held, self._at = self._held[self._at :] + more, 0
            if not more:
                raise ValueError(f"record {number} is no JSON, or cut off")
        record, self._at = self._held[self._at : end], end
        return record

    def _end_of_record(self, number: int) -> int | None:
        try:
            return _DECODER.raw_decode(self._held, self._at)[1]
        except RecursionError:
            raise ValueError(f"record {number} is nested too deeply") from None
        except ValueError:
            return None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


# Only the end is asked for, so that numbers need not be read: not even those which Python refuses for their length.
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=_no_constant)
_NO_BLANK = re.compile(r"[^ \t\r\n]")


def _spooled(records: Iterable[Mapping[str, Any]]) -> IO[bytes]:
    if isinstance(records, Mapping | bytes) or not hasattr(records, "__iter__"):
        raise ConfigurationError("give a path, a binary file or an iterable of mappings")
    file: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed by the upload that it belongs to
    try:
        for number, record in enumerate(records, 1):
            file.write(_line(record, number))
    except BaseException:
        file.close()
        raise
    file.seek(0)
    return file


def _line(record: object, number: int) -> bytes:
    to_dict = getattr(record, "to_dict", None)
    plain = record if to_dict is None else to_dict()
    if not isinstance(plain, Mapping):
        raise ConfigurationError(f"record {number} is a {type(plain).__name__}, not a mapping")
    fields = dict(plain)
    try:
        text = json.dumps(fields, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode() + b"\n"
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"record {number} is no JSON: {error}") from None


def read_records(source: str | os.PathLike[str] | IO[bytes]) -> Iterator[Any]:
    """The records of a downloaded JSON file, one by one: lines, a lone object, or an array.

    Lines are read as they are asked for; the other two are read whole. Raises `ConfigurationError`, which names the
    file and the line, for anything else, such as CSV; and `OSError` for a path that cannot be read.
    """
    if isinstance(source, str | os.PathLike):
        with Path(source).open("rb") as file:
            yield from _records(file, shown_path(source))
    else:
        yield from _records(source, "the file")


def _records(file: IO[bytes], shown: str) -> Iterator[Any]:
    lines = False
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except (ValueError, RecursionError) as error:
            if lines:  # of which this should be another
                raise _no_json(shown, number, error) from None
            yield from _listed(_whole_document(line + file.read(), shown, number))
            return
        lines = True
        yield from _listed(found)


def _whole_document(data: bytes, shown: str, number: int) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        first = error.lineno - 1 if isinstance(error, json.JSONDecodeError) else 0
        raise _no_json(shown, number + first, error) from None


def _listed(document: Any) -> list[Any]:
    return document if isinstance(document, list) else [document]


def _no_json(shown: str, number: int, error: Exception) -> ConfigurationError:
    # The parser's own message would name the line as it was counted from the last one that could be read.
    reason = error.msg if isinstance(error, json.JSONDecodeError) else type(error).__name__
    return ConfigurationError(f"{shown}, line {number}: no JSON ({reason})")
