"""Mode of a scan profile."""

from __future__ import annotations

from .._enums import IntCode


class ScanMode(IntCode):
    """Mode of a scan profile."""

    EXPRESS_MODE = 0
    ADVANCED_MODE = 1


LABELS = {0: "Express mode", 1: "Advanced mode"}
