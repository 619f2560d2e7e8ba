"""Streams, multipart forms, headers, open answers, mixins, aliases: over real HTTP where something is sent."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import io
import logging
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import Any, Self

import httpx
import pytest

Sent = list[tuple[str, Message, bytes]]


class Service(BaseHTTPRequestHandler):
    """Keeps what it gets; a GET of a file answers in chunks."""

    protocol_version = "HTTP/1.1"
    sent: Sent

    def do_POST(self) -> None:
        self.keep()
        self.answer(b'{"id": 1}')

    do_PATCH = do_POST

    def do_GET(self) -> None:
        self.keep()
        if not self.path.startswith("/objects/7/"):
            self.answer(b"[]")
            return
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for _ in range(3):
            self.wfile.write(b"4\r\na,b\n\r\n")
        self.wfile.write(b"0\r\n\r\n")

    def keep(self) -> None:
        headers = self.headers
        body = self.rfile.read(int(headers.get("Content-Length", 0)))
        self.sent.append((self.path, headers, body))

    def answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def service() -> Iterator[tuple[str, Sent]]:
    """A server on loopback: its URL, and what it was sent."""
    sent: Sent = []
    with ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Service,), {"sent": sent})) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}", sent
        finally:
            server.shutdown()
            thread.join()


class Stream:
    """What a runner's `stream` gives, for either colour of `with`."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self.status_code = response.status_code
        self.headers = response.headers
        self.request_id = None

    def __iter__(self) -> Iterator[bytes]:
        return self.response.iter_bytes()

    def close(self) -> None:
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncStream(Stream):
    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.response.aiter_bytes()

    async def aclose(self) -> None:
        await self.response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class Runner:
    """Hands requests back, but streams."""

    def __init__(self, http: httpx.Client | None = None) -> None:
        self.http = http

    def call(self, request: Any) -> Any:
        return request

    pager = call

    def stream(self, request: Any) -> Any:
        assert self.http is not None
        return Stream(self.http.send(self.http.build_request(**request.arguments()), stream=True))


class AsyncRunner:
    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http

    async def stream(self, request: Any) -> Any:
        return AsyncStream(await self.http.send(self.http.build_request(**request.arguments()), stream=True))


@pytest.fixture
def resources(tiny: ModuleType) -> Any:
    return importlib.import_module("tiny_api.resources").Resources(Runner())


def operation(name: str) -> ModuleType:
    return importlib.import_module(f"tiny_api.api.{name}")


# -- streams


def test_a_stream_is_read_piece_by_piece(tiny: ModuleType, types: ModuleType, service: tuple[str, Sent]) -> None:
    url, sent = service
    package = importlib.import_module("tiny_api.resources")
    with httpx.Client(base_url=url) as http:
        stream = package.Resources(Runner(http)).objects.file(7, "a/b", json="{}")
        assert isinstance(stream, types.ByteStream)
        with stream:
            assert b"".join(stream) == b"a,b\n" * 3
    path, headers, _ = sent[0]
    assert path == "/objects/7/a%2Fb?json=%7B%7D"
    assert headers["Accept"] == "text/csv"


def test_an_async_stream_is_awaited(tiny: ModuleType, types: ModuleType, service: tuple[str, Sent]) -> None:
    url, sent = service
    package = importlib.import_module("tiny_api.resources")

    async def use() -> bytes:
        async with httpx.AsyncClient(base_url=url) as http:
            stream = await package.AsyncResources(AsyncRunner(http)).objects.file(7, "x", accept="text/tab")
            assert isinstance(stream, types.AsyncByteStream)
            async with stream:
                return b"".join([chunk async for chunk in stream])

    assert asyncio.run(use()) == b"a,b\n" * 3
    assert sent[0][1]["Accept"] == "text/tab"


