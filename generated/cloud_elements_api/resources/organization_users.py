"""Users of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import organization_users as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class OrganizationUsersResource:
    """Users of the organization."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(self, *, body: models.UserCreate | Mapping[str, Any]) -> models.User:
        """Create a user in the organization.

        Makes a user. The answer holds the secret of the user. An email address that is taken is a conflict
        (409). Needs the user and the organization secret. Source: client code made from the platform's
        description (2019), vendor tests (2017-2018).

        Args:
            body: A user to make.
        """
        return self._runner.call(operations.organization_users_create.request(body=body))

    def delete(self, email_or_id: str | int | None, /) -> None:
        """Delete a user of the organization.

        Deletes a user of the organization. Needs the user and the organization secret. Source: client code
        made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            email_or_id: Id of the user. The email address is documented for reading only.
        """
        return self._runner.call(operations.organization_users_delete.request(email_or_id))

    def get(
        self,
        email_or_id: str | int | None,
        /,
        *,
        include_inactive: bool | None = None,
        elements_user_password: str | None = None,
    ) -> models.User:
        """Get a user of the organization.

        One user of the organization. With the header Elements-User-Password the answer holds the secret of
        the user. Needs the user and the organization secret. Source: client code made from the platform's
        description (2019), vendor tests (2017-2018).

        Args:
            email_or_id: Email address or id of the user.
            include_inactive: Whether what is deactivated counts too.
            elements_user_password: Password of the user. With it the answer holds the secret of the user.
        """
        return self._runner.call(
            operations.organization_users_get.request(
                email_or_id, include_inactive=include_inactive, elements_user_password=elements_user_password
            )
        )

    def list(
        self,
        *,
        where: str | None = None,
        include_inactive: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.User]:
        """List the users of the organization.

        Users of all accounts of the organization. One source documents offset and pageSize here, another
        nextPage and pageSize: this is the latter. Needs the user and the organization secret. Source:
        client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            where: Condition in CEQL, without the keyword where: `name='Sample' AND active=true`.
            include_inactive: Whether what is deactivated counts too.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 200.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.organization_users_list.request(
                where=where, include_inactive=include_inactive, page_size=page_size, cursor=cursor
            )
        )

    def update(
        self,
        email_or_id: str | int | None,
        /,
        *,
        body: models.UserUpdate | Mapping[str, Any],
        permanent: bool | None = None,
    ) -> models.User:
        """Change a user of the organization.

        Changes what is given. `active: false` with `permanent` deletes the user's instances. Needs the user
        and the organization secret. Source: client code made from the platform's description (2019), vendor
        tests (2018).

        Args:
            email_or_id: Id of the user. The email address is documented for reading only.
            body: Changes to a user. The source takes a whole User; what the platform sets itself is left
                out here.
            permanent: Together with `active: false`: whether instances, and the users of an account, are
                deleted.
        """
        return self._runner.call(
            operations.organization_users_update.request(email_or_id, body=body, permanent=permanent)
        )


class AsyncOrganizationUsersResource:
    """Users of the organization."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(self, *, body: models.UserCreate | Mapping[str, Any]) -> models.User:
        """Create a user in the organization."""
        return await self._runner.call(operations.organization_users_create.request(body=body))

    async def delete(self, email_or_id: str | int | None, /) -> None:
        """Delete a user of the organization."""
        return await self._runner.call(operations.organization_users_delete.request(email_or_id))

    async def get(
        self,
        email_or_id: str | int | None,
        /,
        *,
        include_inactive: bool | None = None,
        elements_user_password: str | None = None,
    ) -> models.User:
        """Get a user of the organization."""
        return await self._runner.call(
            operations.organization_users_get.request(
                email_or_id, include_inactive=include_inactive, elements_user_password=elements_user_password
            )
        )

    def list(
        self,
        *,
        where: str | None = None,
        include_inactive: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.User]:
        """List the users of the organization."""
        return self._runner.pager(
            operations.organization_users_list.request(
                where=where, include_inactive=include_inactive, page_size=page_size, cursor=cursor
            )
        )

    async def update(
        self,
        email_or_id: str | int | None,
        /,
        *,
        body: models.UserUpdate | Mapping[str, Any],
        permanent: bool | None = None,
    ) -> models.User:
        """Change a user of the organization."""
        return await self._runner.call(
            operations.organization_users_update.request(email_or_id, body=body, permanent=permanent)
        )


class RawOrganizationUsersResource(RawResource):
    """The methods of `OrganizationUsersResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.organization_users_create.request)
    delete = Raw(lambda: operations.organization_users_delete.request)
    get = Raw(lambda: operations.organization_users_get.request)
    list = Raw(lambda: operations.organization_users_list.request)
    update = Raw(lambda: operations.organization_users_update.request)


class AsyncRawOrganizationUsersResource(AsyncRawResource):
    """The methods of `AsyncOrganizationUsersResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.organization_users_create.request)
    delete = AsyncRaw(lambda: operations.organization_users_delete.request)
    get = AsyncRaw(lambda: operations.organization_users_get.request)
    list = AsyncRaw(lambda: operations.organization_users_list.request)
    update = AsyncRaw(lambda: operations.organization_users_update.request)
