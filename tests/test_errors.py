"""Every exception says what a support ticket needs, survives pickling, and shows no body."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import httpx
import pytest

from elements_ext import errors
from elements_ext.errors import APIStatusError, ErrorCode, class_of, code_of

EXAMPLES: list[errors.ElementsError] = [
    errors.ElementsError("plain"),
    errors.ConfigurationError("setting"),
    errors.APIConnectionError("gone", method="GET", url="https://api.example/x"),
    errors.APITimeoutError("late", method="GET", url="https://api.example/x"),
    errors.TokenError("invalid_client", "no", status_code=400, scope="a b", request_id="r"),
    errors.OperationFailedError("customers.onboard", status=2, label="Failed", result={"status": 2}, request_id="r"),
    errors.DecodeError("no JSON", status_code=200, body=b"<html>", method="GET", url="https://api.example/x"),
    errors.PaginationError("loop"),
    errors.BulkJobError("bad", job={"id": 1}, errors=["e"]),
    errors.WebhookSignatureError("unsigned"),
    errors.ConsentError("refused", "access_denied"),
    *(
        class_of(status)(
            "nope", status_code=status, method="GET", url="https://api.example/a/b?c=d", request_id="rid",
            body={"message": "nope"}, headers=httpx.Headers({"x": "y"}), retry_after=1.5, provider_message="p",
        )
        for status in (302, 400, 401, 403, 404, 405, 406, 409, 413, 415, 418, 429, 500, 502, 503, 504, 520)
    ),
]  # fmt: skip


def state(error: errors.ElementsError) -> tuple[Any, ...]:
    return type(error), str(error), repr(error), error.args, error.__dict__


@pytest.mark.parametrize(
    "error", EXAMPLES, ids=lambda error: f"{type(error).__name__}-{getattr(error, 'status_code', '')}"
)
def test_every_error_pickles_and_copies_with_all_it_carries(error: errors.ElementsError) -> None:
    error.cursor = "resume-here"
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert state(twin) == state(error)


def test_the_examples_leave_no_class_out() -> None:
    public = {getattr(errors, name) for name in errors.__all__} - {ErrorCode, errors.ClientError, errors.ServerError}
    assert public <= {type(error) for error in EXAMPLES}


@pytest.mark.parametrize(
    ("status", "name", "code"),
    [
        (400, "BadRequestError", "bad_request"),
        (401, "AuthenticationError", "unauthorized"),
        (403, "PermissionDeniedError", "forbidden"),
        (404, "NotFoundError", "not_found"),
        (405, "MethodNotAllowedError", "method_not_allowed"),
        (406, "NotAcceptableError", "not_acceptable"),
        (409, "ConflictError", "conflict"),
        (413, "PayloadTooLargeError", "payload_too_large"),
        (415, "UnsupportedMediaTypeError", "unsupported_media_type"),
        (429, "RateLimitError", "rate_limited"),
        (500, "InternalServerError", "server_error"),
        (502, "BadGatewayError", "bad_gateway"),
        (503, "ServiceUnavailableError", "service_unavailable"),
        (504, "GatewayTimeoutError", "gateway_timeout"),
        (408, "ClientError", "client_error"),
        (422, "ClientError", "client_error"),
        (499, "ClientError", "client_error"),
        (501, "ServerError", "server_error"),
        (520, "ServerError", "server_error"),
        (999, "ServerError", "server_error"),
        (302, "APIStatusError", "client_error"),
    ],
)
def test_each_status_has_its_class_and_its_code(status: int, name: str, code: str) -> None:
    assert class_of(status).__name__ == name
    assert code_of(status) == code
    assert class_of(status).__mro__.index(APIStatusError) >= 0


def test_a_status_error_reads_as_one_line_with_all_that_support_asks_for() -> None:
    error = class_of(404)(
        "no such\ncustomer", status_code=404, method="GET", url="https://h.example/c/1?secret=x", request_id="r-1",
        body={"password": "hidden"},
    )  # fmt: skip
    assert str(error) == "404 not_found: GET /c/1: no such customer (request id r-1)"
    assert "hidden" not in repr(error)


def test_the_family_is_the_documented_tree() -> None:
    assert issubclass(errors.APITimeoutError, errors.APIConnectionError)
    assert all(issubclass(cls, errors.ElementsError) for _, cls in inspect.getmembers(errors, inspect.isclass)
               if issubclass(cls, Exception))  # fmt: skip
