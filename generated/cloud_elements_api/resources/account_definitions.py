"""Object definitions of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import account_definitions as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class AccountDefinitionsResource:
    """Object definitions of an account."""

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
        """Create an object definition of an account.

        Makes the definition of one object at the account level. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019), vendor tests (2018).

        Args:
            id: Id of the account.
            object_name: Name of the object, as the platform's caller knows it.
            body: The fields of an object.
        """
        return self._runner.call(operations.account_definitions_create.request(id, object_name, body=body))

    def create_all(
        self, id: str | int | None, /, *, body: dict[str, models.ObjectDefinition] | Mapping[str, Any]
    ) -> dict[str, models.ObjectDefinition]:
        """Create object definitions of an account.

        Makes definitions of several objects at the account level, by the name of the object. Needs the user
        and the organization secret. Source: client code made from the platform's description (2019), vendor
        tests (2018).

        Args:
            id: Id of the account.
            body: Definitions by the name of their object. One source lists a key `level` with a string
                beside the objects; what is no definition is left out when read.
        """
        return self._runner.call(operations.account_definitions_create_all.request(id, body=body))

    def delete(self, id: str | int | None, object_name: str | int | None, /) -> None:
        """Delete an object definition of an account.

        Deletes the definition of one object at the account level. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2018).

        Args:
            id: Id of the account.
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.account_definitions_delete.request(id, object_name))

    def delete_all(self, id: str | int | None, /) -> None:
        """Delete all object definitions of an account.

        Deletes the definitions of all objects at the account level. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2018).

        Args:
            id: Id of the account.
        """
        return self._runner.call(operations.account_definitions_delete_all.request(id))

    def get(self, id: str | int | None, object_name: str | int | None, /) -> models.ObjectDefinition:
        """Get an object definition of an account.

        The definition of one object at the account level. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019), vendor tests (2018).

        Args:
            id: Id of the account.
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.account_definitions_get.request(id, object_name))

    def get_all(self, id: str | int | None, /) -> dict[str, models.ObjectDefinition]:
        """Get all object definitions of an account.

        Definitions of all objects at the account level, by the name of the object. A level that has none is
        answered by 404, which reads as an empty mapping. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019), vendor tests (2018).

        Args:
            id: Id of the account.
        """
        return self._runner.call(operations.account_definitions_get_all.request(id))

    def replace(
        self,
        id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.ObjectDefinition | Mapping[str, Any],
    ) -> models.ObjectDefinition:
        """Replace an object definition of an account.

        Replaces the definition of one object at the account level. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2018).

        Args:
            id: Id of the account.
            object_name: Name of the object, as the platform's caller knows it.
            body: The fields of an object.
        """
        return self._runner.call(operations.account_definitions_replace.request(id, object_name, body=body))


class AsyncAccountDefinitionsResource:
    """Object definitions of an account."""

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
        """Create an object definition of an account."""
        return await self._runner.call(operations.account_definitions_create.request(id, object_name, body=body))

    async def create_all(
        self, id: str | int | None, /, *, body: dict[str, models.ObjectDefinition] | Mapping[str, Any]
    ) -> dict[str, models.ObjectDefinition]:
        """Create object definitions of an account."""
        return await self._runner.call(operations.account_definitions_create_all.request(id, body=body))

    async def delete(self, id: str | int | None, object_name: str | int | None, /) -> None:
        """Delete an object definition of an account."""
        return await self._runner.call(operations.account_definitions_delete.request(id, object_name))

    async def delete_all(self, id: str | int | None, /) -> None:
        """Delete all object definitions of an account."""
        return await self._runner.call(operations.account_definitions_delete_all.request(id))

    async def get(self, id: str | int | None, object_name: str | int | None, /) -> models.ObjectDefinition:
        """Get an object definition of an account."""
        return await self._runner.call(operations.account_definitions_get.request(id, object_name))

    async def get_all(self, id: str | int | None, /) -> dict[str, models.ObjectDefinition]:
        """Get all object definitions of an account."""
        return await self._runner.call(operations.account_definitions_get_all.request(id))

    async def replace(
        self,
        id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.ObjectDefinition | Mapping[str, Any],
    ) -> models.ObjectDefinition:
        """Replace an object definition of an account."""
        return await self._runner.call(operations.account_definitions_replace.request(id, object_name, body=body))


class RawAccountDefinitionsResource(RawResource):
    """The methods of `AccountDefinitionsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.account_definitions_create.request)
    create_all = Raw(lambda: operations.account_definitions_create_all.request)
    delete = Raw(lambda: operations.account_definitions_delete.request)
    delete_all = Raw(lambda: operations.account_definitions_delete_all.request)
    get = Raw(lambda: operations.account_definitions_get.request)
    get_all = Raw(lambda: operations.account_definitions_get_all.request)
    replace = Raw(lambda: operations.account_definitions_replace.request)


class AsyncRawAccountDefinitionsResource(AsyncRawResource):
    """The methods of `AsyncAccountDefinitionsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.account_definitions_create.request)
    create_all = AsyncRaw(lambda: operations.account_definitions_create_all.request)
    delete = AsyncRaw(lambda: operations.account_definitions_delete.request)
    delete_all = AsyncRaw(lambda: operations.account_definitions_delete_all.request)
    get = AsyncRaw(lambda: operations.account_definitions_get.request)
    get_all = AsyncRaw(lambda: operations.account_definitions_get_all.request)
    replace = AsyncRaw(lambda: operations.account_definitions_replace.request)
