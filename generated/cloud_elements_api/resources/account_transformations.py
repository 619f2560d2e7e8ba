"""Transformations that an account has for an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import account_transformations as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class AccountTransformationsResource:
    """Transformations that an account has for an element."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(
        self,
        id: str | int | None,
        key_or_id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.TransformationRequest | Mapping[str, Any],
    ) -> models.Transformation:
        """Create a transformation of an account.

        Says how an account makes one object of an element. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019).

        Args:
            id: Id of the account.
            key_or_id: Key or id of the element.
            object_name: Name of the object, as the platform's caller knows it.
            body: A transformation to make or to replace.
        """
        return self._runner.call(
            operations.account_transformations_create.request(id, key_or_id, object_name, body=body)
        )

    def delete(self, id: str | int | None, key_or_id: str | int | None, object_name: str | int | None, /) -> None:
        """Delete a transformation of an account.

        Deletes how an account makes one object of an element. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019), vendor tests (2018).

        Args:
            id: Id of the account.
            key_or_id: Key or id of the element.
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.account_transformations_delete.request(id, key_or_id, object_name))

    def delete_all(self, id: str | int | None, key_or_id: str | int | None, /) -> None:
        """Delete all transformations of an account for an element.

        Deletes all transformations that an account has for an element. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019).

        Args:
            id: Id of the account.
            key_or_id: Key or id of the element.
        """
        return self._runner.call(operations.account_transformations_delete_all.request(id, key_or_id))

    def get(
        self, id: str | int | None, key_or_id: str | int | None, object_name: str | int | None, /
    ) -> models.Transformation:
        """Get a transformation of an account.

        How an account makes one object of an element. Needs the user and the organization secret. Source:
        client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id of the account.
            key_or_id: Key or id of the element.
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.account_transformations_get.request(id, key_or_id, object_name))

    def get_all(self, id: str | int | None, key_or_id: str | int | None, /) -> dict[str, models.Transformation]:
        """Get all transformations of an account for an element.

        Transformations that an account has for an element, by the name of the object that they make. Needs
        the user and the organization secret. Source: client code made from the platform's description
        (2019).

        Args:
            id: Id of the account.
            key_or_id: Key or id of the element.
        """
        return self._runner.call(operations.account_transformations_get_all.request(id, key_or_id))

    def replace(
        self,
        id: str | int | None,
        key_or_id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.TransformationRequest | Mapping[str, Any],
    ) -> models.Transformation:
        """Replace a transformation of an account.

        Replaces how an account makes one object of an element. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019).

        Args:
            id: Id of the account.
            key_or_id: Key or id of the element.
            object_name: Name of the object, as the platform's caller knows it.
            body: A transformation to make or to replace.
        """
        return self._runner.call(
            operations.account_transformations_replace.request(id, key_or_id, object_name, body=body)
        )


class AsyncAccountTransformationsResource:
    """Transformations that an account has for an element."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(
        self,
        id: str | int | None,
        key_or_id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.TransformationRequest | Mapping[str, Any],
    ) -> models.Transformation:
        """Create a transformation of an account."""
        return await self._runner.call(
            operations.account_transformations_create.request(id, key_or_id, object_name, body=body)
        )

    async def delete(self, id: str | int | None, key_or_id: str | int | None, object_name: str | int | None, /) -> None:
        """Delete a transformation of an account."""
        return await self._runner.call(operations.account_transformations_delete.request(id, key_or_id, object_name))

    async def delete_all(self, id: str | int | None, key_or_id: str | int | None, /) -> None:
        """Delete all transformations of an account for an element."""
        return await self._runner.call(operations.account_transformations_delete_all.request(id, key_or_id))

    async def get(
        self, id: str | int | None, key_or_id: str | int | None, object_name: str | int | None, /
    ) -> models.Transformation:
        """Get a transformation of an account."""
        return await self._runner.call(operations.account_transformations_get.request(id, key_or_id, object_name))

    async def get_all(self, id: str | int | None, key_or_id: str | int | None, /) -> dict[str, models.Transformation]:
        """Get all transformations of an account for an element."""
        return await self._runner.call(operations.account_transformations_get_all.request(id, key_or_id))

    async def replace(
        self,
        id: str | int | None,
        key_or_id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.TransformationRequest | Mapping[str, Any],
    ) -> models.Transformation:
        """Replace a transformation of an account."""
        return await self._runner.call(
            operations.account_transformations_replace.request(id, key_or_id, object_name, body=body)
        )


class RawAccountTransformationsResource(RawResource):
    """The methods of `AccountTransformationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.account_transformations_create.request)
    delete = Raw(lambda: operations.account_transformations_delete.request)
    delete_all = Raw(lambda: operations.account_transformations_delete_all.request)
    get = Raw(lambda: operations.account_transformations_get.request)
    get_all = Raw(lambda: operations.account_transformations_get_all.request)
    replace = Raw(lambda: operations.account_transformations_replace.request)


class AsyncRawAccountTransformationsResource(AsyncRawResource):
    """The methods of `AsyncAccountTransformationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.account_transformations_create.request)
    delete = AsyncRaw(lambda: operations.account_transformations_delete.request)
    delete_all = AsyncRaw(lambda: operations.account_transformations_delete_all.request)
    get = AsyncRaw(lambda: operations.account_transformations_get.request)
    get_all = AsyncRaw(lambda: operations.account_transformations_get_all.request)
    replace = AsyncRaw(lambda: operations.account_transformations_replace.request)
