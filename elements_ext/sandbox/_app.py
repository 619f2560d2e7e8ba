"""The ASGI application: records a request, asks the hooks, lets a service answer."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable, Sequence
from typing import Any, Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ._exchange import TRANSPORT, After, Before, Exchange, Refusal
from ._log import RecordedRequest, RequestLog, Violation
from ._routing import Match
from ._service import Service, split

Endpoint = Callable[[Exchange], Response]

logger: Final = logging.getLogger("elements_ext.sandbox")


class App:
    """Serves several services, and plain endpoints at fixed paths, side by side."""

    def __init__(self, services: Sequence[Service[Any]], log: RequestLog) -> None:
        self.log = log
        self.before: list[Before] = []
        self.after: list[After] = []
        self.endpoints: dict[tuple[str, str], tuple[str, Endpoint]] = {}
        self._services = services

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        try:
            body = await request.body()
        except ClientDisconnect:
            return
        service, match, exchange, endpoint = self._arrive(request, body)
        response = await self._answer(service, match, exchange, endpoint)
        if exchange.transport is not None and exchange.transport.is_closing():
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        exchange.request.status = response.status_code
        await response(scope, receive, send)

    def _arrive(self, request: Request, body: bytes) -> tuple[Service[Any], Match | None, Exchange, Endpoint | None]:
        raw_path = request.scope["raw_path"].decode("ascii", "replace").partition("?")[0]
        service, match = self._route(raw_path)
        operation, values = split(match, request.method)
        name, endpoint = self.endpoints.get((request.method, raw_path), (None, None))
        record = RecordedRequest(
            request.method,
            raw_path,
            request.scope["query_string"].decode("latin-1"),
            dict(request.headers.items()),
            body,
            name or (operation.id if operation else None),
        )
        self.log.append(record)
        origin = f"{request.scope['scheme']}://{request.headers.get('host', '')}"
        transport = request.scope.get("extensions", {}).get(TRANSPORT)
        return service, match, Exchange(record, origin, operation, values, transport), endpoint

    def _route(self, raw_path: str) -> tuple[Service[Any], Match | None]:
        for service in self._services:
            if match := service.match(raw_path):
                return service, match
        owners = [service for service in self._services if raw_path.startswith(service.prefix)]
        return max(owners, key=lambda service: len(service.prefix)), None

    async def _answer(
        self, service: Service[Any], match: Match | None, exchange: Exchange, endpoint: Endpoint | None
    ) -> Response:
        try:
            for before in list(self.before):
                if answer := await _settled(before(exchange)):
                    return answer
            response = endpoint(exchange) if endpoint else service.answer(exchange, match)
            for after in list(self.after):
                response = await _settled(after(exchange, response)) or response
        except Refusal as refusal:
            return service.refuse(refusal)
        except Exception as error:
            logger.exception("the sandbox failed at %s %s", exchange.request.method, exchange.request.path)
            service.violations.append(Violation(exchange.operation_id or "", 500, (repr(error),)))
            return service.refuse(Refusal(500, "The sandbox failed; its log says where."))
        return response


async def _settled(value: Any) -> Response | None:
    """What a hook gave, awaited if need be."""
    result: Response | None = await value if inspect.isawaitable(value) else value
    return result
