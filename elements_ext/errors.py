"""Every exception of the SDK.

    ElementsError
    ├─ ConfigurationError            a bad or missing setting, before anything is sent
    ├─ APIConnectionError            no answer came
    │  └─ APITimeoutError            a try timed out, or the deadline passed
    ├─ TokenError                    the token endpoint refused
    ├─ APIStatusError                an answer that is no success
    │  ├─ ClientError                4xx: BadRequestError, AuthenticationError, PermissionDeniedError, …
    │  └─ ServerError                5xx: InternalServerError, BadGatewayError, …
    ├─ OperationFailedError          a 200 whose body reports failure
    ├─ DecodeError                   a body that is not what its status promises
    ├─ PaginationError               a page that repeats, loops, or leaves the API's own origin
    ├─ BulkJobError                  a bulk job that ended badly
    ├─ ConsentError                  an element was not allowed to be connected
    └─ WebhookSignatureError         a webhook that was not signed with the key

All of them pickle and copy. None shows a body or a secret in `str` or `repr`.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from http import HTTPStatus
from typing import Any

import httpx

from ._redact import one_line

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadGatewayError",
    "BadRequestError",
    "BulkJobError",
    "ClientError",
    "ConfigurationError",
    "ConflictError",
    "ConsentError",
    "DecodeError",
    "ElementsError",
    "ErrorCode",
    "GatewayTimeoutError",
    "InternalServerError",
    "MethodNotAllowedError",
    "NotAcceptableError",
    "NotFoundError",
    "OperationFailedError",
    "PaginationError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
    "ServiceUnavailableError",
    "TokenError",
    "UnsupportedMediaTypeError",
    "WebhookSignatureError",
]


class ErrorCode(StrEnum):
    """One vocabulary for both platforms: code written against one handles the other."""

    BAD_REQUEST = "bad_request"
    UNAUTHORIZED = "unauthorized"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    NOT_ACCEPTABLE = "not_acceptable"
    CONFLICT = "conflict"
    PAYLOAD_TOO_LARGE = "payload_too_large"
    UNSUPPORTED_MEDIA_TYPE = "unsupported_media_type"
    RATE_LIMITED = "rate_limited"
    SERVER_ERROR = "server_error"
    BAD_GATEWAY = "bad_gateway"
    SERVICE_UNAVAILABLE = "service_unavailable"
    GATEWAY_TIMEOUT = "gateway_timeout"
    CLIENT_ERROR = "client_error"


def _revive(kind: type[ElementsError], args: tuple[Any, ...], state: dict[str, Any]) -> ElementsError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ElementsError(Exception):
    """The base of every exception that the SDK raises on purpose."""

    message: str
    """What went wrong, in one sentence."""

    cursor: str | None = None
    """Set by a pager: where to resume (`list(…, cursor=error.cursor)`); None means from the start."""

    job_id: str | None = None
    """Set by a bulk job that was given up but goes on at the server: what to pick it up with."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions pickle by calling the class with `args`, which keyword-only fields do not survive.
        return _revive, (type(self), self.args, self.__dict__.copy())


class ConfigurationError(ElementsError):
    """A bad or missing setting or argument. Nothing was sent."""


class APIConnectionError(ElementsError):
    """No answer came: refused, reset, cut off, or no network. `__cause__` is the transport's own error."""

    method: str
    url: str
    while_reading: bool = False
    """Whether an answer had begun to be read piece by piece: such a break is not retried on its own."""

    def __init__(self, message: str, *, method: str = "", url: str = "") -> None:
        super().__init__(message)
        self.method = method
        self.url = url


class APITimeoutError(APIConnectionError):
    """A try took longer than `timeout`, or the call or pager longer than `deadline`."""


