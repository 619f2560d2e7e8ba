"""A file is there when it is whole; one that cannot be written is refused before anything is sent."""

from __future__ import annotations

import gzip
import io
import json
import os
import socket
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import Driver
from test_bulk import GRAPH, LINES, Jobs

from elements_ext import errors
from elements_ext._files import BadFile, Sink
from elements_ext._records import read_records
from elements_ext.bulk import BulkProgress
from elements_ext.errors import ConfigurationError


class Pipe(io.RawIOBase):
    """A file that cannot go back."""

    def __init__(self) -> None:
        self.data = b""

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self.data += data
        return len(data)

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False


def test_a_file_that_cannot_go_back_is_not_started_again() -> None:
    pipe = Pipe()
    with Sink(pipe, "jsonl") as sink:  # type: ignore[arg-type]
        assert sink.restart(), "nothing was written yet"
        sink.write(b"{}\n")
        assert not sink.restart()
    assert pipe.data == b"{}\n"


def test_a_file_that_can_go_back_keeps_what_was_there_before() -> None:
    file = io.BytesIO(b"before")
    file.seek(0, io.SEEK_END)
    with Sink(file, "jsonl") as sink:
        sink.write(b'{"half')
        assert sink.restart()
        sink.write(b"{}\n")
        sink.finish()
    assert file.getvalue() == b"before{}\n"


def test_an_array_is_made_whatever_the_chunks_are_cut_like(tmp_path: Path) -> None:
    lines = b'{"a": "x\\ny"}\n\n{"b": 2}'
    for size in (1, 2, 3, 7, 100):
        with Sink(tmp_path / "a.json", "json") as sink:
            for at in range(0, len(lines), size):
                sink.write(lines[at : at + size])
            sink.finish()
        assert json.loads((tmp_path / "a.json").read_bytes()) == [{"a": "x\ny"}, {"b": 2}]


