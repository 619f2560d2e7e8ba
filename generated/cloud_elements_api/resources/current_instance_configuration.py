"""Configuration of the instance that the Element token names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import current_instance_configuration as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class CurrentInstanceConfigurationResource:
    """Configuration of the instance that the Element token names."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def get(self, config_id: str | int | None, /) -> models.ConfigurationProperty:
        """Get a property of the configuration of the current instance.

        One property of the configuration. A secret reads `********`. Needs the user secret, the
        organization secret and the token of the instance, which says which instance is meant. Source:
        client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            config_id: Id of the property.
        """
        return self._runner.call(operations.current_instance_configuration_get.request(config_id))

    def list(self) -> builtins.list[models.ConfigurationProperty]:
        """List the configuration of the current instance.

        The properties of the instance's configuration. Secrets read `********`. How this list pages is not
        evidenced. Needs the user secret, the organization secret and the token of the instance, which says
        which instance is meant. Source: client code made from the platform's description (2019), vendor
        tests (2017-2018).
        """
        return self._runner.call(operations.current_instance_configuration_list.request())

    def update(
        self, config_id: str | int | None, /, *, body: models.ConfigurationPropertyUpdate | Mapping[str, Any]
    ) -> models.ConfigurationProperty:
        """Change a property of the configuration of the current instance.

        Sets the value of one property. Tests of the vendor send the whole property back; only the value is
        needed. A mask (`********`) must not be sent back. Needs the user secret, the organization secret
        and the token of the instance, which says which instance is meant. Source: client code made from the
        platform's description (2019), vendor tests (2017-2018).

        Args:
            config_id: Id of the property.
            body: The value to set.
        """
        return self._runner.call(operations.current_instance_configuration_update.request(config_id, body=body))


class AsyncCurrentInstanceConfigurationResource:
    """Configuration of the instance that the Element token names."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def get(self, config_id: str | int | None, /) -> models.ConfigurationProperty:
        """Get a property of the configuration of the current instance."""
        return await self._runner.call(operations.current_instance_configuration_get.request(config_id))

    async def list(self) -> builtins.list[models.ConfigurationProperty]:
        """List the configuration of the current instance."""
        return await self._runner.call(operations.current_instance_configuration_list.request())

    async def update(
        self, config_id: str | int | None, /, *, body: models.ConfigurationPropertyUpdate | Mapping[str, Any]
    ) -> models.ConfigurationProperty:
        """Change a property of the configuration of the current instance."""
        return await self._runner.call(operations.current_instance_configuration_update.request(config_id, body=body))


class RawCurrentInstanceConfigurationResource(RawResource):
    """The methods of `CurrentInstanceConfigurationResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = Raw(lambda: operations.current_instance_configuration_get.request)
    list = Raw(lambda: operations.current_instance_configuration_list.request)
    update = Raw(lambda: operations.current_instance_configuration_update.request)


class AsyncRawCurrentInstanceConfigurationResource(AsyncRawResource):
    """The methods of `AsyncCurrentInstanceConfigurationResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = AsyncRaw(lambda: operations.current_instance_configuration_get.request)
    list = AsyncRaw(lambda: operations.current_instance_configuration_list.request)
    update = AsyncRaw(lambda: operations.current_instance_configuration_update.request)
