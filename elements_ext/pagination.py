"""Pagers: lazy lists that read their pages as they are asked for, some ahead, and that can be resumed."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import Any, Protocol, TypeVar, runtime_checkable

from ._contract import Response

T = TypeVar("T")

__all__ = ["AsyncPager", "Page", "Pager"]


@runtime_checkable
class Page(Protocol[T]):
    """One page of a list."""

    # Properties, as pages are not to be written to.
    @property
    def items(self) -> list[T]:
        """What the page holds, in the server's order."""
        ...

    @property
    def total(self) -> int | None:
        """How many items the server says there are in all; None if it does not say.

        AvePoint's protected objects count those of the page instead.
        """
        ...

    @property
    def cursor(self) -> str | None:
        """Where the next page begins, to be kept for later; None on the last page."""
        ...

    @property
    def response(self) -> Response[Any]:
        """The answer that the page came in."""
        ...


@runtime_checkable
class Pager(Protocol[T]):
    """A lazy list. Nothing is sent before it is iterated; iterating it again starts afresh.

    Pages are read ahead (`prefetch`), in order, none twice; leaving the loop stops that. An error has
    `error.cursor`: where to resume. Raises what any call raises, and `PaginationError`.
    """

    def __iter__(self) -> Generator[T, None, None]:
        """Every item of every page."""
        ...

    def pages(self) -> Generator[Page[T], None, None]:
        """Page by page: keep `page.cursor` once its items are safe, and a restart loses and repeats nothing."""
        ...

    def collect(self, limit: int | None = None) -> list[T]:
        """All items, or the first `limit` of them, as a list."""
        ...


@runtime_checkable
class AsyncPager(Protocol[T]):
    """A lazy list for `async for`; otherwise like `Pager`."""

    def __aiter__(self) -> AsyncGenerator[T, None]:
        """Every item of every page."""
        ...

    def pages(self) -> AsyncGenerator[Page[T], None]:
        """Page by page: keep `page.cursor` once its items are safe, and a restart loses and repeats nothing."""
        ...

    async def collect(self, limit: int | None = None) -> list[T]:
        """All items, or the first `limit` of them, as a list."""
        ...
