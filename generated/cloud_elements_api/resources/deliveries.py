"""Deliveries of notifications to subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import deliveries as operations

if TYPE_CHECKING:
    import builtins

    from .. import models, types


class DeliveriesResource:
    """Deliveries of notifications to subscriptions."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def get(
        self, notification_id: str | int | None, subscription_id: str | int | None, /, *, hydrate: bool | None = None
    ) -> models.Delivery:
        """Get the delivery of a notification to a subscription.

        Delivery of one notification to one subscription. With `hydrate` each delivery holds its
        notification and its subscription. Needs the user and the organization secret. Source: vendor tests
        (2017).

        Args:
            notification_id: Id of the notification.
            subscription_id: Id of the subscription.
            hydrate: Whether items come with what they refer to.
        """
        return self._runner.call(operations.deliveries_get.request(notification_id, subscription_id, hydrate=hydrate))

    def list(self, *, where: str | None = None, hydrate: bool | None = None) -> builtins.list[models.Delivery]:
        """List deliveries.

        Deliveries of notifications. A condition may name fields of the subscription: `channel='webhook' and
        status='queued'`, `config.url='https://…'`. With `hydrate` each delivery holds its notification and
        its subscription. Needs the user and the organization secret. Source: documentation, vendor tests
        (2017).

        Args:
            where: Condition in CEQL, without the keyword where: `name='Sample' AND active=true`.
            hydrate: Whether items come with what they refer to.
        """
        return self._runner.call(operations.deliveries_list.request(where=where, hydrate=hydrate))

    def list_of_notification(
        self, notification_id: str | int | None, /, *, hydrate: bool | None = None
    ) -> builtins.list[models.Delivery]:
        """List the deliveries of a notification.

        Deliveries of one notification to all its subscriptions. With `hydrate` each delivery holds its
        notification and its subscription. Needs the user and the organization secret. Source: vendor tests
        (2017).

        Args:
            notification_id: Id of the notification.
            hydrate: Whether items come with what they refer to.
        """
        return self._runner.call(operations.deliveries_list_of_notification.request(notification_id, hydrate=hydrate))

    def release(self, *, where: str | None = None, hydrate: bool | None = None) -> builtins.list[models.Delivery]:
        """Send queued deliveries again.

        Sends queued webhooks that meet a condition, as in deliveries.list, and makes their subscriptions
        active again. With `hydrate` each delivery holds its notification and its subscription. Needs the
        user and the organization secret. Source: documentation, vendor tests (2017).

        Args:
            where: Condition in CEQL, without the keyword where: `name='Sample' AND active=true`.
            hydrate: Whether items come with what they refer to.
        """
        return self._runner.call(operations.deliveries_release.request(where=where, hydrate=hydrate))


class AsyncDeliveriesResource:
    """Deliveries of notifications to subscriptions."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def get(
        self, notification_id: str | int | None, subscription_id: str | int | None, /, *, hydrate: bool | None = None
    ) -> models.Delivery:
        """Get the delivery of a notification to a subscription."""
        return await self._runner.call(
            operations.deliveries_get.request(notification_id, subscription_id, hydrate=hydrate)
        )

    async def list(self, *, where: str | None = None, hydrate: bool | None = None) -> builtins.list[models.Delivery]:
        """List deliveries."""
        return await self._runner.call(operations.deliveries_list.request(where=where, hydrate=hydrate))

    async def list_of_notification(
        self, notification_id: str | int | None, /, *, hydrate: bool | None = None
    ) -> builtins.list[models.Delivery]:
        """List the deliveries of a notification."""
        return await self._runner.call(
            operations.deliveries_list_of_notification.request(notification_id, hydrate=hydrate)
        )

    async def release(self, *, where: str | None = None, hydrate: bool | None = None) -> builtins.list[models.Delivery]:
        """Send queued deliveries again."""
        return await self._runner.call(operations.deliveries_release.request(where=where, hydrate=hydrate))


class RawDeliveriesResource(RawResource):
    """The methods of `DeliveriesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = Raw(lambda: operations.deliveries_get.request)
    list = Raw(lambda: operations.deliveries_list.request)
    list_of_notification = Raw(lambda: operations.deliveries_list_of_notification.request)
    release = Raw(lambda: operations.deliveries_release.request)


class AsyncRawDeliveriesResource(AsyncRawResource):
    """The methods of `AsyncDeliveriesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = AsyncRaw(lambda: operations.deliveries_get.request)
    list = AsyncRaw(lambda: operations.deliveries_list.request)
    list_of_notification = AsyncRaw(lambda: operations.deliveries_list_of_notification.request)
    release = AsyncRaw(lambda: operations.deliveries_release.request)