class TokenError(ElementsError):
    """The token endpoint refused: wrong credentials, or a scope that the app registration was not granted."""

    error: str
    """The OAuth error code: `invalid_client`, `invalid_scope`, …; empty if the answer named none."""
    error_description: str | None
    status_code: int
    scope: str
    """The scopes that were asked for."""
    request_id: str | None

    def __init__(
        self,
        error: str,
        error_description: str | None = None,
        *,
        status_code: int,
        scope: str = "",
        request_id: str | None = None,
    ) -> None:
        what = one_line(error) or f"status {status_code}"
        about = f": {one_line(error_description)}" if error_description else ""
        asked = f" (asked for {scope})" if scope else ""
        super().__init__(f"the token endpoint refused: {what}{about}{asked}")
        self.error = error
        self.error_description = error_description
        self.status_code = status_code
        self.scope = scope
        self.request_id = request_id


class APIStatusError(ElementsError):
    """An answer whose status is no success.

    Raised as itself for a redirect that is not followed; else as the class of its status.
    """

    status_code: int
    code: ErrorCode
    provider_message: str | None
    """What the provider behind Cloud Elements said; often JSON in a string."""
    request_id: str | None
    method: str
    url: str
    body: Any
    """Decoded JSON, else text, else None; the values of secret-named keys are masked."""
    headers: httpx.Headers
    """The answer's headers; the values of secret-named ones are masked."""
    retry_after: float | None
    """Seconds that the server asked to wait; None if it did not say."""

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        method: str,
        url: str,
        provider_message: str | None = None,
        request_id: str | None = None,
        body: Any = None,
        headers: httpx.Headers | None = None,
        retry_after: float | None = None,
    ) -> None:
        code = code_of(status_code)
        path = _path(url)
        suffix = f" (request id {one_line(request_id, 100)})" if request_id else ""
        super().__init__(f"{status_code} {code}: {method} {path}: {one_line(message)}{suffix}")
        self.message = message
        self.status_code = status_code
        self.code = code
        self.provider_message = provider_message
        self.request_id = request_id
        self.method = method
        self.url = url
        self.body = body
        self.headers = headers if headers is not None else httpx.Headers()
        self.retry_after = retry_after


class ClientError(APIStatusError):
    """4xx: the request was wrong."""


class ServerError(APIStatusError):
    """5xx: the server failed."""


class BadRequestError(ClientError):
    """400"""


class AuthenticationError(ClientError):
    """401: the credentials were not accepted, a new token included."""


class PermissionDeniedError(ClientError):
    """403: the credentials do not allow this."""


class NotFoundError(ClientError):
    """404"""


class MethodNotAllowedError(ClientError):
    """405"""


class NotAcceptableError(ClientError):
    """406"""


class ConflictError(ClientError):
    """409"""


class PayloadTooLargeError(ClientError):
    """413"""


class UnsupportedMediaTypeError(ClientError):
    """415"""


class RateLimitError(ClientError):
    """429: too many requests, or (Cloud Elements) one that is too large or took too long."""


class InternalServerError(ServerError):
    """500"""


class BadGatewayError(ServerError):
    """502"""


class ServiceUnavailableError(ServerError):
    """503"""


class GatewayTimeoutError(ServerError):
    """504"""


_BY_STATUS: dict[int, tuple[type[APIStatusError], ErrorCode]] = {
    400: (BadRequestError, ErrorCode.BAD_REQUEST),
    401: (AuthenticationError, ErrorCode.UNAUTHORIZED),
    403: (PermissionDeniedError, ErrorCode.FORBIDDEN),
    404: (NotFoundError, ErrorCode.NOT_FOUND),
    405: (MethodNotAllowedError, ErrorCode.METHOD_NOT_ALLOWED),
    406: (NotAcceptableError, ErrorCode.NOT_ACCEPTABLE),
    409: (ConflictError, ErrorCode.CONFLICT),
    413: (PayloadTooLargeError, ErrorCode.PAYLOAD_TOO_LARGE),
    415: (UnsupportedMediaTypeError, ErrorCode.UNSUPPORTED_MEDIA_TYPE),
    429: (RateLimitError, ErrorCode.RATE_LIMITED),
    500: (InternalServerError, ErrorCode.SERVER_ERROR),
    502: (BadGatewayError, ErrorCode.BAD_GATEWAY),
    503: (ServiceUnavailableError, ErrorCode.SERVICE_UNAVAILABLE),
    504: (GatewayTimeoutError, ErrorCode.GATEWAY_TIMEOUT),
}


