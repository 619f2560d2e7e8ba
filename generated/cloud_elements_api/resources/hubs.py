"""Hubs: groups of elements with resources in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import hubs as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class HubsResource:
    """Hubs: groups of elements with resources in common."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(self, *, body: models.HubRequest | Mapping[str, Any]) -> models.Hub:
        """Create a hub.

        Adds a hub of one's own. Needs the user and the organization secret. Source: client code made from
        the platform's description (2019), vendor tests (2017-2018).

        Args:
            body: A hub to make.
        """
        return self._runner.call(operations.hubs_create.request(body=body))

    def delete(self, key: str | int | None, /) -> None:
        """Delete a hub.

        Deletes a hub of one's own. Needs the user and the organization secret. Source: client code made
        from the platform's description (2019), vendor tests (2017-2018).

        Args:
            key: Key of the hub.
        """
        return self._runner.call(operations.hubs_delete.request(key))

    def get(self, key: str | int | None, /) -> models.Hub:
        """Get a hub.

        One hub. Needs the user and the organization secret. Source: client code made from the platform's
        description (2019), vendor tests (2017-2018).

        Args:
            key: Key of the hub.
        """
        return self._runner.call(operations.hubs_get.request(key))

    def list(
        self, *, hydrate: bool | None = None, page_size: int | None = None, cursor: str | None = None
    ) -> types.Pager[models.Hub]:
        """List hubs.

        All hubs. Needs the user and the organization secret. Source: client code made from the platform's
        description (2019), vendor tests (2017-2018).

        Args:
            hydrate: Whether each hub comes with its resources.
            page_size: Items on a page. Neither default nor maximum is documented for this list; others give
                200. At least 1.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.hubs_list.request(hydrate=hydrate, page_size=page_size, cursor=cursor))

    def list_elements(
        self, key: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.Pager[models.Element]:
        """List elements of a hub.

        The elements that belong to a hub. Needs the user and the organization secret. Source: client code
        made from the platform's description (2019).

        Args:
            key: Key of the hub.
            page_size: Items on a page. Neither default nor maximum is documented for this list; others give
                200. At least 1.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.hubs_list_elements.request(key, page_size=page_size, cursor=cursor))

    def list_keys(self, *, page_size: int | None = None, cursor: str | None = None) -> types.Pager[str]:
        """List keys of hubs.

        The keys of all hubs. Needs the user and the organization secret. Source: client code made from the
        platform's description (2019).

        Args:
            page_size: Items on a page. Neither default nor maximum is documented for this list; others give
                200. At least 1.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.hubs_list_keys.request(page_size=page_size, cursor=cursor))


class AsyncHubsResource:
    """Hubs: groups of elements with resources in common."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(self, *, body: models.HubRequest | Mapping[str, Any]) -> models.Hub:
        """Create a hub."""
        return await self._runner.call(operations.hubs_create.request(body=body))

    async def delete(self, key: str | int | None, /) -> None:
        """Delete a hub."""
        return await self._runner.call(operations.hubs_delete.request(key))

    async def get(self, key: str | int | None, /) -> models.Hub:
        """Get a hub."""
        return await self._runner.call(operations.hubs_get.request(key))

    def list(
        self, *, hydrate: bool | None = None, page_size: int | None = None, cursor: str | None = None
    ) -> types.AsyncPager[models.Hub]:
        """List hubs."""
        return self._runner.pager(operations.hubs_list.request(hydrate=hydrate, page_size=page_size, cursor=cursor))

    def list_elements(
        self, key: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.AsyncPager[models.Element]:
        """List elements of a hub."""
        return self._runner.pager(operations.hubs_list_elements.request(key, page_size=page_size, cursor=cursor))

    def list_keys(self, *, page_size: int | None = None, cursor: str | None = None) -> types.AsyncPager[str]:
        """List keys of hubs."""
        return self._runner.pager(operations.hubs_list_keys.request(page_size=page_size, cursor=cursor))


class RawHubsResource(RawResource):
    """The methods of `HubsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.hubs_create.request)
    delete = Raw(lambda: operations.hubs_delete.request)
    get = Raw(lambda: operations.hubs_get.request)
    list = Raw(lambda: operations.hubs_list.request)
    list_elements = Raw(lambda: operations.hubs_list_elements.request)
    list_keys = Raw(lambda: operations.hubs_list_keys.request)


class AsyncRawHubsResource(AsyncRawResource):
    """The methods of `AsyncHubsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.hubs_create.request)
    delete = AsyncRaw(lambda: operations.hubs_delete.request)
    get = AsyncRaw(lambda: operations.hubs_get.request)
    list = AsyncRaw(lambda: operations.hubs_list.request)
    list_elements = AsyncRaw(lambda: operations.hubs_list_elements.request)
    list_keys = AsyncRaw(lambda: operations.hubs_list_keys.request)
