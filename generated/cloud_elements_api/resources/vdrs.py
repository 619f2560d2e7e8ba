"""Virtual data resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import vdrs as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import models, types


class VdrsResource:
    """Virtual data resources."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def clone(
        self,
        id: str | int | None,
        /,
        *,
        body: models.VdrClone | Mapping[str, Any],
        clone_all_transformations: bool | None = None,
        level: models.VdrCloneLevel | str | None = None,
        element_keys: Sequence[str] | None = None,
    ) -> models.Vdr:
        """Copy a virtual data resource.

        Copies a virtual data resource to a level, with its transformations if wanted. Needs the user and
        the organization secret. Source: vendor tests (2018).

        Args:
            id: Id of the virtual data resource.
            body: How the copy of a virtual data resource is called.
            clone_all_transformations: Whether all transformations are copied too.
            level: Level that the copy belongs to.
            element_keys: Keys of the elements whose transformations are copied; sent as one list with
                commas.
        """
        return self._runner.call(
            operations.vdrs_clone.request(
                id,
                body=body,
                clone_all_transformations=clone_all_transformations,
                level=level,
                element_keys=element_keys,
            )
        )

    def create(self, *, body: models.VdrRequest | Mapping[str, Any], system_only: bool | None = None) -> models.Vdr:
        """Create a virtual data resource.

        Makes a virtual data resource. Fields that the caller may not set are left out without an error; the
        header Elements-Error of the answer then says so. Needs the user and the organization secret.
        Source: vendor tests (2018).

        Args:
            body: A virtual data resource to make or to replace.
            system_only: Whether only what belongs to the system is meant. For virtual data resources it
                needs the role vdrAdmin.
        """
        return self._runner.call(operations.vdrs_create.request(body=body, system_only=system_only))

    def delete(self, id: str | int | None, /, *, system_only: bool | None = None) -> None:
        """Delete a virtual data resource.

        Deletes a virtual data resource. The header Elements-Error of the answer says so where something was
        left out for lack of rights. Needs the user and the organization secret. Source: vendor tests
        (2018).

        Args:
            id: Id of the virtual data resource.
            system_only: Whether only what belongs to the system is meant. For virtual data resources it
                needs the role vdrAdmin.
        """
        return self._runner.call(operations.vdrs_delete.request(id, system_only=system_only))

    def get(self, id: str | int | None, /, *, system_only: bool | None = None) -> models.Vdr:
        """Get a virtual data resource.

        One virtual data resource. Needs the user and the organization secret. Source: vendor tests (2018).

        Args:
            id: Id of the virtual data resource.
            system_only: Whether only what belongs to the system is meant. For virtual data resources it
                needs the role vdrAdmin.
        """
        return self._runner.call(operations.vdrs_get.request(id, system_only=system_only))

    def list(self) -> builtins.list[models.Vdr]:
        """List virtual data resources.

        All virtual data resources (VDRs). Needs the user and the organization secret. Source: vendor tests
        (2018).
        """
        return self._runner.call(operations.vdrs_list.request())

    def replace(
        self, id: str | int | None, /, *, body: models.VdrRequest | Mapping[str, Any], system_only: bool | None = None
    ) -> models.Vdr:
        """Replace a virtual data resource.

        Replaces a virtual data resource. A field that keeps its id and has another path is renamed. Fields
        that the caller may not set are left out without an error; the header Elements-Error of the answer
        then says so. Needs the user and the organization secret. Source: vendor tests (2018).

        Args:
            id: Id of the virtual data resource.
            body: A virtual data resource to make or to replace.
            system_only: Whether only what belongs to the system is meant. For virtual data resources it
                needs the role vdrAdmin.
        """
        return self._runner.call(operations.vdrs_replace.request(id, body=body, system_only=system_only))


class AsyncVdrsResource:
    """Virtual data resources."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def clone(
        self,
        id: str | int | None,
        /,
        *,
        body: models.VdrClone | Mapping[str, Any],
        clone_all_transformations: bool | None = None,
        level: models.VdrCloneLevel | str | None = None,
        element_keys: Sequence[str] | None = None,
    ) -> models.Vdr:
        """Copy a virtual data resource."""
        return await self._runner.call(
            operations.vdrs_clone.request(
                id,
                body=body,
                clone_all_transformations=clone_all_transformations,
                level=level,
                element_keys=element_keys,
            )
        )

    async def create(
        self, *, body: models.VdrRequest | Mapping[str, Any], system_only: bool | None = None
    ) -> models.Vdr:
        """Create a virtual data resource."""
        return await self._runner.call(operations.vdrs_create.request(body=body, system_only=system_only))

    async def delete(self, id: str | int | None, /, *, system_only: bool | None = None) -> None:
        """Delete a virtual data resource."""
        return await self._runner.call(operations.vdrs_delete.request(id, system_only=system_only))

    async def get(self, id: str | int | None, /, *, system_only: bool | None = None) -> models.Vdr:
        """Get a virtual data resource."""
        return await self._runner.call(operations.vdrs_get.request(id, system_only=system_only))

    async def list(self) -> builtins.list[models.Vdr]:
        """List virtual data resources."""
        return await self._runner.call(operations.vdrs_list.request())

    async def replace(
        self, id: str | int | None, /, *, body: models.VdrRequest | Mapping[str, Any], system_only: bool | None = None
    ) -> models.Vdr:
        """Replace a virtual data resource."""
        return await self._runner.call(operations.vdrs_replace.request(id, body=body, system_only=system_only))


class RawVdrsResource(RawResource):
    """The methods of `VdrsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    clone = Raw(lambda: operations.vdrs_clone.request)
    create = Raw(lambda: operations.vdrs_create.request)
    delete = Raw(lambda: operations.vdrs_delete.request)
    get = Raw(lambda: operations.vdrs_get.request)
    list = Raw(lambda: operations.vdrs_list.request)
    replace = Raw(lambda: operations.vdrs_replace.request)


class AsyncRawVdrsResource(AsyncRawResource):
    """The methods of `AsyncVdrsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    clone = AsyncRaw(lambda: operations.vdrs_clone.request)
    create = AsyncRaw(lambda: operations.vdrs_create.request)
    delete = AsyncRaw(lambda: operations.vdrs_delete.request)
    get = AsyncRaw(lambda: operations.vdrs_get.request)
    list = AsyncRaw(lambda: operations.vdrs_list.request)
    replace = AsyncRaw(lambda: operations.vdrs_replace.request)
