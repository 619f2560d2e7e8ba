"""Events of all instances, and figures on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import events as operations

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Sequence

    from .. import models, types


class EventsResource:
    """Events of all instances, and figures on them."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def get(self, event_id: str | int | None, /) -> models.Event:
        """Get an event.

        One event, whichever instance received it. Needs the user and the organization secret. Source:
        client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            event_id: Id of the event. A number in one source, a string in the events themselves.
        """
        return self._runner.call(operations.events_get.request(event_id))

    def list(self, *, page_size: int | None = None, cursor: str | None = None) -> types.Pager[models.Event]:
        """List events.

        Events that the organization's instances have received. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            page_size: Items on a page. Neither default nor maximum is documented for this list; others give
                200. At least 1.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.events_list.request(page_size=page_size, cursor=cursor))

    def list_analytics(
        self,
        *,
        from_: datetime.datetime | None = None,
        to: datetime.datetime | None = None,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.EventCount]:
        """Count events over time.

        How many events were received. One entry for each step of the range, both ends included. Needs the
        user and the organization secret. Source: client code made from the platform's description (2019),
        vendor tests (2017-2018).

        Args:
            from_: Begin of the range, ISO 8601.
            to: End of the range, ISO 8601.
            interval: Step of the figures. One that is too fine for the range is refused (400).
            account_ids: Accounts to look at. One of another organization is refused (403).
        """
        return self._runner.call(
            operations.events_list_analytics.request(from_=from_, to=to, interval=interval, account_ids=account_ids)
        )

    def list_analytics_by_account(
        self,
        *,
        from_: datetime.datetime | None = None,
        to: datetime.datetime | None = None,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.AccountEventCount]:
        """Count events over time by account.

        How many events each account received. One entry for each step of the range, both ends included.
        Needs the user and the organization secret. Source: client code made from the platform's description
        (2019), vendor tests (2017-2018).

        Args:
            from_: Begin of the range, ISO 8601.
            to: End of the range, ISO 8601.
            interval: Step of the figures. One that is too fine for the range is refused (400).
            account_ids: Accounts to look at. One of another organization is refused (403).
        """
        return self._runner.call(
            operations.events_list_analytics_by_account.request(
                from_=from_, to=to, interval=interval, account_ids=account_ids
            )
        )

    def list_analytics_by_instance(
        self,
        *,
        from_: datetime.datetime | None = None,
        to: datetime.datetime | None = None,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.InstanceEventCount]:
        """Count events over time by instance.

        How many events each instance received. One entry for each step of the range, both ends included.
        Needs the user and the organization secret. Source: client code made from the platform's description
        (2019), vendor tests (2017-2018).

        Args:
            from_: Begin of the range, ISO 8601.
            to: End of the range, ISO 8601.
            interval: Step of the figures. One that is too fine for the range is refused (400).
            account_ids: Accounts to look at. One of another organization is refused (403).
        """
        return self._runner.call(
            operations.events_list_analytics_by_instance.request(
                from_=from_, to=to, interval=interval, account_ids=account_ids
            )
        )

    def list_dispositions(
        self,
        *,
        from_: datetime.datetime | None = None,
        to: datetime.datetime | None = None,
        interval: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.EventDisposition]:
        """List what became of events.

        For each event and instance, what was done with it. One source types the items as events; the
        vendor's tests find the event's id and the instance's. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            from_: Begin of the range, ISO 8601.
            to: End of the range, ISO 8601.
            interval: Step; undocumented, its values are not known.
            page_size: Items on a page. Neither default nor maximum is documented for this list; others give
                200. At least 1.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.events_list_dispositions.request(
                from_=from_, to=to, interval=interval, page_size=page_size, cursor=cursor
            )
        )


class AsyncEventsResource:
    """Events of all instances, and figures on them."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def get(self, event_id: str | int | None, /) -> models.Event:
        """Get an event."""
        return await self._runner.call(operations.events_get.request(event_id))

    def list(self, *, page_size: int | None = None, cursor: str | None = None) -> types.AsyncPager[models.Event]:
        """List events."""
        return self._runner.pager(operations.events_list.request(page_size=page_size, cursor=cursor))

    async def list_analytics(
        self,
        *,
        from_: datetime.datetime | None = None,
        to: datetime.datetime | None = None,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.EventCount]:
        """Count events over time."""
        return await self._runner.call(
            operations.events_list_analytics.request(from_=from_, to=to, interval=interval, account_ids=account_ids)
        )

    async def list_analytics_by_account(
        self,
        *,
        from_: datetime.datetime | None = None,
        to: datetime.datetime | None = None,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.AccountEventCount]:
        """Count events over time by account."""
        return await self._runner.call(
            operations.events_list_analytics_by_account.request(
                from_=from_, to=to, interval=interval, account_ids=account_ids
            )
        )

    async def list_analytics_by_instance(
        self,
        *,
        from_: datetime.datetime | None = None,
        to: datetime.datetime | None = None,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.InstanceEventCount]:
        """Count events over time by instance."""
        return await self._runner.call(
            operations.events_list_analytics_by_instance.request(
                from_=from_, to=to, interval=interval, account_ids=account_ids
            )
        )

    def list_dispositions(
        self,
        *,
        from_: datetime.datetime | None = None,
        to: datetime.datetime | None = None,
        interval: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.EventDisposition]:
        """List what became of events."""
        return self._runner.pager(
            operations.events_list_dispositions.request(
                from_=from_, to=to, interval=interval, page_size=page_size, cursor=cursor
            )
        )


class RawEventsResource(RawResource):
    """The methods of `EventsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = Raw(lambda: operations.events_get.request)
    list = Raw(lambda: operations.events_list.request)
    list_analytics = Raw(lambda: operations.events_list_analytics.request)
    list_analytics_by_account = Raw(lambda: operations.events_list_analytics_by_account.request)
    list_analytics_by_instance = Raw(lambda: operations.events_list_analytics_by_instance.request)
    list_dispositions = Raw(lambda: operations.events_list_dispositions.request)


class AsyncRawEventsResource(AsyncRawResource):
    """The methods of `AsyncEventsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = AsyncRaw(lambda: operations.events_get.request)
    list = AsyncRaw(lambda: operations.events_list.request)
    list_analytics = AsyncRaw(lambda: operations.events_list_analytics.request)
    list_analytics_by_account = AsyncRaw(lambda: operations.events_list_analytics_by_account.request)
    list_analytics_by_instance = AsyncRaw(lambda: operations.events_list_analytics_by_instance.request)
    list_dispositions = AsyncRaw(lambda: operations.events_list_dispositions.request)
