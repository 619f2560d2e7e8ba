"""Object definitions of the instance that the Element token names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import current_instance_definitions as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class CurrentInstanceDefinitionsResource:
    """Object definitions of the instance that the Element token names."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(
        self, object_name: str | int | None, /, *, body: models.ObjectDefinition | Mapping[str, Any]
    ) -> models.ObjectDefinition:
        """Create an object definition of the current instance.

        Defines the fields of an object. Needs the user secret, the organization secret and the token of the
        instance, which says which instance is meant. Source: client code made from the platform's
        description (2019), vendor tests (2017-2018).

        Args:
            object_name: Name of the object, as the platform's caller knows it.
            body: The fields of an object.
        """
        return self._runner.call(operations.current_instance_definitions_create.request(object_name, body=body))

    def delete(self, object_name: str | int | None, /) -> None:
        """Delete an object definition of the current instance.

        Takes away what is defined for the object at the level of the instance. Needs the user secret, the
        organization secret and the token of the instance, which says which instance is meant. Source:
        client code made from the platform's description (2019).

        Args:
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.current_instance_definitions_delete.request(object_name))

    def get(self, object_name: str | int | None, /) -> models.ObjectDefinition:
        """Get an object definition of the current instance.

        The fields that are defined for one object. Needs the user secret, the organization secret and the
        token of the instance, which says which instance is meant. Source: client code made from the
        platform's description (2019).

        Args:
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.current_instance_definitions_get.request(object_name))

    def get_all(self) -> dict[str, models.ObjectDefinition]:
        """Get all object definitions of the current instance.

        The definitions that are made at the level of the instance, by the name of their object. None at all
        may be answered with 404. Needs the user secret, the organization secret and the token of the
        instance, which says which instance is meant. Source: client code made from the platform's
        description (2019).
        """
        return self._runner.call(operations.current_instance_definitions_get_all.request())

    def replace(
        self, object_name: str | int | None, /, *, body: models.ObjectDefinition | Mapping[str, Any]
    ) -> models.ObjectDefinition:
        """Replace an object definition of the current instance.

        Puts other fields in place of those that are defined for the object. Needs the user secret, the
        organization secret and the token of the instance, which says which instance is meant. Source:
        client code made from the platform's description (2019).

        Args:
            object_name: Name of the object, as the platform's caller knows it.
            body: The fields of an object.
        """
        return self._runner.call(operations.current_instance_definitions_replace.request(object_name, body=body))


class AsyncCurrentInstanceDefinitionsResource:
    """Object definitions of the instance that the Element token names."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(
        self, object_name: str | int | None, /, *, body: models.ObjectDefinition | Mapping[str, Any]
    ) -> models.ObjectDefinition:
        """Create an object definition of the current instance."""
        return await self._runner.call(operations.current_instance_definitions_create.request(object_name, body=body))

    async def delete(self, object_name: str | int | None, /) -> None:
        """Delete an object definition of the current instance."""
        return await self._runner.call(operations.current_instance_definitions_delete.request(object_name))

    async def get(self, object_name: str | int | None, /) -> models.ObjectDefinition:
        """Get an object definition of the current instance."""
        return await self._runner.call(operations.current_instance_definitions_get.request(object_name))

    async def get_all(self) -> dict[str, models.ObjectDefinition]:
        """Get all object definitions of the current instance."""
        return await self._runner.call(operations.current_instance_definitions_get_all.request())

    async def replace(
        self, object_name: str | int | None, /, *, body: models.ObjectDefinition | Mapping[str, Any]
    ) -> models.ObjectDefinition:
        """Replace an object definition of the current instance."""
        return await self._runner.call(operations.current_instance_definitions_replace.request(object_name, body=body))


class RawCurrentInstanceDefinitionsResource(RawResource):
    """The methods of `CurrentInstanceDefinitionsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.current_instance_definitions_create.request)
    delete = Raw(lambda: operations.current_instance_definitions_delete.request)
    get = Raw(lambda: operations.current_instance_definitions_get.request)
    get_all = Raw(lambda: operations.current_instance_definitions_get_all.request)
    replace = Raw(lambda: operations.current_instance_definitions_replace.request)


class AsyncRawCurrentInstanceDefinitionsResource(AsyncRawResource):
    """The methods of `AsyncCurrentInstanceDefinitionsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.current_instance_definitions_create.request)
    delete = AsyncRaw(lambda: operations.current_instance_definitions_delete.request)
    get = AsyncRaw(lambda: operations.current_instance_definitions_get.request)
    get_all = AsyncRaw(lambda: operations.current_instance_definitions_get_all.request)
    replace = AsyncRaw(lambda: operations.current_instance_definitions_replace.request)
