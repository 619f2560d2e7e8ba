"""Roles of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import user_roles as operations

if TYPE_CHECKING:
    import builtins

    from .. import models, types


class UserRolesResource:
    """Roles of a user."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def grant(self, user_id: str | int | None, role_key: str | int | None, /) -> models.Role:
        """Grant a role to a user.

        Gives a role to a user. Sent once only: a role that the user has is a conflict (409). An unknown
        role is refused (400), and so are the caller's own user and one of another organization (403). Needs
        the user and the organization secret. Source: client code made from the platform's description
        (2019), vendor tests (2017-2018).

        Args:
            user_id: Id of the user.
            role_key: Key of the role; seen: org-admin, admin, org, default-user, sys-admin.
        """
        return self._runner.call(operations.user_roles_grant.request(user_id, role_key))

    def list(self, id: str | int | None, /) -> builtins.list[models.Role]:
        """List the roles of a user.

        Roles that a user has. Needs the user and the organization secret. Source: client code made from the
        platform's description (2019), vendor tests (2017).

        Args:
            id: Id of the user.
        """
        return self._runner.call(operations.user_roles_list.request(id))

    def revoke(self, user_id: str | int | None, role_key: str | int | None, /) -> None:
        """Take a role from a user.

        Takes a role from a user. Needs the user and the organization secret. Source: client code made from
        the platform's description (2019), vendor tests (2017-2018).

        Args:
            user_id: Id of the user.
            role_key: Key of the role; seen: org-admin, admin, org, default-user, sys-admin.
        """
        return self._runner.call(operations.user_roles_revoke.request(user_id, role_key))


class AsyncUserRolesResource:
    """Roles of a user."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def grant(self, user_id: str | int | None, role_key: str | int | None, /) -> models.Role:
        """Grant a role to a user."""
        return await self._runner.call(operations.user_roles_grant.request(user_id, role_key))

    async def list(self, id: str | int | None, /) -> builtins.list[models.Role]:
        """List the roles of a user."""
        return await self._runner.call(operations.user_roles_list.request(id))

    async def revoke(self, user_id: str | int | None, role_key: str | int | None, /) -> None:
        """Take a role from a user."""
        return await self._runner.call(operations.user_roles_revoke.request(user_id, role_key))


class RawUserRolesResource(RawResource):
    """The methods of `UserRolesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    grant = Raw(lambda: operations.user_roles_grant.request)
    list = Raw(lambda: operations.user_roles_list.request)
    revoke = Raw(lambda: operations.user_roles_revoke.request)


class AsyncRawUserRolesResource(AsyncRawResource):
    """The methods of `AsyncUserRolesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    grant = AsyncRaw(lambda: operations.user_roles_grant.request)
    list = AsyncRaw(lambda: operations.user_roles_list.request)
    revoke = AsyncRaw(lambda: operations.user_roles_revoke.request)
