"""Configuration of an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import instance_configuration as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class InstanceConfigurationResource:
    """Configuration of an instance."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def get(self, id: str | int | None, config_id: str | int | None, /) -> models.ConfigurationProperty:
        """Get a property of the configuration of an instance.

        One property of the configuration. A secret reads `********`. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            config_id: Id of the property.
        """
        return self._runner.call(operations.instance_configuration_get.request(id, config_id))

    def list(self, id: str | int | None, /) -> builtins.list[models.ConfigurationProperty]:
        """List the configuration of an instance.

        The properties of the instance's configuration. Secrets read `********`. How this list pages is not
        evidenced. Needs the user and the organization secret. Source: client code made from the platform's
        description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
        """
        return self._runner.call(operations.instance_configuration_list.request(id))

    def update(
        self,
        id: str | int | None,
        config_id: str | int | None,
        /,
        *,
        body: models.ConfigurationPropertyUpdate | Mapping[str, Any],
    ) -> models.ConfigurationProperty:
        """Change a property of the configuration of an instance.

        Sets the value of one property. Tests of the vendor send the whole property back; only the value is
        needed. A mask (`********`) must not be sent back. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            config_id: Id of the property.
            body: The value to set.
        """
        return self._runner.call(operations.instance_configuration_update.request(id, config_id, body=body))


class AsyncInstanceConfigurationResource:
    """Configuration of an instance."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def get(self, id: str | int | None, config_id: str | int | None, /) -> models.ConfigurationProperty:
        """Get a property of the configuration of an instance."""
        return await self._runner.call(operations.instance_configuration_get.request(id, config_id))

    async def list(self, id: str | int | None, /) -> builtins.list[models.ConfigurationProperty]:
        """List the configuration of an instance."""
        return await self._runner.call(operations.instance_configuration_list.request(id))

    async def update(
        self,
        id: str | int | None,
        config_id: str | int | None,
        /,
        *,
        body: models.ConfigurationPropertyUpdate | Mapping[str, Any],
    ) -> models.ConfigurationProperty:
        """Change a property of the configuration of an instance."""
        return await self._runner.call(operations.instance_configuration_update.request(id, config_id, body=body))


class RawInstanceConfigurationResource(RawResource):
    """The methods of `InstanceConfigurationResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = Raw(lambda: operations.instance_configuration_get.request)
    list = Raw(lambda: operations.instance_configuration_list.request)
    update = Raw(lambda: operations.instance_configuration_update.request)


class AsyncRawInstanceConfigurationResource(AsyncRawResource):
    """The methods of `AsyncInstanceConfigurationResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = AsyncRaw(lambda: operations.instance_configuration_get.request)
    list = AsyncRaw(lambda: operations.instance_configuration_list.request)
    update = AsyncRaw(lambda: operations.instance_configuration_update.request)
