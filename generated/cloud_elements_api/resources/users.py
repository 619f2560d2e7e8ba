"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import users as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class UsersResource:
    """Users."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def delete(self, email_or_id: str | int | None, /) -> None:
        """Delete a user.

        Deletes a user. Needs the user and the organization secret. Source: client code made from the
        platform's description (2019), vendor tests (2017-2018).

        Args:
            email_or_id: Id of the user. The email address is documented for reading only.
        """
        return self._runner.call(operations.users_delete.request(email_or_id))

    def get(
        self,
        email_or_id: str | int | None,
        /,
        *,
        include_inactive: bool | None = None,
        elements_user_password: str | None = None,
    ) -> models.User:
        """Get a user.

        One user. With the header Elements-User-Password the answer holds the secret of the user. Needs the
        user and the organization secret. Source: client code made from the platform's description (2019).

        Args:
            email_or_id: Email address or id of the user.
            include_inactive: Whether what is deactivated counts too.
            elements_user_password: Password of the user. With it the answer holds the secret of the user.
        """
        return self._runner.call(
            operations.users_get.request(
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
        """List users.

        Users of the caller's account. Needs the user and the organization secret. Source: client code made
        from the platform's description (2019), vendor tests (2017-2018).

        Args:
            where: Condition in CEQL, without the keyword where: `name='Sample' AND active=true`.
            include_inactive: Whether what is deactivated counts too.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 200.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.users_list.request(
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
        """Change a user.

        Changes what is given. `active: false` with `permanent` deletes the user's instances. Needs the user
        and the organization secret. Source: client code made from the platform's description (2019), vendor
        tests (2017-2018).

        Args:
            email_or_id: Id of the user. The email address is documented for reading only.
            body: Changes to a user. The source takes a whole User; what the platform sets itself is left
                out here.
            permanent: Together with `active: false`: whether instances, and the users of an account, are
                deleted.
        """
        return self._runner.call(operations.users_update.request(email_or_id, body=body, permanent=permanent))


class AsyncUsersResource:
    """Users."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def delete(self, email_or_id: str | int | None, /) -> None:
        """Delete a user."""
        return await self._runner.call(operations.users_delete.request(email_or_id))

    async def get(
        self,
        email_or_id: str | int | None,
        /,
        *,
        include_inactive: bool | None = None,
        elements_user_password: str | None = None,
    ) -> models.User:
        """Get a user."""
        return await self._runner.call(
            operations.users_get.request(
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
        """List users."""
        return self._runner.pager(
            operations.users_list.request(
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
        """Change a user."""
        return await self._runner.call(operations.users_update.request(email_or_id, body=body, permanent=permanent))


class RawUsersResource(RawResource):
    """The methods of `UsersResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    delete = Raw(lambda: operations.users_delete.request)
    get = Raw(lambda: operations.users_get.request)
    list = Raw(lambda: operations.users_list.request)
    update = Raw(lambda: operations.users_update.request)


class AsyncRawUsersResource(AsyncRawResource):
    """The methods of `AsyncUsersResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    delete = AsyncRaw(lambda: operations.users_delete.request)
    get = AsyncRaw(lambda: operations.users_get.request)
    list = AsyncRaw(lambda: operations.users_list.request)
    update = AsyncRaw(lambda: operations.users_update.request)
