"""Services and licenses of customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import services as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class ServicesResource:
    """Services and licenses of customers."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def add(
        self,
        customer_id: str | int | None,
        /,
        *,
        body: models.AddCloudBackupTrial
        | models.AddPremiumTrial
        | models.AddCloudBackupSubscription
        | models.AddPremiumSubscription
        | Mapping[str, Any],
    ) -> models.AddServiceResult:
        """Add a service to a customer.

        Adds a trial, or a subscription from a license pool. Which body it takes depends on product and
        licenseType: Cloud Backup for Microsoft 365 (2048) or another product, trial (0) or pool (1). Cloud
        Backup needs avepointStorageType with retentionYear, or byos: true with storageProfileId. The
        answer's status tells whether it worked; 1 and 16 are successes. Permission:
        elements.license.readwrite.all. Source: Elements API reference, service and subscription group
        (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            body:
        """
        return self._runner.call(operations.services_add.request(customer_id, body=body))

    def list(
        self,
        *,
        body: models.CustomerFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.CustomerServices]:
        """List the services of customers.

        Customers with their services, seats, storage and expiration; of all customers, or of those whose
        ids are given. Slow (nearly 5 seconds seen). Permission: elements.license.read.all. Source: Elements
        API reference, service and subscription group (October 2026).

        Args:
            body: Which customers to list.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.services_list.request(body=body, page_size=page_size, cursor=cursor))

    def product_overview(
        self, customer_id: str | int | None, product_type: str | int | None, /
    ) -> models.ProductOverview:
        """Get the seats bought of a product.

        Seats that a customer has of one product; 0 for a product that it does not have. Permission:
        elements.license.read.all. Source: Elements API reference, tenant group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            product_type: Product to look at.
        """
        return self._runner.call(operations.services_product_overview.request(customer_id, product_type))


class AsyncServicesResource:
    """Services and licenses of customers."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def add(
        self,
        customer_id: str | int | None,
        /,
        *,
        body: models.AddCloudBackupTrial
        | models.AddPremiumTrial
        | models.AddCloudBackupSubscription
        | models.AddPremiumSubscription
        | Mapping[str, Any],
    ) -> models.AddServiceResult:
        """Add a service to a customer."""
        return await self._runner.call(operations.services_add.request(customer_id, body=body))

    def list(
        self,
        *,
        body: models.CustomerFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.CustomerServices]:
        """List the services of customers."""
        return self._runner.pager(operations.services_list.request(body=body, page_size=page_size, cursor=cursor))

    async def product_overview(
        self, customer_id: str | int | None, product_type: str | int | None, /
    ) -> models.ProductOverview:
        """Get the seats bought of a product."""
        return await self._runner.call(operations.services_product_overview.request(customer_id, product_type))


class RawServicesResource(RawResource):
    """The methods of `ServicesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    add = Raw(lambda: operations.services_add.request)
    list = Raw(lambda: operations.services_list.request)
    product_overview = Raw(lambda: operations.services_product_overview.request)


class AsyncRawServicesResource(AsyncRawResource):
    """The methods of `AsyncServicesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    add = AsyncRaw(lambda: operations.services_add.request)
    list = AsyncRaw(lambda: operations.services_list.request)
    product_overview = AsyncRaw(lambda: operations.services_product_overview.request)
