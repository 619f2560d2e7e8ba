"""What is uploaded: JSON goes out one record to a line, however it was laid out; what cannot is refused."""

from __future__ import annotations

import io
import json
import os
import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import Driver
from test_bulk import GRAPH, Jobs, parts

from elements_ext import _records, errors
from elements_ext._records import Upload
from elements_ext.bulk import read_records
from elements_ext.sandbox import Sandbox

RECORDS: list[Any] = [{"n": 1, "s": 'a "b", \\\\ [c] {d}\\n'}, {"n": {"m": [{}, [], "]"]}}, {}]


def sent(source: Any, driver: Driver, **options: Any) -> bytes:
    """The file in the form of an upload."""
    with Jobs() as service:
        driver.run(service, lambda g: g.bulk.upload("contacts", source, **options), **GRAPH)
        _, _, body = service.calls[0].body.partition(b'name="file"')[2].partition(b"\r\n\r\n")
        assert json.loads(parts(service.calls[0])["metaData"][1])["format"] == "json"
        return body.partition(b"\r\n--")[0]


def test_what_was_downloaded_as_an_array_can_be_uploaded(driver: Driver, tmp_path: Path) -> None:
    made = [{"givenName": f"Mara {n}", "surname": 'Lind"qvist, [x]'} for n in range(3)]

    def there_and_back(graph: Any) -> Any:
        if driver.kind == "sync":
            graph.bulk.upload("contacts", made)
            graph.bulk.download("contacts", to=tmp_path / "a.json", format="json")
            return graph.bulk.upload("contacts", tmp_path / "a.json", identifier="id")

        async def main() -> Any:
            await graph.bulk.upload("contacts", made)
            await graph.bulk.download("contacts", to=tmp_path / "a.json", format="json")
            return await graph.bulk.upload("contacts", tmp_path / "a.json", identifier="id")

        return main()

    with Sandbox() as sandbox:
        result = driver.run(Sandboxed(sandbox), there_and_back)
    assert (result.records, result.failed) == (len(list(read_records(tmp_path / "a.json"))), 0)
    assert result.records >= 3


