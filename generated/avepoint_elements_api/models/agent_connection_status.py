"""Whether a hybrid agent is connected."""

from __future__ import annotations

from .._enums import IntCode


class AgentConnectionStatus(IntCode):
    """Whether a hybrid agent is connected."""

    CONNECTED = 0
    DISCONNECTED = 1


LABELS = {0: "Connected", 1: "Disconnected"}
