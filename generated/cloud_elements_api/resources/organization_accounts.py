"""Accounts of an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import organization_accounts as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class OrganizationAccountsResource:
    """Accounts of an organization."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(
        self, id: str | int | None, /, *, body: models.OrganizationAccountCreate | Mapping[str, Any]
    ) -> models.Account:
        """Create an account in an organization.

        Makes an account in one organization. Needs the user and the organization secret. Source: client
        code made from the platform's description (2019).

        Args:
            id: Id of the organization.
            body: An account to make in an organization.
        """
        return self._runner.call(operations.organization_accounts_create.request(id, body=body))

    def get(
        self, id: str | int | None, account_id: str | int | None, /, *, include_inactive: bool | None = None
    ) -> models.Account:
        """Get an account of an organization.

        One account of an organization. Needs the user and the organization secret. Source: client code made
        from the platform's description (2019), vendor tests (2018).

        Args:
            id: Id of the organization.
            account_id: Id of the account.
            include_inactive: Whether what is deactivated counts too.
        """
        return self._runner.call(
            operations.organization_accounts_get.request(id, account_id, include_inactive=include_inactive)
        )

    def list(
        self,
        id: str | int | None,
        /,
        *,
        where: str | None = None,
        include_inactive: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.Account]:
        """List the accounts of an organization.

        Accounts of one organization. Needs the user and the organization secret. Source: client code made
        from the platform's description (2019), vendor tests (2018).

        Args:
            id: Id of the organization.
            where: Condition in CEQL, without the keyword where: `name='Sample' AND active=true`.
            include_inactive: Whether what is deactivated counts too.
            page_size: Items on a page. Neither default nor maximum is documented for this list; others give
                200. At least 1.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.organization_accounts_list.request(
                id, where=where, include_inactive=include_inactive, page_size=page_size, cursor=cursor
            )
        )


class AsyncOrganizationAccountsResource:
    """Accounts of an organization."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(
        self, id: str | int | None, /, *, body: models.OrganizationAccountCreate | Mapping[str, Any]
    ) -> models.Account:
        """Create an account in an organization."""
        return await self._runner.call(operations.organization_accounts_create.request(id, body=body))

    async def get(
        self, id: str | int | None, account_id: str | int | None, /, *, include_inactive: bool | None = None
    ) -> models.Account:
        """Get an account of an organization."""
        return await self._runner.call(
            operations.organization_accounts_get.request(id, account_id, include_inactive=include_inactive)
        )

    def list(
        self,
        id: str | int | None,
        /,
        *,
        where: str | None = None,
        include_inactive: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.Account]:
        """List the accounts of an organization."""
        return self._runner.pager(
            operations.organization_accounts_list.request(
                id, where=where, include_inactive=include_inactive, page_size=page_size, cursor=cursor
            )
        )


class RawOrganizationAccountsResource(RawResource):
    """The methods of `OrganizationAccountsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.organization_accounts_create.request)
    get = Raw(lambda: operations.organization_accounts_get.request)
    list = Raw(lambda: operations.organization_accounts_list.request)


class AsyncRawOrganizationAccountsResource(AsyncRawResource):
    """The methods of `AsyncOrganizationAccountsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.organization_accounts_create.request)
    get = AsyncRaw(lambda: operations.organization_accounts_get.request)
    list = AsyncRaw(lambda: operations.organization_accounts_list.request)
