"""Instances: elements that are connected to an account at their provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import instances as operations

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import models, types


class InstancesResource:
    """Instances: elements that are connected to an account at their provider."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def count(self) -> models.InstanceCount:
        """Count instances.

        How many instances there are, in all and by element. Needs the user and the organization secret.
        Source: vendor tests (2017-2018).
        """
        return self._runner.call(operations.instances_count.request())

    def create(self, *, body: models.InstanceRequest | Mapping[str, Any]) -> models.Instance:
        """Create an instance.

        Connects an element to the caller's account. For OAuth 2 the code that the provider sent to the
        callback goes into providerData; with external authentication `initial` the provider's tokens go
        into the configuration instead. The answer's token is the only way to call the element. A refusal by
        the provider is 400 or 401 with its own message. Needs the user and the organization secret. Source:
        documentation, client code made from the platform's description (2019), vendor tests (2017-2018),
        client code in use.

        Args:
            body: An instance to create, or to put in place of another.
        """
        return self._runner.call(operations.instances_create.request(body=body))

    def delete(self, id: str | int | None, /) -> None:
        """Delete an instance.

        Deletes the instance; calls with its token are then answered with 401. Needs the user and the
        organization secret. Source: client code made from the platform's description (2019), vendor tests
        (2017-2018).

        Args:
            id: Id, a number that the platform gives.
        """
        return self._runner.call(operations.instances_delete.request(id))

    def disable(self, id: str | int | None, /) -> None:
        """Disable an instance.

        The element's resources are then answered with 403; GET /objects still works. Needs the user and the
        organization secret. Source: client code made from the platform's description (2019), vendor tests
        (2017-2018).

        Args:
            id: Id, a number that the platform gives.
        """
        return self._runner.call(operations.instances_disable.request(id))

    def disable_trace_logging(self, id: str | int | None, /) -> None:
        """Stop logging the calls of an instance.

        Turns trace logging off. Needs the user and the organization secret. Source: client code made from
        the platform's description (2019).

        Args:
            id: Id, a number that the platform gives.
        """
        return self._runner.call(operations.instances_disable_trace_logging.request(id))

    def enable(self, id: str | int | None, /) -> None:
        """Enable an instance.

        Makes the instance usable again. Needs the user and the organization secret. Source: client code
        made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
        """
        return self._runner.call(operations.instances_enable.request(id))

    def enable_trace_logging(
        self, id: str | int | None, /, *, body: models.TraceLogging | Mapping[str, Any] | None = None
    ) -> None:
        """Log the calls of an instance.

        Turns trace logging on, for a time if one is given. Needs the user and the organization secret.
        Source: client code made from the platform's description (2019).

        Args:
            id: Id, a number that the platform gives.
            body: How to log calls.
        """
        return self._runner.call(operations.instances_enable_trace_logging.request(id, body=body))

    def get(self, id: str | int | None, /) -> models.Instance:
        """Get an instance.

        One instance with its token and configuration; secrets in the configuration read `********`. Needs
        the user and the organization secret. Source: client code made from the platform's description
        (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
        """
        return self._runner.call(operations.instances_get.request(id))

    def get_event(self, id: str | int | None, event_id: str | int | None, /) -> models.Event:
        """Get an event of an instance.

        One event that the instance has received. Needs the user and the organization secret. Source: client
        code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            event_id: Id of the event. A number in one source, a string in the events themselves.
        """
        return self._runner.call(operations.instances_get_event.request(id, event_id))

    def list(
        self,
        *,
        tags: Sequence[str] | None = None,
        search_text: str | None = None,
        element_keys: str | None = None,
        hydrate: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.Pager[models.Instance]:
        """List instances.

        Instances of the organization's accounts, with their tokens. None at all, or none that match, is
        answered with 404. Needs the user and the organization secret. Source: client code made from the
        platform's description (2019), vendor tests (2017-2018).

        Args:
            tags: Only instances with one of these tags. The key is repeated.
            search_text: Only instances whose name has this text.
            element_keys: 'Only instances of these elements, by key; comma-separated. Undocumented, seen in
                client code in use.'.
            hydrate: Whether the configuration comes with each instance; false makes the call faster.
            page_size: Items on a page. Neither default nor maximum is documented for this list; others give
                200. At least 1.
            cursor: Where to go on: the cursor of an earlier page.
        """
        return self._runner.pager(
            operations.instances_list.request(
                tags=tags,
                search_text=search_text,
                element_keys=element_keys,
                hydrate=hydrate,
                page_size=page_size,
                cursor=cursor,
            )
        )

    def list_events(self, id: str | int | None, /) -> builtins.list[models.Event]:
        """List events of an instance.

        Events that the instance has received. How this list pages is not evidenced. Needs the user and the
        organization secret. Source: client code made from the platform's description (2019), vendor tests
        (2017-2018).

        Args:
            id: Id, a number that the platform gives.
        """
        return self._runner.call(operations.instances_list_events.request(id))

    def replace(
        self,
        id: str | int | None,
        /,
        *,
        body: models.InstanceRequest | Mapping[str, Any],
        re_authenticate: bool | None = None,
    ) -> models.Instance:
        """Replace an instance.

        Replaces the instance as a whole. With providerData it is connected anew, as after a provider's
        consent was withdrawn; an empty list of tags removes them. Masked values (`********`) must not be
        sent back. Needs the user and the organization secret. Source: client code made from the platform's
        description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            body: An instance to create, or to put in place of another.
            re_authenticate: Whether to connect anew. Undocumented, seen in client code in use.
        """
        return self._runner.call(operations.instances_replace.request(id, body=body, re_authenticate=re_authenticate))

    def update(self, id: str | int | None, /, *, body: models.InstanceUpdate | Mapping[str, Any]) -> models.Instance:
        """Change an instance.

        Changes what is given; a fresh code in providerData connects it anew. Masked values (`********`)
        must not be sent back. Needs the user and the organization secret. Source: client code made from the
        platform's description (2019), vendor tests (2017-2018).

        Args:
            id: Id, a number that the platform gives.
            body: What to change in an instance. What is absent stays as it is.
        """
        return self._runner.call(operations.instances_update.request(id, body=body))


class AsyncInstancesResource:
    """Instances: elements that are connected to an account at their provider."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def count(self) -> models.InstanceCount:
        """Count instances."""
        return await self._runner.call(operations.instances_count.request())

    async def create(self, *, body: models.InstanceRequest | Mapping[str, Any]) -> models.Instance:
        """Create an instance."""
        return await self._runner.call(operations.instances_create.request(body=body))

    async def delete(self, id: str | int | None, /) -> None:
        """Delete an instance."""
        return await self._runner.call(operations.instances_delete.request(id))

    async def disable(self, id: str | int | None, /) -> None:
        """Disable an instance."""
        return await self._runner.call(operations.instances_disable.request(id))

    async def disable_trace_logging(self, id: str | int | None, /) -> None:
        """Stop logging the calls of an instance."""
        return await self._runner.call(operations.instances_disable_trace_logging.request(id))

    async def enable(self, id: str | int | None, /) -> None:
        """Enable an instance."""
        return await self._runner.call(operations.instances_enable.request(id))

    async def enable_trace_logging(
        self, id: str | int | None, /, *, body: models.TraceLogging | Mapping[str, Any] | None = None
    ) -> None:
        """Log the calls of an instance."""
        return await self._runner.call(operations.instances_enable_trace_logging.request(id, body=body))

    async def get(self, id: str | int | None, /) -> models.Instance:
        """Get an instance."""
        return await self._runner.call(operations.instances_get.request(id))

    async def get_event(self, id: str | int | None, event_id: str | int | None, /) -> models.Event:
        """Get an event of an instance."""
        return await self._runner.call(operations.instances_get_event.request(id, event_id))

    def list(
        self,
        *,
        tags: Sequence[str] | None = None,
        search_text: str | None = None,
        element_keys: str | None = None,
        hydrate: bool | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> types.AsyncPager[models.Instance]:
        """List instances."""
        return self._runner.pager(
            operations.instances_list.request(
                tags=tags,
                search_text=search_text,
                element_keys=element_keys,
                hydrate=hydrate,
                page_size=page_size,
                cursor=cursor,
            )
        )

    async def list_events(self, id: str | int | None, /) -> builtins.list[models.Event]:
        """List events of an instance."""
        return await self._runner.call(operations.instances_list_events.request(id))

    async def replace(
        self,
        id: str | int | None,
        /,
        *,
        body: models.InstanceRequest | Mapping[str, Any],
        re_authenticate: bool | None = None,
    ) -> models.Instance:
        """Replace an instance."""
        return await self._runner.call(
            operations.instances_replace.request(id, body=body, re_authenticate=re_authenticate)
        )

    async def update(
        self, id: str | int | None, /, *, body: models.InstanceUpdate | Mapping[str, Any]
    ) -> models.Instance:
        """Change an instance."""
        return await self._runner.call(operations.instances_update.request(id, body=body))


class RawInstancesResource(RawResource):
    """The methods of `InstancesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    count = Raw(lambda: operations.instances_count.request)
    create = Raw(lambda: operations.instances_create.request)
    delete = Raw(lambda: operations.instances_delete.request)
    disable = Raw(lambda: operations.instances_disable.request)
    disable_trace_logging = Raw(lambda: operations.instances_disable_trace_logging.request)
    enable = Raw(lambda: operations.instances_enable.request)
    enable_trace_logging = Raw(lambda: operations.instances_enable_trace_logging.request)
    get = Raw(lambda: operations.instances_get.request)
    get_event = Raw(lambda: operations.instances_get_event.request)
    list = Raw(lambda: operations.instances_list.request)
    list_events = Raw(lambda: operations.instances_list_events.request)
    replace = Raw(lambda: operations.instances_replace.request)
    update = Raw(lambda: operations.instances_update.request)


class AsyncRawInstancesResource(AsyncRawResource):
    """The methods of `AsyncInstancesResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    count = AsyncRaw(lambda: operations.instances_count.request)
    create = AsyncRaw(lambda: operations.instances_create.request)
    delete = AsyncRaw(lambda: operations.instances_delete.request)
    disable = AsyncRaw(lambda: operations.instances_disable.request)
    disable_trace_logging = AsyncRaw(lambda: operations.instances_disable_trace_logging.request)
    enable = AsyncRaw(lambda: operations.instances_enable.request)
    enable_trace_logging = AsyncRaw(lambda: operations.instances_enable_trace_logging.request)
    get = AsyncRaw(lambda: operations.instances_get.request)
    get_event = AsyncRaw(lambda: operations.instances_get_event.request)
    list = AsyncRaw(lambda: operations.instances_list.request)
    list_events = AsyncRaw(lambda: operations.instances_list_events.request)
    replace = AsyncRaw(lambda: operations.instances_replace.request)
    update = AsyncRaw(lambda: operations.instances_update.request)
