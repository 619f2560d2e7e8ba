"""Settings of the caller's own account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import current_account_settings as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class CurrentAccountSettingsResource:
    """Settings of the caller's own account."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def get(self) -> models.AccountSettings:
        """Get the settings of the caller's account.

        Settings of the account that the user secret belongs to. Needs the user and the organization secret.
        Source: vendor tests (2017-2018).
        """
        return self._runner.call(operations.current_account_settings_get.request())

    def update(self, *, body: models.AccountSettings | Mapping[str, Any]) -> models.AccountSettings:
        """Change the settings of the caller's account.

        Changes the settings that are given. Needs the user and the organization secret. Source: vendor
        tests (2017-2018).

        Args:
            body: Settings of an account. Others than those listed are let through.
        """
        return self._runner.call(operations.current_account_settings_update.request(body=body))


class AsyncCurrentAccountSettingsResource:
    """Settings of the caller's own account."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def get(self) -> models.AccountSettings:
        """Get the settings of the caller's account."""
        return await self._runner.call(operations.current_account_settings_get.request())

    async def update(self, *, body: models.AccountSettings | Mapping[str, Any]) -> models.AccountSettings:
        """Change the settings of the caller's account."""
        return await self._runner.call(operations.current_account_settings_update.request(body=body))


class RawCurrentAccountSettingsResource(RawResource):
    """The methods of `CurrentAccountSettingsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = Raw(lambda: operations.current_account_settings_get.request)
    update = Raw(lambda: operations.current_account_settings_update.request)


class AsyncRawCurrentAccountSettingsResource(AsyncRawResource):
    """The methods of `AsyncCurrentAccountSettingsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = AsyncRaw(lambda: operations.current_account_settings_get.request)
    update = AsyncRaw(lambda: operations.current_account_settings_update.request)
