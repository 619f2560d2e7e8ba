"""Transformations of a virtual data resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import vdr_transformations as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class VdrTransformationsResource:
    """Transformations of a virtual data resource."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(
        self, id: str | int | None, /, *, body: models.VdrTransformationRequest | Mapping[str, Any]
    ) -> models.VdrTransformation:
        """Create a transformation of a VDR.

        Makes a transformation of a virtual data resource. Fields that the caller may not set are left out
        without an error; the header Elements-Error of the answer then says so. Needs the user and the
        organization secret. Source: vendor tests (2018).

        Args:
            id: Id of the virtual data resource.
            body: A transformation of a virtual data resource to make or to replace.
        """
        return self._runner.call(operations.vdr_transformations_create.request(id, body=body))

    def delete(self, id: str | int | None, transformation_id: str | int | None, /) -> None:
        """Delete a transformation of a VDR.

        Deletes a transformation of a virtual data resource. The header Elements-Error of the answer says so
        where something was left out for lack of rights. Needs the user and the organization secret. Source:
        vendor tests (2018).

        Args:
            id: Id of the virtual data resource.
            transformation_id: Id of the transformation.
        """
        return self._runner.call(operations.vdr_transformations_delete.request(id, transformation_id))

    def get(self, id: str | int | None, transformation_id: str | int | None, /) -> models.VdrTransformation:
        """Get a transformation of a VDR.

        One transformation of a virtual data resource. Needs the user and the organization secret. Source:
        vendor tests (2018).

        Args:
            id: Id of the virtual data resource.
            transformation_id: Id of the transformation.
        """
        return self._runner.call(operations.vdr_transformations_get.request(id, transformation_id))

    def list(
        self, id: str | int | None, /, *, system_only: bool | None = None
    ) -> builtins.list[models.VdrTransformation]:
        """List the transformations of a VDR.

        Transformations of a virtual data resource. Needs the user and the organization secret. Source:
        vendor tests (2018).

        Args:
            id: Id of the virtual data resource.
            system_only: Whether only what belongs to the system is meant. For virtual data resources it
                needs the role vdrAdmin.
        """
        return self._runner.call(operations.vdr_transformations_list.request(id, system_only=system_only))

    def replace(
        self,
        id: str | int | None,
        transformation_id: str | int | None,
        /,
        *,
        body: models.VdrTransformationRequest | Mapping[str, Any],
    ) -> models.VdrTransformation:
        """Replace a transformation of a VDR.

        Replaces a transformation of a virtual data resource. Fields that the caller may not set are left
        out without an error; the header Elements-Error of the answer then says so. Needs the user and the
        organization secret. Source: vendor tests (2018).

        Args:
            id: Id of the virtual data resource.
            transformation_id: Id of the transformation.
            body: A transformation of a virtual data resource to make or to replace.
        """
        return self._runner.call(operations.vdr_transformations_replace.request(id, transformation_id, body=body))


class AsyncVdrTransformationsResource:
    """Transformations of a virtual data resource."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(
        self, id: str | int | None, /, *, body: models.VdrTransformationRequest | Mapping[str, Any]
    ) -> models.VdrTransformation:
        """Create a transformation of a VDR."""
        return await self._runner.call(operations.vdr_transformations_create.request(id, body=body))

    async def delete(self, id: str | int | None, transformation_id: str | int | None, /) -> None:
        """Delete a transformation of a VDR."""
        return await self._runner.call(operations.vdr_transformations_delete.request(id, transformation_id))

    async def get(self, id: str | int | None, transformation_id: str | int | None, /) -> models.VdrTransformation:
        """Get a transformation of a VDR."""
        return await self._runner.call(operations.vdr_transformations_get.request(id, transformation_id))

    async def list(
        self, id: str | int | None, /, *, system_only: bool | None = None
    ) -> builtins.list[models.VdrTransformation]:
        """List the transformations of a VDR."""
        return await self._runner.call(operations.vdr_transformations_list.request(id, system_only=system_only))

    async def replace(
        self,
        id: str | int | None,
        transformation_id: str | int | None,
        /,
        *,
        body: models.VdrTransformationRequest | Mapping[str, Any],
    ) -> models.VdrTransformation:
        """Replace a transformation of a VDR."""
        return await self._runner.call(operations.vdr_transformations_replace.request(id, transformation_id, body=body))


class RawVdrTransformationsResource(RawResource):
    """The methods of `VdrTransformationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.vdr_transformations_create.request)
    delete = Raw(lambda: operations.vdr_transformations_delete.request)
    get = Raw(lambda: operations.vdr_transformations_get.request)
    list = Raw(lambda: operations.vdr_transformations_list.request)
    replace = Raw(lambda: operations.vdr_transformations_replace.request)


class AsyncRawVdrTransformationsResource(AsyncRawResource):
    """The methods of `AsyncVdrTransformationsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.vdr_transformations_create.request)
    delete = AsyncRaw(lambda: operations.vdr_transformations_delete.request)
    get = AsyncRaw(lambda: operations.vdr_transformations_get.request)
    list = AsyncRaw(lambda: operations.vdr_transformations_list.request)
    replace = AsyncRaw(lambda: operations.vdr_transformations_replace.request)
