"""Subscriptions to notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import subscriptions as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class SubscriptionsResource:
    """Subscriptions to notifications."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(self, *, body: models.SubscriptionCreate | Mapping[str, Any]) -> models.Subscription:
        """Subscribe to notifications.

        Makes a subscription to some topics. Of two that are made at the same instant for the same topic,
        one may fail. Needs the user and the organization secret. Source: vendor tests (2017).

        Args:
            body: A subscription to make.
        """
        return self._runner.call(operations.subscriptions_create.request(body=body))

    def delete(self, id: str | int | None, /) -> None:
        """Delete a subscription.

        Deletes a subscription. Needs the user and the organization secret. Source: vendor tests (2017).

        Args:
            id: Id of the subscription.
        """
        return self._runner.call(operations.subscriptions_delete.request(id))

    def get(self, id: str | int | None, /) -> models.Subscription:
        """Get a subscription.

        One subscription. Needs the user and the organization secret. Source: vendor tests (2017).

        Args:
            id: Id of the subscription.
        """
        return self._runner.call(operations.subscriptions_get.request(id))

    def list(self) -> builtins.list[models.Subscription]:
        """List subscriptions.

        All subscriptions. Inferred: the documentation shows the call, no answer. Needs the user and the
        organization secret. Source: documentation.
        """
        return self._runner.call(operations.subscriptions_list.request())


class AsyncSubscriptionsResource:
    """Subscriptions to notifications."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(self, *, body: models.SubscriptionCreate | Mapping[str, Any]) -> models.Subscription:
        """Subscribe to notifications."""
        return await self._runner.call(operations.subscriptions_create.request(body=body))

    async def delete(self, id: str | int | None, /) -> None:
        """Delete a subscription."""
        return await self._runner.call(operations.subscriptions_delete.request(id))

    async def get(self, id: str | int | None, /) -> models.Subscription:
        """Get a subscription."""
        return await self._runner.call(operations.subscriptions_get.request(id))

    async def list(self) -> builtins.list[models.Subscription]:
        """List subscriptions."""
        return await self._runner.call(operations.subscriptions_list.request())


class RawSubscriptionsResource(RawResource):
    """The methods of `SubscriptionsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.subscriptions_create.request)
    delete = Raw(lambda: operations.subscriptions_delete.request)
    get = Raw(lambda: operations.subscriptions_get.request)
    list = Raw(lambda: operations.subscriptions_list.request)


class AsyncRawSubscriptionsResource(AsyncRawResource):
    """The methods of `AsyncSubscriptionsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.subscriptions_create.request)
    delete = AsyncRaw(lambda: operations.subscriptions_delete.request)
    get = AsyncRaw(lambda: operations.subscriptions_get.request)
    list = AsyncRaw(lambda: operations.subscriptions_list.request)
