"""Older read operations that page by a next link; slated for deprecation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import legacy as operations

if TYPE_CHECKING:
    from .. import models, types


class LegacyResource:
    """Older read operations that page by a next link; slated for deprecation."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def get_customer(self, id: str | int | None, /) -> models.LegacyCustomer:
        """Get a customer.

        Deprecated.

        One customer. Superseded by `customers.list`. Permission: partner.customers.read.all. Source: legacy
        Partner API reference; slated for deprecation.

        Args:
            id: Identifier of the customer.
        """
        return self._runner.call(operations.legacy_get_customer.request(id))

    def get_scan_profile(
        self, id: str | int | None, profile_id: str | int | None, /
    ) -> models.LegacyScanProfileDetails:
        """Get a scan profile.

        Deprecated.

        One scan profile with its containers. Superseded by `scan_profiles.get`. Permission:
        partner.scanprofiles.read.all. Source: legacy Partner API reference; slated for deprecation.

        Args:
            id: Identifier of the customer.
            profile_id: Identifier of the scan profile.
        """
        return self._runner.call(operations.legacy_get_scan_profile.request(id, profile_id))

    def get_scan_profile_daily_details(
        self, id: str | int | None, profile_id: str | int | None, /
    ) -> models.LegacyScanProfileDailyDetails:
        """Get the daily details of a scan profile.

        Deprecated.

        Which objects the last scan added, moved and removed. Superseded by `scan_profiles.changes`.
        Permission: partner.scanprofiles.read.all. Source: legacy Partner API reference; slated for
        deprecation.

        Args:
            id: Identifier of the customer.
            profile_id: Identifier of the scan profile.
        """
        return self._runner.call(operations.legacy_get_scan_profile_daily_details.request(id, profile_id))

    def get_scan_profile_daily_summary(
        self, id: str | int | None, profile_id: str | int | None, /
    ) -> models.LegacyScanProfileDailySummary:
        """Get the daily summary of a scan profile.

        Deprecated.

        How many objects the last scan added, moved and removed. Superseded by `scan_profiles.changes`.
        Permission: partner.scanprofiles.read.all. Source: legacy Partner API reference; slated for
        deprecation.

        Args:
            id: Identifier of the customer.
            profile_id: Identifier of the scan profile.
        """
        return self._runner.call(operations.legacy_get_scan_profile_daily_summary.request(id, profile_id))

    def get_services(self, id: str | int | None, /) -> models.LegacyService:
        """Get the services of a customer.

        Deprecated.

        Services of one customer. Superseded by `services.list`. Permission: partner.license.read.all.
        Source: legacy Partner API reference; slated for deprecation.

        Args:
            id: Identifier of the customer.
        """
        return self._runner.call(operations.legacy_get_services.request(id))

    def list_customers(self, *, cursor: str | None = None) -> types.Pager[models.LegacyCustomer]:
        """List customers.

        Deprecated.

        Customers of the partner. Superseded by `customers.list`. Permission: partner.customers.read.all.
        Source: legacy Partner API reference; slated for deprecation.

        Args:
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.legacy_list_customers.request(cursor=cursor))

    def list_jobs(self, id: str | int | None, /, *, cursor: str | None = None) -> types.Pager[models.LegacyJob]:
        """List jobs.

        Deprecated.

        Jobs of a customer. Superseded by `jobs.list`. Permission: partner.jobs.read.all. Source: legacy
        Partner API reference; slated for deprecation.

        Args:
            id: Identifier of the customer.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.legacy_list_jobs.request(id, cursor=cursor))

    def list_jobs_of_type(
        self,
        id: str | int | None,
        job_type: str | int | None,
        job_module: str | int | None,
        /,
        *,
        cursor: str | None = None,
    ) -> types.Pager[models.LegacyJob]:
        """List jobs of a type.

        Deprecated.

        Jobs of a customer of one type and module, both given as labels. Superseded by `jobs.list`.
        Permission: partner.jobs.read.all. Source: legacy Partner API reference; slated for deprecation.

        Args:
            id: Identifier of the customer.
            job_type: Label of the job type, blanks and all.
            job_module: Label of the job module, blanks and all.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.legacy_list_jobs_of_type.request(id, job_type, job_module, cursor=cursor))

    def list_protected(
        self, id: str | int | None, /, *, cursor: str | None = None
    ) -> types.Pager[models.LegacyProtected]:
        """List protected data.

        Deprecated.

        What is scanned and protected for a customer, by module. Superseded by `backup.overview`.
        Permission: partner.cbprotected.read.all. Source: legacy Partner API reference; slated for
        deprecation.

        Args:
            id: Identifier of the customer.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.legacy_list_protected.request(id, cursor=cursor))

    def list_scan_profiles(
        self, id: str | int | None, /, *, cursor: str | None = None
    ) -> types.Pager[models.LegacyScanProfile]:
        """List scan profiles.

        Deprecated.

        Scan profiles of a customer. Superseded by `scan_profiles.list`. Permission:
        partner.scanprofiles.read.all. Source: legacy Partner API reference; slated for deprecation.

        Args:
            id: Identifier of the customer.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.legacy_list_scan_profiles.request(id, cursor=cursor))

    def list_services(self, *, cursor: str | None = None) -> types.Pager[models.LegacyService]:
        """List services.

        Deprecated.

        Services of all customers. Superseded by `services.list`. Permission: partner.license.read.all.
        Source: legacy Partner API reference; slated for deprecation.

        Args:
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.legacy_list_services.request(cursor=cursor))