def test_a_text_file_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "x").open("w") as file, pytest.raises(ConfigurationError, match="bytes"):
        Sink(file, "jsonl")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("data", "line", "why"),
    [
        (b"id,subject\n1,x\n", 1, "Expecting value"),
        (b'\n{"a": 1}\n{"b": \n{"c": 1}\n', 3, "Expecting value"),
        (b'{\n"a": 1,\n"b": x}\n', 3, "Expecting value"),
        (b'\n{\n"a": 1', 3, "delimiter"),
        (b'{"a": 1}\n{"b": "\xff"}\n', 2, "UnicodeDecodeError"),
        (b"[" * 100_000, 1, "RecursionError"),
    ],
)
def test_what_is_no_json_is_an_error_that_names_file_and_line(data: bytes, line: int, why: str, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes(data)
    with pytest.raises(ConfigurationError, match=rf"x\.csv', line {line}: no JSON \(.*{why}"):
        list(read_records(tmp_path / "x.csv"))
    with pytest.raises(ConfigurationError, match=rf"^the file, line {line}: no JSON"):
        list(read_records(io.BytesIO(data)))


LONG = b"x" * 2**23


@pytest.mark.untraced  # slow when traced
@pytest.mark.timeout(60)
@pytest.mark.parametrize("format", ["jsonl", "json"])
@pytest.mark.parametrize(
    "file",
    [
        b'{"a": "%b"}' % LONG,
        b'{"a": 1}\n{"a": "%b"}\n' % LONG,
        b'{\n"a": "%b"\n}' % LONG,
        b'[{"a": "%b"}]' % LONG,
        b'%b{"a": 1}%b' % (LONG.replace(b"x", b" "), b"\n" * 2**18),
    ],
    ids=["first", "second", "lone", "array", "blanks"],
)
def test_a_long_line_in_small_chunks_costs_no_more_than_its_length(file: bytes, format: Any, tmp_path: Path) -> None:
    """A few seconds at most; with the square of it, five minutes and more."""
    with Sink(tmp_path / "a", format) as sink:
        for at in range(0, len(file), 16):
            sink.write(file[at : at + 16])
        sink.finish(1)
    written = (tmp_path / "a").read_bytes()
    assert written == file if format == "jsonl" else json.loads(written) == list(read_records(io.BytesIO(file)))


PIECES = [b'{"a": 1}', b'{"b": "x y"}', b"\n", b"\r\n", b" ", b"\n\n", b"{", b'"c": [', b"]", b"}", b'{"half', b"no"]


@given(st.lists(st.sampled_from(PIECES), max_size=8), st.integers(1, 9))
def test_how_a_file_is_cut_into_chunks_makes_no_difference(pieces: list[bytes], size: int) -> None:
    def taken(*chunks: bytes) -> list[bytes | None]:
        results: list[bytes | None] = []
        for kind in ("jsonl", "json"):
            file = io.BytesIO()
            with Sink(file, cast("Any", kind)) as sink:
                try:
                    for chunk in chunks:
                        sink.write(chunk)
                    sink.finish(1)
                    results.append(file.getvalue())
                except BadFile:
                    results.append(None)
        return results

    whole = b"".join(pieces)
    assert taken(*(whole[at : at + size] for at in range(0, len(whole), size))) == taken(whole)


def test_of_a_link_the_target_is_written(driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    target, link = tmp_path / "elsewhere" / "target", tmp_path / "link"
    link.symlink_to(target)
    for _ in ("new", "there"):
        with Jobs() as service:
            driver.run(service, lambda g: g.bulk.download("events", to=link), **GRAPH)
        assert link.is_symlink()
        assert target.read_bytes() == LINES
        target.write_text("old")
    assert [sorted(os.listdir(folder)) for folder in (tmp_path, target.parent)] == [["elsewhere", "link"], ["target"]]


@pytest.mark.parametrize("kind", ["fifo", "socket", "linked", "loop"])
def test_what_is_no_regular_file_is_refused_before_the_job_starts(
    kind: str, driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at, to = tmp_path / "s", tmp_path / "to"
    with socket.socket(socket.AF_UNIX) as listening, Jobs() as service:
        if kind == "fifo":
            os.mkfifo(to)
        elif kind == "socket":
            monkeypatch.chdir(tmp_path)  # a socket's name is short
            listening.bind(to.name)
        elif kind == "linked":
            os.mkfifo(at)
            to.symlink_to(at)
        else:
            to.symlink_to(to)
        with pytest.raises(errors.ConfigurationError, match=r"no regular file|symbolic links"):
            driver.run(service, lambda g: g.bulk.download("events", to=to), **GRAPH)
        assert service.calls == []
    assert not to.is_file()
    assert set(os.listdir(tmp_path)) <= {"s", "to"}


@pytest.mark.parametrize("mode", [0o600, 0o666, 0o640, 0o444])
def test_a_file_that_is_replaced_keeps_its_mode(mode: int, driver: Driver, tmp_path: Path) -> None:
    to, modes = tmp_path / "to", []
    to.touch()
    to.chmod(mode)

    def look(progress: BulkProgress) -> None:
        modes.extend(path.stat().st_mode & 0o777 for path in tmp_path.iterdir())

    with Jobs() as service:
        driver.run(service, lambda g: g.bulk.download("events", to=to, on_progress=look), **GRAPH)
    assert to.read_bytes() == LINES
    assert to.stat().st_mode & 0o777 == mode
    assert set(modes) == {mode}, "while it is written too"


def test_a_name_as_long_as_names_may_be_is_written(driver: Driver, tmp_path: Path) -> None:
    with Jobs() as service:
        driver.run(service, lambda g: g.bulk.download("events", to=tmp_path / ("n" * 255)), **GRAPH)
    assert (tmp_path / ("n" * 255)).read_bytes() == LINES


def test_a_file_that_takes_no_bytes_is_refused_before_the_job_starts(driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "there").touch()
    closed = io.BytesIO()
    closed.close()
    with Jobs() as service, (tmp_path / "there").open("rb") as unwritable:
        for to in (io.StringIO(), unwritable, closed):
            with pytest.raises(errors.ConfigurationError, match="writing bytes"):
                driver.run(service, lambda g, to=to: g.bulk.download("events", to=to), **GRAPH)
        assert service.calls == []


def test_a_compressed_file_is_written(driver: Driver) -> None:
    """Before Python 3.13 the `mode` of one is a number."""
    data = io.BytesIO()
    with Jobs() as service, gzip.GzipFile(fileobj=data, mode="wb") as to:
        driver.run(service, lambda g: g.bulk.download("events", to=to), **GRAPH)
    assert gzip.decompress(data.getvalue()) == LINES
