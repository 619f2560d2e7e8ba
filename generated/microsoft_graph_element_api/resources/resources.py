"""Any object by its name: common resources, and what an extended element adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import resources as operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import types


class ResourcesResource:
    """Any object by its name: common resources, and what an extended element adds."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def create(self, object_name: str | int | None, /, *, body: dict[str, Any] | Mapping[str, Any]) -> dict[str, Any]:
        """Create a record of an object.

        Adds a record to an object by its name. Needs the user secret and the element token. Source:
        definition of the Microsoft Graph element, generic objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            body: A record of any object; its fields are those that the object's metadata name.
        """
        return self._runner.call(operations.resources_create.request(object_name, body=body))

    def create_child(
        self,
        object_name: str | int | None,
        object_id: str | int | None,
        child_object_name: str | int | None,
        /,
        *,
        body: dict[str, Any] | Mapping[str, Any],
    ) -> dict[str, Any]:
        """Create a record below a record.

        Adds a record to an object that hangs below a record of another. Needs the user secret and the
        element token. Source: definition of the Microsoft Graph element, generic objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            object_id: Id of the record.
            child_object_name: Name of the object that hangs below the record.
            body: A record of any object; its fields are those that the object's metadata name.
        """
        return self._runner.call(
            operations.resources_create_child.request(object_name, object_id, child_object_name, body=body)
        )

    def delete(self, object_name: str | int | None, object_id: str | int | None, /) -> None:
        """Delete a record of an object.

        Removes a record. Needs the user secret and the element token. Source: definition of the Microsoft
        Graph element, generic objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            object_id: Id of the record.
        """
        return self._runner.call(operations.resources_delete.request(object_name, object_id))

    def delete_child(
        self,
        object_name: str | int | None,
        object_id: str | int | None,
        child_object_name: str | int | None,
        child_object_id: str | int | None,
        /,
    ) -> None:
        """Delete a record below a record.

        Removes a record below a record of another object. Needs the user secret and the element token.
        Source: definition of the Microsoft Graph element, generic objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            object_id: Id of the record.
            child_object_name: Name of the object that hangs below the record.
            child_object_id: Id of the record below.
        """
        return self._runner.call(
            operations.resources_delete_child.request(object_name, object_id, child_object_name, child_object_id)
        )

    def get(self, object_name: str | int | None, object_id: str | int | None, /) -> dict[str, Any]:
        """Get a record of an object.

        One record of an object. Needs the user secret and the element token. Source: definition of the
        Microsoft Graph element, generic objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            object_id: Id of the record.
        """
        return self._runner.call(operations.resources_get.request(object_name, object_id))

    def get_child(
        self,
        object_name: str | int | None,
        object_id: str | int | None,
        child_object_name: str | int | None,
        child_object_id: str | int | None,
        /,
    ) -> dict[str, Any]:
        """Get a record below a record.

        One record below a record of another object. Needs the user secret and the element token. Source:
        definition of the Microsoft Graph element, generic objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            object_id: Id of the record.
            child_object_name: Name of the object that hangs below the record.
            child_object_id: Id of the record below.
        """
        return self._runner.call(
            operations.resources_get_child.request(object_name, object_id, child_object_name, child_object_id)
        )

    def list(
        self,
        object_name: str | int | None,
        /,
        *,
        where: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[dict[str, Any]]:
        """List records of an object.

        Records of an object by its name, such as a common resource. Needs the user secret and the element
        token. Source: definition of the Microsoft Graph element, generic objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            where: Which records, as a CEQL condition without the word WHERE. What Microsoft Graph cannot
                filter by is answered with 400.
            fields: Names of the fields to give; all if absent. Sent as one value, separated by commas.
            page_size: Items on a page. What the provider does not allow is cut down in silence but for the
                header Elements-Error. 1 to 5000. Default: 200.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.resources_list.request(
                object_name, where=where, fields=fields, page_size=page_size, cursor=cursor
            )
        )

    def list_children(
        self,
        object_name: str | int | None,
        object_id: str | int | None,
        child_object_name: str | int | None,
        /,
        *,
        where: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[dict[str, Any]]:
        """List records below a record.

        Records of an object that hangs below a record of another. Needs the user secret and the element
        token. Source: definition of the Microsoft Graph element, generic objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            object_id: Id of the record.
            child_object_name: Name of the object that hangs below the record.
            where: Which records, as a CEQL condition without the word WHERE. What Microsoft Graph cannot
                filter by is answered with 400.
            fields: Names of the fields to give; all if absent. Sent as one value, separated by commas.
            page_size: Items on a page. What the provider does not allow is cut down in silence but for the
                header Elements-Error. 1 to 5000. Default: 200.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.resources_list_children.request(
                object_name,
                object_id,
                child_object_name,
                where=where,
                fields=fields,
                page_size=page_size,
                cursor=cursor,
            )
        )

    def replace(
        self, object_name: str | int | None, object_id: str | int | None, /, *, body: dict[str, Any] | Mapping[str, Any]
    ) -> dict[str, Any]:
        """Replace a record of an object.

        Puts a whole record in the place of another. Needs the user secret and the element token. Source:
        definition of the Microsoft Graph element, generic objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            object_id: Id of the record.
            body: A record of any object; its fields are those that the object's metadata name.
        """
        return self._runner.call(operations.resources_replace.request(object_name, object_id, body=body))

    def replace_child(
        self,
        object_name: str | int | None,
        object_id: str | int | None,
        child_object_name: str | int | None,
        child_object_id: str | int | None,
        /,
        *,
        body: dict[str, Any] | Mapping[str, Any],
    ) -> dict[str, Any]:
        """Replace a record below a record.

        Puts a whole record in the place of another. Needs the user secret and the element token. Source:
        definition of the Microsoft Graph element, generic objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            object_id: Id of the record.
            child_object_name: Name of the object that hangs below the record.
            child_object_id: Id of the record below.
            body: A record of any object; its fields are those that the object's metadata name.
        """
        return self._runner.call(
            operations.resources_replace_child.request(
                object_name, object_id, child_object_name, child_object_id, body=body
            )
        )

    def update(
        self, object_name: str | int | None, object_id: str | int | None, /, *, body: dict[str, Any] | Mapping[str, Any]
    ) -> dict[str, Any]:
        """Change a record of an object.

        Changes the fields that are given. Needs the user secret and the element token. Source: definition
        of the Microsoft Graph element, generic objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            object_id: Id of the record.
            body: A record of any object; its fields are those that the object's metadata name.
        """
        return self._runner.call(operations.resources_update.request(object_name, object_id, body=body))

    def update_child(
        self,
        object_name: str | int | None,
        object_id: str | int | None,
        child_object_name: str | int | None,
        child_object_id: str | int | None,
        /,
        *,
        body: dict[str, Any] | Mapping[str, Any],
    ) -> dict[str, Any]:
        """Change a record below a record.

        Changes the fields that are given. Needs the user secret and the element token. Source: definition
        of the Microsoft Graph element, generic objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            object_id: Id of the record.
            child_object_name: Name of the object that hangs below the record.
            child_object_id: Id of the record below.
            body: A record of any object; its fields are those that the object's metadata name.
        """
        return self._runner.call(
            operations.resources_update_child.request(
                object_name, object_id, child_object_name, child_object_id, body=body
            )
        )


