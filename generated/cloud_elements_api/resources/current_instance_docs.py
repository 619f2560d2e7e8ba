"""Documentation of the instance that the Element token names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import current_instance_docs as operations

if TYPE_CHECKING:
    from typing import Any

    from .. import types


class CurrentInstanceDocsResource:
    """Documentation of the instance that the Element token names."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def get(
        self,
        *,
        operation_id: str | None = None,
        version: str | None = None,
        base_url: str | None = None,
        resolve_references: bool | None = None,
        discovery: bool | None = None,
        basic: bool | None = None,
    ) -> dict[str, Any]:
        """Get the documentation of the current instance.

        Swagger 2.0 of the element as this instance has it, with its own objects and transformations. Needs
        the user secret, the organization secret and the token of the instance, which says which instance is
        meant. Source: client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            operation_id: Only this operation.
            version: Version of the documentation.
            base_url: URL whose host and scheme the documentation shall name.
            resolve_references: Whether references are replaced by what they refer to.
            discovery: Whether the provider is asked for its objects and fields.
            basic: Whether to leave out what is not needed for a call.
        """
        return self._runner.call(
            operations.current_instance_docs_get.request(
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
        operation_id: str | int | None,
        /,
        *,
        discovery: bool | None = None,
        basic: bool | None = None,
        version: str | None = None,
    ) -> dict[str, Any]:
        """Get the documentation of an operation of the current instance.

        What the documentation says of one operation. Needs the user secret, the organization secret and the
        token of the instance, which says which instance is meant. Source: client code made from the
        platform's description (2019), vendor tests (2017-2018).

        Args:
            operation_id: Id of the operation in the documentation.
            discovery: Whether the provider is asked for its objects and fields.
            basic: Whether to leave out what is not needed for a call.
            version: Version of the documentation.
        """
        return self._runner.call(
            operations.current_instance_docs_get_operation.request(
                operation_id, discovery=discovery, basic=basic, version=version
            )
        )

    def get_operation_definitions(
        self,
        operation_id: str | int | None,
        /,
        *,
        discovery: bool | None = None,
        resolve_references: bool | None = None,
        basic: bool | None = None,
        version: str | None = None,
    ) -> dict[str, Any]:
        """Get the schemas of an operation of the current instance.

        The schemas that one operation takes and answers with. Needs the user secret, the organization
        secret and the token of the instance, which says which instance is meant. Source: client code made
        from the platform's description (2019).

        Args:
            operation_id: Id of the operation in the documentation.
            discovery: Whether the provider is asked for its objects and fields.
            resolve_references: Whether references are replaced by what they refer to.
            basic: Whether to leave out what is not needed for a call.
            version: Version of the documentation.
        """
        return self._runner.call(
            operations.current_instance_docs_get_operation_definitions.request(
                operation_id, discovery=discovery, resolve_references=resolve_references, basic=basic, version=version
            )
        )


class AsyncCurrentInstanceDocsResource:
    """Documentation of the instance that the Element token names."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def get(
        self,
        *,
        operation_id: str | None = None,
        version: str | None = None,
        base_url: str | None = None,
        resolve_references: bool | None = None,
        discovery: bool | None = None,
        basic: bool | None = None,
    ) -> dict[str, Any]:
        """Get the documentation of the current instance."""
        return await self._runner.call(
            operations.current_instance_docs_get.request(
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
        operation_id: str | int | None,
        /,
        *,
        discovery: bool | None = None,
        basic: bool | None = None,
        version: str | None = None,
    ) -> dict[str, Any]:
        """Get the documentation of an operation of the current instance."""
        return await self._runner.call(
            operations.current_instance_docs_get_operation.request(
                operation_id, discovery=discovery, basic=basic, version=version
            )
        )

    async def get_operation_definitions(
        self,
        operation_id: str | int | None,
        /,
        *,
        discovery: bool | None = None,
        resolve_references: bool | None = None,
        basic: bool | None = None,
        version: str | None = None,
    ) -> dict[str, Any]:
        """Get the schemas of an operation of the current instance."""
        return await self._runner.call(
            operations.current_instance_docs_get_operation_definitions.request(
                operation_id, discovery=discovery, resolve_references=resolve_references, basic=basic, version=version
            )
        )


class RawCurrentInstanceDocsResource(RawResource):
    """The methods of `CurrentInstanceDocsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = Raw(lambda: operations.current_instance_docs_get.request)
    get_operation = Raw(lambda: operations.current_instance_docs_get_operation.request)
    get_operation_definitions = Raw(lambda: operations.current_instance_docs_get_operation_definitions.request)


class AsyncRawCurrentInstanceDocsResource(AsyncRawResource):
    """The methods of `AsyncCurrentInstanceDocsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    get = AsyncRaw(lambda: operations.current_instance_docs_get.request)
    get_operation = AsyncRaw(lambda: operations.current_instance_docs_get_operation.request)
    get_operation_definitions = AsyncRaw(lambda: operations.current_instance_docs_get_operation_definitions.request)
