"""Settings of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import account_settings as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class AccountSettingsResource:
    """Settings of an account."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(
        self, account_id: str | int | None, /, *, body: models.AccountSettings | Mapping[str, Any]
    ) -> models.AccountSettings:
        """Create the settings of an account.

        Makes settings of an account that has none. The tests use the path without an account id instead:
        see current_account_settings. Needs the user and the organization secret. Source: documentation.

        Args:
            account_id: Id of the account.
            body: Settings of an account. Others than those listed are let through.
        """
        return self._runner.call(operations.account_settings_create.request(account_id, body=body))

    def update(
        self, account_id: str | int | None, /, *, body: models.AccountSettings | Mapping[str, Any]
    ) -> models.AccountSettings:
        """Change the settings of an account.

        Changes the settings that are given. Needs the user and the organization secret. Source:
        documentation.

        Args:
            account_id: Id of the account.
            body: Settings of an account. Others than those listed are let through.
        """
        return self._runner.call(operations.account_settings_update.request(account_id, body=body))


class AsyncAccountSettingsResource:
    """Settings of an account."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(
        self, account_id: str | int | None, /, *, body: models.AccountSettings | Mapping[str, Any]
    ) -> models.AccountSettings:
        """Create the settings of an account."""
        return await self._runner.call(operations.account_settings_create.request(account_id, body=body))

    async def update(
        self, account_id: str | int | None, /, *, body: models.AccountSettings | Mapping[str, Any]
    ) -> models.AccountSettings:
        """Change the settings of an account."""
        return await self._runner.call(operations.account_settings_update.request(account_id, body=body))


class RawAccountSettingsResource(RawResource):
    """The methods of `AccountSettingsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.account_settings_create.request)
    update = Raw(lambda: operations.account_settings_update.request)


class AsyncRawAccountSettingsResource(AsyncRawResource):
    """The methods of `AsyncAccountSettingsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.account_settings_create.request)
    update = AsyncRaw(lambda: operations.account_settings_update.request)
