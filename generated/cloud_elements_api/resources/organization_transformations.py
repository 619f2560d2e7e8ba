"""Transformations that the organization has for an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import organization_transformations as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class OrganizationTransformationsResource:
    """Transformations that the organization has for an element."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(
        self,
        key_or_id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.TransformationRequest | Mapping[str, Any],
    ) -> models.Transformation:
        """Create a transformation of the organization.

        Says how the organization makes one object of an element. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            key_or_id: Key or id of the element.
            object_name: Name of the object, as the platform's caller knows it.
            body: A transformation to make or to replace.
        """
        return self._runner.call(
            operations.organization_transformations_create.request(key_or_id, object_name, body=body)
        )

    def delete(self, key_or_id: str | int | None, object_name: str | int | None, /) -> None:
        """Delete a transformation of the organization.

        Deletes how the organization makes one object of an element. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            key_or_id: Key or id of the element.
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.organization_transformations_delete.request(key_or_id, object_name))

    def delete_all(self, key_or_id: str | int | None, /) -> None:
        """Delete all transformations of the organization for an element.

        Deletes all transformations that the organization has for an element. Needs the user and the
        organization secret. Source: client code made from the platform's description (2019).

        Args:
            key_or_id: Key or id of the element.
        """
        return self._runner.call(operations.organization_transformations_delete_all.request(key_or_id))

    def get(self, key_or_id: str | int | None, object_name: str | int | None, /) -> models.Transformation:
        """Get a transformation of the organization.

        How the organization makes one object of an element. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019), vendor tests (2018).

        Args:
            key_or_id: Key or id of the element.
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.organization_transformations_get.request(key_or_id, object_name))

    def get_all(self, key_or_id: str | int | None, /) -> dict[str, models.Transformation]:
        """Get all transformations of the organization for an element.

        Transformations that the organization has for an element, by the name of the object that they make.
        Needs the user and the organization secret. Source: client code made from the platform's description
        (2019).

        Args:
            key_or_id: Key or id of the element.
        """
        return self._runner.call(operations.organization_transformations_get_all.request(key_or_id))

    def replace(
        self,
        key_or_id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.TransformationRequest | Mapping[str, Any],
    ) -> models.Transformation:
        """Replace a transformation of the organization.

        Replaces how the organization makes one object of an element. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019).

        Args:
            key_or_id: Key or id of the element.
            object_name: Name of the object, as the platform's caller knows it.
            body: A transformation to make or to replace.
        """
        return self._runner.call(
            operations.organization_transformations_replace.request(key_or_id, object_name, body=body)
        )


class AsyncOrganizationTransformationsResource:
    """Transformations that the organization has for an element."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(
        self,
        key_or_id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.TransformationRequest | Mapping[str, Any],
    ) -> models.Transformation:
        """Create a transformation of the organization."""
        return await self._runner.call(
            operations.organization_transformations_create.request(key_or_id, object_name, body=body)
        )

    async def delete(self, key_or_id: str | int | None, object_name: str | int | None, /) -> None:
        """Delete a transformation of the organization."""
        return await self._runner.call(operations.organization_transformations_delete.request(key_or_id, object_name))

    async def delete_all(self, key_or_id: str | int | None, /) -> None:
        """Delete all transformations of the organization for an element."""
        return await self._runner.call(operations.organization_transformations_delete_all.request(key_or_id))

    async def get(self, key_or_id: str | int | None, object_name: str | int | None, /) -> models.Transformation:
        """Get a transformation of the organization."""
        return await self._runner.call(operations.organization_transformations_get.request(key_or_id, object_name))

    async def get_all(self, key_or_id: str | int | None, /) -> dict[str, models.Transformation]:
        """Get all transformations of the organization for an element."""
        return await self._runner.call(operations.organization_transformations_get_all.request(key_or_id))

    async def replace(
        self,
        key_or_id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.TransformationRequest | Mapping[str, Any],
    ) -> models.Transformation:
        """Replace a transformation of the organization."""
        return await self._runner.call(
            operations.organization_transformations_replace.request(key_or_id, object_name, body=body)
        )


class RawOrganizationTransformationsResource(RawResource):
    """The methods of `OrganizationTransformationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.organization_transformations_create.request)
    delete = Raw(lambda: operations.organization_transformations_delete.request)
    delete_all = Raw(lambda: operations.organization_transformations_delete_all.request)
    get = Raw(lambda: operations.organization_transformations_get.request)
    get_all = Raw(lambda: operations.organization_transformations_get_all.request)
    replace = Raw(lambda: operations.organization_transformations_replace.request)


class AsyncRawOrganizationTransformationsResource(AsyncRawResource):
    """The methods of `AsyncOrganizationTransformationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.organization_transformations_create.request)
    delete = AsyncRaw(lambda: operations.organization_transformations_delete.request)
    delete_all = AsyncRaw(lambda: operations.organization_transformations_delete_all.request)
    get = AsyncRaw(lambda: operations.organization_transformations_get.request)
    get_all = AsyncRaw(lambda: operations.organization_transformations_get_all.request)
    replace = AsyncRaw(lambda: operations.organization_transformations_replace.request)