def test_plain_functions_and_raw_methods_read_a_stream_whole(tiny: ModuleType, service: tuple[str, Sent]) -> None:
    url, sent = service
    file = operation("objects.objects_file")
    with tiny.Client(url) as bare:
        assert file.sync(bare, 7, "x", accept="application/json") == b"a,b\n" * 3
        assert file.sync_detailed(bare, 7, "x").warning is None
    assert [headers["Accept"] for _, headers, _ in sent] == ["application/json", "text/csv"]
    request = importlib.import_module("tiny_api.resources").RawResources(Runner()).objects.file(7, "x")
    assert request.parse(httpx.Response(200, content=b"abc")) == b"abc"


def test_the_constant_says_stream_security_and_repeatability(types: ModuleType) -> None:
    assert (
        types.Operation(
            id="objects.file",
            method="GET",
            path="/objects/{id}/{objectName}",
            result="stream",
            security=({"key": (), "user": ()}, {"user": ()}),
            safe=True,
            repeatable=False,
            accept="text/csv",
        )
        == operation("objects.objects_file").OPERATION
    )
    assert operation("objects.objects_list").OPERATION.empty_on_404
    assert operation("objects.objects_update").OPERATION.result == "none"


# -- forms


def parts(headers: Message, body: bytes) -> dict[str, tuple[str | None, str, bytes]]:
    """The fields of a form: file name, media type, content."""
    message = message_from_bytes(b"Content-Type: " + headers["Content-Type"].encode() + b"\r\n\r\n" + body)
    return {
        str(part.get_param("name", header="content-disposition")): (
            part.get_filename(),
            part.get_content_type(),
            bytes(part.get_payload(decode=True) or b""),
        )
        for part in message.get_payload()  # type: ignore[union-attr]
        if isinstance(part, Message)
    }


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\x00\xff", ("upload", "application/octet-stream", b"\x00\xff")),
        (bytearray(b"ab"), ("upload", "application/octet-stream", b"ab")),
        ("a,ü\n", ("upload", "application/octet-stream", "a,ü\n".encode())),
        (io.BytesIO(b"io"), ("upload", "application/octet-stream", b"io")),
        (("c.csv", b"x"), ("c.csv", "text/csv", b"x")),
        (("c.csv", io.BytesIO(b"x"), "text/plain"), ("c.csv", "text/plain", b"x")),
    ],
)
def test_a_form_reaches_the_server(
    tiny: ModuleType, models: ModuleType, service: tuple[str, Sent], content: Any, told: tuple[str, str, bytes]
) -> None:
    url, sent = service
    create = operation("objects.objects_create")
    mapping = {"file": content, "metaData": "päth", "options": {"a": [1]}, "count": 3, "whole": True, "more": None}
    model = models.Upload(file=content, meta_data="päth", options={"a": [1]}, count=3, whole=True)
    with tiny.Client(url) as bare:
        assert create.sync(bare, body=mapping) == {"id": 1}
        assert create.sync(bare, body=model) == {"id": 1}

    async def use() -> None:
        async with tiny.Client(url) as bare:
            await create.asyncio(bare, body=mapping)

    asyncio.run(use())
    assert len(sent) == 3
    for _, headers, body in sent:
        assert headers["Content-Type"].startswith("multipart/form-data; boundary=")
        assert parts(headers, body) == {
            "file": told,
            "metaData": (None, "text/plain", "päth".encode()),
            "options": (None, "text/plain", b'{"a":[1]}'),
            "count": (None, "text/plain", b"3"),
            "whole": (None, "text/plain", b"true"),
        }


def test_a_file_on_disk_keeps_its_name(tiny: ModuleType, service: tuple[str, Sent], tmp_path: Path) -> None:
    url, sent = service
    (tmp_path / "contacts.csv").write_bytes(b"id\n1\n")
    with tiny.Client(url) as bare, (tmp_path / "contacts.csv").open("rb") as file:
        operation("objects.objects_create").sync(bare, body={"file": file})
    assert parts(*sent[0][1:]) == {"file": ("contacts.csv", "text/csv", b"id\n1\n")}


def test_an_optional_form_that_is_left_out_is_not_sent(tiny: ModuleType, service: tuple[str, Sent]) -> None:
    url, sent = service
    with tiny.Client(url) as bare:
        assert operation("objects.objects_update").sync(bare) is None
    assert sent[0][2] == b""
    assert "Content-Type" not in sent[0][1]


