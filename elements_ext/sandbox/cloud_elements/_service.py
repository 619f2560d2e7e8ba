"""Cloud Elements' rules: secrets in one header, `Elements-Request-Id` on every answer, pages that are cut down."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from starlette.responses import Response

from .._document import JSON, Document, Operation
from .._exchange import Exchange, Refusal
from .._routing import Match
from .._service import Handler, Service, encode
from . import _pages as pages
from ._authorization import Caller, caller
from ._errors import ProviderRefusal
from ._handlers import element_handlers, platform_handlers
from ._state import State

PREFIX: Final = "/elements/api-v2"
HUB: Final = "/hubs/general"
"""What the document writes for any hub, and for none."""


class CloudService(Service[State]):
    """What the platform and the elements have in common."""

    prefix = PREFIX
    request_id_header = "Elements-Request-Id"

    def authorize(self, exchange: Exchange, operation: Operation) -> Caller:
        return caller(exchange.request.headers.get("authorization", ""), operation.credentials, self.state)

    def check_headers(self, headers: Mapping[str, str], operation: Operation) -> None:
        sent = headers.get("content-type", "").partition(";")[0].strip().lower()
        if operation.takes_body and sent not in ("", JSON):
            raise Refusal(415, f"The content type must be {JSON}.")

    def error_body(self, status: int, message: str, request_id: str) -> Mapping[str, Any]:
        return {"requestId": request_id, "message": message}

    def refuse(self, refusal: Refusal) -> Response:
        response = super().refuse(refusal)
        if isinstance(refusal, ProviderRefusal):
            body = self.error_body(refusal.status, refusal.message, response.headers[self.request_id_header])
            content = encode({**body, "providerMessage": refusal.provider_message})
            headers = {**refusal.headers, self.request_id_header: response.headers[self.request_id_header]}
            return Response(content, refusal.status, headers, JSON)
        return response

    def query(self, exchange: Exchange, operation: Operation) -> str:
        """A page size above the maximum is cut down in silence, but for a header on the answer."""
        largest, text = self.largest_page(operation), exchange.request.query
        if largest is None:
            return text
        given = parse_qsl(text, keep_blank_values=True)
        sizes = [value for name, value in given if name == "pageSize"] or [str(pages.SIZE)]
        if not any(value.isascii() and value.isdigit() and int(value[:18]) > largest for value in sizes):
            return text
        return urlencode([*(pair for pair in given if pair[0] != "pageSize"), ("pageSize", str(largest))])

    def largest_page(self, operation: Operation) -> int | None:
        """The maximum of an operation's page size; None if there is none."""
        for parameter in operation.parameters:
            if parameter.name == "pageSize":
                maximum: int | None = self.document.requests.follow(parameter.schema).get("maximum")
                return maximum
        return None

    def answer(self, exchange: Exchange, match: Match | None) -> Response:
        began = time.monotonic()
        response = super().answer(exchange, match)
        self._record(exchange, response, int((time.monotonic() - began) * 1000))
        return response

    def _record(self, exchange: Exchange, response: Response, milliseconds: int) -> None:
        """Keep the call for `GET /usage`."""
        request, state = exchange.request, self.state
        id_ = response.headers[self.request_id_header]
        row = {
            "traffic_id": id_,
            "request_id": id_,
            "request_status": "SUCCESS" if response.status_code < 400 else "FAILED",
            "request_uri": request.path.removeprefix(PREFIX),
            "request_ip": "127.0.0.1",
            "traffic_date": state.now(),
            "process_time": milliseconds,
            "element_api": request.method,
            "company_id": state.organization["id"],
            "company_external_id": state.organization["externalId"],
            "company_external_name": state.organization["name"],
        }
        if found := self._caller(exchange):
            row |= {"user_id": found.user["id"], "account_id": found.account}
            if found.instance is not None:
                element = state.element(found.instance.element)
                row |= {"element_key": element["key"], "element_name": element["name"]}
        state.calls.appendleft(row)

    def _caller(self, exchange: Exchange) -> Caller | None:
        try:
            return self.authorize(exchange, exchange.operation) if exchange.operation else None
        except Refusal:
            return None


class Platform(CloudService):
    """Serves the platform: instances, elements, accounts, users and all that belongs to them."""

    def __init__(self, document: Document, state: State) -> None:
        handlers: Mapping[str, Handler[State]] = platform_handlers()
        super().__init__(document, handlers, state)


class GraphElement(CloudService):
    """Serves the Microsoft Graph element, below whatever hub, and without one."""

    def __init__(self, document: Document, state: State, platform: Platform) -> None:
        super().__init__(document, element_handlers(), state)
        self._reserved = frozenset(operation.path.split("/")[1] for operation in platform.document.operations)

    def match(self, path: str) -> Match | None:
        if not path.startswith(PREFIX + "/"):
            return None
        first, _, rest = path.removeprefix(PREFIX + "/").partition("/")
        if first == "hubs":
            hub, _, rest = rest.partition("/")
            return self._router.match(f"{HUB}/{rest}") if hub and rest else None
        if first in self._reserved:
            return None
        return self._router.match(f"{HUB}/{path.removeprefix(PREFIX + '/')}")

    def authorize(self, exchange: Exchange, operation: Operation) -> Caller:
        found = super().authorize(exchange, operation)
        if found.instance is not None and found.instance.disabled and operation.id != "objects.list":
            raise Refusal(403, f"The element instance {found.instance.id} is disabled.")
        return found

    def largest_page(self, operation: Operation) -> int | None:
        own = self.state.cloud.max_page_size
        documented = super().largest_page(operation)
        return own if own is not None and documented is not None else documented
