"""Methods of the raw resource classes: the same arguments as the typed ones, the whole response as the result.

Each is one line over the operation's `request` function, which is looked up at the first call so that importing a
resource class loads no operation.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Generic, ParamSpec, TypeVar

from .types import AsyncRawRunner, RawRunner, Request, Response

P = ParamSpec("P")
T = TypeVar("T")


class RawResource:
    """Base of the raw resource classes."""

    __slots__ = ("_runner",)

    def __init__(self, runner: RawRunner) -> None:
        self._runner = runner


class AsyncRawResource:
    """Base of the async raw resource classes."""

    __slots__ = ("_runner",)

    def __init__(self, runner: AsyncRawRunner) -> None:
        self._runner = runner


class Raw(Generic[P, T]):
    """A method that sends what `find()` builds and returns the response."""

    def __init__(self, find: Callable[[], Callable[P, Request[T]]]) -> None:
        self._find = find

    def __get__(self, resource: RawResource, owner: type[Any]) -> Callable[P, Response[T]]:
        request = self._find()

        @wraps(request)
        def method(*args: P.args, **kwargs: P.kwargs) -> Response[T]:
            return resource._runner.call(request(*args, **kwargs))

        return method


class AsyncRaw(Generic[P, T]):
    """The same, awaitable."""

    def __init__(self, find: Callable[[], Callable[P, Request[T]]]) -> None:
        self._find = find

    def __get__(self, resource: AsyncRawResource, owner: type[Any]) -> Callable[P, Coroutine[Any, Any, Response[T]]]:
        request = self._find()

        @wraps(request)
        async def method(*args: P.args, **kwargs: P.kwargs) -> Response[T]:
            return await resource._runner.call(request(*args, **kwargs))

        return method
