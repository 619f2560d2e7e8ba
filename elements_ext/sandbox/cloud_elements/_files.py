"""Files of records: CSV and JSON lines, written without being held, and read from an upload's form."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from itertools import chain, islice
from typing import Any, Final

from starlette.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from .._exchange import TRANSPORT, Refusal
from .._seed import Row
from .._service import encode

CSV: Final = "text/csv"
JSON: Final = "application/json"
JSON_LINES: Final = "application/jsonl"
_CHUNK: Final = 64 * 1024
_SAMPLE: Final = 200
"""Records that a CSV file's columns are taken from."""


def accepted(accept: str) -> str:
    """The format that an Accept header asks for. Raises `Refusal`."""
    for part in (accept or "*/*").split(","):
        media = part.partition(";")[0].strip().lower()
        if media in (CSV, JSON, JSON_LINES):
            return media
        if media in ("*/*", "application/*"):
            return JSON
    raise Refusal(406, f"Accept must be {CSV}, {JSON} or {JSON_LINES}.")


class FileResponse(StreamingResponse):
    """A file that is sent as it is made, and given up when the client has gone."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        transport: asyncio.Transport | None = scope.get("extensions", {}).get(TRANSPORT)
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        async for chunk in self.body_iterator:
            if transport is not None and transport.is_closing():
                while (await receive())["type"] != "http.disconnect":
                    pass
                return
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def streamed(rows: Iterator[Row], media: str, fields: Iterable[str]) -> AsyncIterator[bytes]:
    """A file in chunks, with other requests served in between."""
    buffer = bytearray()
    for part in lines(rows, media, fields):
        buffer += part
        if len(buffer) >= _CHUNK:
            yield bytes(buffer)
            buffer.clear()
            await asyncio.sleep(0)
    yield bytes(buffer)


def lines(rows: Iterator[Row], media: str, fields: Iterable[str]) -> Iterator[bytes]:
    """A file line by line. JSON is one record to a line too, and a lone record comes as one plain object."""
    if media == CSV:
        yield from _csv(rows, list(fields))
        return
    first = list(islice(rows, 2))
    if media == JSON and len(first) == 1:
        yield encode(first[0])
        return
    for row in chain(first, rows):
        yield encode(row) + b"\n"


def _csv(rows: Iterator[Row], fields: list[str]) -> Iterator[bytes]:
    sample = [flat(row) for row in islice(rows, _SAMPLE)]
    columns = list(dict.fromkeys(key for row in sample for key in row)) or fields
    for row in chain([dict(zip(columns, columns, strict=True))], sample, map(flat, rows)):
        text = io.StringIO()
        csv.DictWriter(text, columns, extrasaction="ignore").writerow(row)
        yield text.getvalue().encode()


def flat(row: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """A record with dotted names for what is nested; lists as JSON."""
    result: dict[str, Any] = {}
    for key, value in row.items():
        if isinstance(value, Mapping):
            result |= flat(value, f"{prefix}{key}.")
        elif isinstance(value, list):
            result[prefix + key] = encode(value).decode()
        else:
            result[prefix + key] = str(value).lower() if isinstance(value, bool) else value
    return result


def nested(row: Mapping[str, str]) -> Row:
    """A CSV record with its dotted names nested, and lists read as JSON. Empty fields are left out."""
    result: Row = {}
    for path, text in row.items():
        if not text:
            continue
        *parents, name = path.split(".")
        target = result
        for parent in parents:
            target = target.setdefault(parent, {})
            if not isinstance(target, dict):
                raise ValueError(f"{path} is below a value")
        target[name] = json.loads(text) if text.startswith("[") else text
    return result


@dataclass(frozen=True)
class Part:
    """A part of a form."""

    name: str
    file_name: str | None
    media: str
    content: bytes


def form(content_type: str, body: bytes) -> dict[str, Part]:
    """The parts of a multipart form by name. Raises `Refusal`."""
    if content_type.partition(";")[0].strip().lower() != "multipart/form-data":
        raise Refusal(415, "The content type must be multipart/form-data.")
    head = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode())
    boundary = head.get_boundary()
    if not boundary:
        raise Refusal(400, "The form has no boundary.")
    parts: dict[str, Part] = {}
    for piece in (b"\r\n" + body).split(b"\r\n--" + boundary.encode())[1:]:
        if piece.startswith(b"--"):
            return parts
        header, blank, content = piece.partition(b"\r\n\r\n")
        if not blank:
            break
        fields = BytesParser(policy=HTTP).parsebytes(header.lstrip(b"\r\n") + b"\r\n\r\n")
        name = fields.get_param("name", header="content-disposition")
        if isinstance(name, str):
            parts[name] = Part(name, fields.get_filename(), fields.get_content_type(), content)
    raise Refusal(400, "The form is cut short.")


def records(content: bytes, media: str) -> Iterator[Row | str]:
    """The records of an uploaded file; a text says what is wrong with one."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal(400, "The file is not UTF-8.") from None
    if media == CSV:
        for row in csv.DictReader(io.StringIO(text, newline="")):
            if None in row or None in row.values():
                yield "The row has not as many fields as the header."
                continue
            try:
                yield nested(row)
            except ValueError as error:
                yield f"The row cannot be read: {error}"
        return
    for line in io.StringIO(text, newline=None):  # `splitlines` would part a text at U+2028, too
        if line.strip():
            try:
                value: Any = json.loads(line)
            except (ValueError, RecursionError):
                value = None
            yield value if isinstance(value, dict) else "The line is no JSON object."
