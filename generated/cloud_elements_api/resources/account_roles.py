"""Roles of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import account_roles as operations

if TYPE_CHECKING:
    import builtins

    from .. import models, types


class AccountRolesResource:
    """Roles of an account."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def grant(self, id: str | int | None, role_key: str | int | None, /) -> models.Role:
        """Grant a role to an account.

        Gives a role to an account. Sent once only: a repeat may fail. An unknown role is refused (400), and
        so is the account of another organization (403). Needs the user and the organization secret. Source:
        vendor tests (2017-2018).

        Args:
            id: Id of the account.
            role_key: Key of the role; seen: org-admin, admin, org, default-user, sys-admin.
        """
        return self._runner.call(operations.account_roles_grant.request(id, role_key))

    def list(self, id: str | int | None, /) -> builtins.list[models.Role]:
        """List the roles of an account.

        Roles that an account has. Needs the user and the organization secret. Source: vendor tests
        (2017-2018).

        Args:
            id: Id of the account.
        """
        return self._runner.call(operations.account_roles_list.request(id))

    def revoke(self, id: str | int | None, role_key: str | int | None, /) -> None:
        """Take a role from an account.

        Takes a role from an account. Needs the user and the organization secret. Source: vendor tests
        (2017-2018).

        Args:
            id: Id of the account.
            role_key: Key of the role; seen: org-admin, admin, org, default-user, sys-admin.
        """
        return self._runner.call(operations.account_roles_revoke.request(id, role_key))


class AsyncAccountRolesResource:
    """Roles of an account."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def grant(self, id: str | int | None, role_key: str | int | None, /) -> models.Role:
        """Grant a role to an account."""
        return await self._runner.call(operations.account_roles_grant.request(id, role_key))

    async def list(self, id: str | int | None, /) -> builtins.list[models.Role]:
        """List the roles of an account."""
        return await self._runner.call(operations.account_roles_list.request(id))

    async def revoke(self, id: str | int | None, role_key: str | int | None, /) -> None:
        """Take a role from an account."""
        return await self._runner.call(operations.account_roles_revoke.request(id, role_key))


class RawAccountRolesResource(RawResource):
    """The methods of `AccountRolesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    grant = Raw(lambda: operations.account_roles_grant.request)
    list = Raw(lambda: operations.account_roles_list.request)
    revoke = Raw(lambda: operations.account_roles_revoke.request)


class AsyncRawAccountRolesResource(AsyncRawResource):
    """The methods of `AsyncAccountRolesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    grant = AsyncRaw(lambda: operations.account_roles_grant.request)
    list = AsyncRaw(lambda: operations.account_roles_list.request)
    revoke = AsyncRaw(lambda: operations.account_roles_revoke.request)