class AsyncResourcesResource:
    """Any object by its name: common resources, and what an extended element adds."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def create(
        self, object_name: str | int | None, /, *, body: dict[str, Any] | Mapping[str, Any]
    ) -> dict[str, Any]:
        """Create a record of an object."""
        return await self._runner.call(operations.resources_create.request(object_name, body=body))

    async def create_child(
        self,
        object_name: str | int | None,
        object_id: str | int | None,
        child_object_name: str | int | None,
        /,
        *,
        body: dict[str, Any] | Mapping[str, Any],
    ) -> dict[str, Any]:
        """Create a record below a record."""
        return await self._runner.call(
            operations.resources_create_child.request(object_name, object_id, child_object_name, body=body)
        )

    async def delete(self, object_name: str | int | None, object_id: str | int | None, /) -> None:
        """Delete a record of an object."""
        return await self._runner.call(operations.resources_delete.request(object_name, object_id))

    async def delete_child(
        self,
        object_name: str | int | None,
        object_id: str | int | None,
        child_object_name: str | int | None,
        child_object_id: str | int | None,
        /,
    ) -> None:
        """Delete a record below a record."""
        return await self._runner.call(
            operations.resources_delete_child.request(object_name, object_id, child_object_name, child_object_id)
        )

    async def get(self, object_name: str | int | None, object_id: str | int | None, /) -> dict[str, Any]:
        """Get a record of an object."""
        return await self._runner.call(operations.resources_get.request(object_name, object_id))

    async def get_child(
        self,
        object_name: str | int | None,
        object_id: str | int | None,
        child_object_name: str | int | None,
        child_object_id: str | int | None,
        /,
    ) -> dict[str, Any]:
        """Get a record below a record."""
        return await self._runner.call(
            operations.resources_get_child.request(object_name, object_id, child_object_name, child_object_id)
        )

    def list(
        self,
        object_name: str | int | None,
        /,
        *,
        where: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[dict[str, Any]]:
        """List records of an object."""
        return self._runner.pager(
            operations.resources_list.request(
                object_name, where=where, fields=fields, page_size=page_size, cursor=cursor
            )
        )

    def list_children(
        self,
        object_name: str | int | None,
        object_id: str | int | None,
        child_object_name: str | int | None,
        /,
        *,
        where: str | None = None,
        fields: Sequence[str] | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[dict[str, Any]]:
        """List records below a record."""
        return self._runner.pager(
            operations.resources_list_children.request(
                object_name,
                object_id,
                child_object_name,
                where=where,
                fields=fields,
                page_size=page_size,
                cursor=cursor,
            )
        )

    async def replace(
        self, object_name: str | int | None, object_id: str | int | None, /, *, body: dict[str, Any] | Mapping[str, Any]
    ) -> dict[str, Any]:
        """Replace a record of an object."""
        return await self._runner.call(operations.resources_replace.request(object_name, object_id, body=body))

    async def replace_child(
        self,
        object_name: str | int | None,
        object_id: str | int | None,
        child_object_name: str | int | None,
        child_object_id: str | int | None,
        /,
        *,
        body: dict[str, Any] | Mapping[str, Any],
    ) -> dict[str, Any]:
        """Replace a record below a record."""
        return await self._runner.call(
            operations.resources_replace_child.request(
                object_name, object_id, child_object_name, child_object_id, body=body
            )
        )

    async def update(
        self, object_name: str | int | None, object_id: str | int | None, /, *, body: dict[str, Any] | Mapping[str, Any]
    ) -> dict[str, Any]:
        """Change a record of an object."""
        return await self._runner.call(operations.resources_update.request(object_name, object_id, body=body))

    async def update_child(
        self,
        object_name: str | int | None,
        object_id: str | int | None,
        child_object_name: str | int | None,
        child_object_id: str | int | None,
        /,
        *,
        body: dict[str, Any] | Mapping[str, Any],
    ) -> dict[str, Any]:
        """Change a record below a record."""
        return await self._runner.call(
            operations.resources_update_child.request(
                object_name, object_id, child_object_name, child_object_id, body=body
            )
        )


class RawResourcesResource(RawResource):
    """The methods of `ResourcesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = Raw(lambda: operations.resources_create.request)
    create_child = Raw(lambda: operations.resources_create_child.request)
    delete = Raw(lambda: operations.resources_delete.request)
    delete_child = Raw(lambda: operations.resources_delete_child.request)
    get = Raw(lambda: operations.resources_get.request)
    get_child = Raw(lambda: operations.resources_get_child.request)
    list = Raw(lambda: operations.resources_list.request)
    list_children = Raw(lambda: operations.resources_list_children.request)
    replace = Raw(lambda: operations.resources_replace.request)
    replace_child = Raw(lambda: operations.resources_replace_child.request)
    update = Raw(lambda: operations.resources_update.request)
    update_child = Raw(lambda: operations.resources_update_child.request)


class AsyncRawResourcesResource(AsyncRawResource):
    """The methods of `AsyncResourcesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    create = AsyncRaw(lambda: operations.resources_create.request)
    create_child = AsyncRaw(lambda: operations.resources_create_child.request)
    delete = AsyncRaw(lambda: operations.resources_delete.request)
    delete_child = AsyncRaw(lambda: operations.resources_delete_child.request)
    get = AsyncRaw(lambda: operations.resources_get.request)
    get_child = AsyncRaw(lambda: operations.resources_get_child.request)
    list = AsyncRaw(lambda: operations.resources_list.request)
    list_children = AsyncRaw(lambda: operations.resources_list_children.request)
    replace = AsyncRaw(lambda: operations.resources_replace.request)
    replace_child = AsyncRaw(lambda: operations.resources_replace_child.request)
    update = AsyncRaw(lambda: operations.resources_update.request)
    update_child = AsyncRaw(lambda: operations.resources_update_child.request)