def class_of(status_code: int) -> type[APIStatusError]:
    """The exception class of a status that is no success."""
    if status_code in _BY_STATUS:
        return _BY_STATUS[status_code][0]
    if 400 <= status_code < 500:
        return ClientError
    return ServerError if status_code >= 500 else APIStatusError


def code_of(status_code: int) -> ErrorCode:
    """The `ErrorCode` of a status that is no success."""
    if status_code in _BY_STATUS:
        return _BY_STATUS[status_code][1]
    return ErrorCode.SERVER_ERROR if status_code >= 500 else ErrorCode.CLIENT_ERROR


def phrase_of(status_code: int) -> str:
    """What a status means, for an answer that does not say."""
    try:
        return HTTPStatus(status_code).phrase
    except ValueError:
        return "status outside the HTTP registry"


def _path(url: str) -> str:
    try:
        return httpx.URL(url).raw_path.decode("ascii").partition("?")[0]
    except (ValueError, httpx.InvalidURL):
        return ""


class OperationFailedError(ElementsError):
    """The server answered 200, and its body says that the operation, or a part of it, failed."""

    operation: str
    status: Any
    """The code that reports the failure, as the server sent it."""
    label: str | None
    """What the vendor's documentation calls that code; None if it lists no such code."""
    result: Any
    """The whole typed answer: other parts of it may have succeeded."""
    status_code: int
    request_id: str | None

    def __init__(
        self,
        operation: str,
        *,
        status: Any,
        label: str | None,
        result: Any,
        status_code: int = 200,
        request_id: str | None = None,
    ) -> None:
        about = f" ({label})" if label else ""
        suffix = f" (request id {one_line(request_id, 100)})" if request_id else ""
        super().__init__(
            f"{operation} answered {status_code} but reports failure: {one_line(repr(status))}{about}{suffix}"
        )
        self.operation = operation
        self.status = status
        self.label = label
        self.result = result
        self.status_code = status_code
        self.request_id = request_id


class DecodeError(ElementsError):
    """A body that is not what its status promises: no JSON, cut off, empty, another kind of value."""

    status_code: int
    body: bytes
    """The raw body."""
    method: str
    url: str
    request_id: str | None

    def __init__(
        self, message: str, *, status_code: int, body: bytes, method: str, url: str, request_id: str | None = None
    ) -> None:
        where = f"{status_code} from {method} {_path(url)}: " if url else ""
        suffix = f" (request id {one_line(request_id, 100)})" if request_id else ""
        super().__init__(f"{where}{message}{suffix}")
        self.status_code = status_code
        self.body = body
        self.method = method
        self.url = url
        self.request_id = request_id


class PaginationError(ElementsError):
    """A list that cannot be read on: a page or token that repeats, a link that leaves the API's own origin,
    or a cursor that is damaged or belongs to another call."""


class BulkJobError(ElementsError):
    """A bulk job that ended badly."""

    job: Any
    """The job as the server last reported it."""
    errors: Sequence[Any]
    """Its record errors."""

    def __init__(self, message: str, *, job: Any, errors: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.job = job
        self.errors = errors


class ConsentError(ElementsError):
    """A person or the provider refused to let an element be connected, or the answer was none to this request."""

    error: str
    """The OAuth error code (`access_denied`, …); empty if there is none."""

    def __init__(self, message: str, error: str = "") -> None:
        super().__init__(message)
        self.error = error


class WebhookSignatureError(ElementsError):
    """The webhook was not signed with any of the keys, or not signed at all."""
