"""Transformations of an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import instance_transformations as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class InstanceTransformationsResource:
    """Transformations of an instance."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(
        self,
        id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.TransformationRequest | Mapping[str, Any],
    ) -> models.Transformation:
        """Create a transformation of an instance.

        Says how an object is made from the provider's. The object's definition has to be there. Needs the
        user and the organization secret. Source: client code made from the platform's description (2019),
        vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            object_name: Name of the object, as the platform's caller knows it.
            body: A transformation to make or to replace.
        """
        return self._runner.call(operations.instance_transformations_create.request(id, object_name, body=body))

    def delete(self, id: str | int | None, object_name: str | int | None, /, *, propagate: bool | None = None) -> None:
        """Delete a transformation of an instance.

        Takes away the transformation that makes the object. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            object_name: Name of the object, as the platform's caller knows it.
            propagate: Whether the deletion goes on to other levels. Not explained anywhere.
        """
        return self._runner.call(
            operations.instance_transformations_delete.request(id, object_name, propagate=propagate)
        )

    def delete_all(self, id: str | int | None, /) -> None:
        """Delete all transformations of an instance.

        Takes away every transformation at the level of the instance. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
        """
        return self._runner.call(operations.instance_transformations_delete_all.request(id))

    def get(self, id: str | int | None, object_name: str | int | None, /) -> models.Transformation:
        """Get a transformation of an instance.

        The transformation that makes one object. Needs the user and the organization secret. Source: client
        code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.instance_transformations_get.request(id, object_name))

    def get_all(self, id: str | int | None, /) -> dict[str, models.Transformation]:
        """Get all transformations of an instance.

        The transformations that are made at the level of the instance, by the name of the object that they
        make. Needs the user and the organization secret. Source: client code made from the platform's
        description (2019).

        Args:
            id: Id, a number that the platform gives.
        """
        return self._runner.call(operations.instance_transformations_get_all.request(id))

    def replace(
        self,
        id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.TransformationRequest | Mapping[str, Any],
    ) -> models.Transformation:
        """Replace a transformation of an instance.

        Puts another transformation in place of the one that makes the object. Needs the user and the
        organization secret. Source: client code made from the platform's description (2019), vendor tests
        (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            object_name: Name of the object, as the platform's caller knows it.
            body: A transformation to make or to replace.
        """
        return self._runner.call(operations.instance_transformations_replace.request(id, object_name, body=body))


class AsyncInstanceTransformationsResource:
    """Transformations of an instance."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(
        self,
        id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.TransformationRequest | Mapping[str, Any],
    ) -> models.Transformation:
        """Create a transformation of an instance."""
        return await self._runner.call(operations.instance_transformations_create.request(id, object_name, body=body))

    async def delete(
        self, id: str | int | None, object_name: str | int | None, /, *, propagate: bool | None = None
    ) -> None:
        """Delete a transformation of an instance."""
        return await self._runner.call(
            operations.instance_transformations_delete.request(id, object_name, propagate=propagate)
        )

    async def delete_all(self, id: str | int | None, /) -> None:
        """Delete all transformations of an instance."""
        return await self._runner.call(operations.instance_transformations_delete_all.request(id))

    async def get(self, id: str | int | None, object_name: str | int | None, /) -> models.Transformation:
        """Get a transformation of an instance."""
        return await self._runner.call(operations.instance_transformations_get.request(id, object_name))

    async def get_all(self, id: str | int | None, /) -> dict[str, models.Transformation]:
        """Get all transformations of an instance."""
        return await self._runner.call(operations.instance_transformations_get_all.request(id))

    async def replace(
        self,
        id: str | int | None,
        object_name: str | int | None,
        /,
        *,
        body: models.TransformationRequest | Mapping[str, Any],
    ) -> models.Transformation:
        """Replace a transformation of an instance."""
        return await self._runner.call(operations.instance_transformations_replace.request(id, object_name, body=body))


class RawInstanceTransformationsResource(RawResource):
    """The methods of `InstanceTransformationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.instance_transformations_create.request)
    delete = Raw(lambda: operations.instance_transformations_delete.request)
    delete_all = Raw(lambda: operations.instance_transformations_delete_all.request)
    get = Raw(lambda: operations.instance_transformations_get.request)
    get_all = Raw(lambda: operations.instance_transformations_get_all.request)
    replace = Raw(lambda: operations.instance_transformations_replace.request)


class AsyncRawInstanceTransformationsResource(AsyncRawResource):
    """The methods of `AsyncInstanceTransformationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.instance_transformations_create.request)
    delete = AsyncRaw(lambda: operations.instance_transformations_delete.request)
    delete_all = AsyncRaw(lambda: operations.instance_transformations_delete_all.request)
    get = AsyncRaw(lambda: operations.instance_transformations_get.request)
    get_all = AsyncRaw(lambda: operations.instance_transformations_get_all.request)
    replace = AsyncRaw(lambda: operations.instance_transformations_replace.request)
