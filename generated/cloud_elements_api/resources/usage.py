"""Calls that were made, and figures on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import usage as operations

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Sequence

    from .. import models, types


class UsageResource:
    """Calls that were made, and figures on them."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def get(self, id: str | int | None, /) -> models.UsageEntry:
        """Get a call.

        One call. Needs the user and the organization secret. Source: documentation, client code made from
        the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id of the call's record, or the header Elements-Request-Id of the call's answer.
        """
        return self._runner.call(operations.usage_get.request(id))

    def list(
        self,
        *,
        hub: str | None = None,
        keys: Sequence[str] | None = None,
        tags: Sequence[str] | None = None,
        account_ids: Sequence[int] | None = None,
        status: models.UsageStatus | str | None = None,
        from_: datetime.datetime | None = None,
        to: datetime.datetime | None = None,
        search_text: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.UsageEntry]:
        """List calls.

        Calls that were made, the last seven days unless a range is given. A range without any call is
        answered by 404, which reads as an empty list. Pages by token; an offset (pageOffset) would do too.
        Needs the user and the organization secret. Source: documentation, client code made from the
        platform's description (2019), vendor tests (2017-2018).

        Args:
            hub: Hub of the elements that were called.
            keys: Keys of the elements that were called.
            tags: Tags of the instances that were called.
            account_ids: Accounts to look at. One of another organization is refused (403).
            status: How the calls ended.
            from_: Begin of the range, ISO 8601.
            to: End of the range, ISO 8601.
            search_text: Text that the records hold.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 100.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.usage_list.request(
                hub=hub,
                keys=keys,
                tags=tags,
                account_ids=account_ids,
                status=status,
                from_=from_,
                to=to,
                search_text=search_text,
                page_size=page_size,
                cursor=cursor,
            )
        )

    def list_activity(
        self,
        *,
        from_: datetime.datetime,
        to: datetime.datetime,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.UsageActivity]:
        """Count calls over time.

        Number of calls to elements, by step of time. Without an interval the platform takes one that suits
        the range. Needs the user and the organization secret. Source: documentation, client code made from
        the platform's description (2019).

        Args:
            from_: Begin of the range.
            to: End of the range.
            interval: Step of the figures. One that is too fine for the range is refused (400).
            account_ids: Accounts to look at. One of another organization is refused (403).
        """
        return self._runner.call(
            operations.usage_list_activity.request(from_=from_, to=to, interval=interval, account_ids=account_ids)
        )

    def list_activity_by_element(
        self,
        *,
        from_: datetime.datetime,
        to: datetime.datetime,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.UsageActivityByElement]:
        """Count calls over time and by element.

        Number of calls, by step of time and element. Without an interval the platform takes one that suits
        the range. Needs the user and the organization secret. Source: documentation, client code made from
        the platform's description (2019).

        Args:
            from_: Begin of the range.
            to: End of the range.
            interval: Step of the figures. One that is too fine for the range is refused (400).
            account_ids: Accounts to look at. One of another organization is refused (403).
        """
        return self._runner.call(
            operations.usage_list_activity_by_element.request(
                from_=from_, to=to, interval=interval, account_ids=account_ids
            )
        )

    def list_statuses(
        self,
        *,
        from_: datetime.datetime,
        to: datetime.datetime,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.UsageStatuses]:
        """Count successes and failures over time.

        Number of calls that succeeded and that failed, by step of time. Without an interval the platform
        takes one that suits the range. A range without any call is answered by 404, which reads as an empty
        list. Needs the user and the organization secret. Source: documentation, client code made from the
        platform's description (2019), vendor tests (2017-2018).

        Args:
            from_: Begin of the range.
            to: End of the range.
            interval: Step of the figures. One that is too fine for the range is refused (400).
            account_ids: Accounts to look at. One of another organization is refused (403).
        """
        return self._runner.call(
            operations.usage_list_statuses.request(from_=from_, to=to, interval=interval, account_ids=account_ids)
        )

    def list_times(
        self,
        *,
        from_: datetime.datetime,
        to: datetime.datetime,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.UsageTimes]:
        """Get response times over time.

        How long calls took, by step of time. Without an interval the platform takes one that suits the
        range. A range without any call is answered by 404, which reads as an empty list. Needs the user and
        the organization secret. Source: documentation, client code made from the platform's description
        (2019), vendor tests (2017-2018).

        Args:
            from_: Begin of the range.
            to: End of the range.
            interval: Step of the figures. One that is too fine for the range is refused (400).
            account_ids: Accounts to look at. One of another organization is refused (403).
        """
        return self._runner.call(
            operations.usage_list_times.request(from_=from_, to=to, interval=interval, account_ids=account_ids)
        )


class AsyncUsageResource:
    """Calls that were made, and figures on them."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def get(self, id: str | int | None, /) -> models.UsageEntry:
        """Get a call."""
        return await self._runner.call(operations.usage_get.request(id))

    def list(
        self,
        *,
        hub: str | None = None,
        keys: Sequence[str] | None = None,
        tags: Sequence[str] | None = None,
        account_ids: Sequence[int] | None = None,
        status: models.UsageStatus | str | None = None,
        from_: datetime.datetime | None = None,
        to: datetime.datetime | None = None,
        search_text: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.UsageEntry]:
        """List calls."""
        return self._runner.pager(
            operations.usage_list.request(
                hub=hub,
                keys=keys,
                tags=tags,
                account_ids=account_ids,
                status=status,
                from_=from_,
                to=to,
                search_text=search_text,
                page_size=page_size,
                cursor=cursor,
            )
        )

    async def list_activity(
        self,
        *,
        from_: datetime.datetime,
        to: datetime.datetime,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.UsageActivity]:
        """Count calls over time."""
        return await self._runner.call(
            operations.usage_list_activity.request(from_=from_, to=to, interval=interval, account_ids=account_ids)
        )

    async def list_activity_by_element(
        self,
        *,
        from_: datetime.datetime,
        to: datetime.datetime,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.UsageActivityByElement]:
        """Count calls over time and by element."""
        return await self._runner.call(
            operations.usage_list_activity_by_element.request(
                from_=from_, to=to, interval=interval, account_ids=account_ids
            )
        )

    async def list_statuses(
        self,
        *,
        from_: datetime.datetime,
        to: datetime.datetime,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.UsageStatuses]:
        """Count successes and failures over time."""
        return await self._runner.call(
            operations.usage_list_statuses.request(from_=from_, to=to, interval=interval, account_ids=account_ids)
        )

    async def list_times(
        self,
        *,
        from_: datetime.datetime,
        to: datetime.datetime,
        interval: models.Interval | str | None = None,
        account_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.UsageTimes]:
        """Get response times over time."""
        return await self._runner.call(
            operations.usage_list_times.request(from_=from_, to=to, interval=interval, account_ids=account_ids)
        )


class RawUsageResource(RawResource):
    """The methods of `UsageResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = Raw(lambda: operations.usage_get.request)
    list = Raw(lambda: operations.usage_list.request)
    list_activity = Raw(lambda: operations.usage_list_activity.request)
    list_activity_by_element = Raw(lambda: operations.usage_list_activity_by_element.request)
    list_statuses = Raw(lambda: operations.usage_list_statuses.request)
    list_times = Raw(lambda: operations.usage_list_times.request)


class AsyncRawUsageResource(AsyncRawResource):
    """The methods of `AsyncUsageResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = AsyncRaw(lambda: operations.usage_get.request)
    list = AsyncRaw(lambda: operations.usage_list.request)
    list_activity = AsyncRaw(lambda: operations.usage_list_activity.request)
    list_activity_by_element = AsyncRaw(lambda: operations.usage_list_activity_by_element.request)
    list_statuses = AsyncRaw(lambda: operations.usage_list_statuses.request)
    list_times = AsyncRaw(lambda: operations.usage_list_times.request)
