"""The element itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import element as operations

if TYPE_CHECKING:
    from .. import models, types


class ElementResource:
    """The element itself."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def ping(self) -> models.Pong:
        """Ask whether the element answers.

        Whether the instance behind the element token can be used. Needs the user secret and the element
        token. Source: definition of the Microsoft Graph element, ping.
        """
        return self._runner.call(operations.element_ping.request())


class AsyncElementResource:
    """The element itself."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def ping(self) -> models.Pong:
        """Ask whether the element answers."""
        return await self._runner.call(operations.element_ping.request())


class RawElementResource(RawResource):
    """The methods of `ElementResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    ping = Raw(lambda: operations.element_ping.request)


class AsyncRawElementResource(AsyncRawResource):
    """The methods of `AsyncElementResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    ping = AsyncRaw(lambda: operations.element_ping.request)