class AsyncLegacyResource:
    """Older read operations that page by a next link; slated for deprecation."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def get_customer(self, id: str | int | None, /) -> models.LegacyCustomer:
        """Get a customer."""
        return await self._runner.call(operations.legacy_get_customer.request(id))

    async def get_scan_profile(
        self, id: str | int | None, profile_id: str | int | None, /
    ) -> models.LegacyScanProfileDetails:
        """Get a scan profile."""
        return await self._runner.call(operations.legacy_get_scan_profile.request(id, profile_id))

    async def get_scan_profile_daily_details(
        self, id: str | int | None, profile_id: str | int | None, /
    ) -> models.LegacyScanProfileDailyDetails:
        """Get the daily details of a scan profile."""
        return await self._runner.call(operations.legacy_get_scan_profile_daily_details.request(id, profile_id))

    async def get_scan_profile_daily_summary(
        self, id: str | int | None, profile_id: str | int | None, /
    ) -> models.LegacyScanProfileDailySummary:
        """Get the daily summary of a scan profile."""
        return await self._runner.call(operations.legacy_get_scan_profile_daily_summary.request(id, profile_id))

    async def get_services(self, id: str | int | None, /) -> models.LegacyService:
        """Get the services of a customer."""
        return await self._runner.call(operations.legacy_get_services.request(id))

    def list_customers(self, *, cursor: str | None = None) -> types.AsyncPager[models.LegacyCustomer]:
        """List customers."""
        return self._runner.pager(operations.legacy_list_customers.request(cursor=cursor))

    def list_jobs(self, id: str | int | None, /, *, cursor: str | None = None) -> types.AsyncPager[models.LegacyJob]:
        """List jobs."""
        return self._runner.pager(operations.legacy_list_jobs.request(id, cursor=cursor))

    def list_jobs_of_type(
        self,
        id: str | int | None,
        job_type: str | int | None,
        job_module: str | int | None,
        /,
        *,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.LegacyJob]:
        """List jobs of a type."""
        return self._runner.pager(operations.legacy_list_jobs_of_type.request(id, job_type, job_module, cursor=cursor))

    def list_protected(
        self, id: str | int | None, /, *, cursor: str | None = None
    ) -> types.AsyncPager[models.LegacyProtected]:
        """List protected data."""
        return self._runner.pager(operations.legacy_list_protected.request(id, cursor=cursor))

    def list_scan_profiles(
        self, id: str | int | None, /, *, cursor: str | None = None
    ) -> types.AsyncPager[models.LegacyScanProfile]:
        """List scan profiles."""
        return self._runner.pager(operations.legacy_list_scan_profiles.request(id, cursor=cursor))

    def list_services(self, *, cursor: str | None = None) -> types.AsyncPager[models.LegacyService]:
        """List services."""
        return self._runner.pager(operations.legacy_list_services.request(cursor=cursor))


class RawLegacyResource(RawResource):
    """The methods of `LegacyResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get_customer = Raw(lambda: operations.legacy_get_customer.request)
    get_scan_profile = Raw(lambda: operations.legacy_get_scan_profile.request)
    get_scan_profile_daily_details = Raw(lambda: operations.legacy_get_scan_profile_daily_details.request)
    get_scan_profile_daily_summary = Raw(lambda: operations.legacy_get_scan_profile_daily_summary.request)
    get_services = Raw(lambda: operations.legacy_get_services.request)
    list_customers = Raw(lambda: operations.legacy_list_customers.request)
    list_jobs = Raw(lambda: operations.legacy_list_jobs.request)
    list_jobs_of_type = Raw(lambda: operations.legacy_list_jobs_of_type.request)
    list_protected = Raw(lambda: operations.legacy_list_protected.request)
    list_scan_profiles = Raw(lambda: operations.legacy_list_scan_profiles.request)
    list_services = Raw(lambda: operations.legacy_list_services.request)


class AsyncRawLegacyResource(AsyncRawResource):
    """The methods of `AsyncLegacyResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get_customer = AsyncRaw(lambda: operations.legacy_get_customer.request)
    get_scan_profile = AsyncRaw(lambda: operations.legacy_get_scan_profile.request)
    get_scan_profile_daily_details = AsyncRaw(lambda: operations.legacy_get_scan_profile_daily_details.request)
    get_scan_profile_daily_summary = AsyncRaw(lambda: operations.legacy_get_scan_profile_daily_summary.request)
    get_services = AsyncRaw(lambda: operations.legacy_get_services.request)
    list_customers = AsyncRaw(lambda: operations.legacy_list_customers.request)
    list_jobs = AsyncRaw(lambda: operations.legacy_list_jobs.request)
    list_jobs_of_type = AsyncRaw(lambda: operations.legacy_list_jobs_of_type.request)
    list_protected = AsyncRaw(lambda: operations.legacy_list_protected.request)
    list_scan_profiles = AsyncRaw(lambda: operations.legacy_list_scan_profiles.request)
    list_services = AsyncRaw(lambda: operations.legacy_list_services.request)
