"""Whether a setting is on."""

from __future__ import annotations

from .._enums import IntCode


class EnabledFlag(IntCode):
    """Whether a setting is on."""

    DISABLED = 0
    ENABLED = 1


LABELS = {0: "Disabled", 1: "Enabled"}
