"""Documentation of an instance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import instance_docs as operations

if TYPE_CHECKING:
    from typing import Any

    from .. import types


class InstanceDocsResource:
    """Documentation of an instance."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def get(
        self,
        id: str | int | None,
        /,
        *,
        operation_id: str | None = None,
        version: str | None = None,
        base_url: str | None = None,
        resolve_references: bool | None = None,
        discovery: bool | None = None,
        basic: bool | None = None,
    ) -> dict[str, Any]:
        """Get the documentation of an instance.

        Swagger 2.0 of the element as this instance has it, with its own objects and transformations. Needs
        the user and the organization secret. Source: client code made from the platform's description
        (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            operation_id: Only this operation.
            version: Version of the documentation.
            base_url: URL whose host and scheme the documentation shall name.
            resolve_references: Whether references are replaced by what they refer to.
            discovery: Whether the provider is asked for its objects and fields.
            basic: Whether to leave out what is not needed for a call.
        """
        return self._runner.call(
            operations.instance_docs_get.request(
                id,
                operation_id=operation_id,
                version=version,
                base_url=base_url,
                resolve_references=resolve_references,
                discovery=discovery,
                basic=basic,
            )
        )

    def get_operation(
        self,
        id: str | int | None,
        operation_id: str | int | None,
        /,
        *,
        discovery: bool | None = None,
        basic: bool | None = None,
        version: str | None = None,
    ) -> dict[str, Any]:
        """Get the documentation of an operation of an instance.

        What the documentation says of one operation. Needs the user and the organization secret. Source:
        client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            operation_id: Id of the operation in the documentation.
            discovery: Whether the provider is asked for its objects and fields.
            basic: Whether to leave out what is not needed for a call.
            version: Version of the documentation.
        """
        return self._runner.call(
            operations.instance_docs_get_operation.request(
                id, operation_id, discovery=discovery, basic=basic, version=version
            )
        )

    def get_operation_definitions(
        self,
        id: str | int | None,
        operation_id: str | int | None,
        /,
        *,
        discovery: bool | None = None,
        resolve_references: bool | None = None,
        basic: bool | None = None,
        version: str | None = None,
    ) -> dict[str, Any]:
        """Get the schemas of an operation of an instance.

        The schemas that one operation takes and answers with. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019).

        Args:
            id: Id, a number that the platform gives.
            operation_id: Id of the operation in the documentation.
            discovery: Whether the provider is asked for its objects and fields.
            resolve_references: Whether references are replaced by what they refer to.
            basic: Whether to leave out what is not needed for a call.
            version: Version of the documentation.
        """
        return self._runner.call(
            operations.instance_docs_get_operation_definitions.request(
                id,
                operation_id,
                discovery=discovery,
                resolve_references=resolve_references,
                basic=basic,
                version=version,
            )
        )


class AsyncInstanceDocsResource:
    """Documentation of an instance."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def get(
        self,
        id: str | int | None,
        /,
        *,
        operation_id: str | None = None,
        version: str | None = None,
        base_url: str | None = None,
        resolve_references: bool | None = None,
        discovery: bool | None = None,
        basic: bool | None = None,
    ) -> dict[str, Any]:
        """Get the documentation of an instance."""
        return await self._runner.call(
            operations.instance_docs_get.request(
                id,
                operation_id=operation_id,
                version=version,
                base_url=base_url,
                resolve_references=resolve_references,
                discovery=discovery,
                basic=basic,
            )
        )

    async def get_operation(
        self,
        id: str | int | None,
        operation_id: str | int | None,
        /,
        *,
        discovery: bool | None = None,
        basic: bool | None = None,
        version: str | None = None,
    ) -> dict[str, Any]:
        """Get the documentation of an operation of an instance."""
        return await self._runner.call(
            operations.instance_docs_get_operation.request(
                id, operation_id, discovery=discovery, basic=basic, version=version
            )
        )

    async def get_operation_definitions(
        self,
        id: str | int | None,
        operation_id: str | int | None,
        /,
        *,
        discovery: bool | None = None,
        resolve_references: bool | None = None,
        basic: bool | None = None,
        version: str | None = None,
    ) -> dict[str, Any]:
        """Get the schemas of an operation of an instance."""
        return await self._runner.call(
            operations.instance_docs_get_operation_definitions.request(
                id,
                operation_id,
                discovery=discovery,
                resolve_references=resolve_references,
                basic=basic,
                version=version,
            )
        )


class RawInstanceDocsResource(RawResource):
    """The methods of `InstanceDocsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = Raw(lambda: operations.instance_docs_get.request)
    get_operation = Raw(lambda: operations.instance_docs_get_operation.request)
    get_operation_definitions = Raw(lambda: operations.instance_docs_get_operation_definitions.request)


class AsyncRawInstanceDocsResource(AsyncRawResource):
    """The methods of `AsyncInstanceDocsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = AsyncRaw(lambda: operations.instance_docs_get.request)
    get_operation = AsyncRaw(lambda: operations.instance_docs_get_operation.request)
    get_operation_definitions = AsyncRaw(lambda: operations.instance_docs_get_operation_definitions.request)
