"""Azure cost and security issues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import azure as operations

if TYPE_CHECKING:
    from .. import models, types


class AzureResource:
    """Azure cost and security issues."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def cost_issues(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.AzureCostIssue]:
        """List Azure cost issues.

        Cost issues that the rules found in the Azure subscriptions of a tenant. The list and its total
        stand at the top level of the answer. Permission: elements.cm.read.all. Source: Elements API
        reference, Azure cost management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.azure_cost_issues.request(customer_id, tenant_id, page_size=page_size, cursor=cursor)
        )

    def risk_issues(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.AzureRiskIssue]:
        """List Azure security issues.

        Security issues that the policies found in the Azure resources of a tenant. The list and its total
        stand at the top level of the answer. Permission: elements.sm.read.all. Source: Elements API
        reference, Azure security management (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.azure_risk_issues.request(customer_id, tenant_id, page_size=page_size, cursor=cursor)
        )


class AsyncAzureResource:
    """Azure cost and security issues."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    def cost_issues(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.AzureCostIssue]:
        """List Azure cost issues."""
        return self._runner.pager(
            operations.azure_cost_issues.request(customer_id, tenant_id, page_size=page_size, cursor=cursor)
        )

    def risk_issues(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.AzureRiskIssue]:
        """List Azure security issues."""
        return self._runner.pager(
            operations.azure_risk_issues.request(customer_id, tenant_id, page_size=page_size, cursor=cursor)
        )


class RawAzureResource(RawResource):
    """The methods of `AzureResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    cost_issues = Raw(lambda: operations.azure_cost_issues.request)
    risk_issues = Raw(lambda: operations.azure_risk_issues.request)


class AsyncRawAzureResource(AsyncRawResource):
    """The methods of `AsyncAzureResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    cost_issues = AsyncRaw(lambda: operations.azure_cost_issues.request)
    risk_issues = AsyncRaw(lambda: operations.azure_risk_issues.request)
