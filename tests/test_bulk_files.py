"""A file is there when it is whole; one that cannot be written is refused before anything is sent."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from elements_ext._files import BadFile, Sink, read_records
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


def test_what_is_no_json_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="Expecting"):
        list(read_records(io.BytesIO(b"<html>")))


LONG = b"x" * 2**22


@pytest.mark.timeout(60)
@pytest.mark.parametrize("format", ["jsonl", "json"])
@pytest.mark.parametrize(
    "file",
    [
        b'{"a": "%b"}' % LONG,
        b'{"a": 1}\n{"a": "%b"}\n' % LONG,
        b'{\n"a": "%b"\n}' % LONG,
        b'[{"a": "%b"}]' % LONG,
        b'%b{"a": 1}%b' % (LONG.replace(b"x", b" "), LONG.replace(b"x", b"\n")),
    ],
    ids=["first", "second", "lone", "array", "blanks"],
)
def test_a_long_line_in_small_chunks_costs_no_more_than_its_length(file: bytes, format: Any, tmp_path: Path) -> None:
    """A second each; with the square of it, minutes."""
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
        for format in ("jsonl", "json"):
            file = io.BytesIO()
            with Sink(file, cast("Any", format)) as sink:
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