class Sandboxed:
    """The sandbox's Graph element, for a driver."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.client = lambda: sandbox.cloud_elements().microsoft_graph(sandbox.element_token)
        self.async_client = lambda: sandbox.async_cloud_elements().microsoft_graph(sandbox.element_token)


@pytest.mark.parametrize("format", ["json", "jsonl"])
@pytest.mark.parametrize(
    "text",
    [
        json.dumps(RECORDS),
        json.dumps(RECORDS, indent=2),
        "\ufeff \r\n\t" + json.dumps(RECORDS, indent=1).replace("\n", "\r\n"),
        "[\n" + ",\n".join(map(json.dumps, RECORDS)) + "\n]\n",
        "\n".join(json.dumps(record, indent=1) for record in RECORDS),
    ],
    ids=["one line", "indented", "with a BOM", "as downloaded", "one after the other"],
)
def test_json_goes_out_one_record_to_a_line(text: str, format: Any, driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(text, newline="")
    for source in (tmp_path / "a.json", io.BytesIO(text.encode())):
        lines = sent(source, driver, format=format).splitlines()
        assert [json.loads(line) for line in lines] == RECORDS


def test_a_lone_record_over_several_lines_is_one(driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(RECORDS[0], indent=2))
    assert json.loads(sent(tmp_path / "a.json", driver)) == RECORDS[0]


@pytest.mark.parametrize(
    "data",
    [
        b'{"a": 1}\n\n{"b": 2}',
        b'\n{"a": 1}\r\n{"b": broken\n{"c": 3}\n',
        b'\xef\xbb\xbf{"a": 1}\n{"b": 2}\n',
        b'{"a": "%b"}\n{"b": 2}\n' % (b"x" * 200_000),
        b'{"a": "%b"}\n{"b": broken\n' % (b"x" * (_records._PIECE - 9)),
        b"",
        b"not JSON at all",
    ],
)
def test_lines_are_sent_as_they_stand(data: bytes, driver: Driver, tmp_path: Path) -> None:
    """The service says which of them it cannot take."""
    (tmp_path / "a.json").write_bytes(data)
    assert sent(tmp_path / "a.json", driver) == data


def test_numbers_and_names_stay_as_they_are_written() -> None:
    text = '[{"a": 1.10, "b": 1E400, "c": %s, "a": "\\ud800\u2028"}]' % ("9" * 5000)
    with Upload(io.BytesIO(text.encode()), "json") as upload:
        assert upload.file.read().decode() == text[1:-1] + "\n"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('[{"a": 1}, 5]', "record 2 is no object"),
        ("[[{}]]", "record 1 is no object"),
        ('[{"a": 1},]', "record 2 is no object"),
        ('[{"a": 1} {"b": 2}]', "after record 1"),
        ('[{"a": 1}', "after record 1"),
        ('[{"a": 1}]]', "something stands after"),
        ('[{"a": 1}]\n[{"a": 1}]', "something stands after"),
        ('[{"a": 1', "record 1 is no JSON, or cut off"),
        ('[{"a": NaN}]', "record 1 is no JSON"),
        ('[{"a": "\n"}]', "record 1 is no JSON"),
        ('[{"a": 1]}', "record 1 is no JSON"),
        ('{\n"a": 1', "record 1 is no JSON"),
        ("[", "record 1 is no object"),
        ('[{"a": ' + "[" * 100_000, "nested too deeply"),
        (b'[{"a": "\xff"}]', "no UTF-8"),
    ],
)
def test_a_document_that_holds_anything_else_is_refused_before_anything_is_sent(
    text: str | bytes, why: str, driver: Driver, tmp_path: Path
) -> None:
    (tmp_path / "a.json").write_bytes(text if isinstance(text, bytes) else text.encode())
    with Jobs() as service:
        with pytest.raises(errors.ConfigurationError, match=rf"a\.json' cannot be sent as JSON lines: .*{why}"):
            driver.run(service, lambda g: g.bulk.upload("contacts", tmp_path / "a.json"), **GRAPH)
        assert service.calls == []


def test_a_record_without_an_end_is_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_records, "_LONGEST_RECORD", 100_000)
    with pytest.raises(errors.ConfigurationError, match="longer than 100000"):
        Upload(io.BytesIO(b'[{"a": "' + b"x" * 1_000_000), "json")


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.lists(st.dictionaries(st.text(), VALUES, max_size=3), max_size=4)


def lined(data: bytes, piece: int) -> list[Any] | None:
    """The records that an upload makes of a document; None if it is refused."""
    with mock.patch.object(_records, "_PIECE", piece):
        try:
            with Upload(io.BytesIO(data), "json") as upload:
                return [json.loads(line) for line in upload.file.read().split(b"\n") if line.strip()]
        except errors.ConfigurationError:
            return None


@given(OBJECTS, st.sampled_from([None, 0, 1]), st.booleans(), st.integers(1, 20))
def test_every_array_is_cut_into_its_records(records: Any, indent: int | None, plain: bool, piece: int) -> None:
    text = json.dumps(records, indent=indent, ensure_ascii=plain)
    assert lined(text.encode("utf-8", "replace"), piece) == json.loads(text.encode("utf-8", "replace"))


@given(OBJECTS, st.integers(0), st.sampled_from([b"", b"{", b"}", b"[", b"]", b",", b'"', b"\\", b"\n", b"1"]),
       st.integers(1, 20))  # fmt: skip
def test_an_array_with_a_fault_is_cut_only_if_it_is_still_one(records: Any, at: int, fault: bytes, piece: int) -> None:
    data = json.dumps(records).encode()
    at = at % (len(data) - 1) + 1
    data = data[:at] + fault + data[at + 1 :]
    try:
        expected = json.loads(data)
    except ValueError:
        expected = None
    if not isinstance(expected, list) or not all(isinstance(record, dict) for record in expected):
        expected = None
    assert lined(data, piece) == expected


@pytest.mark.untraced  # slow when traced
def test_a_large_array_is_cut_in_flat_memory(tmp_path: Path) -> None:
    """100,000 records, and one of 256 KiB."""
    path = tmp_path / "a.json"
    with path.open("w") as file:
        file.write("[")
        file.writelines(json.dumps({"id": n, "subject": "x" * 100}) + ",\n" for n in range(100_000))
        file.write(json.dumps({"a": "x" * 2**18}) + "]")
    tracemalloc.start()
    with Upload(path, None) as upload:
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert sum(1 for _ in upload.file) == 100_001
    assert path.stat().st_size > 10_000_000
    assert peak < 3_000_000


def test_a_pipe_is_sent_like_a_file(driver: Driver, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "p.json")
    writer = threading.Thread(target=(tmp_path / "p.json").write_text, args=(json.dumps(RECORDS),))
    writer.start()
    lines = sent(tmp_path / "p.json", driver).splitlines()
    writer.join()
    assert [json.loads(line) for line in lines] == RECORDS


def test_an_error_of_the_callers_own_records_stays_what_it_is(driver: Driver) -> None:
    def records() -> Iterator[dict[str, int]]:
        yield {"n": 1}
        yield {"n": int("n/a")}

    class Odd(dict[str, int]):
        def to_dict(self) -> dict[str, int]:
            raise TypeError("mine")

    with Jobs() as service:
        for source, kind, why in ((records(), ValueError, "n/a"), ([Odd()], TypeError, "mine")):
            with pytest.raises(kind, match=why) as caught:
                driver.run(service, lambda g, source=source: g.bulk.upload("contacts", source), **GRAPH)
            assert not isinstance(caught.value, errors.ElementsError)
        assert service.calls == []


@pytest.mark.parametrize("record", [5, "text", b"bytes", [("a", 1)], None, object()])
def test_a_record_that_is_no_mapping_is_refused_when_it_is_met(record: Any, driver: Driver) -> None:
    met = []

    def records() -> Iterator[Any]:
        for one in ({"a": 1}, record, {"b": 1}):
            met.append(one)
            yield one

    with Jobs() as service:
        with pytest.raises(errors.ConfigurationError, match=r"record 2 is a \w+, not a mapping"):
            driver.run(service, lambda g: g.bulk.upload("contacts", records()), **GRAPH)
        assert service.calls == []
    assert met == [{"a": 1}, record]


def test_any_mapping_is_a_record(driver: Driver) -> None:
    assert json.loads(sent([MappingProxyType({"a": 1})], driver)) == {"a": 1}


def test_records_are_sent_as_json_or_not_at_all(driver: Driver) -> None:
    for kind in ("json", "jsonl", None):
        assert sent([{"a": 1}], driver, format=kind) == b'{"a":1}\n'
    with Jobs() as service:
        for kind, why in (("csv", "sent as JSON lines"), ("xml", "none of jsonl"), (5, "none of jsonl")):
            with pytest.raises(errors.ConfigurationError, match=why):
                driver.run(service, lambda g, f=kind: g.bulk.upload("contacts", [{"a": 1}], format=f), **GRAPH)
        assert service.calls == []
