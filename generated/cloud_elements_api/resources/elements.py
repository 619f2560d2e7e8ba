"""The catalogue of elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import elements as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class ElementsResource:
    """The catalogue of elements."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def activate(self, key_or_id: str | int | None, /) -> None:
        """Activate an element.

        Makes the element usable. Needs the user and the organization secret. Source: client code made from
        the platform's description (2019), vendor tests (2017-2018).

        Args:
            key_or_id: Key or id of the element.
        """
        return self._runner.call(operations.elements_activate.request(key_or_id))

    def clone(self, key_or_id: str | int | None, /) -> models.Element:
        """Clone an element.

        Makes an element of one's own from another. Nothing is sent. A clone may lose the ability of bulk
        jobs. Needs the user and the organization secret. Source: client code made from the platform's
        description (2019), vendor tests (2017-2018).

        Args:
            key_or_id: Key or id of the element.
        """
        return self._runner.call(operations.elements_clone.request(key_or_id))

    def create(self, *, body: models.ElementRequest | Mapping[str, Any]) -> models.Element:
        """Create an element.

        Adds an element of one's own. A whole definition, as from exporting one, has more fields than are
        listed here. Needs the user and the organization secret. Source: client code made from the
        platform's description (2019), vendor tests (2017-2018).

        Args:
            body: An element to make or to replace. More than is listed here is taken.
        """
        return self._runner.call(operations.elements_create.request(body=body))

    def create_configuration(
        self, key_or_id: str | int | None, /, *, body: models.ElementConfigurationRequest | Mapping[str, Any]
    ) -> models.ElementConfiguration:
        """Add a property to the configuration of an element.

        Adds a property that instances of the element then take. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019).

        Args:
            key_or_id: Key or id of the element.
            body: A property to add.
        """
        return self._runner.call(operations.elements_create_configuration.request(key_or_id, body=body))

    def deactivate(self, key_or_id: str | int | None, /) -> None:
        """Deactivate an element.

        Takes the element out of use. Needs the user and the organization secret. Source: client code made
        from the platform's description (2019), vendor tests (2017-2018).

        Args:
            key_or_id: Key or id of the element.
        """
        return self._runner.call(operations.elements_deactivate.request(key_or_id))

    def delete(self, key_or_id: str | int | None, /) -> None:
        """Delete an element.

        Deletes an element of one's own. Needs the user and the organization secret. Source: client code
        made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            key_or_id: Key or id of the element.
        """
        return self._runner.call(operations.elements_delete.request(key_or_id))

    def export(self, key_or_id: str | int | None, /) -> dict[str, Any]:
        """Export an element.

        The whole definition of the element, to be kept or to be created anew elsewhere. Needs the user and
        the organization secret. Source: client code made from the platform's description (2019), vendor
        tests (2017-2018).

        Args:
            key_or_id: Key or id of the element.
        """
        return self._runner.call(operations.elements_export.request(key_or_id))

    def get(self, key_or_id: str | int | None, /) -> models.Element:
        """Get an element.

        One element with its configuration, resources, parameters and hooks. Needs the user and the
        organization secret. Source: documentation, vendor tests (2017-2018).

        Args:
            key_or_id: Key or id of the element.
        """
        return self._runner.call(operations.elements_get.request(key_or_id))

    def get_configuration(self, key_or_id: str | int | None, /) -> models.ElementConfigurations:
        """Get the configuration that an element takes.

        What has to be given, and what may be, to create an instance of the element. Needs the user and the
        organization secret. Source: client code made from the platform's description (2019).

        Args:
            key_or_id: Key or id of the element.
        """
        return self._runner.call(operations.elements_get_configuration.request(key_or_id))

    def get_docs(
        self, id: str | int | None, /, *, operation_id: str | None = None, version: str | None = None
    ) -> dict[str, Any]:
        """Get the documentation of an element.

        Swagger 2.0 of the element, without what an instance adds to it. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id of the element.
            operation_id: Only this operation.
            version: Version of the documentation; -1, the default, is the latest.
        """
        return self._runner.call(operations.elements_get_docs.request(id, operation_id=operation_id, version=version))

    def get_metadata(self, id: str | int | None, /, *, expand: bool | None = None) -> models.ElementMetadata:
        """Get what an element is able to do.

        Authentication, events, bulk jobs and resources of the element. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            expand: Whether to give more than the plain facts.
        """
        return self._runner.call(operations.elements_get_metadata.request(id, expand=expand))

    def get_versions(self, id: str | int | None, /) -> Any:
        """Get the versions of an element.

        The versions that there are. The one source types the answer as a Swagger document, which it can
        hardly be. Needs the user and the organization secret. Source: client code made from the platform's
        description (2019).

        Args:
            id: Id of the element.
        """
        return self._runner.call(operations.elements_get_versions.request(id))

    def list(
        self,
        *,
        abridged: bool | None = None,
        where: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.Element]:
        """List elements.

        The catalogue: the vendor's elements and the organization's own. The oldest documentation says that
        no authorization is needed. Needs the user and the organization secret. Source: documentation,
        vendor tests (2017-2018), help pages.

        Args:
            abridged: Whether to leave out the longer parts of each element.
            where: Condition in CEQL, without the keyword where: `name='Sample' AND active=true`.
            page_size: Items on a page. 1 to 200. Default: 200.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.elements_list.request(abridged=abridged, where=where, page_size=page_size, cursor=cursor)
        )

    def list_keys(self, *, page_size: int | None = None, cursor: str | None = None) -> types.Pager[str]:
        """List keys of elements.

        The keys of the catalogue's elements. Needs the user and the organization secret. Source: client
        code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            page_size: Items on a page. Neither default nor maximum is documented for this list; others give
                200. At least 1.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(operations.elements_list_keys.request(page_size=page_size, cursor=cursor))

    def replace(
        self, key_or_id: str | int | None, /, *, body: models.ElementRequest | Mapping[str, Any]
    ) -> models.Element:
        """Replace an element.

        Puts another definition in place of an element of one's own. Needs the user and the organization
        secret. Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            key_or_id: Key or id of the element.
            body: An element to make or to replace. More than is listed here is taken.
        """
        return self._runner.call(operations.elements_replace.request(key_or_id, body=body))


