"""Resellers of a large account reseller, and their licenses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import resellers as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class ResellersResource:
    """Resellers of a large account reseller, and their licenses."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def accept_licenses(
        self, reseller_id: str | int | None, /, *, body: models.LicenseSelection | Mapping[str, Any]
    ) -> models.AcceptLicensesResult:
        """Accept licenses for a reseller.

        Accepts pending licenses. The answer's acceptStatus tells whether it worked; only 9 is a success.
        Permission: elements.t2.license.readwrite.all. Source: Elements API reference, large account
        reseller group (October 2026).

        Args:
            reseller_id: Id of the reseller.
            body: Licenses to accept or reject.
        """
        return self._runner.call(operations.resellers_accept_licenses.request(reseller_id, body=body))

    def audit_logs(
        self, date: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.Pager[models.AuditRecord]:
        """List the audit log of a reseller account for a month.

        What was done in the large account reseller's account in a month. Times have no zone, and whether
        the day or the month comes first is not certain. A token carries its page size: the size may be left
        out from the second page on. Permission: elements.t2.report.read.all. Source: Elements API
        reference, large account reseller group (October 2026).

        Args:
            date: Month to read, as yyyyMM.
            page_size: Items on a page. No default is documented. 1 to 100.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.resellers_audit_logs.request(date, page_size=page_size, cursor=cursor))

    def licenses(
        self,
        reseller_id: str | int | None,
        /,
        *,
        body: models.ResellerLicenseFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.ResellerLicense]:
        """List the licenses of a reseller.

        Licenses that a reseller has, optionally those with given ids or in one state. Permission:
        elements.t2.license.read.all. Source: Elements API reference, large account reseller group (October
        2026).

        Args:
            reseller_id: Id of the reseller.
            body: Which licenses of a reseller to list.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 100.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.resellers_licenses.request(reseller_id, body=body, page_size=page_size, cursor=cursor)
        )

    def list(
        self,
        *,
        body: models.ResellerFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.Reseller]:
        """List resellers.

        Resellers of the account; all of them, or those whose ids are given. Permission:
        elements.t2.resellers.read.all. Source: Elements API reference, large account reseller group
        (October 2026).

        Args:
            body: Which resellers to list.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 100.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.resellers_list.request(body=body, page_size=page_size, cursor=cursor))

    def pooled_license_usage(
        self,
        license_id: str | int | None,
        /,
        *,
        body: models.ResellerFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.PooledLicenseUsage]:
        """List who uses a pooled license.

        Resellers that have seats of a pooled license. The answer's page size may differ from the one asked
        for. Permission: elements.t2.license.read.all. Source: Elements API reference, large account
        reseller group (October 2026).

        Args:
            license_id: Id of the pooled license.
            body: Which resellers to list.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 100.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.resellers_pooled_license_usage.request(license_id, body=body, page_size=page_size, cursor=cursor)
        )

    def pooled_licenses(
        self,
        *,
        body: models.PooledLicenseFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.ResellerLicense]:
        """List the licenses of the pool.

        Licenses that can be given to resellers; all of them, or those whose ids are given. Permission:
        elements.t2.license.read.all. Source: Elements API reference, large account reseller group (October
        2026).

        Args:
            body: Which pooled licenses to list.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 100.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.resellers_pooled_licenses.request(body=body, page_size=page_size, cursor=cursor)
        )

    def reject_licenses(
        self, reseller_id: str | int | None, /, *, body: models.LicenseSelection | Mapping[str, Any]
    ) -> models.RejectLicensesResult:
        """Reject licenses for a reseller.

        Rejects pending licenses. The answer's rejectStatus tells whether it worked; only 9, rejected, is a
        success. Permission: elements.t2.license.readwrite.all. Source: Elements API reference, large
        account reseller group (October 2026).

        Args:
            reseller_id: Id of the reseller.
            body: Licenses to accept or reject.
        """
        return self._runner.call(operations.resellers_reject_licenses.request(reseller_id, body=body))

    def upsert_license(
        self, reseller_id: str | int | None, /, *, body: models.UpsertLicense | Mapping[str, Any]
    ) -> models.UpsertLicenseResult:
        """Give a license to a reseller, or change it.

        Gives a reseller seats of a pooled license, or changes what it has. Which of the two is the
        service's decision; how it decides is not documented. The answer's status tells whether it worked;
        only 1 is a success. Permission: elements.t2.license.readwrite.all. Source: Elements API reference,
        large account reseller group (October 2026).

        Args:
            reseller_id: Id of the reseller.
            body: A license for a reseller. The keys' case is mixed on the wire.
        """
        return self._runner.call(operations.resellers_upsert_license.request(reseller_id, body=body))


class AsyncResellersResource:
    """Resellers of a large account reseller, and their licenses."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def accept_licenses(
        self, reseller_id: str | int | None, /, *, body: models.LicenseSelection | Mapping[str, Any]
    ) -> models.AcceptLicensesResult:
        """Accept licenses for a reseller."""
        return await self._runner.call(operations.resellers_accept_licenses.request(reseller_id, body=body))

    def audit_logs(
        self, date: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.AsyncPager[models.AuditRecord]:
        """List the audit log of a reseller account for a month."""
        return self._runner.pager(operations.resellers_audit_logs.request(date, page_size=page_size, cursor=cursor))

    def licenses(
        self,
        reseller_id: str | int | None,
        /,
        *,
        body: models.ResellerLicenseFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.ResellerLicense]:
        """List the licenses of a reseller."""
        return self._runner.pager(
            operations.resellers_licenses.request(reseller_id, body=body, page_size=page_size, cursor=cursor)
        )

    def list(
        self,
        *,
        body: models.ResellerFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.Reseller]:
        """List resellers."""
        return self._runner.pager(operations.resellers_list.request(body=body, page_size=page_size, cursor=cursor))

    def pooled_license_usage(
        self,
        license_id: str | int | None,
        /,
        *,
        body: models.ResellerFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.PooledLicenseUsage]:
        """List who uses a pooled license."""
        return self._runner.pager(
            operations.resellers_pooled_license_usage.request(license_id, body=body, page_size=page_size, cursor=cursor)
        )

    def pooled_licenses(
        self,
        *,
        body: models.PooledLicenseFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.ResellerLicense]:
        """List the licenses of the pool."""
        return self._runner.pager(
            operations.resellers_pooled_licenses.request(body=body, page_size=page_size, cursor=cursor)
        )

    async def reject_licenses(
        self, reseller_id: str | int | None, /, *, body: models.LicenseSelection | Mapping[str, Any]
    ) -> models.RejectLicensesResult:
        """Reject licenses for a reseller."""
        return await self._runner.call(operations.resellers_reject_licenses.request(reseller_id, body=body))

    async def upsert_license(
        self, reseller_id: str | int | None, /, *, body: models.UpsertLicense | Mapping[str, Any]
    ) -> models.UpsertLicenseResult:
        """Give a license to a reseller, or change it."""
        return await self._runner.call(operations.resellers_upsert_license.request(reseller_id, body=body))


class RawResellersResource(RawResource):
    """The methods of `ResellersResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    accept_licenses = Raw(lambda: operations.resellers_accept_licenses.request)
    audit_logs = Raw(lambda: operations.resellers_audit_logs.request)
    licenses = Raw(lambda: operations.resellers_licenses.request)
    list = Raw(lambda: operations.resellers_list.request)
    pooled_license_usage = Raw(lambda: operations.resellers_pooled_license_usage.request)
    pooled_licenses = Raw(lambda: operations.resellers_pooled_licenses.request)
    reject_licenses = Raw(lambda: operations.resellers_reject_licenses.request)
    upsert_license = Raw(lambda: operations.resellers_upsert_license.request)


class AsyncRawResellersResource(AsyncRawResource):
    """The methods of `AsyncResellersResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    accept_licenses = AsyncRaw(lambda: operations.resellers_accept_licenses.request)
    audit_logs = AsyncRaw(lambda: operations.resellers_audit_logs.request)
    licenses = AsyncRaw(lambda: operations.resellers_licenses.request)
    list = AsyncRaw(lambda: operations.resellers_list.request)
    pooled_license_usage = AsyncRaw(lambda: operations.resellers_pooled_license_usage.request)
    pooled_licenses = AsyncRaw(lambda: operations.resellers_pooled_licenses.request)
    reject_licenses = AsyncRaw(lambda: operations.resellers_reject_licenses.request)
    upsert_license = AsyncRaw(lambda: operations.resellers_upsert_license.request)