@pytest.mark.parametrize(
    "value",
    [
        Path("x.csv"), [b"a"], {"a": 1}, 5, io.StringIO("text"), iter([b"a"]), ("x",), (1, b"x"), ("x", Path("y")),
        ("x", b"", "text/csv\r\nX: y"), ("x", b"", None, {"X": "a\nb"}),
    ],
    ids=["path", "list", "mapping", "number", "text file", "iterator", "short", "name", "inside", "type", "header"],
)  # fmt: skip
def test_what_is_no_file_is_refused(resources: Any, types: ModuleType, value: Any) -> None:
    with pytest.raises(types.InvalidArgument, match="file"):
        resources.objects.create(body={"file": value}).arguments()


@pytest.mark.parametrize("value", [Path("x"), object(), datetime(2026, 1, 1)], ids=lambda value: type(value).__name__)
def test_what_is_no_text_is_refused(resources: Any, types: ModuleType, value: Any) -> None:
    with pytest.raises(types.InvalidArgument, match="metaData"):
        resources.objects.create(body={"file": b"", "metaData": value}).arguments()


# -- headers and queries


def test_headers_are_typed_arguments(resources: Any, tiny: ModuleType, service: tuple[str, Sent]) -> None:
    url, sent = service
    listing = operation("objects.objects_list")
    with tiny.Client(url) as bare:
        listing.sync(bare, tags=["a", "b"], elements_version="Ünion", elements_deep=True, elements_depth=2, page_size=9)
        listing.sync(bare)
    path, headers, _ = sent[0]
    assert path == "/objects?tags%5B%5D=a&tags%5B%5D=b&pageSize=9"
    assert (headers["Elements-Deep"], headers["Elements-Depth"]) == ("true", "2")
    assert headers["Elements-Version"].encode("latin-1") == "Ünion".encode("latin-1")
    assert not [name for name in sent[1][1] if name.startswith("Elements-")]
    signature = str(inspect.signature(resources.objects.list))
    assert "page_size: 'int | None' = None" in signature
    assert "elements_deep: 'bool | None' = None" in signature


@pytest.mark.parametrize("value", ["a\r\nX: y", "a\tb", "\x7f", "\x85", "a\x00", " ab", "ab ", "日本"])
def test_what_no_header_can_carry_is_refused_and_not_shown(resources: Any, types: ModuleType, value: str) -> None:
    with pytest.raises(types.InvalidArgument, match="header Elements-Version") as caught:
        resources.objects.list(elements_version=value).arguments()
    assert value not in str(caught.value)
    with pytest.raises(types.InvalidArgument, match="header Accept"):
        operation("objects.objects_file").request(1, "x", accept=value).arguments()


def test_a_request_shows_neither_body_nor_headers(resources: Any) -> None:
    assert "geheim" not in repr(resources.objects.list(elements_version="geheim"))
    assert "geheim" not in repr(resources.objects.create(body={"file": "geheim"}))


# -- answers


def test_open_answers_are_handed_out_as_they_came(resources: Any) -> None:
    raw: list[Any] = ["text", {"a": None}, 5, None, [1]]
    assert resources.objects.list().read_items(raw) == raw
    assert resources.objects.records().read(raw) == raw
    assert resources.objects.create(body={}).read({"a": None}) == {"a": None}


def test_a_list_of_texts_drops_nothing(resources: Any) -> None:
    assert resources.import_.list().read(["a", 5, {"b": 1}]) == ["a", "5", {"b": 1}]


# -- names


def test_names_are_the_specs(tiny: ModuleType) -> None:
    package = importlib.import_module("tiny_api.resources")
    for form in ("Resources", "AsyncResources", "RawResources", "AsyncRawResources"):
        made = getattr(package, form)(Runner())
        assert {"file", "list", "create", "update", "records"} <= set(dir(made.objects))
        assert {"list", "class_"} <= set(dir(made.import_))


