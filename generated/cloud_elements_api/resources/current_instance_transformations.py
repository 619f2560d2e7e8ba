"""Transformations of the instance that the Element token names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import current_instance_transformations as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class CurrentInstanceTransformationsResource:
    """Transformations of the instance that the Element token names."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(
        self, object_name: str | int | None, /, *, body: models.TransformationRequest | Mapping[str, Any]
    ) -> models.Transformation:
        """Create a transformation of the current instance.

        Says how an object is made from the provider's. The object's definition has to be there. Needs the
        user secret, the organization secret and the token of the instance, which says which instance is
        meant. Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            object_name: Name of the object, as the platform's caller knows it.
            body: A transformation to make or to replace.
        """
        return self._runner.call(operations.current_instance_transformations_create.request(object_name, body=body))

    def delete(self, object_name: str | int | None, /) -> None:
        """Delete a transformation of the current instance.

        Takes away the transformation that makes the object. Needs the user secret, the organization secret
        and the token of the instance, which says which instance is meant. Source: client code made from the
        platform's description (2019).

        Args:
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.current_instance_transformations_delete.request(object_name))

    def delete_all(self) -> None:
        """Delete all transformations of the current instance.

        Takes away every transformation at the level of the instance. Needs the user secret, the
        organization secret and the token of the instance, which says which instance is meant. Source:
        client code made from the platform's description (2019).
        """
        return self._runner.call(operations.current_instance_transformations_delete_all.request())

    def get(self, object_name: str | int | None, /) -> models.Transformation:
        """Get a transformation of the current instance.

        The transformation that makes one object. Needs the user secret, the organization secret and the
        token of the instance, which says which instance is meant. Source: client code made from the
        platform's description (2019).

        Args:
            object_name: Name of the object, as the platform's caller knows it.
        """
        return self._runner.call(operations.current_instance_transformations_get.request(object_name))

    def get_all(self) -> dict[str, models.Transformation]:
        """Get all transformations of the current instance.

        The transformations that are made at the level of the instance, by the name of the object that they
        make. Needs the user secret, the organization secret and the token of the instance, which says which
        instance is meant. Source: client code made from the platform's description (2019).
        """
        return self._runner.call(operations.current_instance_transformations_get_all.request())

    def replace(
        self, object_name: str | int | None, /, *, body: models.TransformationRequest | Mapping[str, Any]
    ) -> models.Transformation:
        """Replace a transformation of the current instance.

        Puts another transformation in place of the one that makes the object. Needs the user secret, the
        organization secret and the token of the instance, which says which instance is meant. Source:
        client code made from the platform's description (2019).

        Args:
            object_name: Name of the object, as the platform's caller knows it.
            body: A transformation to make or to replace.
        """
        return self._runner.call(operations.current_instance_transformations_replace.request(object_name, body=body))


class AsyncCurrentInstanceTransformationsResource:
    """Transformations of the instance that the Element token names."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(
        self, object_name: str | int | None, /, *, body: models.TransformationRequest | Mapping[str, Any]
    ) -> models.Transformation:
        """Create a transformation of the current instance."""
        return await self._runner.call(
            operations.current_instance_transformations_create.request(object_name, body=body)
        )

    async def delete(self, object_name: str | int | None, /) -> None:
        """Delete a transformation of the current instance."""
        return await self._runner.call(operations.current_instance_transformations_delete.request(object_name))

    async def delete_all(self) -> None:
        """Delete all transformations of the current instance."""
        return await self._runner.call(operations.current_instance_transformations_delete_all.request())

    async def get(self, object_name: str | int | None, /) -> models.Transformation:
        """Get a transformation of the current instance."""
        return await self._runner.call(operations.current_instance_transformations_get.request(object_name))

    async def get_all(self) -> dict[str, models.Transformation]:
        """Get all transformations of the current instance."""
        return await self._runner.call(operations.current_instance_transformations_get_all.request())

    async def replace(
        self, object_name: str | int | None, /, *, body: models.TransformationRequest | Mapping[str, Any]
    ) -> models.Transformation:
        """Replace a transformation of the current instance."""
        return await self._runner.call(
            operations.current_instance_transformations_replace.request(object_name, body=body)
        )


class RawCurrentInstanceTransformationsResource(RawResource):
    """The methods of `CurrentInstanceTransformationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.current_instance_transformations_create.request)
    delete = Raw(lambda: operations.current_instance_transformations_delete.request)
    delete_all = Raw(lambda: operations.current_instance_transformations_delete_all.request)
    get = Raw(lambda: operations.current_instance_transformations_get.request)
    get_all = Raw(lambda: operations.current_instance_transformations_get_all.request)
    replace = Raw(lambda: operations.current_instance_transformations_replace.request)


class AsyncRawCurrentInstanceTransformationsResource(AsyncRawResource):
    """The methods of `AsyncCurrentInstanceTransformationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.current_instance_transformations_create.request)
    delete = AsyncRaw(lambda: operations.current_instance_transformations_delete.request)
    delete_all = AsyncRaw(lambda: operations.current_instance_transformations_delete_all.request)
    get = AsyncRaw(lambda: operations.current_instance_transformations_get.request)
    get_all = AsyncRaw(lambda: operations.current_instance_transformations_get_all.request)
    replace = AsyncRaw(lambda: operations.current_instance_transformations_replace.request)
