"""Scan profiles of a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import scan_profiles as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class ScanProfilesResource:
    """Scan profiles of a customer."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def changes(self, customer_id: str | int | None, scan_profile_id: str | int | None, /) -> models.ScanProfileChanges:
        """Get what the last scan of a profile changed.

        Objects that the last scan registered, moved or removed. Permission: elements.scanprofiles.read.all.
        Source: Elements API reference, job group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            scan_profile_id: Id of the scan profile.
        """
        return self._runner.call(operations.scan_profiles_changes.request(customer_id, scan_profile_id))

    def get(self, customer_id: str | int | None, scan_profile_id: str | int | None, /) -> models.ScanProfileDetails:
        """Get a scan profile.

        One scan profile with its settings and containers. Permission: elements.scanprofiles.read.all.
        Source: Elements API reference, job group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            scan_profile_id: Id of the scan profile.
        """
        return self._runner.call(operations.scan_profiles_get.request(customer_id, scan_profile_id))

    def list(
        self,
        customer_id: str | int | None,
        /,
        *,
        body: models.ScanProfileFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.ScanProfile]:
        """List the scan profiles of a customer.

        Scan profiles of a customer; all of them, or those whose ids are given. Permission:
        elements.scanprofiles.read.all. Source: Elements API reference, job group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            body: Which scan profiles to list.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.scan_profiles_list.request(customer_id, body=body, page_size=page_size, cursor=cursor)
        )


class AsyncScanProfilesResource:
    """Scan profiles of a customer."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def changes(
        self, customer_id: str | int | None, scan_profile_id: str | int | None, /
    ) -> models.ScanProfileChanges:
        """Get what the last scan of a profile changed."""
        return await self._runner.call(operations.scan_profiles_changes.request(customer_id, scan_profile_id))

    async def get(
        self, customer_id: str | int | None, scan_profile_id: str | int | None, /
    ) -> models.ScanProfileDetails:
        """Get a scan profile."""
        return await self._runner.call(operations.scan_profiles_get.request(customer_id, scan_profile_id))

    def list(
        self,
        customer_id: str | int | None,
        /,
        *,
        body: models.ScanProfileFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.ScanProfile]:
        """List the scan profiles of a customer."""
        return self._runner.pager(
            operations.scan_profiles_list.request(customer_id, body=body, page_size=page_size, cursor=cursor)
        )


class RawScanProfilesResource(RawResource):
    """The methods of `ScanProfilesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    changes = Raw(lambda: operations.scan_profiles_changes.request)
    get = Raw(lambda: operations.scan_profiles_get.request)
    list = Raw(lambda: operations.scan_profiles_list.request)


class AsyncRawScanProfilesResource(AsyncRawResource):
    """The methods of `AsyncScanProfilesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    changes = AsyncRaw(lambda: operations.scan_profiles_changes.request)
    get = AsyncRaw(lambda: operations.scan_profiles_get.request)
    list = AsyncRaw(lambda: operations.scan_profiles_list.request)
