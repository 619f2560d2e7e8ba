"""Customers of the partner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import customers as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class CustomersResource:
    """Customers of the partner."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def list(
        self,
        *,
        body: models.CustomerFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.Customer]:
        """List customers.

        Customers with their tenants and backup state; all of them, or those whose ids are given.
        Permission: elements.customers.read.all. Source: Elements API reference, customer group (October
        2026).

        Args:
            body: Which customers to list.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.customers_list.request(body=body, page_size=page_size, cursor=cursor))

    def onboard(self, *, body: models.OnboardCustomer | Mapping[str, Any]) -> models.OnboardResult:
        """Onboard a customer.

        Registers a customer's organization and its first user. The answer's status tells whether it worked;
        only 1 is a success. Permission: elements.customers.readwrite.all. Source: Elements API reference,
        customer group (October 2026).

        Args:
            body: A customer to onboard.
        """
        return self._runner.call(operations.customers_onboard.request(body=body))


class AsyncCustomersResource:
    """Customers of the partner."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    def list(
        self,
        *,
        body: models.CustomerFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.Customer]:
        """List customers."""
        return self._runner.pager(operations.customers_list.request(body=body, page_size=page_size, cursor=cursor))

    async def onboard(self, *, body: models.OnboardCustomer | Mapping[str, Any]) -> models.OnboardResult:
        """Onboard a customer."""
        return await self._runner.call(operations.customers_onboard.request(body=body))


class RawCustomersResource(RawResource):
    """The methods of `CustomersResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    list = Raw(lambda: operations.customers_list.request)
    onboard = Raw(lambda: operations.customers_onboard.request)


class AsyncRawCustomersResource(AsyncRawResource):
    """The methods of `AsyncCustomersResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    list = AsyncRaw(lambda: operations.customers_list.request)
    onboard = AsyncRaw(lambda: operations.customers_onboard.request)
