"""Bytes through the decode seam of every operation; `make fuzz` (`__main__.py`) lets libFuzzer find them.

The first bytes of an input choose the operation and how the answer is sent (see `said`); the rest is the body. It goes
through the real public clients; only the sockets are missing. What must hold is in `fuzz.calls.judge`.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

from fuzz.calls import OPERATIONS, Operation, answer_of, client_of, run_async
from fuzz.documents import ODD, PACKAGES
from fuzz.judge import OneLine, judge
from fuzz.wire import CODINGS, PACKINGS, TRANSFERS, Memory, Said

HEAD = 6
"""Bytes before the body."""
STATUSES = (
    200,
    200,
    200,
    200,
    200,
    200,
    201,
    202,
    204,
    206,
    299,
    301,
    400,
    401,
    404,
    404,
    409,
    429,
    500,
    503,
    600,
    999,
)
MEDIA = (
    b"application/json",
    b"application/json; charset=utf-16",
    b"text/html; charset=\xff",
    b"",
    b"application/problem+json",
)
TOKENS = (None, b"", b"token", b"7", b"\xe9", b"a b+c/=%", b"x" * 3000)
TOTALS = (None, b"0", b"2", b"-1", b"1e3", b"9" * 40, b" 5 ", b"\xb2")

_memory = Memory()
_clients: dict[str, Any] = {}


def said(data: bytes) -> tuple[Operation, Said]:
    """The call and the answer that an input stands for."""
    high, low, status, coding, shape, extra = data[:HEAD].ljust(HEAD, b"\0")
    operation = OPERATIONS[(high << 8 | low) % len(OPERATIONS)]
    headers = [
        (b"Content-Type", MEDIA[shape % len(MEDIA)]),
        (b"Elements-Has-More", (b"true", b"false", b"?")[extra % 3]),
    ]
    for name, choices in ((b"Elements-Next-Page-Token", TOKENS), (b"Elements-Total-Count", TOTALS)):
        value = choices[extra % len(choices)]
        headers += [(name, value)] if value is not None else []
    return operation, Said(
        data[HEAD:],
        status=STATUSES[status % len(STATUSES)],
        headers=headers,
        coding=CODINGS[coding // len(PACKINGS) % len(CODINGS)],
        packing=PACKINGS[coding % len(PACKINGS)],
        # In memory a body ends, or it does not.
        transfer=TRANSFERS[0] if shape < 240 else "cut",
        piece=(65536, 7, 1000)[extra % 3],
    )


def one_input(data: bytes) -> str:
    """Run one input; what must not leave, leaves."""
    operation, answer = said(data)
    if not _clients:
        _clients.update({package: client_of(package, transport=_memory) for package in PACKAGES})
    _memory.said = answer
    check_plain(operation, answer)
    if data[HEAD - 1 : HEAD] >= b"\xf0":  # the async clients read by the same code; a loop of its own is slow
        return judge(operation, answer, lambda: run_async(operation, transport=_memory))
    return judge(operation, answer, lambda: answer_of(operation, _clients[operation.package]))


def check_plain(operation: Operation, answer: Said) -> None:
    """The plain functions, which go without the clients, raise `UnexpectedBody` and nothing else."""
    try:
        operation.request.read(operation.request.decode(answer.body))
    except ValueError as error:
        if type(error) is not operation.types.UnexpectedBody:
            raise


def seeds() -> Iterator[bytes]:
    """Each operation with the example of its answer, as the sandbox sends it, and bodies that are odd in one way."""
    examples = [b"{}" if one.example is None else _bytes(one.example) for one in OPERATIONS]
    for index, example in enumerate(examples):
        yield _head(index) + example
        yield _head(index, extra=index % 256) + example[: len(example) // 2]
    failing = [index for index, one in enumerate(OPERATIONS) if one.facts.failures]
    for index, odd in enumerate(ODD):
        page = {"data": [{"id": odd}, odd], "value": [odd], "metadata": {"totalCount": odd, "skipToken": odd}}
        body = _bytes(
            {**page, "status": odd, "@odata.nextLink": odd, "connectTenantsResult": [odd, {"errorCode": odd}]}
        )
        for place in (*failing, *range(index % 16, len(OPERATIONS), 16)):
            yield _head(place, extra=index) + body
    numbers = b'{"a": NaN, "b": -Infinity, "c": 1e400, "d": %b, "a": -0.0}' % (b"9" * 5000)
    texts = b'{"a": "%b", "b": "\\ud800", "c": "\\"[{"}' % (b"[" * 300)
    for index in range(0, len(OPERATIONS), 8):
        for body in (
            numbers,
            b"[%b, oops]" % numbers,
            texts,
            b"[" * 90 + b"]" * 90,
            b"[" * 300,
            texts.decode().encode("utf-16"),
        ):
            yield _head(index, extra=index % 256) + body
    one_of_each = {one.shape: index for index, one in enumerate(OPERATIONS)}
    for place in one_of_each.values():
        for coding in range(len(PACKINGS) * len(CODINGS)):
            yield _head(place, coding=coding) + examples[place]
    for status in range(len(STATUSES)):
        for coding in range(len(PACKINGS) * len(CODINGS)):
            place = (status * 31 + coding * 7) % len(OPERATIONS)
            yield _head(place, status, coding, coding * 17 % 256, status * 13 % 256) + examples[place]


def words() -> Iterator[bytes]:
    """What bodies are made of, for libFuzzer to put together."""
    yield from (
        b"null",
        b"true",
        b"NaN",
        b"1e400",
        b"[]",
        b"{}",
        b'":',
        b',"',
        b"\\ud800",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
    )
    for operation in OPERATIONS:
        if operation.facts.paging is not None:
            sources = (*operation.facts.paging.next, *operation.facts.paging.total)
            yield from {
                b'"%b":' % key.encode() for _, path in sources for key in (*path, *operation.facts.paging.items)
            }
        yield from (b'"%b":' % key.encode() for rule in operation.facts.failures for key in rule.path)


def _bytes(value: Any) -> bytes:
    return value.encode() if isinstance(value, str) else json.dumps(value).encode()


def _head(place: int, status: int = 0, coding: int = 0, shape: int = 0, extra: int = 0) -> bytes:
    return bytes([place >> 8, place & 255, status, coding, shape, extra])


def listen() -> OneLine:
    """Check each line of the log as well; nothing is written."""
    handler = OneLine()
    for name in ("elements_ext", *PACKAGES):
        logger = logging.getLogger(name)
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
        logger.propagate = False
    return handler
