"""Object definitions of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import organization_definitions as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class OrganizationDefinitionsResource:
    """Object definitions of the organization."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(
        self, object_name: str | int | None, /, *, body: models.ObjectDefinition | Mapping[str, Any]
    ) -> models.ObjectDefinition:
        """Create an object definition of the organization.

        Makes the definition of one object at the organization level. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            object_name: Name of the object, as the platform's caller knows it.
            body: The fields of an object.
        """
        return self._runner.call(operations.organization_definitions_create.request(object_name, body=body))

    def create_all(
        self, *, body: dict[str, models.ObjectDefinition] | Mapping[str, Any]
    ) -> dict[str, models.ObjectDefinition]:
        """Create object definitions of the organization.

        Makes definitions of several objects at the organization level, by the name of the object. Needs the
        user and the organization secret. Source: client code made from the platform's description (2019),
        vendor tests (2017-2018).

        Args:
            body: Definitions by the name of their object. One source lists a key `level` with a string
                beside the objects; what is no definition is left out when read.
        """
        return self._runner.call(operations.organization_definitions_create_all.request(body=body))

    def delete(self, object_name: str | int | None, /, *, system_only: bool | None = None) -> None:
        """Delete an object definition of the organization.

        Deletes the definition of one object at the organization level. Refused (409) while transformations
        use it. Needs the user and the organization secret. Source: client code made from the platform's
        description (2019), vendor tests (2017-2018).

        Args:
            object_name: Name of the object, as the platform's caller knows it.
            system_only: Whether only what belongs to the system is meant. For virtual data resources it
                needs the role vdrAdmin.
        """
        return self._runner.call(
            operations.organization_definitions_delete.request(object_name, system_only=system_only)
        )

    def delete_all(self) -> None:
        """Delete all object definitions of the organization.

        Deletes the definitions of all objects at the organization level. Needs the user and the
        organization secret. Source: client code made from the platform's description (2019), vendor tests
        (2018).
        """
        return self._runner.call(operations.organization_definitions_delete_all.request())

    def get(self, object_name: str | int | None, /) -> models.ObjectDefinition:
        """Get an object definition of the organization.

        The definition of one object at the organization level. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019), vendor tests (2018).

        Args:
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.organization_definitions_get.request(object_name))

    def get_all(self) -> dict[str, models.ObjectDefinition]:
        """Get all object definitions of the organization.

        Definitions of all objects at the organization level, by the name of the object. A level that has
        none is answered by 404, which reads as an empty mapping. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2018).
        """
        return self._runner.call(operations.organization_definitions_get_all.request())

    def replace(
        self, object_name: str | int | None, /, *, body: models.ObjectDefinition | Mapping[str, Any]
    ) -> models.ObjectDefinition:
        """Replace an object definition of the organization.

        Replaces the definition of one object at the organization level. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2018).

        Args:
            object_name: Name of the object, as the platform's caller knows it.
            body: The fields of an object.
        """
        return self._runner.call(operations.organization_definitions_replace.request(object_name, body=body))


class AsyncOrganizationDefinitionsResource:
    """Object definitions of the organization."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(
        self, object_name: str | int | None, /, *, body: models.ObjectDefinition | Mapping[str, Any]
    ) -> models.ObjectDefinition:
        """Create an object definition of the organization."""
        return await self._runner.call(operations.organization_definitions_create.request(object_name, body=body))

    async def create_all(
        self, *, body: dict[str, models.ObjectDefinition] | Mapping[str, Any]
    ) -> dict[str, models.ObjectDefinition]:
        """Create object definitions of the organization."""
        return await self._runner.call(operations.organization_definitions_create_all.request(body=body))

    async def delete(self, object_name: str | int | None, /, *, system_only: bool | None = None) -> None:
        """Delete an object definition of the organization."""
        return await self._runner.call(
            operations.organization_definitions_delete.request(object_name, system_only=system_only)
        )

    async def delete_all(self) -> None:
        """Delete all object definitions of the organization."""
        return await self._runner.call(operations.organization_definitions_delete_all.request())

    async def get(self, object_name: str | int | None, /) -> models.ObjectDefinition:
        """Get an object definition of the organization."""
        return await self._runner.call(operations.organization_definitions_get.request(object_name))

    async def get_all(self) -> dict[str, models.ObjectDefinition]:
        """Get all object definitions of the organization."""
        return await self._runner.call(operations.organization_definitions_get_all.request())

    async def replace(
        self, object_name: str | int | None, /, *, body: models.ObjectDefinition | Mapping[str, Any]
    ) -> models.ObjectDefinition:
        """Replace an object definition of the organization."""
        return await self._runner.call(operations.organization_definitions_replace.request(object_name, body=body))


class RawOrganizationDefinitionsResource(RawResource):
    """The methods of `OrganizationDefinitionsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.organization_definitions_create.request)
    create_all = Raw(lambda: operations.organization_definitions_create_all.request)
    delete = Raw(lambda: operations.organization_definitions_delete.request)
    delete_all = Raw(lambda: operations.organization_definitions_delete_all.request)
    get = Raw(lambda: operations.organization_definitions_get.request)
    get_all = Raw(lambda: operations.organization_definitions_get_all.request)
    replace = Raw(lambda: operations.organization_definitions_replace.request)


class AsyncRawOrganizationDefinitionsResource(AsyncRawResource):
    """The methods of `AsyncOrganizationDefinitionsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.organization_definitions_create.request)
    create_all = AsyncRaw(lambda: operations.organization_definitions_create_all.request)
    delete = AsyncRaw(lambda: operations.organization_definitions_delete.request)
    delete_all = AsyncRaw(lambda: operations.organization_definitions_delete_all.request)
    get = AsyncRaw(lambda: operations.organization_definitions_get.request)
    get_all = AsyncRaw(lambda: operations.organization_definitions_get_all.request)
    replace = AsyncRaw(lambda: operations.organization_definitions_replace.request)
