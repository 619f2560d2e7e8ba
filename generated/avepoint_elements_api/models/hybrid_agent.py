"""An agent on a server of the customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._models import (
    MOMENT,
    TEXT,
    UNSET,
    Code,
    Field,
    Model,
    model,
)

if TYPE_CHECKING:
    import datetime

    from . import AgentConnectionStatus, AgentStatus


@model
class HybridAgent(Model):
    """An agent on a server of the customer."""

    id: str | None = Field("id", TEXT, default=UNSET)
    """Identifier of the agent."""
    server_name: str | None = Field("serverName", TEXT, default=UNSET)
    """Server it runs on."""
    version: str | None = Field("version", TEXT, default=UNSET)
    """Version of the agent."""
    status: AgentStatus | None = Field("status", Code("AgentStatus"), default=UNSET)
    """State of the agent."""
    sync_time: datetime.datetime | None = Field("syncTime", MOMENT, default=UNSET)
    """Time of the last synchronization."""
    collect_time: datetime.datetime | None = Field("collectTime", MOMENT, default=UNSET)
    """Time of the last collection."""
    connection_status: AgentConnectionStatus | None = Field(
        "connectionStatus", Code("AgentConnectionStatus"), default=UNSET
    )
    """Whether it is connected."""
    advance_message: str | None = Field("advanceMessage", TEXT, default=UNSET)
    """More on the state."""

    if TYPE_CHECKING:  # a plain code is taken, too; what is read is the member

        def __init__(
            self,
            *,
            id: str | None = UNSET,
            server_name: str | None = UNSET,
            version: str | None = UNSET,
            status: AgentStatus | int | None = UNSET,
            sync_time: datetime.datetime | None = UNSET,
            collect_time: datetime.datetime | None = UNSET,
            connection_status: AgentConnectionStatus | int | None = UNSET,
            advance_message: str | None = UNSET,
        ) -> None: ...
