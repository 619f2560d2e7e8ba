"""Baselines, their tenants, jobs and reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import baselines as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class BaselinesResource:
    """Baselines, their tenants, jobs and reports."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(self, *, body: models.BaselineCreate | Mapping[str, Any]) -> models.BaselineCreated:
        """Create a baseline.

        Starts to build a baseline from the settings of a tenant. Progress shows in the status of
        `baselines.list` and in the rows of `baselines.reports`. Permission:
        elements.bm.baseline.readwrite.all. Source: Elements API reference, baseline management (October
        2026).

        Args:
            body: A baseline to build from a tenant.
        """
        return self._runner.call(operations.baselines_create.request(body=body))

    def jobs(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        body: models.BaselineJobFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.BaselineJob]:
        """List baseline jobs of a tenant.

        Jobs of the process center, all or those asked for by identifier. No times are given. Permission:
        elements.bm.tenant.read.all or elements.bm.tenant.readwrite.all. Source: Elements API reference,
        baseline management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            body: Which jobs to list.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.baselines_jobs.request(customer_id, tenant_id, body=body, page_size=page_size, cursor=cursor)
        )

    def list(
        self,
        *,
        body: models.BaselineFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.Baseline]:
        """List baselines.

        Baselines, all or those asked for by identifier. Permission: elements.bm.baseline.read.all or
        elements.bm.baseline.readwrite.all. Source: Elements API reference, baseline management (October
        2026).

        Args:
            body: Which baselines to list.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.baselines_list.request(body=body, page_size=page_size, cursor=cursor))

    def perform_tenant_action(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        body: models.TenantAction | Mapping[str, Any],
    ) -> models.TenantActionJob:
        """Apply baselines to a tenant.

        Starts a job that applies baselines to a tenant in the order given. Follow it with `baselines.jobs`.
        Permission: elements.bm.tenant.readwrite.all. Source: Elements API reference, baseline management
        (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            body: An action on a tenant.
        """
        return self._runner.call(operations.baselines_perform_tenant_action.request(customer_id, tenant_id, body=body))

    def reports(
        self, baseline_id: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.Pager[models.BaselineReport]:
        """List the report rows of a baseline.

        What was read from the tenant for each setting of a baseline. Permission:
        elements.bm.baseline.read.all or elements.bm.baseline.readwrite.all. Source: Elements API reference,
        baseline management (October 2026).

        Args:
            baseline_id: Identifier of the baseline.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.baselines_reports.request(baseline_id, page_size=page_size, cursor=cursor))

    def tenants(
        self,
        *,
        body: models.BaselineTenantFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.BaselineTenant]:
        """List tenants with their baselines.

        Tenants under baseline management, all or those asked for by identifier, with drift and applied
        baselines. Permission: elements.bm.tenant.read.all or elements.bm.tenant.readwrite.all. Source:
        Elements API reference, baseline management (October 2026).

        Args:
            body: Which tenants to list.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.baselines_tenants.request(body=body, page_size=page_size, cursor=cursor))


class AsyncBaselinesResource:
    """Baselines, their tenants, jobs and reports."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(self, *, body: models.BaselineCreate | Mapping[str, Any]) -> models.BaselineCreated:
        """Create a baseline."""
        return await self._runner.call(operations.baselines_create.request(body=body))

    def jobs(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        body: models.BaselineJobFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.BaselineJob]:
        """List baseline jobs of a tenant."""
        return self._runner.pager(
            operations.baselines_jobs.request(customer_id, tenant_id, body=body, page_size=page_size, cursor=cursor)
        )

    def list(
        self,
        *,
        body: models.BaselineFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.Baseline]:
        """List baselines."""
        return self._runner.pager(operations.baselines_list.request(body=body, page_size=page_size, cursor=cursor))

    async def perform_tenant_action(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        body: models.TenantAction | Mapping[str, Any],
    ) -> models.TenantActionJob:
        """Apply baselines to a tenant."""
        return await self._runner.call(
            operations.baselines_perform_tenant_action.request(customer_id, tenant_id, body=body)
        )

    def reports(
        self, baseline_id: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.AsyncPager[models.BaselineReport]:
        """List the report rows of a baseline."""
        return self._runner.pager(operations.baselines_reports.request(baseline_id, page_size=page_size, cursor=cursor))

    def tenants(
        self,
        *,
        body: models.BaselineTenantFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.BaselineTenant]:
        """List tenants with their baselines."""
        return self._runner.pager(operations.baselines_tenants.request(body=body, page_size=page_size, cursor=cursor))


class RawBaselinesResource(RawResource):
    """The methods of `BaselinesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.baselines_create.request)
    jobs = Raw(lambda: operations.baselines_jobs.request)
    list = Raw(lambda: operations.baselines_list.request)
    perform_tenant_action = Raw(lambda: operations.baselines_perform_tenant_action.request)
    reports = Raw(lambda: operations.baselines_reports.request)
    tenants = Raw(lambda: operations.baselines_tenants.request)


class AsyncRawBaselinesResource(AsyncRawResource):
    """The methods of `AsyncBaselinesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.baselines_create.request)
    jobs = AsyncRaw(lambda: operations.baselines_jobs.request)
    list = AsyncRaw(lambda: operations.baselines_list.request)
    perform_tenant_action = AsyncRaw(lambda: operations.baselines_perform_tenant_action.request)
    reports = AsyncRaw(lambda: operations.baselines_reports.request)
    tenants = AsyncRaw(lambda: operations.baselines_tenants.request)
