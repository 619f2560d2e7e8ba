"""What this package needs of generated code, by shape: each generated package has classes of its own that fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, Protocol, TypeVar

import httpx

from ._failures import Rule

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Item_co = TypeVar("Item_co", covariant=True)


class Paging(Protocol):
    """How a list operation pages."""

    @property
    def style(self) -> Literal["page", "offset", "cursor", "url"]: ...
    @property
    def items(self) -> tuple[str, ...]: ...
    @property
    def parameter(self) -> str | None: ...
    @property
    def start(self) -> int: ...
    @property
    def size(self) -> str | None: ...
    @property
    def size_default(self) -> int | None: ...
    @property
    def size_maximum(self) -> int | None: ...
    @property
    def size_required(self) -> bool: ...
    @property
    def next(self) -> tuple[tuple[Literal["body", "header"], tuple[str, ...]], ...]: ...
    @property
    def total(self) -> tuple[tuple[Literal["body", "header"], tuple[str, ...]], ...]: ...


class Operation(Protocol):
    """The facts of one operation."""

    @property
    def id(self) -> str: ...
    @property
    def result(self) -> str: ...
    @property
    def security(self) -> Sequence[Mapping[str, tuple[str, ...]]]: ...
    @property
    def failures(self) -> Sequence[Rule]: ...
    @property
    def paging(self) -> Paging | None: ...


class Request(Protocol[T_co]):
    """One call, in the form of the wire."""

    @property
    def operation(self) -> Operation: ...
    @property
    def path(self) -> Mapping[str, str | int]: ...
    @property
    def query(self) -> list[tuple[str, str]]: ...
    @property
    def body(self) -> Any: ...
    @property
    def read(self) -> Callable[[Any], T_co]: ...
    def arguments(self, query: list[tuple[str, str]] | None = None) -> dict[str, Any]: ...
    def decode(self, content: bytes) -> Any: ...


class ListRequest(Request[T_co], Protocol[T_co, Item_co]):
    """One call of an operation that pages."""

    @property
    def read_items(self) -> Callable[[Any], Sequence[Item_co]]: ...
    @property
    def page_size(self) -> int | None: ...
    @property
    def cursor(self) -> str | None: ...


class Response(Protocol[T_co]):
    """An answer with what HTTP said of it."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> httpx.Headers: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def content(self) -> bytes: ...
    @property
    def parsed(self) -> T_co: ...


def operation_of(request: httpx.Request) -> Any:
    """The operation that an HTTP request carries out; None for one that was not generated."""
    return request.extensions.get("operation")
