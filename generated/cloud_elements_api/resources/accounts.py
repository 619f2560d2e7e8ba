"""Accounts of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import accounts as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class AccountsResource:
    """Accounts of the organization."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(self, *, body: models.AccountCreate | Mapping[str, Any]) -> models.Account:
        """Create an account.

        Makes an account in the organization. Needs the user and the organization secret. Source: client
        code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            body: An account to make.
        """
        return self._runner.call(operations.accounts_create.request(body=body))

    def delete(self, id: str | int | None, /) -> None:
        """Deactivate an account for good.

        Deactivates an account; its users and instances are lost. It can be made active again, but is empty
        then. Needs the user and the organization secret. Source: client code made from the platform's
        description (2019), vendor tests (2017-2018).

        Args:
            id: Id of the account.
        """
        return self._runner.call(operations.accounts_delete.request(id))

    def get(self, id: str | int | None, /, *, include_inactive: bool | None = None) -> models.Account:
        """Get an account.

        One account of the organization. Needs the user and the organization secret. Source: client code
        made from the platform's description (2019), vendor tests (2017).

        Args:
            id: Id of the account.
            include_inactive: Whether what is deactivated counts too.
        """
        return self._runner.call(operations.accounts_get.request(id, include_inactive=include_inactive))

    def get_formula_instances(
        self, account_id: str | int | None, formula_id: str | int | None, /
    ) -> models.FormulaInstance | builtins.list[models.FormulaInstance]:
        """Get the instances of a formula in an account.

        Instances of one formula that belong to an account. The source types the answer as one object; by
        its name it is a list, so both are read. Needs the user and the organization secret. Source: client
        code made from the platform's description (2019).

        Args:
            account_id: Id of the account.
            formula_id: Id of the formula.
        """
        return self._runner.call(operations.accounts_get_formula_instances.request(account_id, formula_id))

    def list(
        self,
        *,
        where: str | None = None,
        include_inactive: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.Account]:
        """List accounts.

        Accounts of the organization. For the secret of an organization administrator only; others are
        refused (401 by the documentation, 403 in the tests). Needs the user and the organization secret.
        Source: documentation, client code made from the platform's description (2019), vendor tests (2017).

        Args:
            where: Condition in CEQL, without the keyword where: `name='Sample' AND active=true`.
            include_inactive: Whether what is deactivated counts too.
            page_size: Items on a page. No maximum is documented. At least 1. Default: 200.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.accounts_list.request(
                where=where, include_inactive=include_inactive, page_size=page_size, cursor=cursor
            )
        )

    def list_instances(
        self, id: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.Pager[models.Instance]:
        """List the instances of an account.

        Instances of one account. The answer holds their tokens. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019).

        Args:
            id: Id of the account.
            page_size: Items on a page. Neither default nor maximum is documented for this list; others give
                200. At least 1.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.accounts_list_instances.request(id, page_size=page_size, cursor=cursor))

    def replace(
        self, id: str | int | None, /, *, body: models.AccountUpdate | Mapping[str, Any], permanent: bool | None = None
    ) -> models.Account:
        """Replace an account.

        Replaces what can be changed of an account. For `active` and `permanent` see accounts.update. Needs
        the user and the organization secret. Source: client code made from the platform's description
        (2019), vendor tests (2017).

        Args:
            id: Id of the account.
            body: What can be changed of an account.
            permanent: Together with `active: false`: whether instances, and the users of an account, are
                deleted.
        """
        return self._runner.call(operations.accounts_replace.request(id, body=body, permanent=permanent))

    def update(
        self, id: str | int | None, /, *, body: models.AccountUpdate | Mapping[str, Any], permanent: bool | None = None
    ) -> models.Account:
        """Change an account.

        Changes what is given. `active: false` keeps the instances but deletes scheduled jobs; with
        `permanent` the users and instances go too. `active: true` brings a deleted account back, empty.
        Needs the user and the organization secret. Source: client code made from the platform's description
        (2019), vendor tests (2017-2018).

        Args:
            id: Id of the account.
            body: What can be changed of an account.
            permanent: Together with `active: false`: whether instances, and the users of an account, are
                deleted.
        """
        return self._runner.call(operations.accounts_update.request(id, body=body, permanent=permanent))


class AsyncAccountsResource:
    """Accounts of the organization."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(self, *, body: models.AccountCreate | Mapping[str, Any]) -> models.Account:
        """Create an account."""
        return await self._runner.call(operations.accounts_create.request(body=body))

    async def delete(self, id: str | int | None, /) -> None:
        """Deactivate an account for good."""
        return await self._runner.call(operations.accounts_delete.request(id))

    async def get(self, id: str | int | None, /, *, include_inactive: bool | None = None) -> models.Account:
        """Get an account."""
        return await self._runner.call(operations.accounts_get.request(id, include_inactive=include_inactive))

    async def get_formula_instances(
        self, account_id: str | int | None, formula_id: str | int | None, /
    ) -> models.FormulaInstance | builtins.list[models.FormulaInstance]:
        """Get the instances of a formula in an account."""
        return await self._runner.call(operations.accounts_get_formula_instances.request(account_id, formula_id))

    def list(
        self,
        *,
        where: str | None = None,
        include_inactive: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.Account]:
        """List accounts."""
        return self._runner.pager(
            operations.accounts_list.request(
                where=where, include_inactive=include_inactive, page_size=page_size, cursor=cursor
            )
        )

    def list_instances(
        self, id: str | int | None, /, *, page_size: int | None = None, cursor: str | None = None
    ) -> types.AsyncPager[models.Instance]:
        """List the instances of an account."""
        return self._runner.pager(operations.accounts_list_instances.request(id, page_size=page_size, cursor=cursor))

    async def replace(
        self, id: str | int | None, /, *, body: models.AccountUpdate | Mapping[str, Any], permanent: bool | None = None
    ) -> models.Account:
        """Replace an account."""
        return await self._runner.call(operations.accounts_replace.request(id, body=body, permanent=permanent))

    async def update(
        self, id: str | int | None, /, *, body: models.AccountUpdate | Mapping[str, Any], permanent: bool | None = None
    ) -> models.Account:
        """Change an account."""
        return await self._runner.call(operations.accounts_update.request(id, body=body, permanent=permanent))


class RawAccountsResource(RawResource):
    """The methods of `AccountsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.accounts_create.request)
    delete = Raw(lambda: operations.accounts_delete.request)
    get = Raw(lambda: operations.accounts_get.request)
    get_formula_instances = Raw(lambda: operations.accounts_get_formula_instances.request)
    list = Raw(lambda: operations.accounts_list.request)
    list_instances = Raw(lambda: operations.accounts_list_instances.request)
    replace = Raw(lambda: operations.accounts_replace.request)
    update = Raw(lambda: operations.accounts_update.request)


class AsyncRawAccountsResource(AsyncRawResource):
    """The methods of `AsyncAccountsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.accounts_create.request)
    delete = AsyncRaw(lambda: operations.accounts_delete.request)
    get = AsyncRaw(lambda: operations.accounts_get.request)
    get_formula_instances = AsyncRaw(lambda: operations.accounts_get_formula_instances.request)
    list = AsyncRaw(lambda: operations.accounts_list.request)
    list_instances = AsyncRaw(lambda: operations.accounts_list_instances.request)
    replace = AsyncRaw(lambda: operations.accounts_replace.request)
    update = AsyncRaw(lambda: operations.accounts_update.request)
