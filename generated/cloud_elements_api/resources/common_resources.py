"""Common resources: object names and their fields across elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import common_resources as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class CommonResourcesResource:
    """Common resources: object names and their fields across elements."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def delete(self, name: str | int | None, /) -> None:
        """Delete a common resource.

        Deletes a common resource. Refused (409) while it is in use. Needs the user and the organization
        secret. Source: vendor tests (2017-2018).

        Args:
            name: Name of the common resource.
        """
        return self._runner.call(operations.common_resources_delete.request(name))

    def get(self, name: str | int | None, /) -> models.CommonResource:
        """Get a common resource.

        One common resource. Needs the user and the organization secret. Source: vendor tests (2017-2018).

        Args:
            name: Name of the common resource.
        """
        return self._runner.call(operations.common_resources_get.request(name))

    def get_usages(self, name: str | int | None, /) -> models.CommonResourceUsages:
        """Get what uses a common resource.

        Formulas that use a common resource. Needs the user and the organization secret. Source: vendor
        tests (2018).

        Args:
            name: Name of the common resource.
        """
        return self._runner.call(operations.common_resources_get_usages.request(name))

    def list(self) -> builtins.list[models.CommonResource]:
        """List common resources.

        All common resources, with their fields. Needs the user and the organization secret. Source:
        documentation, vendor tests (2017-2018).
        """
        return self._runner.call(operations.common_resources_list.request())

    def rename(
        self, name: str | int | None, /, *, body: models.CommonResourceRename | Mapping[str, Any]
    ) -> models.CommonResource:
        """Rename a common resource.

        Gives a common resource another name. Needs the user and the organization secret. Source: vendor
        tests (2018).

        Args:
            name: Name of the common resource.
            body: Another name for a common resource.
        """
        return self._runner.call(operations.common_resources_rename.request(name, body=body))

    def replace(self, *, body: models.CommonResourceRequest | Mapping[str, Any]) -> models.CommonResource:
        """Create or replace a common resource.

        Makes a common resource, or replaces the one of that name. A field path that is renamed here is
        renamed in the transformations that use it. No fields at all are accepted. Needs the user and the
        organization secret. Source: documentation, vendor tests (2017-2018).

        Args:
            body: A common resource to make or to replace.
        """
        return self._runner.call(operations.common_resources_replace.request(body=body))


class AsyncCommonResourcesResource:
    """Common resources: object names and their fields across elements."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def delete(self, name: str | int | None, /) -> None:
        """Delete a common resource."""
        return await self._runner.call(operations.common_resources_delete.request(name))

    async def get(self, name: str | int | None, /) -> models.CommonResource:
        """Get a common resource."""
        return await self._runner.call(operations.common_resources_get.request(name))

    async def get_usages(self, name: str | int | None, /) -> models.CommonResourceUsages:
        """Get what uses a common resource."""
        return await self._runner.call(operations.common_resources_get_usages.request(name))

    async def list(self) -> builtins.list[models.CommonResource]:
        """List common resources."""
        return await self._runner.call(operations.common_resources_list.request())

    async def rename(
        self, name: str | int | None, /, *, body: models.CommonResourceRename | Mapping[str, Any]
    ) -> models.CommonResource:
        """Rename a common resource."""
        return await self._runner.call(operations.common_resources_rename.request(name, body=body))

    async def replace(self, *, body: models.CommonResourceRequest | Mapping[str, Any]) -> models.CommonResource:
        """Create or replace a common resource."""
        return await self._runner.call(operations.common_resources_replace.request(body=body))


class RawCommonResourcesResource(RawResource):
    """The methods of `CommonResourcesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    delete = Raw(lambda: operations.common_resources_delete.request)
    get = Raw(lambda: operations.common_resources_get.request)
    get_usages = Raw(lambda: operations.common_resources_get_usages.request)
    list = Raw(lambda: operations.common_resources_list.request)
    rename = Raw(lambda: operations.common_resources_rename.request)
    replace = Raw(lambda: operations.common_resources_replace.request)


class AsyncRawCommonResourcesResource(AsyncRawResource):
    """The methods of `AsyncCommonResourcesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    delete = AsyncRaw(lambda: operations.common_resources_delete.request)
    get = AsyncRaw(lambda: operations.common_resources_get.request)
    get_usages = AsyncRaw(lambda: operations.common_resources_get_usages.request)
    list = AsyncRaw(lambda: operations.common_resources_list.request)
    rename = AsyncRaw(lambda: operations.common_resources_rename.request)
    replace = AsyncRaw(lambda: operations.common_resources_replace.request)