class AsyncElementsResource:
    """The catalogue of elements."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def activate(self, key_or_id: str | int | None, /) -> None:
        """Activate an element."""
        return await self._runner.call(operations.elements_activate.request(key_or_id))

    async def clone(self, key_or_id: str | int | None, /) -> models.Element:
        """Clone an element."""
        return await self._runner.call(operations.elements_clone.request(key_or_id))

    async def create(self, *, body: models.ElementRequest | Mapping[str, Any]) -> models.Element:
        """Create an element."""
        return await self._runner.call(operations.elements_create.request(body=body))

    async def create_configuration(
        self, key_or_id: str | int | None, /, *, body: models.ElementConfigurationRequest | Mapping[str, Any]
    ) -> models.ElementConfiguration:
        """Add a property to the configuration of an element."""
        return await self._runner.call(operations.elements_create_configuration.request(key_or_id, body=body))

    async def deactivate(self, key_or_id: str | int | None, /) -> None:
        """Deactivate an element."""
        return await self._runner.call(operations.elements_deactivate.request(key_or_id))

    async def delete(self, key_or_id: str | int | None, /) -> None:
        """Delete an element."""
        return await self._runner.call(operations.elements_delete.request(key_or_id))

    async def export(self, key_or_id: str | int | None, /) -> dict[str, Any]:
        """Export an element."""
        return await self._runner.call(operations.elements_export.request(key_or_id))

    async def get(self, key_or_id: str | int | None, /) -> models.Element:
        """Get an element."""
        return await self._runner.call(operations.elements_get.request(key_or_id))

    async def get_configuration(self, key_or_id: str | int | None, /) -> models.ElementConfigurations:
        """Get the configuration that an element takes."""
        return await self._runner.call(operations.elements_get_configuration.request(key_or_id))

    async def get_docs(
        self, id: str | int | None, /, *, operation_id: str | None = None, version: str | None = None
    ) -> dict[str, Any]:
        """Get the documentation of an element."""
        return await self._runner.call(
            operations.elements_get_docs.request(id, operation_id=operation_id, version=version)
        )

    async def get_metadata(self, id: str | int | None, /, *, expand: bool | None = None) -> models.ElementMetadata:
        """Get what an element is able to do."""
        return await self._runner.call(operations.elements_get_metadata.request(id, expand=expand))

    async def get_versions(self, id: str | int | None, /) -> Any:
        """Get the versions of an element."""
        return await self._runner.call(operations.elements_get_versions.request(id))

    def list(
        self,
        *,
        abridged: bool | None = None,
        where: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.Element]:
        """List elements."""
        return self._runner.pager(
            operations.elements_list.request(abridged=abridged, where=where, page_size=page_size, cursor=cursor)
        )

    def list_keys(self, *, page_size: int | None = None, cursor: str | None = None) -> types.AsyncPager[str]:
        """List keys of elements."""
        return self._runner.pager(operations.elements_list_keys.request(page_size=page_size, cursor=cursor))

    async def replace(
        self, key_or_id: str | int | None, /, *, body: models.ElementRequest | Mapping[str, Any]
    ) -> models.Element:
        """Replace an element."""
        return await self._runner.call(operations.elements_replace.request(key_or_id, body=body))


class RawElementsResource(RawResource):
    """The methods of `ElementsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    activate = Raw(lambda: operations.elements_activate.request)
    clone = Raw(lambda: operations.elements_clone.request)
    create = Raw(lambda: operations.elements_create.request)
    create_configuration = Raw(lambda: operations.elements_create_configuration.request)
    deactivate = Raw(lambda: operations.elements_deactivate.request)
    delete = Raw(lambda: operations.elements_delete.request)
    export = Raw(lambda: operations.elements_export.request)
    get = Raw(lambda: operations.elements_get.request)
    get_configuration = Raw(lambda: operations.elements_get_configuration.request)
    get_docs = Raw(lambda: operations.elements_get_docs.request)
    get_metadata = Raw(lambda: operations.elements_get_metadata.request)
    get_versions = Raw(lambda: operations.elements_get_versions.request)
    list = Raw(lambda: operations.elements_list.request)
    list_keys = Raw(lambda: operations.elements_list_keys.request)
    replace = Raw(lambda: operations.elements_replace.request)


class AsyncRawElementsResource(AsyncRawResource):
    """The methods of `AsyncElementsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    activate = AsyncRaw(lambda: operations.elements_activate.request)
    clone = AsyncRaw(lambda: operations.elements_clone.request)
    create = AsyncRaw(lambda: operations.elements_create.request)
    create_configuration = AsyncRaw(lambda: operations.elements_create_configuration.request)
    deactivate = AsyncRaw(lambda: operations.elements_deactivate.request)
    delete = AsyncRaw(lambda: operations.elements_delete.request)
    export = AsyncRaw(lambda: operations.elements_export.request)
    get = AsyncRaw(lambda: operations.elements_get.request)
    get_configuration = AsyncRaw(lambda: operations.elements_get_configuration.request)
    get_docs = AsyncRaw(lambda: operations.elements_get_docs.request)
    get_metadata = AsyncRaw(lambda: operations.elements_get_metadata.request)
    get_versions = AsyncRaw(lambda: operations.elements_get_versions.request)
    list = AsyncRaw(lambda: operations.elements_list.request)
    list_keys = AsyncRaw(lambda: operations.elements_list_keys.request)
    replace = AsyncRaw(lambda: operations.elements_replace.request)
