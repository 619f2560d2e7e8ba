"""Notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import notifications as operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import models, types


class NotificationsResource:
    """Notifications."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def acknowledge(self, id: str | int | None, /) -> models.Notification:
        """Acknowledge a notification.

        Marks a notification as acknowledged. Needs the user and the organization secret. Source: vendor
        tests (2017).

        Args:
            id: Id of the notification.
        """
        return self._runner.call(operations.notifications_acknowledge.request(id))

    def create(self, *, body: models.NotificationCreate | Mapping[str, Any]) -> models.Notification:
        """Create a notification.

        Makes a notification; the subscriptions to its topic are told. Needs the user and the organization
        secret. Source: vendor tests (2017).

        Args:
            body: A notification to make.
        """
        return self._runner.call(operations.notifications_create.request(body=body))

    def delete(self, id: str | int | None, /) -> None:
        """Delete a notification.

        Deletes a notification. Needs the user and the organization secret. Source: vendor tests (2017).

        Args:
            id: Id of the notification.
        """
        return self._runner.call(operations.notifications_delete.request(id))

    def get(self, id: str | int | None, /) -> models.Notification:
        """Get a notification.

        One notification. Needs the user and the organization secret. Source: vendor tests (2017).

        Args:
            id: Id of the notification.
        """
        return self._runner.call(operations.notifications_get.request(id))

    def list(
        self, *, topics: Sequence[str], page_size: int | None = None, cursor: str | None = None
    ) -> types.Pager[models.Notification]:
        """List notifications.

        Notifications of some topics. An unknown topic has none; without any topic the call is refused
        (400). Needs the user and the organization secret. Source: vendor tests (2017-2018).

        Args:
            topics: Topics. That of an instance: instance-<instance id>-<element key>-events.
            page_size: Items on a page. Neither default nor maximum is documented for this list; others give
                200. At least 1.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.notifications_list.request(topics=topics, page_size=page_size, cursor=cursor)
        )


class AsyncNotificationsResource:
    """Notifications."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def acknowledge(self, id: str | int | None, /) -> models.Notification:
        """Acknowledge a notification."""
        return await self._runner.call(operations.notifications_acknowledge.request(id))

    async def create(self, *, body: models.NotificationCreate | Mapping[str, Any]) -> models.Notification:
        """Create a notification."""
        return await self._runner.call(operations.notifications_create.request(body=body))

    async def delete(self, id: str | int | None, /) -> None:
        """Delete a notification."""
        return await self._runner.call(operations.notifications_delete.request(id))

    async def get(self, id: str | int | None, /) -> models.Notification:
        """Get a notification."""
        return await self._runner.call(operations.notifications_get.request(id))

    def list(
        self, *, topics: Sequence[str], page_size: int | None = None, cursor: str | None = None
    ) -> types.AsyncPager[models.Notification]:
        """List notifications."""
        return self._runner.pager(
            operations.notifications_list.request(topics=topics, page_size=page_size, cursor=cursor)
        )


class RawNotificationsResource(RawResource):
    """The methods of `NotificationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    acknowledge = Raw(lambda: operations.notifications_acknowledge.request)
    create = Raw(lambda: operations.notifications_create.request)
    delete = Raw(lambda: operations.notifications_delete.request)
    get = Raw(lambda: operations.notifications_get.request)
    list = Raw(lambda: operations.notifications_list.request)


class AsyncRawNotificationsResource(AsyncRawResource):
    """The methods of `AsyncNotificationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    acknowledge = AsyncRaw(lambda: operations.notifications_acknowledge.request)
    create = AsyncRaw(lambda: operations.notifications_create.request)
    delete = AsyncRaw(lambda: operations.notifications_delete.request)
    get = AsyncRaw(lambda: operations.notifications_get.request)
    list = AsyncRaw(lambda: operations.notifications_list.request)
