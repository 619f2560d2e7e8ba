"""The objects that the element offers, with their fields and documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import objects as operations

if TYPE_CHECKING:
    import builtins

    from .. import models, types


class ObjectsResource:
    """The objects that the element offers, with their fields and documentation."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def docs(
        self,
        object_name: str | int | None,
        /,
        *,
        discovery: bool | None = None,
        resolve_references: bool | None = None,
        basic: bool | None = None,
        version: str | None = None,
    ) -> models.SwaggerDocument:
        """Get the documentation of an object.

        A Swagger 2.0 document of the object's operations. Needs the user secret and the element token.
        Source: definition of the Microsoft Graph element and its tests, objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
            discovery: Whether to ask the provider for fields that only it knows.
            resolve_references: Whether to put definitions in the place of references to them.
            basic: Whether to give the short form.
            version: Version of the documentation. Default: -1.
        """
        return self._runner.call(
            operations.objects_docs.request(
                object_name, discovery=discovery, resolve_references=resolve_references, basic=basic, version=version
            )
        )

    def list(
        self, *, elements_version: models.ElementsVersion | str | None = None
    ) -> builtins.list[str | models.ObjectName]:
        """List the names of objects.

        Objects that the instance offers. Plain names, or with Elements-Version Helium an object for each.
        Answered even while the instance is disabled. Needs the user secret and the element token. Source:
        definition of the Microsoft Graph element, objects; the header is evidenced for sibling elements.

        Args:
            elements_version: Form of the answer; Hydrogen, which is plain names, if absent.
        """
        return self._runner.call(operations.objects_list.request(elements_version=elements_version))

    def metadata(self, object_name: str | int | None, /) -> models.ObjectMetadata:
        """Get the fields of an object.

        The provider's fields of one object. Needs the user secret and the element token. Source: definition
        of the Microsoft Graph element, objects.

        Args:
            object_name: Name of the object, as objects.list gives it.
        """
        return self._runner.call(operations.objects_metadata.request(object_name))


class AsyncObjectsResource:
    """The objects that the element offers, with their fields and documentation."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def docs(
        self,
        object_name: str | int | None,
        /,
        *,
        discovery: bool | None = None,
        resolve_references: bool | None = None,
        basic: bool | None = None,
        version: str | None = None,
    ) -> models.SwaggerDocument:
        """Get the documentation of an object."""
        return await self._runner.call(
            operations.objects_docs.request(
                object_name, discovery=discovery, resolve_references=resolve_references, basic=basic, version=version
            )
        )

    async def list(
        self, *, elements_version: models.ElementsVersion | str | None = None
    ) -> builtins.list[str | models.ObjectName]:
        """List the names of objects."""
        return await self._runner.call(operations.objects_list.request(elements_version=elements_version))

    async def metadata(self, object_name: str | int | None, /) -> models.ObjectMetadata:
        """Get the fields of an object."""
        return await self._runner.call(operations.objects_metadata.request(object_name))


class RawObjectsResource(RawResource):
    """The methods of `ObjectsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    docs = Raw(lambda: operations.objects_docs.request)
    list = Raw(lambda: operations.objects_list.request)
    metadata = Raw(lambda: operations.objects_metadata.request)


class AsyncRawObjectsResource(AsyncRawResource):
    """The methods of `AsyncObjectsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    docs = AsyncRaw(lambda: operations.objects_docs.request)
    list = AsyncRaw(lambda: operations.objects_list.request)
    metadata = AsyncRaw(lambda: operations.objects_metadata.request)
