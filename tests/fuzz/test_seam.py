"""Any bytes with any status, through the public clients: the right answer, or the one error that is due."""

from __future__ import annotations

import json
import logging
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from elements_ext import errors
from fuzz import seam
from fuzz.calls import OPERATIONS, Operation, answer_of, client_of, run_async
from fuzz.documents import ODD, PACKAGES, spoil
from fuzz.judge import OneLine, judge
from fuzz.test_models import STEADY, documents
from fuzz.wire import CODINGS, PACKINGS, TRANSFERS, Loopback, Memory, Said

# Slow when traced, and other tests cover the same lines.
pytestmark = pytest.mark.untraced

SHAPES = sorted({one.shape for one in OPERATIONS})
SOCKETS = {"none", "object", "stream", "array, cursor, in ", "object, page, in data", "object, url, in value"}
LOGGERS = ("elements_ext", *PACKAGES)

STATUSES = (201, 202, 206, 226, 299, 300, 400, 401, 403, 404, 409, 429, 500, 503, 520)
BODILESS = (204, 304)
"""Statuses that end an answer after its head: on a socket no body follows."""
HEADERS = (b"Elements-Next-Page-Token", b"Elements-Total-Count", b"Elements-Returned-Count", b"Elements-Error")
ODD_BODIES = [
    *[b"", b" ", b"null", b"true", b"0", b'""', b"{}", b"[]", b"[{}]", b"NaN", b"1e400", b"-", b"{", b"[", b'{"a":}'],
    *[b"[" * 90 + b"]" * 90, b"[" * 101 + b"]" * 101, b"[" * 5_000, b'{"a":' * 300 + b"1" + b"}" * 300],
    *[b"{} {}", b"{'a': 1}", b"<html>", b"\xff\xfe", b"\xef\xbb\xbf{}", b'{"a": "\x00"}', b'{"a": "\\u12"}', b"[1,]"],
]  # fmt: skip
SPELLINGS: list[tuple[dict[str, Any], str]] = [
    ({}, "utf-8"),
    ({"ensure_ascii": False}, "utf-8"),
    ({"ensure_ascii": False, "separators": (",", ":")}, "utf-8"),
    ({"indent": 2}, "utf-8-sig"),
    ({"ensure_ascii": False}, "utf-16"),
    ({}, "utf-32-le"),
]


