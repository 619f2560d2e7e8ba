"""State of a hybrid agent."""

from __future__ import annotations

from .._enums import IntCode


class AgentStatus(IntCode):
    """State of a hybrid agent."""

    NOT_INSTALLED = 0
    INACTIVE = 1
    ACTIVE = 2


LABELS = {0: "Not installed", 1: "Inactive", 2: "Active"}
