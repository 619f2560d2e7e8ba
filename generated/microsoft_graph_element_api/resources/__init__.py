"""All resources of the Microsoft Graph element of the Cloud Elements API v2."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .. import types
    from .bulk import AsyncBulkResource, AsyncRawBulkResource, BulkResource, RawBulkResource
    from .calendars import AsyncCalendarsResource, AsyncRawCalendarsResource, CalendarsResource, RawCalendarsResource
    from .contacts import AsyncContactsResource, AsyncRawContactsResource, ContactsResource, RawContactsResource
    from .element import AsyncElementResource, AsyncRawElementResource, ElementResource, RawElementResource
    from .events import AsyncEventsResource, AsyncRawEventsResource, EventsResource, RawEventsResource
    from .objects import AsyncObjectsResource, AsyncRawObjectsResource, ObjectsResource, RawObjectsResource
    from .resources import AsyncRawResourcesResource, AsyncResourcesResource, RawResourcesResource, ResourcesResource

__all__ = ["AsyncRawResources", "AsyncResources", "RawResources", "Resources"]


class Resources:
    """Every resource."""

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    @cached_property
    def bulk(self) -> BulkResource:
        from .bulk import BulkResource

        return BulkResource(self._runner)

    @cached_property
    def calendars(self) -> CalendarsResource:
        from .calendars import CalendarsResource

        return CalendarsResource(self._runner)

    @cached_property
    def contacts(self) -> ContactsResource:
        from .contacts import ContactsResource

        return ContactsResource(self._runner)

    @cached_property
    def element(self) -> ElementResource:
        from .element import ElementResource

        return ElementResource(self._runner)

    @cached_property
    def events(self) -> EventsResource:
        from .events import EventsResource

        return EventsResource(self._runner)

    @cached_property
    def objects(self) -> ObjectsResource:
        from .objects import ObjectsResource

        return ObjectsResource(self._runner)

    @cached_property
    def resources(self) -> ResourcesResource:
        from .resources import ResourcesResource

        return ResourcesResource(self._runner)


class AsyncResources:
    """Every resource, for `await`."""

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    @cached_property
    def bulk(self) -> AsyncBulkResource:
        from .bulk import AsyncBulkResource

        return AsyncBulkResource(self._runner)

    @cached_property
    def calendars(self) -> AsyncCalendarsResource:
        from .calendars import AsyncCalendarsResource

        return AsyncCalendarsResource(self._runner)

    @cached_property
    def contacts(self) -> AsyncContactsResource:
        from .contacts import AsyncContactsResource

        return AsyncContactsResource(self._runner)

    @cached_property
    def element(self) -> AsyncElementResource:
        from .element import AsyncElementResource

        return AsyncElementResource(self._runner)

    @cached_property
    def events(self) -> AsyncEventsResource:
        from .events import AsyncEventsResource

        return AsyncEventsResource(self._runner)

    @cached_property
    def objects(self) -> AsyncObjectsResource:
        from .objects import AsyncObjectsResource

        return AsyncObjectsResource(self._runner)

    @cached_property
    def resources(self) -> AsyncResourcesResource:
        from .resources import AsyncResourcesResource

        return AsyncResourcesResource(self._runner)


class RawResources:
    """Every resource, with whole responses."""

    def __init__(self, runner: types.RawRunner) -> None:
        self._runner = runner

    @cached_property
    def bulk(self) -> RawBulkResource:
        from .bulk import RawBulkResource

        return RawBulkResource(self._runner)

    @cached_property
    def calendars(self) -> RawCalendarsResource:
        from .calendars import RawCalendarsResource

        return RawCalendarsResource(self._runner)

    @cached_property
    def contacts(self) -> RawContactsResource:
        from .contacts import RawContactsResource

        return RawContactsResource(self._runner)

    @cached_property
    def element(self) -> RawElementResource:
        from .element import RawElementResource

        return RawElementResource(self._runner)

    @cached_property
    def events(self) -> RawEventsResource:
        from .events import RawEventsResource

        return RawEventsResource(self._runner)

    @cached_property
    def objects(self) -> RawObjectsResource:
        from .objects import RawObjectsResource

        return RawObjectsResource(self._runner)

    @cached_property
    def resources(self) -> RawResourcesResource:
        from .resources import RawResourcesResource

        return RawResourcesResource(self._runner)


class AsyncRawResources:
    """Every resource, with whole responses, for `await`."""

    def __init__(self, runner: types.AsyncRawRunner) -> None:
        self._runner = runner

    @cached_property
    def bulk(self) -> AsyncRawBulkResource:
        from .bulk import AsyncRawBulkResource

        return AsyncRawBulkResource(self._runner)

    @cached_property
    def calendars(self) -> AsyncRawCalendarsResource:
        from .calendars import AsyncRawCalendarsResource

        return AsyncRawCalendarsResource(self._runner)

    @cached_property
    def contacts(self) -> AsyncRawContactsResource:
        from .contacts import AsyncRawContactsResource

        return AsyncRawContactsResource(self._runner)

    @cached_property
    def element(self) -> AsyncRawElementResource:
        from .element import AsyncRawElementResource

        return AsyncRawElementResource(self._runner)

    @cached_property
    def events(self) -> AsyncRawEventsResource:
        from .events import AsyncRawEventsResource

        return AsyncRawEventsResource(self._runner)

    @cached_property
    def objects(self) -> AsyncRawObjectsResource:
        from .objects import AsyncRawObjectsResource

        return AsyncRawObjectsResource(self._runner)

    @cached_property
    def resources(self) -> AsyncRawResourcesResource:
        from .resources import AsyncRawResourcesResource

        return AsyncRawResourcesResource(self._runner)
