"""Hybrid agents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._raw import AsyncRaw, AsyncRawResource, Raw, RawResource
from ..api import agents as operations

if TYPE_CHECKING:
    import builtins

    from .. import models, types


class AgentsResource:
    """Hybrid agents."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.Runner) -> None:
        self._runner = runner

    def list(self, customer_id: str | int | None, tenant_id: str | int | None, /) -> builtins.list[models.HybridAgent]:
        """List hybrid agents.

        Agents that connect the on-premises directory of a tenant. Not paged. The table has an object with
        `agentList`, the sample is not valid JSON (a list in braces): the answer may be a bare list or an
        object around it. A reader gives a list of agents either way. Permission: elements.um.user.read.all.
        Source: Elements API reference, user management, agents (October 2026).

        Args:
            customer_id: Id of the customer. A GUID in shape, not always a valid one.
            tenant_id: Id of the tenant.
        """
        return self._runner.call(operations.agents_list.request(customer_id, tenant_id))


class AsyncAgentsResource:
    """Hybrid agents."""

    __slots__ = ("_runner",)

    def __init__(self, runner: types.AsyncRunner) -> None:
        self._runner = runner

    async def list(
        self, customer_id: str | int | None, tenant_id: str | int | None, /
    ) -> builtins.list[models.HybridAgent]:
        """List hybrid agents."""
        return await self._runner.call(operations.agents_list.request(customer_id, tenant_id))


class RawAgentsResource(RawResource):
    """The methods of `AgentsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    list = Raw(lambda: operations.agents_list.request)


class AsyncRawAgentsResource(AsyncRawResource):
    """The methods of `AsyncAgentsResource`, returning the whole response; a list gives its first page."""

    __slots__ = ()

    list = AsyncRaw(lambda: operations.agents_list.request)
