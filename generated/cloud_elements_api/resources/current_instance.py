"""The instance that the Element token names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import current_instance as operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models, types


class CurrentInstanceResource:
    """The instance that the Element token names."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def delete(self) -> None:
        """Delete the current instance.

        Deletes the instance; its token is then answered with 401. Needs the user secret, the organization
        secret and the token of the instance, which says which instance is meant. Source: client code made
        from the platform's description (2019).
        """
        return self._runner.call(operations.current_instance_delete.request())

    def disable(self) -> None:
        """Disable the current instance.

        The element's resources are then answered with 403; GET /objects still works. Needs the user secret,
        the organization secret and the token of the instance, which says which instance is meant. Source:
        client code made from the platform's description (2019).
        """
        return self._runner.call(operations.current_instance_disable.request())

    def disable_trace_logging(self) -> None:
        """Stop logging the calls of the current instance.

        Turns trace logging off. Needs the user secret, the organization secret and the token of the
        instance, which says which instance is meant. Source: client code made from the platform's
        description (2019).
        """
        return self._runner.call(operations.current_instance_disable_trace_logging.request())

    def enable(self) -> None:
        """Enable the current instance.

        Makes the instance usable again. Needs the user secret, the organization secret and the token of the
        instance, which says which instance is meant. Source: client code made from the platform's
        description (2019).
        """
        return self._runner.call(operations.current_instance_enable.request())

    def enable_trace_logging(self, *, body: models.TraceLogging | Mapping[str, Any] | None = None) -> None:
        """Log the calls of the current instance.

        Turns trace logging on, for a time if one is given. Needs the user secret, the organization secret
        and the token of the instance, which says which instance is meant. Source: client code made from the
        platform's description (2019).

        Args:
            body: How to log calls.
        """
        return self._runner.call(operations.current_instance_enable_trace_logging.request(body=body))

    def replace(self, *, body: models.InstanceRequest | Mapping[str, Any]) -> models.Instance:
        """Replace the current instance.

        Replaces the instance as a whole. One source gives the answer's fields as the body; this takes what
        creating takes. Masked values (`********`) must not be sent back. Needs the user secret, the
        organization secret and the token of the instance, which says which instance is meant. Source:
        client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            body: An instance to create, or to put in place of another.
        """
        return self._runner.call(operations.current_instance_replace.request(body=body))

    def update(self, *, body: models.InstanceUpdate | Mapping[str, Any]) -> models.Instance:
        """Change the current instance.

        Changes what is given. Masked values (`********`) must not be sent back. Needs the user secret, the
        organization secret and the token of the instance, which says which instance is meant. Source:
        client code made from the platform's description (2019), vendor tests (2017-2018).

        Args:
            body: What to change in an instance. What is absent stays as it is.
        """
        return self._runner.call(operations.current_instance_update.request(body=body))


class AsyncCurrentInstanceResource:
    """The instance that the Element token names."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def delete(self) -> None:
        """Delete the current instance."""
        return await self._runner.call(operations.current_instance_delete.request())

    async def disable(self) -> None:
        """Disable the current instance."""
        return await self._runner.call(operations.current_instance_disable.request())

    async def disable_trace_logging(self) -> None:
        """Stop logging the calls of the current instance."""
        return await self._runner.call(operations.current_instance_disable_trace_logging.request())

    async def enable(self) -> None:
        """Enable the current instance."""
        return await self._runner.call(operations.current_instance_enable.request())

    async def enable_trace_logging(self, *, body: models.TraceLogging | Mapping[str, Any] | None = None) -> None:
        """Log the calls of the current instance."""
        return await self._runner.call(operations.current_instance_enable_trace_logging.request(body=body))

    async def replace(self, *, body: models.InstanceRequest | Mapping[str, Any]) -> models.Instance:
        """Replace the current instance."""
        return await self._runner.call(operations.current_instance_replace.request(body=body))

    async def update(self, *, body: models.InstanceUpdate | Mapping[str, Any]) -> models.Instance:
        """Change the current instance."""
        return await self._runner.call(operations.current_instance_update.request(body=body))


class RawCurrentInstanceResource(RawResource):
    """The methods of `CurrentInstanceResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    delete = Raw(lambda: operations.current_instance_delete.request)
    disable = Raw(lambda: operations.current_instance_disable.request)
    disable_trace_logging = Raw(lambda: operations.current_instance_disable_trace_logging.request)
    enable = Raw(lambda: operations.current_instance_enable.request)
    enable_trace_logging = Raw(lambda: operations.current_instance_enable_trace_logging.request)
    replace = Raw(lambda: operations.current_instance_replace.request)
    update = Raw(lambda: operations.current_instance_update.request)


class AsyncRawCurrentInstanceResource(AsyncRawResource):
    """The methods of `AsyncCurrentInstanceResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    delete = AsyncRaw(lambda: operations.current_instance_delete.request)
    disable = AsyncRaw(lambda: operations.current_instance_disable.request)
    disable_trace_logging = AsyncRaw(lambda: operations.current_instance_disable_trace_logging.request)
    enable = AsyncRaw(lambda: operations.current_instance_enable.request)
    enable_trace_logging = AsyncRaw(lambda: operations.current_instance_enable_trace_logging.request)
    replace = AsyncRaw(lambda: operations.current_instance_replace.request)
    update = AsyncRaw(lambda: operations.current_instance_update.request)
