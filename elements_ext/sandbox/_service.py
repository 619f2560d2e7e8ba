"""One vendor's API: its document, its handlers, who may call it, and how its errors look."""

from __future__ import annotations

import json
import uuid
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qsl

from starlette.responses import Response

from ._document import JSON, Document, Operation
from ._exchange import Call, Exchange, Refusal, Reply
from ._log import Violation
from ._routing import Match, Router, names

S = TypeVar("S")
Handler = Callable[[Call[S]], Any]


class Registry(Generic[S]):
    """Handlers by operation id."""

    def __init__(self) -> None:
        self.handlers: dict[str, Handler[S]] = {}

    def __call__(self, operation_id: str) -> Callable[[Handler[S]], Handler[S]]:
        """Decorator: this function handles that operation."""

        def register(handler: Handler[S]) -> Handler[S]:
            if operation_id in self.handlers:
                raise ValueError(f"{operation_id} has a handler")
            self.handlers[operation_id] = handler
            return handler

        return register


class Service(ABC, Generic[S]):
    """Answers one vendor's operations from the document, and holds itself to it."""

    prefix = ""
    """Path under which the document's paths are served."""
    request_id_header = "request-id"

    def __init__(self, document: Document, handlers: Mapping[str, Handler[S]], state: S) -> None:
        self.document = document
        self.state = state
        self.violations: list[Violation] = []
        self._handlers = handlers
        self._router = Router(document.operations)

    @abstractmethod
    def authorize(self, exchange: Exchange, operation: Operation) -> object:
        """Whom the request's credential stands for. Raises `Refusal`."""

    @abstractmethod
    def error_body(self, status: int, message: str, request_id: str) -> Mapping[str, Any]:
        """An error's JSON body as this vendor writes it."""

    def check_headers(self, headers: Mapping[str, str], operation: Operation) -> None:
        """The vendor's rules for request headers. Raises `Refusal`."""

    def query(self, exchange: Exchange, operation: Operation) -> str:
        """The query string to read: where a vendor bends a value rather than refuse it, the bent one."""
        return exchange.request.query

    def match(self, path: str) -> Match | None:
        """What this service has at a percent-encoded path."""
        return self._router.match(path.removeprefix(self.prefix)) if path.startswith(self.prefix) else None

    def answer(self, exchange: Exchange, match: Match | None) -> Response:
        """The answer to a request, whatever it is."""
        try:
            operation, status, value = self._handle(exchange, match)
        except Refusal as refusal:
            return self.refuse(refusal)
        if isinstance(value, Response):  # a file: there is no schema to hold it to
            value.headers[self.request_id_header] = str(uuid.uuid4())
            return value
        reply = value if isinstance(value, Reply) else Reply(value)
        errors = operation.answer_errors(status, reply.body)
        if not operation.documents(status):
            errors.append(f"status {status} is not documented")
        if errors:
            self.violations.append(Violation(operation.id, status, tuple(errors)))
            return self.refuse(Refusal(500, f"the sandbox's own answer is off its schema: {errors[0]}"))
        headers = {self.request_id_header: str(uuid.uuid4()), **reply.headers}
        if reply.body is None:
            return Response(status_code=status, headers=headers)
        return Response(encode(reply.body), status, headers, JSON)

    def refuse(self, refusal: Refusal) -> Response:
        """An error answer."""
        request_id = str(uuid.uuid4())
        headers = {self.request_id_header: request_id, **refusal.headers}
        body = self.error_body(refusal.status, refusal.message, request_id)
        return Response(encode(body), refusal.status, headers, JSON)

    def _handle(self, exchange: Exchange, match: Match | None) -> tuple[Operation, int, Any]:
        operation = exchange.operation
        if operation is None:
            if match is None:
                raise Refusal(404, "There is no such path.")
            raise Refusal(405, "The method is not allowed here.", {"Allow": ", ".join(sorted(match.operations))})
        grant = self.authorize(exchange, operation)
        self.check_headers(exchange.request.headers, operation)
        call = self._call(exchange, operation, grant)
        handler = self._handlers.get(operation.id)
        if handler is None:
            raise Refusal(501, f"The sandbox doesn't serve {operation.id}.")
        return operation, operation.status, handler(call)

    def _call(self, exchange: Exchange, operation: Operation, grant: object) -> Call[S]:
        try:
            path, query, extra = read_parameters(operation, exchange.values, self.query(exchange, operation))
        except ValueError as error:
            raise Refusal(400, str(error)) from None
        exchange.request.unknown = tuple(extra)
        body = read_body(operation, exchange.request.body)
        request = exchange.request
        return Call(self.state, operation, request.path, path, query, extra, body, exchange.origin, request, grant)


def read_parameters(
    operation: Operation, values: Mapping[str, str], query: str
) -> tuple[dict[str, Any], dict[str, Any], dict[str, str]]:
    """Path values, query values and unknown query values of a request. Raises `ValueError` with the reason."""
    given: dict[str, list[str]] = {}
    for name, text in parse_qsl(query, keep_blank_values=True):
        given.setdefault(name, []).append(text)
    path: dict[str, Any] = {}
    known: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.place == "path":
            path[parameter.name] = parameter.value([values[parameter.name]])
        elif parameter.place == "query":
            if texts := given.pop(parameter.name, None):
                known[parameter.name] = parameter.value(texts)
            elif parameter.required:
                raise ValueError(f"{parameter.name} is required")
            elif parameter.default is not None:
                known[parameter.name] = parameter.default
    return path, known, {name: texts[-1] for name, texts in given.items()}


def read_body(operation: Operation, content: bytes) -> Any:
    """The decoded JSON body. Raises `Refusal`."""
    if not operation.takes_body:
        return {}
    if not content:
        if operation.body_required:
            raise Refusal(400, "A body is required.")
        return {}
    try:
        body = json.loads(content, parse_constant=_no_constant)
        if b"\\u" in content:
            encode(body)  # half of a surrogate pair is no text
    except (ValueError, RecursionError):
        raise Refusal(400, "The body is not valid JSON.") from None
    if isinstance(body, dict):
        body = spelt(operation, body)
    if errors := operation.body_errors(body):
        raise Refusal(400, f"body{errors[0]}")
    return body


def spelt(operation: Operation, body: Mapping[str, Any]) -> dict[str, Any]:
    """A body with its keys spelt as in the document: the service doesn't mind the case. A read's nulls are dropped."""
    names_ = operation.body_names
    return {
        names_.get(key.lower(), key): value for key, value in body.items() if value is not None or not operation.safe
    }


def split(match: Match | None, method: str) -> tuple[Operation | None, dict[str, str]]:
    """The operation that a method names at a path, and its path values by name."""
    operation = match.operations.get(method) if match else None
    if match is None or operation is None:
        return None, {}
    return operation, dict(zip(names(operation.path), match.values, strict=True))


def encode(value: object) -> bytes:
    """Compact JSON."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def _no_constant(name: str) -> None:
    raise ValueError(name)
