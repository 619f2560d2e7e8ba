"""Lock state of a site."""

from __future__ import annotations

from .._enums import IntCode


class SiteLockState(IntCode):
    """Lock state of a site."""

    UNKNOWN = 0
    UNLOCKED = 1
    READ_ONLY = 2
    NO_ACCESS = 3


LABELS = {0: "Unknown", 1: "Unlocked", 2: "Read only", 3: "No access"}