# -- mixins and aliases


@pytest.mark.parametrize(
    ("text", "zone", "moment"),
    [
        ("2026-07-01T12:00:00.1234567", "Pacific Standard Time", "2026-07-01T12:00:00.123456-07:00"),
        ("2026-01-01T12:00:00", "pacific standard time", "2026-01-01T12:00:00-08:00"),
        ("2026-07-01T12:00:00", "Europe/Berlin", "2026-07-01T12:00:00+02:00"),
        ("2026-07-01T12:00:00", "UTC", "2026-07-01T12:00:00+00:00"),
        ("2026-07-01T12:00:00", "tzone://Microsoft/Utc", "2026-07-01T12:00:00+00:00"),
        ("2026-07-01", "India Standard Time", "2026-07-01T00:00:00+05:30"),
        ("2026-07-01T12:00:00Z", "Europe/Berlin", "2026-07-01T12:00:00+00:00"),
        ("2026-10-25T02:30:00", "W. Europe Standard Time", "2026-10-25T02:30:00+02:00"),
    ],
)
def test_a_local_time_is_read_in_its_own_zone(models: ModuleType, text: str, zone: str, moment: str) -> None:
    local = models.LocalTime.from_dict({"dateTime": text, "timeZone": zone})
    assert local.to_datetime().isoformat() == moment
    assert local.date_time == text
    assert models.LocalTime(date_time=text, time_zone=zone).to_datetime() == local.to_datetime()


@pytest.mark.parametrize(
    ("text", "zone"),
    [("N/A", "UTC"), ("20260701", "UTC"), ("2026-13-01", "UTC"), ("2026-07-01T12:00:00", "Customized Time Zone"),
     ("2026-07-01", "../../etc/passwd"), ("2026-07-01", "America"), ("2026-07-01", ""), ("2026-07-01", "\x00"),
     ("2026-07-01", "\udc80"), ("2026-07-01", "x" * 5000), ("2026-07-01", None), (None, "UTC"), (5, 7)],
)  # fmt: skip
def test_an_unknown_zone_or_time_is_none(models: ModuleType, text: Any, zone: Any) -> None:
    assert models.LocalTime.from_dict({"dateTime": text, "timeZone": zone}).to_datetime() is None
    assert models.LocalTime().to_datetime() is None


def test_every_zone_of_the_table_exists(tiny: ModuleType) -> None:
    zones = importlib.import_module("tiny_api._zones")
    assert len(zones._WINDOWS) == 140
    for name in zones._WINDOWS:
        offset = datetime(2026, 1, 1, tzinfo=zones.find_zone(name)).utcoffset()
        assert offset is not None
        assert abs(offset) <= timedelta(hours=14)
    assert zones.find_zone("utc") is UTC


def test_a_mixin_goes_along_only_where_it_is_used() -> None:
    generated = Path(__file__).resolve().parents[2] / "generated"
    assert not (generated / "avepoint_elements_api" / "_zones.py").exists()
    assert not (generated / "cloud_elements_api" / "_zones.py").exists()


def test_what_a_field_says_of_a_shared_schema_is_kept(generated: Path) -> None:
    assert '    """Colour of the span."""' in (generated / "tiny_api" / "models" / "span.py").read_text()


def test_an_alias_is_another_name_of_a_field(models: ModuleType, caplog: pytest.LogCaptureFixture) -> None:
    raw = {"id": "a", "hue": 7, "start": None}
    with caplog.at_level(logging.WARNING):
        span = models.Span.from_dict(raw)
    assert (span.span_id, span.colour) == ("a", models.Colour.BLUE)
    assert not caplog.records
    assert span.to_dict() == raw
    span.span_id = "b"
    assert span.to_dict() == {"id": "b", "hue": 7, "start": None}
    both = models.Span.from_dict({"SpanKey": "x", "spanId": "own"})
    assert both.span_id == "own"
    assert both.to_dict() == {"SpanKey": "x", "spanId": "own"}
    assert models.Span(span_id="a").to_dict() == {"spanId": "a"}
