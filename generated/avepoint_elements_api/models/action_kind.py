"""Whether an action counts as risky."""

from __future__ import annotations

from .._enums import IntCode


class ActionKind(IntCode):
    """Whether an action counts as risky."""

    NORMAL_ACTION = 0
    RISKY_ACTION = 1


LABELS = {0: "Normal action", 1: "Risky action"}
