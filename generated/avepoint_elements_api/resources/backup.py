"""Protected objects and users of Cloud Backup for Microsoft 365."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import backup as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class BackupResource:
    """Protected objects and users of Cloud Backup for Microsoft 365."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def overview(
        self, customer_id: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.Pager[models.BackupOverview]:
        """List the protection figures of a customer.

        Scanned and protected objects and stored data for each service and module. Empty for a customer
        without the service; slow (up to 5 seconds seen). Permission: elements.cbprotected.read.all. Source:
        Elements API reference, job group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.backup_overview.request(customer_id, page_size=page_size, cursor=cursor))

    def protected_objects(
        self,
        customer_id: str | int | None,
        module: str | int | None,
        /,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.ProtectedObject]:
        """List the protected objects of a module.

        Objects of one Microsoft 365 module that Cloud Backup protects. The page size has to be given on
        each request. Permission: elements.cbprotected.read.all. Source: Elements API reference, customer
        group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            module: Module whose objects are listed.
            page_size: Items on a page. The service insists on it. 1 to 1000.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.backup_protected_objects.request(customer_id, module, page_size=page_size, cursor=cursor)
        )

    def protected_users(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        body: models.ProtectedUserFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.ProtectedUser]:
        """List users and whether they are protected.

        Users of a tenant with the state of their mailbox and OneDrive in Cloud Backup. Permission:
        elements.cbprotected.read.all. Source: Elements API reference, tenant group (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
            body: Which users to list.
            page_size: Items on a page. 1 to 100. Default: 50.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.backup_protected_users.request(
                customer_id, tenant_id, body=body, page_size=page_size, cursor=cursor
            )
        )


class AsyncBackupResource:
    """Protected objects and users of Cloud Backup for Microsoft 365."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    def overview(
        self, customer_id: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.AsyncPager[models.BackupOverview]:
        """List the protection figures of a customer."""
        return self._runner.pager(operations.backup_overview.request(customer_id, page_size=page_size, cursor=cursor))

    def protected_objects(
        self,
        customer_id: str | int | None,
        module: str | int | None,
        /,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.ProtectedObject]:
        """List the protected objects of a module."""
        return self._runner.pager(
            operations.backup_protected_objects.request(customer_id, module, page_size=page_size, cursor=cursor)
        )

    def protected_users(
        self,
        customer_id: str | int | None,
        tenant_id: str | int | None,
        /,
        *,
        body: models.ProtectedUserFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.ProtectedUser]:
        """List users and whether they are protected."""
        return self._runner.pager(
            operations.backup_protected_users.request(
                customer_id, tenant_id, body=body, page_size=page_size, cursor=cursor
            )
        )


class RawBackupResource(RawResource):
    """The methods of `BackupResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    overview = Raw(lambda: operations.backup_overview.request)
    protected_objects = Raw(lambda: operations.backup_protected_objects.request)
    protected_users = Raw(lambda: operations.backup_protected_users.request)


class AsyncRawBackupResource(AsyncRawResource):
    """The methods of `AsyncBackupResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    overview = AsyncRaw(lambda: operations.backup_overview.request)
    protected_objects = AsyncRaw(lambda: operations.backup_protected_objects.request)
    protected_users = AsyncRaw(lambda: operations.backup_protected_users.request)
