"""Events of a calendar: single ones and the masters of series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import events as operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import models, types


class EventsResource:
    """Events of a calendar: single ones and the masters of series."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(self, calendar_id: str | int | None, /, *, body: models.Event | Mapping[str, Any]) -> models.Event:
        """Create an event.

        Adds an event to a calendar. Microsoft Graph wants start and end; the start and end of an all-day
        event are midnights of one time zone. A search right after it may not find it yet. Needs the user
        secret and the element token. Source: definition of the Microsoft Graph element and its tests,
        events; Microsoft Graph reference, event.

        Args:
            calendar_id: Id of the calendar. Long, case-sensitive, and may hold characters that have to be
                percent-encoded.
            body: An event of a calendar, or the master of a series. In a change, only what is given is
                changed.
        """
        return self._runner.call(operations.events_create.request(calendar_id, body=body))

    def delete(self, calendar_id: str | int | None, event_id: str | int | None, /) -> None:
        """Delete an event.

        Removes an event. The element does not look at the calendar's id: the event is looked for in the
        default calendar. Needs the user secret and the element token. Source: definition of the Microsoft
        Graph element and its tests, events.

        Args:
            calendar_id: Id of the calendar. Long, case-sensitive, and may hold characters that have to be
                percent-encoded.
            event_id: Id of the event. It changes when the event moves to another calendar.
        """
        return self._runner.call(operations.events_delete.request(calendar_id, event_id))

    def get(self, calendar_id: str | int | None, event_id: str | int | None, /) -> models.Event:
        """Get an event.

        One event of a calendar. Needs the user secret and the element token. Source: definition of the
        Microsoft Graph element and its tests, events; Microsoft Graph reference, event.

        Args:
            calendar_id: Id of the calendar. Long, case-sensitive, and may hold characters that have to be
                percent-encoded.
            event_id: Id of the event. It changes when the event moves to another calendar.
        """
        return self._runner.call(operations.events_get.request(calendar_id, event_id))

    def list(
        self,
        calendar_id: str | int | None,
        /,
        *,
        where: str | None = None,
        order_by: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.Event]:
        """List the events of a calendar.

        Single events and the masters of series; the element cannot give the occurrences of a series, nor
        those of a span of time. Needs the user secret and the element token. Source: definition of the
        Microsoft Graph element and its tests, events.

        Args:
            calendar_id: Id of the calendar. Long, case-sensitive, and may hold characters that have to be
                percent-encoded.
            where: Which records, as a CEQL condition without the word WHERE. What Microsoft Graph cannot
                filter by is answered with 400.
            order_by: Field to sort by, with asc or desc after a blank.
            fields: Names of the fields to give; all if absent. Sent as one value, separated by commas.
            page_size: Items on a page. Sizes above what Microsoft Graph takes are cut down in silence but
                for the header Elements-Error: the vendor's definition allows 2000, the element's own
                configuration 100. 1 to 2000. Default: 200.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.events_list.request(
                calendar_id, where=where, order_by=order_by, fields=fields, page_size=page_size, cursor=cursor
            )
        )

    def update(
        self, calendar_id: str | int | None, event_id: str | int | None, /, *, body: models.Event | Mapping[str, Any]
    ) -> models.Event:
        """Change an event.

        Changes the fields that are given. There is no PUT. Needs the user secret and the element token.
        Source: definition of the Microsoft Graph element and its tests, events; Microsoft Graph reference,
        event.

        Args:
            calendar_id: Id of the calendar. Long, case-sensitive, and may hold characters that have to be
                percent-encoded.
            event_id: Id of the event. It changes when the event moves to another calendar.
            body: An event of a calendar, or the master of a series. In a change, only what is given is
                changed.
        """
        return self._runner.call(operations.events_update.request(calendar_id, event_id, body=body))


class AsyncEventsResource:
    """Events of a calendar: single ones and the masters of series."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(self, calendar_id: str | int | None, /, *, body: models.Event | Mapping[str, Any]) -> models.Event:
        """Create an event."""
        return await self._runner.call(operations.events_create.request(calendar_id, body=body))

    async def delete(self, calendar_id: str | int | None, event_id: str | int | None, /) -> None:
        """Delete an event."""
        return await self._runner.call(operations.events_delete.request(calendar_id, event_id))

    async def get(self, calendar_id: str | int | None, event_id: str | int | None, /) -> models.Event:
        """Get an event."""
        return await self._runner.call(operations.events_get.request(calendar_id, event_id))

    def list(
        self,
        calendar_id: str | int | None,
        /,
        *,
        where: str | None = None,
        order_by: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.Event]:
        """List the events of a calendar."""
        return self._runner.pager(
            operations.events_list.request(
                calendar_id, where=where, order_by=order_by, fields=fields, page_size=page_size, cursor=cursor
            )
        )

    async def update(
        self, calendar_id: str | int | None, event_id: str | int | None, /, *, body: models.Event | Mapping[str, Any]
    ) -> models.Event:
        """Change an event."""
        return await self._runner.call(operations.events_update.request(calendar_id, event_id, body=body))


class RawEventsResource(RawResource):
    """The methods of `EventsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.events_create.request)
    delete = Raw(lambda: operations.events_delete.request)
    get = Raw(lambda: operations.events_get.request)
    list = Raw(lambda: operations.events_list.request)
    update = Raw(lambda: operations.events_update.request)


class AsyncRawEventsResource(AsyncRawResource):
    """The methods of `AsyncEventsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.events_create.request)
    delete = AsyncRaw(lambda: operations.events_delete.request)
    get = AsyncRaw(lambda: operations.events_get.request)
    list = AsyncRaw(lambda: operations.events_list.request)
    update = AsyncRaw(lambda: operations.events_update.request)
