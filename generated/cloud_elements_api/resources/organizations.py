"""Organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import organizations as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class OrganizationsResource:
    """Organizations."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(self, *, body: models.OrganizationCreate | Mapping[str, Any]) -> models.Organization:
        """Create an organization.

        Makes an organization. The answer holds its secret. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019).

        Args:
            body: An organization to make.
        """
        return self._runner.call(operations.organizations_create.request(body=body))

    def get_current(self) -> models.Organization:
        """Get the caller's organization.

        The organization that the organization secret belongs to. The answer holds that secret. Needs the
        user and the organization secret. Source: client code made from the platform's description (2019),
        vendor tests (2018).
        """
        return self._runner.call(operations.organizations_get_current.request())

    def list_roles(self) -> builtins.list[models.Role]:
        """List the roles of the organization.

        Roles that can be granted in the organization. For an organization administrator only. Needs the
        user and the organization secret. Source: vendor tests (2018).
        """
        return self._runner.call(operations.organizations_list_roles.request())

    def replace_current(self, *, body: models.OrganizationReplace | Mapping[str, Any]) -> models.Organization:
        """Replace the caller's organization.

        Replaces what can be changed of the organization. The source types the answer as a user, surely by
        mistake. Needs the user and the organization secret. Source: client code made from the platform's
        description (2019).

        Args:
            body: What an organization is replaced by. The source takes a whole Organization; what the
                platform sets itself is left out here.
        """
        return self._runner.call(operations.organizations_replace_current.request(body=body))


class AsyncOrganizationsResource:
    """Organizations."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(self, *, body: models.OrganizationCreate | Mapping[str, Any]) -> models.Organization:
        """Create an organization."""
        return await self._runner.call(operations.organizations_create.request(body=body))

    async def get_current(self) -> models.Organization:
        """Get the caller's organization."""
        return await self._runner.call(operations.organizations_get_current.request())

    async def list_roles(self) -> builtins.list[models.Role]:
        """List the roles of the organization."""
        return await self._runner.call(operations.organizations_list_roles.request())

    async def replace_current(self, *, body: models.OrganizationReplace | Mapping[str, Any]) -> models.Organization:
        """Replace the caller's organization."""
        return await self._runner.call(operations.organizations_replace_current.request(body=body))


class RawOrganizationsResource(RawResource):
    """The methods of `OrganizationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.organizations_create.request)
    get_current = Raw(lambda: operations.organizations_get_current.request)
    list_roles = Raw(lambda: operations.organizations_list_roles.request)
    replace_current = Raw(lambda: operations.organizations_replace_current.request)


class AsyncRawOrganizationsResource(AsyncRawResource):
    """The methods of `AsyncOrganizationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.organizations_create.request)
    get_current = AsyncRaw(lambda: operations.organizations_get_current.request)
    list_roles = AsyncRaw(lambda: operations.organizations_list_roles.request)
    replace_current = AsyncRaw(lambda: operations.organizations_replace_current.request)
