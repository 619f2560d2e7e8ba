"""Object definitions of an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import instance_definitions as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class InstanceDefinitionsResource:
    """Object definitions of an instance."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(
        self,
        id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.ObjectDefinition | Mapping[str, Any],
    ) -> models.ObjectDefinition:
        """Create an object definition of an instance.

        Defines the fields of an object. Needs the user and the organization secret. Source: client code
        made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            object_name: Name of the object, as the platform's caller knows it.
            body: The fields of an object.
        """
        return self._runner.call(operations.instance_definitions_create.request(id, object_name, body=body))

    def delete(self, id: str | int | None, object_name: str | int | None, /) -> None:
        """Delete an object definition of an instance.

        Takes away what is defined for the object at the level of the instance. Needs the user and the
        organization secret. Source: client code made from the platform's description (2019), vendor tests
        (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.instance_definitions_delete.request(id, object_name))

    def get(self, id: str | int | None, object_name: str | int | None, /) -> models.ObjectDefinition:
        """Get an object definition of an instance.

        The fields that are defined for one object. Needs the user and the organization secret. Source:
        client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.instance_definitions_get.request(id, object_name))

    def get_all(self, id: str | int | None, /) -> dict[str, models.ObjectDefinition]:
        """Get all object definitions of an instance.

        The definitions that are made at the level of the instance, by the name of their object. None at all
        is answered with 404. Needs the user and the organization secret. Source: client code made from the
        platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
        """
        return self._runner.call(operations.instance_definitions_get_all.request(id))

    def replace(
        self,
        id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.ObjectDefinition | Mapping[str, Any],
    ) -> models.ObjectDefinition:
        """Replace an object definition of an instance.

        Puts other fields in place of those that are defined for the object. Needs the user and the
        organization secret. Source: client code made from the platform's description (2019), vendor tests
        (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            object_name: Name of the object, as the platform's caller knows it.
            body: The fields of an object.
        """
        return self._runner.call(operations.instance_definitions_replace.request(id, object_name, body=body))


class AsyncInstanceDefinitionsResource:
    """Object definitions of an instance."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(
        self,
        id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.ObjectDefinition | Mapping[str, Any],
    ) -> models.ObjectDefinition:
        """Create an object definition of an instance."""
        return await self._runner.call(operations.instance_definitions_create.request(id, object_name, body=body))

    async def delete(self, id: str | int | None, object_name: str | int | None, /) -> None:
        """Delete an object definition of an instance."""
        return await self._runner.call(operations.instance_definitions_delete.request(id, object_name))

    async def get(self, id: str | int | None, object_name: str | int | None, /) -> models.ObjectDefinition:
        """Get an object definition of an instance."""
        return await self._runner.call(operations.instance_definitions_get.request(id, object_name))

    async def get_all(self, id: str | int | None, /) -> dict[str, models.ObjectDefinition]:
        """Get all object definitions of an instance."""
        return await self._runner.call(operations.instance_definitions_get_all.request(id))

    async def replace(
        self,
        id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.ObjectDefinition | Mapping[str, Any],
    ) -> models.ObjectDefinition:
        """Replace an object definition of an instance."""
        return await self._runner.call(operations.instance_definitions_replace.request(id, object_name, body=body))


class RawInstanceDefinitionsResource(RawResource):
    """The methods of `InstanceDefinitionsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.instance_definitions_create.request)
    delete = Raw(lambda: operations.instance_definitions_delete.request)
    get = Raw(lambda: operations.instance_definitions_get.request)
    get_all = Raw(lambda: operations.instance_definitions_get_all.request)
    replace = Raw(lambda: operations.instance_definitions_replace.request)


class AsyncRawInstanceDefinitionsResource(AsyncRawResource):
    """The methods of `AsyncInstanceDefinitionsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.instance_definitions_create.request)
    delete = AsyncRaw(lambda: operations.instance_definitions_delete.request)
    get = AsyncRaw(lambda: operations.instance_definitions_get.request)
    get_all = AsyncRaw(lambda: operations.instance_definitions_get_all.request)
    replace = AsyncRaw(lambda: operations.instance_definitions_replace.request)
