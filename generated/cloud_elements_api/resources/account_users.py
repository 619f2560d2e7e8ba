"""Users of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import account_users as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class AccountUsersResource:
    """Users of an account."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(self, id: str | int | None, /, *, body: models.UserCreate | Mapping[str, Any]) -> models.User:
        """Create a user in an account.

        Makes a user. The answer holds the secret of the user. An email address that is taken is a conflict
        (409), a role above the caller's own is refused (403). Needs the user and the organization secret.
        Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id of the account.
            body: A user to make.
        """
        return self._runner.call(operations.account_users_create.request(id, body=body))

    def delete(self, id: str | int | None, email_or_id: str | int | None, /) -> None:
        """Delete a user of an account.

        Deletes a user of an account. Needs the user and the organization secret. Source: client code made
        from the platform's description (2019).

        Args:
            id: Id of the account.
            email_or_id: Id of the user. The email address is documented for reading only.
        """
        return self._runner.call(operations.account_users_delete.request(id, email_or_id))

    def get(
        self,
        id: str | int | None,
        email_or_id: str | int | None,
        /,
        *,
        include_inactive: bool | None = None,
        elements_user_password: str | None = None,
    ) -> models.User:
        """Get a user of an account.

        One user of an account. With the header Elements-User-Password the answer holds the secret of the
        user. Needs the user and the organization secret. Source: client code made from the platform's
        description (2019), vendor tests (2018).

        Args:
            id: Id of the account.
            email_or_id: Email address or id of the user.
            include_inactive: Whether what is deactivated counts too.
            elements_user_password: Password of the user. With it the answer holds the secret of the user.
        """
        return self._runner.call(
            operations.account_users_get.request(
                id, email_or_id, include_inactive=include_inactive, elements_user_password=elements_user_password
            )
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
    ) -> types.Pager[models.User]:
        """List the users of an account.

        Users of one account. None at all is answered by 404, which reads as an empty list. One source
        documents offset and pageSize here, another nextPage and pageSize: this is the latter. Needs the
        user and the organization secret. Source: client code made from the platform's description (2019).

        Args:
            id: Id of the account.
            where: Condition in CEQL, without the keyword where: `name='Sample' AND active=true`.
            include_inactive: Whether what is deactivated counts too.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 200.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.account_users_list.request(
                id, where=where, include_inactive=include_inactive, page_size=page_size, cursor=cursor
            )
        )

    def replace(
        self, id: str | int | None, email_or_id: str | int | None, /, *, body: models.UserReplace | Mapping[str, Any]
    ) -> models.User:
        """Replace a user of an account.

        Replaces what can be changed of a user. Needs the user and the organization secret. Source: client
        code made from the platform's description (2019), vendor tests (2018).

        Args:
            id: Id of the account.
            email_or_id: Id of the user. The email address is documented for reading only.
            body: What a user is replaced by.
        """
        return self._runner.call(operations.account_users_replace.request(id, email_or_id, body=body))

    def update(
        self,
        id: str | int | None,
        email_or_id: str | int | None,
        /,
        *,
        body: models.UserUpdate | Mapping[str, Any],
        permanent: bool | None = None,
    ) -> models.User:
        """Change a user of an account.

        Changes what is given. `active: false` with `permanent` deletes the user's instances. Needs the user
        and the organization secret. Source: client code made from the platform's description (2019), vendor
        tests (2018).

        Args:
            id: Id of the account.
            email_or_id: Id of the user. The email address is documented for reading only.
            body: Changes to a user. The source takes a whole User; what the platform sets itself is left
                out here.
            permanent: Together with `active: false`: whether instances, and the users of an account, are
                deleted.
        """
        return self._runner.call(
            operations.account_users_update.request(id, email_or_id, body=body, permanent=permanent)
        )


class AsyncAccountUsersResource:
    """Users of an account."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(self, id: str | int | None, /, *, body: models.UserCreate | Mapping[str, Any]) -> models.User:
        """Create a user in an account."""
        return await self._runner.call(operations.account_users_create.request(id, body=body))

    async def delete(self, id: str | int | None, email_or_id: str | int | None, /) -> None:
        """Delete a user of an account."""
        return await self._runner.call(operations.account_users_delete.request(id, email_or_id))

    async def get(
        self,
        id: str | int | None,
        email_or_id: str | int | None,
        /,
        *,
        include_inactive: bool | None = None,
        elements_user_password: str | None = None,
    ) -> models.User:
        """Get a user of an account."""
        return await self._runner.call(
            operations.account_users_get.request(
                id, email_or_id, include_inactive=include_inactive, elements_user_password=elements_user_password
            )
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
    ) -> types.AsyncPager[models.User]:
        """List the users of an account."""
        return self._runner.pager(
            operations.account_users_list.request(
                id, where=where, include_inactive=include_inactive, page_size=page_size, cursor=cursor
            )
        )

    async def replace(
        self, id: str | int | None, email_or_id: str | int | None, /, *, body: models.UserReplace | Mapping[str, Any]
    ) -> models.User:
        """Replace a user of an account."""
        return await self._runner.call(operations.account_users_replace.request(id, email_or_id, body=body))

    async def update(
        self,
        id: str | int | None,
        email_or_id: str | int | None,
        /,
        *,
        body: models.UserUpdate | Mapping[str, Any],
        permanent: bool | None = None,
    ) -> models.User:
        """Change a user of an account."""
        return await self._runner.call(
            operations.account_users_update.request(id, email_or_id, body=body, permanent=permanent)
        )


class RawAccountUsersResource(RawResource):
    """The methods of `AccountUsersResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.account_users_create.request)
    delete = Raw(lambda: operations.account_users_delete.request)
    get = Raw(lambda: operations.account_users_get.request)
    list = Raw(lambda: operations.account_users_list.request)
    replace = Raw(lambda: operations.account_users_replace.request)
    update = Raw(lambda: operations.account_users_update.request)


class AsyncRawAccountUsersResource(AsyncRawResource):
    """The methods of `AsyncAccountUsersResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.account_users_create.request)
    delete = AsyncRaw(lambda: operations.account_users_delete.request)
    get = AsyncRaw(lambda: operations.account_users_get.request)
    list = AsyncRaw(lambda: operations.account_users_list.request)
    replace = AsyncRaw(lambda: operations.account_users_replace.request)
    update = AsyncRaw(lambda: operations.account_users_update.request)
