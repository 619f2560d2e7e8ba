"""What an error answer says: a table of bodies, and what is told of each."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from elements_ext._problems import decode_body, lookup, read_problem, request_id_of

DEEP = b"[" * 100_000


def answer(body: Any, headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.Response(500, content=body if isinstance(body, bytes) else json.dumps(body).encode(), headers=headers)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"message": "m", "detail": "d", "title": "t", "error": "e"}, "m"),
        ({"MESSAGE": "m"}, "m"),
        ({"error": "invalid_scope", "error_description": "too long"}, "too long"),
        ({"title": "t", "detail": "d"}, "d"),
        ({"title": "t", "error": "e"}, "t"),
        ({"message": "", "error": "e"}, "e"),
        ({"message": None, "detail": ["d"], "error": "e"}, "e"),
        ({"message": 0}, "0"),
        ({"message": True, "error": "e"}, "e"),
        ({"error": {"code": "x", "message": "inner"}}, "inner"),
        ({"error": {"error": {"message": "innermost"}}}, "innermost"),
        ({"error": {"error": {"error": {"message": "too deep"}}}}, ""),
        ({"message": {}, "error": "e"}, "e"),
        ({"other": "o"}, ""),
        ([{"message": "m"}], ""),
        ("text", ""),
        (b"<html>", ""),
        (b"", ""),
        (DEEP, ""),
    ],
)
def test_the_message_is_found_under_the_names_that_there_are(body: Any, message: str) -> None:
    assert read_problem(answer(body), ()).message == message


@pytest.mark.parametrize(
    ("body", "provider_message"),
    [({"providerMessage": "p"}, "p"), ({"ProviderMessage": 7}, "7"), ({"providerMessage": ""}, None), ({}, None)],
)
def test_the_providers_message_is_apart(body: Any, provider_message: str | None) -> None:
    assert read_problem(answer(body), ()).provider_message == provider_message


@pytest.mark.parametrize(
    ("headers", "body", "request_id"),
    [
        ({"request-id": "a", "x-request-id": "b"}, {"requestId": "c"}, "a"),
        ({"x-request-id": "b"}, {"requestId": "c"}, "b"),
        ({"request-id": ""}, {"requestId": "c"}, "c"),
        ({}, {"RequestID": 12}, "12"),
        ({}, {"requestId": None}, None),
        ({}, ["requestId"], None),
    ],
)
def test_the_request_id_is_the_first_that_there_is(headers: dict[str, str], body: Any, request_id: str | None) -> None:
    response = answer(body, headers)
    assert request_id_of(response, ("request-id", "x-request-id"), body) == request_id
    assert read_problem(response, ("request-id", "x-request-id")).request_id == request_id


def test_a_body_is_json_or_text_or_nothing_and_of_a_huge_one_the_beginning() -> None:
    assert decode_body(answer({"a": 1})) == {"a": 1}
    assert decode_body(answer(b"null")) is None
    assert decode_body(answer(b"")) is None
    assert decode_body(answer(b"\xff oh", {"content-type": "text/plain; charset=martian"})) == "\ufffd oh"
    assert decode_body(answer(DEEP)) == "[" * 65_536
    long = {"a": "x" * 2**20}
    assert decode_body(answer(long)) == json.dumps(long)[:65_536]
    just = {"a": "x" * (2**20 - 9)}
    assert len(json.dumps(just)) == 2**20
    assert decode_body(answer(just)) == just


def test_a_key_is_found_in_any_case_and_as_written_first() -> None:
    assert lookup({"Name": 1, "name": 2}, "name") == 2
    assert lookup({"NAME": 1, "Name": 2}, "name") == 1
    assert lookup({1: "a", "x": "b"}, "X") == "b"
    assert lookup({"x": 1}, "y") is None
    assert lookup([("x", 1)], "x") is None
