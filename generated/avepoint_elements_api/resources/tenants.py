"""Tenants of a customer and the apps in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import tenants as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class TenantsResource:
    """Tenants of a customer and the apps in them."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def app_status(
        self, customer_id: str | int | None, tenant_id: str | int | None, product_name: str | int | None, /
    ) -> builtins.list[models.AppStatus]:
        """Get the state of a product's apps in a tenant.

        Whether each app of the product has consent. The items do not name their app. The table describes
        one object, the sample is an array: this is an array. Permission: elements.customers.read.all.
        Source: Elements API reference, customer app profile group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            product_name: Product whose apps are looked at.
        """
        return self._runner.call(operations.tenants_app_status.request(customer_id, tenant_id, product_name))

    def connect(self, *, body: models.ConnectTenants | Mapping[str, Any]) -> models.ConnectTenantsResult:
        """Connect tenants to products.

        Connects tenants of a customer to modules. A 200 may carry failures: a tenant whose isSuccess is
        false, or any entry in failedProducts. The table writes the body's keys in camelCase, the sample in
        PascalCase. Permission: elements.customers.readwrite.all. Source: Elements API reference, customer
        app profile group (October 2026).

        Args:
            body: Which tenants to connect to which modules.
        """
        return self._runner.call(operations.tenants_connect.request(body=body))

    def create_app_auth_link(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        body: models.CreateAppAuthLink | Mapping[str, Any],
    ) -> models.AuthLink:
        """Create a link that authorizes apps in a tenant.

        A link by which the customer consents to the apps of the given products, or renews that consent.
        Permission: elements.customers.readwrite.all. Source: Elements API reference, customer app profile
        group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            body: Which apps an authorization link is for.
        """
        return self._runner.call(operations.tenants_create_app_auth_link.request(customer_id, tenant_id, body=body))

    def create_auth_link(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        body: models.CreateAuthLink | Mapping[str, Any],
    ) -> models.AuthLink:
        """Create a link that authorizes a tenant.

        A link by which the customer's administrator authorizes the tenant; mailed to the given recipients.
        Permission: elements.customers.readwrite.all. Source: Elements API reference, customer app profile
        group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            body: What an authorization link is for.
        """
        return self._runner.call(operations.tenants_create_auth_link.request(customer_id, tenant_id, body=body))

    def get(self, customer_id: str | int | None, tenant_id: str | int | None, /) -> models.Tenant:
        """Get a tenant.

        One tenant of a customer. Permission: elements.customers.read.all. Source: Elements API reference,
        customer app profile group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
        """
        return self._runner.call(operations.tenants_get.request(customer_id, tenant_id))

    def user_seats(
        self,
        customer_id: str | int | None,
        type_: str | int | None,
        /,
        *,
        body: models.TenantFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.TenantUserSeats]:
        """List the user seats of tenants.

        Assigned and available seats of the customer's tenants on one platform. Permission:
        elements.license.read.all. Source: Elements API reference, tenant group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            type_: Platform of the tenants.
            body: Which tenants to list.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.tenants_user_seats.request(customer_id, type_, body=body, page_size=page_size, cursor=cursor)
        )


class AsyncTenantsResource:
    """Tenants of a customer and the apps in them."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def app_status(
        self, customer_id: str | int | None, tenant_id: str | int | None, product_name: str | int | None, /
    ) -> builtins.list[models.AppStatus]:
        """Get the state of a product's apps in a tenant."""
        return await self._runner.call(operations.tenants_app_status.request(customer_id, tenant_id, product_name))

    async def connect(self, *, body: models.ConnectTenants | Mapping[str, Any]) -> models.ConnectTenantsResult:
        """Connect tenants to products."""
        return await self._runner.call(operations.tenants_connect.request(body=body))

    async def create_app_auth_link(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        body: models.CreateAppAuthLink | Mapping[str, Any],
    ) -> models.AuthLink:
        """Create a link that authorizes apps in a tenant."""
        return await self._runner.call(
            operations.tenants_create_app_auth_link.request(customer_id, tenant_id, body=body)
        )

    async def create_auth_link(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        body: models.CreateAuthLink | Mapping[str, Any],
    ) -> models.AuthLink:
        """Create a link that authorizes a tenant."""
        return await self._runner.call(operations.tenants_create_auth_link.request(customer_id, tenant_id, body=body))

    async def get(self, customer_id: str | int | None, tenant_id: str | int | None, /) -> models.Tenant:
        """Get a tenant."""
        return await self._runner.call(operations.tenants_get.request(customer_id, tenant_id))

    def user_seats(
        self,
        customer_id: str | int | None,
        type_: str | int | None,
        /,
        *,
        body: models.TenantFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.TenantUserSeats]:
        """List the user seats of tenants."""
        return self._runner.pager(
            operations.tenants_user_seats.request(customer_id, type_, body=body, page_size=page_size, cursor=cursor)
        )


class RawTenantsResource(RawResource):
    """The methods of `TenantsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    app_status = Raw(lambda: operations.tenants_app_status.request)
    connect = Raw(lambda: operations.tenants_connect.request)
    create_app_auth_link = Raw(lambda: operations.tenants_create_app_auth_link.request)
    create_auth_link = Raw(lambda: operations.tenants_create_auth_link.request)
    get = Raw(lambda: operations.tenants_get.request)
    user_seats = Raw(lambda: operations.tenants_user_seats.request)


class AsyncRawTenantsResource(AsyncRawResource):
    """The methods of `AsyncTenantsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    app_status = AsyncRaw(lambda: operations.tenants_app_status.request)
    connect = AsyncRaw(lambda: operations.tenants_connect.request)
    create_app_auth_link = AsyncRaw(lambda: operations.tenants_create_app_auth_link.request)
    create_auth_link = AsyncRaw(lambda: operations.tenants_create_auth_link.request)
    get = AsyncRaw(lambda: operations.tenants_get.request)
    user_seats = AsyncRaw(lambda: operations.tenants_user_seats.request)