def mostly(usual: st.SearchStrategy[Any], *others: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """One strategy five times in six. (`one_of` drops what is given to it twice.)"""
    return st.sampled_from([usual] * 5 + [st.one_of(*others)]).flatmap(lambda chosen: chosen)


def visible(raw: bytes) -> bytes:
    """What a header can carry."""
    return bytes(byte for byte in raw if byte > 32 and byte != 127)


def body_of(operation: Operation) -> st.SearchStrategy[bytes]:
    """Bodies of an operation: documents after its schema, spoiled, in several spellings of JSON; or anything at all."""
    made = documents(operation.package).of(operation.answer) if operation.answer else st.sampled_from(ODD)
    spelled = st.builds(spell, spoil(made), st.sampled_from(SPELLINGS))
    damaged = st.builds(damage, spelled, st.integers(0, 10**6), st.binary(max_size=3))
    return mostly(spelled, damaged, st.sampled_from(ODD_BODIES), st.binary(max_size=40))


def spell(document: Any, spelling: tuple[dict[str, Any], str]) -> bytes:
    options, encoding = spelling
    return json.dumps(document, **options).encode(encoding, "surrogatepass")


def damage(body: bytes, place: int, other: bytes) -> bytes:
    """A body cut off, or with other bytes in its midst."""
    at = place % (len(body) + 1)
    return body[:at] if not other else body[:at] + other + body[at + len(other) * (place % 2) :]


def answers(operation: Operation, transfers: tuple[str, ...], statuses: tuple[int, ...]) -> st.SearchStrategy[Said]:
    values = st.one_of(st.sampled_from(seam.TOKENS[1:]), st.sampled_from(seam.TOTALS[1:]), st.binary(max_size=12))
    paging = st.tuples(st.sampled_from(HEADERS), values.map(visible))
    return st.builds(
        Said,
        body_of(operation),
        status=mostly(st.just(200), st.sampled_from(statuses)),
        headers=st.builds(
            lambda kind, others: [(b"Content-Type", kind), *others],
            st.sampled_from(seam.MEDIA),
            st.lists(paging, max_size=3),
        ),
        coding=mostly(st.just(""), st.sampled_from(CODINGS)),
        packing=st.sampled_from(PACKINGS),
        transfer=st.sampled_from(transfers),
        piece=st.sampled_from((65536, 1, 100)),
    )


@pytest.fixture(autouse=True)
def _each_line_of_the_log_is_one() -> Iterator[None]:
    handler = OneLine()
    for name in LOGGERS:
        logging.getLogger(name).addHandler(handler)
    yield
    for name in LOGGERS:
        logging.getLogger(name).removeHandler(handler)


@pytest.fixture(scope="module")
def loopback() -> Iterator[Loopback]:
    with Loopback() as server:
        yield server


def of_shape(
    shape: str, transfers: tuple[str, ...], statuses: tuple[int, ...]
) -> st.SearchStrategy[tuple[Operation, Said]]:
    def with_answer(operation: Operation) -> st.SearchStrategy[tuple[Operation, Said]]:
        return st.tuples(st.just(operation), answers(operation, transfers, statuses))

    return st.sampled_from([one for one in OPERATIONS if one.shape == shape]).flatmap(with_answer)


def test_every_operation_is_called() -> None:
    assert len(OPERATIONS) == 319
    assert {one.facts.paging.style for one in OPERATIONS if one.facts.paging} == {"page", "offset", "cursor", "url"}
    assert {one.facts.result for one in OPERATIONS} == {"none", "object", "array", "any", "stream"}


@pytest.mark.parametrize("shape", SHAPES)
def test_any_answer_is_read_or_is_the_error_that_is_due(shape: str) -> None:
    memory, ended = Memory(), Counter[str]()
    clients = {package: client_of(package, transport=memory) for package in PACKAGES}

    @settings(STEADY, max_examples=8 * STEADY.max_examples)
    @given(of_shape(shape, (*["length"] * 9, "cut"), (*STATUSES, *BODILESS, 600, 999)))
    def run(made: tuple[Operation, Said]) -> None:
        operation, memory.said = made
        seam.check_plain(*made)
        ended[judge(operation, memory.said, lambda: answer_of(operation, clients[operation.package]))] += 1

    run()
    # It is no use if hardly anything gets as far as being read.
    assert ended["answer"] >= STEADY.max_examples, ended
    assert shape.startswith("none") or ended["DecodeError"], ended


@pytest.mark.parametrize("shape", SHAPES)
def test_no_operation_takes_an_odd_body_for_an_answer(shape: str) -> None:
    """Each of the bodies that are odd to each operation: what chance may not come to."""
    memory = Memory()
    clients = {package: client_of(package, transport=memory) for package in PACKAGES}
    for operation in [one for one in OPERATIONS if one.shape == shape]:
        for body in ODD_BODIES:
            memory.said = Said(body)
            seam.check_plain(operation, memory.said)
            judge(operation, memory.said, lambda operation=operation: answer_of(operation, clients[operation.package]))


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("shape", [one for one in SHAPES if one in SOCKETS])
def test_the_same_holds_of_bytes_on_a_socket(shape: str, kind: str, loopback: Loopback) -> None:
    ended = Counter[str]()
    clients = {package: client_of(package, base_url=loopback.url) for package in PACKAGES}

    def call(operation: Operation) -> Any:
        if kind == "async":
            return run_async(operation, base_url=loopback.url)
        return answer_of(operation, clients[operation.package])

    @settings(STEADY, max_examples=4 * STEADY.max_examples)
    @given(of_shape(shape, (*TRANSFERS[:3] * 3, *TRANSFERS), STATUSES))
    def run(made: tuple[Operation, Said]) -> None:
        operation, loopback.said = made
        ended[judge(operation, loopback.said, lambda: call(operation))] += 1

    run()
    for client in clients.values():
        client.close()
    assert ended["answer"] >= STEADY.max_examples // 2, ended
    assert ended["APIConnectionError"], ended


def test_the_harness_of_make_fuzz_holds_on_its_seeds() -> None:
    ended = Counter(seam.one_input(seed) for seed in seam.seeds())
    assert ended.keys() >= {
        "answer",
        "empty",
        "DecodeError",
        "PaginationError",
        "OperationFailedError",
        "RateLimitError",
    }
    assert ended["answer"] > 1000


@settings(STEADY, max_examples=10 * STEADY.max_examples)
@given(st.binary(max_size=200))
def test_the_harness_of_make_fuzz_takes_any_bytes(data: bytes) -> None:
    assert seam.one_input(data)


@settings(STEADY, max_examples=10 * STEADY.max_examples)
@given(st.one_of(st.binary(max_size=60), st.text().map(str.encode)), st.sampled_from(["text", "bytes", "stream"]))
def test_what_is_no_json_comes_as_it_is_or_is_no_text(body: bytes, result: str) -> None:
    types = OPERATIONS[0].types
    try:
        got = types.decode(result, body)
    except types.UnexpectedBody:
        with pytest.raises(UnicodeDecodeError):
            body.decode()
        assert result == "text"
    else:
        assert (got.encode() if result == "text" else got) == body


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        (b'{"id": "t"}', ValueError("stray")),
        (b'{"id": "t"}', errors.DecodeError("m", status_code=200, body=b"", method="GET", url="")),
        (b'{"id": "t"}', errors.ConfigurationError("m")),
        (b"{", None),
        (b'{"id": "t", "new": 1}', {"id": "t"}),
        (b'{"id": "t", "new": 1}', {"id": "t", "new": 1.0}),
    ],
    ids=repr,
)
def test_the_judge_condemns(body: bytes, outcome: Any) -> None:
    """An error of another kind, one for no reason, none where one is due, a field that is lost or changed."""
    operation = next(one for one in OPERATIONS if one.facts.id == "tenants.get")
    model = operation.request.read

    def call() -> Any:
        if isinstance(outcome, Exception):
            raise outcome
        return model(outcome or {})

    with pytest.raises((AssertionError, ValueError)):
        judge(operation, Said(body), call)
