"""Instances of one element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import element_instances as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class ElementInstancesResource:
    """Instances of one element."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(
        self, key_or_id: str | int | None, /, *, body: models.ElementInstanceRequest | Mapping[str, Any]
    ) -> models.Instance:
        """Create an instance of an element.

        Connects the element to the caller's account, like creating an instance. The one source gives the
        answer's fields as the body. Needs the user and the organization secret. Source: client code made
        from the platform's description (2019).

        Args:
            key_or_id: Key or id of the element.
            body: An instance to create or to put in place of another; the path names its element.
        """
        return self._runner.call(operations.element_instances_create.request(key_or_id, body=body))

    def delete(self, key_or_id: str | int | None, id: str | int | None, /) -> None:
        """Delete an instance of an element.

        Deletes the instance; calls with its token are then answered with 401. Needs the user and the
        organization secret. Source: client code made from the platform's description (2019).

        Args:
            key_or_id: Key or id of the element.
            id: Id, a number that the platform gives.
        """
        return self._runner.call(operations.element_instances_delete.request(key_or_id, id))

    def get(self, key_or_id: str | int | None, id: str | int | None, /) -> models.Instance:
        """Get an instance of an element.

        One instance with its token and configuration. Needs the user and the organization secret. Source:
        client code made from the platform's description (2019).

        Args:
            key_or_id: Key or id of the element.
            id: Id, a number that the platform gives.
        """
        return self._runner.call(operations.element_instances_get.request(key_or_id, id))

    def list(self, key_or_id: str | int | None, /) -> builtins.list[models.Instance]:
        """List instances of an element.

        Instances of one element, with their tokens. How this list pages is not evidenced. Needs the user
        and the organization secret. Source: client code made from the platform's description (2019), vendor
        tests (2017-2018).

        Args:
            key_or_id: Key or id of the element.
        """
        return self._runner.call(operations.element_instances_list.request(key_or_id))

    def replace(
        self,
        key_or_id: str | int | None,
        id: str | int | None,
        /,
        *,
        body: models.ElementInstanceRequest | Mapping[str, Any],
    ) -> models.Instance:
        """Replace an instance of an element.

        Replaces the instance as a whole. The one source gives the answer's fields as the body. Masked
        values (`********`) must not be sent back. Needs the user and the organization secret. Source:
        client code made from the platform's description (2019).

        Args:
            key_or_id: Key or id of the element.
            id: Id, a number that the platform gives.
            body: An instance to create or to put in place of another; the path names its element.
        """
        return self._runner.call(operations.element_instances_replace.request(key_or_id, id, body=body))


class AsyncElementInstancesResource:
    """Instances of one element."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(
        self, key_or_id: str | int | None, /, *, body: models.ElementInstanceRequest | Mapping[str, Any]
    ) -> models.Instance:
        """Create an instance of an element."""
        return await self._runner.call(operations.element_instances_create.request(key_or_id, body=body))

    async def delete(self, key_or_id: str | int | None, id: str | int | None, /) -> None:
        """Delete an instance of an element."""
        return await self._runner.call(operations.element_instances_delete.request(key_or_id, id))

    async def get(self, key_or_id: str | int | None, id: str | int | None, /) -> models.Instance:
        """Get an instance of an element."""
        return await self._runner.call(operations.element_instances_get.request(key_or_id, id))

    async def list(self, key_or_id: str | int | None, /) -> builtins.list[models.Instance]:
        """List instances of an element."""
        return await self._runner.call(operations.element_instances_list.request(key_or_id))

    async def replace(
        self,
        key_or_id: str | int | None,
        id: str | int | None,
        /,
        *,
        body: models.ElementInstanceRequest | Mapping[str, Any],
    ) -> models.Instance:
        """Replace an instance of an element."""
        return await self._runner.call(operations.element_instances_replace.request(key_or_id, id, body=body))


class RawElementInstancesResource(RawResource):
    """The methods of `ElementInstancesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.element_instances_create.request)
    delete = Raw(lambda: operations.element_instances_delete.request)
    get = Raw(lambda: operations.element_instances_get.request)
    list = Raw(lambda: operations.element_instances_list.request)
    replace = Raw(lambda: operations.element_instances_replace.request)


class AsyncRawElementInstancesResource(AsyncRawResource):
    """The methods of `AsyncElementInstancesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.element_instances_create.request)
    delete = AsyncRaw(lambda: operations.element_instances_delete.request)
    get = AsyncRaw(lambda: operations.element_instances_get.request)
    list = AsyncRaw(lambda: operations.element_instances_list.request)
    replace = AsyncRaw(lambda: operations.element_instances_replace.request)
