"""Calendars of the signed-in user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import calendars as operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import models, types


class CalendarsResource:
    """Calendars of the signed-in user."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(self, *, body: models.CalendarInput | Mapping[str, Any]) -> models.Calendar:
        """Create a calendar.

        Adds a calendar. A search right after it may not find it yet. Needs the user secret and the element
        token. Source: definition of the Microsoft Graph element and its tests, calendars; Microsoft Graph
        reference, calendar.

        Args:
            body: A calendar to create.
        """
        return self._runner.call(operations.calendars_create.request(body=body))

    def delete(self, calendar_id: str | int | None, /) -> None:
        """Delete a calendar.

        Removes a calendar with its events. Needs the user secret and the element token. Source: definition
        of the Microsoft Graph element and its tests, calendars.

        Args:
            calendar_id: Id of the calendar. Long, case-sensitive, and may hold characters that have to be
                percent-encoded.
        """
        return self._runner.call(operations.calendars_delete.request(calendar_id))

    def get(self, calendar_id: str | int | None, /) -> models.Calendar:
        """Get a calendar.

        One calendar. Needs the user secret and the element token. Source: definition of the Microsoft Graph
        element and its tests, calendars.

        Args:
            calendar_id: Id of the calendar. Long, case-sensitive, and may hold characters that have to be
                percent-encoded.
        """
        return self._runner.call(operations.calendars_get.request(calendar_id))

    def list(
        self,
        *,
        where: str | None = None,
        order_by: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.Calendar]:
        """List calendars.

        Calendars of the signed-in user. The vendor's definition types the answer as one object; it is an
        array. Of the operators of `where` only = on name is tested. Needs the user secret and the element
        token. Source: definition of the Microsoft Graph element and its tests, calendars.

        Args:
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
            operations.calendars_list.request(
                where=where, order_by=order_by, fields=fields, page_size=page_size, cursor=cursor
            )
        )

    def update(self, calendar_id: str | int | None, /, *, body: models.Calendar | Mapping[str, Any]) -> models.Calendar:
        """Change a calendar.

        Changes the fields that are given; name, color and isDefaultCalendar can be. The vendor's definition
        requires the name here too, its tests and Microsoft Graph do not. There is no PUT. Needs the user
        secret and the element token. Source: definition of the Microsoft Graph element and its tests,
        calendars; Microsoft Graph reference, calendar.

        Args:
            calendar_id: Id of the calendar. Long, case-sensitive, and may hold characters that have to be
                percent-encoded.
            body: A calendar. In a change, only what is given is changed.
        """
        return self._runner.call(operations.calendars_update.request(calendar_id, body=body))


class AsyncCalendarsResource:
    """Calendars of the signed-in user."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(self, *, body: models.CalendarInput | Mapping[str, Any]) -> models.Calendar:
        """Create a calendar."""
        return await self._runner.call(operations.calendars_create.request(body=body))

    async def delete(self, calendar_id: str | int | None, /) -> None:
        """Delete a calendar."""
        return await self._runner.call(operations.calendars_delete.request(calendar_id))

    async def get(self, calendar_id: str | int | None, /) -> models.Calendar:
        """Get a calendar."""
        return await self._runner.call(operations.calendars_get.request(calendar_id))

    def list(
        self,
        *,
        where: str | None = None,
        order_by: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.Calendar]:
        """List calendars."""
        return self._runner.pager(
            operations.calendars_list.request(
                where=where, order_by=order_by, fields=fields, page_size=page_size, cursor=cursor
            )
        )

    async def update(
        self, calendar_id: str | int | None, /, *, body: models.Calendar | Mapping[str, Any]
    ) -> models.Calendar:
        """Change a calendar."""
        return await self._runner.call(operations.calendars_update.request(calendar_id, body=body))


class RawCalendarsResource(RawResource):
    """The methods of `CalendarsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.calendars_create.request)
    delete = Raw(lambda: operations.calendars_delete.request)
    get = Raw(lambda: operations.calendars_get.request)
    list = Raw(lambda: operations.calendars_list.request)
    update = Raw(lambda: operations.calendars_update.request)


class AsyncRawCalendarsResource(AsyncRawResource):
    """The methods of `AsyncCalendarsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.calendars_create.request)
    delete = AsyncRaw(lambda: operations.calendars_delete.request)
    get = AsyncRaw(lambda: operations.calendars_get.request)
    list = AsyncRaw(lambda: operations.calendars_list.request)
    update = AsyncRaw(lambda: operations.calendars_update.request)
