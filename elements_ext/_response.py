"""An answer with what HTTP said of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import httpx

from ._redact import mask_url, scrub, secrets_of

T = TypeVar("T")


class Response(Generic[T]):
    """An answer: `status_code`, `headers`, `request_id`, `content`, and `parsed`, the typed body."""

    __slots__ = ("_http", "_parsed", "_read", "request_id")

    def __init__(self, http: httpx.Response, request_id: str | None, read: Callable[[], T]) -> None:
        self._http = http
        self._read: Callable[[], T] | None = read
        self._parsed: T
        self.request_id = request_id
        """What to quote to the vendor's support."""

    @property
    def status_code(self) -> int:
        return self._http.status_code

    @property
    def headers(self) -> httpx.Headers:
        return self._http.headers

    @property
    def warning(self) -> str | None:
        """What a success complains of all the same (header `Elements-Error`): a page size that was capped, say."""
        warning: str | None = self._http.headers.get("elements-error")
        return warning

    @property
    def content(self) -> bytes:
        """The raw body, decompressed."""
        return self._http.content

    @property
    def parsed(self) -> T:
        """The body as the operation documents it."""
        if self._read is not None:
            self._parsed = self._read()
            self._read = None
        return self._parsed

    def __repr__(self) -> str:
        return f"<Response {self.status_code}, request id {scrub(self.request_id, secrets_of(self._http.request))!r}>"

    def __reduce__(self) -> tuple[Any, ...]:
        # The request has the credentials in its headers, so only what it was about is kept of it.
        sent = httpx.Request(self._http.request.method, mask_url(self._http.request.url))
        kept = httpx.Response(self.status_code, headers=self.headers, content=self.content, request=sent)
        return _revive, (kept, self.request_id, self.parsed)


def _revive(http: httpx.Response, request_id: str | None, parsed: Any) -> Response[Any]:
    return Response(http, request_id, lambda: parsed)


def json_of(response: Response[Any]) -> httpx.Response:
    """The HTTP answer underneath."""
    return response._http
